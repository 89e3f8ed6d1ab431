// The same requests to Apache Kafka 4.3.1 and to the gateway, and their answers compared field by field. Kafka's decide:
// a difference is a defect of the gateway, unless differences.ts has a reason for it.
//
// A case (cases/, one file an area) is a name and steps. Its topics and groups have names of its own, so that all run on
// the same two servers, many at once. What a server makes up (ids, times of its clock, ports) is compared by the names
// that plain.ts gives it. SARGASSO_DIFFERENTIAL=text runs only the cases whose name has the text in it.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { inspect } from "node:util";
import { apis } from "#generated/api-table.ts";
import { startTarget, type Target } from "../target.ts";
import { areas } from "./areas.ts";
import { type Case, Cases, range } from "./case.ts";
import { compare, type Mismatch } from "./compare.ts";
import { Conversation, type Exchange } from "./conversation.ts";
import { advertisedOnly, differences, explains } from "./differences.ts";
import { type ApiName, Connection, loadApi } from "./wire.ts";

/** How many cases are under way at once, on each server. */
const CONCURRENCY = 16;
const only = process.env.SARGASSO_DIFFERENTIAL ?? "";

type Served = ReadonlyMap<ApiName, { readonly min: number; readonly max: number }>;

const portOf = (target: Target): number => Number(target.bootstrap.split(":")[1]);

async function served(target: Target): Promise<Served> {
  const connection = await Connection.open(portOf(target));
  const answer = (await connection.ask("ApiVersions", 3, {
    clientSoftwareName: "differential",
    clientSoftwareVersion: "1",
  })) as { apiKeys: { apiKey: number; minVersion: number; maxVersion: number }[] };
  connection.close();
  const names = new Map(Object.entries(apis).map(([name, { key }]) => [key, name as ApiName]));
  return new Map(
    answer.apiKeys.flatMap(({ apiKey, minVersion, maxVersion }) => {
      const name = names.get(apiKey);
      return name === undefined ? [] : [[name, { min: minVersion, max: maxVersion }]];
    }),
  );
}

interface Transcript {
  readonly exchanges: readonly Exchange[];
  /** What ended the case before its time. */
  readonly failure: unknown;
}

async function talk(target: Target, { steps }: Case, number: number, startedAt: number): Promise<Transcript> {
  const conversation = new Conversation(portOf(target), number, { startedAt });
  let failure: unknown = null;
  try {
    await steps(conversation);
  } catch (error) {
    failure = error;
  } finally {
    conversation.end();
  }
  return { exchanges: conversation.exchanges, failure };
}

/** Calls `work` for each number below `count`, with so many under way at once. */
async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, one));
}

function describeMismatch({ step, exchange, place, kafka, gateway }: Mismatch): string {
  const show = (value: unknown): string => inspect(value, { depth: 9, breakLength: 140 });
  return [
    `step ${step + 1}, ${exchange.api} v${exchange.version} ${show(exchange.asked)}`,
    `  ${place || "the answer"}`,
    `    Kafka:   ${show(kafka)}`,
    `    gateway: ${show(gateway)}`,
  ].join("\n");
}

// A server that lives for a minute does not earn back what the optimising compiler costs.
process.env.JAVA_TOOL_OPTIONS ??= "-XX:TieredStopAtLevel=1";

const startedAt = Date.now();
const [kafka, gateway] = await Promise.all([startTarget("kafka"), startTarget("gateway")]);
const servedByKafka = await served(kafka);
const servedByGateway = await served(gateway);
// Before any case, so that requests that a case sends at once leave in their order.
await Promise.all([...servedByGateway.keys()].map(loadApi));
const cases = new Cases((api) => {
  const ours = servedByGateway.get(api);
  const theirs = servedByKafka.get(api);
  if (ours === undefined || theirs === undefined) return [];
  const min = Math.max(ours.min, theirs.min, advertisedOnly.get(api) ?? 0);
  return range(min, Math.min(ours.max, theirs.max));
});
for (const area of areas) area(cases);
await Promise.all(
  [kafka, gateway].map(async (target) => {
    const conversation = new Conversation(portOf(target), 999, { startedAt });
    await conversation.coordinatorReady();
    conversation.end();
  }),
);
const chosen = cases.all.filter(({ name }) => name.includes(only));
const transcripts: { kafka: Transcript; gateway: Transcript }[] = [];
await inParallel(chosen.length, async (index) => {
  const each = chosen[index] as Case;
  const [theirs, ours] = await Promise.all([
    talk(kafka, each, index, startedAt),
    talk(gateway, each, index, startedAt),
  ]);
  transcripts[index] = { kafka: theirs, gateway: ours };
});

describe("the gateway answers as Apache Kafka 4.3.1", () => {
  after(() => Promise.all([kafka.stop(), gateway.stop()]));
  const used = new Set<number>();

  chosen.forEach(({ name }, index) => {
    test(name, () => {
      const { kafka: theirs, gateway: ours } = transcripts[index] as (typeof transcripts)[number];
      assert.equal(theirs.failure, null, "on Apache Kafka");
      const unexplained = compare(theirs.exchanges, ours.exchanges).filter((mismatch) => {
        const reason = differences.findIndex((difference) => explains(difference, mismatch, name));
        used.add(reason);
        return reason === -1;
      });
      assert.ok(theirs.exchanges.length > 0, "the case asks nothing");
      if (unexplained.length > 0) assert.fail(`\n${unexplained.map(describeMismatch).join("\n")}\n`);
      assert.equal(ours.failure, null, "on the gateway");
    });
  });

  test("every reason for a difference is needed", { skip: only !== "" }, () => {
    assert.deepEqual(
      differences.filter((_, index) => !used.has(index)),
      [],
    );
  });

  test("every version of every API that both serve is asked for", { skip: only !== "" }, () => {
    const asked = new Set(
      transcripts.flatMap(({ gateway: ours }) =>
        ours.exchanges
          .filter(({ answer }) => answer !== "closed")
          .map(({ api, version }) => `${api} v${version}`),
      ),
    );
    const missing = [...servedByGateway.keys()].flatMap((api) =>
      cases
        .versions(api)
        .map((version) => `${api} v${version}`)
        .filter((each) => !asked.has(each)),
    );
    assert.deepEqual(missing, []);
  });

  test("what Kafka does not serve is tested elsewhere", (t) => {
    for (const [api, { min, max }] of servedByGateway) {
      const both = cases.versions(api);
      const alone = range(min, max).filter((version) => !both.includes(version));
      if (alone.length > 0) t.diagnostic(`${api} ${alone.join(", ")}: not served by Apache Kafka 4.3.1`);
    }
  });

  test("there are hundreds of cases", { skip: only !== "" }, () => {
    assert.ok(chosen.length >= 300, `only ${chosen.length}`);
  });
});

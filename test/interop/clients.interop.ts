// Stock clients against the target: each creates, produces in every compression, consumes alone and in a group that
// rebalances, looks up offsets by time, lists and deletes; and each reads what another wrote.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ClientProcess } from "./client-process.ts";
import type { PlainRecord } from "./clients/node/wire.ts";
import { type ClientFacts, type ClientName, clients } from "./clients.ts";
import { createTopic } from "./create-topic.ts";
import { GroupScenario } from "./group-scenario.ts";
import { Matrix } from "./matrix.ts";
import { until } from "./processes.ts";
import { assertSameRecords, firstTimestamp, makeRecords } from "./records.ts";
import { Tap } from "./tap.ts";
import { chosenTarget, type ExtraListener, freePort, startTarget, type Target } from "./target.ts";
import { checkUsedVersions } from "./used-versions.ts";

const partitions = 3;
const eachCompression = 45;
const matrix = new Matrix();
const wanted = process.env.SARGASSO_INTEROP_CLIENTS?.split(",");
const taps = new Map<ClientName, { readonly tap: Tap; readonly version: string }>();
let target: Target;

before(async () => {
  const listeners: ExtraListener[] = [];
  if (chosenTarget() === "gateway") {
    for (const name of Object.keys(clients) as ClientName[]) {
      const port = await freePort();
      const tap = await Tap.open(port);
      taps.set(name, { tap, version: clients[name].version });
      listeners.push({ port, advertised: tap.address });
    }
  }
  target = await startTarget(undefined, {}, listeners);
});

after(async () => {
  await matrix.write(chosenTarget());
  for (const { tap } of taps.values()) await tap.close();
  await target?.stop();
});

function bootstrapOf(name: ClientName): string {
  return taps.get(name)?.tap.address ?? target.bootstrap;
}

describe(`stock clients on ${chosenTarget()}`, { concurrency: 3 }, () => {
  for (const [name, facts] of Object.entries(clients) as [ClientName, ClientFacts][]) {
    if (wanted !== undefined && !wanted.includes(name)) continue;
    if (facts.isTooOldForKafka4 && chosenTarget() === "kafka") continue;
    describe(`${name} ${facts.version}`, { concurrency: 1 }, () => scenarios(name, facts));
  }
});

// Last, when all of them have done what they do.
if (chosenTarget() === "gateway" && wanted === undefined) {
  test("the clients use the versions that the documentation says", () => checkUsedVersions("clients", taps));
}

function scenarios(name: ClientName, facts: ClientFacts): void {
  const topic = `${name}-records`;
  const produced: PlainRecord[] = [];
  let main: ClientProcess;
  let other: ClientProcess;

  before(() => {
    main = new ClientProcess(name, bootstrapOf(name));
    const otherName = name === "franz-go" ? "sarama" : "franz-go";
    other = new ClientProcess(otherName, bootstrapOf(otherName));
  });

  after(async () => {
    await main?.close();
    await other?.close();
  });

  const scenario = (title: string, run: () => Promise<void>): void => {
    test(title, { timeout: 240_000 }, () => matrix.note(name, title, run));
  };

  /** Produces with one client; the offsets that it tells must follow on. */
  const produce = async (
    by: ClientProcess,
    to: string,
    label: string,
    all: PlainRecord[],
    options: object,
  ) => {
    const records = makeRecords(label, all.length, eachCompression, partitions, facts);
    const { offsets } = await by.request("produce", { topic: to, records, ...options });
    const expected = records.map(({ partition }, i) => {
      const earlier = (one: PlainRecord) => one.partition === partition;
      return all.filter(earlier).length + records.slice(0, i).filter(earlier).length;
    });
    if (clients[by.name].tellsOffsets) assert.deepEqual(offsets, expected);
    all.push(...records);
  };

  if (facts.topicAdmin) {
    scenario("create topic", async () => {
      await createTopic(topic, partitions, main);
    });
  } else matrix.set(name, "create topic", "by the first produce: the client has no call for it");

  for (const compression of facts.compressions) {
    scenario(`produce ${compression}`, () =>
      produce(main, topic, compression, produced, { compression, idempotent: false }),
    );
  }
  if (facts.idempotent) {
    scenario("produce idempotent", () =>
      produce(main, topic, "once", produced, { compression: "none", idempotent: true }),
    );
  } else matrix.set(name, "produce idempotent", "the client has no idempotent producer");

  scenario("consume alone", async () => {
    const { records } = await main.request("consume", { topic, partitions, count: produced.length });
    assertSameRecords(records, produced, facts);
  });

  scenario("read by another client", async () => {
    const { records } = await other.request("consume", { topic, partitions, count: produced.length });
    assertSameRecords(records, produced, facts);
  });

  scenario("read another client's records", async () => {
    const theirs: PlainRecord[] = [];
    await createTopic(`for-${name}`, partitions, other, main);
    for (const compression of facts.compressions) {
      await produce(other, `for-${name}`, compression, theirs, { compression, idempotent: true });
    }
    const { records } = await main.request("consume", {
      topic: `for-${name}`,
      partitions,
      count: theirs.length,
    });
    assertSameRecords(records, theirs, facts);
  });

  scenario("list and describe topics", async () => {
    assert.ok((await main.request("list-topics", {})).topics.includes(topic));
    const described = await main.request("describe-topic", { topic });
    const leaders = new Set(described.partitions.map((one) => one.leader));
    assert.equal(leaders.size, 1);
    const sorted = described.partitions.toSorted((a, b) => a.partition - b.partition);
    const [leader] = leaders;
    assert.deepEqual(
      sorted,
      [0, 1, 2].map((partition) => ({ partition, leader, replicas: [leader] })),
    );
  });

  scenario("list offsets by time", async () => {
    const at = async (timestamp: number) =>
      (await main.request("list-offsets", { topic, partitions, timestamp })).offsets;
    const end = produced.length / partitions;
    assert.deepEqual(await at(-2), { 0: 0, 1: 0, 2: 0 });
    assert.deepEqual(await at(-1), { 0: end, 1: end, 2: end });
    if (!facts.timestamps) return;
    // Record n is number n/3 of partition n%3, n seconds after the first: 10.5 s lies between records 10 and 11.
    assert.deepEqual(await at(firstTimestamp + 10_500), { 0: 4, 1: 4, 2: 3 });
    const beyond = facts.afterLast === "end" ? end : -1;
    assert.deepEqual(await at(firstTimestamp + 86_400_000), { 0: beyond, 1: beyond, 2: beyond });
  });

  scenario("group", async () => {
    const group = new GroupScenario(main, other, bootstrapOf(name));
    try {
      await group.run();
    } finally {
      await group.close();
    }
  });

  if (facts.topicAdmin) {
    scenario("delete topic", async () => {
      await main.request("delete-topic", { topic });
      // Apache Kafka answers before its own metadata has changed.
      const isGone = async () => !(await main.request("list-topics", {})).topics.includes(topic);
      await until(isGone, 20_000, () => `${topic} is no longer listed`);
    });
  } else matrix.set(name, "delete topic", "the client has no call for it");
}

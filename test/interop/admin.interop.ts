// The admin side, on the gateway and on a real Apache Kafka at once: Kafka's command line tools and the admin clients of
// four libraries do the same on both, and what they print or hear must be the same.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { clientScenarios } from "./admin/client-scenarios.ts";
import { type Run, scenario, type Tool, Tools } from "./admin/tools.ts";
import { pause } from "./processes.ts";
import { Tap } from "./tap.ts";
import { type ExtraListener, freePort, startTarget, type Target } from "./target.ts";
import { checkUsedVersions } from "./used-versions.ts";

const limit = { timeout: 240_000 };
const tools = "kafka-tools";
const toolsVersion = "4.3.1";
const taps = new Map<string, { readonly tap: Tap; readonly version: string }>();
let gateway: Target;
let kafka: Target;

before(async () => {
  const listeners: ExtraListener[] = [];
  for (const { name, version } of [{ name: tools, version: toolsVersion }, ...clientScenarios]) {
    const port = await freePort();
    const tap = await Tap.open(port);
    taps.set(name, { tap, version });
    listeners.push({ port, advertised: tap.address });
  }
  [gateway, kafka] = await Promise.all([startTarget("gateway", {}, listeners), startTarget("kafka")]);
}, limit);

after(async () => {
  for (const { tap } of taps.values()) await tap.close();
  await Promise.all([gateway?.stop(), kafka?.stop()]);
});

describe("Kafka's command line tools", { concurrency: 1 }, () => {
  let onGateway: Tools;
  let onKafka: Tools;
  let directory: string;

  before(async () => {
    onGateway = new Tools(addressOnGateway(tools));
    onKafka = new Tools(kafka.bootstrap);
    directory = await mkdtemp(join(tmpdir(), "sargasso-interop-admin-"));
  });

  after(async () => {
    await Promise.all([onGateway?.close(), onKafka?.close()]);
    await rm(directory, { recursive: true, force: true });
  });

  const runBoth = async (tool: Tool, args: readonly string[]): Promise<readonly [Run, Run]> =>
    await Promise.all([onGateway.run(tool, args), onKafka.run(tool, args)]);

  /** Runs a tool on both and compares exit codes and output. `{…}` is a file with this text. */
  const same = (tool: Tool, ...commands: readonly string[]): void => {
    for (const command of commands) {
      test(`${tool} ${command}`, limit, async () => {
        const args: string[] = [];
        for (const part of command.split(" ")) {
          if (!part.startsWith("{")) args.push(part);
          else {
            args.push(join(directory, "input.json"));
            await writeFile(join(directory, "input.json"), part);
          }
        }
        const [ours, theirs] = await runBoth(tool, args);
        assert.equal(comparable(ours, addressOnGateway(tools)), comparable(theirs, kafka.bootstrap));
        // Apache Kafka answers before its own metadata has changed.
        if (tool === "kafka-topics" && !command.startsWith("--describe")) await pause(1000);
      });
    }
  };

  const ends = (title: string, tool: Tool, command: string, check: (run: Run) => void): void => {
    test(title, limit, async () => {
      for (const run of await runBoth(tool, command.split(" "))) {
        assert.equal(run.exit, 0, run.output);
        check(run);
      }
    });
  };

  const move = (replica: number): string =>
    `{"version":1,"partitions":[{"topic":"tools","partition":0,"replicas":[${replica}]}]}`;
  const remove = (offset: number): string =>
    `{"version":1,"partitions":[{"topic":"tools","partition":0,"offset":${offset}},{"topic":"tools","partition":1,"offset":-1}]}`;

  same(
    "kafka-topics",
    "--create --topic tools --partitions 2 --replication-factor 1 --config retention.ms=3600000",
    "--create --topic tools",
    "--create --topic of-one --partitions 1 --replica-assignment 1",
    "--list",
    "--describe --topic missing",
    "--describe --under-replicated-partitions",
  );
  ends("kafka-topics --describe", "kafka-topics", "--describe --topic tools", ({ output }) => {
    assert.match(output, /^Topic: tools\s+TopicId: \S{22}\s+PartitionCount: 2\s+ReplicationFactor: 1\s/m);
    const partition =
      /Topic: tools\s+Partition: (\d)\s+Leader: 1\s+Replicas: 1\s+Isr: 1\s+Elr: \s+LastKnownElr:/g;
    assert.deepEqual(
      Array.from(output.matchAll(partition), ([, index]) => index),
      ["0", "1"],
    );
  });
  test("kafka-verifiable-producer", limit, async () => {
    // By its five keys a record's partition is the same every time.
    const args = "--topic tools --max-messages 20 --repeating-keys 5".split(" ");
    for (const run of await runBoth("kafka-verifiable-producer", args)) assert.equal(run.exit, 0, run.output);
    // It leaves its producer to the end of the JVM.
    await pause(1000);
  });
  same(
    "kafka-get-offsets",
    "--topic tools",
    "--topic tools --time earliest",
    "--topic-partitions tools:1,of-one:0",
  );
  ends(
    "kafka-verifiable-consumer",
    "kafka-verifiable-consumer",
    "--topic tools --group-id tools-group --max-messages 20 --reset-policy earliest",
    ({ output }) => assert.match(output, /"records_consumed","count":20/),
  );
  same("kafka-groups", "--list");
  same(
    "kafka-consumer-groups",
    "--list --state",
    "--describe --group tools-group",
    "--describe --group tools-group --state",
    "--describe --group tools-group --members --verbose",
    "--describe --group missing",
    "--reset-offsets --group tools-group --topic tools --to-earliest --execute",
    "--reset-offsets --group tools-group --topic tools --shift-by 5 --dry-run",
    "--delete-offsets --group tools-group --topic tools:0",
    "--delete-offsets --group tools-group --topic tools:9",
    "--describe --group tools-group --offsets",
    "--delete --group tools-group",
    "--delete --group tools-group",
  );
  same("kafka-log-dirs", "--describe --broker-list 1 --topic-list of-one", "--describe --broker-list 1,2");
  same("kafka-delete-records", `--offset-json-file ${remove(2)}`, `--offset-json-file ${remove(9999)}`);
  same("kafka-get-offsets", "--topic tools --time earliest", "--topic tools --time latest");
  same(
    "kafka-leader-election",
    "--election-type preferred --topic tools --partition 0",
    "--election-type unclean --topic tools --partition 7",
    "--election-type preferred --all-topic-partitions",
  );
  same(
    "kafka-reassign-partitions",
    '--generate --broker-list 1 --topics-to-move-json-file {"version":1,"topics":[{"topic":"tools"}]}',
    `--execute --reassignment-json-file ${move(1)}`,
    `--execute --reassignment-json-file ${move(2)}`,
    `--verify --preserve-throttles --reassignment-json-file ${move(1)}`,
    `--cancel --preserve-throttles --reassignment-json-file ${move(1)}`,
    "--list",
  );
  ends(
    "kafka-metadata-quorum describe --status",
    "kafka-metadata-quorum",
    "describe --status",
    ({ output }) => {
      assert.match(output, /^LeaderId: +1$/m);
      assert.match(output, /^MaxFollowerLag: +0$/m);
      assert.match(output, /^CurrentVoters: +\[\{"id": 1[,}]/m);
      assert.match(output, /^CurrentObservers: +\[\]$/m);
    },
  );
  ends(
    "kafka-metadata-quorum describe --replication",
    "kafka-metadata-quorum",
    "describe --replication",
    ({ output }) => assert.match(output, /^1\s+A{22}\s+-?\d+\s+0\s+\d+\s+\d+\s+Leader\s*$/m),
  );
  // What features there are is each server's own affair.
  ends("kafka-features describe", "kafka-features", "describe", ({ output }) =>
    assert.match(output, /^(Feature: \S+\s+SupportedMinVersion: .*\n)*\n?$/),
  );
  same(
    "kafka-features",
    "upgrade --feature foo.version=1",
    "upgrade --dry-run --feature foo.version=1",
    "disable --feature foo.version",
  );
  ends("kafka-broker-api-versions", "kafka-broker-api-versions", "", ({ output }) => {
    assert.match(output, /\(id: 1 rack: null isFenced: false\) -> \(/);
    assert.doesNotMatch(output, /UNKNOWN/);
  });
  same("kafka-cluster", "cluster-id", "list-endpoints");
  same("kafka-acls", "--list", "--add --allow-principal User:a --operation Read --topic tools");
  same("kafka-configs", "--describe --entity-type users", "--describe --entity-type clients");
  same(
    "kafka-topics",
    "--alter --topic tools --partitions 3",
    "--delete --topic tools",
    "--list --exclude-internal",
  );
});

describe("admin clients", { concurrency: 1 }, () => {
  for (const { name, run } of clientScenarios) {
    test(name, limit, async () => {
      const [ours, theirs] = await Promise.all([
        scenario(run(addressOnGateway(name))),
        scenario(run(kafka.bootstrap)),
      ]);
      assert.deepEqual(ours, theirs);
      assert.ok(Object.keys(theirs).length > 5);
    });
  }
});

// Last, when all of them have done what they do.
test("the clients use the versions that the documentation says", () => checkUsedVersions("admin", taps));

function addressOnGateway(client: string): string {
  const tapped = taps.get(client);
  assert.ok(tapped !== undefined);
  return tapped.tap.address;
}

/** Without what two servers never share: addresses, ids, directories, sizes, where columns begin, the order of lines. */
function comparable({ exit, output }: Run, bootstrap: string): string {
  const text = output
    .replaceAll(bootstrap, "HOST:PORT")
    .replaceAll(/127\.0\.0\.1 +\d+/g, "HOST PORT")
    .replaceAll(/[^\s",[\]]*sargasso-interop-(gateway|kafka)-[^/]*/g, "DIRECTORY")
    .replaceAll(/Cluster ID: \S+/g, "Cluster ID: ID")
    .replaceAll(/"size":\d+/g, '"size":N')
    .replaceAll(/-{3,}/g, "---")
    .replaceAll(/\t/g, " ")
    .replaceAll(/ +/g, " ");
  return `${exit}\n${text.split("\n").sort().join("\n")}`;
}

// Clients' own metrics (KIP-714): Kafka's command line tool makes a subscription, and stock clients that can push do so while
// they consume and produce.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Gateway, startGateway } from "#src/index.ts";
import { Tools } from "./admin/tools.ts";
import { ClientProcess } from "./client-process.ts";
import { type ClientName, clients } from "./clients.ts";
import { createTopic } from "./create-topic.ts";
import { pause } from "./processes.ts";
import { makeRecords } from "./records.ts";

const limit = { timeout: 120_000 };
/** The software that each names in ApiVersions. */
const pushing: readonly (readonly [client: ClientName, software: string])[] = [
  ["kafka-clients", "apache-kafka-java"],
  ["confluent-kafka", "confluent-kafka-python"],
  ["franz-go", "kgo"],
];

describe("clients push their metrics", { concurrency: 1 }, () => {
  let gateway: Gateway;
  let tools: Tools;

  before(async () => {
    gateway = await startGateway({ admin: true, config: { "num.partitions": 1 } });
    tools = new Tools(gateway.bootstrap);
  }, limit);

  after(async () => {
    await tools?.close();
    await gateway?.close();
  });

  const counted = async (): Promise<{ accepted: number; dataPoints: number }> => {
    const text = await (await fetch(`${gateway.admin}/metrics`)).text();
    const sum = (metric: string): number =>
      [...text.matchAll(new RegExp(`^${metric} (\\S+)$`, "gm"))].reduce((all, [, n]) => all + Number(n), 0);
    return {
      accepted: sum('sargasso_client_telemetry_pushes_total\\{error="NONE"\\}'),
      dataPoints: sum("sargasso_client_telemetry_data_points_total\\{.*\\}"),
    };
  };

  for (const [name, software] of pushing) {
    test(name, limit, async () => {
      // A prefix: franz-go takes `*` for one too.
      const configs = `metrics=org.apache.kafka.,interval.ms=200,match=[client_software_name=${software}]`;
      const entity = ["--alter", "--entity-type", "client-metrics", "--entity-name", name];
      const { exit, output } = await tools.run("kafka-configs", [...entity, "--add-config", configs]);
      assert.equal(exit, 0, output);
      const earlier = await counted();
      const client = new ClientProcess(name, gateway.bootstrap);
      const pushedTwice = async (): Promise<boolean> => (await counted()).accepted >= earlier.accepted + 2;
      try {
        await createTopic(name, 1, client);
        // A consumer that stays: a producer that is closed after a few records may not have asked for its subscription yet.
        await client.request("join", { group: name, topic: name, partitions: 1 });
        const records = makeRecords("pushed", 0, 10, 1, clients[name]);
        await client.request("produce", { topic: name, records, compression: "none", idempotent: false });
        for (const end = Date.now() + 60_000; Date.now() < end && !(await pushedTwice()); ) await pause(100);
        assert.ok(await pushedTwice(), "no two pushes were accepted");
      } finally {
        await client.close();
      }
      assert.ok((await counted()).dataPoints > earlier.dataPoints);
    });
  }
});

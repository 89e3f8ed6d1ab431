// Schema action `dlq` with stock clients: each produces good and bad records, idempotently where it can, is told that all is
// well, and reads what is left and the dead letters, in order and without gaps.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Kafka, logLevel } from "kafkajs";
import { ClientProcess } from "./client-process.ts";
import type { PlainRecord } from "./clients/node/wire.ts";
import { type ClientName, clients } from "./clients.ts";
import { SchemaGateway } from "./serializers/schema-gateway.ts";

const names: readonly ClientName[] = [
  "kafkajs",
  "platformatic-kafka",
  "franz-go",
  "kafka-go",
  "sarama",
  "kafka-clients",
  "confluent-kafka",
  "kafka-python",
  "aiokafka",
];
const configEntries = ["mode=payload", "action=dlq"].map((setting) => {
  const [name = "", value = ""] = setting.split("=");
  return { name: `sargasso.value.schema.${name}`, value };
});

describe("dead letters", () => {
  let gateway: SchemaGateway;
  let id: number;

  before(async () => {
    gateway = await SchemaGateway.start({ settings: ["num.partitions=1"] });
    const admin = new Kafka({ brokers: [gateway.bootstrap], logLevel: logLevel.NOTHING }).admin();
    await admin.createTopics({ topics: names.map((topic) => ({ topic, configEntries })) });
    await admin.disconnect();
    for (const name of names) {
      const schema = JSON.stringify({ type: "object", properties: { n: { type: "integer" } } });
      const answer = await fetch(`${gateway.registry}/subjects/${name}-value/versions`, {
        method: "POST",
        headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
        body: JSON.stringify({ schemaType: "JSON", schema }),
      });
      ({ id } = (await answer.json()) as { id: number });
    }
  });

  after(() => gateway?.stop());

  for (const name of names) {
    test(name, { timeout: 120_000 }, async (t) => {
      const client = new ClientProcess(name, gateway.bootstrap);
      t.after(() => client.close());
      const { compressions, idempotent } = clients[name];
      const good: string[] = [];
      const bad: string[] = [];
      // The id is below 128, so these bytes are text.
      const record = (key: string, isGood: boolean): PlainRecord => {
        (isGood ? good : bad).push(key);
        const value = isGood ? `\0\0\0\0${String.fromCharCode(id)}{"n":${good.length}}` : `no schema ${key}`;
        return { partition: 0, offset: -1, key, value, headers: [], timestamp: Date.now() };
      };
      for (const [i, compression] of compressions.entries()) {
        const mixed = Array.from({ length: 20 }, (_, k) => record(`${i}-${k}`, (k + i) % 3 > 0));
        await client.request("produce", { topic: name, records: mixed, compression, idempotent });
        const noneLeft = [record(`${i}-x`, false), record(`${i}-y`, false)];
        await client.request("produce", { topic: name, records: noneLeft, compression, idempotent });
      }
      for (const [topic, keys] of [
        [name, good],
        [`${name}-dlq`, bad],
      ] as const) {
        const { records } = await client.request("consume", { topic, partitions: 1, count: keys.length });
        assert.deepEqual(
          records.map(({ offset, key }) => [offset, key]),
          keys.map((key, offset) => [offset, key]),
        );
        if (topic === name) continue;
        const [first] = records;
        const header = (asked: string) => first?.headers.find(([of]) => of === asked)?.[1];
        assert.equal(header("__connect.errors.topic"), name);
        assert.equal(header("__connect.errors.exception.message"), "value: there is no schema id");
      }
    });
  }
});

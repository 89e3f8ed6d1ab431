/** Stock clients over logs that were compacted: past gaps and empty batches, by offset and by time. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Consumer, ListOffsetTimestamps, MessagesStreamModes } from "@platformatic/kafka";
import { CompressionTypes, Kafka, logLevel } from "kafkajs";
import { type Gateway, startGateway } from "#src/index.ts";

const TOPIC = "compacted";
const NOW = Date.now() - 100_000;

describe("clients of a compacted topic", () => {
  let gateway: Gateway;
  let kafka: Kafka;
  /** What is left: the last record of each key, at its offset. */
  const left: { offset: string; key: string; value: string }[] = [];

  before(async () => {
    gateway = await startGateway({
      config: { "group.initial.rebalance.delay.ms": 0, "log.cleaner.backoff.ms": 20 },
    });
    kafka = new Kafka({ brokers: [...gateway.addresses], logLevel: logLevel.NOTHING, retry: { retries: 3 } });
    const admin = kafka.admin();
    await admin.connect();
    const configs = { "cleanup.policy": "compact", "min.cleanable.dirty.ratio": "0" };
    const configEntries = Object.entries(configs).map(([name, value]) => ({ name, value }));
    await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 1, configEntries }] });

    const idempotent = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
    const plain = kafka.producer();
    await Promise.all([idempotent.connect(), plain.connect()]);
    let offset = 0;
    const latest = new Map<string, { offset: string; key: string; value: string }>();
    const send = async (keys: readonly string[], producer = plain, compression = CompressionTypes.None) => {
      const messages = keys.map((key, i) => ({
        key,
        value: `${key} ${offset + i}`,
        timestamp: String(NOW + (offset + i) * 1_000),
      }));
      await producer.send({ topic: TOPIC, compression, messages });
      for (const { key, value } of messages) latest.set(key, { offset: String(offset++), key, value });
    };
    await send(["a", "b", "c"]);
    await send(["a", "gone"], idempotent);
    await send(["b", "kept", "b"], plain, CompressionTypes.GZIP);
    for (let i = 0; i < 10; i++) await send(["a", "gone", "b"], plain, CompressionTypes.GZIP);
    await send(["gone"], idempotent);
    await send(["gone", "a"]);
    await send(["last"]);
    left.push(...[...latest.values()].sort((x, y) => Number(x.offset) - Number(y.offset)));
    await Promise.all([idempotent.disconnect(), plain.disconnect()]);
    // A reader's own count says when it is done.
    for (let waited = 0; (await sizeOfLog()) > left.length; waited += 50) {
      assert.ok(waited < 10_000, "nothing was compacted");
      await sleep(50);
    }
    await admin.disconnect();
  });
  after(() => gateway?.close());

  async function consume(groupId: string): Promise<{ offset: string; key: string; value: string }[]> {
    const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 50 });
    await consumer.connect();
    await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
    const seen: { offset: string; key: string; value: string }[] = [];
    await new Promise<void>((resolve, reject) => {
      consumer
        .run({
          eachMessage: async ({ message: { offset, key, value } }) => {
            seen.push({ offset, key: String(key), value: String(value) });
            if (String(key) === "last") resolve();
          },
        })
        .catch(reject);
    });
    await consumer.disconnect();
    return seen;
  }

  let groups = 0;
  const sizeOfLog = async (): Promise<number> => (await consume(`waiting-${groups++}`)).length;

  test("kafkajs reads what is left, at its offsets", async () => {
    assert.deepEqual(await consume("kafkajs"), left);
  });

  test("kafkajs begins in a gap, and finds offsets by time", async () => {
    const consumer = kafka.consumer({ groupId: "in-a-gap", maxWaitTimeInMs: 50 });
    await consumer.connect();
    await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
    const first = new Promise<string>((resolve) => {
      void consumer.run({ eachMessage: async ({ message }) => resolve(message.offset) });
    });
    consumer.seek({ topic: TOPIC, partition: 0, offset: "10" });
    const next = left.find(({ offset }) => Number(offset) >= 10)?.offset;
    assert.equal(await first, next);
    await consumer.disconnect();

    const admin = kafka.admin();
    await admin.connect();
    const byTime = await admin.fetchTopicOffsetsByTimestamp(TOPIC, NOW + 10_000);
    assert.equal(byTime[0]?.offset, next);
    const [{ low, high } = { low: "", high: "" }] = await admin.fetchTopicOffsets(TOPIC);
    assert.deepEqual([low, high], ["0", String(Number(left.at(-1)?.offset) + 1)]);
    await admin.disconnect();
  });

  test("@platformatic/kafka reads what is left, at its offsets", async (t) => {
    const consumer = new Consumer({
      clientId: "test",
      groupId: "platformatic",
      bootstrapBrokers: [...gateway.addresses],
    });
    t.after(() => consumer.close(true));
    const stream = await consumer.consume({
      topics: [TOPIC],
      mode: MessagesStreamModes.EARLIEST,
      maxWaitTime: 50,
    });
    const seen: { offset: string; key: string; value: string }[] = [];
    for await (const { offset, key, value } of stream) {
      seen.push({ offset: String(offset), key: String(key), value: String(value) });
      if (String(key) === "last") break;
    }
    assert.deepEqual(seen, left);
    const byTime = await consumer.listOffsets({ topics: [TOPIC], timestamp: BigInt(NOW + 10_000) });
    assert.equal(String(byTime.get(TOPIC)?.[0]), left.find(({ offset }) => Number(offset) >= 10)?.offset);
    const latest = await consumer.listOffsets({ topics: [TOPIC], timestamp: ListOffsetTimestamps.LATEST });
    assert.equal(String(latest.get(TOPIC)?.[0]), String(Number(left.at(-1)?.offset) + 1));
  });
});

/** compression.type and its levels: what is stored is what Kafka 4.3.1 stores. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
  type ProduceRequest,
} from "#generated/messages/produce-request.ts";
import { produceHandler } from "#src/handlers/produce.ts";
import { checkBatchIntegrity } from "#src/records/batch-integrity.ts";
import { batches } from "#src/records/batches.ts";
import { COMPRESSIONS, type RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import type { Topic } from "#src/storage/engine.ts";
import { producedSets } from "../records/message-sets.ts";
import { batchOf, call, openTestBroker, type TestBroker } from "./harness.ts";

const TARGETS = ["uncompressed", "gzip", "snappy", "lz4", "zstd"];

function produce(topic: Topic, records: Buffer): ProduceRequest {
  const partitionData = [{ ...createProduceRequestPartitionProduceData(), records: [records] }];
  const topicData = [{ ...createProduceRequestTopicProduceData(), name: topic.name, partitionData }];
  return { ...createProduceRequest(), acks: -1, topicData };
}

async function answer(broker: TestBroker, topic: Topic, batch: RecordBatch) {
  const response = await call(produceHandler(broker.services), produce(topic, batch.buffer), 9);
  const [partition] = response.responses[0]?.partitionResponses ?? [];
  assert.ok(partition);
  return partition;
}

async function stored(topic: Topic): Promise<RecordBatch[]> {
  const found = [...batches(Buffer.concat((await topic.partitions[0]?.read(0n, 1e8, true)) ?? []))];
  for (const batch of found) checkBatchIntegrity(batch);
  return found;
}

function values(batch: RecordBatch): (string | undefined)[] {
  return [...readRecords(batch)].map(({ value }) => value?.toString());
}

describe("compression.type", () => {
  for (const target of [...TARGETS, "producer"]) {
    test(`${target}: from every compression, offsets and records kept`, async (t) => {
      const broker = await openTestBroker(t);
      const topic = await broker.createTopic("one", 1, { "compression.type": target });
      for (const compression of COMPRESSIONS) {
        const { errorCode } = await answer(broker, topic, batchOf(["a", "b", compression], { compression }));
        assert.equal(errorCode, ErrorCode.NONE);
      }
      assert.deepEqual(
        (await stored(topic)).map((batch) => [batch.compression, batch.baseOffset, values(batch)]),
        COMPRESSIONS.map((compression, i) => [
          target === "producer" ? compression : target.replace("uncompressed", "none"),
          BigInt(3 * i),
          ["a", "b", compression],
        ]),
      );
    });
  }

  test("of the broker, at run time", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const dynamicConfigs = await broker.services.dynamicConfigs();
    const set = { name: "compression.type", operation: "SET" as const, value: "zstd" };
    await dynamicConfigs.alter(4, "", [set], false);
    await answer(broker, topic, batchOf(["a"]));
    await dynamicConfigs.alter(2, "one", [{ ...set, value: "producer" }], false);
    await answer(broker, topic, batchOf(["b"]));
    assert.deepEqual(
      (await stored(topic)).map(({ compression }) => compression),
      ["zstd", "none"],
    );
  });

  test("the topic's level is used, and is no reason by itself", async (t) => {
    const broker = await openTestBroker(t);
    const text = Array.from({ length: 2000 }, (_, i) => `{"id":${i},"at":${i * 7919},"name":"n${i % 37}"}`);
    const sizes: number[] = [];
    for (const level of ["1", "9"]) {
      const configs = { "compression.type": "gzip", "compression.gzip.level": level };
      const topic = await broker.createTopic(`level-${level}`, 1, configs);
      await answer(broker, topic, batchOf(text));
      const compressed = batchOf(text, { compression: "gzip", compressionLevel: 5 });
      const size = compressed.buffer.length;
      await answer(broker, topic, compressed);
      const [anew, asItCame] = await stored(topic);
      assert.equal(asItCame?.buffer.length, size);
      sizes.push(anew?.buffer.length ?? 0);
    }
    assert.ok((sizes[0] ?? 0) > (sizes[1] ?? 0), `${sizes}`);
  });

  test("with LogAppendTime", async (t) => {
    const broker = await openTestBroker(t);
    const configs = { "compression.type": "zstd", "message.timestamp.type": "LogAppendTime" };
    const topic = await broker.createTopic("one", 1, configs);
    const { logAppendTimeMs } = await answer(broker, topic, batchOf(["a"], { timestamp: 5 }));
    const [batch] = await stored(topic);
    assert.deepEqual([batch?.compression, batch?.timestampType], ["zstd", "LogAppendTime"]);
    assert.equal(batch?.maxTimestamp, logAppendTimeMs);
  });

  test("batches of a producer keep their order, whether or not they have to be compressed", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one", 1, { "compression.type": "zstd" });
    const handler = produceHandler(broker.services);
    const answers = Array.from({ length: 30 }, (_, i) => {
      const compression = i % 2 === 0 ? "none" : "zstd";
      const producer = { producerId: 5n, producerEpoch: 0, baseSequence: i };
      const batch = batchOf([`${i} ${"x".repeat(i % 3 === 0 ? 100_000 : 1)}`], { compression, ...producer });
      return call(handler, produce(topic, batch.buffer), 9);
    });
    const codes = (await Promise.all(answers)).map(
      ({ responses }) => responses[0]?.partitionResponses[0]?.errorCode,
    );
    assert.deepEqual(new Set(codes), new Set([ErrorCode.NONE]));
    const sequences = (await stored(topic)).map(({ baseSequence }) => baseSequence);
    assert.deepEqual(
      sequences,
      Array.from({ length: 30 }, (_, i) => i),
    );
  });

  test("a change of the config does not let a batch overtake another", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one", 1, { "compression.type": "gzip" });
    const handler = produceHandler(broker.services);
    const first = call(handler, produce(topic, batchOf(["x".repeat(500_000)]).buffer), 9);
    await broker.services.topics.setConfigs(topic.id, new Map());
    await Promise.all([first, call(handler, produce(topic, batchOf(["2"]).buffer), 9)]);
    assert.deepEqual(
      (await stored(topic)).map(({ compression }) => compression),
      ["gzip", "none"],
    );
  });

  test("a duplicate is known for one", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one", 1, { "compression.type": "lz4" });
    const producer = { producerId: 5n, producerEpoch: 0, baseSequence: 0 };
    for (let i = 0; i < 2; i++) {
      const { errorCode, baseOffset } = await answer(broker, topic, batchOf(["a", "b"], producer));
      assert.deepEqual([errorCode, baseOffset], [ErrorCode.NONE, 0n]);
    }
    assert.equal(topic.partitions[0]?.highWatermark, 2n);
  });

  test("what has become too large is refused", async (t) => {
    const broker = await openTestBroker(t);
    const configs = { "compression.type": "uncompressed", "max.message.bytes": "1000" };
    const topic = await broker.createTopic("one", 1, configs);
    const { errorCode, logStartOffset } = await answer(
      broker,
      topic,
      batchOf(["v".repeat(5000)], { compression: "gzip" }),
    );
    assert.deepEqual([errorCode, logStartOffset], [ErrorCode.MESSAGE_TOO_LARGE, -1n]);
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
  });

  test("message sets of old clients", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one", 1, { "compression.type": "zstd" });
    for (const { set } of producedSets) {
      await call(produceHandler(broker.services), produce(topic, Buffer.from(set, "base64")), 2);
    }
    const found = await stored(topic);
    assert.ok(found.length > 0);
    for (const batch of found) assert.equal(batch.compression, "zstd");
  });
});

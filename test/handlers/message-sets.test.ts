/** Produce 0 to 2, Fetch 0 to 3 and ListOffsets 0: the versions of clients before Kafka 0.11. */
import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createFetchRequest,
  createFetchRequestFetchPartition,
  createFetchRequestFetchTopic,
} from "#generated/messages/fetch-request.ts";
import {
  createListOffsetsRequest,
  createListOffsetsRequestListOffsetsPartition,
  createListOffsetsRequestListOffsetsTopic,
} from "#generated/messages/list-offsets-request.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
} from "#generated/messages/produce-request.ts";
import { fetchHandler } from "#src/handlers/fetch.ts";
import { listOffsetsHandler } from "#src/handlers/list-offsets.ts";
import { produceHandler } from "#src/handlers/produce.ts";
import { batches } from "#src/records/batches.ts";
import { writeControlRecordKey } from "#src/records/control-record.ts";
import { MessageCursor } from "#src/records/message-cursor.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import type { Topic } from "#src/storage/engine.ts";
import { plainBatch, producedSets } from "../records/message-sets.ts";
import { append, batchOf, call, openTestBroker, type TestBroker } from "./harness.ts";

async function produce(broker: TestBroker, records: Buffer | null, version: number) {
  const partition = {
    ...createProduceRequestPartitionProduceData(),
    records: records === null ? null : [records],
  };
  const topic = { ...createProduceRequestTopicProduceData(), name: "one", partitionData: [partition] };
  const request = { ...createProduceRequest(), acks: 1, topicData: [topic] };
  const response = await call(produceHandler(broker.services), request, version);
  const [answered] = response.responses[0]?.partitionResponses ?? [];
  assert.ok(answered);
  return answered;
}

interface Asked {
  readonly partition?: number;
  readonly at?: number;
  readonly partitionMaxBytes?: number;
}

async function fetch(broker: TestBroker, version: number, asked: Asked[], fields: object = {}) {
  const partitions = asked.map(({ partition = 0, at = 0, partitionMaxBytes = 1_000_000 }) => ({
    ...createFetchRequestFetchPartition(),
    partition,
    fetchOffset: BigInt(at),
    partitionMaxBytes,
  }));
  const topic = { ...createFetchRequestFetchTopic(), topic: "one", partitions };
  const request = { ...createFetchRequest(), maxWaitMs: 0, minBytes: 1, topics: [topic], ...fields };
  const response = await call(fetchHandler(broker.services), request, version);
  return (response.responses[0]?.partitions ?? []).map(({ errorCode, highWatermark, records }) => {
    const set = Buffer.concat(records ?? []);
    const messages: { offset: number; magic: number; value: string }[] = [];
    const cursor = new MessageCursor().reset(set);
    while (cursor.next(true)) {
      const { offset, magic, value } = cursor;
      messages.push({ offset: Number(offset), magic, value: String(value) });
    }
    return { errorCode, highWatermark: Number(highWatermark), size: set.length, messages };
  });
}

/** The offsets that a fetch of one partition gives. */
async function offsets(broker: TestBroker, version: number, at: number, partitionMaxBytes = 1_000_000) {
  const [answered] = await fetch(broker, version, [{ at, partitionMaxBytes }]);
  assert.equal(answered?.errorCode, ErrorCode.NONE);
  return answered.messages.map(({ offset }) => offset);
}

async function open(t: TestContext, configs: Record<string, string> = {}) {
  const broker = await openTestBroker(t);
  const topic = await broker.createTopic("one", 2, configs);
  return { broker, topic };
}

async function storedIn(topic: Topic): Promise<RecordBatch[]> {
  const stored = await topic.partitions[0]?.read(0n, 10_000_000, true);
  return [...batches(Buffer.concat(stored ?? []))];
}

function setNamed(name: string): { set: Buffer; batch: Buffer } {
  const found = producedSets.find((each) => each.name === name);
  assert.ok(found?.batch);
  return { set: Buffer.from(found.set, "base64"), batch: Buffer.from(found.batch, "base64") };
}

/** A control batch, as a transaction leaves it. */
function marker(): RecordBatch {
  const record = { timestamp: 1n, key: writeControlRecordKey("COMMIT"), value: Buffer.alloc(6) };
  return buildBatch({
    records: [record],
    isControl: true,
    isTransactional: true,
    producerId: 5n,
    producerEpoch: 0,
  });
}

const ANY_TIME = { "message.timestamp.after.max.ms": "9223372036854775807" };

describe("Produce of message sets", () => {
  for (let version = 0; version <= 2; version++) {
    test(`v${version} appends one batch, and tells its offset`, async (t) => {
      const { broker, topic } = await open(t, ANY_TIME);
      const { set, batch } = setNamed(`v${version < 2 ? 0 : 1} none: assorted`);
      for (const expected of [0n, 8n]) {
        const { errorCode, baseOffset, logAppendTimeMs } = await produce(broker, set, version);
        assert.deepEqual([errorCode, baseOffset, logAppendTimeMs], [ErrorCode.NONE, expected, -1n]);
      }
      const stored = await storedIn(topic);
      assert.deepEqual(
        stored.map(({ baseOffset }) => baseOffset),
        [0n, 8n],
      );
      const [first] = stored;
      assert.ok(first);
      first.partitionLeaderEpoch = -1;
      assert.deepEqual(plainBatch(first.buffer), plainBatch(batch));
    });
  }

  test("v2 tells the time of the append", async (t) => {
    const { broker } = await open(t, { "message.timestamp.type": "LogAppendTime" });
    const before = Date.now();
    const { errorCode, logAppendTimeMs } = await produce(broker, setNamed("v1 gzip: assorted").set, 2);
    assert.equal(errorCode, ErrorCode.NONE);
    assert.ok(logAppendTimeMs >= before);
  });

  test("an empty set is stored as nothing, a broken one is refused", async (t) => {
    const { broker, topic } = await open(t);
    const { errorCode, baseOffset } = await produce(broker, Buffer.alloc(0), 1);
    assert.deepEqual([errorCode, baseOffset], [ErrorCode.NONE, -1n]);
    const broken = Buffer.from(setNamed("v0 none: one").set);
    broken.writeUInt8(broken.readUInt8(33) ^ 1, 33);
    assert.equal((await produce(broker, broken, 1)).errorCode, ErrorCode.CORRUPT_MESSAGE);
    assert.equal((await produce(broker, broken.subarray(0, 20), 1)).errorCode, ErrorCode.INVALID_RECORD);
    assert.equal((await produce(broker, null, 1)).errorCode, ErrorCode.INVALID_RECORD);
    // Versions from 3 on take batches only.
    assert.equal(
      (await produce(broker, setNamed("v1 none: one").set, 3)).errorCode,
      ErrorCode.INVALID_RECORD,
    );
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
  });
});

describe("Fetch of message sets", () => {
  test("v0 and v1 give messages of format v0, v2 and v3 of format v1, v4 batches", async (t) => {
    const { broker, topic } = await open(t);
    await append(topic, 0, batchOf(["a", "b"]));
    await append(topic, 0, batchOf(["c"]));
    for (let version = 0; version <= 3; version++) {
      const magic = version < 2 ? 0 : 1;
      const [answered] = await fetch(broker, version, [{}]);
      const expected = ["a", "b", "c"].map((value, offset) => ({ offset, magic, value }));
      assert.deepEqual([answered?.highWatermark, answered?.messages], [3, expected]);
      assert.deepEqual(await offsets(broker, version, 1), [1, 2]);
      assert.deepEqual(await offsets(broker, version, 3), []);
    }
  });

  test("compressed batches come as wrappers, whole", async (t) => {
    const { broker, topic } = await open(t);
    for (const compression of ["gzip", "snappy", "lz4"] as const) {
      await append(topic, 0, batchOf(["a", "b"], { compression }));
    }
    assert.deepEqual(await offsets(broker, 1, 0), [1, 3, 5]);
    assert.deepEqual(await offsets(broker, 3, 3), [3, 5]);
  });

  test("as much as fits after conversion, and one message whatever the limits", async (t) => {
    const { broker, topic } = await open(t);
    for (const index of [0, 1]) {
      for (let i = 0; i < 3; i++) await append(topic, index, batchOf(["v".repeat(100), "w".repeat(100)]));
    }
    // A message of format v1 takes 34 bytes besides its value. A batch takes more than its two messages.
    const stored = (await storedIn(topic))[0]?.sizeInBytes ?? 0;
    assert.ok(stored > 2 * 134);
    assert.deepEqual(await offsets(broker, 2, 0, 2 * 134 + stored), [0, 1, 2, 3]);
    assert.deepEqual(await offsets(broker, 2, 0, 2 * 134 + stored - 1), [0, 1]);
    assert.deepEqual(await offsets(broker, 2, 0, 134), [0]);
    assert.deepEqual(await offsets(broker, 2, 1, 1), [1]);
    const both = [0, 1].map((partition) => ({ partition }));
    const sizes = async (version: number, asked: Asked[], fields: object = {}) =>
      (await fetch(broker, version, asked, fields)).map(({ size }) => size / 134);
    assert.deepEqual(await sizes(3, both, { maxBytes: 6 * 134 + stored }), [6, 2]);
    assert.deepEqual(await sizes(3, both, { maxBytes: 1 }), [1, 0]);
    const tiny = both.map((each) => ({ ...each, partitionMaxBytes: 1 }));
    assert.deepEqual(await sizes(3, tiny), [1, 0]);
    assert.deepEqual(await sizes(2, tiny), [1, 1], "without a limit for all, each partition gets on");
  });

  test("reads no more from the log than it may send", async (t) => {
    const { broker, topic } = await open(t);
    for (let i = 0; i < 40; i++) await append(topic, 0, batchOf(["v".repeat(50_000)]));
    const partition = topic.partitions[0];
    assert.ok(partition);
    let read = 0;
    const original = partition.read.bind(partition);
    partition.read = async (...asked) => {
      const pieces = await original(...asked);
      read += pieces.reduce((sum, { length }) => sum + length, 0);
      return pieces;
    };
    assert.deepEqual(await offsets(broker, 3, 0, 500_000), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert.ok(read <= 500_000, `${read} bytes read`);
    read = 0;
    assert.equal((await offsets(broker, 3, 0, 10_000_000)).length, 40);
    assert.ok(read < 2_010_000, `${read} bytes read`);
  });

  test("zstd is an error where it comes first, else the end", async (t) => {
    const { broker, topic } = await open(t);
    await append(topic, 0, batchOf(["a"]));
    await append(topic, 0, batchOf(["b"], { compression: "zstd" }));
    assert.deepEqual(await offsets(broker, 3, 0), [0]);
    const [answered] = await fetch(broker, 3, [{ at: 1 }]);
    assert.equal(answered?.errorCode, ErrorCode.UNSUPPORTED_COMPRESSION_TYPE);
  });

  test("control batches are passed over, and waited behind", async (t) => {
    const { broker, topic } = await open(t);
    await append(topic, 0, marker());
    assert.deepEqual(await offsets(broker, 3, 0), []);
    const waiting = fetch(broker, 3, [{}], { maxWaitMs: 10_000 });
    await append(topic, 0, batchOf(["a"]));
    assert.deepEqual((await waiting)[0]?.messages, [{ offset: 1, magic: 1, value: "a" }]);
  });

  test("what was produced old can be fetched old and new", async (t) => {
    const { broker, topic } = await open(t, ANY_TIME);
    await produce(broker, setNamed("v1 lz4: assorted").set, 2);
    await produce(broker, setNamed("v0 none: one").set, 0);
    const values = (await fetch(broker, 2, [{ at: 8 }]))[0]?.messages;
    assert.deepEqual(values, [{ offset: 8, magic: 1, value: "value" }]);
    assert.deepEqual(
      (await storedIn(topic)).map(({ compression, recordCount }) => [compression, recordCount]),
      [
        ["lz4", 8],
        ["none", 1],
      ],
    );
  });
});

describe("ListOffsets v0", () => {
  async function ask(broker: TestBroker, timestamp: number, maxNumOffsets = 10, name = "one") {
    const partition = {
      ...createListOffsetsRequestListOffsetsPartition(),
      timestamp: BigInt(timestamp),
      maxNumOffsets,
    };
    const topic = { ...createListOffsetsRequestListOffsetsTopic(), name, partitions: [partition] };
    const request = { ...createListOffsetsRequest(), replicaId: -1, topics: [topic] };
    const response = await call(listOffsetsHandler(broker.services), request, 0);
    const [answered] = response.topics[0]?.partitions ?? [];
    return [answered?.errorCode, answered?.oldStyleOffsets.map(Number)];
  }

  test("the end, then the start, of a log that is one segment", async (t) => {
    const { broker, topic } = await open(t);
    assert.deepEqual(await ask(broker, -1), [0, [0]]);
    for (const timestamp of [10, 50, 30]) await append(topic, 0, batchOf(["a", "b"], { timestamp }));
    await topic.partitions[0]?.deleteRecordsBefore(1n);
    assert.deepEqual(await ask(broker, -1), [0, [6, 1]]);
    assert.deepEqual(await ask(broker, -1, 1), [0, [6]]);
    assert.deepEqual(await ask(broker, -1, 0), [0, []]);
    assert.deepEqual(await ask(broker, -2), [0, [1]]);
    assert.deepEqual(await ask(broker, 49), [0, []]);
    assert.deepEqual(await ask(broker, 50), [0, [1]]);
    assert.deepEqual(await ask(broker, Date.now() + 60_000), [0, [6, 1]]);
  });

  test("what is not there, not known or not sensible", async (t) => {
    const { broker } = await open(t);
    assert.deepEqual(await ask(broker, -1, 1, "two"), [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, []]);
    assert.deepEqual(await ask(broker, -3), [ErrorCode.UNSUPPORTED_VERSION, []]);
    assert.deepEqual(await ask(broker, -1, -1), [ErrorCode.INVALID_REQUEST, []]);
  });
});

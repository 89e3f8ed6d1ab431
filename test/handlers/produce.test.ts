import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
  type ProduceRequest,
} from "#generated/messages/produce-request.ts";
import type {
  ProduceResponse,
  ProduceResponsePartitionProduceResponse,
} from "#generated/messages/produce-response.ts";
import { CloseConnectionError } from "#src/handlers/close-connection-error.ts";
import { produceHandler } from "#src/handlers/produce.ts";
import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { Topic } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { batchOf, call, contextOf, openTestBroker, throughWire } from "./harness.ts";

function produce(
  topic: Pick<Topic, "name" | "id">,
  records: Record<number, RecordBatch | null>,
  fields: Partial<ProduceRequest> = {},
): ProduceRequest {
  const partitionData = Object.entries(records).map(([index, batch]) => ({
    ...createProduceRequestPartitionProduceData(),
    index: Number(index),
    records: batch === null ? null : [batch.buffer],
  }));
  const topicData = [
    { ...createProduceRequestTopicProduceData(), name: topic.name, topicId: topic.id, partitionData },
  ];
  return { ...createProduceRequest(), acks: -1, timeoutMs: 1000, topicData, ...fields };
}

function only(response: ProduceResponse): ProduceResponsePartitionProduceResponse {
  const partition = response.responses[0]?.partitionResponses[0];
  assert.ok(partition);
  return partition;
}

describe("Produce", () => {
  for (let version = 3; version <= 13; version++) {
    test(`v${version} appends, and tells the base offset`, async (t) => {
      const broker = await openTestBroker(t);
      const topic = await broker.createTopic("one", 2);
      const handler = produceHandler(broker.services);
      await call(handler, produce(topic, { 1: batchOf(["a", "b"]) }), version);
      const response = await call(handler, produce(topic, { 0: batchOf(["c"]), 1: batchOf(["d"]) }), version);
      const partitions = response.responses[0]?.partitionResponses ?? [];
      assert.deepEqual(
        partitions.map(({ index, errorCode, baseOffset, logAppendTimeMs }) => [
          index,
          errorCode,
          baseOffset,
          logAppendTimeMs,
        ]),
        [
          [0, ErrorCode.NONE, 0n, -1n],
          [1, ErrorCode.NONE, 2n, -1n],
        ],
      );
      assert.equal(partitions[0]?.logStartOffset, version >= 5 ? 0n : -1n);
      assert.equal(response.responses[0]?.name, version < 13 ? "one" : "");
      const stored = await topic.partitions[1]?.read(0n, 1_000_000, true);
      const offsets = Array.from(batches(Buffer.concat(stored ?? [])), ({ baseOffset }) => baseOffset);
      assert.deepEqual(offsets, [0n, 2n]);
    });
  }

  test("unknown topics, ids and partitions", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const handler = produceHandler(broker.services);
    const unknown = { name: "two", id: "3pVHGrRySH6q_0-a9zQJ5w" };
    const errorOf = async (asked: Pick<Topic, "name" | "id">, index: number, version: number) =>
      only(await call(handler, produce(asked, { [index]: batchOf(["a"]) }), version)).errorCode;
    assert.equal(await errorOf(unknown, 0, 12), ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    assert.equal(await errorOf(unknown, 0, 13), ErrorCode.UNKNOWN_TOPIC_ID);
    assert.equal(await errorOf(topic, 1, 12), ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    assert.equal(await errorOf(topic, 1, 13), ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
  });

  test("acks: 0 is not answered, what is not 0, 1 or -1 is refused", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const handler = produceHandler(broker.services);
    for (const acks of [2, -2]) {
      const response = await call(handler, produce(topic, { 0: batchOf(["a"]) }, { acks }), 9);
      assert.equal(only(response).errorCode, ErrorCode.INVALID_REQUIRED_ACKS);
    }
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
    const request = produce(topic, { 0: batchOf(["a"]) }, { acks: 0 });
    assert.equal(await handler.handle(request, contextOf(9)), null);
    assert.equal(topic.partitions[0]?.highWatermark, 1n);
  });

  // So does Kafka 4.3.1 with one replica: it never asks for more than there are.
  test("acks=all whatever min.insync.replicas", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one", 1, { "min.insync.replicas": "3" });
    const handler = produceHandler(broker.services);
    const response = await call(handler, produce(topic, { 0: batchOf(["a"]) }, { acks: -1 }), 9);
    assert.deepEqual([only(response).errorCode, only(response).baseOffset], [ErrorCode.NONE, 0n]);
  });

  test("an error with acks=0 closes the connection", async (t) => {
    const broker = await openTestBroker(t);
    const handler = produceHandler(broker.services);
    const request = produce({ name: "none", id: "" }, { 0: batchOf(["a"]) }, { acks: 0 });
    const attempt = async (): Promise<unknown> => await handler.handle(request, contextOf(9));
    await assert.rejects(attempt, CloseConnectionError);
    assert.throws(() => handler.errorResponse(request, 1, 9, null), CloseConnectionError);
  });

  test("a batch over max.message.bytes, a broken one and a missing one", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("small", 1, { "max.message.bytes": "100" });
    const handler = produceHandler(broker.services);
    const answer = async (batch: RecordBatch | null) =>
      only(await call(handler, produce(topic, { 0: batch }), 9));
    assert.equal((await answer(batchOf(["x".repeat(100)]))).errorCode, ErrorCode.MESSAGE_TOO_LARGE);
    const broken = batchOf(["a"]);
    broken.buffer[broken.buffer.length - 1] = 0xff;
    const response = await answer(broken);
    assert.equal(response.errorCode, ErrorCode.CORRUPT_MESSAGE);
    assert.deepEqual([response.baseOffset, response.logStartOffset], [-1n, -1n]);
    assert.ok(response.errorMessage);
    assert.equal((await answer(null)).errorCode, ErrorCode.INVALID_RECORD);
    assert.equal((await answer(batchOf(["a"]))).errorCode, ErrorCode.NONE);
  });

  test("v8 names the records at fault, older versions only the error", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const handler = produceHandler(broker.services);
    const late = batchOf(["a"], { timestamp: Date.now() + 7_200_000 });
    const older = only(await call(handler, produce(topic, { 0: late }), 7));
    assert.deepEqual([older.errorCode, older.recordErrors], [ErrorCode.INVALID_TIMESTAMP, []]);
    const newer = only(await call(handler, produce(topic, { 0: late }), 8));
    assert.deepEqual(
      newer.recordErrors.map(({ batchIndex }) => batchIndex),
      [0],
    );
    assert.ok(newer.recordErrors[0]?.batchIndexErrorMessage);
    assert.equal(newer.logStartOffset, 0n);
  });

  test("zstd is refused before v7", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const handler = produceHandler(broker.services);
    const zstd = () => produce(topic, { 0: batchOf(["a"], { compression: "zstd" }) });
    assert.equal(only(await call(handler, zstd(), 6)).errorCode, ErrorCode.UNSUPPORTED_COMPRESSION_TYPE);
    assert.equal(only(await call(handler, zstd(), 7)).errorCode, ErrorCode.NONE);
  });

  test("LogAppendTime is told, CreateTime is not", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("log", 1, { "message.timestamp.type": "LogAppendTime" });
    const before = Date.now();
    const response = await call(
      produceHandler(broker.services),
      produce(topic, { 0: batchOf(["a"], { timestamp: 5 }) }),
      9,
    );
    const time = Number(only(response).logAppendTimeMs);
    assert.ok(time >= before && time <= Date.now(), String(time));
  });

  test("an idempotent producer's duplicate gets the offset of the first time, a gap is refused", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const handler = produceHandler(broker.services);
    const send = async (baseSequence: number, producerEpoch = 0) => {
      const batch = batchOf(["a", "b"], {
        producerId: 5n,
        producerEpoch,
        baseSequence,
        timestamp: 1_700_000_000_000,
      });
      const { errorCode, baseOffset, logAppendTimeMs } = only(
        await call(handler, produce(topic, { 0: batch }), 9),
      );
      return [errorCode, baseOffset, logAppendTimeMs];
    };
    assert.deepEqual(await send(0, 1), [ErrorCode.NONE, 0n, -1n]);
    assert.deepEqual(await send(2, 1), [ErrorCode.NONE, 2n, -1n]);
    assert.deepEqual(await send(0, 1), [ErrorCode.NONE, 0n, 1_700_000_000_000n]);
    assert.deepEqual(await send(6, 1), [ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER, -1n, -1n]);
    assert.deepEqual(await send(4, 0), [ErrorCode.INVALID_PRODUCER_EPOCH, -1n, -1n]);
    assert.deepEqual(await send(4, 1), [ErrorCode.NONE, 4n, -1n]);
  });

  test("transactional batches are refused", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const handler = produceHandler(broker.services);
    const request = (transactionalId: string | null): ProduceRequest => {
      const fields = { producerId: 5n, producerEpoch: 0, baseSequence: 0, isTransactional: true };
      return produce(topic, { 0: batchOf(["a"], fields) }, { transactionalId });
    };
    assert.equal(only(await call(handler, request("t"), 11)).errorCode, ErrorCode.INVALID_TXN_STATE);
    const attempt = async (): Promise<unknown> => await handler.handle(request(null), contextOf(11));
    await assert.rejects(attempt, (error) => {
      return error instanceof KafkaError && error.code === ErrorCode.TRANSACTIONAL_ID_AUTHORIZATION_FAILED;
    });
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
  });

  test("internal topics are for Kafka's admin client", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("__consumer_offsets");
    const handler = produceHandler(broker.services);
    const send = async (clientId: string) =>
      only(await call(handler, produce(topic, { 0: batchOf(["a"]) }), 9, contextOf(9, undefined, clientId)))
        .errorCode;
    assert.equal(await send("me"), ErrorCode.INVALID_TOPIC_EXCEPTION);
    assert.equal(await send("__admin_client"), ErrorCode.NONE);
  });

  test("the error response fails each partition", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one", 2);
    const handler = produceHandler(broker.services);
    const request = produce(topic, { 0: batchOf(["a"]), 1: batchOf(["b"]) });
    const response = throughWire(handler, handler.errorResponse(request, -1, 13, null), 13);
    const codes = response.responses[0]?.partitionResponses.map(({ errorCode }) => errorCode);
    assert.deepEqual(codes, [-1, -1]);
  });
});

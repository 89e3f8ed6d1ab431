import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { ErrorCode } from "#generated/errors.ts";
import {
  createFetchRequest,
  createFetchRequestFetchPartition,
  createFetchRequestFetchTopic,
  type FetchRequest,
  type FetchRequestFetchPartition,
} from "#generated/messages/fetch-request.ts";
import type { FetchResponse } from "#generated/messages/fetch-response.ts";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { fetchHandler } from "#src/handlers/fetch.ts";
import type { Topic } from "#src/storage/engine.ts";
import { ZERO_UUID } from "#wire/message.ts";
import {
  append,
  batchOf,
  call,
  contextOf,
  openTestBroker,
  type TestBroker,
  TestConnection,
} from "./harness.ts";

type Offsets = Record<number, number | (Partial<FetchRequestFetchPartition> & { at: number })>;

/** A fetch of partitions of one topic from the offsets given. */
function fetch(
  topic: Pick<Topic, "name" | "id">,
  offsets: Offsets,
  fields: Partial<FetchRequest> = {},
): FetchRequest {
  const partitions = Object.entries(offsets).map(([partition, asked]) => {
    const { at, ...rest } = typeof asked === "number" ? { at: asked } : asked;
    return {
      ...createFetchRequestFetchPartition(),
      partition: Number(partition),
      fetchOffset: BigInt(at),
      partitionMaxBytes: 1_000_000,
      ...rest,
    };
  });
  const topics = [{ ...createFetchRequestFetchTopic(), topic: topic.name, topicId: topic.id, partitions }];
  return {
    ...createFetchRequest(),
    maxWaitMs: 0,
    minBytes: 1,
    maxBytes: 10_000_000,
    ...fields,
    topics: partitions.length === 0 ? [] : topics,
  };
}

interface Outline {
  readonly index: number;
  readonly error: number;
  readonly highWatermark: number;
  readonly bytes: number;
}

function outline(response: FetchResponse): Outline[] {
  return response.responses.flatMap(({ partitions }) =>
    partitions.map(({ partitionIndex, errorCode, highWatermark, records }) => ({
      index: partitionIndex,
      error: errorCode,
      highWatermark: Number(highWatermark),
      bytes: Buffer.concat(records ?? []).length,
    })),
  );
}

function indexes(response: FetchResponse): number[] {
  return outline(response).map(({ index }) => index);
}

async function open(t: TestContext, settings: Partial<BrokerConfig> = {}) {
  const broker = await openTestBroker(t, settings);
  const handler = fetchHandler(broker.services);
  const ask = (request: FetchRequest, version = 18): Promise<FetchResponse> =>
    call(handler, request, version);
  return { broker, handler, ask };
}

async function filled(broker: TestBroker, partitions: number, batchCount = 1): Promise<Topic> {
  const topic = await broker.createTopic("one", partitions);
  for (let index = 0; index < partitions; index++) {
    for (let i = 0; i < batchCount; i++) await append(topic, index, batchOf(["v".repeat(100)]));
  }
  return topic;
}

/** Of a batch as `filled` appends it. */
const BATCH_BYTES = batchOf(["v".repeat(100)]).buffer.length;

describe("Fetch reads", () => {
  test("in every version, by name and by id", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1, 2);
    for (let version = 4; version <= 18; version++) {
      const response = await ask(fetch(topic, { 0: 0 }), version);
      assert.deepEqual(outline(response), [{ index: 0, error: 0, highWatermark: 2, bytes: 2 * BATCH_BYTES }]);
      const [answered] = response.responses;
      assert.equal(answered?.topic, version < 13 ? "one" : "");
      assert.equal(answered?.topicId, version < 13 ? ZERO_UUID : topic.id);
      assert.equal(answered?.partitions[0]?.lastStableOffset, 2n);
      assert.equal(answered?.partitions[0]?.logStartOffset, version >= 5 ? 0n : -1n);
    }
  });

  test("aborted transactions: none for readers of committed records, null for others", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const aborted = async (isolationLevel: number) =>
      (await ask(fetch(topic, { 0: 0 }, { isolationLevel }))).responses[0]?.partitions[0]
        ?.abortedTransactions;
    assert.equal(await aborted(0), null);
    assert.deepEqual(await aborted(1), []);
  });

  test("the first batch whole, whatever the limits; then only what fits", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 2, 3);
    const bytes = async (offsets: Offsets, fields: Partial<FetchRequest> = {}) =>
      outline(await ask(fetch(topic, offsets, fields))).map((partition) => partition.bytes);
    assert.deepEqual(await bytes({ 0: { at: 0, partitionMaxBytes: 1 } }), [BATCH_BYTES]);
    assert.deepEqual(await bytes({ 0: { at: 0, partitionMaxBytes: 2 * BATCH_BYTES + 1 } }), [
      2 * BATCH_BYTES,
    ]);
    assert.deepEqual(await bytes({ 0: 0, 1: 0 }, { maxBytes: 1 }), [BATCH_BYTES, 0]);
    assert.deepEqual(await bytes({ 0: 0, 1: 0 }, { maxBytes: 4 * BATCH_BYTES }), [
      3 * BATCH_BYTES,
      BATCH_BYTES,
    ]);
    // The second partition's own limit is not lifted, since the first gave records.
    assert.deepEqual(await bytes({ 0: 0, 1: { at: 0, partitionMaxBytes: 1 } }), [3 * BATCH_BYTES, 0]);
  });

  test("no more than fetch.max.bytes", async (t) => {
    const { broker, ask } = await open(t, { "fetch.max.bytes": 1024 });
    const topic = await filled(broker, 1, 20);
    const [partition] = outline(await ask(fetch(topic, { 0: 0 })));
    assert.ok(partition && partition.bytes <= 1024 && partition.bytes > 0, JSON.stringify(partition));
  });
});

describe("Fetch fails a partition", () => {
  test("that does not exist", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const unknown = { name: "two", id: "3pVHGrRySH6q_0-a9zQJ5w" };
    const error = async (asked: Pick<Topic, "name" | "id">, index: number, version: number) =>
      outline(await ask(fetch(asked, { [index]: 0 }), version))[0]?.error;
    assert.equal(await error(unknown, 0, 12), ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    assert.equal(await error(unknown, 0, 13), ErrorCode.UNKNOWN_TOPIC_ID);
    assert.equal(await error(topic, 1, 12), ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    assert.equal(await error(topic, 1, 13), ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
  });

  test("whose log does not hold the offset", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1, 3);
    await topic.partitions[0]?.deleteRecordsBefore(2n);
    for (const offset of [0, 1, 4]) {
      assert.deepEqual(outline(await ask(fetch(topic, { 0: offset }))), [
        { index: 0, error: ErrorCode.OFFSET_OUT_OF_RANGE, highWatermark: -1, bytes: 0 },
      ]);
    }
    assert.deepEqual(outline(await ask(fetch(topic, { 0: 3 }))), [
      { index: 0, error: 0, highWatermark: 3, bytes: 0 },
    ]);
  });

  test("whose leader epoch is another, and names the leader from v16", async (t) => {
    const { broker } = await open(t);
    await filled(broker, 1);
    const restarted = await broker.restart();
    const ask = (request: FetchRequest, version: number) =>
      call(fetchHandler(restarted.services), request, version);
    const topic = restarted.services.topics.get("one");
    const epoch = topic?.partitions[0]?.leaderEpoch;
    assert.ok(topic && epoch !== undefined && epoch > 0);

    const asked = (currentLeaderEpoch: number) => fetch(topic, { 0: { at: 0, currentLeaderEpoch } });
    assert.equal(outline(await ask(asked(epoch), 15))[0]?.error, ErrorCode.NONE);
    assert.equal(outline(await ask(asked(epoch + 1), 15))[0]?.error, ErrorCode.UNKNOWN_LEADER_EPOCH);
    const before = await ask(asked(epoch - 1), 15);
    assert.equal(outline(before)[0]?.error, ErrorCode.FENCED_LEADER_EPOCH);
    assert.equal(before.responses[0]?.partitions[0]?.currentLeader.leaderId, -1);

    const fenced = await ask(asked(epoch - 1), 16);
    const leader = fenced.responses[0]?.partitions[0]?.currentLeader;
    assert.deepEqual([leader?.leaderId, leader?.leaderEpoch], [7, epoch]);
    assert.deepEqual(
      fenced.nodeEndpoints.map(({ nodeId, host, port }) => [nodeId, host, port]),
      [[7, "gateway.test", 19092]],
    );
  });

  test("where the client's log parts from this one", async (t) => {
    const { broker } = await open(t);
    await filled(broker, 1, 2);
    const restarted = await broker.restart();
    const topic = restarted.services.topics.get("one");
    const epoch = topic?.partitions[0]?.leaderEpoch;
    assert.ok(topic && epoch !== undefined);
    await append(topic, 0, batchOf(["later"]));
    const ask = async (at: number, lastFetchedEpoch: number) => {
      const request = fetch(topic, { 0: { at, lastFetchedEpoch } });
      return (await call(fetchHandler(restarted.services), request, 12)).responses[0]?.partitions[0];
    };
    assert.deepEqual((await ask(2, epoch - 1))?.divergingEpoch.epoch, -1);
    const diverging = await ask(3, epoch - 1);
    assert.equal(diverging?.errorCode, ErrorCode.NONE);
    assert.deepEqual([diverging?.divergingEpoch.epoch, diverging?.divergingEpoch.endOffset], [epoch - 1, 2n]);
  });

  test("to a follower, which is no replica here", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const error = async (fields: Partial<FetchRequest>, version: number) =>
      outline(await ask(fetch(topic, { 0: 0 }, fields), version))[0]?.error;
    assert.equal(await error({ replicaId: 3 }, 12), ErrorCode.NOT_LEADER_OR_FOLLOWER);
    const replicaState = { ...createFetchRequest().replicaState, replicaId: 3 };
    assert.equal(await error({ replicaState }, 16), ErrorCode.NOT_LEADER_OR_FOLLOWER);
  });
});

describe("Fetch waits", () => {
  test("until records come", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await broker.createTopic("one", 2);
    const waiting = ask(fetch(topic, { 0: 0, 1: 0 }, { maxWaitMs: 30_000 }));
    await sleep(20);
    const appended = performance.now();
    await append(topic, 1, batchOf(["a"]));
    const response = await waiting;
    assert.ok(performance.now() - appended < 1_000);
    assert.deepEqual(
      outline(response).map(({ highWatermark }) => highWatermark),
      [0, 1],
    );
  });

  test("until there are minBytes, over all partitions", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 2);
    let answered = false;
    const waiting = ask(fetch(topic, { 0: 0, 1: 0 }, { maxWaitMs: 30_000, minBytes: 4 * BATCH_BYTES })).then(
      (response) => {
        answered = true;
        return response;
      },
    );
    await append(topic, 0, batchOf(["v".repeat(100)]));
    await sleep(20);
    assert.equal(answered, false);
    await append(topic, 1, batchOf(["v".repeat(100)]));
    assert.deepEqual(
      outline(await waiting).map(({ bytes }) => bytes),
      [2 * BATCH_BYTES, 2 * BATCH_BYTES],
    );
  });

  test("counts a partition only up to its own limit", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await broker.createTopic("one", 1);
    const offsets = { 0: { at: 0, partitionMaxBytes: BATCH_BYTES } };
    const waiting = ask(fetch(topic, offsets, { maxWaitMs: 100, minBytes: 2 * BATCH_BYTES }));
    const started = performance.now();
    await append(topic, 0, batchOf(["v".repeat(100)]));
    await append(topic, 0, batchOf(["v".repeat(100)]));
    assert.deepEqual(outline(await waiting)[0]?.bytes, BATCH_BYTES);
    assert.ok(performance.now() - started >= 90);
  });

  test("no longer than maxWaitMs", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await broker.createTopic("one", 1);
    const started = performance.now();
    const response = await ask(fetch(topic, { 0: 0 }, { maxWaitMs: 50 }));
    const waited = performance.now() - started;
    assert.ok(waited >= 45 && waited < 5_000, String(waited));
    assert.deepEqual(outline(response), [{ index: 0, error: 0, highWatermark: 0, bytes: 0 }]);
  });

  test("not at all with minBytes 0, with an error, or with nothing to wait for", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await broker.createTopic("one", 2);
    const patient = { maxWaitMs: 30_000 };
    assert.equal(outline(await ask(fetch(topic, { 0: 0 }, { ...patient, minBytes: 0 }))).length, 1);
    assert.equal(outline(await ask(fetch(topic, { 0: 0, 1: 9 }, patient))).length, 2);
    assert.equal(outline(await ask(fetch({ name: "none", id: "" }, { 0: 0 }, patient), 12)).length, 1);
    assert.deepEqual(outline(await ask(fetch(topic, {}, patient))), []);
  });

  test("until the topic is deleted", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await broker.createTopic("one", 1);
    const waiting = ask(fetch(topic, { 0: 0 }, { maxWaitMs: 30_000 }), 12);
    await sleep(20);
    await broker.services.topics.delete(topic.id);
    assert.equal(outline(await waiting)[0]?.error, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
  });

  test("until the connection closes, and leaves nothing behind", async (t) => {
    const { broker, handler } = await open(t);
    const topic = await broker.createTopic("one", 1);
    const connection = new TestConnection();
    const waiting = handler.handle(fetch(topic, { 0: 0 }, { maxWaitMs: 30_000 }), contextOf(18, connection));
    await sleep(20);
    assert.equal(connection.listenerCount, 1);
    connection.close();
    assert.equal(await waiting, null);
    assert.equal(connection.listenerCount, 0);
  });
});

describe("Fetch sessions", () => {
  const begin = { sessionId: 0, sessionEpoch: 0 };

  test("answer only news, and only what changed has to be asked", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 3);
    const first = await ask(fetch(topic, { 0: 0, 1: 0, 2: 0 }, begin));
    assert.deepEqual(indexes(first), [0, 1, 2]);
    const { sessionId } = first;
    assert.ok(sessionId > 0);

    const second = await ask(fetch(topic, { 0: 1, 1: 1, 2: 1 }, { sessionId, sessionEpoch: 1 }));
    assert.deepEqual([second.errorCode, second.sessionId, outline(second)], [0, sessionId, []]);

    await append(topic, 1, batchOf(["new"]));
    const third = await ask(fetch(topic, {}, { sessionId, sessionEpoch: 2 }));
    assert.deepEqual(
      outline(third).map(({ index, highWatermark }) => [index, highWatermark]),
      [[1, 2]],
    );
    // Not asked for anew, so partition 1 is still read from offset 1.
    assert.deepEqual(indexes(await ask(fetch(topic, {}, { sessionId, sessionEpoch: 3 }))), [1]);
  });

  test("take turns: what gave records comes last next time", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 3, 2);
    const { sessionId } = await ask(fetch(topic, { 0: 2, 1: 2, 2: 2 }, begin));
    const turns: number[] = [];
    // Room for one batch only; every partition has some.
    await ask(fetch(topic, { 0: 0, 1: 0, 2: 0 }, { sessionId, sessionEpoch: 1, maxBytes: 1 }));
    for (let sessionEpoch = 2; sessionEpoch <= 5; sessionEpoch++) {
      const response = await ask(fetch(topic, {}, { sessionId, sessionEpoch, maxBytes: 1 }));
      turns.push(...outline(response).flatMap(({ index, bytes }) => (bytes > 0 ? [index] : [])));
    }
    assert.deepEqual(turns, [1, 2, 0, 1]);
  });

  test("forget partitions, and end with the last", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 2);
    const { sessionId } = await ask(fetch(topic, { 0: 0, 1: 0 }, begin));
    const forget = (...partitions: number[]) => [
      { topic: topic.name, topicId: topic.id, partitions, unknownTaggedFields: [] },
    ];
    const second = await ask(
      fetch(topic, {}, { sessionId, sessionEpoch: 1, forgottenTopicsData: forget(0) }),
    );
    assert.deepEqual(indexes(second), [1]);
    const third = await ask(fetch(topic, {}, { sessionId, sessionEpoch: 2, forgottenTopicsData: forget(1) }));
    assert.deepEqual([third.errorCode, third.sessionId, outline(third)], [0, 0, []]);
    const fourth = await ask(fetch(topic, {}, { sessionId, sessionEpoch: 3 }));
    assert.equal(fourth.errorCode, ErrorCode.FETCH_SESSION_ID_NOT_FOUND);
  });

  test("errors of the session as a whole", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const { sessionId } = await ask(fetch(topic, { 0: 0 }, begin), 12);
    const error = async (fields: Partial<FetchRequest>, version: number) => {
      const response = await ask(fetch(topic, {}, fields), version);
      assert.deepEqual([response.sessionId, response.responses], [0, []]);
      return response.errorCode;
    };
    const sessionEpoch = 1;
    assert.equal(
      await error({ sessionId: sessionId + 1, sessionEpoch }, 12),
      ErrorCode.FETCH_SESSION_ID_NOT_FOUND,
    );
    assert.equal(await error({ sessionId, sessionEpoch: 2 }, 12), ErrorCode.INVALID_FETCH_SESSION_EPOCH);
    assert.equal(await error({ sessionId, sessionEpoch }, 13), ErrorCode.FETCH_SESSION_TOPIC_ID_ERROR);
    assert.equal((await ask(fetch(topic, {}, { sessionId, sessionEpoch }), 12)).errorCode, 0);
  });

  test("a full fetch ends the session that it names; epoch -1 begins none", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const first = await ask(fetch(topic, { 0: 0 }, begin));
    const second = await ask(fetch(topic, { 0: 0 }, { sessionId: first.sessionId, sessionEpoch: 0 }));
    assert.ok(second.sessionId > 0 && second.sessionId !== first.sessionId);
    assert.equal(broker.services.fetchSessions.size, 1);
    const third = await ask(fetch(topic, { 0: 0 }, { sessionId: second.sessionId, sessionEpoch: -1 }));
    assert.deepEqual([third.sessionId, indexes(third)], [0, [0]]);
    assert.equal(broker.services.fetchSessions.size, 0);
  });

  test("no session when the cache is full", async (t) => {
    const { broker, ask } = await open(t, { "max.incremental.fetch.session.cache.slots": 1 });
    const topic = await filled(broker, 1);
    assert.ok((await ask(fetch(topic, { 0: 0 }, begin))).sessionId > 0);
    assert.equal((await ask(fetch(topic, { 0: 0 }, begin))).sessionId, 0);
  });

  test("an error is told again as long as it lasts, and its end is told", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const { sessionId } = await ask(fetch(topic, { 0: 1 }, begin));
    const ahead = { 0: 5 };
    for (const sessionEpoch of [1, 2]) {
      const response = await ask(fetch(topic, sessionEpoch === 1 ? ahead : {}, { sessionId, sessionEpoch }));
      assert.equal(outline(response)[0]?.error, ErrorCode.OFFSET_OUT_OF_RANGE);
    }
    const after = await ask(fetch(topic, { 0: 1 }, { sessionId, sessionEpoch: 3 }));
    assert.deepEqual(outline(after), [{ index: 0, error: 0, highWatermark: 1, bytes: 0 }]);
    assert.deepEqual(outline(await ask(fetch(topic, {}, { sessionId, sessionEpoch: 4 }))), []);
  });

  test("a topic made anew under its name is another one, by id", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const { sessionId } = await ask(fetch(topic, { 0: 1 }, begin));
    await broker.services.topics.delete(topic.id);
    const gone = await ask(fetch(topic, {}, { sessionId, sessionEpoch: 1 }));
    assert.equal(outline(gone)[0]?.error, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    await broker.createTopic("one");
    const other = await ask(fetch(topic, {}, { sessionId, sessionEpoch: 2 }));
    assert.equal(outline(other)[0]?.error, ErrorCode.INCONSISTENT_TOPIC_ID);
  });

  test("of two fetches of one session the older is refused", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await filled(broker, 1);
    const { sessionId } = await ask(fetch(topic, { 0: 1 }, begin));
    const older = ask(fetch(topic, {}, { sessionId, sessionEpoch: 1, maxWaitMs: 30_000 }));
    await sleep(20);
    const newer = ask(fetch(topic, {}, { sessionId, sessionEpoch: 2, maxWaitMs: 30_000 }));
    await append(topic, 0, batchOf(["a"]));
    assert.deepEqual(indexes(await newer), [0]);
    const refused = await older;
    assert.deepEqual(
      [refused.errorCode, refused.sessionId],
      [ErrorCode.INVALID_FETCH_SESSION_EPOCH, sessionId],
    );
  });
});

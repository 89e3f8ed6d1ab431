// The same batches to Apache Kafka 4.3.1 and to the gateway, both with eager compaction: what is left must be the same,
// batch by batch. In Kafka every batch gets a segment of its own (segment.ms), so that what is never compacted is the last batch
// in both.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createTopicsApi } from "#generated/apis/create-topics.ts";
import { fetchApi } from "#generated/apis/fetch.ts";
import { initProducerIdApi } from "#generated/apis/init-producer-id.ts";
import { produceApi } from "#generated/apis/produce.ts";
import { ErrorCode } from "#generated/errors.ts";
import {
  createCreateTopicsRequest,
  createCreateTopicsRequestCreatableTopic,
} from "#generated/messages/create-topics-request.ts";
import {
  createFetchRequest,
  createFetchRequestFetchPartition,
  createFetchRequestFetchTopic,
} from "#generated/messages/fetch-request.ts";
import { createInitProducerIdRequest } from "#generated/messages/init-producer-id-request.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
} from "#generated/messages/produce-request.ts";
import type { ProduceResponsePartitionProduceResponse } from "#generated/messages/produce-response.ts";
import { BrokerConnection } from "#src/cli/client/broker-connection.ts";
import { batches } from "#src/records/batches.ts";
import { COMPRESSIONS, type RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { type BatchToWrite, buildBatch } from "#src/records/record-writer.ts";
import { ClientProcess } from "./client-process.ts";
import { consumeOld, run } from "./old-java.ts";
import { pause } from "./processes.ts";
import { startTarget, type Target, type TargetName } from "./target.ts";

const SETTINGS = { "log.cleaner.backoff.ms": "100" };
const EAGER = { "cleanup.policy": "compact", "min.cleanable.dirty.ratio": "0" };
/** The last versions that go by names. */
const LAST_FETCH_BY_NAME = 12;
const LAST_PRODUCE_BY_NAME = 12;
const STEP_MS = 200;

/** Batches whose records may be told apart, made the same each time. */
interface Planned {
  readonly records: BatchToWrite["records"];
  readonly compression: (typeof COMPRESSIONS)[number];
  readonly isIdempotent: boolean;
}

function plan(count: number, seed: number, start: number, tombstones: number): Planned[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, (_, i) => ({
    compression: COMPRESSIONS[i % COMPRESSIONS.length] ?? "none",
    // The last ones are not, so that the producer's last batch loses all its records.
    isIdempotent: i < count / 2 && i % 2 === 0,
    records: Array.from({ length: 1 + random(6) }, (_, j) => ({
      timestamp: BigInt(start + i * STEP_MS + random(20)),
      key: Buffer.from(`key ${random(25)}`),
      value: random(100) < tombstones ? null : Buffer.from(`value ${i}.${j} ${"x".repeat(random(200))}`),
      headers: random(4) === 0 ? [{ key: "from", value: Buffer.from([i]) }] : [],
    })),
  }));
}

/** A broker that has just started, or a topic that was just created, may not be there at once. */
async function soon<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let i = 0; i < 100; i++) {
    const result = await attempt();
    if (result !== null) return result;
    await pause(100);
  }
  throw new Error("the broker did not get ready within 10 s");
}

class Peer {
  readonly name: TargetName;
  readonly #connection: BrokerConnection;

  private constructor(name: TargetName, connection: BrokerConnection) {
    this.name = name;
    this.#connection = connection;
  }

  static async open({ name, bootstrap }: Target): Promise<Peer> {
    const [host = "", port = ""] = bootstrap.split(":");
    return new Peer(name, await BrokerConnection.open({ host, port: Number(port) }));
  }

  async createTopic(name: string, configs: Record<string, string>): Promise<void> {
    const all = this.name === "kafka" ? { ...configs, "segment.ms": String(STEP_MS / 2) } : configs;
    const { topics } = await this.#connection.request(createTopicsApi, {
      ...createCreateTopicsRequest(),
      timeoutMs: 10_000,
      topics: [
        {
          ...createCreateTopicsRequestCreatableTopic(),
          name,
          numPartitions: 1,
          replicationFactor: 1,
          configs: Object.entries(all).map(([key, value]) => ({ name: key, value, unknownTaggedFields: [] })),
        },
      ],
    });
    assert.equal(topics[0]?.errorCode, ErrorCode.NONE, topics[0]?.errorMessage ?? "");
  }

  producerId(): Promise<bigint> {
    const request = { ...createInitProducerIdRequest(), transactionalId: null, transactionTimeoutMs: 60_000 };
    return soon(async () => {
      const { errorCode, producerId } = await this.#connection.request(initProducerIdApi, request);
      return errorCode === ErrorCode.NONE ? producerId : null;
    });
  }

  produce(topic: string, batch: RecordBatch): Promise<ProduceResponsePartitionProduceResponse> {
    const data = { ...createProduceRequestPartitionProduceData(), index: 0, records: [batch.buffer] };
    const topicData = [{ ...createProduceRequestTopicProduceData(), name: topic, partitionData: [data] }];
    const request = { ...createProduceRequest(), acks: -1, timeoutMs: 10_000, topicData };
    return soon(async () => {
      const options = { upTo: LAST_PRODUCE_BY_NAME };
      const { responses } = await this.#connection.request(produceApi, request, options);
      const answer = responses[0]?.partitionResponses[0];
      assert.ok(answer);
      return answer.errorCode === ErrorCode.UNKNOWN_TOPIC_OR_PARTITION ? null : answer;
    });
  }

  async produceAll(topic: string, planned: readonly Planned[]): Promise<void> {
    const producerId = await this.producerId();
    let baseSequence = 0;
    for (const { records, compression, isIdempotent } of planned) {
      const producer = isIdempotent ? { producerId, producerEpoch: 0, baseSequence } : {};
      if (isIdempotent) baseSequence += records.length;
      const { errorCode, errorMessage } = await this.produce(
        topic,
        buildBatch({ records, compression, ...producer }),
      );
      assert.equal(errorCode, ErrorCode.NONE, errorMessage ?? "");
    }
  }

  async batches(topic: string): Promise<RecordBatch[]> {
    const found: RecordBatch[] = [];
    for (let fetchOffset = 0n; ; ) {
      const asked = {
        ...createFetchRequestFetchPartition(),
        partition: 0,
        fetchOffset,
        partitionMaxBytes: 1_000_000,
      };
      const topics = [{ ...createFetchRequestFetchTopic(), topic, partitions: [asked] }];
      const request = { ...createFetchRequest(), maxWaitMs: 0, minBytes: 0, maxBytes: 10_000_000, topics };
      const { responses } = await this.#connection.request(fetchApi, request, { upTo: LAST_FETCH_BY_NAME });
      const partition = responses[0]?.partitions[0];
      assert.equal(partition?.errorCode, ErrorCode.NONE);
      const got = [...batches(Buffer.concat(partition?.records ?? []))];
      found.push(...got);
      const last = got.at(-1);
      if (last === undefined || last.lastOffset + 1n >= (partition?.highWatermark ?? 0n)) return found;
      fetchOffset = last.lastOffset + 1n;
    }
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/**
 * Everything but ids and times that a server gives, how compressors work, and what follows from the number of rounds: a batch that
 * lost its tombstone keeps its delete horizon, and one that lost all records the time of those that were lost last.
 */
function facts(batch: RecordBatch): object {
  const { baseOffset, lastOffset, recordCount, compression, timestampType, maxTimestamp } = batch;
  const { producerEpoch, baseSequence, lastSequence } = batch;
  const records = [...readRecords(batch)].map(({ offset, timestamp, key, value, headers }) => ({
    offset,
    timestamp,
    key: String(key),
    value: value === null ? null : String(value),
    headers: headers.map((header) => [header.key, String(header.value)]),
  }));
  const hasTombstone = records.some(({ value }) => value === null);
  return {
    baseOffset,
    lastOffset,
    recordCount,
    compression,
    timestampType,
    maxTimestamp: recordCount === 0 ? null : maxTimestamp,
    hasProducer: batch.producerId >= 0n,
    producerEpoch,
    baseSequence,
    lastSequence,
    hasDeleteHorizon: hasTombstone && batch.deleteHorizonMs !== null,
    records,
  };
}

/** Kafka leaves an empty batch at the end of each round; see compact-log.ts. */
const isLeftOver = (batch: RecordBatch): boolean => batch.recordCount === 0 && batch.producerId < 0n;

describe("compaction, beside Apache Kafka", () => {
  let targets: readonly Target[];
  let kafka: Peer;
  let gateway: Peer;

  before(async () => {
    targets = await Promise.all([startTarget("kafka", SETTINGS), startTarget("gateway", SETTINGS)]);
    [kafka, gateway] = (await Promise.all(targets.map((target) => Peer.open(target)))) as [Peer, Peer];
  });
  after(async () => {
    await Promise.all([kafka?.close(), gateway?.close()]);
    await Promise.all(targets?.map((target) => target.stop()) ?? []);
  });
  const both = <T>(act: (peer: Peer) => Promise<T>): Promise<[T, T]> =>
    Promise.all([kafka, gateway].map(act)) as Promise<[T, T]>;
  const left = async (peer: Peer, topic: string): Promise<object[]> =>
    (await peer.batches(topic)).filter((batch) => !isLeftOver(batch)).map(facts);
  /** Once both are the same and `isDone`, or after a while: then the difference is the failure. */
  const compare = async (topic: string, isDone: (left: readonly object[]) => boolean): Promise<object[]> => {
    const limit = Date.now() + 40_000;
    for (;;) {
      const [expected, actual] = await both((peer) => left(peer, topic));
      const isSame = isDone(expected) && JSON.stringify(expected, text) === JSON.stringify(actual, text);
      if (isSame || Date.now() > limit) {
        assert.deepEqual(actual, expected);
        assert.ok(isDone(expected), "Kafka has not compacted");
        return expected;
      }
      await pause(200);
    }
  };
  const text = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

  test("leaves the same batches: duplicates, tombstones, all compressions, an idempotent producer", async () => {
    const planned = plan(120, 7, Date.now() - 3_600_000, 15);
    await both((peer) => peer.createTopic("same", { ...EAGER, "delete.retention.ms": "86400000" }));
    await both((peer) => peer.produceAll("same", planned));
    const found = await compare("same", (batches) => batches.length < planned.length / 2);
    assert.ok(found.some((batch) => "hasDeleteHorizon" in batch && batch.hasDeleteHorizon));
    assert.ok(found.some((batch) => "recordCount" in batch && batch.recordCount === 0));
  });

  test("drops tombstones after delete.retention.ms", async () => {
    const start = Date.now() - 3_600_000;
    const planned = plan(40, 11, start, 50);
    await both((peer) => peer.createTopic("tombstones", { ...EAGER, "delete.retention.ms": "1000" }));
    await both((peer) => peer.produceAll("tombstones", planned));
    await compare("tombstones", (batches) => batches.length < planned.length * 0.75);
    await pause(1_500);
    await both((peer) => peer.produceAll("tombstones", plan(3, 13, start + 60_000, 0)));
    const hasTombstone = (found: readonly object[]): boolean =>
      JSON.stringify(found.slice(0, -4), text).includes('"value":null');
    await compare("tombstones", (found) => !hasTombstone(found));
  });

  test("refuses records without a key in the same words", async () => {
    await both((peer) => peer.createTopic("keyed", EAGER));
    const record = (key: string | null) => ({
      timestamp: BigInt(Date.now()),
      key: key === null ? null : Buffer.from(key),
      value: Buffer.from("value"),
    });
    for (const compression of ["none", "gzip"] as const) {
      const [expected, actual] = await both(async (peer) => {
        const batch = buildBatch({ compression, records: [record("a"), record(null), record(null)] });
        const { errorCode, errorMessage, recordErrors, baseOffset } = await peer.produce("keyed", batch);
        return { errorCode, errorMessage, recordErrors, baseOffset };
      });
      assert.equal(expected.errorCode, ErrorCode.INVALID_RECORD);
      assert.deepEqual(actual, expected);
    }
  });

  test("clients old and new read what is left, from the start and from within a gap", async (t) => {
    const { bootstrap } = targets[1] as Target;
    // Those from before zstd shall read it all.
    const planned = plan(100, 17, Date.now() - 3_600_000, 15).map((one) =>
      one.compression === "zstd" ? { ...one, compression: "gzip" as const } : one,
    );
    await gateway.createTopic("read", EAGER);
    await gateway.produceAll("read", planned);
    const lines = async (): Promise<string[]> =>
      (await gateway.batches("read")).flatMap((batch) =>
        [...readRecords(batch)].map(({ offset, key, value }) => `${offset} ${key} ${value ?? "-"}`),
      );
    let all = await lines();
    const limit = Date.now() + 60_000;
    for (let waited = 0; waited < 5; waited++) {
      assert.ok(Date.now() < limit, `not compacted within 60 s: ${all.length} records are left`);
      await pause(200);
      const now = await lines();
      if (now.length !== all.length || now.length > 40) waited = 0;
      all = now;
    }
    const offsets = all.map((line) => Number.parseInt(line, 10));
    const gap = offsets.findIndex((offset, i) => i > 5 && offset > (offsets[i - 1] ?? 0) + 1);
    const inGap = (offsets[gap] ?? 0) - 1;

    for (const version of ["0.8.2.2", "0.9.0.1", "0.10.2.2"]) {
      assert.deepEqual(await consumeOld(bootstrap, version, "read", 0, all.length), all);
      const rest = all.slice(gap);
      assert.deepEqual(await consumeOld(bootstrap, version, "read", inGap, rest.length), rest);
    }
    for (const name of [
      "franz-go",
      "sarama",
      "kafka-go",
      "kafka-clients",
      "confluent-kafka",
      "kafka-python",
    ] as const) {
      const client = new ClientProcess(name, bootstrap);
      t.after(() => client.close());
      const { records } = await client.request("consume", {
        topic: "read",
        partitions: 1,
        count: all.length,
      });
      const read = records.map(({ offset, key, value }) => `${offset} ${key} ${value ?? "-"}`);
      assert.deepEqual(read, all, name);
    }
    const kcat = await run("kcat", [
      ...[
        "-b",
        bootstrap,
        "-t",
        "read",
        "-C",
        "-p",
        "0",
        "-o",
        String(inGap),
        "-e",
        "-q",
        "-f",
        "%o %k %s\n",
      ],
    ]);
    const printed = kcat.trimEnd().split("\n");
    assert.deepEqual(
      printed,
      all.slice(gap).map((line) => line.replace(/ -$/, " ")),
    );
  });
});

/** Schema action `dlq` on Produce: what is stored where, in which order, and what the producer and consumers are told. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Consumer, stringDeserializers } from "@platformatic/kafka";
import { Kafka, logLevel } from "kafkajs";
import { ErrorCode } from "#generated/errors.ts";
import { configFrom } from "#src/config/load-config.ts";
import { produceHandler } from "#src/handlers/produce.ts";
import { Gateway } from "#src/main.ts";
import { createLog } from "#src/observe/log.ts";
import { batches } from "#src/records/batches.ts";
import { RecordBatch } from "#src/records/record-batch.ts";
import { type BatchRecord, readRecords } from "#src/records/record-reader.ts";
import { validateProducedBatch } from "#src/records/validate-batch.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { SchemaPipeline } from "#src/schema/pipeline.ts";
import type { Topic } from "#src/storage/engine.ts";
import { FakeSource } from "../schema/pipeline/fake-source.ts";
import { type Fixture, fixtures, framed } from "../schema/pipeline/fixtures.ts";
import { openTestBroker } from "./harness.ts";
import { batchOf, keptLog, produce, register } from "./schema-harness.ts";

const DLQ = { "sargasso.value.schema.mode": "payload", "sargasso.value.schema.action": "dlq" };
const [avro] = fixtures as [Fixture, Fixture, Fixture];
const good = (i = 0): Buffer => framed(1, avro, avro.good[i % avro.good.length] as Buffer);
const bad = (text = "bad"): Buffer => Buffer.from(text);
const PRODUCER = { producerId: 5n, producerEpoch: 0 };

async function open(t: Parameters<typeof openTestBroker>[0], settings = {}, configs = DLQ as object) {
  const broker = await openTestBroker(t, settings);
  const source = new FakeSource();
  source.add(1, avro, "t-value");
  const handler = produceHandler({ ...broker.services, schemas: new SchemaPipeline(source, allFormats) });
  const topic = await broker.createTopic("t", 2, { ...(configs as Record<string, string>) });
  const letters = (name = "t-dlq"): Topic => broker.services.topics.get(name) ?? assert.fail(`no ${name}`);
  return { broker, source, handler, topic, letters };
}

async function recordsOf(topic: Topic, index = 0): Promise<readonly BatchRecord[]> {
  const pieces = (await topic.partitions[index]?.read(0n, 1 << 30, true)) ?? [];
  return pieces.flatMap((piece) => [...batches(piece)].flatMap((batch) => [...readRecords(batch)]));
}

const text = (records: readonly BatchRecord[]): readonly (string | undefined)[] =>
  records.map(({ value }) => value?.toString());

function headersOf({ headers }: BatchRecord): Record<string, string> {
  return Object.fromEntries(headers.map(({ key, value }) => [key, value?.toString() ?? ""]));
}

describe("schema action dlq", () => {
  for (const compression of ["none", "gzip", "snappy", "lz4", "zstd"] as const) {
    test(`${compression}: bad records move, the rest keeps its order, offsets without gaps`, async (t) => {
      const { handler, topic, letters } = await open(t);
      const values = [bad("a"), good(0), bad("b"), bad("c"), good(1), null, bad("d")];
      const first = await produce(handler, topic, batchOf(values, { compression }));
      const second = await produce(handler, topic, batchOf([good(2), bad("e")], { compression }));
      assert.deepEqual([first.errorCode, first.baseOffset, first.recordErrors], [ErrorCode.NONE, 0n, []]);
      assert.deepEqual([second.errorCode, second.baseOffset], [ErrorCode.NONE, 3n]);
      const kept = await recordsOf(topic);
      assert.deepEqual(
        kept.map(({ offset, value }) => [offset, value]),
        [good(0), good(1), null, good(2)].map((value, i) => [BigInt(i), value]),
      );
      const moved = await recordsOf(letters());
      assert.deepEqual(text(moved), ["a", "b", "c", "d", "e"]);
      assert.deepEqual(
        moved.map(({ offset }) => offset),
        [0n, 1n, 2n, 3n, 4n],
      );
      // What was written are batches that a broker takes.
      for (const stored of [topic, letters()]) {
        for (const piece of (await stored.partitions[0]?.read(0n, 1 << 30, true)) ?? []) {
          for (const batch of batches(piece)) {
            assert.equal(batch.compression, compression);
            batch.baseOffset = 0n;
            validateProducedBatch(batch.buffer, 12, rulesOf(), Date.now());
          }
        }
      }
    });
  }

  test("a dead letter keeps key, timestamp and headers, and says why", async (t) => {
    const { handler, topic, letters } = await open(t);
    const broken = framed(1, avro, avro.bad[0] as Buffer);
    const headers = [{ key: "trace", value: Buffer.from("7") }];
    const { buildBatch } = await import("#src/records/record-writer.ts");
    const timestamp = BigInt(Date.now() - 5_000);
    const batch = buildBatch({
      records: [
        { timestamp: timestamp + 9n, key: null, value: bad() },
        { timestamp: timestamp + 1n, key: Buffer.from("k1"), value: good(), headers },
        { timestamp, key: Buffer.from("k2"), value: broken, headers },
      ],
    });
    assert.equal((await produce(handler, topic, batch)).errorCode, ErrorCode.NONE);
    const [none, letter] = await recordsOf(letters());
    assert.ok(none && letter);
    assert.deepEqual([letter.key?.toString(), letter.value, letter.timestamp], ["k2", broken, timestamp]);
    assert.deepEqual(letter.headers[0], headers[0]);
    const said = headersOf(letter);
    assert.match(said["__connect.errors.exception.message"] ?? "", /^value, schema 1, subject t-value: /);
    delete said["__connect.errors.exception.message"];
    assert.deepEqual(said, {
      trace: "7",
      "__connect.errors.topic": "t",
      "__connect.errors.partition": "0",
      "__connect.errors.stage": "VALUE_CONVERTER",
      "__sargasso.errors.record": "2",
      "__sargasso.errors.schema": "1",
      "__sargasso.errors.subject": "t-value",
      "__sargasso.errors.path": "",
    });
    assert.equal(headersOf(none)["__connect.errors.exception.message"], "value: there is no schema id");
    assert.equal(headersOf(none)["__sargasso.errors.schema"], undefined);
    const [kept] = await recordsOf(topic);
    assert.deepEqual(
      [kept?.key?.toString(), kept?.timestamp, kept?.headers],
      ["k1", timestamp + 1n, headers],
    );
    // Of what is left, which is what ListOffsets by time goes by.
    assert.deepEqual((await topic.partitions[0]?.offsetOfMaxTimestamp())?.timestamp, timestamp + 1n);
  });

  test("sequence numbers go on, and duplicates are known, whatever was taken out", async (t) => {
    const { handler, topic, letters } = await open(t);
    const send = async (baseSequence: number, ...values: Buffer[]): Promise<unknown> => {
      const { errorCode, baseOffset } = await produce(
        handler,
        topic,
        batchOf(values, { ...PRODUCER, baseSequence }),
      );
      return [errorCode, baseOffset];
    };
    const twice = async (expected: unknown, ...batch: Parameters<typeof send>): Promise<void> => {
      assert.deepEqual(await send(...batch), expected);
      assert.deepEqual(await send(...batch), expected);
    };
    await twice([ErrorCode.NONE, 0n], 0, good(), bad("a"), good());
    await twice([ErrorCode.NONE, -1n], 3, bad("b"), bad("c"));
    await twice([ErrorCode.NONE, 2n], 5, bad("d"), good());
    await twice([ErrorCode.NONE, 3n], 7, good());
    assert.deepEqual(await send(9, good()), [ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER, -1n]);
    assert.deepEqual(text(await recordsOf(letters())), ["a", "b", "c", "d"]);
    assert.equal((await recordsOf(topic)).length, 4);
  });

  test("many requests at once keep their order in both topics", async (t) => {
    const { handler, topic, letters } = await open(t);
    const sent = Array.from({ length: 50 }, (_, i) =>
      produce(
        handler,
        topic,
        batchOf(i % 3 === 0 ? [good(i)] : [bad(`${i}`), good(i)], {
          ...PRODUCER,
          baseSequence: i * 2 - Math.ceil(i / 3),
        }),
      ),
    );
    const answers = await Promise.all(sent);
    assert.deepEqual(
      answers.map(({ errorCode, baseOffset }) => [errorCode, baseOffset]),
      answers.map((_, i) => [ErrorCode.NONE, BigInt(i)]),
    );
    const expected = answers.flatMap((_, i) => (i % 3 === 0 ? [] : [`${i}`]));
    assert.deepEqual(text(await recordsOf(letters())), expected);
  });

  test("partitions, the config that names the topic, LogAppendTime", async (t) => {
    const { broker, handler, topic } = await open(t, {}, { ...DLQ, "sargasso.schema.dlq.topic": "graves" });
    const graves = await broker.createTopic("graves", 3, { "message.timestamp.type": "LogAppendTime" });
    const request = (index: number, value: Buffer): Promise<unknown> =>
      produce(handler, topic, batchOf([value]), 12, index);
    const before = BigInt(Date.now());
    await request(1, bad("one"));
    await request(0, bad("zero"));
    assert.deepEqual(
      [text(await recordsOf(graves, 0)), text(await recordsOf(graves, 1))],
      [["zero"], ["one"]],
    );
    const [one] = await recordsOf(graves, 1);
    assert.ok(one && one.timestamp >= before);
    assert.equal(headersOf(one)["__connect.errors.partition"], "1");
    assert.equal(broker.services.topics.get("t-dlq"), undefined);
  });

  test("are compressed as their topic asks", async (t) => {
    const { broker, handler, topic } = await open(t);
    const letters = await broker.createTopic("t-dlq", 1, { "compression.type": "zstd" });
    await produce(handler, topic, batchOf([bad("one")]));
    const [bytes] = (await letters.partitions[0]?.read(0n, 1_000_000, true)) ?? [];
    assert.ok(bytes);
    assert.equal(new RecordBatch(bytes).compression, "zstd");
    assert.deepEqual(text(await recordsOf(letters)), ["one"]);
  });

  test("without a dead-letter topic nothing is stored, and the error says what to do", async (t) => {
    const { broker, handler, topic } = await open(t, { "auto.create.topics.enable": false });
    const refused = await produce(handler, topic, batchOf([good(), bad()]));
    assert.equal(refused.errorCode, ErrorCode.INVALID_CONFIG);
    assert.match(refused.errorMessage ?? "", /t-dlq, the dead-letter topic of t, does not exist.*create it/);
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
    await broker.createTopic("t-dlq");
    assert.equal((await produce(handler, topic, batchOf([good(), bad()]))).errorCode, ErrorCode.NONE);
    assert.equal(topic.partitions[0]?.highWatermark, 1n);
  });

  test("a dead-letter topic that is the topic itself, or has an impossible name", async (t) => {
    for (const [name, reason] of [
      ["t", /is the topic itself/],
      ["a_b", /cannot be created: .*collides/],
    ] as const) {
      const { broker, handler, topic } = await open(t, {}, { ...DLQ, "sargasso.schema.dlq.topic": name });
      await broker.createTopic("a.b");
      const refused = await produce(handler, topic, batchOf([bad()]));
      assert.equal(refused.errorCode, ErrorCode.INVALID_CONFIG);
      assert.match(refused.errorMessage ?? "", reason);
      assert.equal(topic.partitions[0]?.highWatermark, 0n);
    }
  });

  test("when the dead letters cannot be stored, nothing is, and the producer tries again", async (t) => {
    const { broker, handler, topic, letters } = await open(t);
    await broker.createTopic("t-dlq");
    const partition = letters().partitions[0] ?? assert.fail();
    const { append } = partition;
    partition.append = async () => {
      throw new (await import("#wire/kafka-error.ts")).KafkaError(ErrorCode.KAFKA_STORAGE_ERROR, "full");
    };
    const batch = (baseSequence: number, ...values: Buffer[]) =>
      batchOf(values, { ...PRODUCER, baseSequence });
    const refused = await produce(handler, topic, batch(0, good(), bad()));
    assert.equal(refused.errorCode, ErrorCode.NOT_ENOUGH_REPLICAS);
    assert.match(refused.errorMessage ?? "", /t-dlq did not take .*full/);
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
    partition.append = append;
    assert.equal((await produce(handler, topic, batch(0, good(), bad()))).errorCode, ErrorCode.NONE);
    assert.equal(topic.partitions[0]?.highWatermark, 1n);
    assert.equal(partition.highWatermark, 1n);
  });

  test("a record to be rejected keeps the others where they are", async (t) => {
    const key = { "sargasso.key.schema.mode": "id", "sargasso.key.schema.action": "reject" };
    const { broker, handler, topic } = await open(t, {}, { ...DLQ, ...key });
    const { buildBatch } = await import("#src/records/record-writer.ts");
    const timestamp = BigInt(Date.now());
    const batch = buildBatch({
      records: [
        { timestamp, key: null, value: bad() },
        { timestamp, key: bad(), value: bad() },
      ],
    });
    const refused = await produce(handler, topic, batch);
    assert.equal(refused.errorCode, ErrorCode.INVALID_RECORD);
    assert.deepEqual(
      refused.recordErrors.map(({ batchIndex }) => batchIndex),
      [1],
    );
    assert.equal(broker.services.topics.get("t-dlq"), undefined);
  });

  test("a registry that is down moves nothing; too many dead letters are refused; a log line once in a while", async (t) => {
    const { log, lines } = keptLog();
    const { broker, source, topic } = await open(t);
    const handler = produceHandler({
      ...broker.services,
      schemas: new SchemaPipeline(source, allFormats),
      log,
    });
    source.isDown = true;
    const down = await produce(handler, topic, batchOf([good(), bad()]));
    assert.equal(down.errorCode, ErrorCode.NOT_ENOUGH_REPLICAS);
    source.isDown = false;
    const many = Array.from({ length: 10_001 }, () => bad());
    const refused = await produce(handler, topic, batchOf(many));
    assert.equal(refused.errorCode, ErrorCode.MESSAGE_TOO_LARGE);
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
    await produce(handler, topic, batchOf([...many.slice(1), good()]));
    await produce(handler, topic, batchOf([bad()]));
    assert.deepEqual(
      lines.map(({ topic, records, first }) => [topic, records, first]),
      [["t", 10_000, "record 0: value: there is no schema id"]],
    );
    const dlq = broker.services.topics.get("t-dlq")?.partitions[0] ?? assert.fail();
    assert.equal(dlq.highWatermark, 10_001n);
    // In batches that a consumer has room for, and its topic.
    const pieces = await dlq.read(0n, 1 << 30, true);
    assert.ok(
      pieces.flatMap((piece) => [...batches(piece)]).every(({ buffer }) => buffer.length < 1_048_588),
    );
  });

  test("stock clients produce past bad records and consume past their places", async (t) => {
    const directory = await mkdtemp(join(tmpdir(), "sargasso-dlq-"));
    t.after(() => rm(directory, { recursive: true }));
    const config = await configFrom({
      listeners: ["PLAINTEXT://127.0.0.1:0"],
      "log.dirs": directory,
      "log.level": "silent",
      "group.initial.rebalance.delay.ms": 0,
    });
    const registry = { host: "127.0.0.1", port: 0, version: "0" };
    const gateway = await Gateway.open({ config, log: createLog("silent"), registry });
    t.after(() => gateway.close(1_000));
    const brokers = [...gateway.addresses];
    const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    const producer = kafka.producer({ idempotent: true });
    await Promise.all([admin.connect(), producer.connect()]);
    t.after(() => Promise.all([admin.disconnect(), producer.disconnect()]));
    const configEntries = Object.entries(DLQ).map(([name, value]) => ({ name, value }));
    await admin.createTopics({ topics: [{ topic: "t", configEntries }] });
    const id = await register(gateway.registryAddress ?? "", "t-value", avro);
    const ok = framed(id, avro, avro.good[0] as Buffer);
    // Good and bad in one batch, a batch with nothing good, bad ones at the end; large ones, so that a fetch ends in between.
    const large = Buffer.alloc(700_000, "x");
    const sent: [string, Buffer][][] = [
      [
        ["g0", ok],
        ["b0", bad()],
        ["g1", ok],
      ],
      [
        ["b1", large],
        ["b2", bad()],
      ],
      [["g2", ok]],
      [
        ["g3", ok],
        ["b3", large],
      ],
      [["b4", bad()]],
      [
        ["g4", ok],
        ["b5", bad()],
      ],
    ];
    for (const batch of sent) {
      await producer.send({ topic: "t", messages: batch.map(([key, value]) => ({ key, value })) });
    }
    const expected = {
      t: ["g0", "g1", "g2", "g3", "g4"],
      "t-dlq": ["b0", "b1", "b2", "b3", "b4", "b5"],
    };
    for (const [topic, keys] of Object.entries(expected)) {
      const consumer = kafka.consumer({ groupId: `kafkajs-${topic}` });
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      const seen: string[] = [];
      await new Promise<void>((resolve) => {
        consumer.run({
          eachMessage: async ({ message }) => {
            seen.push(`${message.offset} ${message.key}`);
            if (seen.length === keys.length) resolve();
          },
        });
      });
      await consumer.disconnect();
      assert.deepEqual(
        seen,
        keys.map((key, i) => `${i} ${key}`),
      );
      const other = new Consumer({
        groupId: `platformatic-${topic}`,
        clientId: "c",
        bootstrapBrokers: brokers,
        deserializers: { key: stringDeserializers.key },
      });
      const stream = await other.consume({ topics: [topic], mode: "earliest" });
      const alsoSeen: string[] = [];
      for await (const { offset, key } of stream) {
        alsoSeen.push(`${offset} ${key}`);
        if (alsoSeen.length === keys.length) break;
      }
      await other.close(true);
      assert.deepEqual(alsoSeen, seen);
    }
  });
});

function rulesOf() {
  return {
    maxBatchSize: 1 << 30,
    timestampType: "CreateTime",
    timestampBeforeMaxMs: 1e12,
    timestampAfterMaxMs: 1e12,
    isCompacted: false,
  } as const;
}

/** Produce to topics that validate schemas: gateways with their registry, payloads that other implementations wrote. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Kafka, logLevel } from "kafkajs";
import { ErrorCode } from "#generated/errors.ts";
import { configFrom } from "#src/config/load-config.ts";
import { CloseConnectionError } from "#src/handlers/close-connection-error.ts";
import { produceHandler } from "#src/handlers/produce.ts";
import { Gateway } from "#src/main.ts";
import { createLog } from "#src/observe/log.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { SchemaPipeline } from "#src/schema/pipeline.ts";
import { FakeSource } from "../schema/pipeline/fake-source.ts";
import { type Fixture, fixtures, framed } from "../schema/pipeline/fixtures.ts";
import { call, contextOf, openTestBroker } from "./harness.ts";
import { batchOf, keptLog, openWithRegistry, produce, register, request } from "./schema-harness.ts";

const PAYLOAD = { "sargasso.value.schema.mode": "payload" };
const [avro, protobuf, json] = fixtures as [Fixture, Fixture, Fixture];

describe("Produce with schema validation", () => {
  for (const fixture of [avro, protobuf, json]) {
    test(`${fixture.formatName}: what satisfies the schema is stored, of the rest nothing`, async (t) => {
      const { broker, services, registry } = await openWithRegistry(t);
      const topic = await broker.createTopic("t", 1, PAYLOAD);
      const id = await register(registry, "t-value", fixture);
      const handler = produceHandler(services);
      const good = fixture.good.map((payload) => framed(id, fixture, payload));
      const stored = await produce(handler, topic, batchOf([...good, null], { compression: "zstd" }));
      assert.deepEqual([stored.errorCode, stored.baseOffset], [ErrorCode.NONE, 0n]);
      const bad = framed(id, fixture, fixture.bad[0] as Buffer);
      const refused = await produce(handler, topic, batchOf([good[0] as Buffer, bad, Buffer.from("x")]));
      assert.equal(refused.errorCode, ErrorCode.INVALID_RECORD);
      assert.deepEqual(
        refused.recordErrors.map(({ batchIndex }) => batchIndex),
        [1, 2],
      );
      const [first, second] = refused.recordErrors;
      assert.ok(first?.batchIndexErrorMessage?.startsWith(`value, schema ${id}, subject t-value`));
      assert.equal(second?.batchIndexErrorMessage, "value: there is no schema id");
      assert.match(refused.errorMessage ?? "", /record 1: value, schema/);
      assert.equal(topic.partitions[0]?.highWatermark, BigInt(good.length + 1));
    });
  }

  test("Confluent's config: the id must be the subject's; older versions get the code alone", async (t) => {
    const { broker, services, registry } = await openWithRegistry(t);
    const topic = await broker.createTopic("t", 1, { "confluent.value.schema.validation": "true" });
    const own = await register(registry, "t-value", avro);
    const other = await register(registry, "other-value", json);
    const handler = produceHandler(services);
    const anything = Buffer.from("not looked at");
    for (let version = 3; version <= 13; version++) {
      const stored = await produce(handler, topic, batchOf([framed(own, avro, anything)]), version);
      assert.equal(stored.errorCode, ErrorCode.NONE);
      const refused = await produce(handler, topic, batchOf([framed(other, avro, anything)]), version);
      assert.equal(refused.errorCode, ErrorCode.INVALID_RECORD);
      assert.equal(refused.recordErrors.length, version < 8 ? 0 : 1);
    }
    assert.equal(topic.partitions[0]?.highWatermark, 11n);
  });

  test("an idempotent producer goes on after a refusal, and its duplicates are known", async (t) => {
    const { broker, services, registry } = await openWithRegistry(t);
    const topic = await broker.createTopic("t", 1, PAYLOAD);
    const id = await register(registry, "t-value", avro);
    const handler = produceHandler(services);
    const good = framed(id, avro, avro.good[0] as Buffer);
    const producer = { producerId: 5n, producerEpoch: 0 };
    const send = async (baseSequence: number, value: Buffer): Promise<[number, bigint]> => {
      const batch = batchOf([value, value], { ...producer, baseSequence });
      const { errorCode, baseOffset } = await produce(handler, topic, batch);
      return [errorCode, baseOffset];
    };
    assert.deepEqual(await send(0, good), [ErrorCode.NONE, 0n]);
    assert.deepEqual(await send(2, Buffer.from("bad")), [ErrorCode.INVALID_RECORD, -1n]);
    assert.deepEqual(await send(2, good), [ErrorCode.NONE, 2n]);
    assert.deepEqual(await send(2, good), [ErrorCode.NONE, 2n]);
  });

  test("batches of one partition keep their order while the registry takes its time", async (t) => {
    const broker = await openTestBroker(t);
    const source = new FakeSource();
    source.add(1, avro, "t-value");
    const answers: (() => void)[] = [];
    const byId = source.byId.bind(source);
    source.byId = async (id) => {
      if (id === 1) await new Promise<void>((resolve) => answers.push(resolve));
      return await byId(id);
    };
    const schemas = new SchemaPipeline(source, allFormats);
    const handler = produceHandler({ ...broker.services, schemas });
    const rules = { "sargasso.value.schema.mode": "id", "sargasso.value.schema.required": "false" };
    const topic = await broker.createTopic("t", 1, rules);
    const sent = [framed(1, avro, Buffer.alloc(0)), Buffer.from("b"), Buffer.from("c")].map((value) =>
      produce(handler, topic, batchOf([value])),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
    for (const answer of answers) answer();
    assert.deepEqual(
      (await Promise.all(sent)).map(({ errorCode, baseOffset }) => [errorCode, baseOffset]),
      [0n, 1n, 2n].map((offset) => [ErrorCode.NONE, offset]),
    );
  });

  test("a registry that is down, and none at all", async (t) => {
    const broker = await openTestBroker(t);
    const source = new FakeSource();
    source.isDown = true;
    const { log, lines } = keptLog();
    const strict = await broker.createTopic("strict", 1, PAYLOAD);
    const lax = await broker.createTopic("lax", 1, { ...PAYLOAD, "sargasso.value.schema.action": "warn" });
    const down = produceHandler({ ...broker.services, schemas: new SchemaPipeline(source, allFormats), log });
    const none = produceHandler({ ...broker.services, schemas: null, log });
    const batch = (): RecordBatch => batchOf([framed(1, avro, Buffer.alloc(0))]);
    const codes = async (handler: typeof down): Promise<number[]> => [
      (await produce(handler, strict, batch())).errorCode,
      (await produce(handler, lax, batch())).errorCode,
    ];
    assert.deepEqual(await codes(down), [ErrorCode.NOT_ENOUGH_REPLICAS, ErrorCode.NONE]);
    assert.deepEqual(await codes(none), [ErrorCode.INVALID_CONFIG, ErrorCode.NONE]);
    assert.deepEqual(
      lines.map(({ topic, records }) => [topic, records]),
      [
        ["lax", 1],
        ["lax", 1],
      ],
    );
  });

  test("warnings are stored, counted and logged once in a while", async (t) => {
    const { log, lines } = keptLog();
    const { broker, services, registry } = await openWithRegistry(t, log);
    const topic = await broker.createTopic("t", 1, { ...PAYLOAD, "sargasso.value.schema.action": "warn" });
    const id = await register(registry, "t-value", avro);
    const handler = produceHandler(services);
    const values = [framed(id, avro, avro.good[0] as Buffer), Buffer.from("bad"), Buffer.from("worse")];
    for (let i = 0; i < 5; i++) {
      assert.equal((await produce(handler, topic, batchOf(values))).errorCode, ErrorCode.NONE);
    }
    assert.equal(topic.partitions[0]?.highWatermark, 15n);
    assert.deepEqual(
      lines.map(({ topic, partition, records, first }) => [topic, partition, records, first]),
      [["t", 0, 2, "record 1: value: there is no schema id"]],
    );
  });

  test("topics without validation ask nothing and open nothing", async (t) => {
    const broker = await openTestBroker(t);
    const source = new FakeSource();
    const schemas = new SchemaPipeline(source, allFormats);
    let validated = 0;
    schemas.validate = async () => {
      validated++;
      return assert.fail("a batch was opened");
    };
    const handler = produceHandler({ ...broker.services, schemas });
    const topic = await broker.createTopic("t", 1, { "sargasso.value.schema.action": "warn" });
    const stored = await produce(handler, topic, batchOf([framed(1, avro, Buffer.alloc(0))]));
    assert.deepEqual([stored.errorCode, validated, source.questions], [ErrorCode.NONE, 0, 0]);
  });

  test("control records and transactional batches are refused before they are looked into", async (t) => {
    const broker = await openTestBroker(t);
    const source = new FakeSource();
    const handler = produceHandler({ ...broker.services, schemas: new SchemaPipeline(source, allFormats) });
    const topic = await broker.createTopic("t", 1, PAYLOAD);
    const value = framed(1, avro, Buffer.alloc(0));
    const control = await produce(handler, topic, batchOf([value], { isControl: true }));
    assert.match(control.errorMessage ?? "", /control records/);
    const transactional = batchOf([value], {
      isTransactional: true,
      producerId: 1n,
      producerEpoch: 0,
      baseSequence: 0,
    });
    const asked = { ...request(topic, transactional), transactionalId: "x" };
    const { responses } = await call(handler, asked, 12);
    assert.equal(responses[0]?.partitionResponses[0]?.errorCode, ErrorCode.INVALID_TXN_STATE);
    assert.equal(source.questions, 0);
  });

  test("with acks=0 a refusal closes the connection", async (t) => {
    const broker = await openTestBroker(t);
    const schemas = new SchemaPipeline(new FakeSource(), allFormats);
    const handler = produceHandler({ ...broker.services, schemas });
    const topic = await broker.createTopic("t", 1, PAYLOAD);
    const asked = { ...request(topic, batchOf([Buffer.from("bad")])), acks: 0 };
    await assert.rejects(async () => handler.handle(asked, contextOf(12)), CloseConnectionError);
    assert.equal(topic.partitions[0]?.highWatermark, 0n);
  });

  test("a stock client, from the topic's configs to the refusal, over a reset", async (t) => {
    const directory = await mkdtemp(join(tmpdir(), "sargasso-validation-"));
    t.after(() => rm(directory, { recursive: true }));
    const config = await configFrom({
      listeners: ["PLAINTEXT://127.0.0.1:0"],
      "log.dirs": directory,
      "log.level": "error",
    });
    const registry = { host: "127.0.0.1", port: 0, version: "0" };
    const gateway = await Gateway.open({ config, log: createLog("error"), registry });
    t.after(() => gateway.close(1_000));
    const kafka = new Kafka({
      brokers: [...gateway.addresses],
      logLevel: logLevel.NOTHING,
      retry: { retries: 0 },
    });
    const admin = kafka.admin();
    const producer = kafka.producer();
    await admin.connect();
    await producer.connect();
    t.after(() => Promise.all([admin.disconnect(), producer.disconnect()]));
    for (const fixture of [avro, protobuf]) {
      await admin.createTopics({
        topics: [{ topic: "t", configEntries: [{ name: "sargasso.value.schema.mode", value: "payload" }] }],
      });
      const id = await register(gateway.registryAddress ?? "", "t-value", fixture);
      const send = (payload: Buffer | undefined): Promise<unknown> =>
        producer.send({ topic: "t", messages: [{ value: framed(id, fixture, payload ?? assert.fail()) }] });
      await send(fixture.good[0]);
      await assert.rejects(send(fixture.bad[0]));
      // The ids of the schemas begin anew, and must not be taken for those of before.
      await gateway.reset();
    }
  });
});

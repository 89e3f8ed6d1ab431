import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadSchema } from "#generated/api-table.ts";
import {
  type ConsumerProtocolSubscription,
  consumerProtocolSubscription,
} from "#generated/messages/consumer-protocol-subscription.ts";
import { fromJson } from "#src/codec/from-json.ts";
import { JsonError } from "#src/codec/json-error.ts";
import { primitiveFromJson } from "#src/codec/primitive-json.ts";
import type { MessageSchema, PrimitiveType } from "#wire/schema.ts";
import { Writer } from "#wire/writer.ts";

const schemaOf = async (name: string) => (await loadSchema(name)) as MessageSchema;
const produce = await schemaOf("ProduceRequest");
const fetch = await schemaOf("FetchRequest");

function produceForm(partition: object, more: object = {}): { json: object } {
  const partitionData = [{ index: 0, ...partition }];
  const json = { transactionalId: null, acks: -1, timeoutMs: 1, topicData: [{ name: "t", partitionData }] };
  return { json, ...more };
}

function recordsOf(message: unknown): unknown {
  return (message as { topicData: { partitionData: { records: unknown }[] }[] }).topicData[0]
    ?.partitionData[0]?.records;
}

const PATH = "topicData[0].partitionData[0].records";

test("records come from recordsHex, from base64, or are null", () => {
  const hex = { recordsHex: { [PATH]: "c0ffee" } };
  const read = (form: { json: object }) => recordsOf(fromJson(produce, form, 9));
  const bytes = [Buffer.from("c0ffee", "hex")];
  assert.deepEqual(read(produceForm({ recordsSizeInBytes: 3 }, hex)), bytes);
  assert.deepEqual(read(produceForm({}, hex)), bytes);
  assert.deepEqual(read(produceForm({ records: "wP/u" })), bytes);
  assert.deepEqual(read(produceForm({ recordsSizeInBytes: 0 })), [Buffer.alloc(0)]);
  assert.equal(read(produceForm({ records: null })), null);
  assert.equal(read(produceForm({}, { recordsHex: { [PATH]: null } })), null);
});

test("records that contradict themselves are refused", () => {
  const forms = [
    produceForm({ recordsSizeInBytes: 4 }, { recordsHex: { [PATH]: "c0ffee" } }),
    produceForm({ recordsSizeInBytes: 4 }),
    produceForm({ recordsSizeInBytes: 1 }, { recordsHex: { [PATH]: "c" } }),
    produceForm({ records: null }, { recordsHex: { [PATH]: "c0ffee" } }),
    produceForm({}),
  ];
  for (const form of forms)
    assert.throws(() => fromJson(produce, form, 9), { name: "JsonError", path: PATH });
});

const fetchForm = (more: object) => ({
  maxWaitMs: 0,
  minBytes: 0,
  maxBytes: 0,
  isolationLevel: 0,
  sessionId: 0,
  sessionEpoch: 0,
  topics: [],
  forgottenTopicsData: [],
  rackId: "",
  ...more,
});

test("tagged fields may be left out, ignorable fields of other versions may be there", () => {
  const message = fromJson(fetch, { json: fetchForm({ clusterId: "c" }) }, 15) as Record<string, unknown>;
  assert.deepEqual(message.replicaState, { replicaId: -1, replicaEpoch: -1n, unknownTaggedFields: [] });
  assert.equal(message.clusterId, "c");
  // Neither is ignorable: replicaId ended with version 14, replicaState begins with 15.
  fromJson(fetch, { json: fetchForm({ replicaId: -1 }) }, 15);
  assert.throws(() => fromJson(fetch, { json: fetchForm({ replicaId: 1 }) }, 15), { path: "replicaId" });
  const replicaState = { replicaId: 1, replicaEpoch: 1 };
  assert.throws(() => fromJson(fetch, { json: fetchForm({ replicaId: 1, replicaState }) }, 14), {
    path: "replicaState",
  });
});

test("an ignorable field that the version lacks is dropped with all that is in it", async () => {
  const subscription = await schemaOf("ConsumerProtocolSubscription");
  const json = { topics: ["t"], userData: null, ownedPartitions: [{ topic: "t", partitions: [0] }] };
  const writer = new Writer();
  consumerProtocolSubscription.encode(
    writer,
    fromJson(subscription, { json }, 0) as ConsumerProtocolSubscription,
    0,
  );
  assert.equal(Buffer.concat(writer.finish()).toString("hex"), "00000001000174ffffffff");
});

test("unknown tags must be ascending and unknown", () => {
  const read = (tags: object[]) => fromJson(fetch, { json: fetchForm({}), unknownTags: { "": tags } }, 15);
  const tag = (tag: unknown, hex: unknown = "00") => ({ tag, hex });
  assert.deepEqual((read([tag(2), tag(7, "")]) as { unknownTaggedFields: object }).unknownTaggedFields, [
    { tag: 2, data: Buffer.from([0]) },
    { tag: 7, data: Buffer.alloc(0) },
  ]);
  for (const tags of [
    [tag(7), tag(2)],
    [tag(7), tag(7)],
    [tag(1)],
    [tag(-1)],
    [tag("2")],
    [tag(2, "0")],
    [tag(2, null)],
  ]) {
    assert.throws(() => read(tags), JsonError, JSON.stringify(tags));
  }
});

test("values that a type cannot hold are refused", () => {
  const wrong: [PrimitiveType, unknown[]][] = [
    ["bool", [0, "true", null]],
    ["int8", [128, -129, 0.5, "1", 1n]],
    ["int16", [32768, -32769]],
    ["uint16", [-1, 65536]],
    ["int32", [2147483648, -2147483649]],
    ["uint32", [-1, 4294967296]],
    ["int64", [9223372036854775808n, -9223372036854775809n, 1e300, 0.5, "1"]],
    ["float64", ["1.5", null, true]],
    ["string", [1, "x".repeat(32768), "ü".repeat(16384)]],
    ["uuid", ["", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA+", 5]],
    ["bytes", ["A", "AA", "AAA", "AA=", "AAA=x", "AA-_", 5]],
  ];
  for (const [type, values] of wrong) {
    for (const value of values) {
      assert.throws(
        () => primitiveFromJson(type, value, "a[0].b"),
        { name: "JsonError", path: "a[0].b" },
        type,
      );
    }
  }
  assert.equal(primitiveFromJson("string", "x".repeat(32767), ""), "x".repeat(32767));
  assert.equal(primitiveFromJson("float64", "-Infinity", ""), -Infinity);
});

test("whatever JSON comes, it is a message or a JsonError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (value, topics, tags) => {
      for (const json of [value, fetchForm({ topics }), fetchForm({ topics: [topics] })]) {
        try {
          fromJson(fetch, { json, unknownTags: tags ?? {} }, 12);
        } catch (error) {
          assert.ok(error instanceof JsonError, String(error));
        }
      }
    }),
    { seed: 1 },
  );
});

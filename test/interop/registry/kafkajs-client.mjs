// @kafkajs/confluent-schema-registry against the registry whose URL is the first argument; its packages are in the second.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const [, , url, packages] = process.argv;
const require = createRequire(`${packages}/`);
const { SchemaRegistry, SchemaType, COMPATIBILITY } = require("@kafkajs/confluent-schema-registry");

const client = () => new SchemaRegistry({ host: url, retry: { maxRetryTimeInSecs: 1, retries: 0 } });
const record = (...fields) => ({
  type: SchemaType.AVRO,
  schema: JSON.stringify({ type: "record", name: "Kjs", namespace: "n", fields }),
});
const NAME = { name: "name", type: "string" };
const ada = { name: "Ada", age: 36 };
const same = async (bytes, value) => {
  const back = await client().decode(bytes);
  assert.deepEqual(JSON.parse(JSON.stringify(back)), value);
};

// Avro: registered (which sets the level), evolved, refused, there and back.
const options = { subject: "kjs-avro", compatibility: COMPATIBILITY.BACKWARD };
const one = await client().register(record(NAME), options);
const two = await client().register(record(NAME, { name: "age", type: "int", default: 0 }), options);
assert.equal(two.id, one.id + 1);
assert.equal((await client().register(record(NAME), options)).id, one.id);
await assert.rejects(
  client().register(record(NAME, { name: "age", type: "string" }), options),
  /incompatible/,
);
assert.equal(await client().getLatestSchemaId("kjs-avro"), two.id);
assert.equal(await client().getRegistryId("kjs-avro", 1), one.id);
assert.equal(
  await client().getRegistryIdBySchema("kjs-avro", record(NAME, { name: "age", type: "int", default: 0 })),
  two.id,
);
await same(await client().encode(two.id, ada), ada);

// JSON Schema.
const person = { type: "object", properties: { name: { type: "string" }, age: { type: "integer" } } };
const json = await client().register(
  { type: SchemaType.JSON, schema: JSON.stringify(person) },
  { subject: "kjs-json" },
);
await same(await client().encode(json.id, ada), ada);
await assert.rejects(client().encode(json.id, { age: "old" }));

// Protobuf, with an import.
const price = 'syntax = "proto3"; package shop; message Price { int32 cents = 1; }';
await client().register({ type: SchemaType.PROTOBUF, schema: price }, { subject: "kjs-price" });
const order =
  'syntax = "proto3"; package shop; import "price.proto"; message Order { Price price = 1; string id = 2; }';
const references = [{ name: "price.proto", subject: "kjs-price", version: 1 }];
const protobuf = await client().register(
  { type: SchemaType.PROTOBUF, schema: order, references },
  { subject: "kjs-order" },
);
const bought = { price: { cents: 250 }, id: "x" };
await same(await client().encode(protobuf.id, bought), bought);

// @kafkajs/confluent-schema-registry: arguments as in node-client.ts.

import assert from "node:assert/strict";
import { assertRefused, close, consume, produce, require, schemas, url } from "./node-client.ts";
import type { FormatName } from "./schemas.ts";

const { SchemaRegistry } = require("@kafkajs/confluent-schema-registry");
const Long = require("long");

// Each would be a process of its own: they keep what they were told.
const client = () => new SchemaRegistry({ host: url, retry: { retries: 0 } });

/** The second version follows the first, the third may not; then two records. */
async function run(format: FormatName, values: readonly [object, object]): Promise<void> {
  const topic = `kafkajs-${format}`;
  const subject = `${topic}-value`;
  const [first, second, incompatible] = schemas[format].map((schema) => ({
    type: format.toUpperCase(),
    // It has no files that come with Protobuf.
    schema: schema.replace(/.*(timestamp\.proto|Timestamp).*\n/g, ""),
  }));
  await client().register(first, { subject });
  const { id } = await client().register(second, { subject });
  await assert.rejects(client().register(incompatible, { subject }), /incompatible/);
  const stranger = await client().register(
    { type: "AVRO", schema: '{"type":"record","name":"Nobody","namespace":"elsewhere","fields":[]}' },
    { subject: "nobody-value" },
  );

  const written: Buffer[] = await Promise.all(values.map((value) => client().encode(id, value)));
  const encoded = format === "protobuf" ? await withIndexes(topic, written) : written;
  for (const value of encoded) await produce(topic, value);
  await assertRefused(topic, encoded[0] as Buffer, stranger.id);

  for (const [i, message] of (await consume(topic, 2)).entries()) {
    const back = await client().decode(message.value);
    assert.deepEqual(plain(back), plain(values[i]));
  }
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (Long.isLong(part) ? part.toString() : part)));
}

/** It leaves out the message indexes of Protobuf, without which nobody can tell the message: they are added by hand. */
async function withIndexes(topic: string, values: readonly Buffer[]): Promise<readonly Buffer[]> {
  for (const value of values) await assert.rejects(produce(topic, value), { code: 87 });
  return values.map((value) => Buffer.concat([value.subarray(0, 5), Buffer.of(0), value.subarray(5)]));
}

// As far as avsc goes.
const exact = Number.MAX_SAFE_INTEGER - 1;
const price = Buffer.from("fe", "hex");
const ship = {
  id: exact,
  note: null,
  cargo: -(2 ** 40),
  price,
  at: 1,
  day: -1,
  kind: "FERRY",
  counts: { crew: exact },
};
const one = { ...ship, ports: ["Kiel"], age: 7 };
await run("avro", [one, { ...one, note: "für Emma", cargo: "oats", age: 0 }]);
await run("json", [
  { id: Number.MAX_SAFE_INTEGER, note: null, at: "2026-01-31T12:00:00.123456Z", ports: ["Kiel"] },
  { id: -5, note: "für Emma" },
]);
await run("protobuf", [
  {
    id: Long.fromString("9007199254740993"),
    counts: { crew: Long.fromString("4611686018427387904") },
    ports: [{ name: "Kiel" }],
    age: 7,
  },
  { note: "für Emma", goods: "oats" },
]);

await close();

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { type LoadedMessage, type MessageCatalog, openCatalog } from "#src/codec/catalog.ts";
import { parseExactJson } from "#src/codec/exact-json.ts";
import { fromJson } from "#src/codec/from-json.ts";
import { locateError } from "#src/codec/locate-error.ts";
import { toJson } from "#src/codec/to-json.ts";
import { Reader } from "#wire/reader.ts";
import { WireError } from "#wire/wire-error.ts";
import { Writer } from "#wire/writer.ts";
import { shapeOf } from "./shapes.ts";
import { type Vector, vectors } from "./vectors.ts";

let catalog: MessageCatalog;
const all: Vector[] = [...vectors()];
const reader = new Reader();
const writer = new Writer();

before(async () => {
  catalog = await openCatalog();
  await Promise.all(catalog.names.map((name) => catalog.load(name)));
});

test("bytes of Apache Kafka decode and encode to the same bytes", () => {
  for (const vector of all) {
    const { codec } = messageOf(vector);
    const message = decode(vector);
    assert.equal(encode(codec, message, vector.version), vector.hex, titleOf(vector));
  }
});

test("the JSON form is what Apache Kafka's converters write", () => {
  for (const vector of all) {
    const form = toJson(messageOf(vector).schema, decode(vector), vector.version);
    const { json, unknownTags, recordsHex } = vector;
    assert.deepEqual(
      parseExactJson(JSON.stringify(form)),
      pruned({ json, unknownTags, recordsHex }),
      titleOf(vector),
    );
  }
});

test("the JSON form encodes to Apache Kafka's bytes", () => {
  for (const vector of all) {
    const { codec, schema } = messageOf(vector);
    const message = fromJson(schema, vector, vector.version);
    assert.equal(encode(codec, message, vector.version), vector.hex, titleOf(vector));
  }
});

test("every shape of every message has vectors", () => {
  const covered = new Set(
    all.map((vector) => `${vector.name} ${shapeOf(messageOf(vector).schema, vector.version)}`),
  );
  const missing: string[] = [];
  for (const name of catalog.names) {
    const { schema } = catalog.loaded(name) as LoadedMessage;
    for (let version = schema.validVersions[0]; version <= schema.validVersions[1]; version++) {
      if (!covered.has(`${name} ${shapeOf(schema, version)}`)) missing.push(`${name} v${version}`);
    }
  }
  assert.deepEqual(missing, []);
});

test("broken bytes are refused, and the field is found at the same byte", () => {
  // A linear congruential generator: the same bytes are broken each time.
  let seed = 20261123;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  let refused = 0;
  for (const vector of all) {
    if (vector.hex === "") continue;
    const bytes = Buffer.from(vector.hex, "hex");
    const flipped = Buffer.from(bytes);
    flipped[random(flipped.length)] = random(256);
    for (const broken of [
      bytes.subarray(0, random(bytes.length)),
      flipped,
      Buffer.concat([bytes, Buffer.alloc(1)]),
    ]) {
      const error = decodeError(vector, broken);
      const located = locateError(messageOf(vector).schema, vector.version, broken);
      const { code, offset } = located ?? {};
      assert.deepEqual({ code, offset }, { code: error?.code, offset: error?.offset }, titleOf(vector));
      if (error !== null) refused++;
    }
  }
  assert.ok(refused > all.length * 1.5, `${refused} refused`);
});

function decodeError(vector: Vector, bytes: Buffer): WireError | null {
  try {
    reader.reset(bytes);
    messageOf(vector).codec.decode(reader, vector.version);
    reader.expectEnd();
    return null;
  } catch (error) {
    assert.ok(error instanceof WireError, titleOf(vector));
    return error;
  }
}

function messageOf({ name }: Vector): LoadedMessage {
  const message = catalog.loaded(name);
  assert.ok(message, name);
  return message;
}

function decode(vector: Vector): unknown {
  reader.reset(Buffer.from(vector.hex, "hex"));
  const message = messageOf(vector).codec.decode(reader, vector.version);
  reader.expectEnd();
  return message;
}

function encode(codec: LoadedMessage["codec"], message: unknown, version: number): string {
  writer.reset();
  codec.encode(writer, message, version);
  return Buffer.concat(writer.finish()).toString("hex");
}

function pruned(form: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
}

function titleOf({ name, version, filling }: Vector): string {
  return `${name} v${version} ${filling}`;
}

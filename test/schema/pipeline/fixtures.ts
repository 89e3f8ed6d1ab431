/** Schemas with payloads that other implementations wrote or judged: Apache Avro, protoc's Python, Python's jsonschema. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { SchemaFormatName } from "#src/schema/format.ts";

export interface Fixture {
  readonly formatName: SchemaFormatName;
  readonly text: string;
  readonly references: readonly { readonly name: string; readonly text: string }[];
  readonly recordName: string;
  /** What stands between the schema id and the payload. */
  readonly indexes: Buffer;
  readonly good: readonly Buffer[];
  readonly bad: readonly Buffer[];
}

const read = (path: string): Buffer => readFileSync(new URL(`../formats/${path}`, import.meta.url));

function avro(): Fixture {
  const rows = read("avro/fixtures/payloads.jsonl")
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { name: string; schema: string; values: readonly { hex: string }[] });
  const row = rows.find(({ name }) => name === "record");
  if (row === undefined) throw new Error("the fixture is gone");
  const good = row.values.map(({ hex }) => Buffer.from(hex, "hex"));
  return {
    formatName: "AVRO",
    text: row.schema,
    references: [],
    recordName: "R",
    indexes: Buffer.alloc(0),
    good,
    bad: good.map((payload) => Buffer.concat([payload, Buffer.of(0)])),
  };
}

function protobuf(): Fixture {
  const { good, damaged } = JSON.parse(read("protobuf/fixtures/harbour.v1.EveryType.json").toString()) as {
    good: readonly { payload: string }[];
    damaged: readonly [string, boolean][];
  };
  return {
    formatName: "PROTOBUF",
    text: read("protobuf/python/protos/every_type.proto").toString(),
    references: [
      {
        name: "common/position.proto",
        text: read("protobuf/python/protos/common/position.proto").toString(),
      },
    ],
    recordName: "harbour.v1.EveryType",
    indexes: Buffer.of(0),
    good: good.map(({ payload }) => Buffer.from(payload, "base64")),
    bad: damaged.filter(([, isGood]) => !isGood).map(([payload]) => Buffer.from(payload, "base64")),
  };
}

function json(): Fixture {
  const cases = gunzipSync(read("json-schema/python/verdicts.jsonl.gz"))
    .toString()
    .split("\n")
    .map((line) => JSON.parse(line) as { schema: object; documents: readonly [unknown, boolean][] });
  const found = cases.find(
    ({ documents }) => documents.some(([, isValid]) => isValid) && documents.some(([, isValid]) => !isValid),
  );
  if (found === undefined) throw new Error("the fixture is gone");
  const documents = (wanted: boolean): Buffer[] =>
    found.documents
      .filter(([, isValid]) => isValid === wanted)
      .map(([document]) => Buffer.from(JSON.stringify(document)));
  return {
    formatName: "JSON",
    text: JSON.stringify({ ...found.schema, title: "Judged" }),
    references: [],
    recordName: "Judged",
    indexes: Buffer.alloc(0),
    good: documents(true),
    bad: documents(false),
  };
}

export const fixtures: readonly Fixture[] = [avro(), protobuf(), json()];

/** As Confluent's serializers frame it. */
export function framed(id: number, { indexes }: Fixture, payload: Buffer): Buffer {
  const start = Buffer.alloc(5);
  start.writeInt32BE(id, 1);
  return Buffer.concat([start, indexes, payload]);
}

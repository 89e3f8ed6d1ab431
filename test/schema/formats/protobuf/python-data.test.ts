/** Payloads by protoc-generated Python: what it reads, byte-identical round trips, its verdict on damaged ones. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PayloadError, type ReferencedSchema } from "#src/schema/format.ts";
import { indexesOf, parseSchemaModel, protobufFormat } from "#src/schema/formats/protobuf/protobuf-format.ts";
import { plainRow, readProto } from "./support.ts";

interface Fixture {
  file: string;
  message: string;
  good: { payload: string; row: unknown }[];
  damaged: [string, boolean][];
}

const read = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8");
const descriptors = JSON.parse(read("descriptors")) as Record<string, string>;
const positionText: ReferencedSchema[] = [
  { name: "common/position.proto", text: readProto("common/position.proto") },
];
const positionDescriptor: ReferencedSchema[] = [
  { name: "common/position.proto", text: descriptors["common/position.proto"] as string },
];

for (const name of ["harbour.v1.EveryType", "harbour.v1.Second.Inner", "legacy.Old", "modern.Modern"]) {
  const fixture = JSON.parse(read(name)) as Fixture;
  for (const [spelling, text, references] of [
    ["text", readProto(fixture.file), positionText],
    ["descriptor", descriptors[fixture.file] as string, positionDescriptor],
  ] as const) {
    const schema = protobufFormat.parse(text, references);
    const indexes = indexesOf(parseSchemaModel(text, references), fixture.message) as readonly number[];

    test(`${name}, schema as ${spelling}: rows are what Python reads`, () => {
      for (const { payload, row } of fixture.good) {
        const decoded = schema.decode(Buffer.from(payload, "base64"), indexes);
        assert.deepEqual(plainRow(decoded.row), row);
      }
    });

    test(`${name}, schema as ${spelling}: bytes come back`, () => {
      let canonical = 0;
      for (const { payload } of fixture.good) {
        const bytes = Buffer.from(payload, "base64");
        const { row, residue } = schema.decode(bytes, indexes);
        assert.deepEqual(schema.encode(row, residue, indexes), bytes);
        if (residue === null) canonical++;
      }
      assert.ok(
        canonical > fixture.good.length / 4,
        `${canonical} of ${fixture.good.length} without residue`,
      );
    });

    test(`${name}, schema as ${spelling}: damaged payloads are taken when Python takes them`, () => {
      for (const [payload, accepted] of fixture.damaged) {
        const bytes = Buffer.from(payload, "base64");
        let reason: unknown = null;
        try {
          schema.check(bytes, indexes);
        } catch (error) {
          assert.ok(error instanceof PayloadError);
          reason = error;
        }
        assert.equal(reason === null, accepted, `${bytes.toString("hex")}: ${reason}`);
        if (!accepted) {
          assert.throws(() => schema.decode(bytes, indexes), PayloadError);
          continue;
        }
        const { row, residue } = schema.decode(bytes, indexes);
        assert.deepEqual(schema.encode(row, residue, indexes), bytes);
      }
    });
  }
}

/** Random schemas and payloads: what goes in comes out, byte by byte. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import avsc from "avsc";
import fc from "fast-check";
import { PayloadError } from "#src/schema/format.ts";
import { ParsedAvroSchema } from "#src/schema/formats/avro/avro-format.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import { resolve } from "#src/schema/formats/avro/resolve.ts";
import type { Field, RecordType, RecordValue, Type, Value } from "#src/schema/record-value.ts";
import { PayloadWriter, schemaText } from "./random-payload.ts";

const numRuns = 400;
const parsed = (text: string): ParsedAvroSchema => new ParsedAvroSchema(parseAvroSchema(text).root);

/** Numbers by a generator of its own, so that one integer of fast-check stands for the payload. */
function picker(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("random Avro", () => {
  test("canonical payloads come back without a residue", () => {
    fc.assert(
      fc.property(schemaText, fc.integer(), (text, seed) => {
        const schema = parsed(text);
        const payload = new PayloadWriter(picker(seed), true).payload(schema.root);
        schema.check(payload);
        const { row, residue } = schema.decode(payload);
        // Milliseconds that microseconds have no room for are the only thing that a canonical payload can deviate by.
        if (!text.includes("millis")) assert.equal(residue, null);
        assert.deepEqual(schema.encode(row, residue), payload);
      }),
      { numRuns },
    );
  });

  test("payloads in any spelling come back as they were", () => {
    fc.assert(
      fc.property(schemaText, fc.integer(), (text, seed) => {
        const schema = parsed(text);
        const payload = new PayloadWriter(picker(seed), false).payload(schema.root);
        schema.check(payload);
        const { row, residue } = schema.decode(payload);
        assert.deepEqual(schema.encode(row, residue), payload);
        const canonical = schema.encode(row, null);
        assert.equal(residue === null, canonical.equals(payload));
        assert.deepEqual(schema.decode(canonical), { row, residue: null });
      }),
      { numRuns },
    );
  });

  test("rows are of the row type, and avsc reads the same from both spellings", () => {
    fc.assert(
      fc.property(schemaText, fc.integer(), (text, seed) => {
        const schema = parsed(text);
        const payload = new PayloadWriter(picker(seed), false).payload(schema.root);
        const { row } = schema.decode(payload);
        assertRow(schema.recordType(), row);
        // avsc's own reading of the text, where it takes it: it refuses names of Object's own methods, and reads longs
        // only as far as a double is exact.
        let type: avsc.Type;
        let value: unknown;
        try {
          type = avsc.Type.forSchema(JSON.parse(text));
          value = type.fromBuffer(payload);
        } catch {
          return;
        }
        if (!text.includes("millis")) assert.deepEqual(type.fromBuffer(schema.encode(row, null)), value);
      }),
      { numRuns },
    );
  });

  test("a schema resolved with itself gives its own rows", () => {
    fc.assert(
      fc.property(schemaText, fc.integer(), (text, seed) => {
        const schema = parsed(text);
        const payload = new PayloadWriter(picker(seed), false).payload(schema.root);
        assert.deepEqual(resolve(schema, parsed(text)).decode(payload), schema.decode(payload).row);
      }),
      { numRuns: 200 },
    );
  });

  test("damaged payloads are refused or come back as they are", () => {
    fc.assert(
      fc.property(
        schemaText,
        fc.integer(),
        fc.nat(),
        fc.nat(255),
        fc.constantFrom("cut", "longer", "changed"),
        (text, seed, at, byte, how) => {
          const schema = parsed(text);
          const good = new PayloadWriter(picker(seed), false).payload(schema.root);
          const damaged = damage(good, at, byte, how);
          let decoded: ReturnType<typeof schema.decode>;
          try {
            decoded = schema.decode(damaged);
          } catch (error) {
            assert.ok(error instanceof PayloadError, String(error));
            assert.throws(() => schema.check(damaged), PayloadError);
            return;
          }
          schema.check(damaged);
          assert.deepEqual(schema.encode(decoded.row, decoded.residue), damaged);
          // Encoding says where a value ends: with fewer or more bytes there is none.
          assert.ok(how === "changed" || damaged.equals(good));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function damage(good: Buffer, at: number, byte: number, how: string): Buffer {
  if (how === "longer") return Buffer.concat([good, Buffer.of(byte)]);
  if (good.length === 0) return good;
  if (how === "cut") return good.subarray(0, at % good.length);
  const changed = Buffer.from(good);
  changed[at % good.length] = byte;
  return changed;
}

function assertRow(type: RecordType, row: RecordValue): void {
  const fields = new Map(type.fields.map((field) => [field.name, field]));
  for (const name of row.keys()) assert.ok(fields.has(name), name);
  for (const field of type.fields) {
    const value = row.get(field.name);
    if (value !== undefined) assertValue(ofField(field), value);
    else assert.ok(!field.isRequired, field.name);
  }
}

function ofField({ isRepeated, type }: Field): Type {
  return isRepeated ? { kind: "list", element: type } : type;
}

function assertValue(type: Type, value: Value): void {
  if (type.kind === "record") {
    assert.equal(value.kind, "record");
    assertRow(type.record, value.record);
  } else if (type.kind === "list") {
    assert.equal(value.kind, "list");
    for (const item of value.values) assertValue(type.element, item);
  } else {
    assert.equal(value.kind, type.scalar);
  }
}

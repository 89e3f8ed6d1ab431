/** Schemas and payloads made to hurt: a clear error, soon, and little memory. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ParsedSchema, PayloadError, SchemaError } from "#src/schema/format.ts";
import { avroFormat, type ParsedAvroSchema } from "#src/schema/formats/avro/avro-format.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import type { RecordType, Type } from "#src/schema/record-value.ts";

const parse = (schema: unknown): ParsedSchema => avroFormat.parse(JSON.stringify(schema), []);

/** Generous for a loaded machine; what these schemas and payloads threaten is minutes and gigabytes. */
const SOON_MS = 30_000;

function soon<T>(action: () => T): T {
  const start = performance.now();
  const memory = process.memoryUsage().rss;
  const result = action();
  assert.ok(performance.now() - start < SOON_MS, `${performance.now() - start} ms`);
  assert.ok(process.memoryUsage().rss - memory < 300e6);
  return result;
}

const zigzag = (value: bigint): Buffer => {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  const bytes: number[] = [];
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
};

describe("hostile Avro payloads", () => {
  const array = (items: unknown) => ({ type: "array", items });
  const cases: readonly (readonly [
    name: string,
    schema: unknown,
    payload: Buffer,
    path: string,
    reason: RegExp,
  ])[] = [
    ["bytes of 2^40", "bytes", zigzag(2n ** 40n), "", /truncated/],
    ["bytes of 2^63", "bytes", zigzag(2n ** 63n - 1n), "", /truncated/],
    ["a string of length -1", "string", zigzag(-1n), "", /length of -1/],
    ["2^30 ints in no bytes", array("int"), zigzag(2n ** 30n), "/0", /truncated/],
    ["2^62 ints in no bytes", array("int"), zigzag(2n ** 62n), "", /block of/],
    ["-2^63 ints", array("int"), zigzag(-(2n ** 63n)), "", /block of/],
    ["10^9 nulls", array("null"), Buffer.concat([zigzag(10n ** 9n), zigzag(0n)]), "", /take no bytes/],
    [
      "10^5 empty records in many blocks",
      array({ type: "record", name: "R", fields: [] }),
      Buffer.concat([...Array.from({ length: 1000 }, () => zigzag(100n)), zigzag(0n)]),
      "",
      /take no bytes/,
    ],
    [
      "10^9 fixed of no bytes",
      array({ type: "fixed", name: "F", size: 0 }),
      zigzag(10n ** 9n),
      "",
      /take no bytes/,
    ],
    [
      "arrays of arrays of nulls",
      array(array("null")),
      Buffer.concat([zigzag(2n), zigzag(50000n), zigzag(0n), zigzag(50000n)]),
      "/1",
      /take no bytes/,
    ],
    [
      "a block of a wrong size",
      array("int"),
      Buffer.concat([zigzag(-1n), zigzag(7n), zigzag(1n), zigzag(0n)]),
      "",
      /whose items take 1/,
    ],
    [
      "a block of size -1",
      array("int"),
      Buffer.concat([zigzag(-1n), zigzag(-1n), zigzag(1n), zigzag(0n)]),
      "",
      /a block of -1 bytes/,
    ],
    ["a varint of 11 bytes", "long", Buffer.from("8080808080808080808000", "hex"), "", /more than 64 bits/],
    ["a varint of 65 bits", "long", Buffer.from("ffffffffffffffffff02", "hex"), "", /more than 64 bits/],
    ["an int of 33 bits", "int", zigzag(2n ** 31n), "", /an int of 2147483648/],
    ["a boolean of 2", "boolean", Buffer.of(2), "", /a boolean of 2/],
    ["a string that is not UTF-8", "string", Buffer.of(2, 0xff), "", /not UTF-8/],
    ["half a surrogate pair", "string", Buffer.of(6, 0xed, 0xa0, 0x80), "", /not UTF-8/],
    ["a branch beyond the union", ["null", "int"], Buffer.of(4), "", /branch 2 of a union of 2/],
    ["a branch before the union", ["null", "int"], Buffer.of(1), "", /branch -1/],
    ["a branch of no union", [], Buffer.of(0), "", /branch 0 of a union of 0/],
    [
      "a symbol beyond the enum",
      { type: "enum", name: "E", symbols: ["A"] },
      Buffer.of(2),
      "",
      /symbol 1 of an enum of 1/,
    ],
    ["bytes left over", "int", Buffer.of(0, 0), "", /1 bytes left over/],
    ["nothing", "int", Buffer.alloc(0), "", /truncated/],
  ];
  for (const [name, schema, payload, path, reason] of cases) {
    test(name, () => {
      const parsed = parse(schema);
      for (const action of [() => parsed.check(payload), () => parsed.decode(payload)]) {
        assert.throws(
          () => soon(action),
          (error) => error instanceof PayloadError && error.path === path && reason.test(error.message),
        );
      }
    });
  }

  test("the path leads through records, arrays and maps", () => {
    const parsed = parse({
      type: "record",
      name: "R",
      fields: [
        { name: "n", type: "int" },
        {
          name: "list",
          type: array({
            type: "map",
            values: ["null", { type: "record", name: "S", fields: [{ name: "flag", type: "boolean" }] }],
          }),
        },
      ],
    });
    const payload = Buffer.concat([
      zigzag(1n),
      zigzag(2n),
      zigzag(0n), // list: an empty map first
      zigzag(1n),
      zigzag(1n),
      Buffer.from("k"),
      zigzag(1n),
      Buffer.of(9),
    ]);
    assert.throws(
      () => parsed.check(payload),
      (error) =>
        error instanceof PayloadError &&
        error.path === "/list/1/0/flag" &&
        error.message === "a boolean of 9",
    );
  });

  const node = { type: "record", name: "N", fields: [{ name: "next", type: ["null", "N"] }] };
  const nested = (depth: number) => Buffer.concat([Buffer.alloc(depth - 1, 2), Buffer.of(0)]);

  test("records within records to the bound, and beyond it", () => {
    const parsed = parse(node);
    const { row, residue } = soon(() => parsed.decode(nested(1000)));
    assert.deepEqual(parsed.encode(row, residue), nested(1000));
    for (const depth of [1001, 100_000, 5_000_000]) {
      assert.throws(() => soon(() => parsed.check(nested(depth))), /nested deeper than 1000 records/);
    }
  });

  test("a record that needs itself has no values", () => {
    const parsed = parse({ type: "record", name: "R", fields: [{ name: "r", type: "R" }] });
    assert.throws(() => soon(() => parsed.decode(Buffer.alloc(10))), PayloadError);
    assert.deepEqual(parsed.recordType().fields[0]?.type, { kind: "scalar", scalar: "bytes" });
  });
});

describe("hostile Avro schemas", () => {
  const nestedArrays = (depth: number): string =>
    `${'{"type":"array","items":'.repeat(depth)}"int"${"}".repeat(depth)}`;

  test("nesting is bounded, in the text and by names", () => {
    for (const depth of [600, 100_000]) {
      assert.throws(() => soon(() => parseAvroSchema(nestedArrays(depth))), SchemaError);
    }
    const deepest = avroFormat.parse(nestedArrays(400), []);
    soon(() => deepest.decode(Buffer.from([...new Array(400).fill(2), 0, ...new Array(400).fill(0)])));
    const chain = Array.from({ length: 5000 }, (_, i) => ({
      type: "record",
      name: `R${i}`,
      fields: [{ name: "f", type: i === 4999 ? "int" : `R${i + 1}` }],
    }));
    assert.throws(() => soon(() => parse(chain)), /nested deeper than 500/);
    assert.throws(() => soon(() => avroFormat.parse("[".repeat(1_000_000), [])), SchemaError);
    assert.throws(() => soon(() => avroFormat.parse(`"${"x".repeat(5_000_000)}"`, [])), SchemaError);
    assert.throws(() => soon(() => avroFormat.parse(`[${'"int",'.repeat(60_000)}"int"]`, [])), SchemaError);
  });

  test("rows of records that double with each level stay small, and come back", () => {
    let type: unknown = "int";
    for (let i = 40; i > 0; i--) {
      const last = i === 40 ? "int" : `R${i + 1}`;
      type = {
        type: "record",
        name: `R${i}`,
        fields: [
          { name: "a", type: ["null", type] },
          { name: "b", type: ["null", last] },
        ],
      };
    }
    const parsed = parse(type);
    const row = soon(() => parsed.recordType());
    assert.ok(countFields(row) <= 4096);
    const payload = Buffer.concat([
      ...Array.from({ length: 40 }, () => Buffer.of(2)),
      Buffer.of(4),
      Buffer.alloc(40),
    ]);
    const decoded = soon(() => parsed.decode(payload));
    assert.deepEqual(parsed.encode(decoded.row, decoded.residue), payload);
  });

  test("unions of thousands of branches, records of thousands of fields", () => {
    const branches = Array.from({ length: 3000 }, (_, i) => ({
      type: "record",
      name: `R${i}`,
      fields: [{ name: "x", type: "int" }],
    }));
    const union = soon(() => parse(branches));
    const payload = Buffer.concat([zigzag(2999n), zigzag(7n)]);
    const decoded = soon(() => union.decode(payload));
    assert.deepEqual(union.encode(decoded.row, decoded.residue), payload);

    const fields = Array.from({ length: 10_000 }, (_, i) => ({ name: `f${i}`, type: "int" }));
    const wide = soon(() => parse({ type: "record", name: "W", fields }));
    assert.equal(soon(() => wide.decode(Buffer.alloc(10_000))).row.size, 10_000);
  });

  test("defaults that lead to defaults without end", () => {
    const endless = { type: "record", name: "R", fields: [{ name: "r", type: "R", default: {} }] };
    assert.throws(
      () => soon(() => parseAvroSchema(JSON.stringify(endless), [], { isStrict: true })),
      SchemaError,
    );
    let type: unknown = "int";
    for (let i = 60; i > 0; i--) {
      const next = i === 60 ? "int" : `R${i + 1}`;
      const given = i === 60 ? 1 : {};
      type = {
        type: "record",
        name: `R${i}`,
        fields: [
          { name: "a", type, default: given },
          { name: "b", type: next, default: given },
        ],
      };
    }
    assert.throws(
      () => soon(() => parseAvroSchema(JSON.stringify(type), [], { isStrict: true })),
      SchemaError,
    );
    soon(() => parse(type).recordType());
  });

  test("names of Object's own methods are names like others", () => {
    const parsed = parse({
      type: "record",
      name: "constructor",
      fields: [
        { name: "__proto__", type: { type: "enum", name: "toString", symbols: ["valueOf", "__proto__"] } },
        { name: "next", type: ["null", "constructor"] },
        { name: "map", type: { type: "map", values: "toString" } },
      ],
    }) as ParsedAvroSchema;
    const payload = Buffer.concat([
      zigzag(1n),
      zigzag(0n),
      zigzag(1n),
      zigzag(9n),
      Buffer.from("__proto__"),
      zigzag(1n),
      zigzag(0n),
    ]);
    const { row, residue } = parsed.decode(payload);
    assert.deepEqual(row.get("__proto__"), { kind: "string", value: "__proto__" });
    assert.deepEqual(parsed.encode(row, residue), payload);
  });

  test("JSON that isn't an Avro schema", () => {
    for (const schema of [
      { type: "object", properties: { a: { type: "string" } } },
      { $schema: "http://json-schema.org/draft-07/schema#" },
      true,
      1,
      { type: "record" },
    ]) {
      assert.throws(() => parse(schema), SchemaError);
    }
    assert.throws(() => avroFormat.parse('syntax = "proto3"; message A {}', []), SchemaError);
  });
});

function countFields(type: RecordType): number {
  return type.fields.reduce((sum, field) => sum + 1 + countOf(field.type), 0);
}

function countOf(type: Type): number {
  if (type.kind === "record") return countFields(type.record);
  return type.kind === "list" ? countOf(type.element) : 0;
}

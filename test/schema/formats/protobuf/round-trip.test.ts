/** Any bytes that are a message of the schema come back; protobufjs is the other reader of them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import protobuf from "protobufjs";
import type { ParsedSchema } from "#src/schema/format.ts";
import { protobufFormat } from "#src/schema/formats/protobuf/protobuf-format.ts";
import { plainRow } from "./support.ts";

const text = `syntax = "proto3";
message M {
  int32 a = 1; sint64 b = 2; fixed32 c = 3; double d = 4; string e = 5; bytes f = 6; bool g = 7; uint64 h = 8;
  repeated int32 i = 9; repeated sint32 j = 10 [packed = false]; M k = 11; repeated M l = 12;
  map<string, int32> m = 13; oneof n { int32 o = 14; string p = 15; M q = 16; } E r = 17; optional int64 s = 18;
  map<int32, M> t = 300; float u = 536870911;
}
enum E { Z = 0; A = 1; B = -1; }`;
const legacy = `syntax = "proto2";
message M { optional group G = 1 { optional int32 a = 1; repeated group H = 2 { optional string b = 1; } }
  optional E e = 2; repeated E f = 3; repeated E gg = 4 [packed = true]; optional string h = 5; repeated M i = 6;
  optional M j = 7; map<string, E2> k = 8; extensions 100 to 200; }
extend M { optional M x = 100; repeated int32 y = 101 [packed = true]; }
enum E { A = 1; B = 5; } enum E2 { Z = 0; C = 3; }`;

const schemas: [string, ParsedSchema][] = [
  ["proto3", protobufFormat.parse(text, [])],
  ["proto2", protobufFormat.parse(legacy, [])],
];

/** Varints with padding, as no writer but a hostile one makes them. */
const varint = fc.tuple(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), fc.nat(3)).map(([value, padding]) => {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  bytes.push(Number(rest));
  for (let i = 0; i < padding && bytes.length < 10; i++) {
    bytes[bytes.length - 1] = (bytes.at(-1) as number) | 128;
    bytes.push(0);
  }
  return Buffer.from(bytes);
});

function shortVarint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
  return Buffer.from(bytes);
}

const fieldNumber = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(100, 101, 300, 536870911, 536870910) },
);

/** A field of any number and wire type: known, unknown, or known with another type. */
const { message } = fc.letrec<{ message: Buffer; field: Buffer; value: Buffer }>((tie) => ({
  message: fc
    .array(tie("field"), { maxLength: 8, depthIdentifier: "m" })
    .map((fields) => Buffer.concat(fields)),
  field: fc
    .tuple(fieldNumber, fc.nat(3), varint, fc.uint8Array({ minLength: 8, maxLength: 8 }), tie("value"))
    .map(([number, type, integer, fixed, value]) => {
      const tag = (wireType: number): Buffer => shortVarint(number * 8 + wireType);
      if (type === 0) return Buffer.concat([tag(0), integer]);
      if (type === 1)
        return Buffer.concat([tag(fixed[0] === 0 ? 1 : 5), fixed.subarray(0, fixed[0] === 0 ? 8 : 4)]);
      if (type === 2) return Buffer.concat([tag(2), shortVarint(value.length), value]);
      return Buffer.concat([tag(3), value, tag(4)]);
    }),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string().map((one) => Buffer.from(one)),
    fc.array(varint, { maxLength: 5 }).map((all) => Buffer.concat(all)),
    tie("message"),
  ),
}));

for (const [name, schema] of schemas) {
  test(`${name}: what check takes is decoded, and its bytes come back`, () => {
    let taken = 0;
    let tried = 0;
    fc.assert(
      fc.property(message, (payload) => {
        tried++;
        try {
          schema.check(payload);
        } catch {
          assert.throws(() => schema.decode(payload));
          return;
        }
        taken++;
        const { row, residue } = schema.decode(payload);
        assert.deepEqual(schema.encode(row, residue), payload);
        // The canonical encoding says the same as the payload, and is its own.
        const canonical = schema.encode(row, null);
        const again = schema.decode(canonical);
        assert.deepEqual(plainRow(again.row), plainRow(row));
        assert.deepEqual(schema.encode(again.row, null), canonical);
      }),
      { numRuns: 1500, seed: 20261123 },
    );
    assert.ok(taken > tried / 10, `${taken} of ${tried} are messages`);
  });
}

test("rows of random messages are what protobufjs reads and writes", () => {
  const type = protobuf.parse(text, { keepCase: true }).root.lookupType("M");
  const [, schema] = schemas[0] as [string, ParsedSchema];
  const leaf = {
    a: fc.integer(),
    b: fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }).map(String),
    c: fc.nat(),
    d: fc.double({ noNaN: true }),
    e: fc.string({ unit: "grapheme" }),
    f: fc.uint8Array(),
    g: fc.boolean(),
    h: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }).map(String),
    i: fc.array(fc.integer()),
    j: fc.array(fc.integer()),
    m: fc.dictionary(fc.string(), fc.integer(), { noNullPrototype: true }),
    r: fc.constantFrom(0, 1, -1, 7),
    s: fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }).map(String),
  };
  fc.assert(
    fc.property(
      fc.record(leaf, { requiredKeys: [] }),
      fc.record(leaf, { requiredKeys: [] }),
      (outer, inner) => {
        const payload = Buffer.from(
          type.encode(type.fromObject({ ...outer, k: inner, l: [inner, {}] })).finish(),
        );
        const { row, residue } = schema.decode(payload);
        assert.deepEqual(schema.encode(row, residue), payload);
        const canonical = schema.encode(row, null);
        const read = (bytes: Uint8Array): unknown =>
          type.toObject(type.decode(bytes), { longs: String, bytes: String });
        assert.deepEqual(read(canonical), read(payload));
        const plain = plainRow(row);
        assert.equal(plain.b, outer.b ?? "0");
        assert.equal(plain.h, outer.h ?? "0");
        assert.equal(plain.e, outer.e ?? "");
        assert.deepEqual(plain.i ?? [], outer.i ?? []);
      },
    ),
    { numRuns: 500, seed: 20261123 },
  );
});

test("rows that do not fit are refused with their path", () => {
  const [, schema] = schemas[0] as [string, ParsedSchema];
  const refused = (row: Map<string, never>, path: string): void => {
    assert.throws(
      () => schema.encode(row, null),
      (error: { path: string }) => error.path === path,
    );
  };
  refused(new Map([["a", { kind: "string", value: "x" } as never]]), "/a");
  refused(new Map([["zz", { kind: "string", value: "x" } as never]]), "/zz");
  refused(new Map([["a", { kind: "int32", value: 2 ** 31 } as never]]), "/a");
  refused(new Map([["r", { kind: "string", value: "NONE" } as never]]), "/r");
  refused(new Map([["i", { kind: "list", values: [{ kind: "int32", value: 0.5 }] } as never]]), "/i/0");
  const both = [
    ["o", { kind: "int32", value: 1 }],
    ["p", { kind: "string", value: "" }],
  ] as never[];
  refused(new Map(both), "/p");
  const { row, residue } = schema.decode(Buffer.from("0801d00f01", "hex"));
  const changed = new Map(row).set("a", { kind: "int32", value: 2 });
  assert.notEqual(residue, null);
  assert.throws(() => schema.encode(changed, residue), /belongs to another row/);
});

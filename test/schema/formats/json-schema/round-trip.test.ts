/** Any spelling of a document comes back byte for byte; what a row says is what the document says. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type ParsedSchema, PayloadError } from "#src/schema/format.ts";
import { jsonSchemaFormat } from "#src/schema/formats/json-schema/format.ts";
import type { RecordValue, Value } from "#src/schema/record-value.ts";

function parse(schema: unknown): ParsedSchema {
  return jsonSchemaFormat.parse(JSON.stringify(schema), []);
}

const order = parse({
  type: "object",
  properties: {
    id: { type: "integer" },
    price: { type: "number" },
    name: { type: ["string", "null"] },
    paid: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
    counts: { type: "array", items: { type: ["integer", "null"] } },
    address: {
      type: "object",
      properties: { street: { type: "string" } },
      additionalProperties: { type: "integer" },
    },
    any: {},
    either: { oneOf: [{ type: "string" }, { type: "integer" }] },
  },
  required: ["id"],
});

/** Spellings of the same JSON value: spaces, order and repetition of keys, escapes, forms of numbers. */
function spelled(value: unknown, pick: (count: number) => number): string {
  const space = (): string => ["", "", " ", "\n", "\t  "][pick(5)] as string;
  if (typeof value === "number" && Number.isInteger(value)) {
    const forms = [`${value}`, `${value}.0`, `${value}e0`, `${value}.00E+0`, `${value * 10}e-1`];
    return forms[Math.abs(value) < 1e15 ? pick(5) : 0] as string;
  }
  if (typeof value === "string") {
    return `"${[...value]
      .map((character) => {
        const escaped = JSON.stringify(character).slice(1, -1);
        const units = [...Array(character.length).keys()].map(
          (i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
        );
        return pick(4) === 0 ? units.join("") : character === "/" && pick(2) === 0 ? "\\/" : escaped;
      })
      .join("")}"`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const list = (open: string, parts: string[], close: string): string =>
    `${open}${space()}${parts.join(`${space()},${space()}`)}${space()}${close}`;
  if (Array.isArray(value))
    return list(
      "[",
      value.map((of) => spelled(of, pick)),
      "]",
    );
  const members = Object.entries(value).map(
    ([name, of]) => `${spelled(name, pick)}${space()}:${space()}${spelled(of, pick)}`,
  );
  const last = members.at(-1);
  if (last !== undefined && pick(6) === 0) members.push(last);
  if (pick(2) === 0) members.reverse();
  return list("{", members, "}");
}

const integer = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2 ** 53, 1e15));
const document = fc.record(
  {
    id: integer,
    price: fc.oneof(integer, fc.double({ noNaN: true, noDefaultInfinity: true })),
    name: fc.option(fc.string({ unit: "binary" })),
    paid: fc.boolean(),
    tags: fc.array(fc.string({ unit: "grapheme" })),
    counts: fc.array(fc.option(integer)),
    address: fc.record({ street: fc.string(), x: fc.integer(), "a/b": fc.integer() }, { requiredKeys: [] }),
    any: fc.jsonValue(),
    either: fc.oneof(fc.string(), integer),
    undeclared: fc.jsonValue(),
  },
  { requiredKeys: ["id"] },
);

/** What the schema's row should say of a document, worked out from the parsed document. */
function matches(row: RecordValue, value: Readonly<Record<string, unknown>>): void {
  const plain = (of: Value | undefined): unknown => {
    if (of === undefined) return undefined;
    if (of.kind === "list") return of.values.map(plain);
    if (of.kind === "record")
      return Object.fromEntries([...of.record].map(([name, field]) => [name, plain(field)]));
    if (of.kind === "int64") return Number(of.value);
    return "value" in of ? of.value : undefined;
  };
  assert.equal(plain(row.get("id")), value.id === 0 ? 0 : value.id);
  assert.equal(plain(row.get("price")), value.price);
  assert.equal(plain(row.get("name")), value.name ?? undefined);
  assert.equal(plain(row.get("paid")), value.paid);
  assert.deepEqual(plain(row.get("tags")), value.tags);
  const counts = value.counts as (number | null)[] | undefined;
  assert.deepEqual(
    plain(row.get("counts")),
    counts?.map((of) => (of === null ? {} : { value: of === 0 ? 0 : of })),
  );
  for (const name of ["any", "either"]) {
    const text = row.get(name);
    assert.deepEqual(text?.kind === "string" ? JSON.parse(text.value) : undefined, value[name]);
  }
}

describe("round trip", () => {
  test("of any spelling", () => {
    fc.assert(
      fc.property(document, fc.infiniteStream(fc.nat()), (value, stream) => {
        const text = spelled(value, (count) => (stream.next().value as number) % count);
        const payload = Buffer.from(text);
        order.check(payload);
        const { row, residue } = order.decode(payload);
        assert.deepEqual(order.encode(row, residue), payload);
        matches(row, JSON.parse(text));
        // Without the residue the same row is still a document of the schema, and the same row again.
        const canonical = order.encode(row, null);
        const again = order.decode(canonical);
        assert.deepEqual(again.row, row);
        assert.equal(again.residue, null);
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });

  for (const [text, hasResidue] of [
    ['{"id":9007199254740993}', false],
    ['{"id":-9223372036854775808}', false],
    ['{"id":1,"price":0.1,"name":"é","any":{"b": 1,"a":[1.0]}}', false],
    ['{"id":1e2}', true],
    ['{"id":1.0}', true],
    ['{"id":-0}', true],
    ['{"id":1,"price":1.0}', true],
    ['{"id":1,"price":-0}', false],
    ['{"price":1,"id":1}', true],
    ['{"id": 1}', true],
    ['{"id":1}\n', true],
    ['{"id":1,"id":2}', true],
    ['{"id":1,"name":null}', true],
    ['{"id":1,"name":"\\u00e9"}', true],
    ['{"id":1,"name":"\\ud800"}', false],
    ['{"id":1,"undeclared":{"x":[]}}', true],
    ['{"id":123456789012345678901234567890}', true],
    ['{"id":1,"__proto__":{"x":1}}', true],
  ] as const) {
    test(`${text.trim()} ${hasResidue ? "needs" : "needs no"} residue`, () => {
      const { row, residue } = order.decode(Buffer.from(text));
      assert.equal(residue !== null, hasResidue);
      assert.equal(order.encode(row, residue).toString(), text);
    });
  }

  test("integers are exact", () => {
    const id = (text: string): Value | undefined => order.decode(Buffer.from(`{"id":${text}}`)).row.get("id");
    assert.deepEqual(id("9007199254740993"), { kind: "int64", value: 9007199254740993n });
    assert.deepEqual(id("-9223372036854775808"), { kind: "int64", value: -9223372036854775808n });
    assert.deepEqual(id("1.2345678901234567e16"), { kind: "int64", value: 12345678901234567n });
    assert.deepEqual(id("100e-2"), { kind: "int64", value: 1n });
    assert.equal(id("9223372036854775808"), undefined);
  });

  test("a residue of another row is refused", () => {
    const { residue } = order.decode(Buffer.from('{ "id": 1 }'));
    const { row } = order.decode(Buffer.from('{"id":2}'));
    assert.throws(() => order.encode(row, residue), PayloadError);
  });

  test("an empty list of further properties is none", () => {
    const record = new Map<string, Value>([["additionalProperties", { kind: "list", values: [] }]]);
    const row = new Map<string, Value>([
      ["id", { kind: "int64", value: 1n }],
      ["address", { kind: "record", record }],
    ]);
    assert.equal(order.encode(row, null).toString(), '{"id":1,"address":{}}');
  });

  test("an error of a row names the place", () => {
    const tags: Value = {
      kind: "list",
      values: [
        { kind: "string", value: "a" },
        { kind: "bool", value: true },
      ],
    };
    assert.throws(
      () => order.encode(new Map([["tags", tags]]), null),
      (error) => error instanceof PayloadError && error.path === "/tags/1",
    );
  });

  test("a row that does not fit is refused", () => {
    const refused: [string, Value][] = [
      ["id", { kind: "string", value: "1" }],
      ["nosuch", { kind: "bool", value: true }],
      ["tags", { kind: "list", values: [{ kind: "bool", value: true }] }],
    ];
    for (const [name, value] of refused) {
      assert.throws(
        () =>
          order.encode(
            new Map([
              ["id", { kind: "int64", value: 1n }],
              [name, value],
            ]),
            null,
          ),
        PayloadError,
      );
    }
    assert.throws(() => order.encode(new Map(), null), /required/);
  });

  for (const [name, schema, payloads] of [
    ["no properties", { type: "object" }, ['{"a":1}', "{}"]],
    ["no type", {}, ["1", '"x"', "null", "[1, 2]", '{"a": 1}']],
    ["true", true, ["1", "[]"]],
    [
      "a map",
      { type: "object", additionalProperties: { type: "integer" } },
      ['{"a":1,"b":2}', '{"b":1, "b":2}', "{}"],
    ],
    ["a list", { type: "array", items: { type: "number" } }, ["[]", "[1,2.5]", "[1.0]"]],
    [
      "a tuple",
      { type: "array", items: [{ type: "string" }, { type: "integer" }] },
      ['["a",1]', '["a", 1, null]'],
    ],
    [
      "a nullable object",
      { type: ["object", "null"], properties: { a: {} } },
      ["null", '{"a":null}', '{"a":[]}'],
    ],
    ["properties without type", { properties: { a: { type: "integer" } } }, ["5", '{"a":1}', '"x"']],
    [
      "a union of objects",
      {
        oneOf: [
          { type: "object", properties: { k: { const: "a" }, x: { type: "integer" } }, required: ["k"] },
          { type: "object", properties: { k: { const: "b" }, x: { type: "string" } }, required: ["k"] },
        ],
      },
      ['{"k":"a","x":1}', '{"k":"b","x":"1"}'],
    ],
    [
      "a recursion",
      { properties: { v: { type: "integer" }, n: { $ref: "#" } }, type: "object" },
      ['{"v":1,"n":{"v":2,"n":{"v":3}}}'],
    ],
  ] as const) {
    test(name, () => {
      const parsed = parse(schema);
      assert.ok(parsed.recordType().fields.length > 0);
      for (const text of payloads) {
        const { row, residue } = parsed.decode(Buffer.from(text));
        assert.equal(parsed.encode(row, residue).toString(), text);
      }
    });
  }
});

describe("the row of a schema", () => {
  const columns = (schema: unknown): unknown =>
    parse(schema)
      .recordType()
      .fields.map(({ name, type, isRequired }) => [
        name,
        type.kind === "scalar" ? type.scalar : type.kind,
        isRequired,
      ]);

  test("has the fields in the schema's order", () => {
    const scalars = { s: "string", i: "integer", n: "number", b: "boolean" };
    const properties = Object.fromEntries(Object.entries(scalars).map(([name, type]) => [name, { type }]));
    assert.deepEqual(columns({ type: "object", properties, required: ["s", "i"] }), [
      ["s", "string", true],
      ["i", "int64", true],
      ["n", "double", false],
      ["b", "bool", false],
    ]);
  });

  test("leaves out null, joins alternatives, follows references", () => {
    const schema = {
      type: "object",
      properties: {
        a: { anyOf: [{ type: "null" }, { $ref: "#/definitions/n" }] },
        b: { oneOf: [{ type: "integer" }, { type: "string" }] },
        c: { enum: ["x", "y", null] },
        d: { allOf: [{ $ref: "#/definitions/n" }, { minimum: 1 }] },
        e: { $ref: "other.json#/definitions/deep" },
      },
      required: ["a", "b", "c", "d", "e"],
      definitions: { n: { type: "integer" } },
    };
    const references = [{ name: "other.json", text: '{"definitions":{"deep":{"type":"boolean"}}}' }];
    const { fields } = jsonSchemaFormat.parse(JSON.stringify(schema), references).recordType();
    assert.deepEqual(
      fields.map(({ name, type, isRequired }) => [name, type.kind === "scalar" && type.scalar, isRequired]),
      [
        ["a", "int64", false],
        ["b", "string", false],
        ["c", "string", false],
        ["d", "int64", true],
        ["e", "bool", true],
      ],
    );
  });

  test("of what is no object is one field", () => {
    assert.deepEqual(columns({ type: "integer" }), [["value", "int64", true]]);
    assert.deepEqual(columns({ type: "array", items: { type: "string" } }), [["value", "list", true]]);
  });
});

/** The mapping to rows by example, references, and what encode says of rows that don't fit. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PayloadError, SchemaError } from "#src/schema/format.ts";
import { avroFormat } from "#src/schema/formats/avro/avro-format.ts";
import type { RecordType, RecordValue, Value } from "#src/schema/record-value.ts";

/** A row type as a line: `name type`, `?` for what is not required, `[]` for lists. */
function print(type: RecordType): string {
  return `{${type.fields
    .map(({ name, type: of, isRepeated, isRequired }) => {
      let text = "";
      let inner = of;
      while (inner.kind === "list") {
        text += "[]";
        inner = inner.element;
      }
      const base =
        inner.kind === "record" ? print(inner.record) : inner.kind === "scalar" ? inner.scalar : "";
      return `${name}${isRequired ? "" : "?"} ${base}${text}${isRepeated ? "[]" : ""}`;
    })
    .join(", ")}}`;
}

const rowType = (schema: unknown): string => print(avroFormat.parse(JSON.stringify(schema), []).recordType());
const record = (...fields: (readonly [string, unknown])[]): unknown => ({
  type: "record",
  name: "R",
  fields: fields.map(([name, type]) => ({ name, type })),
});

describe("Avro as rows", () => {
  const logical = (type: string, logicalType: string): unknown => ({ type, logicalType });
  const cases: readonly (readonly [name: string, schema: unknown, row: string])[] = [
    [
      "primitives",
      record(
        ["a", "boolean"],
        ["b", "int"],
        ["c", "long"],
        ["d", "float"],
        ["e", "double"],
        ["f", "bytes"],
        ["g", "string"],
      ),
      "{a bool, b int32, c int64, d float, e double, f bytes, g string}",
    ],
    ["null has no column", record(["a", "null"], ["b", ["null"]], ["c", "int"]), "{c int32}"],
    [
      "null or",
      record(["a", ["null", "int"]], ["b", ["string", "null"]], ["c", ["int"]]),
      "{a? int32, b? string, c int32}",
    ],
    [
      "unions",
      record(["u", ["null", "int", "string"]], ["v", ["int", { type: "array", items: "int" }]]),
      "{u? {int? int32, string? string}, v {int? int32, array? int32[]}}",
    ],
    [
      "branches of one name",
      record([
        "u",
        [
          { type: "fixed", name: "a.F", size: 1 },
          { type: "fixed", name: "b.F", size: 1 },
          { type: "fixed", name: "b.G", size: 1 },
        ],
      ]),
      "{u {a.F? bytes, b.F? bytes, G? bytes}}",
    ],
    [
      "lists",
      record(
        ["a", { type: "array", items: "int" }],
        ["b", ["null", { type: "array", items: { type: "array", items: "long" } }]],
      ),
      "{a int32[], b? int64[][]}",
    ],
    [
      "lists with nulls",
      record(["a", { type: "array", items: ["null", "int"] }], ["b", { type: "array", items: "null" }]),
      "{a {value? int32}[], b {}[]}",
    ],
    ["maps", record(["m", { type: "map", values: ["null", "int"] }]), "{m {key string, value? int32}[]}"],
    [
      "times",
      record(
        ["a", logical("int", "date")],
        ["b", logical("int", "time-millis")],
        ["c", logical("long", "timestamp-micros")],
        ["d", logical("long", "local-timestamp-millis")],
        ["e", logical("long", "timestamp-nanos")],
      ),
      "{a date, b time, c timestamp, d timestamp, e int64}",
    ],
    ["the root is no record", "long", "{value int64}"],
    ["the root may be null", ["null", record(["a", "int"])], "{value? {a int32}}"],
    [
      "recursion ends in bytes",
      record(["v", "int"], ["next", ["null", "R"]], ["all", { type: "array", items: "R" }]),
      "{v int32, next? bytes, all bytes[]}",
    ],
  ];
  for (const [name, schema, row] of cases) test(name, () => assert.equal(rowType(schema), row));

  test("types of references, and of what they refer to", () => {
    const references = [
      {
        name: "a.Street",
        text: '{"type":"record","name":"a.Street","fields":[{"name":"name","type":"string"}]}',
      },
      {
        name: "a.Address",
        text: '{"type":"record","name":"a.Address","fields":[{"name":"street","type":"Street"}]}',
      },
    ];
    const schema = avroFormat.parse(
      '{"type":"record","name":"P","fields":[{"name":"home","type":"a.Address"}]}',
      references,
    );
    assert.equal(print(schema.recordType()), "{home {street {name string}}}");
    const { row } = schema.decode(Buffer.from("\x06Elm"));
    assert.deepEqual(schema.encode(row, null), Buffer.from("\x06Elm"));
    assert.throws(() => avroFormat.parse('"a.Address"', references.slice(1)), SchemaError);
  });

  test("schema errors say where", () => {
    assert.throws(
      () =>
        avroFormat.parse(
          '{"type":"record","name":"R","fields":[{"name":"a","type":["null","Missing"]}]}',
          [],
        ),
      (error) => error instanceof SchemaError && error.path === "/fields/0/type/1",
    );
  });
});

describe("rows as Avro", () => {
  const schema = avroFormat.parse(
    JSON.stringify(
      record(
        ["id", "int"],
        ["tags", { type: "array", items: "string" }],
        ["u", ["null", "int", "string"]],
        ["at", { type: "long", logicalType: "timestamp-millis" }],
      ),
    ),
    [],
  );
  const row = (more: readonly (readonly [string, Value])[] = []): RecordValue =>
    new Map<string, Value>([
      ["id", { kind: "int32", value: 1 }],
      ["tags", { kind: "list", values: [{ kind: "string", value: "a" }] }],
      ["at", { kind: "timestamp", micros: 5000n, isUtc: true }],
      ...more,
    ]);

  test("a row without a residue has the canonical encoding", () => {
    assert.equal(schema.encode(row(), null).toString("hex"), "02" + "020261" + "00" + "00" + "0a");
    const string: Value = { kind: "record", record: new Map([["string", { kind: "string", value: "x" }]]) };
    assert.equal(
      schema.encode(row([["u", string]]), null).toString("hex"),
      "02" + "020261" + "00" + "040278" + "0a",
    );
  });

  const misfits: readonly (readonly [name: string, row: RecordValue, path: string])[] = [
    ["another kind", row([["id", { kind: "int64", value: 1n }]]), "/id"],
    ["33 bits", row([["id", { kind: "int32", value: 2 ** 31 }]]), "/id"],
    [
      "an item",
      row([
        [
          "tags",
          {
            kind: "list",
            values: [
              { kind: "string", value: "a" },
              { kind: "bool", value: true },
            ],
          },
        ],
      ]),
      "/tags/1",
    ],
    [
      "half a surrogate pair",
      row([["tags", { kind: "list", values: [{ kind: "string", value: "\ud800" }] }]]),
      "/tags/0",
    ],
    [
      "two branches",
      row([
        [
          "u",
          {
            kind: "record",
            record: new Map<string, Value>([
              ["int", { kind: "int32", value: 1 }],
              ["string", { kind: "string", value: "" }],
            ]),
          },
        ],
      ]),
      "/u",
    ],
    ["no branch", row([["u", { kind: "record", record: new Map() }]]), "/u"],
    ["microseconds in milliseconds", row([["at", { kind: "timestamp", micros: 1n, isUtc: true }]]), "/at"],
    ["a local time", row([["at", { kind: "timestamp", micros: 0n, isUtc: false }]]), "/at"],
    ["a field too many", row([["more", { kind: "bool", value: true }]]), "/more"],
    ["a field too few", new Map([...row()].slice(1)), "/id"],
  ];
  for (const [name, misfit, path] of misfits) {
    test(`refuses ${name}`, () => {
      assert.throws(
        () => schema.encode(misfit, null),
        (error) => error instanceof PayloadError && error.path === path,
      );
    });
  }

  test("a residue goes with its own row only", () => {
    // The varint 1 in two bytes.
    const payload = Buffer.from("8200" + "020261" + "00" + "00" + "0a", "hex");
    const { row: decoded, residue } = schema.decode(payload);
    assert.ok(residue !== null);
    assert.deepEqual(schema.encode(decoded, residue), payload);
    const changed = new Map(decoded).set("tags", { kind: "list", values: [] });
    assert.throws(() => schema.encode(changed, residue), PayloadError);
    assert.throws(() => schema.encode(decoded, Buffer.from("junk")), PayloadError);
  });

  test("a decimal is made as long as its fixed", () => {
    const fixed = avroFormat.parse(
      '{"type":"fixed","name":"D","size":4,"logicalType":"decimal","precision":5,"scale":1}',
      [],
    );
    const of = (hex: string): RecordValue =>
      new Map([["value", { kind: "decimal", value: Buffer.from(hex, "hex"), precision: 5, scale: 1 }]]);
    assert.equal(fixed.encode(of("ff"), null).toString("hex"), "ffffffff");
    assert.equal(fixed.encode(of("0102"), null).toString("hex"), "00000102");
    assert.throws(() => fixed.encode(of("0000000001"), null), PayloadError);
  });
});

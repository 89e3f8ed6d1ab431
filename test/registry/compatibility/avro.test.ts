/** The Avro rules against the verdicts of Apache Avro 1.12.1, see avro-pairs.ts. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { avroCompatibility } from "#src/registry/compatibility/avro.ts";
import {
  ComparisonTooComplexError,
  type SchemaWithReferences,
  standardMessage,
} from "#src/registry/compatibility/compatibility.ts";

interface Row {
  readonly name: string;
  readonly reader: string;
  readonly writer: string;
  readonly incompatibilities?: readonly (readonly [type: string, location: string, message: string])[];
  readonly exception?: string;
}

const rows = readFileSync(new URL("fixtures/avro-pairs.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

const schema = (text: string): SchemaWithReferences => ({ text, references: [] });

/** Rule, location and detail, taken out of the standard message. */
function asJava(message: string): readonly [string, string, string] {
  const match =
    /^\{errorType:'(\w+)', description:'(?:.*)(?:at path|\(path) '([^']*)'.*', additionalInfo:'(.*)'\}$/s.exec(
      message,
    );
  assert.ok(match, message);
  return [match[1] ?? "", match[2] ?? "", match[3] ?? ""];
}

describe("Avro compatibility as Apache Avro judges it", () => {
  for (const { name, reader, writer, incompatibilities, exception } of rows) {
    test(name, () => {
      const differences = avroCompatibility.differences(schema(reader), schema(writer));
      const messages = differences.map((difference) => standardMessage(difference, "new"));
      if (incompatibilities === undefined) {
        assert.deepEqual(messages, [`Unexpected exception during compatibility check: ${exception}`]);
        return;
      }
      assert.deepEqual(messages.map(asJava), incompatibilities);
      for (const { readerPath, writerPath, sample } of differences) {
        assert.notEqual(at(JSON.parse(reader), readerPath), undefined, readerPath);
        assert.notEqual(at(JSON.parse(writer), writerPath), undefined, writerPath);
        if (sample !== undefined) JSON.parse(sample);
      }
    });
  }
});

/** What a JSON pointer leads to; names of types are taken for what they name nowhere but at the end. */
function at(document: unknown, path: string): unknown {
  let value = document;
  for (const step of path.split("/").slice(1)) {
    if (typeof value === "string") return value;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

const record = (name: string, fields: unknown[]): SchemaWithReferences =>
  schema(JSON.stringify({ type: "record", name, fields }));

describe("Avro verdicts, explained", () => {
  test("paths in both schemas, a document, and the lines of the standard list", () => {
    const reader = record("User", [
      { name: "id", type: "long" },
      { name: "mail", type: "string" },
    ]);
    const writer = record("User", [
      { name: "name", type: ["null", "string"] },
      { name: "id", type: "string" },
    ]);
    const differences = avroCompatibility.differences(reader, writer);
    assert.deepEqual(
      differences.map(({ rule, readerPath, writerPath, sample }) => ({
        rule,
        readerPath,
        writerPath,
        sample,
      })),
      [
        {
          rule: "TYPE_MISMATCH",
          readerPath: "/fields/0/type",
          writerPath: "/fields/1/type",
          sample: '{"name":null,"id":"text"}',
        },
        {
          rule: "READER_FIELD_MISSING_DEFAULT_VALUE",
          readerPath: "/fields/1",
          writerPath: "",
          sample: '{"name":null,"id":"text"}',
        },
      ],
    );
    assert.deepEqual(
      differences.map((difference) => standardMessage(difference, "new")),
      [
        "{errorType:'TYPE_MISMATCH', description:'The type (path '/fields/0/type') of a field in the new schema does not match with the old schema', additionalInfo:'reader type: LONG not compatible with writer type: STRING'}",
        "{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:'The field 'mail' at path '/fields/1' in the new schema has no default value and is missing in the old schema', additionalInfo:'mail'}",
      ],
    );
  });

  test("the document has the symbol, the branch and the item that can't be read", () => {
    const of = (symbols: string[]) =>
      record("R", [
        { name: "list", type: { type: "array", items: ["null", { type: "enum", name: "E", symbols }] } },
      ]);
    const [symbol] = avroCompatibility.differences(
      record("R", [{ name: "e", type: { type: "enum", name: "E", symbols: ["A"] } }]),
      record("R", [{ name: "e", type: { type: "enum", name: "E", symbols: ["A", "Z"] } }]),
    );
    assert.equal(symbol?.sample, '{"e":"Z"}');
    const [branch] = avroCompatibility.differences(of(["A"]), of(["B"]));
    assert.equal(branch?.sample, '{"list":[{"E":"B"}]}');
  });

  test("types of references are compared", () => {
    const uses = (type: string): SchemaWithReferences => ({
      text: '{"type":"record","name":"R","fields":[{"name":"a","type":"ref.A"}]}',
      references: [
        { name: "ref.A", text: `{"type":"record","name":"ref.A","fields":[{"name":"x","type":"${type}"}]}` },
      ],
    });
    assert.equal(avroCompatibility.differences(uses("long"), uses("int")).length, 0);
    assert.equal(avroCompatibility.differences(uses("int"), uses("long"))[0]?.rule, "TYPE_MISMATCH");
  });
});

describe("Avro comparison is bounded", () => {
  /** Each record has two fields of the next one, so a difference at the end is listed 2^n times. */
  const doubling = (depth: number, last: string): SchemaWithReferences => {
    let type: unknown = last;
    for (let i = depth; i > 0; i--) {
      type = {
        type: "record",
        name: `R${i}`,
        fields: [
          { name: "a", type },
          { name: "b", type: i === depth ? last : `R${i + 1}` },
        ],
      };
    }
    return schema(JSON.stringify(type));
  };
  const ring = (length: number): SchemaWithReferences => {
    const records = Array.from({ length }, (_, i) => ({
      type: "record",
      name: `N${i}`,
      aliases: Array.from({ length: 130 }, (_, other) => `N${other}`),
      fields: [{ name: "next", type: ["null", `N${(i + 1) % length}`] }],
    }));
    return schema(JSON.stringify(records));
  };

  test("a difference that is shared by many places", () => {
    const start = performance.now();
    assert.equal(avroCompatibility.differences(doubling(60, "int"), doubling(60, "string")).length, 1000);
    assert.ok(performance.now() - start < 2000);
  });

  test("unions of thousands of branches", () => {
    const union = (prefix: string) =>
      schema(
        JSON.stringify(
          Array.from({ length: 3000 }, (_, i) => ({ type: "fixed", name: `${prefix}${i}`, size: 1 })),
        ),
      );
    const start = performance.now();
    assert.equal(avroCompatibility.differences(union("a"), union("b")).length, 1000);
    assert.equal(avroCompatibility.differences(union("a"), union("a")).length, 0);
    assert.ok(performance.now() - start < 5000);
  });

  // Each pair of records leads to the next one: the way is as long as the product of the lengths.
  const nested = (length: number): SchemaWithReferences => {
    const aliases = Array.from({ length: 130 }, (_, other) => `N${other}`);
    let type: unknown = ["null", "N0"];
    for (let i = length - 1; i >= 0; i--) {
      type = { type: "record", name: `N${i}`, aliases, fields: [{ name: "next", type }] };
    }
    return schema(JSON.stringify(type));
  };

  test("cycles whose lengths have no common divisor", () => {
    for (const cycle of [ring, nested]) {
      for (const [one, other] of [
        [41, 43],
        [101, 103],
      ] as const) {
        assert.throws(
          () => avroCompatibility.differences(cycle(one), cycle(other)),
          ComparisonTooComplexError,
          `${cycle.name} of ${one} and ${other}`,
        );
      }
      assert.equal(avroCompatibility.differences(cycle(101), cycle(101)).length, 0);
    }
  });
});

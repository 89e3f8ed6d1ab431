/** Spelling and validity of Avro schemas against Apache Avro 1.12.1, see avro-texts.ts. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  canonicalAvroText,
  canonicalText,
  normalizedAvroText,
  parsingCanonicalForm,
  resolvedAvroText,
} from "#src/registry/normalize/avro.ts";
import { SchemaError } from "#src/schema/format.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";

interface Row {
  readonly name: string;
  readonly schema: string;
  readonly references?: readonly string[];
  readonly strict?: boolean;
  readonly canonical?: string;
  readonly resolved?: string;
  readonly parsing?: string;
  readonly error?: string;
}

const rows = readFileSync(new URL("fixtures/avro-texts.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

describe("Avro texts as Apache Avro spells them", () => {
  for (const row of rows) {
    const strictly = row.strict === true ? ", strictly" : "";
    test(`${row.name}${strictly}: ${row.schema.slice(0, 80)}`, () => {
      const references = (row.references ?? []).map((text, index) => ({ name: `reference ${index}`, text }));
      const parse = () => parseAvroSchema(row.schema, references, { isStrict: row.strict === true });
      if (row.canonical === undefined) {
        assert.throws(parse, SchemaError);
        return;
      }
      assert.equal(canonicalText(parse()), row.canonical);
      const schema = { text: row.schema, references };
      assert.equal(canonicalAvroText(schema), row.canonical);
      assert.equal(resolvedAvroText(schema), row.resolved);
      assert.equal(parsingCanonicalForm(schema), row.parsing);
      assert.equal(canonicalAvroText({ text: row.canonical, references }), row.canonical);
      // A full name without a dot is taken into the enclosing namespace when it is read again: so in the original.
      if (row.schema.includes('"namespace":""')) return;
      const normalized = normalizedAvroText(schema);
      assert.equal(normalizedAvroText({ text: normalized, references }), normalized);
      assert.equal(parsingCanonicalForm({ text: normalized, references }), row.parsing);
    });
  }
});

describe("normalized Avro", () => {
  const normalize = (schema: unknown) => normalizedAvroText({ text: JSON.stringify(schema), references: [] });

  test("full names, attributes and aliases in order, order always named", () => {
    assert.equal(
      normalize({
        type: "record",
        namespace: "a.b",
        name: "R",
        zeta: 1,
        alpha: { y: 1, x: 2 },
        aliases: ["T", "S"],
        doc: "d",
        fields: [
          { default: { b: 1, a: 2 }, type: { type: "map", values: "int" }, name: "m", aliases: ["z", "y"] },
        ],
      }),
      '{"name":"a.b.R","type":"record","fields":[{"name":"m","type":{"type":"map","values":"int"},"order":"ascending","aliases":["y","z"],"default":{"a":2,"b":1}}],"doc":"d","aliases":["a.b.S","a.b.T"],"alpha":{"x":2,"y":1},"zeta":1}',
    );
  });

  test("types of references by name", () => {
    const references = [{ name: "r", text: '{"type":"fixed","name":"x.F","size":2}' }];
    assert.equal(
      normalizedAvroText({ text: '{"type":"array","items":"x.F"}', references }),
      '{"type":"array","items":"x.F"}',
    );
  });
});

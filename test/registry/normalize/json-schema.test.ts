import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJsonSchemaText, normalizedJsonSchemaText } from "#src/registry/normalize/json-schema.ts";
import { SchemaError } from "#src/schema/format.ts";

const schema = (text: string): { text: string; references: [] } => ({ text, references: [] });

const text = `{
  "type" : "object",
  "properties": { "b": {"$ref": "other.json"}, "a": {"maximum": 1.0, "enum": [{"y": 1, "x": 2}, "\\u00e9\\n"]} },
  "$id": "x", "multipleOf": 12345678901234567890
}`;

test("canonical: no spaces, the order given, numbers as written", () => {
  assert.equal(
    canonicalJsonSchemaText(schema(text)),
    '{"type":"object","properties":{"b":{"$ref":"other.json"},"a":{"maximum":1.0,"enum":[{"y":1,"x":2},"é\\n"]}},"$id":"x","multipleOf":12345678901234567890}',
  );
});

test("normalized: the members of every object in order, lists as they are", () => {
  assert.equal(
    normalizedJsonSchemaText(schema(text)),
    '{"$id":"x","multipleOf":12345678901234567890,"properties":{"a":{"enum":[{"x":2,"y":1},"é\\n"],"maximum":1.0},"b":{"$ref":"other.json"}},"type":"object"}',
  );
});

test("the same schema in another order is the same text", () => {
  const other = '{"$id":"x","a":[true,null],"b":{"d":1,"c":{}}}';
  assert.equal(
    normalizedJsonSchemaText(schema('{"b":{"c":{},"d":1},"a":[ true,null ],"$id":"x"}')),
    normalizedJsonSchemaText(schema(other)),
  );
});

test("booleans, empty ones, names of any kind", () => {
  assert.equal(canonicalJsonSchemaText(schema(" true ")), "true");
  assert.equal(
    normalizedJsonSchemaText(schema('{"a":{},"properties":{}, "x":[ ]}')),
    '{"a":{},"properties":{},"x":[]}',
  );
  assert.equal(normalizedJsonSchemaText(schema('{"__proto__":1,"":2}')), '{"":2,"__proto__":1}');
});

test("what is no schema is refused", () => {
  for (const broken of ["", "1", "[]", "{", `${'{"not":'.repeat(10_000)}{}${"}".repeat(10_000)}`]) {
    assert.throws(() => normalizedJsonSchemaText(schema(broken)), SchemaError);
  }
});

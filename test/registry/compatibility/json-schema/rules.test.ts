import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { jsonSchemaCompatibility } from "#src/registry/compatibility/json-schema.ts";
import { jsonSchemaFormat } from "#src/schema/formats/json-schema/format.ts";
import { pairs } from "./pairs.ts";

const strictly = jsonSchemaCompatibility("STRICT");
const leniently = jsonSchemaCompatibility("LENIENT");

function schema(value: unknown): { text: string; references: [] } {
  return { text: JSON.stringify(value), references: [] };
}

describe("pairs of schemas", () => {
  for (const [name, { writer, reader, strict, isLenientlyCompatible }] of pairs) {
    test(name, () => {
      const differences = strictly.differences(schema(reader), schema(writer));
      assert.deepEqual([...new Set(differences.map(({ rule }) => rule))].sort(), [...strict].sort());
      const lenient = leniently.differences(schema(reader), schema(writer));
      assert.equal(lenient.length === 0, isLenientlyCompatible);
      for (const { sample } of [...differences, ...lenient]) {
        if (sample === undefined) continue;
        jsonSchemaFormat.parse(JSON.stringify(writer), []).check(Buffer.from(sample));
        assert.throws(() => jsonSchemaFormat.parse(JSON.stringify(reader), []).check(Buffer.from(sample)));
      }
    });
  }

  test("are many, and most verdicts against come with a document", () => {
    const against = [...pairs.values()].filter(({ strict }) => strict.length > 0);
    const shown = against.filter(({ writer, reader }) =>
      strictly.differences(schema(reader), schema(writer)).some(({ sample }) => sample !== undefined),
    );
    assert.ok(pairs.size >= 150);
    assert.ok(shown.length / against.length > 0.85, `${shown.length} of ${against.length}`);
  });
});

describe("an explained verdict", () => {
  test("names the place in both schemas", () => {
    const writer = {
      type: "object",
      properties: { a: { $ref: "#/definitions/n" } },
      definitions: { n: { type: "number" } },
    };
    const reader = { type: "object", properties: { a: { type: "integer" } } };
    const [difference, ...others] = strictly.differences(schema(reader), schema(writer));
    assert.deepEqual(others, []);
    assert.equal(difference?.rule, "TYPE_NARROWED");
    assert.equal(difference?.readerPath, "#/properties/a");
    assert.equal(difference?.writerPath, "#/definitions/n");
    assert.match(
      difference?.standardMessage ?? "",
      /^\{errorType:"TYPE_NARROWED", description:".*'#\/properties\/a'.*"\}$/,
    );
  });

  test("shows the document that belongs to the difference", () => {
    const writer = {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      additionalProperties: false,
    };
    const reader = {
      type: "object",
      properties: { a: { type: "integer" }, b: { type: "string", maxLength: 3 } },
      additionalProperties: false,
    };
    const samples = new Map(
      strictly
        .differences(schema(reader), schema(writer))
        .map(({ rule, sample }) => [rule, Object.keys(JSON.parse(sample ?? "{}"))]),
    );
    assert.ok(samples.get("TYPE_CHANGED")?.includes("a"));
    assert.ok(samples.get("MAX_LENGTH_ADDED")?.includes("b"));
  });

  test("of references tells which document it is in", () => {
    const references = [
      { name: "other.json", text: '{"type":"object","properties":{"x":{"type":"number"}}}' },
    ];
    const text = '{"type":"object","properties":{"o":{"$ref":"other.json"}}}';
    const narrower = [
      { name: "other.json", text: '{"type":"object","properties":{"x":{"type":"integer"}}}' },
    ];
    const [difference] = strictly.differences({ text, references: narrower }, { text, references });
    assert.equal(difference?.readerPath, "other.json#/properties/x");
    assert.equal(difference?.rule, "TYPE_NARROWED");
    assert.equal(typeof JSON.parse(difference?.sample ?? "null").o.x, "number");
  });
});

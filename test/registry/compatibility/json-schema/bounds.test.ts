/** No pair of schemas takes longer than its bound, whatever is in them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ComparisonTooComplexError } from "#src/registry/compatibility/compatibility.ts";
import { DEFAULT_BOUNDS } from "#src/registry/compatibility/json-schema/comparison.ts";
import { jsonSchemaCompatibility } from "#src/registry/compatibility/json-schema.ts";
import { SchemaError } from "#src/schema/format.ts";

/** Reading both schemas and looking for samples comes on top of the comparison itself. */
const ALLOWANCE = 4_000;

function compare(reader: unknown, writer: unknown): number | "refused" {
  const start = performance.now();
  const schema = (of: unknown): { text: string; references: [] } => ({
    text: JSON.stringify(of),
    references: [],
  });
  try {
    return jsonSchemaCompatibility("STRICT").differences(schema(reader), schema(writer)).length;
  } catch (error) {
    assert.ok(error instanceof ComparisonTooComplexError || error instanceof SchemaError, String(error));
    return "refused";
  } finally {
    const took = performance.now() - start;
    assert.ok(took < DEFAULT_BOUNDS.milliseconds + ALLOWANCE, `${took} ms`);
  }
}

/** Every definition is a union of objects that hold every definition. */
function entangled(size: number, leaf: object): object {
  const of = (i: number): object => ({
    oneOf: Array.from({ length: size }, (_, j) => ({
      type: "object",
      properties: { x: { $ref: `#/definitions/d${j}` }, k: { ...leaf, minimum: i * size + j } },
    })),
  });
  const definitions = Object.fromEntries(Array.from({ length: size }, (_, i) => [`d${i}`, of(i)]));
  return { definitions, $ref: "#/definitions/d0" };
}

test("entangled definitions", () => {
  assert.equal(compare(entangled(4, { type: "number" }), entangled(4, { type: "integer" })), 0);
  assert.notEqual(compare(entangled(4, { type: "integer" }), entangled(4, { type: "number" })), 0);
  compare(entangled(40, { type: "number" }), entangled(40, { type: "integer" }));
  compare(entangled(40, { type: "integer" }), entangled(40, { type: "number" }));
});

test("definitions that double", () => {
  const doubling = (leaf: object): object => ({
    definitions: {
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => {
          const next = { $ref: `#/definitions/l${i + 1}` };
          return [`l${i}`, { type: "object", properties: { a: next, b: next }, additionalProperties: false }];
        }),
      ),
      l60: leaf,
    },
    $ref: "#/definitions/l0",
  });
  assert.equal(compare(doubling({ type: "number" }), doubling({ type: "integer" })), 0);
  assert.notEqual(compare(doubling({ type: "integer" }), doubling({ type: "number" })), 0);
});

test("large unions", () => {
  const union = (from: number): object => ({
    oneOf: Array.from({ length: 600 }, (_, i) => ({ const: from + i })),
  });
  compare(union(0), union(300));
  compare({ oneOf: [...(union(0) as { oneOf: [] }).oneOf].reverse() }, union(0));
});

test("unions within unions", () => {
  const nested = (depth: number, leaf: string): object =>
    depth === 0
      ? { type: leaf }
      : {
          anyOf: Array.from({ length: 3 }, (_, i) => ({
            properties: { [`p${i}`]: nested(depth - 1, leaf) },
            type: "object",
          })),
        };
  compare(nested(6, "string"), nested(6, "integer"));
  compare(nested(6, "number"), nested(6, "integer"));
});

test("catastrophic patterns over names", () => {
  const properties = { [`${"a".repeat(60)}!`]: { type: "string" } };
  compare({ type: "object", patternProperties: { "^(a+)+$": {} } }, { type: "object", properties });
  compare({ type: "object", properties }, { type: "object", patternProperties: { "^(a+)+$": {} } });
});

test("long enums and many properties", () => {
  const values = (from: number): object => ({ enum: Array.from({ length: 20_000 }, (_, i) => from + i) });
  assert.equal(compare(values(0), values(0)), 0);
  assert.equal(compare(values(10), values(0)), 1);
  const wide = (type: string): object => ({
    type: "object",
    properties: Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`p${i}`, { type }])),
  });
  assert.notEqual(compare(wide("string"), wide("integer")), 0);
});

test("any graph of definitions", { timeout: 120_000 }, () => {
  const size = 8;
  const reference = fc.nat(size - 1).map((i) => ({ $ref: `#/definitions/d${i}` }));
  const scalar = fc.constantFrom(
    { type: "string" },
    { type: "integer" },
    { type: "number" },
    {},
    { type: "null" },
  );
  const any = fc.oneof(reference, reference, scalar);
  const schema = fc.oneof(
    fc.record({ type: fc.constant("object"), properties: fc.dictionary(fc.constantFrom("a", "b"), any) }),
    fc.record({ type: fc.constant("object"), additionalProperties: any }),
    fc.record({ type: fc.constant("array"), items: any }),
    fc.record({ oneOf: fc.array(any, { minLength: 1, maxLength: 4 }) }),
    fc.record({ anyOf: fc.array(any, { minLength: 1, maxLength: 4 }) }),
    fc.record({ allOf: fc.array(any, { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: any }),
    reference,
    scalar,
  );
  const graph = fc.array(schema, { minLength: size, maxLength: size }).map((schemas) => ({
    definitions: Object.fromEntries(schemas.map((of, i) => [`d${i}`, of])),
    $ref: "#/definitions/d0",
  }));
  fc.assert(
    fc.property(graph, graph, (reader, writer) => {
      compare(reader, writer);
    }),
    { numRuns: 150, seed: 20261123 },
  );
});

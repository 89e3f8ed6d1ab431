/** Tags within JSON Schemas, by the paths that Confluent's clients give. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { jsonSchemaTagger } from "#src/registry/schema-types/json-schema-tags.ts";
import type { TaggedEntity } from "#src/registry/service/schema-types.ts";
import { SchemaError } from "#src/schema/format.ts";
import { useRegistry } from "./harness.ts";

const field = (path: string, ...tags: string[]): TaggedEntity => ({ path, kind: "sr_field", tags });
const record = (path: string, ...tags: string[]): TaggedEntity => ({ path, kind: "sr_record", tags });
const found = (text: string): readonly TaggedEntity[] => jsonSchemaTagger.find({ text, references: [] });
const changed = (
  schema: unknown,
  changes: { add?: readonly TaggedEntity[]; remove?: readonly TaggedEntity[]; ignoreMissing?: boolean },
): string =>
  jsonSchemaTagger.change(
    { text: typeof schema === "string" ? schema : JSON.stringify(schema), references: [] },
    { add: [], remove: [], ignoreMissing: false, ...changes },
  );

const SHIP = {
  type: "object",
  properties: {
    berths: {
      type: "array",
      items: { type: "object", properties: { name: { type: "string" }, length: { type: "number" } } },
    },
    owner: { allOf: [{ type: "string" }, { type: "object", properties: { tax: { type: "number" } } }] },
    ghost: { not: { type: "object", properties: { seen: { type: "string" } } } },
    colour: { enum: ["red", "green"] },
    home: { type: "object", properties: { port: { $ref: "#/definitions/Port" } } },
  },
  definitions: {
    Port: { type: "object", properties: { code: { type: "string" } } },
    "Old.Port": { type: "object", properties: { "old.code": { type: "string" } } },
  },
};

const PLACES: readonly TaggedEntity[] = [
  record("object", "R"),
  record("object.berths.array.object", "R"),
  field("object.berths.array.object.name", "T"),
  // An object comes before a string.
  record("object.owner.allof.0.object", "R"),
  field("object.owner.allof.0.object.tax", "T"),
  record("object.ghost.not.object", "R"),
  field("object.ghost.not.object.seen", "T"),
  field("object.colour", "T"),
  field("object.home", "T"),
  field("object.home.object.port", "T"),
  record("object.definitions.Port.object", "R"),
  field("object.definitions.Port.object.code", "T"),
  field("object.definitions.Old.Port.object.old.code", "T"),
];

describe("tags within JSON Schemas", () => {
  test("are added, found and removed in all places", () => {
    const text = changed(SHIP, { add: PLACES });
    assert.deepEqual(found(text), PLACES);
    const properties = JSON.parse(text).properties;
    assert.deepEqual(properties.colour, { enum: ["red", "green"], "confluent:tags": ["T"] });
    assert.deepEqual(properties.owner.allOf[1]["confluent:tags"], ["R"]);
    assert.deepEqual(properties.home.properties.port["confluent:tags"], ["T"]);
    assert.deepEqual(JSON.parse(changed(text, { remove: PLACES })), SHIP);
  });

  test("of a property that is an object are its own", () => {
    const text = changed(SHIP, { add: [record("object.home.object", "A"), field("object.home", "B")] });
    assert.deepEqual(found(text), [field("object.home", "A", "B")]);
  });

  test("what asks for several things is an allof of them; several types are an anyof", () => {
    const conditional = {
      type: "object",
      properties: { country: { enum: ["CA", "US"] } },
      if: { properties: { country: { const: "US" } } },
      // biome-ignore lint/suspicious/noThenProperty: so it is called
      then: { properties: { code: { pattern: "[0-9]{5}" } } },
      else: { properties: { code: { pattern: "[A-Z]" } } },
    };
    const places = [
      record("allof.0.conditional.if.object", "R"),
      field("allof.0.conditional.else.object.code", "T"),
      record("allof.1.object", "R"),
      field("allof.1.object.country", "T"),
    ];
    const text = changed(conditional, { add: places });
    assert.deepEqual(found(text), places);
    assert.deepEqual(JSON.parse(text).else.properties.code, { pattern: "[A-Z]", "confluent:tags": ["T"] });
    const task = { type: ["null", "object"], properties: { parent: { $ref: "#" } } };
    const recursive = changed(task, { add: [field("anyof.1.object.parent", "PII")] });
    assert.deepEqual(JSON.parse(recursive).properties.parent["confluent:tags"], ["PII"]);
  });

  test("parts are ordered by kind, title, description, default and properties, not as written", () => {
    const parts = [
      { type: "string" },
      { type: "object", properties: { b: { type: "string" } } },
      { type: "object", properties: { a: { type: "string" } } },
      { type: "object", title: "T", properties: { a: { type: "string" } } },
      { type: "array", items: { type: "object", properties: { z: true, y: {} } } },
    ];
    const places = [
      field("oneof.0.array.object.y", "1"),
      field("oneof.1.object.a", "2"),
      field("oneof.2.object.b", "3"),
      field("oneof.3.object.a", "4"),
    ];
    const text = changed({ oneOf: parts }, { add: places });
    assert.deepEqual(found(text), places);
    const { oneOf } = JSON.parse(text);
    assert.deepEqual(oneOf[2].properties.a["confluent:tags"], ["2"]);
    assert.deepEqual(oneOf[3].properties.a["confluent:tags"], ["4"]);
  });

  test("numbers keep their spelling, members their order", () => {
    const schema =
      '{"type":"object","properties":{"b":{"maximum":1.0},"1":{"maximum":12345678901234567890}}}';
    assert.equal(
      changed(schema, { add: [field("object.b", "T")] }),
      '{"type":"object","properties":{"b":{"maximum":1.0,"confluent:tags":["T"]},"1":{"maximum":12345678901234567890}}}',
    );
  });

  test("paths that lead nowhere", () => {
    for (const entity of [field("object.none", "X"), record("array.object", "X"), field("", "X")]) {
      assert.throws(() => changed(SHIP, { add: [entity] }), SchemaError);
      assert.deepEqual(JSON.parse(changed(SHIP, { add: [entity], ignoreMissing: true })), SHIP);
    }
    assert.deepEqual(found("true"), []);
  });

  test("whatever is tagged is found again under the same path", () => {
    const name = fc.constantFrom("a", "b", "c.d", "properties", "object");
    const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>({ type: "string" }, { type: ["null", "object"] }, true, { const: 1 }),
        fc.record({ type: fc.constant("object"), properties: fc.dictionary(name, tie("schema")) }),
        fc.record({ type: fc.constant("array"), items: tie("schema") }),
        fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie("schema"), anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
      ),
    }));
    const root = fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(name, schema),
      definitions: fc.dictionary(name, schema),
    });
    fc.assert(
      fc.property(root, (document) => {
        const tagged = JSON.stringify(document).replaceAll(
          '{"type":"string"}',
          '{"type":"string","confluent:tags":["X"]}',
        );
        const entities = found(tagged);
        const untagged = changed(tagged, { remove: entities });
        // Names with dots may make two paths the same; then the last one counts.
        const isUnique = new Set(entities.map(({ path }) => path)).size === entities.length;
        if (!isUnique || JSON.stringify(document).includes("c.d")) return;
        assert.deepEqual(found(untagged), []);
        assert.deepEqual(found(changed(untagged, { add: entities })), entities);
      }),
      { numRuns: 100 },
    );
  });

  test("deep unions of arrays and long names take bounded time", () => {
    let deep: unknown = { type: "object", properties: { a: { type: "string" } } };
    for (let i = 0; i < 10; i++)
      deep = {
        anyOf: [
          { type: "array", items: deep },
          { type: "array", items: deep },
        ],
      };
    let repeated: unknown = { type: "string" };
    for (let i = 0; i < 80; i++) repeated = { type: ["array", "array"], items: repeated };
    const start = performance.now();
    found(JSON.stringify(deep));
    found(JSON.stringify({ oneOf: [repeated, repeated] }));
    assert.ok(performance.now() - start < 5_000);
    let nested: unknown = {
      type: "object",
      properties: Object.fromEntries(Array.from({ length: 8_000 }, (_, i) => [`p${i}`, {}])),
    };
    for (let i = 0; i < 50; i++)
      nested = { type: "object", properties: { [`${"x".repeat(10_000)}${i}`]: nested } };
    assert.throws(() => found(JSON.stringify(nested)), /paths .* characters/);
  });
});

describe("tags of JSON Schemas over HTTP", () => {
  const registry = useRegistry();

  test("added, found, handed on", async () => {
    const entity = (entityPath: string, entityType: string, ...tags: string[]) => ({
      schemaEntity: { entityPath, entityType },
      tags,
    });
    const post = (body: object): ReturnType<typeof registry.post> =>
      registry.post("/subjects/ships/versions", { schemaType: "JSON", ...body });
    await post({ schema: JSON.stringify(SHIP) });
    const tagsToAdd = [entity("object.colour", "sr_field", "PII"), entity("object", "sr_record", "R")];
    const tagged = await registry.post("/subjects/ships/versions/1/tags", { newVersion: 2, tagsToAdd });
    assert.equal(tagged.status, 200, JSON.stringify(tagged.body));
    const properties = { ...SHIP.properties, name: { type: "string" } };
    await registry.put("/config/ships", { compatibility: "NONE" });
    await post({ schema: JSON.stringify({ ...SHIP, properties }), propagateSchemaTags: true });
    const { body } = await registry.get("/subjects/ships/versions/3?findTags=PII");
    assert.deepEqual(body.schemaTags, [entity("object.colour", "sr_field", "PII")]);
    const nowhere = await post({ schema: "{}", schemaTagsToAdd: [entity("object.none", "sr_field", "X")] });
    assert.equal(nowhere.body.error_code, 42201);
  });
});

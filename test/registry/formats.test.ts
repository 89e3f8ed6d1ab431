import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { useRegistry } from "./harness.ts";

describe("JSON Schema in the registry", () => {
  const registry = useRegistry();
  const post = (path: string, schema: unknown, more: object = {}) =>
    registry.post(path, { schemaType: "JSON", schema: JSON.stringify(schema), ...more });
  const PERSON = {
    type: "object",
    properties: { name: { type: "string" }, age: { type: "integer" } },
    additionalProperties: false,
  };

  test("registered, evolved, refused, looked up whatever the order of its keys", async () => {
    const first = await post("/subjects/j/versions", PERSON);
    assert.equal(first.body.schemaType, "JSON");
    const reordered = { additionalProperties: false, properties: PERSON.properties, type: "object" };
    assert.equal((await post("/subjects/j", reordered)).body.version, 1);
    assert.equal((await post("/subjects/j/versions", reordered)).body.id, first.body.id);
    const more = { ...PERSON, properties: { ...PERSON.properties, mail: { type: "string" } } };
    assert.equal((await post("/subjects/j/versions", more)).body.version, 2);
    const required = await post("/subjects/j/versions", { ...more, required: ["mail"] });
    assert.deepEqual([required.status, required.body.error_code], [409, 40901]);
    assert.match(required.body.message, /REQUIRED_ATTRIBUTE_ADDED/);
    assert.equal(required.body.incompatibilities[0].rule, "REQUIRED_ATTRIBUTE_ADDED");
  });

  test("lenient and strict", async () => {
    const open = { type: "object", properties: { a: { type: "string" } } };
    const added = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
    await post("/subjects/policy/versions", open);
    const check = () => post("/compatibility/subjects/policy/versions/latest", added);
    assert.equal((await check()).body.is_compatible, false);
    await registry.put("/config/policy", { compatibilityPolicy: "LENIENT" });
    assert.equal((await check()).body.is_compatible, true);
  });

  test("references", async () => {
    await post("/subjects/address/versions", {
      $id: "address.json",
      type: "object",
      properties: { city: { type: "string" } },
    });
    const references = [{ name: "address.json", subject: "address", version: 1 }];
    const home = { type: "object", properties: { home: { $ref: "address.json" } } };
    const { body } = await post("/subjects/home/versions", home, { references });
    assert.deepEqual(body.references, references);
  });

  test("another format is no evolution, and no other format's id", async () => {
    // Valid as either: a text with an attribute that only users know.
    const both = '{"type":"string","x":"y"}';
    const avro = await registry.post("/subjects/both/versions", { schema: both });
    for (const subject of ["both", "other"]) {
      const json = await registry.post(`/subjects/${subject}/versions`, { schema: both, schemaType: "JSON" });
      assert.deepEqual([json.status, json.body.error_code], [422, 42205], subject);
    }
    const different = await post("/subjects/both/versions", { type: "object" });
    assert.deepEqual([different.status, different.body.error_code], [409, 40901]);
    assert.match(different.body.message, /different schema type/);
    assert.equal((await registry.get(`/schemas/ids/${avro.body.id}`)).body.schemaType, "AVRO");
  });
});

describe("Protobuf in the registry", () => {
  const registry = useRegistry();
  const post = (path: string, schema: string, more: object = {}) =>
    registry.post(path, { schemaType: "PROTOBUF", schema, ...more });
  const FIRST = 'syntax = "proto3";\npackage a;\n\nmessage M {\n  string name = 1;\n}\n';

  test("registered, evolved, refused", async () => {
    const first = await post("/subjects/p/versions", FIRST);
    assert.deepEqual([first.body.schemaType, first.body.schema], ["PROTOBUF", FIRST]);
    assert.equal((await post("/subjects/p", FIRST.replaceAll("\n", " "))).body.id, first.body.id);
    const second = await post("/subjects/p/versions", FIRST.replace("}", "  int32 age = 2;\n}"));
    assert.equal(second.body.version, 2);
    const changed = await post("/subjects/p/versions", FIRST.replace("string name", "int32 name"));
    assert.deepEqual([changed.status, changed.body.error_code], [409, 40901]);
    assert.match(changed.body.message, /FIELD_SCALAR_KIND_CHANGED/);
  });

  test("as a descriptor, in and out", async () => {
    await post("/subjects/d/versions", FIRST);
    const { body } = await registry.get("/subjects/d/versions/1?format=serialized");
    const again = await post("/subjects/d", body.schema);
    assert.equal(again.body.version, 1);
    const raw = await fetch(`${registry.url}/subjects/d/versions/1/schema`);
    assert.equal(await raw.text(), FIRST);
  });

  test("imports", async () => {
    await post("/subjects/base/versions", FIRST);
    const references = [{ name: "base.proto", subject: "base", version: 1 }];
    const outer = 'syntax = "proto3";\n\nimport "base.proto";\n\nmessage Outer {\n  a.M inner = 1;\n}\n';
    const { status, body } = await post("/subjects/outer/versions", outer, { references });
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal((await post("/subjects/outer2/versions", outer)).body.error_code, 42201);
  });
});

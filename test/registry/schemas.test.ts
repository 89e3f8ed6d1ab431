import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { avroRecord, useRegistry } from "./harness.ts";

const STRING = '{"type":"string"}';
const USER_1 = avroRecord("User", { name: "name", type: "string" });
const USER_2 = avroRecord("User", { name: "name", type: "string" }, { name: "age", type: "int", default: 0 });
const NO_DEFAULT = avroRecord("User", { name: "name", type: "string" }, { name: "age", type: "int" });

describe("registering schemas", () => {
  const registry = useRegistry();

  test("ids count up, the same schema has the same id in every subject", async () => {
    const first = await registry.post("/subjects/ids-a/versions", { schema: USER_1 });
    assert.equal(first.status, 200);
    assert.equal(first.type, "application/vnd.schemaregistry.v1+json");
    assert.equal(first.body.version, 1);
    const second = await registry.post("/subjects/ids-a/versions", { schema: USER_2 });
    assert.deepEqual([second.body.id, second.body.version], [first.body.id + 1, 2]);
    const again = await registry.post("/subjects/ids-a/versions", { schema: USER_1 });
    assert.deepEqual([again.body.id, again.body.version], [first.body.id, 1]);
    const elsewhere = await registry.post("/subjects/ids-b/versions", { schema: USER_2 });
    assert.deepEqual([elsewhere.body.id, elsewhere.body.version], [second.body.id, 1]);
    const { body } = await registry.get(`/schemas/ids/${second.body.id}/versions`);
    assert.deepEqual(body, [
      { subject: "ids-a", version: 2 },
      { subject: "ids-b", version: 1 },
    ]);
    assert.deepEqual((await registry.get(`/schemas/ids/${second.body.id}/subjects?limit=1&offset=1`)).body, [
      "ids-b",
    ]);
  });

  test("a version is answered whole, empty parts left out", async () => {
    const { body: registered } = await registry.post("/subjects/whole/versions", { schema: STRING });
    const { body } = await registry.get("/subjects/whole/versions/latest");
    // Avro's own spelling of {"type":"string"}.
    const schema = '"string"';
    const md5 = createHash("md5").update(schema).digest("hex");
    assert.deepEqual(body, {
      subject: "whole",
      version: 1,
      id: registered.id,
      guid: md5.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
      schemaType: "AVRO",
      schema,
      ts: body.ts,
      deleted: false,
    });
    assert.ok(Math.abs(body.ts - Date.now()) < 60_000);
    assert.deepEqual((await registry.get("/subjects/whole/versions/-1")).body, body);
    assert.equal((await registry.get("/subjects/whole/versions/1/schema")).body, "string");
    assert.equal((await registry.get(`/schemas/ids/${body.id}/schema`)).body, "string");
    assert.equal((await registry.get(`/schemas/ids/${body.id}?fetchMaxId=true`)).body.maxId >= body.id, true);
    const byGuid = await registry.get(`/schemas/guids/${body.guid}`);
    assert.deepEqual(
      [byGuid.body.schema, byGuid.body.subject, byGuid.body.version],
      [schema, undefined, undefined],
    );
    const ids = await registry.get(`/schemas/guids/${body.guid}/ids`);
    assert.deepEqual(ids.body, [{ context: ".", id: body.id }]);
  });

  test("the GUID covers references, metadata and rules, in the order that the original hashes", async () => {
    await registry.post("/subjects/guid-base/versions", {
      schema: avroRecord("Base", { name: "x", type: "int" }),
    });
    const schema = '{"type":"record","name":"Outer","fields":[{"name":"base","type":"Base"}]}';
    const { body } = await registry.post("/subjects/guid/versions", {
      schema,
      references: [{ name: "Base", subject: "guid-base", version: 1 }],
      metadata: { properties: { b: "2", a: "1" }, tags: { "**.ssn": ["PII", "A"] }, sensitive: ["s"] },
      ruleSet: { domainRules: [{ name: "r", kind: "CONDITION", type: "CEL", mode: "WRITE", expr: "true" }] },
    });
    const hash = createHash("md5")
      .update(schema)
      .update("Base")
      .update("guid-base")
      .update(Buffer.of(0, 0, 0, 1));
    hash.update(Buffer.of(1)).update("**.ssn").update("A").update("PII").update("a1b2").update("s");
    hash.update(Buffer.of(1)).update("r").update("CONDITION").update("WRITE").update("CEL").update("true");
    assert.equal(body.guid.replaceAll("-", ""), hash.digest("hex"));
    assert.deepEqual(body.metadata, {
      tags: { "**.ssn": ["A", "PII"] },
      properties: { a: "1", b: "2" },
      sensitive: ["s"],
    });
    assert.deepEqual(body.ruleSet.domainRules, [
      { name: "r", kind: "CONDITION", mode: "WRITE", type: "CEL", expr: "true", disabled: false },
    ]);
  });

  test("what is no schema, or of no known type", async () => {
    const post = (body: unknown) => registry.post("/subjects/bad/versions", body);
    assert.deepEqual((await post({ schema: '{"type":"nonsense"}' })).body.error_code, 42201);
    assert.deepEqual((await post({ schema: "{" })).status, 422);
    assert.deepEqual((await post({})).body, { error_code: 42201, message: "Empty schema" });
    assert.deepEqual((await post({ schema: STRING, schemaType: "THRIFT" })).body, {
      error_code: 42201,
      message: "Invalid schema type THRIFT",
    });
    const missing = { schema: STRING, references: [{ name: "X", subject: "nowhere", version: 1 }] };
    assert.equal((await post(missing)).body.error_code, 42201);
    assert.equal((await post({ schema: `"${"x".repeat(1_000_000)}"` })).body.error_code, 42209);
    for (const subject of ["", ":.ctx:", ":*:x"]) {
      const { status, body } = await registry.post(`/subjects/${subject}/versions`, { schema: STRING });
      assert.deepEqual([status, body.error_code], [422, 42208], subject);
    }
    assert.equal(
      (await registry.post("/subjects/__GLOBAL/versions", { schema: STRING })).body.error_code,
      42208,
    );
    assert.equal(
      (await registry.post("/subjects/a%00b/versions", { schema: STRING })).body.error_code,
      42208,
    );
    assert.equal(
      (await registry.post("/subjects/:.__GLOBAL:x/versions", { schema: STRING })).body.error_code,
      42208,
    );
    assert.equal((await registry.get("/subjects/bad/versions")).body.error_code, 40401);
  });

  test("an incompatible schema is refused with the standard list and an explanation", async () => {
    await registry.post("/subjects/strict/versions", { schema: USER_1 });
    const { status, body } = await registry.post("/subjects/strict/versions", { schema: NO_DEFAULT });
    assert.deepEqual([status, body.error_code], [409, 40901]);
    assert.match(body.message, /earlier schema for subject "strict"/);
    assert.match(body.message, /errorType:'READER_FIELD_MISSING_DEFAULT_VALUE'/);
    assert.match(body.message, /in the new schema has no default value and is missing in the old schema/);
    assert.match(body.message, /\{oldSchemaVersion: 1\}, \{oldSchema: '/);
    assert.match(body.message, /\{validateFields: 'false', compatibility: 'BACKWARD'\}/);
    assert.equal(body.incompatibilities.length, 1);
    const [{ rule, version, reader }] = body.incompatibilities;
    assert.deepEqual([rule, version, reader], ["READER_FIELD_MISSING_DEFAULT_VALUE", 1, "new"]);
    const forced = await registry.post("/subjects/strict/versions?force=true", { schema: NO_DEFAULT });
    assert.deepEqual([forced.status, forced.body.version], [200, 2]);
  });

  test("version and id of a request", async () => {
    await registry.post("/subjects/numbered/versions", { schema: USER_1 });
    const skipping = await registry.post("/subjects/numbered/versions", { schema: USER_2, version: 5 });
    assert.equal(skipping.body.error_code, 42201);
    const next = await registry.post("/subjects/numbered/versions", { schema: USER_2, version: -1 });
    assert.deepEqual(
      [next.body.version, next.body.metadata],
      [2, { properties: { "confluent:version": "2" } }],
    );
    const withId = await registry.post("/subjects/numbered/versions", { schema: STRING, id: 77 });
    assert.deepEqual([withId.status, withId.body.error_code], [422, 42205]);
  });

  test("metadata and rules come from the version before, and from defaults and overrides", async () => {
    const metadata = { properties: { owner: "me" } };
    await registry.post("/subjects/inherits/versions", { schema: USER_1, metadata });
    const second = await registry.post("/subjects/inherits/versions", { schema: USER_2 });
    assert.deepEqual(second.body.metadata, metadata);
    await registry.put("/config/inherits", {
      defaultMetadata: { properties: { owner: "nobody", team: "a" } },
      overrideMetadata: { properties: { forced: "yes" } },
      overrideRuleSet: { domainRules: [{ name: "always", type: "CEL" }] },
    });
    const third = await registry.post("/subjects/inherits/versions", { schema: USER_1 });
    assert.deepEqual(third.body.metadata, { properties: { forced: "yes", owner: "me", team: "a" } });
    assert.equal(third.body.ruleSet.domainRules[0].name, "always");
    // Only other metadata: the text is that of the version before.
    const fourth = await registry.post("/subjects/inherits/versions", {
      metadata: { properties: { owner: "you" } },
    });
    assert.equal(fourth.body.schema, third.body.schema);
    const found = await registry.get("/subjects/inherits/metadata?key=owner&value=me");
    assert.equal(found.body.version, 3);
    assert.equal(
      (await registry.get("/subjects/inherits/metadata?key=owner&value=x")).body.error_code,
      40403,
    );
    assert.equal((await registry.get("/subjects/nowhere/metadata")).body.error_code, 40401);
    const byRule = await registry.get("/schemas?subjectPrefix=inherits&ruleType=CEL&latestOnly=true");
    assert.deepEqual(
      byRule.body.map(({ version }: { version: number }) => version),
      [4],
    );
  });

  test("rules must have the right form", async () => {
    const post = async (ruleSet: unknown) =>
      (await registry.post("/subjects/rules/versions", { schema: STRING, ruleSet })).body.error_code;
    const rule = { name: "r", type: "CEL" };
    assert.equal(await post({ domainRules: [rule, rule] }), 42210);
    assert.equal(await post({ domainRules: [{ name: "r" }] }), 42210);
    assert.equal(await post({ domainRules: [{ type: "CEL" }] }), 42210);
    assert.equal(await post({ domainRules: [{ ...rule, name: "1" }] }), 42210);
    assert.equal(await post({ domainRules: [{ ...rule, name: "a b" }] }), 42210);
    assert.equal(await post({ domainRules: [{ ...rule, mode: "UPGRADE" }] }), 42210);
    assert.equal(await post({ migrationRules: [{ ...rule, mode: "WRITE" }] }), 42210);
    assert.equal(await post({ domainRules: [{ ...rule, mode: "WRITE", onFailure: "NONE,ERROR" }] }), 42210);
    assert.equal(await post({ domainRules: [{ ...rule, kind: "SOMETHING" }] }), 400);
    assert.equal(
      await post({ domainRules: [{ ...rule, onFailure: "NONE,ERROR" }], enableAt: "CLIENT" }),
      undefined,
    );
  });

  test("tags of a version: other metadata and rules in a new version", async () => {
    const ruleSet = {
      domainRules: [
        { name: "a", type: "CEL" },
        { name: "b", type: "CEL" },
      ],
    };
    await registry.post("/subjects/tagged/versions", { schema: USER_1, ruleSet });
    const { body } = await registry.post("/subjects/tagged/versions/latest/tags", {
      newVersion: 2,
      metadata: { properties: { p: "1" } },
      rulesToMerge: { domainRules: [{ name: "c", type: "CEL" }] },
      rulesToRemove: ["a"],
    });
    assert.equal(body.version, 2);
    assert.deepEqual(body.metadata.properties, { "confluent:version": "2", p: "1" });
    assert.deepEqual(
      body.ruleSet.domainRules.map(({ name }: { name: string }) => name),
      ["b", "c"],
    );
  });

  test("tags within the text: added, removed, found, handed on", async () => {
    const entity = (entityPath: string, entityType: string, ...tags: string[]) => ({
      schemaEntity: { entityPath, entityType },
      tags,
    });
    await registry.post("/subjects/inline/versions", { schema: USER_1 });
    const tagsToAdd = [entity("User", "sr_record", "A"), entity(".User.name", "sr_field", "PII", "B")];
    const tagged = await registry.post("/subjects/inline/versions/1/tags", { newVersion: 2, tagsToAdd });
    assert.deepEqual(JSON.parse(tagged.body.schema), {
      type: "record",
      name: "User",
      fields: [{ name: "name", type: "string", "confluent:tags": ["PII", "B"] }],
      "confluent:tags": ["A"],
    });
    const found = await registry.get("/subjects/inline/versions/2?findTags=PII");
    assert.deepEqual(found.body.schemaTags, [entity("User.name", "sr_field", "PII", "B")]);
    const all = await registry.get(`/schemas/ids/${tagged.body.id}?findTags=*`);
    assert.equal(all.body.schemaTags.length, 2);
    const third = await registry.post("/subjects/inline/versions", {
      schema: USER_2,
      propagateSchemaTags: true,
      schemaTagsToAdd: [entity("User.age", "sr_field", "C")],
      schemaTagsToRemove: [entity("User.age", "sr_field", "D")],
    });
    assert.equal(third.body.version, 3);
    const { body } = await registry.get("/subjects/inline/versions/3?findTags=*");
    assert.deepEqual(body.schemaTags, [
      entity("User", "sr_record", "A"),
      entity("User.name", "sr_field", "PII", "B"),
      entity("User.age", "sr_field", "C"),
    ]);
    const nowhere = [entity("User.none", "sr_field", "X")];
    const wrong = await registry.post("/subjects/inline/versions/3/tags", {
      newVersion: 4,
      tagsToAdd: nowhere,
    });
    assert.equal(wrong.body.error_code, 42201);
    const json = { schemaType: "JSON", schema: "{}", schemaTagsToAdd: nowhere };
    assert.equal((await registry.post("/subjects/inline-json/versions", json)).body.error_code, 42201);
  });
});

describe("looking up schemas", () => {
  const registry = useRegistry();

  test("by their text under a subject", async () => {
    const { body } = await registry.post("/subjects/find/versions", { schema: USER_1 });
    const spaced = JSON.stringify(JSON.parse(USER_1), null, 2);
    const found = await registry.post("/subjects/find", { schema: spaced });
    assert.deepEqual(
      [found.status, found.body.id, found.body.version, found.body.subject],
      [200, body.id, 1, "find"],
    );
    assert.equal((await registry.post("/subjects/find", { schema: USER_2 })).body.error_code, 40403);
    assert.equal((await registry.post("/subjects/nowhere", { schema: USER_1 })).body.error_code, 40401);
    assert.equal((await registry.post("/subjects/find", { schema: "{" })).body.error_code, 42201);
  });

  test("unknown ids, versions and GUIDs", async () => {
    assert.deepEqual((await registry.get("/schemas/ids/4711")).body, {
      error_code: 40403,
      message: "Schema 4711 not found",
    });
    assert.equal((await registry.get("/schemas/ids/4711/subjects")).body.error_code, 40403);
    assert.equal((await registry.get("/schemas/ids/4711/versions")).body.error_code, 40403);
    assert.equal((await registry.get("/schemas/ids/4711/schema")).body.error_code, 40403);
    assert.equal((await registry.get("/schemas/ids/x")).body.error_code, 404);
    assert.equal(
      (await registry.get("/schemas/guids/00000000-0000-0000-0000-000000000000")).body.error_code,
      40403,
    );
    assert.equal((await registry.get("/schemas/guids/x")).body.error_code, 40403);
    assert.deepEqual(
      (await registry.get("/schemas/guids/00000000-0000-0000-0000-000000000000/ids")).body,
      [],
    );
    assert.deepEqual((await registry.get("/subjects/find/versions/9")).body, {
      error_code: 40402,
      message: "Version 9 not found.",
    });
    assert.equal((await registry.get("/subjects/nowhere/versions/1")).body.error_code, 40401);
    for (const version of ["0", "-2", "x", "2147483648", "1.5"]) {
      const { status, body } = await registry.get(`/subjects/find/versions/${version}`);
      assert.deepEqual([status, body.error_code], [422, 42202], version);
    }
  });

  test("names with slashes, spaces, percent signs and in any script", async () => {
    for (const name of ["a/b", "a b", "100%", "Größe", "日本", "a+b", "q?x#y", "x".repeat(700), "a%2Fb"]) {
      const path = `/subjects/${encodeURIComponent(name)}`;
      assert.equal((await registry.post(`${path}/versions`, { schema: STRING })).status, 200, name);
      assert.equal((await registry.get(`${path}/versions/1`)).body.subject, name);
    }
  });
});

describe("listing schemas", () => {
  const registry = useRegistry();

  test("subjects and schemas, by prefix and page", async () => {
    for (const name of ["b", "a2", "a1", ":.ctx:a3"]) {
      await registry.post(`/subjects/${name}/versions`, { schema: USER_1 });
    }
    await registry.post("/subjects/a1/versions", { schema: USER_2 });
    assert.deepEqual((await registry.get("/subjects")).body, [":.ctx:a3", "a1", "a2", "b"]);
    assert.deepEqual((await registry.get("/subjects?subjectPrefix=a")).body, ["a1", "a2"]);
    assert.deepEqual((await registry.get("/subjects?subjectPrefix=:*:a")).body, [":.ctx:a3", "a1", "a2"]);
    assert.deepEqual((await registry.get("/subjects?subjectPrefix=")).body, ["a1", "a2", "b"]);
    assert.deepEqual((await registry.get("/subjects?offset=1&limit=2")).body, ["a1", "a2"]);
    assert.deepEqual((await registry.get("/subjects?limit=0")).body.length, 4);
    const schemas = await registry.get("/schemas?subjectPrefix=a1");
    assert.deepEqual(
      schemas.body.map(({ subject, version }: { subject: string; version: number }) => [subject, version]),
      [
        ["a1", 1],
        ["a1", 2],
      ],
    );
    const latest = await registry.get("/schemas?subjectPrefix=:*:&latestOnly=true&offset=1&limit=1");
    assert.deepEqual(
      latest.body.map(({ subject, version }: { subject: string; version: number }) => [subject, version]),
      [["a1", 2]],
    );
    assert.deepEqual((await registry.get("/schemas?resourceType=topic")).body, []);
    assert.equal((await registry.get("/schemas?lifecycle=NONE")).body.length, 4);
    await registry.put("/config/other-name", { alias: "b" });
    const aliased = (await registry.get("/schemas?aliases=true&subjectPrefix=o")).body;
    assert.deepEqual(
      aliased.map(({ subject, aliases }: { subject: string; aliases: unknown }) => [subject, aliases]),
      [["b", ["other-name"]]],
    );
    assert.equal((await registry.get("/subjects/other-name/versions/1")).body.subject, "b");
    assert.deepEqual((await registry.get("/schemas/types")).body, ["AVRO", "JSON", "PROTOBUF"]);
  });
});

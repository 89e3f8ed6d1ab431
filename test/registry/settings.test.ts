import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { avroRecord, useRegistry } from "./harness.ts";

const STRING = '{"type":"string"}';
const USER_1 = avroRecord("User", { name: "name", type: "string" });
const USER_2 = avroRecord("User", { name: "name", type: "string" }, { name: "age", type: "int" });
const USER_3 = avroRecord("User", { name: "name", type: "string" }, { name: "age", type: "int", default: 0 });

describe("configs", () => {
  const registry = useRegistry();

  test("the global one has a default, others are not there until set", async () => {
    assert.deepEqual((await registry.get("/config")).body, { compatibilityLevel: "BACKWARD" });
    assert.deepEqual((await registry.get("/config/s")).body.error_code, 40408);
    assert.deepEqual((await registry.get("/config/s?defaultToGlobal=true")).body, {
      compatibilityLevel: "BACKWARD",
    });
    assert.deepEqual((await registry.delete("/config/s")).body.error_code, 40401);
    assert.deepEqual((await registry.put("/config/s", { compatibility: "full" })).body, {
      compatibility: "FULL",
    });
    assert.deepEqual((await registry.get("/config/s")).body, { compatibilityLevel: "FULL" });
    assert.deepEqual((await registry.delete("/config/s")).body, { compatibilityLevel: "FULL" });
    assert.deepEqual((await registry.get("/config/s")).body.error_code, 40408);
    assert.deepEqual((await registry.put("/config", { compatibility: "NONE" })).body, {
      compatibility: "NONE",
    });
    assert.deepEqual((await registry.get("/config/s?defaultToGlobal=true")).body, {
      compatibilityLevel: "NONE",
    });
    assert.deepEqual((await registry.delete("/config")).body, { compatibilityLevel: "NONE" });
    assert.deepEqual((await registry.get("/config")).body, { compatibilityLevel: "BACKWARD" });
  });

  test("every member is kept; null takes one back, what is left out stays", async () => {
    const rules = {
      domainRules: [{ name: "r", kind: "TRANSFORM", mode: "WRITEREAD", type: "CEL", disabled: false }],
    };
    const whole = {
      alias: "target",
      aliasForDeks: "keys",
      normalize: true,
      validateFields: true,
      validateNewSchemas: true,
      validateRules: false,
      compatibility: "FULL_TRANSITIVE",
      compatibilityPolicy: "LENIENT",
      compatibilityGroup: "major",
      defaultMetadata: { properties: { a: "1" } },
      overrideMetadata: { tags: { "*": ["T"] } },
      defaultRuleSet: rules,
      overrideRuleSet: rules,
    };
    assert.deepEqual((await registry.put("/config/all", whole)).body, whole);
    const { compatibility, alias, ...rest } = whole;
    assert.deepEqual((await registry.put("/config/all", { alias: null })).body, { ...rest, compatibility });
    assert.deepEqual((await registry.get("/config/all")).body, {
      ...rest,
      compatibilityLevel: compatibility,
    });
    assert.equal(alias, "target");
  });

  test("what is not valid", async () => {
    assert.equal((await registry.put("/config", { compatibility: "SOME" })).body.error_code, 42203);
    assert.equal((await registry.put("/config", { compatibilityPolicy: "SOME" })).body.error_code, 42203);
    assert.equal((await registry.put("/config/__GLOBAL", { compatibility: "NONE" })).body.error_code, 42208);
    assert.equal(
      (await registry.put("/config", { defaultRuleSet: { domainRules: [{}] } })).body.error_code,
      42210,
    );
    assert.equal((await registry.put("/config", { normalize: "perhaps" })).body.error_code, 400);
    const rules = await registry.put("/config", { validateRules: true });
    assert.deepEqual([rules.status, rules.body.error_code], [501, 501]);
    assert.equal((await registry.send("PUT", "/config", "")).body.error_code, 422);
  });

  test("a context's config counts for its subjects, the global context's for all", async () => {
    await registry.put("/config/:.c:", { compatibility: "NONE" });
    assert.deepEqual((await registry.get("/contexts/.c/config")).body, { compatibilityLevel: "NONE" });
    assert.equal((await registry.get("/config/:.c:s?defaultToGlobal=true")).body.compatibilityLevel, "NONE");
    assert.equal(
      (await registry.get("/config/:.d:s?defaultToGlobal=true")).body.compatibilityLevel,
      "BACKWARD",
    );
    await registry.put("/config/:.__GLOBAL:", { compatibility: "FORWARD" });
    assert.equal(
      (await registry.get("/config/:.d:s?defaultToGlobal=true")).body.compatibilityLevel,
      "FORWARD",
    );
    assert.equal((await registry.get("/config/:.c:s?defaultToGlobal=true")).body.compatibilityLevel, "NONE");
    assert.equal((await registry.get("/config/s?defaultToGlobal=true")).body.compatibilityLevel, "FORWARD");
    await registry.delete("/config/:.__GLOBAL:");
  });

  test("normalize as a setting of the subject", async () => {
    await registry.put("/config/norm", { normalize: true });
    const odd =
      '{"type":"record","name":"R","namespace":"n","fields":[{"name":"x","type":{"type":"int","b":1,"a":2}}]}';
    const { body } = await registry.post("/subjects/norm/versions", { schema: odd });
    const same = '{"name":"n.R","type":"record","fields":[{"name":"x","type":{"type":"int","a":2,"b":1}}]}';
    assert.equal((await registry.post("/subjects/norm", { schema: same })).body.id, body.id);
    assert.equal((await registry.post("/subjects/norm/versions", { schema: same })).body.version, 1);
  });
});

describe("compatibility", () => {
  const registry = useRegistry();

  /** Whether USER_1 may be followed by the schema under a level, by Confluent's table of allowed changes. */
  const table: readonly (readonly [
    level: string,
    added: boolean,
    addedWithDefault: boolean,
    removed: boolean,
  ])[] = [
    ["NONE", true, true, true],
    ["BACKWARD", false, true, true],
    ["BACKWARD_TRANSITIVE", false, true, true],
    ["FORWARD", true, true, false],
    ["FORWARD_TRANSITIVE", true, true, false],
    ["FULL", false, true, false],
    ["FULL_TRANSITIVE", false, true, false],
  ];
  const EMPTY = avroRecord("User");
  for (const [level, ...expected] of table) {
    test(`${level}: adding a field, one with a default, removing one`, async () => {
      await registry.put(`/config/l-${level}`, { compatibility: level });
      await registry.post(`/subjects/l-${level}/versions`, { schema: USER_1 });
      const verdicts: boolean[] = [];
      for (const schema of [USER_2, USER_3, EMPTY]) {
        const { body } = await registry.post(`/compatibility/subjects/l-${level}/versions/latest`, {
          schema,
        });
        assert.deepEqual(Object.keys(body), ["is_compatible"]);
        verdicts.push(body.is_compatible);
      }
      assert.deepEqual(verdicts, expected);
    });
  }

  test("with one version, with those that the level compares, with none", async () => {
    await registry.put("/config/chain", { compatibility: "NONE" });
    for (const schema of [EMPTY, USER_3, USER_1]) await registry.post("/subjects/chain/versions", { schema });
    await registry.put("/config/chain", { compatibility: "BACKWARD" });
    const check = async (path: string) =>
      (await registry.post(`/compatibility/subjects/chain/versions${path}`, { schema: USER_1 })).body;
    assert.equal((await check("/1")).is_compatible, false);
    assert.equal((await check("/2")).is_compatible, true);
    assert.equal((await check("")).is_compatible, true);
    await registry.put("/config/chain", { compatibility: "BACKWARD_TRANSITIVE" });
    assert.equal((await check("")).is_compatible, false);
    assert.equal((await check("/latest")).is_compatible, true);
    assert.equal((await check("/9")).error_code, 40402);
    assert.equal((await check("/x")).error_code, 42202);
    await registry.delete("/subjects/chain/versions/1");
    assert.equal((await check("")).is_compatible, true);
    assert.equal((await check("/1")).error_code, 40402);
    const unknown = await registry.post("/compatibility/subjects/nowhere/versions/latest", {
      schema: STRING,
    });
    assert.deepEqual(unknown.body, { is_compatible: true });
  });

  test("verbose says why, for a schema that is none too", async () => {
    await registry.post("/subjects/verbose/versions", { schema: USER_1 });
    const path = "/compatibility/subjects/verbose/versions/latest?verbose=true";
    const { body } = await registry.post(path, { schema: USER_2 });
    assert.equal(body.is_compatible, false);
    assert.match(body.messages[0], /READER_FIELD_MISSING_DEFAULT_VALUE/);
    assert.equal(body.messages.at(-1), "{validateFields: 'false', compatibility: 'BACKWARD'}");
    assert.equal(body.incompatibilities[0].readerPath, "/fields/1");
    assert.deepEqual((await registry.post(path, { schema: USER_3 })).body, {
      is_compatible: true,
      messages: [],
    });
    const none = await registry.post(path, { schema: "{" });
    assert.deepEqual([none.status, none.body.is_compatible, none.body.messages.length], [200, false, 1]);
    const quiet = await registry.post(path.replace("verbose=true", ""), { schema: "{" });
    assert.equal(quiet.body.error_code, 42201);
  });

  test("only versions of the same group are compared", async () => {
    await registry.put("/config/grouped", { compatibilityGroup: "major" });
    const version = (schema: string, major: string) =>
      registry.post("/subjects/grouped/versions", { schema, metadata: { properties: { major } } });
    assert.equal((await version(USER_1, "1")).status, 200);
    assert.equal((await version(USER_2, "1")).status, 409);
    assert.equal((await version(USER_2, "2")).status, 200);
    assert.equal((await version(EMPTY, "1")).status, 200);
  });

  test("reserved fields", async () => {
    await registry.put("/config/reserving", { validateFields: true });
    const metadata = { properties: { "confluent:reserved": "age, other" } };
    const post = (body: unknown) => registry.post("/subjects/reserving/versions", body);
    assert.equal((await post({ schema: USER_1, metadata })).status, 200);
    const conflict = await post({ schema: USER_3, metadata });
    assert.deepEqual([conflict.status, conflict.body.error_code], [409, 40901]);
    const removed = await post({
      schema: USER_3,
      metadata: { properties: { "confluent:reserved": "other" } },
    });
    assert.equal(removed.status, 409);
  });
});

describe("modes", () => {
  const registry = useRegistry();

  test("set, asked for, taken back", async () => {
    assert.deepEqual((await registry.get("/mode")).body, { mode: "READWRITE" });
    assert.equal((await registry.get("/mode/s")).body.error_code, 40409);
    assert.deepEqual((await registry.get("/mode/s?defaultToGlobal=true")).body, { mode: "READWRITE" });
    assert.equal((await registry.delete("/mode/s")).body.error_code, 40401);
    assert.deepEqual((await registry.put("/mode/s", { mode: "READONLY" })).body, { mode: "READONLY" });
    assert.deepEqual((await registry.get("/mode/s")).body, { mode: "READONLY" });
    assert.equal((await registry.post("/subjects/s/versions", { schema: STRING })).body.error_code, 42205);
    assert.equal((await registry.put("/config/s", { compatibility: "NONE" })).body.error_code, 42205);
    assert.deepEqual((await registry.delete("/mode/s")).body, { mode: "READONLY" });
    assert.equal((await registry.post("/subjects/s/versions", { schema: STRING })).status, 200);
    assert.equal((await registry.put("/mode/s", { mode: "ODD" })).body.error_code, 42204);
    assert.equal((await registry.put("/mode/s", { mode: "FORWARD" })).body.error_code, 42204);
    assert.equal((await registry.put("/mode/:.__GLOBAL:", { mode: "FORWARD" })).status, 200);
    assert.equal((await registry.delete("/mode/:.__GLOBAL:")).status, 200);
    assert.equal((await registry.put("/mode/__EMPTY", { mode: "READONLY" })).body.error_code, 42208);
  });

  test("what is there already is answered in a read-only subject", async () => {
    await registry.post("/subjects/frozen/versions", { schema: STRING });
    await registry.put("/mode/frozen", { mode: "READONLY_OVERRIDE" });
    assert.equal((await registry.post("/subjects/frozen/versions", { schema: STRING })).body.version, 1);
    assert.equal(
      (await registry.post("/subjects/frozen/versions", { schema: USER_1 })).body.error_code,
      42205,
    );
    assert.equal((await registry.delete("/subjects/frozen/versions/1")).body.error_code, 42205);
    assert.equal((await registry.delete("/subjects/frozen")).body.error_code, 42205);
  });

  test("import brings versions and ids along", async () => {
    assert.equal((await registry.put("/mode", { mode: "IMPORT" })).body.error_code, 42205);
    assert.equal((await registry.put("/mode/s", { mode: "IMPORT" })).body.error_code, 42205);
    assert.equal((await registry.put("/mode/:.in:", { mode: "IMPORT" })).status, 200);
    const post = (body: unknown) => registry.post("/subjects/:.in:x/versions", body);
    assert.equal((await post({ schema: USER_1 })).body.error_code, 42205);
    const first = await post({ schema: USER_1, id: 100, version: 7 });
    assert.deepEqual([first.body.id, first.body.version], [100, 7]);
    // Nobody asks whether it is compatible.
    const second = await post({ schema: STRING, id: 200, version: 9 });
    assert.deepEqual([second.body.id, second.body.version], [200, 9]);
    assert.equal((await post({ schema: USER_2, id: 100, version: 10 })).body.error_code, 42205);
    assert.deepEqual((await registry.get("/subjects/:.in:x/versions")).body, [7, 9]);
    await registry.put("/mode/:.in:", { mode: "READWRITE" });
    const third = await post({ schema: '"string"', metadata: { properties: { a: "b" } } });
    assert.deepEqual([third.body.id, third.body.version], [201, 10]);
  });

  test("import by force, and over what was deleted", async () => {
    await registry.post("/subjects/again/versions", { schema: USER_1 });
    assert.equal((await registry.put("/mode/again?force=true", { mode: "IMPORT" })).status, 200);
    await registry.put("/mode/again", { mode: "READWRITE" });
    await registry.delete("/subjects/again");
    assert.equal((await registry.put("/mode/again", { mode: "IMPORT" })).status, 200);
    assert.deepEqual((await registry.get("/subjects/again/versions?deleted=true")).body.error_code, 40401);
  });

  test("recursive deletion", async () => {
    await registry.put("/mode/:.m:", { mode: "READONLY" });
    await registry.put("/mode/:.m:a", { mode: "READONLY" });
    await registry.put("/mode/:.other:a", { mode: "READONLY" });
    assert.deepEqual((await registry.delete("/mode/:.m:?recursive=true")).body, { mode: "READONLY" });
    assert.equal((await registry.get("/mode/:.m:a")).body.error_code, 40409);
    assert.deepEqual((await registry.get("/mode/:.other:a")).body, { mode: "READONLY" });
  });
});

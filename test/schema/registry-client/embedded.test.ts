/** The client against the embedded registry over HTTP: both ways to the same store must give the same answers. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SchemaSource } from "#src/schema/schema-source.ts";
import { avroRecord, useRegistry } from "../../registry/harness.ts";
import { clientOf } from "./harness.ts";

describe("a client of the embedded registry", () => {
  const registry = useRegistry();

  async function register(subject: string, body: object): Promise<number> {
    const { status, body: answer } = await registry.post(
      `/subjects/${encodeURIComponent(subject)}/versions`,
      body,
    );
    assert.equal(status, 200, JSON.stringify(answer));
    return answer.id;
  }

  /** Both sources' answer, once equal. */
  async function both<T>(ask: (source: SchemaSource) => Promise<T>): Promise<T> {
    const client = clientOf({ urls: [registry.url] });
    const [asked, expected] = [await ask(client), await ask(registry.running.source)];
    assert.deepEqual(asked, expected);
    return asked;
  }

  test("finds schemas of all formats by id, GUID and subject", async () => {
    const schemas = [
      { schema: avroRecord("A", { name: "a", type: "int" }) },
      { schemaType: "PROTOBUF", schema: 'syntax = "proto3";\nmessage M { string s = 1; }\n' },
      { schemaType: "JSON", schema: '{"type":"object","properties":{"a":{"type":"string"}}}' },
    ];
    for (const [i, schema] of schemas.entries()) {
      const subject = `format ${i}/ä-value`;
      const id = await register(subject, schema);
      const found = await both((source) => source.byId(id));
      assert.equal(found?.formatName, schema.schemaType ?? "AVRO");
      await both((source) => source.byGuid(found?.guid.toUpperCase() ?? ""));
      const latest = await both((source) => source.bySubject(subject, "latest"));
      assert.equal(latest?.version, 1);
      await both((source) => source.bySubject(subject, 1));
      assert.deepEqual([...(await both((source) => source.idsOfSubject(subject)))], [id]);
      assert.deepEqual(await both((source) => source.versionsOfId(id)), [{ subject, version: 1 }]);
    }
  });

  test("says what is not there", async () => {
    assert.equal(await both((source) => source.byId(4711)), null);
    assert.equal(await both((source) => source.byId(-1)), null);
    assert.equal(await both((source) => source.byGuid("00000000-0000-0000-0000-000000000000")), null);
    assert.equal(await both((source) => source.byGuid("no guid")), null);
    assert.equal(await both((source) => source.bySubject("nobody", "latest")), null);
    assert.equal(await both((source) => source.bySubject("", 1)), null);
    assert.equal((await both((source) => source.idsOfSubject("nobody"))).size, 0);
    assert.equal((await both((source) => source.versionsOfId(4711))).length, 0);
  });

  test("resolves references of references, dependencies first", async () => {
    await register("inner", { schema: avroRecord("Inner", { name: "x", type: "long" }) });
    const inner = { name: "Inner", subject: "inner", version: 1 };
    await register("outer", {
      schema: avroRecord("Outer", { name: "inner", type: "Inner" }),
      references: [inner],
    });
    const id = await register("root", {
      schema: avroRecord("Root", { name: "outer", type: "Outer" }, { name: "inner", type: "Inner" }),
      references: [{ name: "Outer", subject: "outer", version: 1 }, inner],
    });
    const found = await both((source) => source.byId(id));
    assert.deepEqual(
      found?.references.map(({ name }) => name),
      ["Inner", "Outer"],
    );
  });

  test("keeps contexts apart", async () => {
    const inDefault = await register("ctx-subject", { schema: avroRecord("D", { name: "d", type: "int" }) });
    await register(":.other:base", { schema: avroRecord("Base", { name: "b", type: "int" }) });
    const id = await register(":.other:ctx-subject", {
      schema: avroRecord("O", { name: "base", type: "Base" }),
      references: [{ name: "Base", subject: "base", version: 1 }],
    });
    const other = await both((source) => source.byId(id, ":.other:"));
    assert.deepEqual(
      other?.references.map(({ name }) => name),
      ["Base"],
    );
    await both((source) => source.byId(id, ":.other:ctx-subject"));
    await both((source) => source.byId(inDefault));
    await both((source) => source.byGuid(other?.guid ?? ""));
    await both((source) => source.bySubject(":.other:ctx-subject", "latest"));
    await both((source) => source.idsOfSubject(":.other:ctx-subject"));
    await both((source) => source.versionsOfId(id, ":.other:"));
    assert.equal(await both((source) => source.byId(id, ":.third:")), null);
  });

  test("follows aliases, but not into another context, where ids are others", async () => {
    const id = await register("aliased", { schema: avroRecord("Aliased", { name: "a", type: "int" }) });
    await register(":.other:aliased", { schema: avroRecord("Aliased", { name: "b", type: "int" }) });
    await registry.put("/config/near", { alias: "aliased" });
    await registry.put("/config/far", { alias: ":.other:aliased" });
    assert.deepEqual([...(await both((source) => source.idsOfSubject("near")))], [id]);
    assert.deepEqual([...(await both((source) => source.idsOfSubject("far")))], []);
    assert.equal((await both((source) => source.idsOfSubject(":.other:aliased"))).size, 1);
  });

  test("knows the ids of deleted versions, but not as allowed", async () => {
    const first = await register("deleting", { schema: avroRecord("F", { name: "a", type: "int" }) });
    const second = await register("deleting", {
      schema: avroRecord("F", { name: "a", type: "int" }, { name: "b", type: "int", default: 0 }),
    });
    assert.deepEqual([...(await both((source) => source.idsOfSubject("deleting")))], [first, second]);
    await registry.delete("/subjects/deleting/versions/1");
    assert.deepEqual([...(await both((source) => source.idsOfSubject("deleting")))], [second]);
    assert.notEqual(await both((source) => source.byId(first)), null);
    assert.equal(await both((source) => source.bySubject("deleting", 1)), null);
    assert.deepEqual(await both((source) => source.versionsOfId(first)), []);
  });

  test("known ids go on working when the registry is gone, subjects too; unknown ones are rejected", async () => {
    const id = await register("lasting", { schema: avroRecord("L", { name: "a", type: "int" }) });
    const client = clientOf({ urls: [registry.url] });
    const known = await client.byId(id);
    assert.equal((await client.idsOfSubject("lasting")).size, 1);
    await registry.running.close();
    assert.deepEqual(await client.byId(id), known);
    assert.equal((await client.idsOfSubject("lasting")).size, 1);
    await assert.rejects(client.byId(id + 1000), { name: "RegistryUnavailableError", isOutage: true });
    assert.equal(client.health.status, "down");
  });
});

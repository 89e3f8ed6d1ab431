import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { avroRecord, useRegistry } from "./harness.ts";

const STRING = '{"type":"string"}';
const USER_1 = avroRecord("User", { name: "name", type: "string" });
const USER_2 = avroRecord("User", { name: "name", type: "string" }, { name: "age", type: "int", default: 0 });

describe("deleting", () => {
  const registry = useRegistry();
  const code = async (answer: Promise<{ body: { error_code: number } }>): Promise<number> =>
    (await answer).body.error_code;

  test("a version: softly, then for good", async () => {
    const first = await registry.post("/subjects/v/versions", { schema: USER_1 });
    await registry.post("/subjects/v/versions", { schema: USER_2 });
    assert.equal(await code(registry.delete("/subjects/v/versions/1?permanent=true")), 40407);
    assert.deepEqual((await registry.delete("/subjects/v/versions/1")).body, 1);
    assert.equal(await code(registry.delete("/subjects/v/versions/1")), 40406);
    assert.deepEqual((await registry.get("/subjects/v/versions")).body, [2]);
    assert.deepEqual((await registry.get("/subjects/v/versions?deleted=true")).body, [1, 2]);
    assert.deepEqual((await registry.get("/subjects/v/versions?deletedOnly=true")).body, [1]);
    assert.deepEqual((await registry.get("/subjects/v/versions?deletedAsNegative=true")).body, [-1, 2]);
    assert.deepEqual((await registry.get("/subjects/v/versions?deleted=true&offset=1")).body, [2]);
    assert.equal(await code(registry.get("/subjects/v/versions/1")), 40402);
    assert.equal((await registry.get("/subjects/v/versions/1?deleted=true")).body.deleted, true);
    assert.equal(await code(registry.post("/subjects/v", { schema: USER_1 })), 40403);
    assert.equal((await registry.post("/subjects/v?deleted=true", { schema: USER_1 })).body.version, 1);
    // Data that carries the id can still be read.
    const { id } = first.body;
    assert.equal((await registry.get(`/schemas/ids/${id}`)).status, 200);
    assert.deepEqual((await registry.get(`/schemas/ids/${id}/subjects`)).body, []);
    assert.deepEqual((await registry.get(`/schemas/ids/${id}/subjects?deleted=true`)).body, ["v"]);
    assert.deepEqual((await registry.delete("/subjects/v/versions/1?permanent=true")).body, 1);
    assert.equal(await code(registry.get(`/schemas/ids/${id}`)), 40403);
    assert.deepEqual((await registry.get("/subjects/v/versions?deleted=true")).body, [2]);
    assert.deepEqual((await registry.delete("/subjects/v/versions/latest")).body, 2);
    assert.equal(await code(registry.delete("/subjects/v/versions/latest")), 40402);
    assert.equal(await code(registry.delete("/subjects/v/versions/9")), 40402);
    assert.equal(await code(registry.delete("/subjects/nowhere/versions/9")), 40401);
    assert.equal(await code(registry.delete("/subjects/v/versions/0")), 42202);
  });

  test("a subject: softly, then for good", async () => {
    await registry.post("/subjects/s/versions", { schema: USER_1 });
    await registry.post("/subjects/s/versions", { schema: USER_2 });
    await registry.put("/config/s", { compatibility: "NONE" });
    assert.equal(await code(registry.delete("/subjects/s?permanent=true")), 40405);
    assert.deepEqual((await registry.delete("/subjects/s")).body, [1, 2]);
    assert.equal(await code(registry.delete("/subjects/s")), 40404);
    assert.equal(await code(registry.get("/subjects/s/versions")), 40401);
    assert.equal((await registry.get("/subjects")).body.includes("s"), false);
    assert.equal((await registry.get("/subjects?deleted=true")).body.includes("s"), true);
    assert.deepEqual((await registry.get("/subjects?deletedOnly=true&subjectPrefix=s")).body, ["s"]);
    assert.deepEqual((await registry.get("/schemas?subjectPrefix=s&deleted=true")).body.length, 2);
    assert.deepEqual((await registry.delete("/subjects/s?permanent=true")).body, [1, 2]);
    assert.equal(await code(registry.delete("/subjects/s?permanent=true")), 40401);
    assert.equal(await code(registry.get("/config/s")), 40408);
    assert.deepEqual((await registry.post("/subjects/s/versions", { schema: USER_1 })).body.version, 1);
  });

  test("a schema that comes back has its id again, under the next version", async () => {
    const { body } = await registry.post("/subjects/back/versions", { schema: USER_1 });
    await registry.delete("/subjects/back");
    const again = await registry.post("/subjects/back/versions", { schema: USER_1 });
    assert.deepEqual([again.body.id, again.body.version], [body.id, 2]);
    assert.deepEqual((await registry.get("/subjects/back/versions?deleted=true")).body, [2]);
  });

  test("ids are never given twice", async () => {
    const schema = (n: number): string => avroRecord(`Once${n}`);
    const { body } = await registry.post("/subjects/once/versions", { schema: schema(1) });
    await registry.delete("/subjects/once");
    await registry.delete("/subjects/once?permanent=true");
    await registry.reopen();
    const next = await registry.post("/subjects/once/versions", { schema: schema(2) });
    assert.equal(next.body.id, body.id + 1);
  });

  test("not what others refer to", async () => {
    await registry.post("/subjects/base/versions", {
      schema: avroRecord("Base", { name: "x", type: "int" }),
    });
    const schema = avroRecord("Outer", { name: "base", type: "Base" });
    const references = [{ name: "Base", subject: "base", version: -1 }];
    const { body } = await registry.post("/subjects/outer/versions", { schema, references });
    assert.deepEqual(body.references, [{ name: "Base", subject: "base", version: 1 }]);
    assert.deepEqual((await registry.get("/subjects/base/versions/1/referencedby")).body, [body.id]);
    assert.equal(await code(registry.delete("/subjects/base/versions/1")), 42206);
    assert.equal(await code(registry.delete("/subjects/base")), 42206);
    await registry.delete("/subjects/outer");
    assert.deepEqual((await registry.get("/subjects/base/versions/1/referencedby")).body, []);
    assert.deepEqual((await registry.get("/subjects/base/versions/1/referencedby?deleted=true")).body, [
      body.id,
    ]);
    assert.deepEqual((await registry.delete("/subjects/base")).body, [1]);
    assert.equal(await code(registry.delete("/subjects/base?permanent=true")), 42206);
    await registry.delete("/subjects/outer?permanent=true");
    assert.deepEqual((await registry.delete("/subjects/base?permanent=true")).body, [1]);
  });

  test("resolved references", async () => {
    await registry.post("/subjects/rb/versions", { schema: avroRecord("Base", { name: "x", type: "int" }) });
    const schema = avroRecord("Outer", { name: "base", type: "Base" });
    const references = [{ name: "Base", subject: "rb", version: 1 }];
    const { body } = await registry.post("/subjects/ro/versions", { schema, references });
    const resolved = await registry.get("/subjects/ro/versions/1?format=resolved");
    assert.deepEqual(JSON.parse(resolved.body.schema).fields[0].type.name, "Base");
    assert.equal((await registry.get("/subjects/ro/versions/1?format=unheard")).body.schema, schema);
    // Sent with everything that it refers to written out.
    assert.equal((await registry.post("/subjects/ro", { schema: resolved.body.schema })).body.id, body.id);
  });

  test("contexts", async () => {
    const { body } = await registry.post("/contexts/.ctx/subjects/in/versions", { schema: STRING });
    assert.deepEqual([body.id, body.version], [1, 1]);
    assert.deepEqual((await registry.get("/contexts")).body, [".", ".ctx"]);
    assert.deepEqual((await registry.get("/contexts?contextPrefix=.c")).body, [".ctx"]);
    assert.deepEqual((await registry.get("/contexts?offset=1")).body, [".ctx"]);
    assert.equal((await registry.get("/subjects/:.ctx:in/versions/1")).body.subject, ":.ctx:in");
    assert.equal((await registry.get("/subjects/%3A.ctx%3Ain/versions/1")).body.subject, ":.ctx:in");
    assert.equal((await registry.get("/contexts/:.ctx:/subjects/in/versions/1")).body.subject, ":.ctx:in");
    // A name of the default context is found in the others.
    assert.equal((await registry.get("/subjects/in/versions/1")).body.subject, ":.ctx:in");
    assert.equal((await registry.post("/subjects/in", { schema: STRING })).body.subject, ":.ctx:in");
    assert.equal(await code(registry.get("/subjects/:.other:in/versions/1")), 40401);
    assert.deepEqual((await registry.get("/contexts/ctx/subjects")).body, [":.ctx:in"]);
    assert.deepEqual((await registry.get("/contexts/.ctx/schemas/ids/1")).body.schema, '"string"');
    assert.deepEqual((await registry.get("/schemas/ids/1?subject=:.ctx:")).body.subject, ":.ctx:in");
    assert.deepEqual((await registry.get("/contexts/.ctx/schemas?latestOnly=true")).body.length, 1);
    const ids = (await registry.get(`/schemas/guids/${body.guid}/ids`)).body;
    assert.deepEqual(ids, [{ context: ".ctx", id: 1 }]);
    assert.equal(await code(registry.delete("/contexts/.ctx")), 42211);
    await registry.delete("/contexts/.ctx/subjects/in");
    assert.equal(await code(registry.delete("/contexts/.ctx")), 42211);
    await registry.delete("/contexts/.ctx/subjects/in?permanent=true");
    assert.equal((await registry.delete("/contexts/.ctx")).status, 204);
    assert.deepEqual((await registry.get("/contexts")).body, ["."]);
    assert.equal(await code(registry.get("/contexts/a:b/subjects")), 400);
  });

  test("references within a context", async () => {
    await registry.post("/subjects/:.r:base/versions", { schema: avroRecord("Base") });
    const schema = avroRecord("Outer", { name: "base", type: "Base" });
    const references = [{ name: "Base", subject: "base", version: 1 }];
    await registry.post("/subjects/:.r:outer/versions", { schema, references });
    const plain = await registry.get("/subjects/:.r:outer/versions/1");
    assert.equal(plain.body.references[0].subject, "base");
    const qualified = await registry.get("/subjects/:.r:outer/versions/1?referenceFormat=qualified");
    assert.equal(qualified.body.references[0].subject, ":.r:base");
    assert.equal(await code(registry.delete("/subjects/:.r:base")), 42206);
  });
});

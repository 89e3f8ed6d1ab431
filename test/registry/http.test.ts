import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { useRegistry } from "./harness.ts";

const STRING = '{"type":"string"}';

describe("the registry over HTTP", () => {
  const registry = useRegistry();

  test("what it says of itself", async () => {
    assert.deepEqual((await registry.get("/")).body, {});
    assert.deepEqual((await registry.post("/", { a: "b" })).body, {});
    assert.deepEqual((await registry.get("/v1/metadata/id")).body, {
      scope: {
        path: [],
        clusters: { "kafka-cluster": "test-cluster", "schema-registry-cluster": "schema-registry" },
      },
    });
    assert.deepEqual((await registry.get("/v1/metadata/version")).body, { version: "1.2.3" });
    assert.deepEqual((await registry.get("/v1/metadata/deployment")).body, { attributes: [] });
  });

  test("the type of the answer is the best of what is asked for", async () => {
    const typeOf = async (accept: string): Promise<[number, string | null]> => {
      const { status, type } = await registry.send("GET", "/subjects", undefined, { accept });
      return [status, type];
    };
    const v1 = "application/vnd.schemaregistry.v1+json";
    assert.deepEqual(await typeOf("*/*"), [200, v1]);
    assert.deepEqual(await typeOf("application/json"), [200, "application/json"]);
    assert.deepEqual(await typeOf("application/json;q=0.5, application/vnd.schemaregistry+json;q=0.9"), [
      200,
      "application/vnd.schemaregistry+json",
    ]);
    assert.deepEqual(await typeOf(`${v1}, application/json;q=0.5`), [200, v1]);
    const refused = await registry.send("GET", "/subjects", undefined, { accept: "text/html" });
    assert.deepEqual([refused.status, refused.body.error_code, refused.type], [406, 406, "application/json"]);
  });

  test("the types of what is sent", async () => {
    const body = JSON.stringify({ schema: STRING });
    for (const type of [
      "application/json",
      "application/vnd.schemaregistry+json",
      "application/octet-stream",
      "application/json; charset=utf-8",
    ]) {
      const answer = await registry.send("POST", "/subjects/types/versions", body, { "content-type": type });
      assert.equal(answer.status, 200, type);
    }
    const answer = await registry.send("POST", "/subjects/types/versions", body, {
      "content-type": "text/plain",
    });
    assert.deepEqual([answer.status, answer.body.error_code], [415, 415]);
    const bare = await fetch(`${registry.url}/subjects/types/versions`, {
      method: "POST",
      body: Buffer.from(body),
    });
    assert.equal(bare.status, 200);
    await bare.text();
  });

  test("what is no request", async () => {
    const answers = [
      [await registry.get("/nothing"), 404],
      [await registry.put("/subjects", {}), 405],
      [await registry.delete("/schemas/ids/1?x=y"), 405],
      [await registry.send("PATCH", "/contexts/.c/subjects/a%2Fb/versions/", "{}"), 405],
      [await registry.get("/subjects/%zz/versions"), 400],
      [await registry.send("POST", "/subjects/x/versions", "{"), 400],
      [await registry.send("POST", "/subjects/x/versions", "[]"), 400],
      [await registry.send("POST", "/subjects/x/versions", '{"schema":{}}'), 400],
      [await registry.send("POST", "/subjects/x/versions", '{"schema":"1","references":[{}]}'), 400],
      [await registry.send("POST", "/subjects/x/versions", ""), 422],
      [await registry.send("POST", "/subjects/x/versions", `"${"x".repeat(5 << 20)}"`), 413],
      [await registry.get("/subjects?offset=x"), 404],
    ] as const;
    for (const [{ status, body, type }, expected] of answers) {
      assert.deepEqual([status, body.error_code], [expected, expected]);
      assert.equal(typeof body.message, "string");
      assert.match(String(type), /json/);
    }
    assert.deepEqual((await registry.get("/subjects")).body, ["types"]);
  });

  test("what is not part of it", async () => {
    for (const [method, path] of [
      ["GET", "/exporters"],
      ["POST", "/exporters/x"],
      ["GET", "/dek-registry/v1/keks"],
      ["POST", "/associations"],
      ["GET", "/associations/subjects/s"],
      ["POST", "/associations:batchGet"],
      ["POST", "/associations:batchMutate"],
    ] as const) {
      const { status, body } = await registry.send(method, path, method === "POST" ? "{}" : undefined);
      assert.deepEqual([status, body.error_code], [404, 404], path);
      assert.match(body.message, /not part of this registry/);
    }
  });

  test("the language of logical types", async () => {
    await registry.post("/subjects/logical/versions", { schema: STRING });
    const { id, guid } = (await registry.get("/subjects/logical/versions/1")).body;
    for (const path of [
      "/subjects/logical/versions/1",
      "/subjects/logical/versions/1/schema",
      "/subjects/logical/metadata",
      `/schemas/ids/${id}`,
      `/schemas/ids/${id}/schema`,
      `/schemas/guids/${guid}`,
    ]) {
      const { status, body } = await registry.get(`${path}?format=logical`);
      assert.deepEqual([status, body.error_code], [422, 42201], path);
      assert.match(body.message, /not part of this registry/);
    }
    const schema = '"int"';
    const { status } = await registry.post("/subjects/never/versions?format=LOGICAL", { schema });
    assert.equal(status, 422);
    assert.equal((await registry.get("/subjects/never/versions")).status, 404);
  });

  test("a hostile property name does no harm", async () => {
    const body = `{"schema":${JSON.stringify(STRING)},"metadata":{"properties":{"__proto__":"x","constructor":"y"}}}`;
    const { status } = await registry.send("POST", "/subjects/proto/versions", body);
    assert.equal(status, 200);
    const again = await registry.get("/subjects/proto/versions/1");
    assert.equal(again.body.metadata.properties.constructor, "y");
    assert.equal(({} as { x?: string }).x, undefined);
  });

  test("a schema that is too entangled for a verdict is refused in bounded time", async () => {
    const cycle = (length: number): string => {
      let schema: unknown = "N0";
      for (let i = length - 1; i >= 0; i--) {
        schema = { type: "record", name: `N${i}`, fields: [{ name: "next", type: schema }] };
      }
      return JSON.stringify(schema);
    };
    await registry.post("/subjects/cycles/versions", { schema: cycle(97) });
    const started = performance.now();
    const { status } = await registry.post("/subjects/cycles/versions", { schema: cycle(101) });
    // Compatible in truth, but a verdict may also be refused.
    assert.ok(status === 200 || status === 409);
    assert.ok(performance.now() - started < 15_000);
  });
});

describe("many at once", () => {
  const registry = useRegistry();

  test("the same schema is registered once, different ones get different ids", async () => {
    const post = (i: number) =>
      registry.post(`/subjects/p${i % 10}/versions`, {
        schema: `{"type":"record","name":"R${i % 7}","fields":[]}`,
      });
    await registry.put("/config", { compatibility: "NONE" });
    const answers = await Promise.all(Array.from({ length: 140 }, (_, i) => post(i)));
    assert.ok(answers.every(({ status }) => status === 200));
    const ids = new Set(answers.map(({ body }) => body.id));
    assert.deepEqual([...ids].sort(), [1, 2, 3, 4, 5, 6, 7]);
    for (let i = 0; i < 10; i++) {
      assert.deepEqual((await registry.get(`/subjects/p${i}/versions`)).body, [1, 2, 3, 4, 5, 6, 7]);
    }
  });

  test("two processes on one store", async () => {
    const { RegistryStore } = await import("#src/registry/store/registry-store.ts");
    const other = new RegistryStore(registry.engine.state);
    const context = ".elsewhere";
    const results = await Promise.all([
      registry.post("/subjects/:.mine:x/versions", { schema: STRING }),
      other.change(() => ({ result: 1, changes: [{ kind: "context", context, value: true }] })),
      registry.post("/subjects/:.mine:y/versions", { schema: STRING }),
    ]);
    assert.equal(results[0].status, 200);
    assert.deepEqual((await registry.get("/contexts")).body, [".", context, ".mine"]);
    assert.deepEqual((await other.read()).contexts(), [".", context, ".mine"]);
    assert.equal(
      (await other.read()).versions({ context: ".mine", name: "y", qualified: ":.mine:y" }).length,
      1,
    );
  });
});

describe("the registry in process", () => {
  const registry = useRegistry();

  test("finds by id, GUID and subject, with references", async () => {
    const base = '{"type":"record","name":"Base","fields":[]}';
    await registry.post("/subjects/base/versions", { schema: base });
    const { body } = await registry.post("/subjects/outer/versions", {
      schema: '{"type":"record","name":"Outer","fields":[{"name":"b","type":"Base"}]}',
      references: [{ name: "Base", subject: "base", version: 1 }],
    });
    const { source } = registry.running;
    const expected = {
      id: body.id,
      guid: body.guid,
      context: ".",
      formatName: "AVRO",
      text: body.schema,
      references: [{ name: "Base", text: base }],
    };
    assert.deepEqual(await source.byId(body.id), expected);
    assert.deepEqual(await source.byGuid(body.guid), expected);
    assert.deepEqual(await source.bySubject("outer", "latest"), {
      subject: "outer",
      version: 1,
      ...expected,
    });
    assert.deepEqual(await source.idsOfSubject("outer"), new Set([body.id]));
    assert.deepEqual(await source.versionsOfId(body.id), [{ subject: "outer", version: 1 }]);
    assert.equal(await source.byId(4711), null);
    assert.equal(await source.byGuid("no"), null);
    assert.equal(await source.bySubject("outer", 2), null);
    assert.deepEqual(await source.idsOfSubject("nowhere"), new Set());
    await registry.delete("/subjects/outer");
    assert.deepEqual(await source.idsOfSubject("outer"), new Set());
    assert.deepEqual(await source.byId(body.id), expected);
  });
});

describe("after a restart", () => {
  const registry = useRegistry();

  test("everything is as it was", async () => {
    await registry.post("/subjects/a/versions", { schema: STRING, metadata: { properties: { k: "v" } } });
    await registry.post("/subjects/:.c:b/versions", { schema: STRING });
    await registry.post("/subjects/gone/versions", { schema: STRING });
    await registry.delete("/subjects/gone");
    await registry.put("/config/a", { compatibility: "FULL", defaultMetadata: { properties: { x: "y" } } });
    await registry.put("/mode/a", { mode: "READONLY" });
    const paths = [
      "/subjects?deleted=true",
      "/schemas?subjectPrefix=:*:&deleted=true",
      "/config/a",
      "/mode/a",
      "/contexts",
      "/schemas/ids/1",
    ];
    const before = await Promise.all(paths.map((path) => registry.get(path)));
    await registry.reopen();
    assert.deepEqual(await Promise.all(paths.map((path) => registry.get(path))), before);
  });
});

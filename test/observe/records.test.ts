/** Records over the admin address: payloads of the reference libraries, produced by a stock client. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { openGateway, type TestGateway, withSchemaId } from "./gateway-with-registry.ts";

const formats = new URL("../schema/formats/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, formats), "utf8");

interface AvroFixture {
  readonly name: string;
  readonly schema: string;
  readonly values: readonly { readonly hex: string; readonly json: string }[];
}

function avroFixture(name: string): AvroFixture {
  const found = read("avro/fixtures/payloads.jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as AvroFixture)
    .find((fixture) => fixture.name === name);
  return found ?? assert.fail(name);
}

interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes is what is tested
  readonly body: any;
}

async function get(url: string): Promise<Answer> {
  const response = await fetch(url);
  const text = await response.text();
  assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
  return { status: response.status, text, body: JSON.parse(text) };
}

describe("records over the admin address", () => {
  let server: TestGateway;
  before(async () => {
    server = await openGateway();
  });
  after(() => server.close());

  const records = (topic: string, query = "", partition = 0): Promise<Answer> =>
    get(`http://${server.admin}/topics/${topic}/partitions/${partition}/records${query}`);

  test("Avro by Java: every long exact, with subject and version", async () => {
    const { schema, values } = avroFixture("record");
    const id = await server.register("ships-value", { schema });
    const longs = values.map(({ json }) => /"l":(-?\d+)/.exec(json)?.[1]);
    await server.produce(
      "ships",
      values.map(({ hex }) => ({ key: "k", value: withSchemaId(id, Buffer.from(hex, "hex")) })),
    );
    const { status, text, body } = await records("ships");
    assert.equal(status, 200);
    assert.equal(body.records.length, values.length);
    assert.ok(longs.includes("9223372036854775807"));
    // From the text: JSON.parse in this process would round them.
    assert.deepEqual(
      [...text.matchAll(/"json":\{"b":(?:true|false),"i":-?\d+,"l":(-?\d+)/g)].map(([, long]) => long),
      longs,
    );
    const [first] = body.records;
    const { guid, ...about } = first.value.schema;
    assert.match(guid, /^[0-9a-f-]{36}$/);
    assert.deepEqual(about, { id, format: "AVRO", subjects: [{ subject: "ships-value", version: 1 }] });
    assert.equal(first.value.json.i, JSON.parse(values[0]?.json ?? "").i);
    assert.deepEqual(first.key, { schema: null, text: "k" });
    assert.equal(first.offset, 0);
    assert.deepEqual(
      [body.nextOffset, body.highWatermark, body.endedBy],
      [values.length, values.length, null],
    );
  });

  test("Protobuf by protoc-generated Python, the message named by indexes", async () => {
    const [file, message] = ["every_type.proto", "harbour.v1.Second.Inner"];
    const fixture = JSON.parse(read(`protobuf/fixtures/${message}.json`)) as {
      good: { payload: string; row: { innermost?: { depth: number } } }[];
    };
    const schemaType = "PROTOBUF";
    await server.register("common/position.proto", {
      schemaType,
      schema: read("protobuf/python/protos/common/position.proto"),
    });
    const references = [{ name: "common/position.proto", subject: "common/position.proto", version: 1 }];
    const schema = read(`protobuf/python/protos/${file}`);
    const id = await server.register("inner-value", { schemaType, schema, references });
    const second = [...schema.matchAll(/^message (\w+)/gm)].findIndex(([, name]) => name === "Second");
    assert.ok(second > 0);
    // zig-zag: count 2, Second, its first message
    const indexes = Buffer.of(4, second * 2, 0);
    await server.produce(
      "inner",
      fixture.good.map(({ payload }) => ({
        value: withSchemaId(id, indexes, Buffer.from(payload, "base64")),
      })),
    );
    const { body } = await records("inner");
    assert.deepEqual(
      body.records.map(({ value }: { value: { json: unknown } }) => value.json),
      fixture.good.map(({ row }) => row),
    );
    assert.deepEqual(body.records[0].value.schema.messageIndexes, [second, 0]);
    assert.equal(body.records[0].key, null);
  });

  test("JSON Schema: the document as it is, in a compressed batch; or why it does not fit", async () => {
    const schema = JSON.stringify({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: { id: { type: "integer" } },
    });
    const id = await server.register("docs-value", { schemaType: "JSON", schema });
    const texts = ['{"id": 9007199254740993, "more": [1.0, 1e400]}', '{"id":"no"}', "{"];
    await server.produce(
      "docs",
      texts.map((text) => ({ value: withSchemaId(id, Buffer.from(text)) })),
      1,
    );
    const { text, body } = await records("docs");
    assert.ok(text.includes('"json":{"id":9007199254740993,"more":[1.0,1e400]}'), text);
    const [, wrong, broken] = body.records;
    assert.equal(wrong.value.error.path, "/id");
    assert.match(wrong.value.error.reason, /integer/);
    assert.equal(wrong.value.schema.id, id);
    assert.equal(wrong.value.text, `\u0000${withSchemaId(id).toString("utf8", 1)}{"id":"no"}`);
    assert.equal(typeof broken.value.error.reason, "string");
  });

  test("ids in headers; ids that nobody knows; tombstones; text, JSON and bytes without a schema", async () => {
    const { schema, values } = avroFixture("long");
    const id = await server.register("plain-value", { schema });
    const payload = Buffer.from(values[0]?.hex ?? "", "hex");
    await server.produce("plain", [
      { value: payload, headers: { __value_schema_id: withSchemaId(id) } },
      { value: payload, headers: { __value_schema_id: withSchemaId(12_345) } },
      { value: Buffer.from("0000000000000005", "hex") },
      { key: "gone", value: null, timestamp: "1700000000123", headers: { trace: Buffer.of(0xff) } },
      { value: "grüße" },
      { value: ' [1, 12345678901234567890, {"a": 0.10}]' },
      { value: Buffer.of(0xff, 0xfe) },
      { value: "{not json" },
    ]);
    const { text, body } = await records("plain");
    const [inHeader, unknown, long, tombstone, greeting, , bytes, notJson] = body.records;
    assert.deepEqual(inHeader.value.json, { value: JSON.parse(values[0]?.json ?? "") });
    assert.match(unknown.value.error.reason, /the header names schema 12345: the registry does not know/);
    assert.equal(long.value.error, undefined);
    assert.match(long.value.note, /as if it were of schema 0/);
    assert.deepEqual(tombstone.key, { schema: null, text: "gone" });
    assert.equal(tombstone.value, null);
    assert.equal(tombstone.timestamp, 1700000000123);
    assert.deepEqual(tombstone.headers, [{ key: "trace", valueHex: "ff" }]);
    assert.deepEqual(greeting.value, { schema: null, text: "grüße" });
    assert.ok(text.includes('"json":[1,12345678901234567890,{"a":0.10}]'), text);
    assert.deepEqual(bytes.value, { schema: null, hex: "fffe" });
    assert.deepEqual(notJson.value, { schema: null, text: "{not json" });
  });

  test("a payload that does not decode is shown in hex, with path and reason", async () => {
    const { schema } = avroFixture("record");
    const id = await server.register("cut-value", { schema });
    await server.produce("cut", [{ value: withSchemaId(id, Buffer.of(1)) }]);
    const { value } = (await records("cut")).body.records[0];
    assert.equal(
      value.hex ?? Buffer.from(value.text).toString("hex"),
      withSchemaId(id, Buffer.of(1)).toString("hex"),
    );
    assert.equal(value.error.path, "/i");
    assert.equal(value.json, undefined);
  });

  test("pages: by offset, by time, by size, from either end", async () => {
    await server.createTopic("pages", 3);
    const messages = Array.from({ length: 10 }, (_, i) => ({
      value: "x".repeat(100),
      partition: 2,
      timestamp: String(1_700_000_000_000 + i * 1000),
    }));
    await server.produce("pages", messages);
    const offsets = async (query: string): Promise<unknown[]> => {
      const { body } = await records("pages", query, 2);
      return [body.records.map(({ offset }: { offset: number }) => offset), body.nextOffset, body.endedBy];
    };
    assert.deepEqual(await offsets("?offset=7"), [[7, 8, 9], 10, null]);
    assert.deepEqual(await offsets("?offset=3&limit=2"), [[3, 4], 5, "limit"]);
    assert.deepEqual(await offsets("?from=2023-11-14T22:13:28Z"), [[8, 9], 10, null]);
    assert.deepEqual(await offsets("?from=2123-01-01"), [[], 10, null]);
    assert.deepEqual(await offsets("?from=latest"), [[], 10, null]);
    assert.deepEqual(await offsets("?from=earliest&limit=1"), [[0], 1, "limit"]);
    assert.deepEqual(await offsets("?maxBytes=1&offset=4"), [[4], 5, "maxBytes"]);
    assert.deepEqual(await offsets("?limit=10"), [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 10, null]);
    const { body } = await get(`http://${server.admin}/topics/pages`);
    assert.deepEqual(body.partitions, [
      { partition: 0, logStartOffset: 0, highWatermark: 0 },
      { partition: 1, logStartOffset: 0, highWatermark: 0 },
      { partition: 2, logStartOffset: 0, highWatermark: 10 },
    ]);
  });

  test("what is not there is 404, what cannot be asked is 400, and says so", async () => {
    await server.createTopic("empty", 2);
    const cases: readonly (readonly [path: string, status: number, message: RegExp])[] = [
      ["nothing", 404, /there is no topic "nothing"/],
      ["nothing/partitions/0/records", 404, /there is no topic "nothing"/],
      [`${"n".repeat(249)}/partitions/0/records`, 404, /there is no topic/],
      ["empty/partitions/2/records", 404, /topic "empty" has partitions 0 to 1/],
      ["empty/partitions/-1/records", 400, /expected a partition's number, got "-1"/],
      ["empty/partitions/0/records?offset=1", 400, /offset 1 is out of range: .* from 0 to 0/],
      ["empty/partitions/0/records?offset=-1", 400, /offset: expected a whole number/],
      ["empty/partitions/0/records?from=yesterday", 400, /from: expected earliest, latest or a time/],
      ["empty/partitions/0/records?from=2026-13-45", 400, /from: expected/],
      ["empty/partitions/0/records?from=5", 400, /an offset goes to offset/],
      ["empty/partitions/0/records?limit=0", 400, /limit: expected a whole number from 1 to 10000, got "0"/],
      ["empty/partitions/0/records?limit=10001", 400, /limit/],
      ["empty/partitions/0/records?maxBytes=x", 400, /maxBytes/],
      ["empty/partitions/0/records?offset=1&from=latest", 400, /exclude each other/],
      ["empty/partitions/0/records?offset=1&offset=2", 400, /offset is given more than once/],
      ["empty/partitions/0/records?max=1", 400, /there is no parameter "max"/],
    ];
    for (const [path, status, message] of cases) {
      const answer = await get(`http://${server.admin}/topics/${path}`);
      assert.equal(answer.status, status, path);
      assert.match(answer.body.message, message);
      assert.equal(typeof answer.body.error, "string");
    }
  });
});

test("without a registry everything is shown as it is", async () => {
  const server = await openGateway({ withRegistry: false });
  try {
    await server.produce("raw", [{ value: withSchemaId(1, Buffer.of(2)) }, { value: '{"a":1}' }]);
    const { body } = await get(`http://${server.admin}/topics/raw/partitions/0/records`);
    const [first, second] = body.records;
    assert.equal(first.value.schema, null);
    assert.equal(first.value.text, "\u0000\u0000\u0000\u0000\u0001\u0002");
    assert.match(first.value.note, /there is no registry here/);
    assert.deepEqual(second.value, { schema: null, json: { a: 1 } });
  } finally {
    await server.close();
  }
});

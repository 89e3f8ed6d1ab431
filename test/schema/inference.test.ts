import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inferRow } from "#src/schema/inference.ts";
import type { Type } from "#src/schema/record-value.ts";

const infer = (text: string | Buffer): ReturnType<typeof inferRow> => inferRow(Buffer.from(text as string));

function typeName(type: Type): string {
  if (type.kind === "scalar") return type.scalar;
  if (type.kind === "list") return `[${typeName(type.element)}]`;
  return `{${type.record.fields.map((field) => `${field.name}:${typeName(field.type)}`).join()}}`;
}

const columns = (text: string | Buffer): string =>
  typeName({ kind: "record", record: infer(text).recordType });

describe("the row of data without a schema", () => {
  test("of a JSON object has its members", () => {
    const text =
      '{"s":"x","i":9007199254740993,"d":1.5,"b":true,"n":null,"o":{"a":1},"l":[1,2],"m":[1,"x"],"e":[]}';
    assert.equal(columns(text), "{s:string,i:int64,d:double,b:bool,o:{a:int64},l:[int64],m:string,e:string}");
    const { kind, row } = infer(text);
    assert.equal(kind, "json");
    assert.deepEqual(row.get("i"), { kind: "int64", value: 9007199254740993n });
    assert.deepEqual(row.get("m"), { kind: "string", value: '[1,"x"]' });
    assert.equal(row.has("n"), false);
  });

  test("of other text is text", () => {
    for (const text of ["", "hello", "[1]", "1", "{", '{"a":}', "é"]) {
      const { kind, row } = infer(text);
      assert.equal(kind, "text");
      assert.deepEqual(row.get("value"), { kind: "string", value: text });
    }
  });

  test("of other bytes is bytes", () => {
    const bytes = Buffer.from([0, 0, 0, 0, 1, 0xff]);
    assert.equal(columns(bytes), "{value:bytes}");
    assert.deepEqual(infer(bytes).row.get("value"), { kind: "bytes", value: bytes });
  });

  test("is bounded", () => {
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`f${i}`, i])));
    assert.equal(infer(wide).kind, "text");
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    assert.equal(infer(deep).kind, "text");
    const lists = `{"a":${"[".repeat(3_000)}${"]".repeat(3_000)}}`;
    assert.ok(["text", "json"].includes(infer(lists).kind));
    assert.equal(infer(`{"a":"${"x".repeat(2_000_000)}"}`).kind, "text");
  });

  test("numbers that no column holds are text", () => {
    assert.deepEqual(infer('{"a":1e400}').row.get("a"), { kind: "string", value: "1e400" });
    assert.deepEqual(infer('{"a":9223372036854775808}').row.get("a"), { kind: "double", value: 2 ** 63 });
  });

  test("names are only names", () => {
    assert.equal(columns('{"__proto__":1,"constructor":2}'), "{__proto__:int64,constructor:int64}");
  });
});

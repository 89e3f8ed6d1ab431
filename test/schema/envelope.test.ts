/** The bytes are those of the wire format's description; message indexes those that protobuf's own sint32 has. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  type Header,
  readEnvelope,
  readMessageIndexes,
  readSchemaId,
  writeMessageIndexes,
  writeSchemaId,
} from "#src/schema/envelope.ts";

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(" ", ""), "hex");
const guid = "89791762-2336-4186-9674-299b90a802e2";
const guidBytes = "01 89791762 2336 4186 9674 299b90a802e2";

describe("schema ids", () => {
  test("are an int32 after a 0", () => {
    assert.deepEqual(writeSchemaId({ kind: "id", id: 42 }), hex("00 0000002a"));
    assert.deepEqual(writeSchemaId({ kind: "id", id: 2147483647 }), hex("00 7fffffff"));
    assert.deepEqual(readSchemaId(hex("00 0000002a 7b7d")), { schemaId: { kind: "id", id: 42 }, end: 5 });
    assert.throws(() => writeSchemaId({ kind: "id", id: 2147483648 }), RangeError);
  });

  test("or 16 bytes after a 1", () => {
    assert.deepEqual(writeSchemaId({ kind: "guid", guid }), hex(guidBytes));
    assert.deepEqual(readSchemaId(hex(`${guidBytes} 7b7d`)), { schemaId: { kind: "guid", guid }, end: 17 });
    assert.throws(() => writeSchemaId({ kind: "guid", guid: "x" }), RangeError);
  });

  test("are not there when bytes are missing or begin otherwise", () => {
    for (const bytes of [
      "",
      "00",
      "00 0000 00",
      "01",
      guidBytes.slice(0, -2),
      "02 0000002a",
      "7b 7d",
      "ff",
    ]) {
      assert.equal(readSchemaId(hex(bytes)), null, bytes);
    }
  });
});

describe("an envelope", () => {
  const header = (key: string, value: string | null): Header => ({
    key,
    value: value === null ? null : hex(value),
  });

  test("is a prefix", () => {
    const found = readEnvelope("value", hex("00 00000001 7b7d"), [header("other", "00 00000002")]);
    assert.deepEqual(found, {
      schemaId: { kind: "id", id: 1 },
      from: "prefix",
      bodyStart: 5,
      headerRest: Buffer.alloc(0),
    });
  });

  test("or a header of its side, which comes first, and the payload is bare", () => {
    const headers = [
      header("__key_schema_id", "00 00000007"),
      header("__value_schema_id", `${guidBytes} 0206`),
    ];
    const value = readEnvelope("value", hex("00 00000001 7b7d"), headers);
    assert.deepEqual(value, {
      schemaId: { kind: "guid", guid },
      from: "header",
      bodyStart: 0,
      headerRest: hex("0206"),
    });
    const key = readEnvelope("key", hex("61"), headers);
    assert.deepEqual(key?.schemaId, { kind: "id", id: 7 });
  });

  test("is a prefix when the header says nothing", () => {
    for (const value of [null, "", "00", "05 00000001"]) {
      const found = readEnvelope("value", hex("00 00000001"), [header("__value_schema_id", value)]);
      assert.equal(found?.from, "prefix", String(value));
    }
  });

  test("of several headers of the name the last counts", () => {
    const headers = [header("__value_schema_id", "00 00000001"), header("__value_schema_id", "00 00000002")];
    assert.deepEqual(readEnvelope("value", hex(""), headers)?.schemaId, { kind: "id", id: 2 });
  });

  test("is not there otherwise", () => {
    assert.equal(readEnvelope("value", hex("7b7d"), []), null);
    assert.equal(readEnvelope("value", hex(""), []), null);
  });

  test("is looked for in any bytes without harm", () => {
    const bytes = fc.uint8Array({ maxLength: 40 }).map((of) => Buffer.from(of));
    fc.assert(
      fc.property(bytes, bytes, (message, value) => {
        const found = readEnvelope("value", message, [{ key: "__value_schema_id", value }]);
        if (found === null) return;
        assert.ok(found.bodyStart <= message.length);
        const source = found.from === "header" ? value : message;
        assert.deepEqual(
          writeSchemaId(found.schemaId),
          source.subarray(0, found.schemaId.kind === "id" ? 5 : 17),
        );
        readMessageIndexes(source, 5);
      }),
    );
  });
});

describe("message indexes", () => {
  const lists: [number[], string][] = [
    [[0], "00"],
    [[1], "02 02"],
    [[0, 0], "04 00 00"],
    [[1, 0], "04 02 00"],
    [[2, 1, 3], "06 04 02 06"],
    [[63], "02 7e"],
    [[64], "02 8001"],
    [[2147483647], "02 feffffff0f"],
  ];
  for (const [indexes, bytes] of lists) {
    test(`[${indexes}]`, () => {
      assert.deepEqual(writeMessageIndexes(indexes), hex(bytes));
      const read = readMessageIndexes(hex(`ff ${bytes} aa`), 1);
      assert.deepEqual(read, { indexes, end: 1 + hex(bytes).length });
    });
  }

  test("[0] in the long form", () => {
    assert.deepEqual(readMessageIndexes(hex("02 00"), 0), { indexes: [0], end: 2 });
  });

  test("that are none", () => {
    const broken = [
      "",
      "02",
      "04 02",
      "01",
      "02 01",
      "80",
      "8080808080",
      "ffffffffff01",
      "ffffffff7f",
      "02 ffffffff1f",
      "feffffff0f",
    ];
    for (const bytes of broken) assert.equal(readMessageIndexes(hex(bytes), 0), null, bytes);
  });
});

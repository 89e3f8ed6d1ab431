/** Whether a row says what Avro's JSON encoding of the same value says, schema in hand. */
import assert from "node:assert/strict";
import { type AvroType, branchName } from "#src/schema/formats/avro/avro-schema.ts";
import { isArray, type Json, JsonNumber } from "#src/schema/formats/avro/json.ts";
import type { RecordValue, Value } from "#src/schema/record-value.ts";

export function assertRowMatches(type: AvroType, row: RecordValue, json: Json): void {
  if (type.type === "record") assertRecord(type, row, json);
  else assertOptional(type, row.get("value"), json);
}

function assertRecord(type: AvroType & { type: "record" }, row: RecordValue, json: Json): void {
  assert.ok(json instanceof Map);
  assert.deepEqual(
    [...row.keys()].filter((name) => !json.has(name)),
    [],
  );
  for (const field of type.fields)
    assertOptional(field.type, row.get(field.name), json.get(field.name) as Json);
}

function assertOptional(type: AvroType, value: Value | undefined, json: Json): void {
  if (json === null) assert.equal(value, undefined);
  else if (type.type !== "union") assertValue(type, value as Value, json);
  else {
    assert.ok(json instanceof Map);
    const [[name, inner]] = json as unknown as [[string, Json]];
    const branch = type.branches.find((each) => branchName(each) === name) as AvroType;
    if (type.branches.filter((each) => each.type !== "null").length === 1) {
      assertValue(branch, value as Value, inner);
      return;
    }
    assert.equal(value?.kind, "record");
    const [[field, taken]] = value.record as unknown as [[string, Value]];
    const isTaken =
      field === name ||
      (name.endsWith(`.${field}`) &&
        type.branches.filter((each) => branchName(each).endsWith(`.${field}`)).length === 1);
    assert.ok(isTaken, `${field} for ${name}`);
    assertValue(branch, taken, inner);
  }
}

function assertValue(type: AvroType, value: Value, json: Json): void {
  switch (type.type) {
    case "record":
      // A record within itself: its bytes are compared where all is encoded again.
      if (value.kind === "bytes") return;
      assert.equal(value.kind, "record");
      assertRecord(type, value.record, json);
      return;
    case "array": {
      assert.equal(value.kind, "list");
      const items = json as readonly Json[];
      assert.ok(isArray(items));
      assert.equal(value.values.length, items.length);
      const isNullable =
        type.items.type === "null" ||
        (type.items.type === "union" && type.items.branches.some((branch) => branch.type === "null"));
      for (const [index, item] of value.values.entries()) {
        if (!isNullable) assertOptional(type.items, item, items[index] as Json);
        else {
          assert.equal(item.kind, "record");
          assertOptional(type.items, item.record.get("value"), items[index] as Json);
        }
      }
      return;
    }
    case "map": {
      assert.equal(value.kind, "list");
      assert.ok(json instanceof Map);
      const entries = value.values.map((entry) => {
        assert.equal(entry.kind, "record");
        const key = entry.record.get("key");
        assert.equal(key?.kind, "string");
        return [key.value, entry.record.get("value")] as const;
      });
      // In any order: a map of Java's reader has none. That of the bytes is compared where all is encoded again.
      assert.deepEqual(new Set(entries.map(([key]) => key)), new Set(json.keys()));
      for (const [key, each] of entries) assertOptional(type.values, each, json.get(key) as Json);
      return;
    }
    case "null":
    case "union":
      assertOptional(type, value, json);
      return;
    default:
      assert.deepEqual(withoutNegativeZero(value), withoutNegativeZero(scalar(type, json)));
  }
}

/** Avro's JSON encoder writes 0 for the float -0; the bytes are compared where all is encoded again. */
function withoutNegativeZero(value: Value): Value {
  return value.kind === "float" || value.kind === "double" ? { ...value, value: value.value + 0 } : value;
}

const hex = (text: string): Buffer => Buffer.from(text, "latin1");

function scalar(type: AvroType, json: Json): Value {
  if (type.type === "enum" || type.type === "string") return { kind: "string", value: json as string };
  const logical = type.type === "record" || type.type === "union" ? null : type.logical;
  if (type.type === "fixed" || type.type === "bytes") {
    const value = hex(json as string);
    switch (logical?.name) {
      case "decimal":
        return { kind: "decimal", value, precision: logical.precision, scale: logical.scale };
      case "uuid":
        return {
          kind: "string",
          value: value.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
        };
      case "duration": {
        const part = (index: number): Value => ({ kind: "int64", value: BigInt(value.readUInt32LE(index)) });
        return {
          kind: "record",
          record: new Map([
            ["months", part(0)],
            ["days", part(4)],
            ["millis", part(8)],
          ]),
        };
      }
      default:
        return { kind: "bytes", value };
    }
  }
  if (type.type === "boolean") return { kind: "bool", value: json as boolean };
  if (type.type === "float") return { kind: "float", value: Math.fround(number(json)) };
  if (type.type === "double") return { kind: "double", value: number(json) };
  assert.ok(json instanceof JsonNumber);
  const whole = BigInt(json.source);
  switch (logical?.name) {
    case "date":
      return { kind: "date", days: Number(whole) };
    case "time-millis":
      return { kind: "time", micros: whole * 1000n };
    case "time-micros":
      return { kind: "time", micros: whole };
    case "timestamp-micros":
    case "local-timestamp-micros":
      return { kind: "timestamp", micros: whole, isUtc: logical.name === "timestamp-micros" };
    case "timestamp-millis":
    case "local-timestamp-millis": {
      const limit = (2n ** 63n - 1n) / 1000n;
      const held = whole > limit ? limit : whole < -limit ? -limit : whole;
      return { kind: "timestamp", micros: held * 1000n, isUtc: logical.name === "timestamp-millis" };
    }
    default:
      return type.type === "int" ? { kind: "int32", value: Number(whole) } : { kind: "int64", value: whole };
  }
}

function number(json: Json): number {
  return json instanceof JsonNumber ? json.value : Number(json);
}

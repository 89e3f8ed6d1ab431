import assert from "node:assert/strict";
import { test } from "node:test";
import { rowToJson } from "#src/observe/records/row-json.ts";
import type { Value } from "#src/schema/record-value.ts";

const text = (value: Value): string => JSON.stringify(rowToJson(new Map([["v", value]]))).slice(5, -1);
const decimal = (hex: string, scale: number): Value => ({
  kind: "decimal",
  value: Buffer.from(hex, "hex"),
  precision: 40,
  scale,
});

test("numbers have all their digits", () => {
  assert.equal(text({ kind: "int64", value: -(2n ** 63n) }), "-9223372036854775808");
  assert.equal(text({ kind: "int64", value: 7n }), "7");
  assert.equal(text({ kind: "float", value: Math.fround(0.1) }), "0.1");
  assert.equal(text({ kind: "float", value: Math.fround(16777217.5) }), "16777218.0");
  assert.equal(text({ kind: "double", value: 0.1 + 0.2 }), "0.30000000000000004");
  assert.equal(text({ kind: "double", value: Number.NaN }), '"NaN"');
  assert.equal(text({ kind: "double", value: -0 }), "-0.0");
  // 2^64 - 1 without and with a sign bit of its own
  assert.equal(text(decimal("00ffffffffffffffff", 0)), "18446744073709551615");
  assert.equal(text(decimal("ff", 2)), "-0.01");
  assert.equal(text(decimal("04d2", 2)), "12.34");
  assert.equal(text(decimal("05", -2)), "500");
  assert.equal(text(decimal("", 1)), "0.0");
  // Of what would take long or a gigabyte of zeros, the parts.
  assert.equal(text(decimal("05", 2 ** 31 - 1)), '{"unscaledHex":"05","scale":2147483647}');
});

test("times are ISO 8601, of any year", () => {
  const timestamp = (micros: bigint, isUtc = true): string => text({ kind: "timestamp", micros, isUtc });
  assert.equal(timestamp(0n), '"1970-01-01T00:00:00Z"');
  assert.equal(timestamp(-1n, false), '"1969-12-31T23:59:59.999999"');
  assert.equal(timestamp(1_700_000_000_120_000n), '"2023-11-14T22:13:20.120Z"');
  assert.equal(timestamp(-62_167_219_200_000_000n), '"0000-01-01T00:00:00Z"');
  assert.equal(timestamp(2n ** 63n - 1n), '{"micros":9223372036854775807}');
  assert.equal(timestamp(-(2n ** 63n)), '{"micros":-9223372036854775808}');
  assert.equal(text({ kind: "date", days: 19_675 }), '"2023-11-14"');
  assert.equal(text({ kind: "date", days: -(2 ** 31) }), '{"days":-2147483648}');
  assert.equal(text({ kind: "time", micros: 86_399_999_999n }), '"23:59:59.999999"');
});

test("bytes, lists and records; any name is a name", () => {
  const bytes: Value = { kind: "bytes", value: Buffer.of(0, 255) };
  assert.equal(
    text({ kind: "list", values: [bytes, { kind: "bool", value: true }] }),
    '[{"hex":"00ff"},true]',
  );
  const record: Value = { kind: "record", record: new Map([["__proto__", { kind: "string", value: "x" }]]) };
  assert.equal(text(record), '{"__proto__":"x"}');
});

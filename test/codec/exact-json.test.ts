import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { float64ToJson, int64ToJson, parseExactJson } from "#src/codec/exact-json.ts";

test("integers keep every digit, both ways", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
      const text = JSON.stringify({ at: [int64ToJson(value)] });
      assert.equal(text, `{"at":[${value}]}`);
      const parsed = parseExactJson(text) as { at: [number | bigint] };
      assert.equal(BigInt(parsed.at[0]), value);
    }),
  );
});

test("the first integers that a number cannot hold are bigints", () => {
  assert.deepEqual(parseExactJson("[9007199254740991, 9007199254740992, -9007199254740993]"), [
    9007199254740991,
    9007199254740992n,
    -9007199254740993n,
  ]);
  assert.equal(parseExactJson(" 9223372036854775807"), 9223372036854775807n);
});

test("long digits in strings and fractions stay what they are", () => {
  const text = '{"a":":12345678901234567890","b":0.1234567890123456,"c":[1e300],"d":12345678901234567890}';
  assert.deepEqual(parseExactJson(text), {
    a: ":12345678901234567890",
    b: 0.1234567890123456,
    c: [1e300],
    d: 12345678901234567890n,
  });
});

test("doubles are written as doubles", () => {
  const written = [1024, -0, 0, 1e21, 0.1, 5e-324, Number.NaN, -Infinity].map(float64ToJson);
  assert.equal(JSON.stringify(written), '[1024.0,-0.0,0.0,1e+21,0.1,5e-324,"NaN","-Infinity"]');
});

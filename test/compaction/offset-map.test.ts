import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashKey } from "#src/compaction/key-hash.ts";
import { BYTES_PER_SLOT, OffsetMap } from "#src/compaction/offset-map.ts";

test("keys are hashed as Python's mmh3 5.3.1 does: hash_bytes(key, 0, False)", () => {
  const words = new Uint32Array(4);
  for (const [key, expected] of [
    ["", "00000000000000000000000000000000"],
    ["a", "a794933c5556b01b5556b01b5556b01b"],
    ["hello", "2b2444a0db91def79adb31b69adb31b6"],
    ["hello, world", "8b21605cb9b98a1e93273a83eb5957c7"],
    ["The quick brown fox jumps over the lazy dog", "2f1583c3ecee2c675d7bf66ce5e91d2c"],
    ["0123456789abcdef", "fb7d440936aed30a48ad1d9b572b3bfd"],
    ["0123456789abcdefg", "7f1f9836516b3876ac29c030f9d6f374"],
  ] as const) {
    hashKey(Buffer.from(key), words);
    assert.equal([...words].map((word) => word.toString(16).padStart(8, "0")).join(""), expected);
  }
});

test("an offset map holds what a map of keys holds, up to its capacity", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 40 }),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat()), { maxLength: 80 }),
      (slots, loadFactor, puts) => {
        const map = new OffsetMap(slots * BYTES_PER_SLOT, loadFactor, 1_000);
        const model = new Map<string, number>();
        for (const [key, offset] of puts) {
          const fits = model.has(key) || model.size < map.capacity;
          assert.equal(map.put(Buffer.from(key), offset), fits);
          if (fits) model.set(key, offset);
        }
        assert.equal(map.size, model.size);
        for (const [key] of puts) assert.equal(map.get(Buffer.from(key)), model.get(key) ?? -1);
      },
    ),
  );
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type CachedRow, type LogTail, TailCache } from "#src/storage/tail-cache.ts";

function row(baseOffset: number, count: number, size: number): CachedRow {
  return {
    baseOffset: BigInt(baseOffset),
    lastOffset: BigInt(baseOffset + count - 1),
    buffer: Buffer.alloc(size),
  };
}

function found(tail: LogTail, offset: number): bigint | null {
  const at = tail.find(BigInt(offset));
  return at === null ? null : (at.rows[at.index]?.baseOffset ?? null);
}

describe("TailCache", () => {
  it("finds the row that holds an offset", () => {
    const tail = new TailCache(1_000).open();
    assert.equal(tail.find(0n), null);
    for (const base of [10, 15, 20]) {
      tail.add(row(base, 5, 10));
    }
    assert.deepEqual(
      [9, 10, 14, 15, 19, 20, 24].map((offset) => found(tail, offset)),
      [null, 10n, 10n, 15n, 15n, 20n, 20n],
    );
  });

  it("drops what came first, of all logs together", () => {
    const cache = new TailCache(100);
    const [a, b] = [cache.open(), cache.open()];
    a.add(row(0, 1, 40));
    b.add(row(0, 1, 40));
    a.add(row(1, 1, 40));
    assert.deepEqual([found(a, 0), found(b, 0), found(a, 1)], [null, 0n, 1n]);
    assert.equal(cache.sizeInBytes, 80);
  });

  it("holds nothing older than a row that is too large for it", () => {
    const cache = new TailCache(100);
    const tail = cache.open();
    tail.add(row(0, 1, 40));
    tail.add(row(1, 1, 101));
    assert.deepEqual([found(tail, 0), found(tail, 1)], [null, null]);
    tail.add(row(2, 1, 40));
    assert.deepEqual([found(tail, 1), found(tail, 2)], [null, 2n]);
  });

  it("copies a small view of a large chunk and keeps a buffer of its own", () => {
    const tail = new TailCache(1_000_000).open();
    const chunk = Buffer.alloc(65_536, 1);
    const view = chunk.subarray(100, 1_100);
    tail.add({ ...row(0, 1, 0), buffer: view });
    const whole = Buffer.alloc(70_000, 2);
    tail.add({ ...row(1, 1, 0), buffer: whole });
    chunk.fill(0);
    const rows = tail.find(0n)?.rows;
    assert.deepEqual(rows?.[0]?.buffer, Buffer.alloc(1_000, 1));
    assert.equal(rows?.[0]?.buffer.buffer.byteLength, 1_000);
    assert.equal(rows?.[1]?.buffer, whole);
  });

  it("never holds more than its limit, and every log without gaps up to its end", () => {
    const step = fc.record({ log: fc.nat(2), size: fc.integer({ min: 1, max: 130 }), clear: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const cache = new TailCache(100);
        const logs = [0, 1, 2].map(() => ({ tail: cache.open(), end: 0 }));
        for (const { log, size, clear } of steps) {
          const target = logs[log] as (typeof logs)[number];
          if (clear && size > 120) {
            target.tail.clear();
          }
          target.tail.add(row(target.end++, 1, size));
          assert.ok(cache.sizeInBytes <= 100);
          let held = 0;
          for (const { tail, end } of logs) {
            let isHere = false;
            for (let offset = 0; offset < end; offset++) {
              const at = tail.find(BigInt(offset));
              assert.ok(at !== null || !isHere, "a gap");
              isHere = at !== null;
              if (at !== null) {
                const hit = at.rows[at.index] as CachedRow;
                assert.equal(hit.baseOffset, BigInt(offset));
                held += hit.buffer.length;
              }
            }
          }
          assert.ok(held <= cache.sizeInBytes);
        }
      }),
      { numRuns: 60 },
    );
  });
});

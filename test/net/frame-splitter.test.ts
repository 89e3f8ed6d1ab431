import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { FrameSizeError, FrameSplitter } from "#src/net/frame-splitter.ts";

/** The layout is Kafka's own: a big-endian int32, then that many bytes. */
function framed(body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length);
  return Buffer.concat([length, body]);
}

function collector(maxBytes = 1_000_000): { splitter: FrameSplitter; frames: Buffer[]; starts: number[] } {
  const frames: Buffer[] = [];
  const starts: number[] = [];
  const splitter = new FrameSplitter(maxBytes, {
    onFrameStart: (size) => starts.push(size),
    onFrame: ({ buffer, start, end }) => frames.push(buffer.subarray(start, end)),
  });
  return { splitter, frames, starts };
}

describe("FrameSplitter", () => {
  test("two requests, cut in three at every pair of bytes", () => {
    const bodies = [Buffer.from("first request"), Buffer.from("2nd")];
    const stream = Buffer.concat(bodies.map(framed));
    for (let first = 0; first <= stream.length; first++) {
      for (let second = first; second <= stream.length; second++) {
        const { splitter, frames, starts } = collector();
        for (const chunk of [
          stream.subarray(0, first),
          stream.subarray(first, second),
          stream.subarray(second),
        ]) {
          splitter.push(chunk);
        }
        assert.deepEqual(frames, bodies);
        assert.deepEqual(starts, [13, 3]);
        assert.equal(splitter.isWithinFrame, false);
      }
    }
  });

  test("any requests in any chunks", () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 20_000 }), { maxLength: 8 });
    const chunkSizes = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(bodies, chunkSizes, (bodies, chunkSizes) => {
        const stream = Buffer.concat(bodies.map(framed));
        const { splitter, frames } = collector();
        for (let at = 0, turn = 0; at < stream.length; turn++) {
          const size = chunkSizes[turn % chunkSizes.length] ?? 1;
          splitter.push(stream.subarray(at, at + size));
          at += size;
        }
        assert.deepEqual(
          frames,
          bodies.map((body) => Buffer.from(body)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("what is received may be written over", () => {
    const small = framed(Buffer.from("small"));
    const large = framed(Buffer.alloc(40_000, "x"));
    const chunks = [
      Buffer.concat([small, small, large, small, large.subarray(0, 30_000)]),
      Buffer.concat([large.subarray(30_000), small.subarray(0, 6)]),
      Buffer.from(small.subarray(6)),
    ];
    const { splitter, frames } = collector();
    for (const chunk of chunks) {
      splitter.push(chunk);
      chunk.fill(0);
    }
    assert.deepEqual(
      frames.map(String),
      [small, small, large, small, large, small].map((frame) => String(frame.subarray(4))),
    );
  });

  test("small requests that came together share a copy, a large one has its own", () => {
    const small = framed(Buffer.alloc(5_000));
    const large = framed(Buffer.alloc(20_000));
    const { splitter, frames } = collector();
    splitter.push(Buffer.concat([small, small, large, small]));
    const [first, second, third] = frames;
    assert.ok(first?.buffer === second?.buffer);
    assert.ok(second?.buffer !== third?.buffer);
    assert.equal(third?.buffer.byteLength, 20_000);
  });

  test("empty requests are passed on", () => {
    const { splitter, frames } = collector();
    splitter.push(Buffer.alloc(8));
    assert.equal(frames.length, 2);
  });

  test("a length claims no memory", () => {
    const { splitter } = collector(2 ** 31 - 1);
    const before = process.memoryUsage().arrayBuffers;
    splitter.push(Buffer.from([0x7f, 0xff, 0xff, 0xff, 1]));
    assert.ok(process.memoryUsage().arrayBuffers - before < 1_000_000);
    assert.equal(splitter.isWithinFrame, true);
  });

  for (const [what, length] of [
    ["negative", -1],
    ["one byte more than allowed", 101],
    ["an HTTP request", Buffer.from("GET ").readInt32BE()],
  ] as const) {
    test(`refuses a length that is ${what}`, () => {
      const { splitter } = collector(100);
      const chunk = Buffer.alloc(4);
      chunk.writeInt32BE(length);
      assert.throws(() => splitter.push(chunk), FrameSizeError);
    });
  }

  test("takes the largest request that is allowed", () => {
    const { splitter, frames } = collector(100);
    splitter.push(framed(Buffer.alloc(100)));
    assert.equal(frames.length, 1);
  });
});

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ErrorCode } from "#generated/errors.ts";
import { compress, decompress } from "#src/records/compression.ts";
import { COMPRESSIONS, type Compression } from "#src/records/record-batch.ts";
import { KafkaError } from "#wire/kafka-error.ts";

interface CompressedData {
  name: string;
  compression: Compression;
  base64: string;
  length: number;
  sha256: string;
  /** Part of the message when this must not be read. */
  refused?: string;
}

const samples = readFileSync(new URL("fixtures/compressed-data.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as CompressedData);

const MEGABYTE = 1024 * 1024;
const compressed = COMPRESSIONS.filter((compression) => compression !== "none");

describe("decompress", () => {
  for (const { name, compression, base64, length, sha256, refused } of samples) {
    const data = Buffer.from(base64, "base64");
    if (refused !== undefined) {
      it(`refuses ${name}`, () => {
        assert.throws(() => decompress(compression, data), {
          code: ErrorCode.INVALID_RECORD,
          message: new RegExp(refused),
        });
      });
      continue;
    }
    it(`reads ${name}`, () => {
      const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
      assert.equal(digest(decompress(compression, data)), sha256);
      assert.equal(digest(decompress(compression, data, Math.max(length, 1))), sha256, "with the exact cap");
      if (length > 1) {
        assert.throws(() => decompress(compression, data, length - 1), { code: ErrorCode.MESSAGE_TOO_LARGE });
      }
    });
  }

  for (const compression of compressed) {
    it(`refuses a ${compression} bomb without unpacking it`, () => {
      const bomb = bombOf(compression);
      const before = process.memoryUsage.rss();
      const start = performance.now();
      assert.throws(() => decompress(compression, bomb, 16 * MEGABYTE), {
        code: ErrorCode.MESSAGE_TOO_LARGE,
      });
      assert.ok(performance.now() - start < 2000);
      assert.ok(process.memoryUsage.rss() - before < 300 * MEGABYTE);
    });

    it(`refuses truncated and damaged ${compression} data, or reads no more than the cap`, () => {
      const cap = 64 * 1024;
      const whole = compress(
        compression,
        Buffer.from("some text, some more text, and yet more text".repeat(20)),
      );
      const damage = fc.record({
        end: fc.integer({ min: 0, max: whole.length }),
        at: fc.nat(whole.length - 1),
        byte: fc.integer({ min: 0, max: 255 }),
      });
      fc.assert(
        fc.property(damage, ({ end, at, byte }) => {
          const data = Buffer.from(whole.subarray(0, end));
          data[at] = byte;
          try {
            assert.ok(decompress(compression, data, cap).length <= cap);
          } catch (error) {
            assert.ok(error instanceof KafkaError, String(error));
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it("does not believe a length that snappy data claims", () => {
    const claims4GiB = Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0x00, 0x41]);
    assert.throws(() => decompress("snappy", claims4GiB), { code: ErrorCode.MESSAGE_TOO_LARGE });
    const claims1MiB = Buffer.from([0x80, 0x80, 0x40, 0x00, 0x41]);
    assert.throws(() => decompress("snappy", claims1MiB), { code: ErrorCode.INVALID_RECORD });
  });
});

describe("compress", () => {
  it("is undone by decompress", () => {
    const anyData = fc.oneof(
      fc.uint8Array({ maxLength: 5000 }).map((array) => Buffer.from(array)),
      fc.integer({ min: 0, max: 300_000 }).map((size) => Buffer.alloc(size, "repeated text ")),
    );
    fc.assert(
      fc.property(fc.constantFrom(...COMPRESSIONS), anyData, (compression, data) => {
        assert.deepEqual(decompress(compression, compress(compression, data)), data);
      }),
      { numRuns: 200 },
    );
  });

  it("takes levels", () => {
    const data = Buffer.from(Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}`).join("\n"));
    for (const compression of ["gzip", "zstd"] as const) {
      assert.ok(compress(compression, data, 9).length !== compress(compression, data, 1).length, compression);
    }
  });
});

/** Data that gets 1 GiB when unpacked; from pieces, since making it whole would take as long as unpacking it. */
function bombOf(compression: Compression): Buffer {
  const piece = compress(compression, Buffer.alloc(16 * MEGABYTE));
  if (compression !== "lz4") {
    // Members of gzip, frames of zstd and streams of xerial's snappy may follow each other.
    return Buffer.concat(new Array<Buffer>(64).fill(piece));
  }
  // Of a frame, the blocks may be repeated: the header has 7 bytes, the end mark 4.
  const blocks = new Array<Buffer>(64).fill(piece.subarray(7, -4));
  return Buffer.concat([piece.subarray(0, 7), ...blocks, piece.subarray(-4)]);
}

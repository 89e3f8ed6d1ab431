/** What Apache Kafka's classes wrote, in another compression: the same records, fields and checks. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { checkBatchIntegrity } from "#src/records/batch-integrity.ts";
import { batches } from "#src/records/batches.ts";
import { isToBeRecompressed, recompress } from "#src/records/recompress.ts";
import { COMPRESSIONS, RecordBatch } from "#src/records/record-batch.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import { describeBatch, javaBatch, loadJavaBatches } from "./java-batches.ts";

describe("a batch in another compression", () => {
  for (const { name, base64, batches: described } of loadJavaBatches()) {
    it(`is the same but for its place: ${name}`, async () => {
      const originals = [...batches(Buffer.from(base64, "base64"))];
      for (const [i, original] of originals.entries()) {
        for (const compression of COMPRESSIONS) {
          const copy = await recompress(original, { compression });
          checkBatchIntegrity(copy);
          copy.baseOffset = original.baseOffset;
          copy.partitionLeaderEpoch = original.partitionLeaderEpoch;
          assert.deepEqual(describeBatch(copy), { ...described[i], compression });
        }
      }
    });
  }

  it("takes the level that it is told", async () => {
    const batch = new RecordBatch(javaBatch(loadJavaBatches().find(isLarge)?.name ?? ""));
    for (const [compression, low, high] of [["gzip", 1, 9] as const, ["zstd", -131_072, 19] as const]) {
      const sizes = await Promise.all(
        [low, high].map(async (level) => (await recompress(batch, { compression, level })).buffer.length),
      );
      assert.ok((sizes[1] ?? 0) < (sizes[0] ?? 0), `${compression}: ${sizes}`);
    }
  });

  it("is asked for where it has another than the topic's", () => {
    const batch = new RecordBatch(javaBatch(loadJavaBatches()[0]?.name ?? ""));
    assert.equal(isToBeRecompressed(batch, null), false);
    for (const compression of COMPRESSIONS) {
      assert.equal(isToBeRecompressed(batch, { compression }), compression !== batch.compression);
    }
  });

  it("is made of few at a time, so that many small ones do not become large together", async () => {
    const megabytes = 24;
    const value = Buffer.alloc(megabytes * 1024 * 1024);
    const batch = buildBatch({ compression: "gzip", records: [{ timestamp: 0n, key: null, value }] });
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const all = Array.from({ length: 10 }, async () => {
      const { compression } = await recompress(batch, { compression: "zstd" });
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      return compression;
    });
    assert.deepEqual(new Set(await Promise.all(all)), new Set(["zstd"]));
    assert.ok(most < 8 * megabytes * 1024 * 1024, `${most} bytes`);
  });

  it("is not made of what cannot be decompressed", async () => {
    const gzip = loadJavaBatches().find(({ batches: [first] }) => first?.compression === "gzip");
    const bytes = javaBatch(gzip?.name ?? "");
    bytes.fill(0xff, 70, 80);
    const [batch] = batches(bytes);
    assert.ok(batch);
    await assert.rejects(recompress(batch, { compression: "zstd" }), { code: ErrorCode.INVALID_RECORD });
  });
});

function isLarge({ base64, batches }: { base64: string; batches: readonly unknown[] }): boolean {
  return batches.length === 1 && base64.length > 2000;
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { buildBatchOfEncoded } from "#src/records/record-writer.ts";
import type { Partition } from "#src/storage/engine.ts";
import {
  batch,
  batchesOf,
  type CreateTestStore,
  readBatches,
  samePartition,
  shareEngine,
} from "./harness.ts";

/** What compaction leaves of a stored batch: offsets as they are, fewer bytes, or no record at all. */
function smaller(stored: RecordBatch, valueSize: number, timestamp = 1_000): RecordBatch {
  const made = batch({ valueSize, timestamps: new Array<number>(stored.recordCount).fill(timestamp) });
  made.baseOffset = stored.baseOffset;
  made.partitionLeaderEpoch = stored.partitionLeaderEpoch;
  return made;
}

function emptied(stored: RecordBatch): RecordBatch {
  const { baseOffset, partitionLeaderEpoch, lastOffsetDelta, maxTimestamp } = stored;
  const summary = { recordCount: 0, lastOffsetDelta, baseTimestamp: -1n, maxTimestamp };
  return buildBatchOfEncoded({ baseOffset, partitionLeaderEpoch }, Buffer.alloc(0), summary);
}

/** As a fetcher that never waits sees it. */
async function scan(
  partition: Partition,
  from = partition.logStartOffset,
): Promise<[bigint, bigint, number][]> {
  const seen: [bigint, bigint, number][] = [];
  for (let offset = from; offset < partition.highWatermark; ) {
    const got = await readBatches(partition, offset, 1);
    for (const { baseOffset, lastOffset, buffer } of got) {
      seen.push([baseOffset, lastOffset, buffer.length]);
      offset = lastOffset + 1n;
    }
  }
  return seen;
}

function shown(batches: readonly RecordBatch[]): [bigint, bigint, number][] {
  return batches.map(({ baseOffset, lastOffset, buffer }) => [baseOffset, lastOffset, buffer.length]);
}

const sizeOf = (batches: readonly RecordBatch[]): number =>
  batches.reduce((sum, { buffer }) => sum + buffer.length, 0);

export function replacementContract(create: CreateTestStore): void {
  describe("replacing batches", () => {
    const shared = shareEngine(create);
    /** Appended one by one, or all at once, which an engine may store together. */
    const filled = async (batchCount: number, records: number, together: boolean): Promise<Partition> => {
      const partition = await shared.partition();
      const append = (): Promise<unknown> => partition.append(batch({ records, valueSize: 100 }));
      if (together) {
        await Promise.all(Array.from({ length: batchCount }, append));
      } else {
        for (let i = 0; i < batchCount; i++) await append();
      }
      return partition;
    };

    for (const together of [false, true]) {
      const how = together ? "stored together" : "stored one by one";

      it(`keeps offsets, sizes and the rest of the log, ${how}`, async () => {
        const partition = await filled(10, 3, together);
        const stored = await readBatches(partition, 0n);
        const replacement = [smaller(stored[2] as RecordBatch, 10), emptied(stored[4] as RecordBatch)];
        assert.equal(await partition.replaceBatches(6n, 18n, replacement), true);
        const expected = [...stored.slice(0, 2), ...replacement, ...stored.slice(6)];
        const check = async (of: Partition): Promise<void> => {
          assert.deepEqual(await scan(of), shown(expected));
          assert.equal(of.sizeInBytes, sizeOf(expected));
          assert.equal(of.highWatermark, 30n);
          assert.equal(of.logStartOffset, 0n);
          // In a gap, the next batch answers.
          assert.deepEqual((await scan(of, 9n))[0], shown(replacement)[1]);
          assert.deepEqual((await scan(of, 15n))[0], shown(stored)[6]);
          assert.equal(await of.sizeInBytesFrom(20n), sizeOf(stored.slice(6)));
          assert.equal(await of.sizeInBytesFrom(29n), sizeOf(stored.slice(9)));
          assert.equal(await of.sizeInBytesFrom(30n), 0);
          assert.equal(await of.sizeInBytesFrom(0n), sizeOf(expected));
        };
        await check(partition);
        await shared.reopen();
        const reopened = samePartition(shared, partition);
        await check(reopened);
        assert.equal((await reopened.append(batch())).baseOffset, 30n);
      });
    }

    it("may take everything but the last batch", async () => {
      const partition = await filled(4, 1, false);
      const last = (await readBatches(partition, 3n))[0] as RecordBatch;
      assert.equal(await partition.replaceBatches(0n, 3n, []), true);
      assert.deepEqual(await scan(partition), shown([last]));
      assert.equal(partition.sizeInBytes, last.buffer.length);
      await shared.reopen();
      const reopened = samePartition(shared, partition);
      assert.deepEqual(await scan(reopened), shown([last]));
      assert.equal(reopened.sizeInBytes, last.buffer.length);
      assert.equal(reopened.logStartOffset, 0n);
    });

    it("refuses what would lose the log's end, or lies outside the range", async () => {
      const partition = await filled(3, 2, true);
      const stored = await readBatches(partition, 0n);
      await assert.rejects(partition.replaceBatches(0n, 6n, [stored[0] as RecordBatch]), RangeError);
      await assert.rejects(partition.replaceBatches(0n, 7n, []), RangeError);
      await assert.rejects(partition.replaceBatches(0n, 2n, [stored[1] as RecordBatch]), RangeError);
      await assert.rejects(partition.replaceBatches(0n, 6n, stored.toReversed()), RangeError);
      assert.deepEqual(await scan(partition), shown(stored));
    });

    it("does nothing when the log start has passed it", async () => {
      const partition = await filled(6, 1, false);
      await partition.deleteRecordsBefore(2n);
      const stored = await readBatches(partition, 2n);
      assert.equal(await partition.replaceBatches(0n, 4n, []), false);
      assert.deepEqual(await scan(partition), shown(stored));
    });

    it("keeps sizes when records are deleted and dropped afterwards", async () => {
      const partition = await filled(12, 1, false);
      const stored = await readBatches(partition, 0n);
      const replacement = [1, 3, 5].map((i) => smaller(stored[i] as RecordBatch, 1));
      await partition.replaceBatches(0n, 8n, replacement);
      // An engine may have stored those that are left in one piece, which goes as a whole.
      const limits = { retentionMs: -1, retentionBytes: sizeOf(stored.slice(8)), now: 0 };
      assert.equal(await partition.applyRetention(limits), sizeOf(replacement));
      assert.deepEqual(await scan(partition), shown(stored.slice(8)));
      assert.equal(partition.sizeInBytes, sizeOf(stored.slice(8)));
      await partition.replaceBatches(9n, 11n, []);
      const left = [8, 11].map((i) => stored[i] as RecordBatch);
      assert.equal(partition.sizeInBytes, sizeOf(left));
      await shared.reopen();
      const reopened = samePartition(shared, partition);
      assert.equal(reopened.sizeInBytes, sizeOf(left));
      await reopened.deleteRecordsBefore(9n);
      assert.equal(reopened.sizeInBytes, sizeOf(left.slice(1)));
      await reopened.deleteRecordsBefore(12n);
      assert.equal(reopened.sizeInBytes, 0);
      await shared.reopen();
      assert.equal(samePartition(shared, partition).sizeInBytes, 0);
      assert.equal((await samePartition(shared, partition).append(batch())).baseOffset, 12n);
    });

    it("finds records by time among those that are left", async () => {
      const partition = await shared.partition();
      for (const timestamp of [1_000, 5_000, 2_000, 3_000, 4_000, 100]) {
        await partition.append(batch({ timestamps: [timestamp] }));
      }
      const stored = await readBatches(partition, 0n);
      // The one of 5,000 leaves its header.
      await partition.replaceBatches(0n, 5n, [emptied(stored[1] as RecordBatch), ...stored.slice(3, 5)]);
      const found = async (of: Partition): Promise<unknown[]> => [
        (await of.offsetForTimestamp(0n))?.offset,
        (await of.offsetForTimestamp(3_500n))?.offset,
        await of.offsetForTimestamp(4_500n),
        (await of.offsetOfMaxTimestamp())?.offset,
      ];
      assert.deepEqual(await found(partition), [3n, 4n, null, 4n]);
      await shared.reopen();
      assert.deepEqual(await found(samePartition(shared, partition)), [3n, 4n, null, 4n]);
    });

    it("leaves epochs and producers as they are", async () => {
      const partition = await shared.partition();
      for (let i = 0; i < 4; i++) {
        await partition.append(batch({ producerId: 9, baseSequence: i }));
      }
      await shared.reopen();
      const reopened = samePartition(shared, partition);
      await reopened.append(batch({ producerId: 9, baseSequence: 4 }));
      await reopened.replaceBatches(0n, 4n, []);
      assert.deepEqual(await reopened.endOffsetForEpoch(partition.leaderEpoch), {
        epoch: partition.leaderEpoch,
        endOffset: 4n,
      });
      await shared.reopen();
      const again = samePartition(shared, partition);
      assert.equal((await again.endOffsetForEpoch(partition.leaderEpoch))?.endOffset, 4n);
      const duplicate = await again.append(batch({ producerId: 9, baseSequence: 3 }));
      assert.deepEqual([duplicate.isDuplicate, duplicate.baseOffset], [true, 3n]);
      assert.equal((await again.append(batch({ producerId: 9, baseSequence: 5 }))).baseOffset, 5n);
    });

    it("never shows a reader half of it, while appends go on", async () => {
      const partition = await filled(400, 1, false);
      const stored = await readBatches(partition, 0n);
      let isDone = false;
      const appending = (async () => {
        while (!isDone) await partition.append(batch({ valueSize: 100 }));
      })();
      const reading = (async () => {
        while (!isDone) {
          const end = partition.highWatermark;
          const offsets = batchesOf(await partition.read(0n, 100_000_000, true)).map((b) =>
            Number(b.baseOffset),
          );
          const below = offsets.filter((offset) => offset < 200);
          assert.ok(below.length === 200 || below.length === 20, `${below.length} batches below 200`);
          assert.ok(
            offsets.length >= Number(end) - 200 + below.length,
            "batches behind the range are missing",
          );
          await new Promise(setImmediate);
        }
      })();
      for (let start = 0; start < 200; start += 200) {
        const kept = stored.slice(start, start + 200).filter((_, i) => i % 10 === 0);
        await partition.replaceBatches(BigInt(start), BigInt(start + 200), kept);
      }
      isDone = true;
      await Promise.all([appending, reading]);
      const sizes = (await scan(partition)).reduce((sum, [, , size]) => sum + size, 0);
      assert.equal(partition.sizeInBytes, sizes);
    });

    it("agrees with a list of batches, whatever is replaced, deleted and restarted in which order", async () => {
      const step = fc.oneof(
        fc.record({
          do: fc.constant("append" as const),
          count: fc.integer({ min: 1, max: 12 }),
          together: fc.boolean(),
        }),
        fc.record({
          do: fc.constant("replace" as const),
          at: fc.nat(),
          length: fc.nat(),
          keep: fc.nat({ max: 3 }),
        }),
        fc.record({ do: fc.constant("delete" as const), share: fc.nat({ max: 100 }) }),
        fc.record({ do: fc.constant("reopen" as const) }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
          let partition = await shared.partition();
          let model: RecordBatch[] = [];
          let start = 0n;
          for (const one of steps) {
            if (one.do === "append") {
              const made = Array.from({ length: one.count }, (_, i) =>
                batch({ records: 1 + (i % 3), valueSize: i }),
              );
              if (one.together) await Promise.all(made.map((b) => partition.append(b)));
              else for (const b of made) await partition.append(b);
              model.push(...made);
            } else if (one.do === "reopen") {
              await shared.reopen();
              partition = samePartition(shared, partition);
            } else if (one.do === "delete") {
              start += ((partition.highWatermark - start) * BigInt(one.share)) / 300n;
              await partition.deleteRecordsBefore(start);
              model = model.filter(({ lastOffset }) => lastOffset >= start);
            } else if (model.length > 1) {
              const from = one.at % (model.length - 1);
              const to = from + 1 + (one.length % (model.length - 1 - from));
              const range = model.slice(from, to);
              const kept = range
                .filter((_, i) => i % 3 < one.keep)
                .map((b, i) => (i % 2 === 0 ? smaller(b, 0) : b));
              const first = (range[0] as RecordBatch).baseOffset;
              const end = (range.at(-1) as RecordBatch).lastOffset + 1n;
              assert.equal(await partition.replaceBatches(first > start ? first : start, end, kept), true);
              model.splice(from, to - from, ...kept);
            }
            assert.deepEqual(await scan(partition), shown(model));
          }
          await shared.reopen();
          assert.deepEqual(await scan(samePartition(shared, partition)), shown(model));
        }),
        { numRuns: 15 },
      );
    });
  });
}

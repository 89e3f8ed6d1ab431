import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ErrorCode } from "#generated/errors.ts";
import type { Partition } from "#src/storage/engine.ts";
import { batch, type CreateTestStore, readBatches, samePartition, shareEngine } from "./harness.ts";

export function offsetContract(create: CreateTestStore): void {
  describe("offsets by time", () => {
    const shared = shareEngine(create);

    it("are those of the first record that is late enough", async () => {
      const partition = await shared.partition();
      assert.equal(await partition.offsetForTimestamp(0n), null);
      assert.equal(await partition.offsetOfMaxTimestamp(), null);
      await partition.append(batch({ timestamps: [100, 300, 200] }));
      await partition.append(batch({ timestamps: [50] }));
      await partition.append(batch({ timestamps: [400, 400] }));
      const { leaderEpoch } = partition;
      const at = async (timestamp: bigint) => {
        const found = await partition.offsetForTimestamp(timestamp);
        return found && [found.offset, found.timestamp, found.leaderEpoch];
      };
      assert.deepEqual(await at(0n), [0n, 100n, leaderEpoch]);
      assert.deepEqual(await at(100n), [0n, 100n, leaderEpoch]);
      assert.deepEqual(await at(101n), [1n, 300n, leaderEpoch]);
      assert.deepEqual(await at(250n), [1n, 300n, leaderEpoch]);
      assert.deepEqual(await at(301n), [4n, 400n, leaderEpoch]);
      assert.equal(await at(401n), null);
      assert.deepEqual(await partition.offsetOfMaxTimestamp(), { offset: 4n, timestamp: 400n, leaderEpoch });
    });

    it("are right for any order of timestamps, after deletions and restarts too", async () => {
      const timestamps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(timestamps, { minLength: 1, maxLength: 20 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          async (batches, startShare) => {
            let partition = await shared.partition();
            for (const list of batches) {
              await partition.append(batch({ timestamps: list }));
            }
            const flat = batches.flat();
            await checkSearch(partition, flat, 0);
            const start = Math.floor(startShare * flat.length);
            await partition.deleteRecordsBefore(BigInt(start));
            await checkSearch(partition, flat, start);
            await shared.reopen();
            partition = samePartition(shared, partition);
            await checkSearch(partition, flat, start);
          },
        ),
        { numRuns: 12 },
      );
    });
  });

  describe("leader epochs", () => {
    const shared = shareEngine(create);

    it("rise with each restart and end where the next began", async () => {
      let partition = await shared.partition();
      const first = partition.leaderEpoch;
      await partition.append(batch({ records: 2 }));
      assert.deepEqual(await partition.endOffsetForEpoch(first), { epoch: first, endOffset: 2n });
      assert.equal(await partition.endOffsetForEpoch(first + 1), null);
      assert.equal(await partition.endOffsetForEpoch(-1), null);
      // As Apache Kafka 4.3.1: an epoch before all that are known ends where the first begins.
      assert.deepEqual(await partition.endOffsetForEpoch(-2), { epoch: -2, endOffset: 0n });

      await shared.reopen();
      await shared.reopen();
      partition = samePartition(shared, partition);
      const second = partition.leaderEpoch;
      assert.ok(second >= first + 2);
      assert.deepEqual(await partition.endOffsetForEpoch(second), { epoch: second, endOffset: 2n });
      await partition.append(batch({ records: 3 }));
      assert.equal((await readBatches(partition, 2n))[0]?.partitionLeaderEpoch, second);

      await shared.reopen();
      partition = samePartition(shared, partition);
      const third = partition.leaderEpoch;
      assert.ok(third > second);
      assert.deepEqual(await partition.endOffsetForEpoch(first), { epoch: first, endOffset: 2n });
      // Nothing was written in the epoch between: the largest not above it is the first.
      assert.deepEqual(await partition.endOffsetForEpoch(second - 1), { epoch: first, endOffset: 2n });
      assert.deepEqual(await partition.endOffsetForEpoch(second), { epoch: second, endOffset: 5n });
      assert.deepEqual(await partition.endOffsetForEpoch(third), { epoch: third, endOffset: 5n });
      assert.equal(await partition.endOffsetForEpoch(third + 1), null);
      const found = await partition.offsetForTimestamp(0n);
      assert.equal(found?.leaderEpoch, first);
    });
  });

  describe("deleteRecordsBefore", () => {
    const shared = shareEngine(create);

    it("raises the log start, in the middle of a batch too, and tells listeners", async () => {
      const partition = await shared.partition();
      await partition.append(batch({ records: 4 }));
      await partition.append(batch({ records: 4 }));
      let advanced = 0;
      partition.onAdvance(() => advanced++);
      await partition.deleteRecordsBefore(2n);
      assert.equal(partition.logStartOffset, 2n);
      assert.equal(advanced, 1);
      await assert.rejects(partition.read(1n, 100, true), { code: ErrorCode.OFFSET_OUT_OF_RANGE });
      assert.equal((await readBatches(partition, 2n))[0]?.baseOffset, 0n);
      await partition.deleteRecordsBefore(1n);
      assert.equal(partition.logStartOffset, 2n);
      assert.equal((await partition.append(batch())).logStartOffset, 2n);
      for (const offset of [-1n, 10n]) {
        await assert.rejects(partition.deleteRecordsBefore(offset), { code: ErrorCode.OFFSET_OUT_OF_RANGE });
      }
      await shared.reopen();
      const again = samePartition(shared, partition);
      assert.equal(again.logStartOffset, 2n);
      assert.equal(again.highWatermark, 9n);
    });

    it("can empty the log, which then goes on where it was", async () => {
      let partition = await shared.partition();
      await partition.append(batch({ records: 5, timestamps: [9, 9, 9, 9, 9] }));
      await partition.deleteRecordsBefore(5n);
      assert.equal(partition.sizeInBytes, 0);
      assert.equal(await partition.offsetOfMaxTimestamp(), null);
      assert.equal(await partition.offsetForTimestamp(0n), null);
      await shared.reopen();
      partition = samePartition(shared, partition);
      assert.deepEqual([partition.logStartOffset, partition.highWatermark], [5n, 5n]);
      assert.equal((await partition.append(batch({ timestamps: [3] }))).baseOffset, 5n);
      assert.equal((await partition.offsetOfMaxTimestamp())?.timestamp, 3n);
      assert.equal(partition.sizeInBytes, batch().buffer.length);
    });
  });

  describe("applyRetention", () => {
    const shared = shareEngine(create);
    const unlimited = { retentionMs: -1, retentionBytes: -1, now: 10_000 };

    /** One append after the other, so that an engine that joins batches cannot: it drops in the units it stores. */
    async function filled(timestamps: readonly number[]): Promise<Partition> {
      const partition = await shared.partition();
      for (const timestamp of timestamps) {
        await partition.append(batch({ timestamps: [timestamp] }));
      }
      return partition;
    }
    const size = batch().buffer.length;

    it("keeps everything without limits", async () => {
      const partition = await filled([1, 2, 3]);
      assert.equal(await partition.applyRetention(unlimited), 0);
      assert.equal(partition.logStartOffset, 0n);
    });

    it("drops the oldest that are older than retentionMs, up to the first that is not", async () => {
      const partition = await filled([1_000, 9_500, 1_000, 9_000]);
      assert.equal(await partition.applyRetention({ ...unlimited, retentionMs: 1_000 }), size);
      assert.equal(partition.logStartOffset, 1n);
      assert.equal(
        await partition.applyRetention({ ...unlimited, retentionMs: 1_000, now: 10_501 }),
        3 * size,
      );
      assert.equal(partition.logStartOffset, 4n);
      assert.equal(partition.sizeInBytes, 0);
      assert.equal((await partition.append(batch())).baseOffset, 4n);
    });

    it("drops the oldest as long as retentionBytes are left", async () => {
      const partition = await filled([1, 2, 3, 4, 5]);
      assert.equal(await partition.applyRetention({ ...unlimited, retentionBytes: 3 * size - 1 }), 2 * size);
      assert.equal(partition.logStartOffset, 2n);
      assert.equal(partition.sizeInBytes, 3 * size);
      assert.equal(await partition.applyRetention({ ...unlimited, retentionBytes: 0 }), 3 * size);
      assert.equal(partition.logStartOffset, 5n);
    });

    it("lets appends go on meanwhile", async () => {
      const partition = await filled([1, 1, 1]);
      const appends: Promise<unknown>[] = [];
      const writer = setInterval(() => {
        for (let i = 0; i < 20; i++) {
          appends.push(partition.append(batch({ timestamps: [1] })));
        }
      }, 1);
      for (let i = 0; i < 20; i++) {
        await partition.applyRetention({ ...unlimited, retentionMs: 0 });
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      clearInterval(writer);
      await Promise.all(appends);
      await partition.applyRetention({ ...unlimited, retentionMs: 0 });
      assert.equal(partition.highWatermark, BigInt(3 + appends.length));
      assert.equal(partition.logStartOffset, partition.highWatermark);
      assert.equal(partition.sizeInBytes, 0);
      await shared.reopen();
      const again = samePartition(shared, partition);
      assert.equal(again.logStartOffset, again.highWatermark);
      assert.equal(again.highWatermark, partition.highWatermark);
    });
  });
}

/** Against a walk over the plain list. Batches that end below the log start do not count, nor do records. */
async function checkSearch(
  partition: Partition,
  timestamps: readonly number[],
  start: number,
): Promise<void> {
  const live = timestamps.map((timestamp, offset) => ({ timestamp, offset })).slice(start);
  for (let timestamp = 0; timestamp <= 51; timestamp += 3) {
    const expected = live.find((record) => record.timestamp >= timestamp);
    const found = await partition.offsetForTimestamp(BigInt(timestamp));
    assert.deepEqual(
      found && [Number(found.offset), Number(found.timestamp)],
      expected ? [expected.offset, expected.timestamp] : null,
      `timestamp ${timestamp}, log start ${start}`,
    );
  }
  const latest = live.reduce<{ timestamp: number; offset: number } | null>(
    (best, record) => (best === null || record.timestamp > best.timestamp ? record : best),
    null,
  );
  const max = await partition.offsetOfMaxTimestamp();
  assert.deepEqual(
    max && [Number(max.offset), Number(max.timestamp)],
    latest && [latest.offset, latest.timestamp],
    `largest timestamp, log start ${start}`,
  );
}

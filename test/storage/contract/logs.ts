import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ErrorCode } from "#generated/errors.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { Partition } from "#src/storage/engine.ts";
import {
  batch,
  batchesOf,
  type CreateTestStore,
  readBatches,
  samePartition,
  shareEngine,
} from "./harness.ts";

export function logContract(create: CreateTestStore): void {
  describe("append", () => {
    const shared = shareEngine(create);

    it("assigns offsets in the order of the calls", async () => {
      const partition = await shared.partition();
      const results = await Promise.all([3, 1, 5].map((records) => partition.append(batch({ records }))));
      assert.deepEqual(
        results.map((r) => [r.baseOffset, r.logStartOffset, r.isDuplicate]),
        [0n, 3n, 4n].map((offset) => [offset, 0n, false]),
      );
      assert.equal(partition.highWatermark, 9n);
    });

    it("keeps batches byte for byte, apart from base offset and leader epoch", async () => {
      const partition = await shared.partition();
      const sent = [
        batch({ value: "one" }),
        batch({ records: 2, valueSize: 5_000 }),
        batch({ value: "three" }),
      ];
      const copies = sent.map((b) => Buffer.from(b.buffer));
      await Promise.all(sent.map((b) => partition.append(b)));
      const stored = await readBatches(partition, 0n);
      assert.deepEqual(
        stored.map((b) => [b.baseOffset, b.partitionLeaderEpoch]),
        [0n, 1n, 3n].map((offset) => [offset, partition.leaderEpoch]),
      );
      // Magic, crc and everything that the crc covers.
      assert.deepEqual(
        stored.map((b) => Buffer.from(b.buffer.subarray(16))),
        copies.map((copy) => copy.subarray(16)),
      );
    });

    it("shows nothing to readers before it is acknowledged, everything after", async () => {
      const partition = await shared.partition();
      const appended = partition.append(batch());
      assert.equal(partition.highWatermark, 0n);
      assert.deepEqual(await partition.read(0n, 100, true), []);
      await appended;
      assert.equal(partition.highWatermark, 1n);
      assert.equal((await readBatches(partition, 0n)).length, 1);
    });

    it("does not need the bytes after it resolved", async () => {
      const partition = await shared.partition();
      const sent = batch({ value: "kept" });
      const frame = Buffer.concat([Buffer.alloc(500), sent.buffer, Buffer.alloc(500)]);
      const view = batchesOf([frame.subarray(500, 500 + sent.buffer.length)])[0];
      await partition.append(view as NonNullable<typeof view>);
      frame.fill(0xee);
      assert.match((await readBatches(partition, 0n))[0]?.buffer.toString("latin1") ?? "", /kept/);
    });

    it("wakes listeners when the high watermark has moved", async () => {
      const partition = await shared.partition();
      const seen: bigint[] = [];
      const stop = partition.onAdvance(() => seen.push(partition.highWatermark));
      await partition.append(batch({ records: 2 }));
      await partition.append(batch());
      stop();
      await partition.append(batch());
      assert.deepEqual(seen, [2n, 3n]);
    });

    it("counts the bytes", async () => {
      const partition = await shared.partition();
      const sent = [batch({ valueSize: 100 }), batch({ valueSize: 70_000 })];
      for (const b of sent) {
        await partition.append(b);
      }
      const total = sent.reduce((sum, b) => sum + b.buffer.length, 0);
      assert.equal(partition.sizeInBytes, total);
      await shared.reopen();
      assert.equal(samePartition(shared, partition).sizeInBytes, total);
    });

    it("takes batches of several megabytes", async () => {
      const partition = await shared.partition();
      const large = batch({ valueSize: 5_000_000 });
      const copy = Buffer.from(large.buffer.subarray(16));
      await Promise.all([partition.append(batch()), partition.append(large), partition.append(batch())]);
      await shared.reopen();
      const stored = await readBatches(samePartition(shared, partition), 1n);
      assert.deepEqual(stored[0]?.buffer.subarray(16), copy);
      assert.equal(stored[1]?.baseOffset, 2n);
    });

    it("writes to many partitions at once, each in its own order", async () => {
      const topic = await shared.topic(40);
      const results = await Promise.all(
        Array.from({ length: 400 }, (_, i) => (topic.partitions[i % 40] as Partition).append(batch())),
      );
      assert.deepEqual(
        results.map((r) => r.baseOffset),
        results.map((_, i) => BigInt(Math.floor(i / 40))),
      );
    });
  });

  describe("read", () => {
    const shared = shareEngine(create);

    it("begins with the batch that holds the offset", async () => {
      const partition = await shared.partition();
      for (const records of [3, 4, 1]) {
        await partition.append(batch({ records }));
      }
      const firstOffsets: bigint[] = [];
      for (let offset = 0n; offset < 8n; offset++) {
        firstOffsets.push((await readBatches(partition, offset))[0]?.baseOffset ?? -1n);
      }
      assert.deepEqual(firstOffsets, [0n, 0n, 0n, 3n, 3n, 3n, 3n, 7n]);
      assert.deepEqual(await partition.read(8n, 1_000, true), []);
    });

    it("gives whole batches up to maxBytes, and the first one whatever its size if asked to", async () => {
      const partition = await shared.partition();
      await Promise.all(Array.from({ length: 10 }, () => partition.append(batch({ valueSize: 100 }))));
      const size = batch({ valueSize: 100 }).buffer.length;
      const counts = async (maxBytes: number, atLeastOne: boolean): Promise<number> =>
        batchesOf(await partition.read(2n, maxBytes, atLeastOne)).length;
      assert.equal(await counts(3 * size, false), 3);
      assert.equal(await counts(4 * size - 1, false), 3);
      assert.equal(await counts(size, false), 1);
      assert.equal(await counts(size - 1, false), 0);
      assert.equal(await counts(size - 1, true), 1);
      assert.equal(await counts(0, true), 1);
      assert.equal(await counts(0, false), 0);
      assert.equal(await counts(1_000_000, false), 8);
    });

    it("refuses offsets outside the log", async () => {
      const partition = await shared.partition();
      await partition.append(batch({ records: 5 }));
      for (const offset of [-1n, 6n, 1_000n]) {
        await assert.rejects(partition.read(offset, 100, true), { code: ErrorCode.OFFSET_OUT_OF_RANGE });
      }
    });

    it("finds the same after a restart, whatever sizes were written and read", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              records: fc.integer({ min: 1, max: 5 }),
              valueSize: fc.integer({ max: 40_000, min: 0 }),
            }),
            {
              minLength: 1,
              maxLength: 40,
            },
          ),
          fc.integer({ min: 1, max: 200_000 }),
          async (shapes, maxBytes) => {
            const partition = await shared.partition();
            const half = Math.ceil(shapes.length / 2);
            await Promise.all(shapes.slice(0, half).map((shape, i) => partition.append(shaped(shape, i))));
            for (let i = half; i < shapes.length; i++) {
              await partition.append(shaped(shapes[i] as Shape, i));
            }
            await checkScan(partition, shapes, maxBytes);
            await shared.reopen();
            await checkScan(samePartition(shared, partition), shapes, maxBytes);
          },
        ),
        { numRuns: 8 },
      );
    });
  });
}

interface Shape {
  readonly records: number;
  readonly valueSize: number;
}

function shaped({ records, valueSize }: Shape, number: number): RecordBatch {
  return batch({ records, value: `${number} `.repeat(valueSize / 5) });
}

/** A consumer's way through the log: each fetch goes on where the last one ended. */
async function checkScan(partition: Partition, shapes: readonly Shape[], maxBytes: number): Promise<void> {
  const seen: [bigint, number, Buffer][] = [];
  let offset = 0n;
  while (offset < partition.highWatermark) {
    const got = batchesOf(await partition.read(offset, maxBytes, true));
    const bytes = got.reduce((sum, b) => sum + b.buffer.length, 0);
    assert.ok(got.length > 0 && (got.length === 1 || bytes <= maxBytes));
    for (const b of got) {
      seen.push([b.baseOffset, b.recordCount, b.buffer.subarray(16)]);
      offset = b.lastOffset + 1n;
    }
  }
  let expectedOffset = 0n;
  const expected = shapes.map((shape, i): [bigint, number, Buffer] => {
    const baseOffset = expectedOffset;
    expectedOffset += BigInt(shape.records);
    return [baseOffset, shape.records, shaped(shape, i).buffer.subarray(16)];
  });
  assert.deepEqual(seen, expected);
}

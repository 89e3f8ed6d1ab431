import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { batch, type CreateTestStore, readBatches, samePartition, shareEngine } from "./harness.ts";

const OUT_OF_ORDER = { code: ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER };
const MAX_SEQUENCE = 2 ** 31 - 1;

/** Expectations as in Kafka's ProducerStateManagerTest and UnifiedLogTest. */
export function producerContract(create: CreateTestStore): void {
  describe("idempotent producers", () => {
    const shared = shareEngine(create);
    const sequence = (baseSequence: number, records = 1, producerEpoch = 0, producerId = 7) =>
      batch({ records, producerId, producerEpoch, baseSequence });

    it("must send their sequence numbers without gaps", async () => {
      const partition = await shared.partition();
      await partition.append(sequence(0, 3));
      await partition.append(sequence(3));
      await assert.rejects(partition.append(sequence(5)), OUT_OF_ORDER);
      await partition.append(sequence(4));
      assert.equal(partition.highWatermark, 5n);
    });

    it("get the offset of then for one of their last five batches, sent again", async () => {
      const partition = await shared.partition();
      for (let i = 0; i < 6; i++) {
        await partition.append(sequence(2 * i, 2));
      }
      for (let i = 1; i < 6; i++) {
        const result = await partition.append(sequence(2 * i, 2));
        assert.deepEqual([result.baseOffset, result.isDuplicate], [BigInt(2 * i), true]);
      }
      await assert.rejects(partition.append(sequence(0, 2)), OUT_OF_ORDER);
      await assert.rejects(partition.append(sequence(10, 1)), OUT_OF_ORDER, "the same start but another end");
      assert.equal(partition.highWatermark, 12n);
      assert.equal((await readBatches(partition, 0n)).length, 6);
    });

    it("get that answer only when the first is durable", async () => {
      const partition = await shared.partition();
      const [first, second, next] = await Promise.all([
        partition.append(sequence(0)),
        partition.append(sequence(0)),
        partition.append(sequence(1)),
      ]);
      assert.deepEqual([first.isDuplicate, second.isDuplicate, next.isDuplicate], [false, true, false]);
      assert.deepEqual([first.baseOffset, second.baseOffset, next.baseOffset], [0n, 0n, 1n]);
      assert.equal(partition.highWatermark, 2n);
    });

    it("count the records that were taken out of their batches", async () => {
      let partition = await shared.partition();
      const rest = sequence(0, 2);
      assert.equal((await partition.append(rest, sequence(0, 5))).baseOffset, 0n);
      assert.equal(partition.isDuplicate(sequence(5, 3)), false);
      // Of this one nothing is left, and the next is asked for before it is durable.
      const [none, next] = await Promise.all([
        partition.append(null, sequence(5, 3)),
        partition.append(sequence(8)),
      ]);
      assert.deepEqual([none.baseOffset, none.isDuplicate, next.baseOffset], [-1n, false, 2n]);
      for (let round = 0; round < 2; round++) {
        for (const [base, records, offset] of [
          [0, 5, 0n],
          [5, 3, -1n],
          [8, 1, 2n],
        ] as const) {
          assert.ok(partition.isDuplicate(sequence(base, records)));
          const again = await partition.append(null, sequence(base, records));
          assert.deepEqual([again.baseOffset, again.isDuplicate], [offset, true]);
        }
        assert.equal(partition.isDuplicate(sequence(0, 2)), false);
        await assert.rejects(partition.append(sequence(2, 1)), OUT_OF_ORDER);
        await shared.reopen();
        partition = samePartition(shared, partition);
      }
      // Alone in its commit.
      assert.equal((await partition.append(null, sequence(9, 2))).baseOffset, -1n);
      assert.equal((await partition.append(sequence(11))).baseOffset, 3n);
      assert.equal((await partition.append(null, batch())).baseOffset, -1n);
      const stored = await readBatches(partition, 0n);
      assert.deepEqual(
        stored.map(({ baseOffset, lastOffset }) => [baseOffset, lastOffset]),
        [
          [0n, 1n],
          [2n, 2n],
          [3n, 3n],
        ],
      );
    });

    it("begin a new epoch with 0 and fence the old one", async () => {
      const partition = await shared.partition();
      await partition.append(sequence(0, 2, 3));
      await assert.rejects(partition.append(sequence(2, 1, 4)), OUT_OF_ORDER);
      await partition.append(sequence(0, 1, 4));
      await assert.rejects(partition.append(sequence(2, 1, 3)), { code: ErrorCode.INVALID_PRODUCER_EPOCH });
      await partition.append(sequence(1, 1, 4));
      assert.equal(partition.highWatermark, 4n);
    });

    it("that are unknown may begin anywhere", async () => {
      const partition = await shared.partition();
      await partition.append(sequence(40, 2, 5));
      await partition.append(sequence(42, 1, 5));
      assert.equal(partition.highWatermark, 3n);
    });

    it("go on with 0 after 2^31 - 1, within a batch and between two", async () => {
      const between = await shared.partition();
      await between.append(sequence(MAX_SEQUENCE - 1, 2));
      await between.append(sequence(0));
      await assert.rejects(between.append(sequence(2)), OUT_OF_ORDER);

      const within = await shared.partition();
      await within.append(sequence(MAX_SEQUENCE, 3));
      assert.equal(within.activeProducers()[0]?.lastSequence, 1);
      await within.append(sequence(2));
      assert.ok((await within.append(sequence(MAX_SEQUENCE, 3))).isDuplicate);
    });

    it("are told apart, by partition too", async () => {
      const topic = await shared.topic(2);
      const [a, b] = topic.partitions;
      await a?.append(sequence(0, 1, 0, 1));
      await a?.append(sequence(0, 1, 0, 2));
      await b?.append(sequence(0, 1, 0, 1));
      await a?.append(sequence(1, 1, 0, 2));
      await assert.rejects(a?.append(sequence(2, 1, 0, 1)) as Promise<unknown>, OUT_OF_ORDER);
      assert.deepEqual(
        a?.activeProducers().map((p) => [p.producerId, p.producerEpoch, p.lastSequence, p.lastTimestamp]),
        [
          [1n, 0, 0, 1_000n],
          [2n, 0, 1, 1_000n],
        ],
      );
    });

    it("are remembered over a restart", async () => {
      const partition = await shared.partition();
      for (let i = 0; i < 7; i++) {
        await partition.append(sequence(i, 1, 2));
      }
      await shared.reopen();
      const again = samePartition(shared, partition);
      for (let i = 2; i < 7; i++) {
        const result = await again.append(sequence(i, 1, 2));
        assert.deepEqual([result.baseOffset, result.isDuplicate], [BigInt(i), true]);
      }
      await assert.rejects(again.append(sequence(8, 1, 2)), OUT_OF_ORDER);
      await assert.rejects(again.append(sequence(7, 1, 1)), { code: ErrorCode.INVALID_PRODUCER_EPOCH });
      assert.equal((await again.append(sequence(7, 1, 2))).baseOffset, 7n);
    });

    it("are forgotten when they were silent", async () => {
      const partition = await shared.partition();
      const at = (producerId: number, timestamp: number) =>
        batch({ timestamps: [timestamp], producerId, baseSequence: 0 });
      await partition.append(at(1, 1_000));
      await partition.append(at(2, 2_000));
      await partition.expireProducers(2_000);
      const ids = (p: typeof partition) => p.activeProducers().map((producer) => producer.producerId);
      assert.deepEqual(ids(partition), [2n]);
      await partition.append(batch({ producerId: 1, baseSequence: 9 }));
      await partition.expireProducers(1_500);
      await shared.reopen();
      assert.deepEqual(ids(samePartition(shared, partition)), [2n]);
    });
  });
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Environment } from "#src/storage/embedded/environment.ts";
import { parseRowKey, prefixEnd, TABLE_BATCHES, tablePrefix } from "#src/storage/embedded/keys.ts";
import type { Partition } from "#src/storage/engine.ts";
import { batch, readBatches } from "../contract/harness.ts";
import { temporaryStore } from "./temporary-store.ts";

/** The number that the only value of a batch begins with. */
function valueNumber(stored: Buffer): number {
  return Number(/(\d+) {3}/.exec(stored.toString("latin1", 61, 100))?.[1]);
}

describe("small rows", () => {
  it("are joined in the background, and nothing that can be read changes", async () => {
    const store = await temporaryStore({ durability: "commit", tailCacheBytes: 0 });
    let engine = await store.open();
    try {
      const topic = await engine.topics.create("trickle", 1, new Map());
      let partition = topic.partitions[0] as Partition;
      const count = 400;
      for (let i = 0; i < count; i++) {
        const isLarge = i === 200;
        await partition.append(batch({ timestamps: [i], value: `${i}`.padEnd(isLarge ? 50_000 : 500) }));
      }
      const size = partition.sizeInBytes;
      const check = async (from: number): Promise<void> => {
        const stored = await readBatches(partition, BigInt(from));
        assert.deepEqual(
          stored.map((b) => [Number(b.baseOffset), valueNumber(b.buffer)]),
          Array.from({ length: count - from }, (_, i) => [from + i, from + i]),
        );
        for (let i = from; i < count; i += 17) {
          assert.equal((await partition.offsetForTimestamp(BigInt(i)))?.offset, BigInt(i));
          assert.equal((await readBatches(partition, BigInt(i), 1))[0]?.baseOffset, BigInt(i));
        }
        assert.equal((await partition.offsetOfMaxTimestamp())?.offset, BigInt(count - 1));
      };
      await check(0);
      await engine.close();

      const environment = new Environment({ path: store.directory, flush: true });
      const prefix = tablePrefix(TABLE_BATCHES);
      const rows = [...environment.keys(prefix, prefixEnd(prefix))].map(parseRowKey);
      await environment.close();
      assert.ok(rows.length < 100, `${rows.length} rows`);
      let position = 0n;
      for (const row of rows) {
        assert.equal(row.startPosition, position);
        position += BigInt(row.size);
      }

      engine = await store.open();
      partition = engine.topics.get("trickle")?.partitions[0] as Partition;
      assert.equal(partition.sizeInBytes, size);
      await check(0);
      await partition.deleteRecordsBefore(60n);
      await check(60);
    } finally {
      await engine.close();
      await store.dispose();
    }
  });
});

/** Limits of a page, and batches that cannot be read, over a partition that is only a list of batches. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MessageDescriber } from "#src/observe/records/describe-message.ts";
import { readPage } from "#src/observe/records/read-page.ts";
import { type Compression, RecordBatch } from "#src/records/record-batch.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import type { Partition } from "#src/storage/engine.ts";

const GENEROUS = { records: 1_000, bytes: 1 << 30, ms: 60_000 };
const withoutRegistry = new MessageDescriber(null);

function batch(baseOffset: number, values: readonly Buffer[], compression: Compression = "none"): Buffer {
  const built = buildBatch({
    compression,
    records: values.map((value) => ({ timestamp: 0n, key: null, value })),
  });
  built.baseOffset = BigInt(baseOffset);
  return built.buffer;
}

/** Answers one batch a read. */
function partitionOf(...batches: readonly Buffer[]): Partition {
  return {
    read: async (offset: bigint) =>
      batches.filter((bytes) => new RecordBatch(bytes).lastOffset >= offset).slice(0, 1),
  } as unknown as Partition;
}

const offsets = (records: readonly string[]): number[] => records.map((text) => JSON.parse(text).offset);
const small = (count: number): Buffer[] => Array.from({ length: count }, (_, i) => Buffer.from(`v${i}`));

test("begins and ends within batches", async () => {
  const partition = partitionOf(batch(10, small(3)), batch(13, small(3), "gzip"));
  const page = await readPage(partition, 11n, { ...GENEROUS, records: 3 }, withoutRegistry);
  assert.deepEqual([offsets(page.records), page.nextOffset, page.endedBy], [[11, 12, 13], 14n, "limit"]);
  const rest = await readPage(partition, page.nextOffset, GENEROUS, withoutRegistry);
  assert.deepEqual([offsets(rest.records), rest.nextOffset, rest.endedBy], [[14, 15], 16n, null]);
});

test("a batch that is damaged, or a bomb, is named and passed over", async () => {
  const damaged = batch(0, small(2));
  damaged[damaged.length - 1] = 1 ^ (damaged.at(-1) ?? 0);
  const bomb = batch(2, [Buffer.alloc(80 * 1024 * 1024)], "gzip");
  const page = await readPage(partitionOf(damaged, bomb, batch(3, small(1))), 0n, GENEROUS, withoutRegistry);
  assert.deepEqual([offsets(page.records), page.nextOffset], [[3], 4n]);
  assert.deepEqual(
    page.unreadable.map(({ fromOffset, toOffset }) => [fromOffset, toOffset]),
    [
      [0n, 1n],
      [2n, 2n],
    ],
  );
  assert.match(page.unreadable[0]?.reason ?? "", /crc/);
});

test("time ends a page after a record, and one without any after a batch", async () => {
  const partition = partitionOf(batch(0, small(5)), batch(5, small(5)));
  const page = await readPage(partition, 0n, { ...GENEROUS, ms: -1 }, withoutRegistry);
  assert.deepEqual([offsets(page.records), page.nextOffset, page.endedBy], [[0], 1n, "time"]);
  const damaged = batch(0, small(5));
  damaged[damaged.length - 1] = 1 ^ (damaged.at(-1) ?? 0);
  const none = await readPage(partitionOf(damaged, damaged), 0n, { ...GENEROUS, ms: -1 }, withoutRegistry);
  assert.deepEqual([none.records, none.nextOffset, none.endedBy], [[], 5n, "time"]);
});

test("what is large is cut, and says how large it is", async () => {
  const page = await readPage(
    partitionOf(batch(0, [Buffer.alloc(3 * 1024 * 1024, "x")])),
    0n,
    GENEROUS,
    withoutRegistry,
  );
  const { value } = JSON.parse(page.records[0] ?? "");
  assert.equal(value.text.length, 1024 * 1024);
  assert.deepEqual([value.shownBytes, value.sizeInBytes], [1024 * 1024, 3 * 1024 * 1024]);
});

test("a deep nesting is text", async () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const page = await readPage(partitionOf(batch(0, [Buffer.from(deep)])), 0n, GENEROUS, withoutRegistry);
  const { value } = JSON.parse(page.records[0] ?? "");
  assert.equal(value.text ?? JSON.stringify(value.json), deep);
});

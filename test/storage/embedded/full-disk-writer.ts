/**
 * Fills a store until it takes no more, and checks what is promised then; run by the tests under a limit on the size of a file, or on
 * a small file system. Argument: directory. Prints "passed" at the end.
 */
import assert from "node:assert/strict";
import { ErrorCode } from "#generated/errors.ts";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { AppendResult, Engine, Partition, Topic } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { batch, readBatches } from "../contract/harness.ts";

process.on("unhandledRejection", (error) => {
  console.error("unhandled rejection", error);
  process.exit(1);
});

const [directory, durability, size] = process.argv.slice(2) as [string, "flush" | "commit", string];
const valueSize = Number(size);
let engine = await openEmbeddedEngine({ directory, durability });
await engine.topics.create("full", 2, new Map());
let [log, other] = partitionsOf(engine);

function partitionsOf({ topics }: Engine): [Partition, Partition] {
  return (topics.get("full") as Topic).partitions as unknown as [Partition, Partition];
}

const idempotent = (baseSequence: number) =>
  batch({ valueSize, producerId: 1, baseSequence, value: `${baseSequence}`.padEnd(valueSize) });

// Several at a time, so that some wait while the transaction before them fails.
let sequence = 0;
let failures = 0;
for (let round = 0; failures === 0; round++) {
  assert.ok(round < 2000, "the disk is not small");
  const results = await Promise.allSettled(
    Array.from({ length: 5 }, (_, i) => log.append(idempotent(sequence + i))),
  );
  const kept = results.filter((r): r is PromiseFulfilledResult<AppendResult> => r.status === "fulfilled");
  for (const result of results.slice(kept.length)) {
    assert.equal(result.status, "rejected", "an append succeeded after an earlier one had failed");
    assert.ok(result.reason instanceof KafkaError);
    assert.equal(result.reason.code, ErrorCode.KAFKA_STORAGE_ERROR);
    failures++;
  }
  sequence += kept.length;
}
const stored = sequence;
assert.ok(stored > 5);
assert.equal(log.highWatermark, BigInt(stored));

async function checkStored(partition: Partition): Promise<void> {
  const batches = await readBatches(partition, partition.logStartOffset);
  assert.deepEqual(
    batches.map((b) => [b.baseOffset, b.baseSequence]),
    batches.map((_, i) => {
      const offset = partition.logStartOffset + BigInt(i);
      return [offset, Number(offset)];
    }),
  );
  assert.equal(BigInt(batches.length), partition.highWatermark - partition.logStartOffset);
}
await checkStored(log);
await assert.rejects(engine.state.commit([{ key: ["full"], value: Buffer.alloc(30_000_000) }]), {
  code: ErrorCode.KAFKA_STORAGE_ERROR,
});
assert.equal(await engine.state.get(["full"]), null);

// The way out: records are deleted, and the producer goes on where it was refused.
await log.deleteRecordsBefore(BigInt(stored - 3));
for (let i = 0; i < 4; i++) {
  const result = await log.append(idempotent(sequence));
  assert.deepEqual([result.baseOffset, result.isDuplicate], [BigInt(sequence), false]);
  sequence++;
}
await other.append(batch());
await engine.state.commit([{ key: ["full"], value: Buffer.from("small") }]);

// Closing right after a failure must not hang, and all is there again.
await assert.rejects(
  Promise.all(Array.from({ length: 24_000_000 / valueSize }, (_, i) => log.append(idempotent(sequence + i)))),
  KafkaError,
);
const end = log.highWatermark;
await engine.close();
engine = await openEmbeddedEngine({ directory, durability });
[log, other] = partitionsOf(engine);
assert.equal(log.highWatermark, end);
assert.equal(other.highWatermark, 1n);
await checkStored(log);
assert.equal((await engine.state.get(["full"]))?.value.toString(), "small");
await engine.close();
console.log("passed");

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecordBatch } from "#src/records/record-batch.ts";
import { maxTimestampInBatch, offsetForTimestampInBatch } from "#src/records/timestamp-lookup.ts";
import { javaBatch, loadJavaBatches } from "./java-batches.ts";

const firstBatches = loadJavaBatches().map(({ name, base64, batches: [expected] }) => {
  assert.ok(expected);
  return { name, batch: new RecordBatch(Buffer.from(base64, "base64")), expected };
});

describe("maxTimestampInBatch", () => {
  it("finds what Kafka finds", () => {
    for (const { name, batch, expected } of firstBatches) {
      const found = maxTimestampInBatch(batch);
      assert.equal(String(found?.offset), expected.offsetOfMaxTimestamp, name);
      assert.equal(String(found?.timestamp), expected.maxTimestamp, name);
    }
  });
});

describe("offsetForTimestampInBatch", () => {
  it("finds the first record that is late enough, for every timestamp in the batch and its neighbours", () => {
    for (const { name, batch, expected } of firstBatches) {
      const timestamps = expected.records.slice(0, 8).map(({ timestamp }) => BigInt(timestamp));
      for (const timestamp of new Set(timestamps.flatMap((each) => [each - 1n, each, each + 1n]))) {
        const record = expected.records.find((each) => BigInt(each.timestamp) >= timestamp);
        assert.deepEqual(
          offsetForTimestampInBatch(batch, timestamp),
          record ? { offset: BigInt(record.offset), timestamp: BigInt(record.timestamp) } : null,
          `${name}, ${timestamp}`,
        );
      }
    }
  });

  it("passes over records below the start offset", () => {
    const batch = new RecordBatch(javaBatch("lz4: nulls, headers, odd timestamps"));
    assert.equal(offsetForTimestampInBatch(batch, 1_790_000_000_000n, 2n)?.offset, 3n);
    assert.equal(offsetForTimestampInBatch(batch, 1_790_000_000_000n, 8n), null);
    const appendTime = new RecordBatch(javaBatch("none: LogAppendTime"));
    assert.equal(offsetForTimestampInBatch(appendTime, 0n, 503n)?.offset, 503n);
  });
});

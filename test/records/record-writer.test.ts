import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { batches } from "#src/records/batches.ts";
import { writeControlRecordKey } from "#src/records/control-record.ts";
import { COMPRESSIONS, RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { type BatchToWrite, buildBatch } from "#src/records/record-writer.ts";
import { validateProducedBatch } from "#src/records/validate-batch.ts";
import { javaBatch, loadJavaBatches } from "./java-batches.ts";

/** The batch as it would have to be given to our writer. */
function rewritten(bytes: Buffer): RecordBatch {
  const batch = new RecordBatch(bytes);
  return buildBatch({
    records: [...readRecords(batch)],
    baseOffset: batch.baseOffset,
    partitionLeaderEpoch: batch.partitionLeaderEpoch,
    producerId: batch.producerId,
    producerEpoch: batch.producerEpoch,
    baseSequence: batch.baseSequence,
    isTransactional: batch.isTransactional,
    isControl: batch.isControl,
  });
}

describe("buildBatch", () => {
  // Compressed bytes differ between libraries, and the reader hides base timestamps behind LogAppendTime.
  const comparable = loadJavaBatches().filter(
    ({ name, batches }) => batches[0]?.compression === "none" && !name.includes("LogAppendTime"),
  );
  for (const { name, base64 } of comparable) {
    it(`writes the bytes that Kafka writes: ${name}`, () => {
      const bytes = Buffer.from(base64, "base64");
      assert.deepEqual(rewritten(bytes).buffer, bytes);
    });
  }

  it("writes a commit marker's key as Kafka does", () => {
    const [record] = readRecords(new RecordBatch(javaBatch("commit marker")));
    assert.deepEqual(record?.key, writeControlRecordKey("COMMIT"));
  });

  it("refuses to write a batch without records", () => {
    assert.throws(() => buildBatch({ records: [] }), RangeError);
  });

  const bytes = fc.option(fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)));
  const plain = { noNullPrototype: true };
  const header = fc.record({ key: fc.string({ unit: "grapheme" }), value: bytes }, plain);
  const timestamp = fc.bigInt({ min: -1n, max: 2n ** 62n });
  const record = fc.record(
    { timestamp, key: bytes, value: bytes, headers: fc.array(header, { maxLength: 4 }) },
    plain,
  );
  const batch: fc.Arbitrary<BatchToWrite> = fc.record({
    records: fc.array(record, { minLength: 1, maxLength: 20 }),
    compression: fc.constantFrom(...COMPRESSIONS),
    producerId: fc.bigInt({ min: -1n, max: 2n ** 63n - 1n }),
    producerEpoch: fc.integer({ min: -1, max: 32767 }),
    baseSequence: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    isTransactional: fc.boolean(),
  });

  it("is read back as it was given, and is valid", () => {
    fc.assert(
      fc.property(batch, (given) => {
        const built = buildBatch(given);
        const rules = {
          maxBatchSize: 1_000_000,
          timestampType: "CreateTime",
          timestampBeforeMaxMs: Number.MAX_VALUE,
          timestampAfterMaxMs: Number.MAX_VALUE,
          isCompacted: false,
        } as const;
        const before = Buffer.from(built.buffer);
        assert.deepEqual(validateProducedBatch(built.buffer, 9, rules, 0).buffer, before);
        assert.equal([...batches(built.buffer)].length, 1);
        assert.deepEqual(
          [...readRecords(built)].map(({ timestamp, key, value, headers }) => ({
            timestamp,
            key,
            value,
            headers,
          })),
          given.records,
        );
        assert.equal(built.producerId, given.producerId);
        assert.equal(built.producerEpoch, given.producerEpoch);
        assert.equal(built.baseSequence, given.baseSequence);
        assert.equal(built.isTransactional, given.isTransactional);
      }),
      { numRuns: 300 },
    );
  });
});

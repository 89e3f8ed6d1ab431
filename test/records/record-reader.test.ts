import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ErrorCode } from "#generated/errors.ts";
import { checkBatchIntegrity } from "#src/records/batch-integrity.ts";
import { batches } from "#src/records/batches.ts";
import { RecordBatch } from "#src/records/record-batch.ts";
import { RecordCursor } from "#src/records/record-cursor.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { describeBatch, javaBatch, loadJavaBatches } from "./java-batches.ts";

describe("readRecords", () => {
  for (const { name, base64, batches: expected } of loadJavaBatches()) {
    it(`reads what Kafka reads: ${name}`, () => {
      const found = [...batches(Buffer.from(base64, "base64"))];
      found.forEach(checkBatchIntegrity);
      assert.deepEqual(found.map(describeBatch), expected);
    });
  }

  it("yields the records before a broken one", () => {
    const bytes = javaBatch("none: nulls, headers, odd timestamps");
    const cut = new RecordBatch(bytes.subarray(0, 90));
    const records = readRecords(cut);
    assert.equal(records.next().value?.key?.toString(), "key");
    assert.throws(() => [...records], { code: ErrorCode.INVALID_RECORD });
  });
});

describe("RecordCursor", () => {
  it("either steps to the end of any bytes or says what is wrong", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const cursor = new RecordCursor().reset(Buffer.from(bytes), 0);
        try {
          // Every record takes a byte at least, so that this ends.
          for (let i = 0; i <= bytes.length; i++) {
            cursor.next();
            cursor.headers();
            assert.ok(cursor.recordEnd <= bytes.length);
          }
          assert.fail("more records than bytes");
        } catch (error) {
          assert.ok(error instanceof KafkaError, String(error));
          assert.equal(error.code, ErrorCode.INVALID_RECORD);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

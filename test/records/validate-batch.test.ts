import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ErrorCode } from "#generated/errors.ts";
import { computeCrc } from "#src/records/batch-integrity.ts";
import { RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { type BatchToWrite, buildBatch } from "#src/records/record-writer.ts";
import { type BatchRules, validateProducedBatch } from "#src/records/validate-batch.ts";
import { InvalidRecordsError } from "#src/records/validate-records.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { describeBatch, javaBatch, loadJavaBatches } from "./java-batches.ts";

const TIME = 1_790_000_000_000;
const HOUR = 3_600_000;

const rules: BatchRules = {
  maxBatchSize: 1_048_588,
  timestampType: "CreateTime",
  timestampBeforeMaxMs: Number(2n ** 63n - 1n),
  timestampAfterMaxMs: Number(2n ** 63n - 1n),
  isCompacted: false,
};
const strictTime: BatchRules = { ...rules, timestampBeforeMaxMs: 1000, timestampAfterMaxMs: HOUR };

function validate(bytes: Buffer | null, ruled: BatchRules = rules, version = 9): RecordBatch {
  return validateProducedBatch(bytes, version, ruled, TIME);
}

/** The error for a fixture after `change`; the crc is made right again unless told otherwise. */
function refusal(change: (batch: RecordBatch) => void, options: { keepCrc?: boolean; name?: string } = {}) {
  const batch = new RecordBatch(javaBatch(options.name ?? "none: idempotent"));
  change(batch);
  if (!options.keepCrc) {
    batch.crc = computeCrc(batch);
  }
  return codeOf(() => validate(batch.buffer));
}

function codeOf(action: () => unknown): number {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof KafkaError, String(error));
    return error.code;
  }
  return ErrorCode.NONE;
}

const records = (...timestamps: number[]): BatchToWrite["records"] =>
  timestamps.map((timestamp, i) => ({
    timestamp: BigInt(timestamp),
    key: Buffer.from(`k${i}`),
    value: null,
  }));

describe("validateProducedBatch", () => {
  for (const { name, base64, batches } of loadJavaBatches()) {
    const [expected] = batches;
    assert.ok(expected);
    const isProduced =
      expected.baseOffset === "0" && expected.timestampType === "CreateTime" && !expected.isControl;
    it(`${isProduced ? "accepts" : "refuses"} what Kafka wrote: ${name}`, () => {
      const bytes = Buffer.from(base64, "base64");
      if (isProduced) {
        const batch = validate(bytes);
        assert.deepEqual(batch.buffer, Buffer.from(base64, "base64"), "unchanged");
        assert.deepEqual(describeBatch(batch), expected);
      } else {
        assert.notEqual(
          codeOf(() => validate(bytes)),
          ErrorCode.NONE,
        );
      }
    });
  }

  it("wants one whole batch of format v2", () => {
    const bytes = javaBatch("none: one record");
    const twice = Buffer.concat([bytes, bytes]);
    assert.equal(
      codeOf(() => validate(null)),
      ErrorCode.INVALID_RECORD,
    );
    assert.equal(
      codeOf(() => validate(Buffer.alloc(0))),
      ErrorCode.INVALID_RECORD,
    );
    assert.equal(
      codeOf(() => validate(twice)),
      ErrorCode.INVALID_RECORD,
    );
    for (let length = 0; length < bytes.length; length++) {
      assert.equal(
        codeOf(() => validate(bytes.subarray(0, length))),
        ErrorCode.INVALID_RECORD,
      );
    }
    // The beginning of a second batch is dropped, as in Kafka.
    assert.deepEqual(validate(twice.subarray(0, -1)).buffer, bytes);
    for (const [magic, code] of [
      [0, ErrorCode.INVALID_RECORD],
      [1, ErrorCode.INVALID_RECORD],
      [3, ErrorCode.CORRUPT_MESSAGE],
      [-1, ErrorCode.CORRUPT_MESSAGE],
    ] as const) {
      assert.equal(
        refusal((batch) => batch.buffer.writeInt8(magic, 16)),
        code,
      );
    }
    const lengthOf = (length: number) => refusal((batch) => batch.buffer.writeInt32BE(length, 8));
    assert.equal(lengthOf(13), ErrorCode.CORRUPT_MESSAGE);
    assert.equal(lengthOf(-1), ErrorCode.CORRUPT_MESSAGE);
    assert.equal(lengthOf(48), ErrorCode.CORRUPT_MESSAGE);
    assert.equal(lengthOf(2 ** 31 - 1), ErrorCode.INVALID_RECORD);
  });

  it("answers with Kafka's codes for a wrong header", () => {
    const { INVALID_RECORD, CORRUPT_MESSAGE, UNSUPPORTED_COMPRESSION_TYPE, INVALID_TIMESTAMP } = ErrorCode;
    const setAttributes = (bits: number) => (batch: RecordBatch) => batch.buffer.writeInt16BE(bits, 21);
    const setInt32 = (value: number, at: number) => (batch: RecordBatch) =>
      batch.buffer.writeInt32BE(value, at);
    assert.equal(
      refusal((batch) => {
        batch.baseOffset = 1n;
      }),
      INVALID_RECORD,
    );
    assert.equal(
      refusal(
        (batch) => {
          batch.crc = (batch.crc ^ 1) >>> 0;
        },
        { keepCrc: true },
      ),
      CORRUPT_MESSAGE,
    );
    assert.equal(refusal(setAttributes(5)), UNSUPPORTED_COMPRESSION_TYPE);
    assert.equal(refusal(setAttributes(7)), UNSUPPORTED_COMPRESSION_TYPE);
    assert.equal(refusal(setAttributes(0x20)), INVALID_RECORD, "control");
    assert.equal(refusal(setAttributes(0x08)), INVALID_TIMESTAMP, "LogAppendTime");
    assert.equal(refusal(setAttributes(1)), INVALID_RECORD, "not gzip");
    assert.equal(refusal(setAttributes(2)), INVALID_RECORD, "not snappy");
    assert.equal(refusal(setAttributes(3)), INVALID_RECORD, "not lz4");
    assert.equal(refusal(setAttributes(4)), INVALID_RECORD, "not zstd");
    assert.equal(refusal(setInt32(-1, 53)), INVALID_RECORD, "no sequence");
    assert.equal(refusal(setInt32(6, 23)), INVALID_RECORD, "last offset delta");
    assert.equal(refusal(setInt32(-1, 23)), INVALID_RECORD, "last offset delta");
    assert.equal(refusal(setInt32(0, 57)), INVALID_RECORD, "no records");
    assert.equal(refusal(setInt32(-8, 57)), INVALID_RECORD, "record count");
  });

  it("looks into compressed batches too", () => {
    const { INVALID_RECORD } = ErrorCode;
    for (const type of ["none", "gzip", "snappy", "lz4", "zstd"]) {
      for (const count of [7, 9, 2 ** 31 - 1]) {
        const change = (batch: RecordBatch) => {
          batch.buffer.writeInt32BE(count - 1, 23);
          batch.buffer.writeInt32BE(count, 57);
        };
        assert.equal(refusal(change, { name: `${type}: idempotent` }), INVALID_RECORD, `${type} ${count}`);
      }
    }
  });

  it("holds to the topic's largest batch and to the largest uncompressed size", () => {
    const bytes = javaBatch("gzip: several blocks");
    const code = (changed: Partial<BatchRules>) => codeOf(() => validate(bytes, { ...rules, ...changed }));
    assert.equal(code({ maxBatchSize: bytes.length }), ErrorCode.NONE);
    assert.equal(code({ maxBatchSize: bytes.length - 1 }), ErrorCode.MESSAGE_TOO_LARGE);
    assert.equal(code({ maxUncompressedSize: 200_000 }), ErrorCode.MESSAGE_TOO_LARGE);
  });

  it("knows zstd from Produce version 7 on", () => {
    const bytes = javaBatch("zstd: one record");
    assert.equal(
      codeOf(() => validate(bytes, rules, 6)),
      ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
    );
    assert.equal(
      codeOf(() => validate(bytes, rules, 7)),
      ErrorCode.NONE,
    );
  });

  it("names the records whose timestamps are out of range, and lets those without pass", () => {
    const { buffer } = buildBatch({
      records: records(TIME, TIME - 1001, -1, TIME - 1000, TIME + HOUR, TIME + HOUR + 1),
    });
    assert.throws(
      () => validate(buffer, strictTime),
      (error) => {
        assert.ok(error instanceof InvalidRecordsError);
        assert.equal(error.code, ErrorCode.INVALID_TIMESTAMP);
        assert.deepEqual(
          error.recordErrors.map(({ batchIndex }) => batchIndex),
          [1, 5],
        );
        return true;
      },
    );
    assert.equal(
      codeOf(() => validate(buildBatch({ records: records(TIME, -1) }).buffer, strictTime)),
      ErrorCode.NONE,
    );
  });

  it("compares timestamps exactly where they are beyond 2^53", () => {
    const far = 2n ** 62n + 1n;
    const { buffer } = buildBatch({ records: [{ timestamp: far, key: null, value: null }] });
    assert.equal(validate(buffer).maxTimestamp, far);
    assert.equal(
      codeOf(() => validate(buffer, strictTime)),
      ErrorCode.INVALID_TIMESTAMP,
    );
    const batch = new RecordBatch(buildBatch({ records: records(0, 1) }).buffer);
    batch.buffer.writeBigInt64BE(2n ** 63n - 1n, 27);
    batch.crc = computeCrc(batch);
    assert.equal(
      codeOf(() => validate(batch.buffer)),
      ErrorCode.INVALID_TIMESTAMP,
      "overflow",
    );
  });

  it("wants keys on a compacted topic", () => {
    const bytes = javaBatch("snappy: nulls, headers, odd timestamps");
    assert.throws(
      () => validate(bytes, { ...rules, isCompacted: true, partitionName: "topic-3" }),
      (error) => {
        assert.ok(error instanceof InvalidRecordsError);
        assert.equal(error.code, ErrorCode.INVALID_RECORD);
        const message = "Compacted topic cannot accept message without key in topic partition topic-3";
        assert.deepEqual(
          error.recordErrors,
          [1, 3].map((batchIndex) => ({ batchIndex, batchIndexErrorMessage: message })),
        );
        return true;
      },
    );
  });

  it("wants offset deltas that count up by one", () => {
    const holes = records(TIME, TIME).map((record, i) => ({ ...record, offset: BigInt(i * 2) }));
    const batch = new RecordBatch(buildBatch({ records: holes }).buffer);
    batch.buffer.writeInt32BE(1, 23);
    batch.crc = computeCrc(batch);
    assert.throws(
      () => validate(batch.buffer),
      (error) => {
        assert.ok(error instanceof InvalidRecordsError);
        assert.equal(error.code, ErrorCode.INVALID_RECORD);
        assert.deepEqual(
          error.recordErrors.map(({ batchIndex }) => batchIndex),
          [1],
        );
        return true;
      },
    );
  });

  it("sets the maximum timestamp right, as Kafka does", () => {
    for (const name of ["none: several", "zstd: idempotent"]) {
      const bytes = name.startsWith("none")
        ? buildBatch({ records: records(5, 9, 7) }).buffer
        : javaBatch(name);
      const before = Buffer.from(bytes);
      const batch = new RecordBatch(bytes);
      batch.maxTimestamp = 1n;
      batch.crc = computeCrc(batch);
      assert.deepEqual(validate(bytes).buffer, before);
    }
  });

  it("gives every record the time of the append where the topic says so", () => {
    const batch = validate(javaBatch("lz4: idempotent"), { ...strictTime, timestampType: "LogAppendTime" });
    assert.equal(batch.timestampType, "LogAppendTime");
    assert.equal(batch.crc, computeCrc(batch));
    assert.deepEqual(
      new Set([...readRecords(batch)].map(({ timestamp }) => timestamp)),
      new Set([BigInt(TIME)]),
    );
  });

  it("notices any changed byte but those that the broker sets", () => {
    const names = ["none", "gzip", "snappy", "lz4", "zstd"].map((type) => `${type}: idempotent`);
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(10_000),
      flip: fc.integer({ min: 1, max: 255 }),
    });
    fc.assert(
      fc.property(change, ({ name, at, flip }) => {
        const bytes = javaBatch(name);
        const position = at % bytes.length;
        bytes[position] = (bytes[position] as number) ^ flip;
        const code = codeOf(() => validate(bytes));
        // The leader epoch is no business of the producer, and neither crc nor Kafka looks at it.
        const isLeaderEpoch = position >= 12 && position < 16;
        assert.equal(code === ErrorCode.NONE, isLeaderEpoch, `byte ${position}`);
      }),
      { numRuns: 1500 },
    );
  });

  it("answers any change inside a batch whose crc is right", () => {
    const names = ["none", "gzip", "snappy", "lz4", "zstd"].map((type) => `${type}: idempotent`);
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(10_000),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(change, ({ name, at, byte }) => {
        const batch = new RecordBatch(javaBatch(name));
        batch.buffer[21 + (at % (batch.buffer.length - 21))] = byte;
        batch.crc = computeCrc(batch);
        if (
          codeOf(() => validate(batch.buffer, { ...rules, maxUncompressedSize: 100_000 })) === ErrorCode.NONE
        ) {
          // What is accepted can be read.
          assert.equal([...readRecords(batch)].length, batch.recordCount);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ErrorCode, errorName } from "#generated/errors.ts";
import { checkBatchIntegrity } from "#src/records/batch-integrity.ts";
import { batches } from "#src/records/batches.ts";
import { compress } from "#src/records/compression.ts";
import type { Int64 } from "#src/records/int64.ts";
import { MessageCursor } from "#src/records/message-cursor.ts";
import { downConvert } from "#src/records/message-set-down-conversion.ts";
import { convertProducedMessages } from "#src/records/message-set-up-conversion.ts";
import { messageSize, writeMessage } from "#src/records/message-set-writer.ts";
import { RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import type { BatchRules } from "#src/records/validate-batch.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { javaBatch } from "./java-batches.ts";
import { type ProducedSet, plainBatch, plainMessages, producedSets, storedBatches } from "./message-sets.ts";

const UNLIMITED = 100_000_000;
const RULES: BatchRules = {
  maxBatchSize: 1_048_588,
  timestampType: "CreateTime",
  timestampBeforeMaxMs: Number.MAX_VALUE,
  timestampAfterMaxMs: Number.MAX_VALUE,
  isCompacted: false,
};

function rulesOf({ timestampType, isCompacted, before, after }: ProducedSet): BatchRules {
  const range = { timestampBeforeMaxMs: Number(before), timestampAfterMaxMs: Number(after) };
  return { ...RULES, ...range, timestampType, isCompacted };
}

/** Where this differs from Kafka, which does not check what it does not know. */
const DIFFERENT: ReadonlyMap<string, string> = new Map([
  ...["v0 no gzip", "v0 no snappy", "v0 no lz4", "v1 no gzip", "v1 no snappy", "v1 no lz4"].map(
    (name): [string, string] => [name, "INVALID_RECORD"],
  ),
  // The crc covers the frame; what is wrong in its header does not get into the log.
  ["v1 lz4 with the other header checksum", "NONE"],
]);

function convert(set: Buffer, rules: BatchRules = RULES, version = 2): RecordBatch {
  const batch = convertProducedMessages(set, version, rules, 1_790_000_000_000);
  assert.ok(batch);
  return batch;
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof KafkaError) return errorName(error.code);
    throw error;
  }
  return "NONE";
}

describe("convertProducedMessages", () => {
  for (const produced of producedSets) {
    test(`makes of ${produced.name} what Kafka makes of it`, () => {
      const set = Buffer.from(produced.set, "base64");
      const run = () => convertProducedMessages(set, 1, rulesOf(produced), produced.now);
      const different = DIFFERENT.get(produced.name);
      if (different !== undefined) {
        assert.equal(produced.error, ErrorCode.UNKNOWN_SERVER_ERROR);
        assert.equal(codeOf(run), different);
      } else if (produced.error !== undefined) {
        assert.equal(codeOf(run), errorName(produced.error));
      } else {
        const batch = run();
        assert.ok(batch);
        checkBatchIntegrity(batch);
        const expected = Buffer.from(produced.batch ?? "", "base64");
        assert.deepEqual(plainBatch(batch.buffer), plainBatch(expected));
        if (batch.compression === "none") assert.deepEqual(batch.buffer, expected);
      }
      assert.equal(set.toString("base64"), produced.set, "what came is as it was");
    });
  }

  test("takes batches of format v2 too, as Kafka does, and nothing for nothing", () => {
    const batch = javaBatch("none: one record");
    assert.equal(convert(Buffer.from(batch)).recordCount, 1);
    assert.equal(convertProducedMessages(Buffer.alloc(0), 2, RULES, 0), null);
    assert.equal(
      codeOf(() => convertProducedMessages(null, 2, RULES, 0)),
      "INVALID_RECORD",
    );
  });

  test("holds to the topic's largest message, before and after", () => {
    const set = setOf([Buffer.alloc(500), Buffer.alloc(500)]);
    assert.equal(
      codeOf(() => convert(set, { ...RULES, maxBatchSize: 500 })),
      "MESSAGE_TOO_LARGE",
    );
    assert.equal(
      codeOf(() => convert(set, { ...RULES, maxBatchSize: 900 })),
      "MESSAGE_TOO_LARGE",
    );
    assert.equal(convert(set, { ...RULES, maxBatchSize: 1200 }).recordCount, 2);
  });

  test("holds to the largest uncompressed size", () => {
    const set = setOf([compress("gzip", setOf([Buffer.alloc(100_000)]))], "gzip");
    assert.equal(
      codeOf(() => convert(set, { ...RULES, maxUncompressedSize: 100_000 })),
      "MESSAGE_TOO_LARGE",
    );
    assert.equal(convert(set, { ...RULES, maxUncompressedSize: 101_000 }).recordCount, 1);
  });

  test("answers any damage, and reads on", () => {
    const seeds = producedSets
      .filter(({ set }) => set.length < 4000)
      .map(({ set }) => Buffer.from(set, "base64"));
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        fc.nat(),
        (seed, changes, cut) => {
          const set = Buffer.from(cut % 3 === 0 ? seed.subarray(0, cut % seed.length) : seed);
          for (const [at, byte] of changes) if (set.length > 0) set[at % set.length] = byte;
          convertOrRefuse(set);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("answers any inside of a wrapper whose crc is right", () => {
    const inner = setOf([Buffer.from("a"), Buffer.from("b"), Buffer.alloc(40)]);
    fc.assert(
      fc.property(
        fc.constantFrom("gzip" as const, "snappy" as const, "lz4" as const, "zstd" as const),
        fc.boolean(),
        fc.nat(),
        fc.nat(255),
        (compression, damagesInner, at, byte) => {
          const plain = Buffer.from(inner);
          if (damagesInner) plain[at % plain.length] = byte;
          const value = compress(compression, plain);
          if (!damagesInner) value[at % value.length] = byte;
          convertOrRefuse(setOf([value], compression));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

/** A batch that is whole, or an error that says what is wrong with it. */
function convertOrRefuse(set: Buffer): void {
  try {
    const batch = convertProducedMessages(set, 0, RULES, 1_790_000_000_000);
    if (batch !== null) assert.equal([...readRecords(batch)].length, batch.recordCount);
  } catch (error) {
    if (!(error instanceof KafkaError)) throw error;
    assert.notEqual(error.code, ErrorCode.UNKNOWN_SERVER_ERROR);
  }
}

function setOf(values: Buffer[], compression: "none" | "gzip" | "snappy" | "lz4" | "zstd" = "none"): Buffer {
  return Buffer.concat(
    values.map((value, i) => {
      const out = Buffer.alloc(messageSize(1, -1, value.length));
      const message = { magic: 1, offset: i, compression, timestamp: 5, isLogAppendTime: false } as const;
      const bytes = { source: value, keyStart: 0, keyLength: -1, valueStart: 0, valueLength: value.length };
      writeMessage(out, { ...message, ...bytes }, 0);
      return out;
    }),
  );
}

describe("downConvert", () => {
  for (const { name, stored, magic, firstOffset, messages, error } of storedBatches) {
    test(`makes of ${name} what Kafka makes of it`, () => {
      const [batch] = [...batches(Buffer.from(stored, "base64"))];
      assert.ok(batch);
      const run = () => downConvert(batch, magic, BigInt(firstOffset), UNLIMITED, true);
      if (error !== undefined) return assert.equal(codeOf(run), errorName(error));
      const converted = run();
      const expected = Buffer.from(messages ?? "", "base64");
      assert.ok(converted.isWhole);
      assert.deepEqual(plainMessages(converted.messages), plainMessages(expected));
      if (batch.compression === "none") assert.deepEqual(converted.messages, expected);
      if (batch.compression === "lz4") {
        const [ours, theirs] = [lz4Header(converted.messages), lz4Header(expected)];
        // Of short batches the block size is the same too, and the checksum that old clients compare with it.
        if (ours.readUInt8(5) === theirs.readUInt8(5)) assert.deepEqual(ours, theirs);
        else assert.match(name, /several blocks/);
      }
    });
  }

  test("gives the messages that fit, and one if it must", () => {
    const records = [10, 20, 30].map((size) => ({ timestamp: 1n, key: null, value: Buffer.alloc(size) }));
    const plain = buildBatch({ records, baseOffset: 7n });
    const offsets = (batch: RecordBatch, firstOffset: bigint, maxBytes: number, atLeastOne: boolean) => {
      const { messages, isWhole } = downConvert(batch, 1, firstOffset, maxBytes, atLeastOne);
      assert.ok(messages.length <= maxBytes || atLeastOne);
      const found: Int64[] = [];
      const cursor = new MessageCursor().reset(messages);
      while (cursor.next(true)) found.push(cursor.offset);
      return [found, isWhole];
    };
    assert.deepEqual(offsets(plain, 7n, 162, false), [[7, 8, 9], true]);
    assert.deepEqual(offsets(plain, 7n, 161, false), [[7, 8], false]);
    assert.deepEqual(offsets(plain, 8n, 161, false), [[8, 9], true]);
    assert.deepEqual(offsets(plain, 8n, 10, false), [[], false]);
    assert.deepEqual(offsets(plain, 8n, 10, true), [[8], false]);
    assert.deepEqual(offsets(plain, 10n, 10, true), [[], true]);
    const gzip = buildBatch({ records, baseOffset: 7n, compression: "gzip" });
    assert.deepEqual(offsets(gzip, 8n, 1000, false), [[9], true]);
    assert.deepEqual(offsets(gzip, 8n, 10, false), [[], false]);
    assert.deepEqual(offsets(gzip, 8n, 10, true), [[9], true]);
  });

  test("answers any damage of what is stored", () => {
    const seeds = storedBatches.filter(({ stored }) => stored.length < 4000);
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(600),
        (seed, changes, maxBytes) => {
          const bytes = Buffer.from(seed.stored, "base64");
          // Not the offset, which is the engine's own.
          for (const [at, byte] of changes) bytes[8 + (at % (bytes.length - 8))] = byte;
          try {
            const { messages } = downConvert(new RecordBatch(bytes), seed.magic, 0n, maxBytes, false);
            assert.ok(messages.length <= maxBytes);
            plainMessages(messages);
          } catch (error) {
            if (!(error instanceof KafkaError)) throw error;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("what was converted up is the same when converted down", () => {
    for (const magic of [0, 1] as const) {
      for (const produced of producedSets) {
        if (!produced.name.startsWith(`v${magic}`) || produced.batch === undefined) continue;
        const batch = new RecordBatch(Buffer.from(produced.batch, "base64"));
        const { messages } = downConvert(batch, magic, 0n, UNLIMITED, true);
        const again = convertProducedMessages(messages, 2, RULES, produced.now);
        if (batch.timestampType === "CreateTime") {
          assert.deepEqual(
            plainBatch(again?.buffer ?? Buffer.alloc(61)),
            plainBatch(batch.buffer),
            produced.name,
          );
        }
      }
    }
  });
});

/** Of the frame in the value of the first message: magic number, flags, block size, checksum. */
function lz4Header(set: Buffer): Buffer {
  const cursor = new MessageCursor().reset(set);
  cursor.next(true);
  return cursor.value?.subarray(0, 7) ?? Buffer.alloc(7);
}

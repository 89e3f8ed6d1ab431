/**
 * What compaction leaves of a batch, laid out as Apache Kafka's MemoryRecords.filterTo does: offsets stay, so base offset and
 * last offset are those of before whatever is gone between, sequence numbers too, and the compression is the batch's own.
 */
import { checkBatchIntegrity, computeCrc } from "./batch-integrity.ts";
import { DEFAULT_MAX_UNCOMPRESSED_SIZE } from "./compression.ts";
import type { RecordBatch } from "./record-batch.ts";
import { RecordCursor } from "./record-cursor.ts";
import { uncompressedRecords } from "./record-reader.ts";
import { type BatchFields, buildBatchOfEncoded } from "./record-writer.ts";
import { signedVarintSize, writeSignedVarint } from "./signed-varint.ts";

export interface BatchFilter {
  /** Whether the record that the cursor stands on stays. */
  retains(cursor: RecordCursor): boolean;
  /** The delete horizon (ms) of a batch that keeps a tombstone and has none yet. */
  readonly deleteHorizonMs: bigint;
  /** Whether a batch that loses all its records leaves its header: it tells the last sequence number of its producer. */
  readonly keepsEmpty: boolean;
}

// Filtering never waits between its steps, so one cursor serves every batch.
const cursor = new RecordCursor();

/**
 * The batch itself when all of it stays, null when nothing does.
 * @throws KafkaError CORRUPT_MESSAGE, INVALID_RECORD, MESSAGE_TOO_LARGE, UNSUPPORTED_COMPRESSION_TYPE when it cannot be read
 */
export function filterBatch(batch: RecordBatch, filter: BatchFilter): RecordBatch | null {
  checkBatchIntegrity(batch);
  if (batch.recordCount === 0) {
    return filter.keepsEmpty ? batch : null;
  }
  const { bytes, start } = uncompressedRecords(batch, DEFAULT_MAX_UNCOMPRESSED_SIZE);
  try {
    const retained = choose(batch, bytes, start, filter);
    if (retained.count === 0) {
      return filter.keepsEmpty ? emptyBatch(batch) : null;
    }
    const needsHorizon = retained.hasTombstone && batch.deleteHorizonMs === null;
    if (retained.count === batch.recordCount && !needsHorizon) {
      return batch;
    }
    const base = needsHorizon ? filter.deleteHorizonMs : batch.baseTimestamp;
    const encoded = needsHorizon
      ? encodeFrom(base, batch.baseTimestamp, bytes, start, retained)
      : copy(bytes, start, retained);
    const built = buildBatchOfEncoded(
      { ...fieldsOf(batch), compression: batch.compression ?? "none" },
      encoded,
      {
        recordCount: retained.count,
        lastOffsetDelta: batch.lastOffsetDelta,
        baseTimestamp: base,
        maxTimestamp: batch.timestampType === "LogAppendTime" ? batch.maxTimestamp : retained.maxTimestamp,
      },
    );
    if (needsHorizon || batch.deleteHorizonMs !== null) {
      built.markDeleteHorizon();
      built.crc = computeCrc(built);
    }
    return built;
  } finally {
    cursor.clear();
  }
}

interface Retained {
  /** Bit i says whether record i stays. */
  readonly marks: Uint8Array;
  count: number;
  size: number;
  hasTombstone: boolean;
  maxTimestamp: bigint;
}

function choose(batch: RecordBatch, bytes: Buffer, start: number, filter: BatchFilter): Retained {
  const { recordCount, baseTimestamp } = batch;
  const retained: Retained = {
    marks: new Uint8Array(recordCount),
    count: 0,
    size: 0,
    hasTombstone: false,
    maxTimestamp: -1n,
  };
  cursor.reset(bytes, start);
  for (let i = 0; i < recordCount; i++) {
    cursor.next();
    if (filter.retains(cursor)) {
      retained.marks[i] = 1;
      retained.count++;
      retained.size += cursor.recordEnd - cursor.recordStart;
      retained.hasTombstone ||= cursor.valueLength < 0;
      const timestamp = baseTimestamp + cursor.timestampDelta;
      if (timestamp > retained.maxTimestamp) {
        retained.maxTimestamp = timestamp;
      }
    }
  }
  cursor.expectEnd();
  return retained;
}

/** The records as they are. */
function copy(bytes: Buffer, start: number, retained: Retained): Buffer {
  const out = Buffer.allocUnsafe(retained.size);
  let at = 0;
  cursor.reset(bytes, start);
  for (const isRetained of retained.marks) {
    cursor.next();
    if (isRetained === 1) {
      at += bytes.copy(out, at, cursor.recordStart, cursor.recordEnd);
    }
  }
  return out;
}

/** The records with timestamps that count from another base. */
function encodeFrom(base: bigint, oldBase: bigint, bytes: Buffer, start: number, retained: Retained): Buffer {
  // Of a record, its length and its timestamp may grow, to 5 and 10 bytes.
  const out = Buffer.allocUnsafe(retained.size + retained.count * 15);
  let at = 0;
  cursor.reset(bytes, start);
  for (const isRetained of retained.marks) {
    cursor.next();
    if (isRetained === 0) {
      continue;
    }
    const timestampDelta = oldBase + cursor.timestampDelta - base;
    const keyLength = Math.max(-1, cursor.keyLength);
    const size =
      1 +
      signedVarintSize(timestampDelta) +
      signedVarintSize(cursor.offsetDelta) +
      signedVarintSize(keyLength) +
      (cursor.recordEnd - cursor.keyStart);
    at = writeSignedVarint(out, size, at);
    at = out.writeInt8(0, at);
    at = writeSignedVarint(out, timestampDelta, at);
    at = writeSignedVarint(out, cursor.offsetDelta, at);
    at = writeSignedVarint(out, keyLength, at);
    at += bytes.copy(out, at, cursor.keyStart, cursor.recordEnd);
  }
  return out.subarray(0, at);
}

function emptyBatch(batch: RecordBatch): RecordBatch {
  return buildBatchOfEncoded(fieldsOf(batch), Buffer.alloc(0), {
    recordCount: 0,
    lastOffsetDelta: batch.lastOffsetDelta,
    baseTimestamp: -1n,
    maxTimestamp: batch.maxTimestamp,
  });
}

function fieldsOf(batch: RecordBatch): BatchFields {
  const { baseOffset, partitionLeaderEpoch, timestampType } = batch;
  const { producerId, producerEpoch, baseSequence, isTransactional, isControl } = batch;
  return {
    baseOffset,
    partitionLeaderEpoch,
    timestampType,
    producerId,
    producerEpoch,
    baseSequence,
    isTransactional,
    isControl,
  };
}

import { setLogAppendTime } from "./batch-integrity.ts";
import { type Int64, subtractInt64 } from "./int64.ts";
import type { Compression, RecordBatch } from "./record-batch.ts";
import { buildBatchOfEncoded } from "./record-writer.ts";
import { signedVarintSize, writeSignedVarint } from "./signed-varint.ts";

const NO_TIMESTAMP = -1;

/**
 * Encodes records of format v2 one after the other as they are found in a message set, so that converting a set takes
 * its size once more and no objects. Offsets count from 0; there are no headers.
 */
export class RecordEncoder {
  readonly #out: Buffer;
  #at = 0;
  #baseTimestamp: Int64 = NO_TIMESTAMP;
  #maxTimestamp: Int64 = NO_TIMESTAMP;
  recordCount = 0;

  /**
   * @param messageSetSize the size of the set: a message takes 26 or 34 bytes besides key and value, a record at most 23
   *   or, with a timestamp, 32
   */
  constructor(messageSetSize: number) {
    this.#out = Buffer.allocUnsafe(messageSetSize);
  }

  /** Key and value are in `source`; lengths below 0 mean null. */
  add(
    timestamp: Int64,
    source: Buffer,
    keyStart: number,
    keyLength: number,
    valueStart: number,
    valueLength: number,
  ): void {
    if (this.recordCount === 0) this.#baseTimestamp = timestamp;
    if (timestamp > this.#maxTimestamp) this.#maxTimestamp = timestamp;
    const timestampDelta = subtractInt64(timestamp, this.#baseTimestamp);
    const offsetDelta = this.recordCount++;
    const size =
      1 +
      signedVarintSize(timestampDelta) +
      signedVarintSize(offsetDelta) +
      bytesSize(keyLength) +
      bytesSize(valueLength) +
      1;
    const out = this.#out;
    let at = writeSignedVarint(out, size, this.#at);
    at = out.writeInt8(0, at);
    at = writeSignedVarint(out, timestampDelta, at);
    at = writeSignedVarint(out, offsetDelta, at);
    at = writeBytes(out, source, keyStart, keyLength, at);
    at = writeBytes(out, source, valueStart, valueLength, at);
    this.#at = out.writeInt8(0, at);
  }

  /** As it would come from a producer; on a topic with LogAppendTime the batch says `now` (ms). */
  finish(compression: Compression, timestampType: "CreateTime" | "LogAppendTime", now: number): RecordBatch {
    const batch = buildBatchOfEncoded({ compression }, this.#out.subarray(0, this.#at), {
      recordCount: this.recordCount,
      lastOffsetDelta: this.recordCount - 1,
      baseTimestamp: BigInt(this.#baseTimestamp),
      maxTimestamp: BigInt(this.#maxTimestamp),
    });
    if (timestampType === "LogAppendTime") setLogAppendTime(batch, now);
    return batch;
  }
}

function bytesSize(length: number): number {
  return signedVarintSize(Math.max(-1, length)) + Math.max(0, length);
}

function writeBytes(out: Buffer, source: Buffer, start: number, length: number, at: number): number {
  const from = writeSignedVarint(out, Math.max(-1, length), at);
  return length <= 0 ? from : from + source.copy(out, from, start, start + length);
}

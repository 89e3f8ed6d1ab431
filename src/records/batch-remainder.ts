import { setMaxTimestamp } from "./batch-integrity.ts";
import { compressInBackground } from "./compression.ts";
import type { RecordBatch } from "./record-batch.ts";
import type { RecordCursor } from "./record-cursor.ts";
import { buildBatchOfCompressed } from "./record-writer.ts";
import { signedVarintSize, writeSignedVarint } from "./signed-varint.ts";

/**
 * What is left of a batch when some of its records are taken out: the others as they were, with offsets that count from 0
 * without gaps. Compression, timestamps and the producer's fields stay; the crc is made anew.
 */
export class BatchRemainder {
  readonly #batch: RecordBatch;
  readonly #out: Buffer;
  #at = 0;
  #recordCount = 0;
  #maxTimestampDelta = -(2n ** 63n);

  /** @param uncompressedSize of all the batch's records: what is left takes no more */
  constructor(batch: RecordBatch, uncompressedSize: number) {
    this.#batch = batch;
    this.#out = Buffer.allocUnsafeSlow(uncompressedSize);
  }

  /** The record at which the cursor stands is kept. To be called in the order of the records. */
  keep(cursor: RecordCursor): void {
    const { timestampDelta, keyStart, keyLength, valueStart, valueLength, headerCount, headersStart } =
      cursor;
    const key = cursor.bytes(keyStart, keyLength);
    const value = cursor.bytes(valueStart, valueLength);
    const headers = cursor.bytes(headersStart, cursor.recordEnd - headersStart) as Buffer;
    const offsetDelta = this.#recordCount++;
    const size =
      1 +
      signedVarintSize(timestampDelta) +
      signedVarintSize(offsetDelta) +
      sizeOf(key) +
      sizeOf(value) +
      signedVarintSize(headerCount) +
      headers.length;
    const out = this.#out;
    let at = writeSignedVarint(out, size, this.#at);
    at = out.writeInt8(0, at);
    at = writeSignedVarint(out, timestampDelta, at);
    at = writeSignedVarint(out, offsetDelta, at);
    at = write(out, key, at);
    at = write(out, value, at);
    at = writeSignedVarint(out, headerCount, at);
    this.#at = at + headers.copy(out, at);
    if (timestampDelta > this.#maxTimestampDelta) this.#maxTimestampDelta = timestampDelta;
  }

  /** null when nothing was kept. */
  async finish(): Promise<RecordBatch | null> {
    if (this.#recordCount === 0) return null;
    const { baseTimestamp, maxTimestamp, timestampType } = this.#batch;
    const compression = this.#batch.compression ?? "none";
    const body = await compressInBackground(compression, this.#out.subarray(0, this.#at));
    const { producerId, producerEpoch, baseSequence, isTransactional } = this.#batch;
    const fields = { compression, timestampType, producerId, producerEpoch, baseSequence, isTransactional };
    const rest = buildBatchOfCompressed(fields, body, {
      recordCount: this.#recordCount,
      lastOffsetDelta: this.#recordCount - 1,
      baseTimestamp,
      maxTimestamp,
    });
    if (timestampType === "CreateTime") {
      const latest = baseTimestamp + this.#maxTimestampDelta;
      setMaxTimestamp(rest, latest > -1n ? latest : -1n);
    }
    return rest;
  }
}

function sizeOf(bytes: Buffer | null): number {
  return bytes === null ? 1 : signedVarintSize(bytes.length) + bytes.length;
}

function write(out: Buffer, bytes: Buffer | null, at: number): number {
  if (bytes === null) return writeSignedVarint(out, -1, at);
  const start = writeSignedVarint(out, bytes.length, at);
  return start + bytes.copy(out, start);
}

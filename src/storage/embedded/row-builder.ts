import type { RecordBatch } from "#src/records/record-batch.ts";
import type { CachedRow } from "../tail-cache.ts";
import type { RowKey } from "./keys.ts";

/**
 * The batches of one partition in one commit become one row up to this size: reading 1 KB rows back costs two to five times the
 * CPU of reading large ones, and each row costs a key. Larger rows would make a read in the middle copy too much.
 */
const MAX_ROW_SIZE = 256 * 1024;

export interface BuiltRow extends CachedRow {
  readonly facts: RowKey;
}

/** Where the next row of a log goes on. */
export interface RowCursor {
  readonly position: bigint;
  readonly maxTimestamp: bigint;
}

/** Joins consecutive batches into rows. `buffer` is the batch itself where a row has only one. */
export function buildRows(batches: readonly RecordBatch[], cursor: RowCursor): BuiltRow[] {
  const rows: BuiltRow[] = [];
  let { position, maxTimestamp } = cursor;
  let parts: RecordBatch[] = [];
  let size = 0;
  const finish = (): void => {
    const row = buildRow(parts, size, position, maxTimestamp);
    position += BigInt(size);
    maxTimestamp = row.facts.maxTimestampSoFar;
    rows.push(row);
    parts = [];
    size = 0;
  };
  for (const batch of batches) {
    if (parts.length > 0 && size + batch.buffer.length > MAX_ROW_SIZE) {
      finish();
    }
    parts.push(batch);
    size += batch.buffer.length;
  }
  if (parts.length > 0) {
    finish();
  }
  return rows;
}

function buildRow(parts: RecordBatch[], size: number, startPosition: bigint, soFar: bigint): BuiltRow {
  const first = parts[0] as RecordBatch;
  const last = parts.at(-1) as RecordBatch;
  let maxTimestamp = -1n;
  for (const batch of parts) {
    // What compaction left of a batch may be its header alone: no record has its timestamp then.
    if (batch.maxTimestamp > maxTimestamp && batch.recordCount > 0) {
      maxTimestamp = batch.maxTimestamp;
    }
  }
  const buffer = parts.length === 1 ? first.buffer : join(parts, size);
  const lastOffset = last.lastOffset;
  const maxTimestampSoFar = maxTimestamp > soFar ? maxTimestamp : soFar;
  return {
    baseOffset: first.baseOffset,
    lastOffset,
    buffer,
    facts: { lastOffset, startPosition, size, maxTimestamp, maxTimestampSoFar },
  };
}

/** In a buffer of its own, which the tail cache can then keep as it is. */
function join(parts: readonly RecordBatch[], size: number): Buffer {
  const joined = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const { buffer } of parts) {
    at += buffer.copy(joined, at);
  }
  return joined;
}

import { compressInBackground, DEFAULT_MAX_UNCOMPRESSED_SIZE } from "./compression.ts";
import type { Compression, RecordBatch } from "./record-batch.ts";
import { uncompressedRecords } from "./record-reader.ts";
import { buildBatchOfCompressed } from "./record-writer.ts";

/** What `compression.type` of a topic asks for, with the level of that type. */
export interface TargetCompression {
  readonly compression: Compression;
  readonly level?: number;
}

/** As many as libuv has threads to compress in. The others wait as they are: uncompressed they may be 1,000 times as large. */
const MAX_AT_ONCE = 4;
let running = 0;
const waiting: (() => void)[] = [];

/** The level alone is no reason: Kafka too leaves a batch as it is that has the compression already. */
export function isToBeRecompressed(batch: RecordBatch, target: TargetCompression | null): boolean {
  return target !== null && batch.compression !== target.compression;
}

/**
 * The same batch in another compression: records, offsets, timestamps and the producer's fields stay.
 *
 * @throws KafkaError MESSAGE_TOO_LARGE, INVALID_RECORD when the batch cannot be decompressed
 */
export async function recompress(batch: RecordBatch, target: TargetCompression): Promise<RecordBatch> {
  if (running < MAX_AT_ONCE) running++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await recompressNow(batch, target);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

async function recompressNow(
  batch: RecordBatch,
  { compression, level }: TargetCompression,
): Promise<RecordBatch> {
  const { bytes, start } = uncompressedRecords(batch, DEFAULT_MAX_UNCOMPRESSED_SIZE);
  const body = await compressInBackground(compression, bytes.subarray(start), level);
  const { timestampType, isTransactional, isControl, producerId, producerEpoch, baseSequence } = batch;
  const fields = { timestampType, isTransactional, isControl, producerId, producerEpoch, baseSequence };
  return buildBatchOfCompressed({ ...fields, compression }, body, batch);
}

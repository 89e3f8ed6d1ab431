import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { LOG_OVERHEAD, RecordBatch } from "./record-batch.ts";

const BATCH_LENGTH = 8;
const MAGIC = 16;
const HEADER_SIZE_UP_TO_MAGIC = 17;
/** The least `batchLength`: what a message of format v0 has besides key and value. */
const MIN_BATCH_LENGTH = 14;
const MAX_MAGIC = 2;

/**
 * The size of the batch that begins at `position`, or null when no whole batch is there: a fetch response may end in the
 * middle of one. As Kafka's ByteBufferLogInputStream, so message sets of formats v0 and v1 are stepped over too.
 *
 * @throws KafkaError CORRUPT_MESSAGE when the length or the magic cannot be
 */
export function batchSizeAt(buffer: Buffer, position: number): number | null {
  const remaining = buffer.length - position;
  if (remaining < LOG_OVERHEAD) {
    return null;
  }
  const length = buffer.readInt32BE(position + BATCH_LENGTH);
  if (length < MIN_BATCH_LENGTH) {
    throw new KafkaError(ErrorCode.CORRUPT_MESSAGE, `batch length ${length} at byte ${position}`);
  }
  if (remaining < HEADER_SIZE_UP_TO_MAGIC) {
    return null;
  }
  const magic = buffer.readInt8(position + MAGIC);
  if (magic < 0 || magic > MAX_MAGIC) {
    throw new KafkaError(ErrorCode.CORRUPT_MESSAGE, `batch magic ${magic} at byte ${position}`);
  }
  return remaining < LOG_OVERHEAD + length ? null : LOG_OVERHEAD + length;
}

/**
 * The consecutive batches of stored rows or fetched data, as views. Bytes at the end that are no whole batch are left out.
 * Headers are not checked further; see {@link batchSizeAt} for what is thrown.
 */
export function* batches(buffer: Buffer): Generator<RecordBatch, void, undefined> {
  for (let position = 0; ; ) {
    const size = batchSizeAt(buffer, position);
    if (size === null) {
      return;
    }
    yield new RecordBatch(buffer.subarray(position, position + size));
    position += size;
  }
}

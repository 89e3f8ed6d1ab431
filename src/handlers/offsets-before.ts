import { ErrorCode } from "#generated/errors.ts";
import type { Partition } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";

const LATEST = -1n;
const EARLIEST = -2n;

/**
 * What version 0 of ListOffsets asks: the offsets at which the log's segments begin, newest first and the end of the log
 * before them, of which that time (ms) was past when something was last written. A log here has no segments, so it is
 * answered as Kafka answers of one segment. Kafka goes by when the segment's file was changed; this, by the largest
 * timestamp in the log, and where there is none by the start, from which a consumer misses nothing.
 *
 * @throws KafkaError INVALID_REQUEST, and what reading throws
 */
export async function offsetsBefore(
  partition: Partition,
  timestamp: bigint,
  maxNumOffsets: number,
  now: number,
): Promise<bigint[]> {
  if (maxNumOffsets < 0) {
    throw new KafkaError(ErrorCode.INVALID_REQUEST, `at most ${maxNumOffsets} offsets are asked for`);
  }
  const { logStartOffset, highWatermark } = partition;
  const isEmpty = partition.sizeInBytes === 0;
  const fromEnd = isEmpty ? [logStartOffset] : [highWatermark, logStartOffset];
  const fromStart = [logStartOffset];
  let offsets: bigint[];
  if (timestamp === LATEST) offsets = fromEnd;
  else if (timestamp === EARLIEST) offsets = fromStart;
  else if (timestamp >= now) offsets = fromEnd;
  else {
    const last = isEmpty ? null : await partition.offsetOfMaxTimestamp();
    offsets = (last?.timestamp ?? -1n) <= timestamp ? fromStart : [];
  }
  return offsets.slice(0, maxNumOffsets);
}

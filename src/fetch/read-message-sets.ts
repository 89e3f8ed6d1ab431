/** Reading for consumers that know message sets only: batches are read and converted piece by piece. */
import { setImmediate } from "node:timers/promises";
import { batches } from "#src/records/batches.ts";
import type { MessageMagic } from "#src/records/message-cursor.ts";
import { downConvert } from "#src/records/message-set-down-conversion.ts";
import type { Partition } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/** What is read at once, and converted before other requests get their turn; Kafka's figure for the former. */
const STEP = 128 * 1024;

/**
 * Message sets from the record at `offset` on, below the high watermark, up to `maxBytes` after conversion; the first
 * message, or the first wrapper, whatever its size if `atLeastOne`. No more is read than may be sent. Batches that hold
 * nothing for such a consumer are passed over: with an empty answer it would ask for the same offset for ever. What
 * cannot be converted ends the answer and is an error where it comes first.
 *
 * @throws KafkaError what reading throws, UNSUPPORTED_COMPRESSION_TYPE, INVALID_RECORD, MESSAGE_TOO_LARGE
 */
export async function readMessageSets(
  partition: Partition,
  offset: bigint,
  maxBytes: number,
  atLeastOne: boolean,
  magic: MessageMagic,
): Promise<readonly Buffer[]> {
  const end = partition.highWatermark;
  const sets: Buffer[] = [];
  let size = 0;
  let next = offset;
  try {
    while (next < end && (size < maxBytes || (atLeastOne && size === 0))) {
      if (next !== offset) await setImmediate();
      const stored = await readStep(partition, next, maxBytes - size, atLeastOne && size === 0);
      if (stored.length === 0) return sets;
      for (const piece of stored) {
        for (const batch of batches(piece)) {
          const isFirst = atLeastOne && size === 0;
          const { messages, isWhole } = downConvert(batch, magic, offset, maxBytes - size, isFirst);
          if (messages.length > 0) sets.push(messages);
          size += messages.length;
          if (!isWhole) return sets;
          next = batch.lastOffset + 1n;
        }
      }
    }
  } catch (error) {
    if (sets.length === 0 || !(error instanceof KafkaError)) throw error;
  }
  return sets;
}

async function readStep(
  partition: Partition,
  offset: bigint,
  room: number,
  atLeastOne: boolean,
): Promise<readonly Buffer[]> {
  const stored = await partition.read(offset, Math.min(room, STEP), atLeastOne);
  // A batch larger than a step.
  return stored.length > 0 || room <= STEP ? stored : await partition.read(offset, room, false);
}

/** One reading of the partitions of a fetch, each result noted in its FetchPartition. */
import { ErrorCode } from "#generated/errors.ts";
import type { MessageMagic } from "#src/records/message-cursor.ts";
import type { TopicCatalog } from "#src/topics/topic-catalog.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ZERO_UUID } from "#wire/message.ts";
import type { FetchPartition } from "./fetch-partition.ts";
import { readMessageSets } from "./read-message-sets.ts";

/** What a reading came to. */
export interface Reading {
  bytes: number;
  /** Partitions that exist here. A fetch of none of them does not wait. */
  known: number;
  /** A partition that exists could not be read, or parts from the client's log: the client shall hear it at once. */
  mustRespond: boolean;
}

/** What consumers before batches of format v2 want. */
export interface OldFormat {
  readonly magic: MessageMagic;
  /** Version 3 limits the answer as a whole; before, only each partition is limited. */
  readonly hasTotalLimit: boolean;
}

/**
 * Reads up to `maxBytes` in all, and of each partition up to its own limit; the first batch that is found goes out
 * whole whatever the limits, so that a consumer always gets on (KIP-74); without a total limit that of each partition
 * does. Stops early once `isStale`: then another fetch of the same session works on these partitions.
 *
 * With an old format the sizes are those after conversion. Kafka goes by those before, and versions 0 to 2 get nothing
 * from it while the first batch is larger than the partition's limit.
 */
export async function readPartitions(
  partitions: Iterable<FetchPartition>,
  topics: TopicCatalog,
  maxBytes: number,
  isReplica: boolean,
  isStale: () => boolean = () => false,
  oldFormat: OldFormat | null = null,
): Promise<Reading> {
  const reading: Reading = { bytes: 0, known: 0, mustRespond: false };
  for (const fetched of partitions) {
    if (!find(fetched, topics)) continue;
    reading.known++;
    if (fetched.errorCode === 0) checkLeader(fetched, isReplica);
    if (fetched.errorCode === 0 && fetched.lastFetchedEpoch >= 0) await checkLastFetchedEpoch(fetched);
    if (fetched.errorCode === 0 && fetched.divergingEpoch === -1) {
      const room = Math.max(0, maxBytes - reading.bytes);
      const atLeastOne = reading.bytes === 0 || (oldFormat?.hasTotalLimit === false && room > 0);
      const pending = readOne(fetched, room, atLeastOne, oldFormat);
      // A partition with nothing new costs no turn of the event loop.
      if (pending !== null) await pending;
    }
    if (isStale()) return reading;
    if (fetched.errorCode !== 0 || fetched.divergingEpoch !== -1) reading.mustRespond = true;
    reading.bytes += fetched.recordsSize;
  }
  return reading;
}

/** Looks the partition up; false when there is none, which Kafka answers without cutting the client's wait short. */
function find(fetched: FetchPartition, topics: TopicCatalog): boolean {
  fetched.clear();
  fetched.exists = false;
  if (fetched.topicName === null) {
    // A topic that was made after the session learned of its id.
    fetched.topicName = topics.getById(fetched.topicId)?.name ?? null;
    if (fetched.topicName === null) {
      fetched.fail(ErrorCode.UNKNOWN_TOPIC_ID);
      return false;
    }
  }
  const topic = topics.get(fetched.topicName);
  const partition = topic?.partitions[fetched.index];
  if (topic === undefined || partition === undefined) {
    fetched.fail(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    return false;
  }
  fetched.exists = true;
  // The name was taken by a new topic since the client learned the id.
  if (fetched.topicId !== ZERO_UUID && fetched.topicId !== topic.id) {
    fetched.fail(ErrorCode.INCONSISTENT_TOPIC_ID);
    return true;
  }
  fetched.partition = partition;
  return true;
}

function checkLeader(fetched: FetchPartition, isReplica: boolean): void {
  const partition = fetched.partition;
  if (partition === null) return;
  const knownEpoch = fetched.currentLeaderEpoch;
  if (knownEpoch !== -1 && knownEpoch !== partition.leaderEpoch) {
    fetched.fail(
      knownEpoch < partition.leaderEpoch ? ErrorCode.FENCED_LEADER_EPOCH : ErrorCode.UNKNOWN_LEADER_EPOCH,
      partition.leaderEpoch,
    );
  } else if (isReplica) {
    // Nobody else is a replica here; Kafka's answer to a follower that is not in the replica set.
    fetched.fail(
      knownEpoch === -1 ? ErrorCode.NOT_LEADER_OR_FOLLOWER : ErrorCode.UNKNOWN_LEADER_EPOCH,
      partition.leaderEpoch,
    );
  }
}

/** Whether what the client fetched last is in this log at all (KIP-595). */
async function checkLastFetchedEpoch(fetched: FetchPartition): Promise<void> {
  const partition = fetched.partition;
  if (partition === null) return;
  const end = await partition.endOffsetForEpoch(fetched.lastFetchedEpoch);
  if (end === null || fetched.fetchOffset < partition.logStartOffset) {
    fetched.fail(ErrorCode.OFFSET_OUT_OF_RANGE);
  } else if (end.epoch < fetched.lastFetchedEpoch || end.endOffset < fetched.fetchOffset) {
    fetched.divergingEpoch = end.epoch;
    fetched.divergingEndOffset = end.endOffset;
    fetched.highWatermark = partition.highWatermark;
    fetched.logStartOffset = partition.logStartOffset;
  }
}

/** Null when there is nothing to wait for. */
function readOne(
  fetched: FetchPartition,
  limit: number,
  atLeastOne: boolean,
  oldFormat: OldFormat | null,
): Promise<void> | null {
  const partition = fetched.partition;
  if (partition === null) return null;
  const highWatermark = partition.highWatermark;
  const logStartOffset = partition.logStartOffset;
  if (fetched.fetchOffset < logStartOffset || fetched.fetchOffset > highWatermark) {
    fetched.fail(ErrorCode.OFFSET_OUT_OF_RANGE);
    return null;
  }
  fetched.highWatermark = highWatermark;
  fetched.logStartOffset = logStartOffset;
  if (fetched.fetchOffset === highWatermark) return null;
  const maxBytes = Math.min(fetched.maxBytes, limit);
  if (maxBytes <= 0 && !atLeastOne) return null;
  return readRecords(fetched, maxBytes, atLeastOne, oldFormat);
}

async function readRecords(
  fetched: FetchPartition,
  maxBytes: number,
  atLeastOne: boolean,
  oldFormat: OldFormat | null,
): Promise<void> {
  const partition = fetched.partition;
  if (partition === null) return;
  try {
    const records =
      oldFormat === null
        ? await partition.read(fetched.fetchOffset, maxBytes, atLeastOne)
        : await readMessageSets(partition, fetched.fetchOffset, maxBytes, atLeastOne, oldFormat.magic);
    let size = 0;
    for (const piece of records) size += piece.length;
    fetched.records = records;
    fetched.recordsSize = size;
    // Read after the records: what is sent lies below the high watermark that is sent with it.
    fetched.highWatermark = partition.highWatermark;
    fetched.logStartOffset = partition.logStartOffset;
  } catch (error) {
    if (!(error instanceof KafkaError)) throw error;
    fetched.fail(error.code);
  }
}

/**
 * ListOffsets, versions 0 to 11: offsets by timestamp, and the ends of logs.
 *
 * Special timestamps: -1 the end, -2 the start, -3 the record with the largest timestamp, -4 the start of what is
 * stored locally, which is the start; -5 the end of what is in remote storage and -6 the start of what is to be
 * uploaded there, both -1 as there is none. Committed readers get the same as others, as there are no transactions.
 *
 * v0: a list of offsets, see offsets-before.ts. v1: one offset with its timestamp (KIP-79).
 * v2: isolation level (KIP-98). v4: leader epochs (KIP-320). v6: flexible. v7: -3 (KIP-734).
 * v8: -4 (KIP-405). v9: -5 (KIP-1005). v10: a timeout for reading remote storage (KIP-1075). v11: -6 (KIP-1023).
 */
import { listOffsetsApi } from "#generated/apis/list-offsets.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  ListOffsetsRequest,
  ListOffsetsRequestListOffsetsPartition,
} from "#generated/messages/list-offsets-request.ts";
import type {
  ListOffsetsResponse,
  ListOffsetsResponseListOffsetsPartitionResponse,
  ListOffsetsResponseListOffsetsTopicResponse,
} from "#generated/messages/list-offsets-response.ts";
import { RecordBatch } from "#src/records/record-batch.ts";
import type { Partition, TimestampedOffset } from "#src/storage/engine.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { errorCodeOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import { checkLeaderEpoch, UNKNOWN_EPOCH } from "./leader-epoch.ts";
import { offsetsBefore } from "./offsets-before.ts";
import type { Services } from "./services.ts";

const LATEST = -1n;
const EARLIEST = -2n;
const MAX_TIMESTAMP = -3n;
const EARLIEST_LOCAL = -4n;
const LATEST_TIERED = -5n;
const EARLIEST_PENDING_UPLOAD = -6n;

/** Each special timestamp with the first version that knows it. */
const FIRST_VERSIONS: ReadonlyMap<bigint, number> = new Map([
  [LATEST, 0],
  [EARLIEST, 0],
  [MAX_TIMESTAMP, 7],
  [EARLIEST_LOCAL, 8],
  [LATEST_TIERED, 9],
  [EARLIEST_PENDING_UPLOAD, 11],
]);

type Answer = ListOffsetsResponseListOffsetsPartitionResponse;

const NO_PARTITIONS: ReadonlySet<string> = new Set();
const FIRST_VERSION_WITH_EPOCH = 4;
const NOT_FOUND: TimestampedOffset = { offset: -1n, timestamp: -1n, leaderEpoch: UNKNOWN_EPOCH };
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function listOffsetsHandler({
  topics,
  log,
}: Pick<Services, "topics" | "log">): Handler<ListOffsetsRequest, ListOffsetsResponse> {
  const answer = (
    topicName: string,
    asked: ListOffsetsRequestListOffsetsPartition,
    version: number,
  ): Answer | Promise<Answer> => {
    const index = asked.partitionIndex;
    if (asked.timestamp < 0n && version < (FIRST_VERSIONS.get(asked.timestamp) ?? Number.POSITIVE_INFINITY)) {
      return partitionResponse(index, ErrorCode.UNSUPPORTED_VERSION, NOT_FOUND);
    }
    const partition = topics.partition(topicName, index);
    if (partition === undefined) {
      return partitionResponse(index, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, NOT_FOUND);
    }
    const errorCode = checkLeaderEpoch(partition, asked.currentLeaderEpoch);
    if (errorCode !== ErrorCode.NONE) return partitionResponse(index, errorCode, NOT_FOUND);
    const found = (offset: TimestampedOffset): Answer =>
      partitionResponse(
        index,
        ErrorCode.NONE,
        // Version 3 and below have no field for it.
        version >= FIRST_VERSION_WITH_EPOCH ? offset : { ...offset, leaderEpoch: UNKNOWN_EPOCH },
      );
    const failed = (error: unknown): Answer => partitionResponse(index, errorCodeOf(error, log), NOT_FOUND);
    try {
      if (version === 0) {
        const { timestamp, maxNumOffsets } = asked;
        return offsetsBefore(partition, timestamp, maxNumOffsets, Date.now()).then(
          (oldStyleOffsets) => ({
            ...partitionResponse(index, ErrorCode.NONE, NOT_FOUND),
            oldStyleOffsets,
          }),
          failed,
        );
      }
      const offset = findOffset(partition, asked.timestamp);
      return offset instanceof Promise ? offset.then(found, failed) : found(offset);
    } catch (error) {
      return failed(error);
    }
  };

  return {
    api: listOffsetsApi,
    handle(request, { apiVersion }) {
      // Version 0 may ask one partition of several times.
      const repeated = apiVersion > 0 ? repeatedPartitions(request) : NO_PARTITIONS;
      const told = new Set<string>();
      const pending: Promise<unknown>[] = [];
      const responses: ListOffsetsResponseListOffsetsTopicResponse[] = [];
      for (const { name, partitions } of request.topics) {
        const answers: Answer[] = [];
        for (const asked of partitions) {
          const key = repeated.size > 0 ? partitionKey(name, asked.partitionIndex) : "";
          if (repeated.has(key)) {
            if (!told.has(key)) {
              answers.push(partitionResponse(asked.partitionIndex, ErrorCode.INVALID_REQUEST, NOT_FOUND));
            }
            told.add(key);
            continue;
          }
          const one = answer(name, asked, apiVersion);
          if (!(one instanceof Promise)) {
            answers.push(one);
            continue;
          }
          const place = answers.length;
          answers.push(partitionResponse(asked.partitionIndex, ErrorCode.NONE, NOT_FOUND));
          pending.push(
            one.then((later) => {
              answers[place] = later;
            }),
          );
        }
        responses.push({ name, partitions: answers, unknownTaggedFields: NO_TAGS });
      }
      const response = { throttleTimeMs: 0, topics: responses, unknownTaggedFields: NO_TAGS };
      // The end of a log is known at once, which is what nearly all ask for.
      return pending.length === 0 ? response : Promise.all(pending).then(() => response);
    },
    errorResponse(request, errorCode) {
      return {
        throttleTimeMs: 0,
        topics: request.topics.map(({ name, partitions }) => ({
          name,
          partitions: partitions.map(({ partitionIndex }) =>
            partitionResponse(partitionIndex, errorCode, NOT_FOUND),
          ),
          unknownTaggedFields: NO_TAGS,
        })),
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

/** What is named more than once, which is answered once, as an error. */
function repeatedPartitions(request: ListOffsetsRequest): ReadonlySet<string> {
  const names = new Set<string>();
  let mayRepeat = false;
  for (const { name, partitions } of request.topics) {
    const indexes = new Set<number>();
    for (const { partitionIndex } of partitions) indexes.add(partitionIndex);
    mayRepeat ||= indexes.size < partitions.length || names.has(name);
    names.add(name);
  }
  if (!mayRepeat) return NO_PARTITIONS;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name, partitions } of request.topics) {
    for (const { partitionIndex } of partitions) {
      const key = partitionKey(name, partitionIndex);
      if (seen.has(key)) repeated.add(key);
      seen.add(key);
    }
  }
  return repeated;
}

function partitionKey(topicName: string, index: number): string {
  return `${topicName}:${index}`;
}

/** The ends of a log have no timestamp. */
function findOffset(partition: Partition, timestamp: bigint): TimestampedOffset | Promise<TimestampedOffset> {
  switch (timestamp) {
    case LATEST:
      return { offset: partition.highWatermark, timestamp: -1n, leaderEpoch: partition.leaderEpoch };
    case EARLIEST:
    case EARLIEST_LOCAL:
      return startOf(partition);
    case MAX_TIMESTAMP:
      return partition.offsetOfMaxTimestamp().then((found) => found ?? NOT_FOUND);
    case LATEST_TIERED:
    case EARLIEST_PENDING_UPLOAD:
      return NOT_FOUND;
    default:
      return partition.offsetForTimestamp(timestamp).then((found) => found ?? NOT_FOUND);
  }
}

/** With the epoch under which the first batch was appended; that of the leader when the log is empty. */
function startOf(partition: Partition): TimestampedOffset | Promise<TimestampedOffset> {
  const { logStartOffset: offset, leaderEpoch } = partition;
  if (offset === partition.highWatermark) return { offset, timestamp: -1n, leaderEpoch };
  return partition.read(offset, 1, true).then(([first]) => ({
    offset,
    timestamp: -1n,
    leaderEpoch: first === undefined ? UNKNOWN_EPOCH : new RecordBatch(first).partitionLeaderEpoch,
  }));
}

function partitionResponse(
  partitionIndex: number,
  errorCode: number,
  { timestamp, offset, leaderEpoch }: TimestampedOffset,
): ListOffsetsResponseListOffsetsPartitionResponse {
  return {
    partitionIndex,
    errorCode,
    oldStyleOffsets: [],
    timestamp,
    offset,
    leaderEpoch,
    unknownTaggedFields: NO_TAGS,
  };
}

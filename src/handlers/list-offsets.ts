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

const FIRST_VERSION_WITH_EPOCH = 4;
const NOT_FOUND: TimestampedOffset = { offset: -1n, timestamp: -1n, leaderEpoch: UNKNOWN_EPOCH };
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function listOffsetsHandler({
  topics,
  log,
}: Pick<Services, "topics" | "log">): Handler<ListOffsetsRequest, ListOffsetsResponse> {
  const answer = async (
    topicName: string,
    asked: ListOffsetsRequestListOffsetsPartition,
    isRepeated: boolean,
    version: number,
  ): Promise<ListOffsetsResponseListOffsetsPartitionResponse> => {
    const index = asked.partitionIndex;
    if (isRepeated) return partitionResponse(index, ErrorCode.INVALID_REQUEST, NOT_FOUND);
    if (asked.timestamp < 0n && version < (FIRST_VERSIONS.get(asked.timestamp) ?? Number.POSITIVE_INFINITY)) {
      return partitionResponse(index, ErrorCode.UNSUPPORTED_VERSION, NOT_FOUND);
    }
    const partition = topics.partition(topicName, index);
    if (partition === undefined) {
      return partitionResponse(index, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, NOT_FOUND);
    }
    const errorCode = checkLeaderEpoch(partition, asked.currentLeaderEpoch);
    if (errorCode !== ErrorCode.NONE) return partitionResponse(index, errorCode, NOT_FOUND);
    try {
      if (version === 0) {
        const { timestamp, maxNumOffsets } = asked;
        const oldStyleOffsets = await offsetsBefore(partition, timestamp, maxNumOffsets, Date.now());
        return { ...partitionResponse(index, ErrorCode.NONE, NOT_FOUND), oldStyleOffsets };
      }
      const found = await findOffset(partition, asked.timestamp);
      return partitionResponse(
        index,
        ErrorCode.NONE,
        // Version 3 and below have no field for it.
        version >= FIRST_VERSION_WITH_EPOCH ? found : { ...found, leaderEpoch: UNKNOWN_EPOCH },
      );
    } catch (error) {
      return partitionResponse(index, errorCodeOf(error, log), NOT_FOUND);
    }
  };

  return {
    api: listOffsetsApi,
    minVersion: 0,
    maxVersion: 11,
    async handle(request, { apiVersion }) {
      const counts = countPartitions(request);
      const refusesRepeated = apiVersion > 0;
      const responses: ListOffsetsResponseListOffsetsTopicResponse[] = [];
      for (const { name, partitions } of request.topics) {
        const answers: Promise<ListOffsetsResponseListOffsetsPartitionResponse>[] = [];
        for (const asked of partitions) {
          const key = `${name}:${asked.partitionIndex}`;
          const count = counts.get(key) ?? 0;
          // What is named more than once is answered once, as an error; not in version 0, which may ask of several times.
          if (refusesRepeated) counts.delete(key);
          if (count > 0) answers.push(answer(name, asked, refusesRepeated && count > 1, apiVersion));
        }
        responses.push({ name, partitions: await Promise.all(answers), unknownTaggedFields: NO_TAGS });
      }
      return { throttleTimeMs: 0, topics: responses, unknownTaggedFields: NO_TAGS };
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

function countPartitions(request: ListOffsetsRequest): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, partitions } of request.topics) {
    for (const { partitionIndex } of partitions) {
      const key = `${name}:${partitionIndex}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The ends of a log have no timestamp. */
async function findOffset(partition: Partition, timestamp: bigint): Promise<TimestampedOffset> {
  switch (timestamp) {
    case LATEST:
      return { offset: partition.highWatermark, timestamp: -1n, leaderEpoch: partition.leaderEpoch };
    case EARLIEST:
    case EARLIEST_LOCAL:
      return {
        offset: partition.logStartOffset,
        timestamp: -1n,
        leaderEpoch: await epochAtStart(partition),
      };
    case MAX_TIMESTAMP:
      return (await partition.offsetOfMaxTimestamp()) ?? NOT_FOUND;
    case LATEST_TIERED:
    case EARLIEST_PENDING_UPLOAD:
      return NOT_FOUND;
    default:
      return (await partition.offsetForTimestamp(timestamp)) ?? NOT_FOUND;
  }
}

/** The epoch under which the first batch was appended; that of the leader when the log is empty. */
async function epochAtStart(partition: Partition): Promise<number> {
  const { logStartOffset } = partition;
  if (logStartOffset === partition.highWatermark) return partition.leaderEpoch;
  const [first] = await partition.read(logStartOffset, 1, true);
  return first === undefined ? UNKNOWN_EPOCH : new RecordBatch(first).partitionLeaderEpoch;
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

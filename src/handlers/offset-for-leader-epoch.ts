/**
 * OffsetForLeaderEpoch, versions 0 to 4: where an epoch ends in the log, so that a client finds out what it has to
 * throw away after a change of leader (KIP-101, KIP-320).
 *
 * v1: the epoch that was found. v2: fencing by the client's leader epoch; throttle time.
 * v3: the replica id, of no use here. v4: flexible.
 */
import { offsetForLeaderEpochApi } from "#generated/apis/offset-for-leader-epoch.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  OffsetForLeaderEpochRequest,
  OffsetForLeaderEpochRequestOffsetForLeaderPartition,
} from "#generated/messages/offset-for-leader-epoch-request.ts";
import type {
  OffsetForLeaderEpochResponse,
  OffsetForLeaderEpochResponseEpochEndOffset,
} from "#generated/messages/offset-for-leader-epoch-response.ts";
import type { EpochEndOffset } from "#src/storage/engine.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { errorCodeOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import { checkLeaderEpoch } from "./leader-epoch.ts";
import type { Services } from "./services.ts";

const UNDEFINED: EpochEndOffset = { epoch: -1, endOffset: -1n };
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function offsetForLeaderEpochHandler({
  topics,
  log,
}: Pick<Services, "topics" | "log">): Handler<OffsetForLeaderEpochRequest, OffsetForLeaderEpochResponse> {
  const answer = async (
    topicName: string,
    asked: OffsetForLeaderEpochRequestOffsetForLeaderPartition,
  ): Promise<OffsetForLeaderEpochResponseEpochEndOffset> => {
    const partition = topics.partition(topicName, asked.partition);
    if (partition === undefined) {
      return endOffset(asked.partition, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, UNDEFINED);
    }
    const errorCode = checkLeaderEpoch(partition, asked.currentLeaderEpoch);
    if (errorCode !== ErrorCode.NONE) return endOffset(asked.partition, errorCode, UNDEFINED);
    try {
      const found = await partition.endOffsetForEpoch(asked.leaderEpoch);
      return endOffset(asked.partition, ErrorCode.NONE, found ?? UNDEFINED);
    } catch (error) {
      return endOffset(asked.partition, errorCodeOf(error, log), UNDEFINED);
    }
  };

  return {
    api: offsetForLeaderEpochApi,
    async handle(request) {
      const results = request.topics.map(async ({ topic, partitions }) => ({
        topic,
        partitions: await Promise.all(partitions.map((asked) => answer(topic, asked))),
        unknownTaggedFields: NO_TAGS,
      }));
      return { throttleTimeMs: 0, topics: await Promise.all(results), unknownTaggedFields: NO_TAGS };
    },
    errorResponse(request, errorCode) {
      return {
        throttleTimeMs: 0,
        topics: request.topics.map(({ topic, partitions }) => ({
          topic,
          partitions: partitions.map(({ partition }) => endOffset(partition, errorCode, UNDEFINED)),
          unknownTaggedFields: NO_TAGS,
        })),
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

function endOffset(
  partition: number,
  errorCode: number,
  found: EpochEndOffset,
): OffsetForLeaderEpochResponseEpochEndOffset {
  return {
    errorCode,
    partition,
    leaderEpoch: found.epoch,
    endOffset: found.endOffset,
    unknownTaggedFields: NO_TAGS,
  };
}

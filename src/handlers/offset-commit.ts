/**
 * OffsetCommit v0-v10: a group's consumer, or one outside of any group, stores how far it came. Answered once the
 * offsets are stored.
 *
 * v0   meant offsets in ZooKeeper, without a generation: here the same store as for every version, open to groups
 *      that have no members
 * v1   generation and member id; each partition's commitTimestamp
 * v2   instead of it retentionTimeMs, until v4: how long to keep these offsets whatever happens to the group
 * v3   throttleTimeMs
 * v5   retention is the broker's affair (KIP-211)
 * v6   committedLeaderEpoch (KIP-320)
 * v7   groupInstanceId (KIP-345)
 * v8   flexible (KIP-482)
 * v9   GROUP_ID_NOT_FOUND for a generation of a group that is not there, ILLEGAL_GENERATION before (KIP-848)
 * v10  topics by id (KIP-848)
 */
import { offsetCommitApi } from "#generated/apis/offset-commit.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  OffsetCommitRequest,
  OffsetCommitRequestPartition,
  OffsetCommitRequestTopic,
} from "#generated/messages/offset-commit-request.ts";
import {
  createOffsetCommitResponse,
  createOffsetCommitResponsePartition,
  createOffsetCommitResponseTopic,
  type OffsetCommitResponse,
  type OffsetCommitResponsePartition,
  type OffsetCommitResponseTopic,
} from "#generated/messages/offset-commit-response.ts";
import type { OffsetToCommit } from "#src/groups/offset-commit.ts";
import type { Topic } from "#src/storage/engine.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function offsetCommitHandler({
  groups,
  engine,
}: Pick<Services, "groups" | "engine">): Handler<OffsetCommitRequest, OffsetCommitResponse> {
  return {
    api: offsetCommitApi,
    async handle(request, { apiVersion }) {
      const offsets: OffsetToCommit[] = [];
      /** Where the error code of each of `offsets` goes. */
      const answers: OffsetCommitResponsePartition[] = [];
      const response = createOffsetCommitResponse();
      response.topics = request.topics.flatMap((asked) => {
        const isById = apiVersion >= 10;
        const topic = isById ? engine.topics.getById(asked.topicId) : engine.topics.get(asked.name);
        const unknown =
          isById && topic === undefined ? ErrorCode.UNKNOWN_TOPIC_ID : ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
        // As in Kafka.
        if (topic !== undefined && asked.partitions.length === 0) return [];
        return respondTopic(asked, (partition, answer) => {
          if (topic?.partitions[partition.partitionIndex] === undefined) return unknown;
          offsets.push(offsetToCommit(topic, partition));
          answers.push(answer);
          return ErrorCode.NONE;
        });
      });
      if (offsets.length === 0) return response;

      const { groupId, memberId, groupInstanceId, retentionTimeMs } = request;
      const errorCodes = await groups.commitOffsets({
        groupId,
        generationId: request.generationIdOrMemberEpoch,
        memberId,
        groupInstanceId,
        retentionTimeMs,
        offsets,
      });
      for (const [index, answer] of answers.entries()) {
        const errorCode = errorCodes[index] as number;
        const isTooOld = errorCode === ErrorCode.GROUP_ID_NOT_FOUND && apiVersion < 9;
        answer.errorCode = isTooOld ? ErrorCode.ILLEGAL_GENERATION : errorCode;
      }
      return response;
    },
    errorResponse({ topics }, errorCode) {
      const response = createOffsetCommitResponse();
      response.topics = topics.map((asked) => respondTopic(asked, () => errorCode));
      return response;
    },
  };
}

function offsetToCommit({ name, id }: Topic, partition: OffsetCommitRequestPartition): OffsetToCommit {
  return {
    topic: name,
    topicId: id,
    partition: partition.partitionIndex,
    offset: partition.committedOffset,
    leaderEpoch: partition.committedLeaderEpoch,
    metadata: partition.committedMetadata,
    timestamp: partition.commitTimestamp,
  };
}

function respondTopic(
  asked: OffsetCommitRequestTopic,
  errorCodeOf: (partition: OffsetCommitRequestPartition, answer: OffsetCommitResponsePartition) => number,
): OffsetCommitResponseTopic {
  const topic = createOffsetCommitResponseTopic();
  topic.name = asked.name;
  topic.topicId = asked.topicId;
  topic.partitions = asked.partitions.map((partition) => {
    const answer = createOffsetCommitResponsePartition();
    answer.partitionIndex = partition.partitionIndex;
    answer.errorCode = errorCodeOf(partition, answer);
    return answer;
  });
  return topic;
}

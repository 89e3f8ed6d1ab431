/**
 * DescribeTopicPartitions, version 0: topics with their partitions, in pieces (KIP-966). Topics come in the order of
 * their names, at most `responsePartitionLimit` partitions in all; the cursor of the answer says where the next request
 * goes on. No topics in the request means all.
 *
 * A topic by name that does not exist is told as an error and counts for nothing. A partition has one replica, so there
 * are no eligible leaders besides it.
 */
import { describeTopicPartitionsApi } from "#generated/apis/describe-topic-partitions.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeTopicPartitionsRequest } from "#generated/messages/describe-topic-partitions-request.ts";
import {
  createDescribeTopicPartitionsResponse,
  createDescribeTopicPartitionsResponseCursor,
  createDescribeTopicPartitionsResponsePartition,
  createDescribeTopicPartitionsResponseTopic,
  type DescribeTopicPartitionsResponse,
  type DescribeTopicPartitionsResponseCursor,
  type DescribeTopicPartitionsResponsePartition,
  type DescribeTopicPartitionsResponseTopic,
} from "#generated/messages/describe-topic-partitions-response.ts";
import type { Partition } from "#src/storage/engine.ts";
import { isInternalTopic, topicNameProblem } from "#src/topics/topic-name.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ALL_TOPIC_OPERATIONS } from "./authorized-operations.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

/** Kafka's default of max.request.partition.size.limit. */
const MAX_PARTITIONS = 2000;

export function describeTopicPartitionsHandler({
  topics,
  cluster,
}: Pick<Services, "topics" | "cluster">): Handler<
  DescribeTopicPartitionsRequest,
  DescribeTopicPartitionsResponse
> {
  const replicas = [cluster.nodeId];

  const describePartition = ({
    index,
    leaderEpoch,
  }: Partition): DescribeTopicPartitionsResponsePartition => ({
    ...createDescribeTopicPartitionsResponsePartition(),
    partitionIndex: index,
    leaderId: cluster.nodeId,
    leaderEpoch,
    replicaNodes: replicas,
    isrNodes: replicas,
    eligibleLeaderReplicas: [],
    lastKnownElr: [],
  });

  return {
    api: describeTopicPartitionsApi,
    handle(request) {
      const response = createDescribeTopicPartitionsResponse();
      const { cursor, responsePartitionLimit } = request;
      let remaining = Math.max(1, Math.min(MAX_PARTITIONS, responsePartitionLimit));
      for (const name of namesFrom(request, () => topics.list().map((topic) => topic.name))) {
        if (remaining === 0) {
          response.nextCursor = cursorAt(name, 0);
          break;
        }
        const described = { ...createDescribeTopicPartitionsResponseTopic(), name };
        // What may be done with a name does not hang on there being a topic.
        described.topicAuthorizedOperations = ALL_TOPIC_OPERATIONS;
        described.isInternal = isInternalTopic(name);
        response.topics.push(described);
        const topic = topics.get(name);
        if (topic === undefined) {
          described.errorCode = missing(name);
          continue;
        }
        const first = cursor?.topicName === name ? cursor.partitionIndex : 0;
        const end = Math.min(topic.partitions.length, first + remaining);
        described.topicId = topic.id;
        described.partitions = topic.partitions.slice(first, end).map(describePartition);
        if (end < topic.partitions.length) {
          response.nextCursor = cursorAt(name, end);
          break;
        }
        remaining -= described.partitions.length;
      }
      return response;
    },
    errorResponse({ topics: asked }, errorCode) {
      const failed = asked.map(
        ({ name }): DescribeTopicPartitionsResponseTopic => ({
          ...createDescribeTopicPartitionsResponseTopic(),
          name,
          errorCode,
        }),
      );
      return { ...createDescribeTopicPartitionsResponse(), topics: failed };
    },
  };
}

/**
 * What is asked for from the cursor on, each name once, in Java's order of strings, which is that of UTF-16 units.
 * @throws KafkaError INVALID_REQUEST
 */
function namesFrom(
  { topics, cursor }: DescribeTopicPartitionsRequest,
  allNames: () => readonly string[],
): readonly string[] {
  const asked = topics.length === 0 ? allNames() : topics.map(({ name }) => name);
  const from = cursor?.topicName ?? "";
  const names = new Set(asked.filter((name) => name >= from));
  if (cursor !== null && topics.length > 0 && !names.has(from)) {
    throw new KafkaError(
      ErrorCode.INVALID_REQUEST,
      `DescribeTopicPartitionsRequest topic list should contain the cursor topic: ${from}`,
    );
  }
  if (cursor !== null && cursor.partitionIndex < 0) {
    throw new KafkaError(
      ErrorCode.INVALID_REQUEST,
      `DescribeTopicPartitionsRequest cursor partition must be valid: ${cursor.partitionIndex}`,
    );
  }
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

function missing(name: string): number {
  return topicNameProblem(name) === null
    ? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION
    : ErrorCode.INVALID_TOPIC_EXCEPTION;
}

function cursorAt(topicName: string, partitionIndex: number): DescribeTopicPartitionsResponseCursor {
  return { ...createDescribeTopicPartitionsResponseCursor(), topicName, partitionIndex };
}

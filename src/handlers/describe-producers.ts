/**
 * DescribeProducers, version 0: the idempotent producers that partitions remember (KIP-664). There are no transactions:
 * no coordinator has written a marker, and none is open.
 */
import { describeProducersApi } from "#generated/apis/describe-producers.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeProducersRequest } from "#generated/messages/describe-producers-request.ts";
import {
  createDescribeProducersResponse,
  createDescribeProducersResponsePartitionResponse,
  createDescribeProducersResponseProducerState,
  createDescribeProducersResponseTopicResponse,
  type DescribeProducersResponse,
  type DescribeProducersResponsePartitionResponse,
} from "#generated/messages/describe-producers-response.ts";
import type { Partition } from "#src/storage/engine.ts";
import { topicNameProblem } from "#src/topics/topic-name.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function describeProducersHandler({
  topics,
  log,
}: Pick<Services, "topics" | "log">): Handler<DescribeProducersRequest, DescribeProducersResponse> {
  const describe = (name: string, partitionIndex: number): DescribeProducersResponsePartitionResponse => {
    const problem = topicNameProblem(name);
    if (problem !== null) return failed(partitionIndex, ErrorCode.INVALID_TOPIC_EXCEPTION, problem);
    const topic = topics.get(name);
    const partition = topic?.partitions[partitionIndex];
    if (partition === undefined) {
      // Kafka, too, has words for a missing topic only.
      const message = topic === undefined ? "This server does not host this topic-partition." : null;
      return failed(partitionIndex, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, message);
    }
    try {
      return described(partition);
    } catch (error) {
      return failed(partitionIndex, errorCodeOf(error, log), errorMessageOf(error));
    }
  };

  return {
    api: describeProducersApi,
    handle: (request) => respond(request, describe),
    errorResponse: (request, errorCode, _apiVersion, message) =>
      respond(request, (_name, partitionIndex) => failed(partitionIndex, errorCode, message)),
  };
}

function respond(
  { topics }: DescribeProducersRequest,
  answer: (name: string, partitionIndex: number) => DescribeProducersResponsePartitionResponse,
): DescribeProducersResponse {
  const responses = topics.map(({ name, partitionIndexes }) => ({
    ...createDescribeProducersResponseTopicResponse(),
    name,
    partitions: partitionIndexes.map((partitionIndex) => answer(name, partitionIndex)),
  }));
  return { ...createDescribeProducersResponse(), topics: responses };
}

function described(partition: Partition): DescribeProducersResponsePartitionResponse {
  return {
    ...createDescribeProducersResponsePartitionResponse(),
    partitionIndex: partition.index,
    activeProducers: partition
      .activeProducers()
      .map(({ producerId, producerEpoch, lastSequence, lastTimestamp }) => ({
        ...createDescribeProducersResponseProducerState(),
        producerId,
        producerEpoch,
        lastSequence,
        lastTimestamp,
        coordinatorEpoch: -1,
      })),
  };
}

function failed(
  partitionIndex: number,
  errorCode: number,
  errorMessage: string | null,
): DescribeProducersResponsePartitionResponse {
  return {
    ...createDescribeProducersResponsePartitionResponse(),
    partitionIndex,
    errorCode,
    errorMessage,
  };
}

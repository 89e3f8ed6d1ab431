/**
 * DeleteRecords, versions 0 to 2: raises where logs start (KIP-107); an offset of -1 means the high watermark. A start
 * that is there already or lies below is no error. The answer comes when the new start is durable and the space is
 * freed, so the timeout has no replicas to limit the wait for.
 *
 * Only what retention may delete can be deleted: not in a topic whose cleanup.policy is without `delete`, and not in
 * Kafka's own topics.
 *
 * v1: throttle time before the answer. v2: flexible.
 */
import { deleteRecordsApi } from "#generated/apis/delete-records.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DeleteRecordsRequest } from "#generated/messages/delete-records-request.ts";
import {
  createDeleteRecordsResponse,
  createDeleteRecordsResponseDeleteRecordsPartitionResult,
  createDeleteRecordsResponseDeleteRecordsTopicResult,
  type DeleteRecordsResponse,
  type DeleteRecordsResponseDeleteRecordsPartitionResult,
} from "#generated/messages/delete-records-response.ts";
import type { Partition } from "#src/storage/engine.ts";
import { isInternalTopic } from "#src/topics/topic-name.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { errorCodeOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const HIGH_WATERMARK = -1n;
const UNKNOWN_WATERMARK = -1n;

export function deleteRecordsHandler({
  topics,
  log,
}: Pick<Services, "topics" | "log">): Handler<DeleteRecordsRequest, DeleteRecordsResponse> {
  const deletablePartition = (name: string, index: number): Partition => {
    const topic = topics.get(name);
    const partition = topic?.partitions[index];
    if (isInternalTopic(name)) {
      throw new KafkaError(
        ErrorCode.INVALID_TOPIC_EXCEPTION,
        `Cannot delete records of internal topic ${name}`,
      );
    }
    if (topic === undefined || partition === undefined) {
      throw new KafkaError(
        ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
        "This server does not host this topic-partition.",
      );
    }
    if (!topics.configOf(topic).deletesOldRecords) {
      throw new KafkaError(
        ErrorCode.POLICY_VIOLATION,
        `Records of partition ${name}-${index} can not be deleted due to the configured policy`,
      );
    }
    return partition;
  };

  const deleteRecords = async (
    name: string,
    index: number,
    offset: bigint,
  ): Promise<DeleteRecordsResponseDeleteRecordsPartitionResult> => {
    try {
      const partition = deletablePartition(name, index);
      await partition.deleteRecordsBefore(offset === HIGH_WATERMARK ? partition.highWatermark : offset);
      return partitionResult(index, ErrorCode.NONE, partition.logStartOffset);
    } catch (error) {
      return partitionResult(index, errorCodeOf(error, log), UNKNOWN_WATERMARK);
    }
  };

  return {
    api: deleteRecordsApi,
    async handle(request) {
      const results = Array.from(offsetsByPartition(request), async ([name, offsets]) => ({
        ...createDeleteRecordsResponseDeleteRecordsTopicResult(),
        name,
        partitions: await Promise.all(
          Array.from(offsets, ([index, offset]) => deleteRecords(name, index, offset)),
        ),
      }));
      return { ...createDeleteRecordsResponse(), topics: await Promise.all(results) };
    },
    errorResponse({ topics: asked }, errorCode) {
      const failed = asked.map(({ name, partitions }) => ({
        ...createDeleteRecordsResponseDeleteRecordsTopicResult(),
        name,
        partitions: partitions.map(({ partitionIndex }) =>
          partitionResult(partitionIndex, errorCode, UNKNOWN_WATERMARK),
        ),
      }));
      return { ...createDeleteRecordsResponse(), topics: failed };
    },
  };
}

/** A partition that is named twice counts once, with the last offset; a topic without partitions does not. */
function offsetsByPartition({ topics }: DeleteRecordsRequest): Map<string, Map<number, bigint>> {
  const byTopic = new Map<string, Map<number, bigint>>();
  for (const { name, partitions } of topics) {
    if (partitions.length === 0) continue;
    const offsets = byTopic.get(name) ?? new Map<number, bigint>();
    for (const { partitionIndex, offset } of partitions) offsets.set(partitionIndex, offset);
    byTopic.set(name, offsets);
  }
  return byTopic;
}

function partitionResult(
  partitionIndex: number,
  errorCode: number,
  lowWatermark: bigint,
): DeleteRecordsResponseDeleteRecordsPartitionResult {
  return {
    ...createDeleteRecordsResponseDeleteRecordsPartitionResult(),
    partitionIndex,
    lowWatermark,
    errorCode,
  };
}

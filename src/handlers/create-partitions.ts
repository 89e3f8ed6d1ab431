/**
 * CreatePartitions, versions 0 to 3: raises the number of partitions of topics (KIP-195), each on its own; with
 * validateOnly none, but with all checks.
 *
 * v1: throttle time before the answer. v2: flexible. v3: quotas, which are not served (KIP-599).
 */
import { createPartitionsApi } from "#generated/apis/create-partitions.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  CreatePartitionsRequest,
  CreatePartitionsRequestCreatePartitionsTopic,
} from "#generated/messages/create-partitions-request.ts";
import type {
  CreatePartitionsResponse,
  CreatePartitionsResponseCreatePartitionsTopicResult,
} from "#generated/messages/create-partitions-response.ts";
import type { Topic } from "#src/storage/engine.ts";
import { validateReplicas } from "#src/topics/manual-assignment.ts";
import { MAX_PARTITIONS_PER_REQUEST } from "#src/topics/topic-catalog.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const NO_TAGS: readonly UnknownTaggedField[] = [];

export function createPartitionsHandler({
  topics,
  cluster,
  log,
}: Pick<Services, "topics" | "cluster" | "log">): Handler<CreatePartitionsRequest, CreatePartitionsResponse> {
  const validate = (asked: CreatePartitionsRequestCreatePartitionsTopic): Topic => {
    const topic = topics.get(asked.name);
    if (topic === undefined) {
      throw new KafkaError(
        ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
        "This server does not host this topic-partition.",
      );
    }
    const existing = topic.partitions.length;
    const additional = asked.count - existing;
    if (additional === 0) {
      throw new KafkaError(ErrorCode.INVALID_PARTITIONS, `Topic already has ${existing} partition(s).`);
    }
    if (additional < 0) {
      throw new KafkaError(
        ErrorCode.INVALID_PARTITIONS,
        `The topic ${asked.name} currently has ${existing} partition(s); ${asked.count} would not be an increase.`,
      );
    }
    if (asked.assignments !== null) {
      if (asked.assignments.length !== additional) {
        throw new KafkaError(
          ErrorCode.INVALID_REPLICA_ASSIGNMENT,
          `Attempted to add ${additional} additional partition(s), but only ${asked.assignments.length} assignment(s) were specified.`,
        );
      }
      for (const { brokerIds } of asked.assignments) validateReplicas(brokerIds, cluster.nodeId);
    }
    if (additional > MAX_PARTITIONS_PER_REQUEST) {
      throw new KafkaError(ErrorCode.POLICY_VIOLATION, "Excessively large number of partitions per request.");
    }
    return topic;
  };

  const add = async (
    asked: CreatePartitionsRequestCreatePartitionsTopic,
    validateOnly: boolean,
  ): Promise<CreatePartitionsResponseCreatePartitionsTopicResult> => {
    try {
      const topic = validate(asked);
      if (!validateOnly) await topics.addPartitions(topic.id, asked.count);
      return result(asked.name, ErrorCode.NONE, null);
    } catch (error) {
      return result(asked.name, errorCodeOf(error, log), errorMessageOf(error));
    }
  };

  return {
    api: createPartitionsApi,
    async handle(request) {
      const counts = new Map<string, number>();
      for (const { name } of request.topics) counts.set(name, (counts.get(name) ?? 0) + 1);
      const results: CreatePartitionsResponseCreatePartitionsTopicResult[] = [];
      for (const [name, count] of counts) {
        if (count > 1) results.push(result(name, ErrorCode.INVALID_REQUEST, "Duplicate topic name."));
      }
      for (const asked of request.topics) {
        if (counts.get(asked.name) === 1) results.push(await add(asked, request.validateOnly));
      }
      return { throttleTimeMs: 0, results, unknownTaggedFields: NO_TAGS };
    },
    errorResponse(request, errorCode, _apiVersion, message) {
      return {
        throttleTimeMs: 0,
        results: request.topics.map(({ name }) => result(name, errorCode, message)),
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

function result(
  name: string,
  errorCode: number,
  errorMessage: string | null,
): CreatePartitionsResponseCreatePartitionsTopicResult {
  return { name, errorCode, errorMessage, unknownTaggedFields: NO_TAGS };
}

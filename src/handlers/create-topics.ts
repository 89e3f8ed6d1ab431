/**
 * CreateTopics, versions 0 to 7: creates topics, each on its own; with validateOnly none, but with all checks.
 *
 * The replication factor is 1 on one node: 1, or -1 for the default. Configs that would not act here are refused with
 * INVALID_CONFIG. A topic created is there for every client when the answer comes, so the timeout has nothing to limit.
 *
 * v1: validateOnly; error messages. v2: throttle time. v4: -1 for default partitions and replication (KIP-464); older
 * clients get them for the asking too, as from Kafka.
 * v5: flexible; the configs in force of what was created (KIP-525). v6: quotas, which are not served (KIP-599).
 * v7: topic ids (KIP-516); zero with validateOnly, since no topic has one then, where Kafka makes one up.
 */
import { createTopicsApi } from "#generated/apis/create-topics.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  CreateTopicsRequest,
  CreateTopicsRequestCreatableTopic,
} from "#generated/messages/create-topics-request.ts";
import type {
  CreateTopicsResponse,
  CreateTopicsResponseCreatableTopicConfigs,
  CreateTopicsResponseCreatableTopicResult,
} from "#generated/messages/create-topics-response.ts";
import { countAssignedPartitions } from "#src/topics/manual-assignment.ts";
import { MAX_PARTITIONS_PER_REQUEST, type NewTopic } from "#src/topics/topic-catalog.ts";
import { validateTopicConfigs } from "#src/topics/topic-config-values.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type UnknownTaggedField, type Uuid, ZERO_UUID } from "#wire/message.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const DEFAULT = -1;
const REPLICATION_FACTOR = 1;
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function createTopicsHandler({
  topics,
  cluster,
  config,
  schemas,
  log,
}: Pick<Services, "topics" | "cluster" | "config" | "schemas" | "log">): Handler<
  CreateTopicsRequest,
  CreateTopicsResponse
> {
  const created = (topic: NewTopic, id: Uuid): CreateTopicsResponseCreatableTopicResult => ({
    name: topic.name,
    topicId: id,
    errorCode: ErrorCode.NONE,
    errorMessage: null,
    topicConfigErrorCode: ErrorCode.NONE,
    numPartitions: topic.partitionCount,
    replicationFactor: REPLICATION_FACTOR,
    configs: topics.describeConfigs(topic.configs).map(
      ({ name, value, source }): CreateTopicsResponseCreatableTopicConfigs => ({
        name,
        value,
        readOnly: false,
        configSource: source,
        isSensitive: false,
        unknownTaggedFields: NO_TAGS,
      }),
    ),
    unknownTaggedFields: NO_TAGS,
  });

  const create = async (
    asked: CreateTopicsRequestCreatableTopic,
    validateOnly: boolean,
  ): Promise<CreateTopicsResponseCreatableTopicResult> => {
    try {
      topics.validateNewName(asked.name);
      const configs = validateTopicConfigs(explicitConfigs(asked), schemas !== null);
      const topic: NewTopic = {
        name: asked.name,
        partitionCount: partitionCount(asked, cluster.nodeId, config["num.partitions"]),
        configs,
      };
      topics.validateRoom(1, topic.partitionCount);
      return created(topic, validateOnly ? ZERO_UUID : (await topics.create(topic)).id);
    } catch (error) {
      return failed(asked.name, errorCodeOf(error, log), errorMessageOf(error));
    }
  };

  return {
    api: createTopicsApi,
    async handle(request) {
      refuseExcess(request, config["num.partitions"]);
      const counts = new Map<string, number>();
      for (const { name } of request.topics) counts.set(name, (counts.get(name) ?? 0) + 1);
      const unique = request.topics.filter(({ name }) => counts.get(name) === 1);
      const results: CreateTopicsResponseCreatableTopicResult[] = [];
      // One after the other: the first of two names that collide gets through. Kafka only looks at topics that are
      // there before the request, and so lets both pass.
      for (const asked of unique) results.push(await create(asked, request.validateOnly));
      for (const [name, count] of counts) {
        if (count > 1) results.push(failed(name, ErrorCode.INVALID_REQUEST, "Duplicate topic name."));
      }
      return { throttleTimeMs: 0, topics: results, unknownTaggedFields: NO_TAGS };
    },
    errorResponse(request, errorCode, _apiVersion, message) {
      return {
        throttleTimeMs: 0,
        topics: request.topics.map(({ name }) => failed(name, errorCode, message)),
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

function partitionCount(
  asked: CreateTopicsRequestCreatableTopic,
  nodeId: number,
  defaultCount: number,
): number {
  const { assignments, numPartitions, replicationFactor } = asked;
  if (assignments.length > 0) {
    if (replicationFactor !== DEFAULT) {
      throw new KafkaError(
        ErrorCode.INVALID_REQUEST,
        "A manual partition assignment was specified, but replication factor was not set to -1.",
      );
    }
    if (numPartitions !== DEFAULT) {
      throw new KafkaError(
        ErrorCode.INVALID_REQUEST,
        "A manual partition assignment was specified, but numPartitions was not set to -1.",
      );
    }
    return countAssignedPartitions(assignments, nodeId);
  }
  if (replicationFactor < DEFAULT || replicationFactor === 0) {
    throw new KafkaError(
      ErrorCode.INVALID_REPLICATION_FACTOR,
      "Replication factor must be larger than 0, or -1 to use the default value.",
    );
  }
  if (numPartitions < DEFAULT || numPartitions === 0) {
    throw new KafkaError(
      ErrorCode.INVALID_PARTITIONS,
      "Number of partitions was set to an invalid non-positive value.",
    );
  }
  if (replicationFactor > REPLICATION_FACTOR) {
    throw new KafkaError(
      ErrorCode.INVALID_REPLICATION_FACTOR,
      `Unable to replicate the partition ${replicationFactor} time(s): The target replication factor of ${replicationFactor} cannot be reached because only 1 broker(s) are registered.`,
    );
  }
  return numPartitions === DEFAULT ? defaultCount : numPartitions;
}

function explicitConfigs(asked: CreateTopicsRequestCreatableTopic): ReadonlyMap<string, string> {
  const configs = new Map<string, string>();
  const withoutValue: string[] = [];
  for (const { name, value } of asked.configs) {
    if (value === null) withoutValue.push(name);
    else configs.set(name, value);
  }
  if (withoutValue.length > 0) {
    throw new KafkaError(
      ErrorCode.INVALID_CONFIG,
      `Null value not supported for topic configs: ${withoutValue.join(",")}`,
    );
  }
  return configs;
}

/** The limit holds for all topics of a request together. */
function refuseExcess(request: CreateTopicsRequest, defaultCount: number): void {
  let total = 0;
  for (const { assignments, numPartitions } of request.topics) {
    if (assignments.length > 0) total += assignments.length;
    else total += numPartitions === DEFAULT ? defaultCount : Math.max(0, numPartitions);
  }
  if (total > MAX_PARTITIONS_PER_REQUEST) {
    throw new KafkaError(ErrorCode.POLICY_VIOLATION, "Excessively large number of partitions per request.");
  }
}

function failed(
  name: string,
  errorCode: number,
  errorMessage: string | null,
): CreateTopicsResponseCreatableTopicResult {
  return {
    name,
    topicId: ZERO_UUID,
    errorCode,
    errorMessage,
    topicConfigErrorCode: ErrorCode.NONE,
    numPartitions: -1,
    replicationFactor: -1,
    configs: [],
    unknownTaggedFields: NO_TAGS,
  };
}

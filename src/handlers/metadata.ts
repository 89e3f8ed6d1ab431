/**
 * Metadata, versions 0 to 13: the nodes, and the partitions of topics with their leaders.
 *
 * Topics go by name, by id or all; names that do not exist are created where client and broker agree to it
 * (auto.create.topics.enable). The creation is waited for, so the answer shows the topic; Kafka answers
 * UNKNOWN_TOPIC_OR_PARTITION and lets the client ask again. The node's address is that of the listener on which the
 * request came.
 *
 * v0: an empty list asks for all topics.
 * v1: null asks for all, an empty list for none; racks, the controller, internal topics.
 * v2: cluster id. v3: throttle time.
 * v4: the client may forbid creation (KIP-204).
 * v5: offline replicas. v7: leader epochs.
 * v8: authorized operations (KIP-430); those of the cluster only until v10 (KIP-700).
 * v9: flexible. v10: topic ids in the answer (KIP-516); in requests they are refused until v12.
 * v12: topics by id, whose names may be null.
 * v13: an error for the whole answer (KIP-1102).
 */
import { metadataApi } from "#generated/apis/metadata.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { MetadataRequest, MetadataRequestTopic } from "#generated/messages/metadata-request.ts";
import type {
  MetadataResponse,
  MetadataResponsePartition,
  MetadataResponseTopic,
} from "#generated/messages/metadata-response.ts";
import type { Partition, Topic } from "#src/storage/engine.ts";
import { isInternalTopic, topicNameProblem } from "#src/topics/topic-name.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type UnknownTaggedField, ZERO_UUID } from "#wire/message.ts";
import {
  ALL_CLUSTER_OPERATIONS,
  ALL_TOPIC_OPERATIONS,
  OPERATIONS_NOT_ASKED,
} from "./authorized-operations.ts";
import { errorCodeOf } from "./error-code.ts";
import type { Handler, RequestContext } from "./handler.ts";
import { MetadataAnswers } from "./metadata-answers.ts";
import type { Services } from "./services.ts";

const FIRST_VERSION_WITH_TOPIC_IDS = 12;
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function metadataHandler({
  topics,
  cluster,
  config,
  log,
}: Pick<Services, "topics" | "cluster" | "config" | "log">): Handler<MetadataRequest, MetadataResponse> {
  const replicas = [cluster.nodeId];

  const describePartition = (partition: Partition): MetadataResponsePartition => ({
    errorCode: ErrorCode.NONE,
    partitionIndex: partition.index,
    leaderId: cluster.nodeId,
    leaderEpoch: partition.leaderEpoch,
    replicaNodes: replicas,
    isrNodes: replicas,
    offlineReplicas: [],
    unknownTaggedFields: NO_TAGS,
  });

  const describeFresh = (topic: Topic): MetadataResponseTopic => ({
    errorCode: ErrorCode.NONE,
    name: topic.name,
    topicId: topic.id,
    isInternal: isInternalTopic(topic.name),
    partitions: topic.partitions.map(describePartition),
    topicAuthorizedOperations: OPERATIONS_NOT_ASKED,
    unknownTaggedFields: NO_TAGS,
  });

  /**
   * By the topic's list of partitions, which a topic replaces when it gets more. The same topic has the same
   * description until it changes: by these, answers are told apart.
   */
  const descriptions = new WeakMap<readonly Partition[], MetadataResponseTopic>();
  const describe = (topic: Topic, request: MetadataRequest): MetadataResponseTopic => {
    const { partitions } = topic;
    let described = descriptions.get(partitions);
    if (described === undefined || !hasSameEpochs(described, partitions)) {
      described = describeFresh(topic);
      descriptions.set(partitions, described);
    }
    return request.includeTopicAuthorizedOperations
      ? { ...described, topicAuthorizedOperations: ALL_TOPIC_OPERATIONS }
      : described;
  };

  const byId = (
    asked: readonly MetadataRequestTopic[],
    request: MetadataRequest,
  ): MetadataResponseTopic[] => {
    const ids = new Set<string>();
    for (const { topicId } of asked) if (topicId !== ZERO_UUID) ids.add(topicId);
    return Array.from(ids, (id) => {
      const topic = topics.getById(id);
      return topic === undefined
        ? failedTopic(null, id, ErrorCode.UNKNOWN_TOPIC_ID)
        : describe(topic, request);
    });
  };

  const byName = async (name: string, request: MetadataRequest): Promise<MetadataResponseTopic> => {
    const topic = topics.get(name);
    if (topic !== undefined) return describe(topic, request);
    let errorCode: number;
    if (topicNameProblem(name) !== null) {
      errorCode = ErrorCode.INVALID_TOPIC_EXCEPTION;
    } else if (!request.allowAutoTopicCreation || !config["auto.create.topics.enable"]) {
      errorCode = ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
    } else {
      try {
        return describe(await topics.getOrCreate(name), request);
      } catch (error) {
        errorCode = errorCodeOf(error, log);
      }
    }
    // What may be done with a name does not hang on there being a topic.
    return { ...failedTopic(name, ZERO_UUID, errorCode), topicAuthorizedOperations: operations(request) };
  };

  const answers = new MetadataAnswers();
  const answer = (
    described: MetadataResponseTopic[],
    request: MetadataRequest,
    { connection: { listener } }: RequestContext,
  ): MetadataResponse => {
    const clusterAuthorizedOperations = request.includeClusterAuthorizedOperations
      ? ALL_CLUSTER_OPERATIONS
      : OPERATIONS_NOT_ASKED;
    const earlier = answers.find(described, clusterAuthorizedOperations, listener);
    if (earlier !== undefined) return earlier;
    const fresh: MetadataResponse = {
      throttleTimeMs: 0,
      brokers: [
        {
          nodeId: cluster.nodeId,
          host: listener.advertisedHost,
          port: listener.advertisedPort,
          rack: cluster.rack,
          unknownTaggedFields: NO_TAGS,
        },
      ],
      clusterId: cluster.clusterId,
      controllerId: cluster.nodeId,
      topics: described,
      clusterAuthorizedOperations,
      errorCode: ErrorCode.NONE,
      unknownTaggedFields: NO_TAGS,
    };
    answers.keep(fresh);
    return fresh;
  };

  return {
    api: metadataApi,
    repeatsResponses: true,
    handle(request, context) {
      const { apiVersion } = context;
      const asked = request.topics;
      if (asked === null || (asked.length === 0 && apiVersion === 0)) {
        const all = topics.list().map((topic) => describe(topic, request));
        return answer(all, request, context);
      }
      if (apiVersion < FIRST_VERSION_WITH_TOPIC_IDS) refuseTopicIds(asked, apiVersion);
      if (asked.some(({ topicId }) => topicId !== ZERO_UUID)) {
        return answer(byId(asked, request), request, context);
      }
      const known: Topic[] = [];
      const names: string[] = [];
      for (const { name } of asked) {
        if (name === null) {
          throw new KafkaError(ErrorCode.INVALID_REQUEST, "A topic has neither a name nor an id.");
        }
        names.push(name);
        const topic = topics.get(name);
        if (topic !== undefined) known.push(topic);
      }
      if (known.length === names.length) {
        const described = distinct(known).map((topic) => describe(topic, request));
        return answer(described, request, context);
      }
      return Promise.all(distinct(names).map((name) => byName(name, request))).then((described) =>
        answer(described, request, context),
      );
    },
    errorResponse(request, errorCode) {
      return {
        throttleTimeMs: 0,
        brokers: [],
        clusterId: null,
        controllerId: -1,
        topics: (request.topics ?? []).map(({ name, topicId }) =>
          failedTopic(name ?? "", topicId, errorCode),
        ),
        clusterAuthorizedOperations: OPERATIONS_NOT_ASKED,
        errorCode,
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

/** Looking through a few takes less than a Set of them: of 10 topics, 0.6 µs less. */
function distinct<T>(items: T[]): T[] {
  const areFew = items.length <= 16;
  if (areFew && items.every((item, index) => items.indexOf(item) === index)) return items;
  return [...new Set(items)];
}

function hasSameEpochs(described: MetadataResponseTopic, partitions: readonly Partition[]): boolean {
  for (let i = 0; i < partitions.length; i++) {
    if (described.partitions[i]?.leaderEpoch !== partitions[i]?.leaderEpoch) return false;
  }
  return true;
}

function operations(request: MetadataRequest): number {
  return request.includeTopicAuthorizedOperations ? ALL_TOPIC_OPERATIONS : OPERATIONS_NOT_ASKED;
}

function refuseTopicIds(asked: readonly MetadataRequestTopic[], version: number): void {
  for (const { name, topicId } of asked) {
    if (name === null) {
      throw new KafkaError(ErrorCode.INVALID_REQUEST, `Topic name can not be null for version ${version}`);
    }
    if (topicId !== ZERO_UUID) {
      throw new KafkaError(
        ErrorCode.INVALID_REQUEST,
        `Topic IDs are not supported in requests for version ${version}`,
      );
    }
  }
}

function failedTopic(name: string | null, topicId: string, errorCode: number): MetadataResponseTopic {
  return {
    errorCode,
    name,
    topicId,
    isInternal: name !== null && isInternalTopic(name),
    partitions: [],
    topicAuthorizedOperations: OPERATIONS_NOT_ASKED,
    unknownTaggedFields: NO_TAGS,
  };
}

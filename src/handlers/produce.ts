/**
 * Produce, versions 0 to 13: appends one batch to each partition named. Versions 0 to 2 carry message sets, the formats
 * before batches, which are converted to one batch each; a set without messages is answered with offset -1, as in Kafka.
 *
 * acks=1 and acks=all mean the same on one node: answered once durable as configured. acks=0 is not answered; an error
 * closes the connection, which is all that such a producer can notice. Batches of idempotent producers are checked by
 * the partition; one that was stored before is answered with its offset of then. Transactional batches are refused, as
 * there are no transactions yet: INVALID_TXN_STATE, which is what Kafka says of a partition outside of a transaction.
 *
 * What else a topic may ask for, schema validation and compression, is done by store-batch.ts. Where bad records are moved to
 * a dead-letter topic, the offsets that are answered are those of what is left, -1 where nothing is.
 *
 * v1: throttle time (KIP-13). v2: message format v1, log append time (KIP-32).
 * v3: transactional id (KIP-98), batches v2. v5: log start offset (KIP-107).
 * v7: zstd may be used (KIP-110). v8: which records are at fault, and a message (KIP-467).
 * v9: flexible. v10: the current leader with NOT_LEADER_OR_FOLLOWER (KIP-951); as only the leader can say who has taken
 * over a partition, none is named here. v11, v12: as v10, for clients that know more about transactions (KIP-890).
 * v13: topics by id (KIP-516).
 */
import { produceApi } from "#generated/apis/produce.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { ProduceRequest, ProduceRequestTopicProduceData } from "#generated/messages/produce-request.ts";
import type {
  ProduceResponse,
  ProduceResponseBatchIndexAndErrorMessage,
  ProduceResponseLeaderIdAndEpoch,
  ProduceResponsePartitionProduceResponse,
  ProduceResponseTopicProduceResponse,
} from "#generated/messages/produce-response.ts";
import { DEFAULT_MAX_UNCOMPRESSED_SIZE } from "#src/records/compression.ts";
import { convertProducedMessages } from "#src/records/message-set-up-conversion.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { validateProducedBatch } from "#src/records/validate-batch.ts";
import { InvalidRecordsError } from "#src/records/validate-records.ts";
import type { Partition, Topic } from "#src/storage/engine.ts";
import type { TopicConfig } from "#src/topics/topic-config.ts";
import { isInternalTopic } from "#src/topics/topic-name.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Records, UnknownTaggedField } from "#wire/message.ts";
import { CloseConnectionError } from "./close-connection-error.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";
import { batchStore } from "./store-batch.ts";

const FIRST_VERSION_WITH_BATCHES = 3;
const FIRST_VERSION_WITH_TOPIC_IDS = 13;
/** Kafka's own admin client may write to internal topics; it goes by its client id. */
const ADMIN_CLIENT_ID = "__admin_client";

const NO_TAGS: readonly UnknownTaggedField[] = [];
const NO_RECORD_ERRORS: ProduceResponseBatchIndexAndErrorMessage[] = [];
const NO_LEADER: ProduceResponseLeaderIdAndEpoch = {
  leaderId: -1,
  leaderEpoch: -1,
  unknownTaggedFields: NO_TAGS,
};

/** One partition of the request, checked: either a batch to append, null for an empty set, or what is wrong. */
type Checked =
  | {
      readonly index: number;
      readonly partition: Partition;
      readonly batch: RecordBatch | null;
      /** Of the topic, when the request came. */
      readonly config: TopicConfig;
    }
  | { readonly index: number; readonly partition: Partition | null; readonly error: unknown };

export function produceHandler({
  topics,
  schemas,
  config,
  log,
}: Pick<Services, "topics" | "schemas" | "config" | "log">): Handler<ProduceRequest, ProduceResponse> {
  const findTopic = (asked: ProduceRequestTopicProduceData, version: number): Topic | undefined =>
    version >= FIRST_VERSION_WITH_TOPIC_IDS ? topics.getById(asked.topicId) : topics.get(asked.name);

  const store = batchStore({ topics, schemas, config, log });

  const failed = (
    index: number,
    partition: Partition | null,
    error: unknown,
  ): ProduceResponsePartitionProduceResponse => {
    const errorCode = errorCodeOf(error, log);
    const recordErrors =
      error instanceof InvalidRecordsError
        ? error.recordErrors.map((recordError) => ({ ...recordError, unknownTaggedFields: NO_TAGS }))
        : NO_RECORD_ERRORS;
    const logStartOffset = partition === null || !tellsLogStart(errorCode) ? -1n : partition.logStartOffset;
    return partitionResponse(index, errorCode, -1n, -1n, logStartOffset, recordErrors, errorMessageOf(error));
  };

  const append = async (checked: Checked): Promise<ProduceResponsePartitionProduceResponse> => {
    const { index, partition } = checked;
    if ("error" in checked) return failed(index, partition, checked.error);
    const { batch } = checked;
    if (batch === null) {
      const { logStartOffset } = checked.partition;
      return partitionResponse(index, ErrorCode.NONE, -1n, -1n, logStartOffset, NO_RECORD_ERRORS, null);
    }
    const isLogAppendTime = batch.timestampType === "LogAppendTime";
    const maxTimestamp = batch.maxTimestamp;
    try {
      const { baseOffset, logStartOffset, isDuplicate } = await store(
        checked.partition,
        batch,
        checked.config,
      );
      // Of a duplicate Kafka tells the timestamp of the batch that it stored, whatever the type.
      const logAppendTime = isLogAppendTime || isDuplicate ? maxTimestamp : -1n;
      return partitionResponse(
        index,
        ErrorCode.NONE,
        baseOffset,
        logAppendTime,
        logStartOffset,
        NO_RECORD_ERRORS,
        null,
      );
    } catch (error) {
      return failed(index, partition, error);
    }
  };

  const appendAll = async (
    asked: ProduceRequestTopicProduceData,
    checked: readonly Checked[],
  ): Promise<ProduceResponseTopicProduceResponse> => ({
    name: asked.name,
    topicId: asked.topicId,
    partitionResponses: await Promise.all(checked.map(append)),
    unknownTaggedFields: NO_TAGS,
  });

  return {
    api: produceApi,
    async handle(request, { apiVersion, clientId }) {
      const now = Date.now();
      // A request's batches are looked into without a pause: all of them together keep to what one may take.
      const uncompressedRoom = { left: DEFAULT_MAX_UNCOMPRESSED_SIZE };
      const checkedTopics = request.topicData.map((asked) => {
        const topic = findTopic(asked, apiVersion);
        const isClosed = topic !== undefined && isInternalTopic(topic.name) && clientId !== ADMIN_CLIENT_ID;
        return asked.partitionData.map(({ index, records }): Checked => {
          const partition = topic?.partitions[index];
          if (topic === undefined || partition === undefined) {
            return { index, partition: null, error: noSuchPartition(topic, apiVersion) };
          }
          try {
            const topicConfig = topics.configOf(topic);
            const { batchRules } = topicConfig;
            const toBatch =
              apiVersion >= FIRST_VERSION_WITH_BATCHES ? validateProducedBatch : convertProducedMessages;
            const rules = {
              ...batchRules,
              uncompressedRoom,
              ...(batchRules.isCompacted ? { partitionName: `${topic.name}-${index}` } : {}),
            };
            const batch = toBatch(contiguous(records), apiVersion, rules, now);
            refuse(request.acks, isClosed ? topic.name : null);
            return { index, partition, batch, config: topicConfig };
          } catch (error) {
            return { index, partition, error };
          }
        });
      });
      const isTransactional = checkedTopics.some((checked) =>
        checked.some((one) => "batch" in one && one.batch?.isTransactional),
      );
      if (isTransactional && request.transactionalId === null) {
        throw new KafkaError(
          ErrorCode.TRANSACTIONAL_ID_AUTHORIZATION_FAILED,
          "A transactional batch came without a transactional id.",
        );
      }
      // Every append starts before any is waited for, so that they share a commit.
      const responses = await Promise.all(
        request.topicData.map((asked, i) =>
          appendAll(asked, (checkedTopics[i] ?? []).map(refuseTransactional)),
        ),
      );
      if (request.acks !== 0) return produceResponse(responses);
      closeOnError(responses);
      return null;
    },
    errorResponse(request, errorCode, _apiVersion, message) {
      if (request.acks === 0) {
        throw new CloseConnectionError(`a Produce request with acks=0 failed: ${message ?? errorCode}`);
      }
      return produceResponse(
        request.topicData.map((asked) => ({
          name: asked.name,
          topicId: asked.topicId,
          partitionResponses: asked.partitionData.map(({ index }) =>
            partitionResponse(index, errorCode, -1n, -1n, -1n, NO_RECORD_ERRORS, message),
          ),
          unknownTaggedFields: NO_TAGS,
        })),
      );
    },
  };
}

/** What a decoder gives is one view on the frame. */
function contiguous(records: Records | null): Buffer | null {
  if (records === null) return null;
  return records.length === 1 ? (records[0] ?? null) : Buffer.concat(records);
}

function noSuchPartition(topic: Topic | undefined, version: number): KafkaError {
  return topic === undefined && version >= FIRST_VERSION_WITH_TOPIC_IDS
    ? new KafkaError(ErrorCode.UNKNOWN_TOPIC_ID, "This server does not host this topic ID.")
    : new KafkaError(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "This server does not host this topic-partition.");
}

function refuse(acks: number, internalTopic: string | null): void {
  if (acks < -1 || acks > 1) {
    throw new KafkaError(ErrorCode.INVALID_REQUIRED_ACKS, `acks must be 0, 1 or -1 (all), it is ${acks}`);
  }
  if (internalTopic !== null) {
    throw new KafkaError(
      ErrorCode.INVALID_TOPIC_EXCEPTION,
      `Cannot append to internal topic ${internalTopic}`,
    );
  }
}

function refuseTransactional(checked: Checked): Checked {
  if ("error" in checked || !checked.batch?.isTransactional) return checked;
  const { index, partition } = checked;
  return {
    index,
    partition,
    error: new KafkaError(ErrorCode.INVALID_TXN_STATE, "Transactions are not served by this broker."),
  };
}

/** Kafka leaves the log start out of errors that say nothing about the log's content. */
function tellsLogStart(errorCode: number): boolean {
  return (
    errorCode !== ErrorCode.MESSAGE_TOO_LARGE &&
    errorCode !== ErrorCode.CORRUPT_MESSAGE &&
    errorCode !== ErrorCode.INVALID_REQUIRED_ACKS &&
    errorCode !== ErrorCode.INVALID_TOPIC_EXCEPTION &&
    errorCode !== ErrorCode.UNKNOWN_TOPIC_OR_PARTITION &&
    errorCode !== ErrorCode.NOT_LEADER_OR_FOLLOWER &&
    errorCode !== ErrorCode.KAFKA_STORAGE_ERROR
  );
}

function closeOnError(responses: readonly ProduceResponseTopicProduceResponse[]): void {
  for (const { name, topicId, partitionResponses } of responses) {
    for (const { index, errorCode, errorMessage } of partitionResponses) {
      if (errorCode === ErrorCode.NONE) continue;
      const partition = `${name === "" ? topicId : name}-${index}`;
      throw new CloseConnectionError(
        `a batch for ${partition} with acks=0 failed: ${errorMessage ?? `error ${errorCode}`}`,
      );
    }
  }
}

function produceResponse(responses: ProduceResponseTopicProduceResponse[]): ProduceResponse {
  return { responses, throttleTimeMs: 0, nodeEndpoints: [], unknownTaggedFields: NO_TAGS };
}

function partitionResponse(
  index: number,
  errorCode: number,
  baseOffset: bigint,
  logAppendTimeMs: bigint,
  logStartOffset: bigint,
  recordErrors: ProduceResponseBatchIndexAndErrorMessage[],
  errorMessage: string | null,
): ProduceResponsePartitionProduceResponse {
  return {
    index,
    errorCode,
    baseOffset,
    logAppendTimeMs,
    logStartOffset,
    recordErrors,
    errorMessage,
    currentLeader: NO_LEADER,
    unknownTaggedFields: NO_TAGS,
  };
}

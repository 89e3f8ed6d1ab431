/** The response of a fetch from what its partitions gave. */
import { ErrorCode } from "#generated/errors.ts";
import type { FetchRequest } from "#generated/messages/fetch-request.ts";
import type {
  FetchResponse,
  FetchResponseAbortedTransaction,
  FetchResponseEpochEndOffset,
  FetchResponseFetchableTopicResponse,
  FetchResponseLeaderIdAndEpoch,
  FetchResponseNodeEndpoint,
  FetchResponsePartitionData,
  FetchResponseSnapshotId,
} from "#generated/messages/fetch-response.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { FetchPartition } from "./fetch-partition.ts";
import type { FetchSession } from "./fetch-session.ts";

const NO_TAGS: readonly UnknownTaggedField[] = [];
// Shared by all partitions: what a response says when it has nothing to say of these.
const NO_DIVERGING_EPOCH: FetchResponseEpochEndOffset = {
  epoch: -1,
  endOffset: -1n,
  unknownTaggedFields: NO_TAGS,
};
const NO_CURRENT_LEADER: FetchResponseLeaderIdAndEpoch = {
  leaderId: -1,
  leaderEpoch: -1,
  unknownTaggedFields: NO_TAGS,
};
const NO_SNAPSHOT: FetchResponseSnapshotId = { endOffset: -1n, epoch: -1, unknownTaggedFields: NO_TAGS };
const NO_ABORTED_TRANSACTIONS: FetchResponseAbortedTransaction[] = [];

/** How a response words its partitions, by version and by what the request wants. */
export interface ResponseForm {
  /** A reader of committed records gets a list of aborted transactions, others null. */
  readonly readCommitted: boolean;
  /** This node, where clients are told the current leader (version 16 and above, KIP-951), else null. */
  readonly leader: FetchResponseNodeEndpoint | null;
  /** Clients of version 5 and below do not know KAFKA_STORAGE_ERROR. */
  readonly knowsStorageError: boolean;
}

export function fetchErrorResponse(errorCode: number, sessionId: number): FetchResponse {
  return {
    throttleTimeMs: 0,
    errorCode,
    sessionId,
    responses: [],
    nodeEndpoints: [],
    unknownTaggedFields: NO_TAGS,
  };
}

/** Everything that a request names, failed with one error. */
export function failedTopics(
  request: FetchRequest,
  errorCode: number,
): FetchResponseFetchableTopicResponse[] {
  const form: ResponseForm = { readCommitted: false, leader: null, knowsStorageError: true };
  return request.topics.map((topic) => ({
    topic: topic.topic,
    topicId: topic.topicId,
    partitions: topic.partitions.map(({ partition }) => {
      const fetched = new FetchPartition("", topic.topic, topic.topicId, partition);
      fetched.fail(errorCode);
      return partitionData(fetched, form);
    }),
    unknownTaggedFields: NO_TAGS,
  }));
}

/** Every partition, those that do not exist last, as Kafka orders them. */
export function fullResponse(
  partitions: Iterable<FetchPartition>,
  sessionId: number,
  form: ResponseForm,
): FetchResponse {
  const response = fetchErrorResponse(ErrorCode.NONE, sessionId);
  const missing: FetchPartition[] = [];
  for (const fetched of partitions) {
    if (fetched.exists) add(response, fetched, form);
    else missing.push(fetched);
  }
  for (const fetched of missing) add(response, fetched, form);
  return response;
}

/** The partitions with news; those that gave records go to the end of the session, so that others come first next time. */
export function incrementalResponse(session: FetchSession, form: ResponseForm): FetchResponse {
  const response = fetchErrorResponse(ErrorCode.NONE, session.id);
  const read: FetchPartition[] = [];
  for (const fetched of session.partitions.values()) {
    if (!fetched.hasNews) continue;
    add(response, fetched, form);
    fetched.markSent();
    if (fetched.recordsSize > 0) read.push(fetched);
  }
  for (const fetched of read) {
    session.partitions.delete(fetched.key);
    session.partitions.set(fetched.key, fetched);
  }
  return response;
}

function add(response: FetchResponse, fetched: FetchPartition, form: ResponseForm): void {
  const partition = partitionData(fetched, form);
  if (partition.currentLeader !== NO_CURRENT_LEADER && form.leader !== null) {
    if (response.nodeEndpoints.length === 0) response.nodeEndpoints.push(form.leader);
  }
  const topicName = fetched.topicName ?? "";
  const last = response.responses.at(-1);
  if (last !== undefined && last.topicId === fetched.topicId && last.topic === topicName) {
    last.partitions.push(partition);
    return;
  }
  response.responses.push({
    topic: topicName,
    topicId: fetched.topicId,
    partitions: [partition],
    unknownTaggedFields: NO_TAGS,
  });
}

function partitionData(fetched: FetchPartition, form: ResponseForm): FetchResponsePartitionData {
  const failed = fetched.errorCode !== ErrorCode.NONE;
  return {
    partitionIndex: fetched.index,
    errorCode:
      fetched.errorCode === ErrorCode.KAFKA_STORAGE_ERROR && !form.knowsStorageError
        ? ErrorCode.NOT_LEADER_OR_FOLLOWER
        : fetched.errorCode,
    highWatermark: fetched.highWatermark,
    // The same as long as there are no transactions: nothing below it is undecided.
    lastStableOffset: fetched.highWatermark,
    logStartOffset: fetched.logStartOffset,
    divergingEpoch:
      fetched.divergingEpoch === -1
        ? NO_DIVERGING_EPOCH
        : {
            epoch: fetched.divergingEpoch,
            endOffset: fetched.divergingEndOffset,
            unknownTaggedFields: NO_TAGS,
          },
    currentLeader: currentLeader(fetched, form),
    snapshotId: NO_SNAPSHOT,
    // Of what does not exist Kafka gives an empty list, of other errors none.
    abortedTransactions: fetched.exists && (failed || !form.readCommitted) ? null : NO_ABORTED_TRANSACTIONS,
    preferredReadReplica: -1,
    records: fetched.records,
    unknownTaggedFields: NO_TAGS,
  };
}

function currentLeader(fetched: FetchPartition, form: ResponseForm): FetchResponseLeaderIdAndEpoch {
  const isStale =
    fetched.errorCode === ErrorCode.FENCED_LEADER_EPOCH ||
    fetched.errorCode === ErrorCode.NOT_LEADER_OR_FOLLOWER;
  if (!isStale || form.leader === null || fetched.leaderEpoch === -1) return NO_CURRENT_LEADER;
  return { leaderId: form.leader.nodeId, leaderEpoch: fetched.leaderEpoch, unknownTaggedFields: NO_TAGS };
}

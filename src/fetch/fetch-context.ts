/**
 * Which partitions a fetch is about, and what its session says of them (KIP-227): a full fetch names them all and may
 * begin a session, an incremental one names what changed, and some are refused.
 */
import { ErrorCode } from "#generated/errors.ts";
import type { FetchRequest } from "#generated/messages/fetch-request.ts";
import type { TopicCatalog } from "#src/topics/topic-catalog.ts";
import { MAX_TOPIC_NAME_LENGTH } from "#src/topics/topic-name.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { FetchPartition } from "./fetch-partition.ts";
import {
  type FetchSession,
  type FetchSessionCache,
  FINAL_EPOCH,
  INITIAL_EPOCH,
  NO_SESSION,
  nextEpoch,
} from "./fetch-session.ts";

/** The first version in which topics go by id (KIP-516). */
const FIRST_VERSION_WITH_TOPIC_IDS = 13;

export interface FetchContext {
  /** Of the session as a whole; there is nothing to read then. */
  readonly errorCode: number;
  readonly partitions: Map<string, FetchPartition>;
  /** The session that an incremental fetch goes on with. */
  readonly session: FetchSession | null;
  /** Whether a session is to be made of the partitions once they are read. */
  readonly beginsSession: boolean;
}

const NO_PARTITIONS = new Map<string, FetchPartition>();

export function openFetch(
  request: FetchRequest,
  version: number,
  sessions: FetchSessionCache,
  topics: TopicCatalog,
  now: number,
): FetchContext {
  const { sessionId, sessionEpoch } = request;
  const isFull = sessionEpoch === INITIAL_EPOCH || sessionEpoch === FINAL_EPOCH;
  if (isFull) {
    if (sessionId !== NO_SESSION) sessions.remove(sessionId);
    const partitions = new Map<string, FetchPartition>();
    update(partitions, request, version, topics);
    return {
      errorCode: ErrorCode.NONE,
      partitions,
      session: null,
      beginsSession: sessionEpoch === INITIAL_EPOCH && !namesWhatCannotBe(request),
    };
  }
  const session = sessions.get(sessionId);
  if (session === undefined) return refused(ErrorCode.FETCH_SESSION_ID_NOT_FOUND);
  if (session.epoch !== sessionEpoch) return refused(ErrorCode.INVALID_FETCH_SESSION_EPOCH);
  if (session.usesTopicIds !== usesTopicIds(version)) return refused(ErrorCode.FETCH_SESSION_TOPIC_ID_ERROR);

  update(session.partitions, request, version, topics);
  forget(session.partitions, request, version);
  if (request.topics.length > 0 && (namesWhatCannotBe(request) || !sessions.hasRoomFor(0))) {
    sessions.remove(sessionId);
    return refused(ErrorCode.FETCH_SESSION_ID_NOT_FOUND);
  }
  if (session.partitions.size === 0) {
    sessions.remove(sessionId);
    return { errorCode: ErrorCode.NONE, partitions: NO_PARTITIONS, session: null, beginsSession: false };
  }
  sessions.touch(session, now);
  session.epoch = nextEpoch(session.epoch);
  return { errorCode: ErrorCode.NONE, partitions: session.partitions, session, beginsSession: false };
}

/** Names that no topic can have, 32 KB each for all that the protocol says, are not kept. */
function namesWhatCannotBe({ topics }: FetchRequest): boolean {
  return topics.some(({ topic }) => topic.length > MAX_TOPIC_NAME_LENGTH);
}

export function usesTopicIds(version: number): boolean {
  return version >= FIRST_VERSION_WITH_TOPIC_IDS;
}

function refused(errorCode: number): FetchContext {
  return { errorCode, partitions: NO_PARTITIONS, session: null, beginsSession: false };
}

/** Adds the partitions that the request names, or notes what it now asks of them. */
function update(
  partitions: Map<string, FetchPartition>,
  request: FetchRequest,
  version: number,
  topics: TopicCatalog,
): void {
  const byId = usesTopicIds(version);
  for (const topic of request.topics) {
    const topicKey = byId ? topic.topicId : topic.topic;
    for (const asked of topic.partitions) {
      const key = partitionKey(topicKey, asked.partition);
      let fetched = partitions.get(key);
      if (fetched === undefined) {
        fetched = byId
          ? new FetchPartition(
              key,
              topics.getById(topic.topicId)?.name ?? null,
              topic.topicId,
              asked.partition,
            )
          : new FetchPartition(key, topic.topic, ZERO_UUID, asked.partition);
        partitions.set(key, fetched);
      }
      fetched.fetchOffset = asked.fetchOffset;
      fetched.maxBytes = asked.partitionMaxBytes;
      fetched.currentLeaderEpoch = asked.currentLeaderEpoch;
      fetched.lastFetchedEpoch = asked.lastFetchedEpoch;
    }
  }
}

function forget(partitions: Map<string, FetchPartition>, request: FetchRequest, version: number): void {
  const byId = usesTopicIds(version);
  for (const topic of request.forgottenTopicsData) {
    const topicKey = byId ? topic.topicId : topic.topic;
    for (const index of topic.partitions) partitions.delete(partitionKey(topicKey, index));
  }
}

function partitionKey(topicKey: string, index: number): string {
  return `${topicKey}:${index}`;
}

/**
 * Fetch, versions 0 to 18: records from given offsets on. Up to version 3 they are converted to message sets.
 *
 * Answers at once when there are minBytes to read, an error to tell or no time to wait, else as soon as there are or
 * when maxWaitMs is over. Nobody but consumers is served: a follower hears that it is no replica. Readers of committed
 * records get the same as others, as there are no transactions.
 *
 * v0: message format v0. v1: throttle time (KIP-13). v2: message format v1 (KIP-32).
 * v3: a limit for all partitions together; before, each has its own only, so each gets on (KIP-74).
 * v4: batches v2, isolation level (KIP-98). v5: log start offset (KIP-107).
 * v6: KAFKA_STORAGE_ERROR, which older clients do not know; they hear NOT_LEADER_OR_FOLLOWER (KIP-112).
 * v7: fetch sessions (KIP-227). v9: fencing by the client's leader epoch (KIP-320).
 * v11: the client's rack; there is no other replica to prefer (KIP-392).
 * v12: flexible; the epoch of the last record fetched, and where the logs part (KIP-595).
 * v13: topics by id (KIP-516). v15: the replica id moved (KIP-903).
 * v16: the current leader and its address with an error about it (KIP-951).
 * v17: replica directory (KIP-853), v18: high watermark (KIP-1166), both said by followers only.
 */
import { fetchApi } from "#generated/apis/fetch.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { FetchRequest } from "#generated/messages/fetch-request.ts";
import type { FetchResponse, FetchResponseNodeEndpoint } from "#generated/messages/fetch-response.ts";
import { awaitRecords } from "#src/fetch/await-records.ts";
import { openFetch, usesTopicIds } from "#src/fetch/fetch-context.ts";
import {
  failedTopics,
  fetchErrorResponse,
  fullResponse,
  incrementalResponse,
  type ResponseForm,
} from "#src/fetch/fetch-response.ts";
import { NO_SESSION } from "#src/fetch/fetch-session.ts";
import { type OldFormat, type Reading, readPartitions } from "#src/fetch/read-partitions.ts";
import type { Handler, RequestContext } from "./handler.ts";
import type { Services } from "./services.ts";

const READ_COMMITTED = 1;
const FIRST_VERSION_WITH_MESSAGES_V1 = 2;
const FIRST_VERSION_WITH_MAX_BYTES = 3;
const FIRST_VERSION_WITH_BATCHES = 4;
const FIRST_VERSION_WITH_STORAGE_ERROR = 6;
const FIRST_VERSION_WITH_LEADER = 16;

export function fetchHandler({
  topics,
  fetchSessions,
  config,
  cluster,
}: Pick<Services, "topics" | "fetchSessions" | "config" | "cluster">): Handler<FetchRequest, FetchResponse> {
  const formOf = (request: FetchRequest, { apiVersion, connection }: RequestContext): ResponseForm => ({
    readCommitted: request.isolationLevel === READ_COMMITTED,
    leader:
      apiVersion >= FIRST_VERSION_WITH_LEADER
        ? ({
            nodeId: cluster.nodeId,
            host: connection.listener.advertisedHost,
            port: connection.listener.advertisedPort,
            rack: cluster.rack,
            unknownTaggedFields: [],
          } satisfies FetchResponseNodeEndpoint)
        : null,
    knowsStorageError: apiVersion >= FIRST_VERSION_WITH_STORAGE_ERROR,
  });

  return {
    api: fetchApi,
    async handle(request, context) {
      const { apiVersion, connection } = context;
      const opened = openFetch(request, apiVersion, fetchSessions, topics, Date.now());
      if (opened.errorCode !== ErrorCode.NONE) return fetchErrorResponse(opened.errorCode, NO_SESSION);
      const { partitions, session } = opened;
      const epoch = session?.epoch;
      // Another fetch of the same session came meanwhile, on another connection: only the newest is answered.
      const isStale = (): boolean => session !== null && session.epoch !== epoch;

      const isReplica = request.replicaId >= 0 || request.replicaState.replicaId >= 0;
      const maxBytes = Math.min(request.maxBytes, config["fetch.max.bytes"]);
      const minBytes = Math.min(request.minBytes, maxBytes);
      const oldFormat = oldFormatOf(apiVersion);
      const read = (): Promise<Reading> =>
        readPartitions(partitions.values(), topics, maxBytes, isReplica, isStale, oldFormat);
      const reading = await read();
      const waits =
        request.maxWaitMs > 0 && reading.known > 0 && reading.bytes < minBytes && !reading.mustRespond;
      if (waits && !isStale()) {
        const outcome = await awaitRecords(partitions.values(), minBytes, request.maxWaitMs, connection);
        if (outcome === "closed") return null;
        if (!isStale()) await read();
      }

      const form = formOf(request, context);
      if (session !== null) {
        return isStale()
          ? fetchErrorResponse(ErrorCode.INVALID_FETCH_SESSION_EPOCH, session.id)
          : incrementalResponse(session, form);
      }
      const begun = opened.beginsSession
        ? fetchSessions.create(partitions, usesTopicIds(apiVersion), Date.now())
        : null;
      if (begun !== null) for (const fetched of partitions.values()) fetched.markSent();
      return fullResponse(partitions.values(), begun?.id ?? NO_SESSION, form);
    },
    errorResponse(request, errorCode, apiVersion) {
      const response = fetchErrorResponse(errorCode, request.sessionId);
      // Clients before topic ids look for the error at each partition.
      if (!usesTopicIds(apiVersion)) response.responses.push(...failedTopics(request, errorCode));
      return response;
    },
  };
}

/** Null where clients read batches as they are stored. */
function oldFormatOf(version: number): OldFormat | null {
  return version >= FIRST_VERSION_WITH_BATCHES
    ? null
    : {
        magic: version >= FIRST_VERSION_WITH_MESSAGES_V1 ? 1 : 0,
        hasTotalLimit: version >= FIRST_VERSION_WITH_MAX_BYTES,
      };
}

/** OffsetCommit: who may commit, what is stored, and when it can be read. */
import { ErrorCode } from "#generated/errors.ts";
import type { TopicStore } from "#src/storage/engine.ts";
import type { Uuid } from "#wire/message.ts";
import type { CommittedOffset } from "./committed-offsets.ts";
import type { GroupLog } from "./environment.ts";
import type { Group } from "./group.ts";
import { type GroupMemory, offsetSize } from "./group-memory.ts";
import type { GroupStore, OffsetCommit } from "./group-store.ts";
import { groupErrorOf } from "./store-error.ts";

export interface CommitRequest {
  readonly groupId: string;
  /** -1 from a consumer outside of any group. */
  readonly generationId: number;
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  /** How long to keep these offsets, whatever happens to the group (v2-v4); -1n for the usual retention. */
  readonly retentionTimeMs: bigint;
  readonly offsets: readonly OffsetToCommit[];
}

/** For a partition that exists. */
export interface OffsetToCommit {
  readonly topic: string;
  readonly topicId: Uuid;
  readonly partition: number;
  readonly offset: bigint;
  readonly leaderEpoch: number;
  readonly metadata: string | null;
  /** When the client says it was committed (v1); -1n for now. */
  readonly timestamp: bigint;
}

/** Whether the sender may commit to this group now; keeps its session alive, as in Kafka. Returns the error code. */
export function admitCommit(group: Group, request: CommitRequest): number {
  const { generationId, memberId, groupInstanceId } = request;
  if (generationId < 0 && group.state === "Empty") return ErrorCode.NONE;
  // Outside of the group, and it has members: they own the offsets.
  if (generationId < 0 && memberId === "" && groupInstanceId === null) return ErrorCode.UNKNOWN_MEMBER_ID;
  const errorCode = group.validateMember(memberId, groupInstanceId);
  if (errorCode !== ErrorCode.NONE) return errorCode;
  if (generationId !== group.generationId) return ErrorCode.ILLEGAL_GENERATION;
  // It knows the new generation but not yet its partitions.
  if (group.state === "CompletingRebalance") return ErrorCode.REBALANCE_IN_PROGRESS;
  group.members.get(memberId)?.restartSession();
  return ErrorCode.NONE;
}

/** Stores the offsets and then shows them. Resolves to one error code for each of `request.offsets`. */
export async function commitOffsets(
  group: Group,
  request: CommitRequest,
  store: GroupStore,
  topics: Pick<TopicStore, "get">,
  memory: GroupMemory,
  log: GroupLog,
  maxMetadataSize: number,
  now: number,
): Promise<readonly number[]> {
  const { retentionTimeMs } = request;
  const expireTimestamp = retentionTimeMs === -1n ? null : now + Number(retentionTimeMs);
  const commits: OffsetCommit[] = [];
  let growth = 0;
  const errorCodes = request.offsets.map((offset) => {
    // Kafka's limit, named in bytes, counts UTF-16 units too.
    if (offset.metadata !== null && offset.metadata.length > maxMetadataSize) {
      return ErrorCode.OFFSET_METADATA_TOO_LARGE;
    }
    const committed: CommittedOffset = {
      offset: offset.offset,
      leaderEpoch: offset.leaderEpoch,
      metadata: offset.metadata ?? "",
      commitTimestamp: offset.timestamp === -1n ? now : Number(offset.timestamp),
      expireTimestamp,
      topicId: offset.topicId,
    };
    const known = group.offsets.get(offset.topic, offset.partition);
    const more = offsetSize(committed) - (known === undefined ? 0 : offsetSize(known));
    if (!memory.hasRoomFor(growth + more)) {
      log.warn({ group: group.groupId }, "an offset was refused: sargasso.groups.max.bytes is reached");
      return ErrorCode.GROUP_MAX_SIZE_REACHED;
    }
    growth += more;
    commits.push({ topic: offset.topic, partition: offset.partition, committed });
    return ErrorCode.NONE;
  });
  if (commits.length === 0) return errorCodes;
  const commit = store.saveOffsets(group.groupId, commits);
  group.offsets.track(commit, commits);
  try {
    await commit;
  } catch (error) {
    log.warn({ err: error, group: group.groupId }, "could not store offsets");
    return request.offsets.map(() => groupErrorOf(error));
  }
  for (const { topic, partition, committed } of commits) {
    // A topic that was deleted meanwhile has taken its offsets with it.
    if (topics.get(topic)?.id === committed.topicId) group.offsets.set(topic, partition, committed);
  }
  return errorCodes;
}

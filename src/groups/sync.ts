/** SyncGroup on a group that exists: the leader brings the assignment, everyone fetches its part. */
import { ErrorCode } from "#generated/errors.ts";
import type { Group } from "./group.ts";
import type { Rebalance } from "./rebalance.ts";
import { type SyncReply, syncError } from "./results.ts";
import { groupErrorOf } from "./store-error.ts";

export interface SyncRequest {
  readonly groupId: string;
  readonly generationId: number;
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  /** null: not checked. */
  readonly protocolType: string | null;
  readonly protocolName: string | null;
  /** From the leader; ignored from others. */
  readonly assignments: readonly { readonly memberId: string; readonly assignment: Buffer }[];
}

export function syncGroup(rebalance: Rebalance, group: Group, request: SyncRequest, reply: SyncReply): void {
  const errorCode = validate(group, request);
  const member = group.members.get(request.memberId);
  if (errorCode !== ErrorCode.NONE || member === undefined) {
    reply(syncError(errorCode));
    return;
  }
  switch (group.state) {
    case "PreparingRebalance":
      reply(syncError(ErrorCode.REBALANCE_IN_PROGRESS));
      break;
    case "CompletingRebalance":
      // One that was parked before was given up by its client; should it still be there, it asks again.
      member.completeSync(syncError(ErrorCode.REBALANCE_IN_PROGRESS));
      member.syncReply = reply;
      removePendingSync(group, request.memberId);
      if (group.isLeader(request.memberId)) storeAssignment(rebalance, group, request);
      break;
    case "Stable": {
      removePendingSync(group, request.memberId);
      const { protocolType, protocolName } = group;
      reply({ errorCode: ErrorCode.NONE, protocolType, protocolName, assignment: member.assignment });
      break;
    }
    default:
      reply(syncError(ErrorCode.UNKNOWN_MEMBER_ID));
  }
}

function validate(group: Group, request: SyncRequest): number {
  const errorCode = group.validateMember(request.memberId, request.groupInstanceId);
  if (errorCode !== ErrorCode.NONE) return errorCode;
  if (request.generationId !== group.generationId) return ErrorCode.ILLEGAL_GENERATION;
  return differs(request.protocolType, group.protocolType) ||
    differs(request.protocolName, group.protocolName)
    ? ErrorCode.INCONSISTENT_GROUP_PROTOCOL
    : ErrorCode.NONE;
}

function differs(asked: string | null, actual: string | null): boolean {
  return asked !== null && actual !== null && asked !== actual;
}

function removePendingSync(group: Group, memberId: string): void {
  group.pendingSyncMembers.delete(memberId);
  if (group.pendingSyncMembers.size === 0) group.syncTimer.cancel();
}

/** Nobody gets an assignment that a crash could take back: members are answered once it is stored. */
function storeAssignment(rebalance: Rebalance, group: Group, request: SyncRequest): void {
  const { generationId } = group;
  const assignments = new Map<string, Buffer>();
  let size = 0;
  for (const { memberId, assignment } of request.assignments) {
    if (!group.members.has(memberId)) continue;
    assignments.set(memberId, Buffer.from(assignment));
    size += assignment.length;
  }
  const { log, memory } = rebalance.environment;
  if (!memory.hasRoomFor(size)) {
    log.warn({ group: group.groupId }, "an assignment was refused: sargasso.groups.max.bytes is reached");
    // What Kafka says of an assignment that is too large for its log.
    rebalance.abandonAssignment(group, ErrorCode.UNKNOWN_SERVER_ERROR);
    rebalance.prepareOrCompleteJoin(group, "the assignment is too large");
    return;
  }
  /** A member may have joined or left meanwhile, and then there is another rebalance. */
  const isCurrent = () => group.state === "CompletingRebalance" && group.generationId === generationId;
  rebalance.environment.saveGroup(group, assignments).then(
    () => {
      if (!isCurrent()) return;
      rebalance.propagateAssignment(group, assignments);
      group.transitionTo("Stable", rebalance.environment.now());
    },
    (error: unknown) => {
      rebalance.environment.log.warn({ err: error, group: group.groupId }, "could not store an assignment");
      if (!isCurrent()) return;
      rebalance.abandonAssignment(group, groupErrorOf(error));
      rebalance.prepareOrCompleteJoin(group, "the assignment could not be stored");
    },
  );
}

/** Heartbeat and LeaveGroup on a group that exists. */
import { ErrorCode } from "#generated/errors.ts";
import type { Group } from "./group.ts";
import type { Rebalance } from "./rebalance.ts";
import type { LeaveResult } from "./results.ts";

export interface LeavingMember {
  /** "" names the static member of this group instance id, whatever its member id. */
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly reason: string | null;
}

/** Keeps a member alive; the error code tells it to rejoin or that it is out. Called all the time: allocates nothing. */
export function heartbeat(
  group: Group,
  memberId: string,
  groupInstanceId: string | null,
  generationId: number,
): number {
  const errorCode = group.validateMember(memberId, groupInstanceId);
  if (errorCode !== ErrorCode.NONE) return errorCode;
  if (generationId !== group.generationId) return ErrorCode.ILLEGAL_GENERATION;
  group.members.get(memberId)?.restartSession();
  return group.state === "PreparingRebalance" ? ErrorCode.REBALANCE_IN_PROGRESS : ErrorCode.NONE;
}

export function leaveGroup(
  rebalance: Rebalance,
  group: Group,
  members: readonly LeavingMember[],
): readonly LeaveResult[] {
  const left: string[] = [];
  const results = members.map(({ memberId, groupInstanceId, reason }) => {
    const errorCode = leave(rebalance, group, memberId, groupInstanceId);
    if (errorCode === ErrorCode.NONE) {
      left.push(`${groupInstanceId ?? memberId}${reason === null || reason === "" ? "" : ` (${reason})`}`);
    }
    return { memberId, groupInstanceId, errorCode };
  });
  if (left.length > 0) {
    if (group.state === "Stable" || group.state === "CompletingRebalance") {
      rebalance.prepareOrCompleteJoin(group, `left the group: ${left.join(", ")}`);
    } else {
      rebalance.completeJoinIfAllJoined(group);
    }
  }
  return results;
}

function leave(rebalance: Rebalance, group: Group, memberId: string, groupInstanceId: string | null): number {
  if (group.pendingJoinMembers.has(memberId)) {
    group.remove(memberId);
    return ErrorCode.NONE;
  }
  const isByInstance = memberId === "" && groupInstanceId !== null;
  const actualId = isByInstance ? (group.staticMemberId(groupInstanceId) ?? "") : memberId;
  const errorCode = group.validateMember(actualId, groupInstanceId);
  const member = group.members.get(actualId);
  if (errorCode === ErrorCode.NONE && member !== undefined) rebalance.removeMember(group, member);
  return errorCode;
}

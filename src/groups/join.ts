/** JoinGroup on a group that exists (KIP-62, KIP-345, KIP-394, KIP-814). */
import { randomUUID } from "node:crypto";
import { ErrorCode } from "#generated/errors.ts";
import type { Group } from "./group.ts";
import { memberSize } from "./group-memory.ts";
import type { Member, MemberProtocol } from "./member.ts";
import type { Rebalance } from "./rebalance.ts";
import { emptyAssignment, type JoinReply, joinError } from "./results.ts";
import { groupErrorOf } from "./store-error.ts";

export interface JoinRequest {
  readonly groupId: string;
  /** "" for a member that has none yet. */
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly clientId: string;
  readonly clientHost: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  readonly protocolType: string;
  readonly protocols: readonly MemberProtocol[];
  readonly reason: string | null;
  /** Whether a new dynamic member is first given a member id and told to come back with it (v4+, KIP-394). */
  readonly requireKnownMemberId: boolean;
  /** Whether a returning static leader can be told to keep the assignment (v9+, KIP-814). */
  readonly supportsSkippingAssignment: boolean;
}

/** A parked JoinGroup is never answered when its client is gone; after this long a member that never was in a generation goes. */
const newMemberJoinTimeoutMs = 5 * 60 * 1000;

/** In UTF-8, of which a character takes three bytes at most for each UTF-16 unit. */
const MAX_PREFIX_BYTES = 30_000;

export function joinGroup(rebalance: Rebalance, group: Group, request: JoinRequest, reply: JoinReply): void {
  const { memberId, groupInstanceId } = request;
  if (!acceptsMember(group, memberId, rebalance.environment.config["group.max.size"])) {
    group.remove(memberId);
    reply(joinError("", ErrorCode.GROUP_MAX_SIZE_REACHED));
    // Kafka lets the others wait out the rebalance timeout here.
    rebalance.completeJoinIfAllJoined(group);
  } else if (!rebalance.environment.memory.hasRoomFor(growth(group, request))) {
    const log = rebalance.environment.log;
    log.warn({ group: group.groupId }, "a member was refused: sargasso.groups.max.bytes is reached");
    reply(joinError(memberId, ErrorCode.GROUP_MAX_SIZE_REACHED));
  } else if (!group.supportsProtocols(request.protocolType, request.protocols)) {
    reply(joinError(memberId, ErrorCode.INCONSISTENT_GROUP_PROTOCOL));
  } else if (memberId !== "") {
    joinKnownMember(rebalance, group, request, reply);
  } else {
    const newMemberId = `${prefixOf(groupInstanceId ?? request.clientId)}-${randomUUID()}`;
    const existingId = groupInstanceId === null ? undefined : group.staticMemberId(groupInstanceId);
    const existing = existingId === undefined ? undefined : group.members.get(existingId);
    if (existing !== undefined) replaceStaticMember(rebalance, group, request, existing, newMemberId, reply);
    else if (groupInstanceId === null && request.requireKnownMemberId) {
      const timer = rebalance.sessionTimer(group, newMemberId);
      group.addPending(newMemberId, timer);
      timer.start(request.sessionTimeoutMs);
      reply(joinError(newMemberId, ErrorCode.MEMBER_ID_REQUIRED));
    } else addMember(rebalance, group, request, newMemberId, reply);
  }
}

/** A client id may fill a string of the protocol, which the member id made of it has to fit into too. */
function prefixOf(text: string): string {
  return Buffer.byteLength(text) <= MAX_PREFIX_BYTES ? text : text.slice(0, MAX_PREFIX_BYTES / 3);
}

/** What the groups' memory grows by if the request is granted. */
function growth(group: Group, { memberId, clientId, protocols }: JoinRequest): number {
  const known = group.members.get(memberId);
  const size = memberSize({
    memberId,
    clientId,
    protocols,
    assignment: known?.assignment ?? emptyAssignment,
  });
  return known === undefined ? size : size - memberSize(known);
}

/** While members rejoin, those that came first stay in a group that is over its size; later the members count. */
function acceptsMember(group: Group, memberId: string, maxSize: number): boolean {
  const member = group.members.get(memberId);
  switch (group.state) {
    case "PreparingRebalance":
      return member?.isAwaitingJoin === true || group.awaitingJoinCount < maxSize;
    case "CompletingRebalance":
    case "Stable":
      return member !== undefined || group.members.size < maxSize;
    default:
      return true;
  }
}

function addMember(
  rebalance: Rebalance,
  group: Group,
  request: JoinRequest,
  memberId: string,
  reply: JoinReply,
): void {
  const { groupInstanceId, clientId, clientHost, protocolType } = request;
  const identity = { memberId, groupInstanceId, clientId, clientHost };
  const member = rebalance.newMember(group, identity, request, protocolType, owned(request.protocols));
  member.isNew = true;
  if (group.state === "PreparingRebalance" && group.previousState === "Empty") group.newMemberAdded = true;
  group.add(member, reply);
  member.sessionTimer.start(newMemberJoinTimeoutMs);
  rebalance.prepareOrCompleteJoin(group, because(request, `new member ${memberId}`));
}

function joinKnownMember(rebalance: Rebalance, group: Group, request: JoinRequest, reply: JoinReply): void {
  const { memberId, groupInstanceId } = request;
  // Ids are only reserved for dynamic members; one that comes back as a static member is not known.
  if (group.pendingJoinMembers.has(memberId) && groupInstanceId === null) {
    addMember(rebalance, group, request, memberId, reply);
    return;
  }
  const errorCode = group.validateMember(memberId, groupInstanceId);
  const member = group.members.get(memberId);
  if (errorCode !== ErrorCode.NONE || member === undefined) {
    reply(joinError(memberId, errorCode));
    return;
  }
  const isLeader = group.isLeader(memberId);
  const isUnchanged = member.matches(request.protocols);
  if (group.state === "CompletingRebalance" && isUnchanged) {
    // It may have missed the answer to its JoinGroup.
    reply(group.joinResult(memberId, isLeader ? group.joinedMembers() : []));
  } else if (group.state === "Stable" && isUnchanged && !isLeader) {
    reply(group.joinResult(memberId, []));
  } else if (group.state === "Empty" || group.state === "Dead") {
    reply(joinError(memberId, ErrorCode.UNKNOWN_MEMBER_ID));
  } else {
    // A leader may have seen new partitions, which its own metadata does not show.
    updateMember(group, member, request, reply);
    rebalance.prepareOrCompleteJoin(group, because(request, `member ${memberId} joins again`));
  }
}

/** A static member is back without its member id: it takes its old place under a new one (KIP-345). */
function replaceStaticMember(
  rebalance: Rebalance,
  group: Group,
  request: JoinRequest,
  oldMember: Member,
  newMemberId: string,
  reply: JoinReply,
): void {
  const { rebalanceTimeoutMs, sessionTimeoutMs, protocols } = oldMember;
  const oldLeader = group.leaderId ?? "";
  const member = group.replaceStaticMember(
    oldMember,
    newMemberId,
    rebalance.sessionTimer(group, newMemberId),
  );
  member.restartSession();
  updateMember(group, member, request, reply);

  if (group.state === "CompletingRebalance") {
    // The leader may be assigning to the old member id right now.
    rebalance.prepare(group, because(request, `static member ${newMemberId} is back`));
    return;
  }
  if (group.state !== "Stable") {
    rebalance.completeJoinIfAllJoined(group);
    return;
  }
  if (group.selectProtocol() !== group.protocolName) {
    rebalance.prepareOrCompleteJoin(
      group,
      because(request, `static member ${newMemberId} changes the protocol`),
    );
    return;
  }

  const { generationId } = group;
  /** A rebalance that came between answers the parked JoinGroup itself. */
  const isUnchanged = () =>
    group.state === "Stable" &&
    group.generationId === generationId &&
    group.members.get(newMemberId) === member &&
    member.isAwaitingJoin;
  rebalance.environment.saveGroup(group, group.assignments()).then(
    () => {
      if (!isUnchanged()) return;
      const isLeader = group.isLeader(newMemberId);
      // Before KIP-814 a returning leader was told the old leader's id, so that it would not assign again.
      const result = request.supportsSkippingAssignment
        ? group.joinResult(newMemberId, isLeader ? group.joinedMembers() : [], isLeader)
        : { ...group.joinResult(newMemberId, []), leader: oldLeader };
      group.completeJoin(member, result);
    },
    (error: unknown) => {
      rebalance.environment.log.warn({ err: error, group: group.groupId }, "could not store a static member");
      if (!isUnchanged()) return;
      const result = { ...group.joinResult("", []), leader: oldLeader, errorCode: groupErrorOf(error) };
      group.completeJoin(member, result);
      group.update(member, protocols, rebalanceTimeoutMs, sessionTimeoutMs, null);
      const timer = rebalance.sessionTimer(group, oldMember.memberId);
      group.replaceStaticMember(member, oldMember.memberId, timer).restartSession();
    },
  );
}

function updateMember(group: Group, member: Member, request: JoinRequest, reply: JoinReply): void {
  const { rebalanceTimeoutMs, sessionTimeoutMs } = request;
  // A JoinGroup that was parked before was given up by its client; should it still be there, it asks again.
  group.completeJoin(member, joinError(member.memberId, ErrorCode.REBALANCE_IN_PROGRESS));
  group.update(member, owned(request.protocols), rebalanceTimeoutMs, sessionTimeoutMs, reply);
}

/** Metadata is decoded as a view on the received frame, which must not live as long as the member. */
function owned(protocols: readonly MemberProtocol[]): readonly MemberProtocol[] {
  return protocols.map(({ name, metadata }) => ({ name, metadata: Buffer.from(metadata) }));
}

function because({ reason }: JoinRequest, what: string): string {
  return reason === null || reason === "" ? what : `${what}; client reason: ${reason}`;
}

/**
 * A group of the classic protocol: its members and the rules that hold between them. No I/O and no decisions about
 * when to rebalance; those are in rebalance.ts and the files named as the APIs.
 *
 *     Empty -> PreparingRebalance -> CompletingRebalance -> Stable
 *       ^______________|   ^__________________|_____________|          Dead: deleted, from any of them
 */
import { ErrorCode } from "#generated/errors.ts";
import { CommittedOffsets } from "./committed-offsets.ts";
import { type GroupMemory, memberSize, pendingMemberSize } from "./group-memory.ts";
import { Member, type MemberProtocol } from "./member.ts";
import {
  emptyAssignment,
  type JoinedMember,
  type JoinReply,
  type JoinResult,
  joinError,
  syncError,
} from "./results.ts";
import { subscribedTopicsOf } from "./subscription.ts";
import { SupportedProtocols } from "./supported-protocols.ts";
import type { Timer, Timers } from "./timers.ts";

/** As Kafka prints them in DescribeGroups and ListGroups. */
export type GroupState = "Empty" | "PreparingRebalance" | "CompletingRebalance" | "Stable" | "Dead";

const validPreviousStates: Readonly<Record<GroupState, readonly GroupState[]>> = {
  Empty: ["PreparingRebalance"],
  PreparingRebalance: ["Stable", "CompletingRebalance", "Empty"],
  CompletingRebalance: ["PreparingRebalance"],
  Stable: ["CompletingRebalance"],
  Dead: ["Stable", "PreparingRebalance", "CompletingRebalance", "Empty", "Dead"],
};

/** The protocol type of consumers; the coordinator understands their subscriptions. */
const consumerProtocolType = "consumer";

export class Group {
  readonly groupId: string;
  /** Ends the phase in which members join. */
  readonly joinTimer: Timer;
  /** Ends the phase in which members fetch their assignment. */
  readonly syncTimer: Timer;
  readonly members: Map<string, Member> = new Map();
  /** Member ids given out that were not used yet (KIP-394), and when they lapse. */
  readonly pendingJoinMembers: Map<string, Timer> = new Map();
  /** Members that have not asked for the assignment of this generation. */
  readonly pendingSyncMembers: Set<string> = new Set();
  readonly offsets: CommittedOffsets;
  generationId = 0;
  /** null for a group that only stores offsets (a "simple" group). */
  protocolType: string | null = null;
  /** The protocol of this generation. */
  protocolName: string | null = null;
  leaderId: string | null = null;
  previousState: GroupState = "Dead";
  /** Wall clock ms of the last change of state. */
  stateTimestamp: number;
  /** A member came while the first rebalance was waiting for members. */
  newMemberAdded = false;
  /** What the members subscribe to; null when that is not known. */
  subscribedTopics: ReadonlySet<string> | null = null;
  #state: GroupState = "Empty";
  /** Member id by group instance id. */
  readonly #staticMembers = new Map<string, string>();
  readonly #protocols = new SupportedProtocols();
  readonly #memory: GroupMemory;
  #awaitingJoinCount = 0;

  constructor(groupId: string, timers: Timers, memory: GroupMemory, now: number) {
    this.groupId = groupId;
    this.#memory = memory;
    this.offsets = new CommittedOffsets(memory);
    this.joinTimer = timers.timer();
    this.syncTimer = timers.timer();
    this.stateTimestamp = now;
  }

  get state(): GroupState {
    return this.#state;
  }

  get awaitingJoinCount(): number {
    return this.#awaitingJoinCount;
  }

  get isSimple(): boolean {
    return this.protocolType === null && this.#state === "Empty" && this.pendingJoinMembers.size === 0;
  }

  get usesConsumerProtocol(): boolean {
    return this.protocolType === consumerProtocolType;
  }

  get hasAllMembersJoined(): boolean {
    return this.members.size === this.#awaitingJoinCount && this.pendingJoinMembers.size === 0;
  }

  /** The longest that a member asks for. */
  get rebalanceTimeoutMs(): number {
    let longest = 0;
    for (const member of this.members.values()) longest = Math.max(longest, member.rebalanceTimeoutMs);
    return longest;
  }

  canTransitionTo(state: GroupState): boolean {
    return validPreviousStates[state].includes(this.#state);
  }

  transitionTo(state: GroupState, now: number): void {
    if (!this.canTransitionTo(state)) {
      throw new Error(`group ${this.groupId} cannot go from ${this.#state} to ${state}`);
    }
    this.previousState = this.#state;
    this.#state = state;
    this.stateTimestamp = now;
  }

  /** The state that was stored, on load. */
  restoreState(state: "Empty" | "Stable", timestamp: number): void {
    this.#state = state;
    this.stateTimestamp = timestamp;
  }

  isLeader(memberId: string): boolean {
    return this.leaderId === memberId;
  }

  staticMemberId(groupInstanceId: string): string | undefined {
    return this.#staticMembers.get(groupInstanceId);
  }

  /** Whether this member, of this generation's identity, may speak; the error code that says why not. */
  validateMember(memberId: string, groupInstanceId: string | null): number {
    if (groupInstanceId !== null) {
      const existing = this.#staticMembers.get(groupInstanceId);
      if (existing === undefined) return ErrorCode.UNKNOWN_MEMBER_ID;
      if (existing !== memberId) return ErrorCode.FENCED_INSTANCE_ID;
    }
    return this.members.has(memberId) ? ErrorCode.NONE : ErrorCode.UNKNOWN_MEMBER_ID;
  }

  /** Whether a member with these protocols fits in: same type, and one protocol that all others have too. */
  supportsProtocols(protocolType: string, protocols: readonly MemberProtocol[]): boolean {
    if (this.#state === "Empty") return protocolType !== "" && protocols.length > 0;
    return (
      this.protocolType === protocolType &&
      protocols.some(({ name }) => this.#protocols.isSupportedBy(this.members.size, name))
    );
  }

  add(member: Member, reply: JoinReply | null): void {
    if (member.groupInstanceId !== null) {
      if (this.#staticMembers.has(member.groupInstanceId)) {
        throw new Error(`group ${this.groupId} has a static member ${member.groupInstanceId} already`);
      }
      this.#staticMembers.set(member.groupInstanceId, member.memberId);
    }
    if (this.members.size === 0) this.protocolType = member.protocolType;
    this.leaderId ??= member.memberId;
    this.members.set(member.memberId, member);
    this.#protocols.add(member);
    this.#memory.take(memberSize(member));
    this.#park(member, reply);
    this.removePending(member.memberId);
  }

  /** Takes a member or a pending member id out; what it had parked must have been answered before. */
  remove(memberId: string): void {
    const member = this.members.get(memberId);
    if (member !== undefined) {
      this.members.delete(memberId);
      this.#protocols.remove(member);
      this.#memory.take(-memberSize(member));
      if (member.isAwaitingJoin) this.#awaitingJoinCount--;
      if (member.groupInstanceId !== null) this.#staticMembers.delete(member.groupInstanceId);
      member.sessionTimer.cancel();
    }
    if (this.isLeader(memberId)) this.leaderId = this.members.keys().next().value ?? null;
    this.removePending(memberId);
    this.pendingSyncMembers.delete(memberId);
  }

  /** Gives out a member id, which lapses when `timer` ends. */
  addPending(memberId: string, timer: Timer): void {
    this.pendingJoinMembers.set(memberId, timer);
    this.#memory.take(pendingMemberSize(memberId));
  }

  removePending(memberId: string): void {
    const timer = this.pendingJoinMembers.get(memberId);
    if (timer === undefined) return;
    timer.cancel();
    this.pendingJoinMembers.delete(memberId);
    this.#memory.take(-pendingMemberSize(memberId));
  }

  /** New protocols, timeouts and parked JoinGroup (or none) of a member that joins again. */
  update(
    member: Member,
    protocols: readonly MemberProtocol[],
    rebalanceTimeoutMs: number,
    sessionTimeoutMs: number,
    reply: JoinReply | null,
  ): void {
    this.#protocols.remove(member);
    this.#memory.take(-memberSize(member));
    member.protocols = protocols;
    this.#protocols.add(member);
    this.#memory.take(memberSize(member));
    member.rebalanceTimeoutMs = rebalanceTimeoutMs;
    member.sessionTimeoutMs = sessionTimeoutMs;
    this.#park(member, reply);
  }

  /**
   * The same static member under a new member id (KIP-345). Whoever still waits under the old one is told that it
   * was fenced.
   */
  replaceStaticMember(oldMember: Member, memberId: string, sessionTimer: Timer): Member {
    const { groupInstanceId, clientId, clientHost } = oldMember;
    this.completeJoin(oldMember, joinError(oldMember.memberId, ErrorCode.FENCED_INSTANCE_ID));
    oldMember.completeSync(syncError(ErrorCode.FENCED_INSTANCE_ID));
    oldMember.sessionTimer.cancel();
    this.members.delete(oldMember.memberId);
    const identity = { memberId, groupInstanceId, clientId, clientHost };
    const { protocolType, protocols, assignment } = oldMember;
    const member = new Member(identity, oldMember, protocolType, protocols, assignment, sessionTimer);
    this.members.set(memberId, member);
    if (this.isLeader(oldMember.memberId)) this.leaderId = memberId;
    if (this.pendingSyncMembers.delete(oldMember.memberId)) this.pendingSyncMembers.add(memberId);
    if (groupInstanceId !== null) this.#staticMembers.set(groupInstanceId, memberId);
    return member;
  }

  completeJoin(member: Member, result: JoinResult): void {
    if (member.completeJoin(result)) this.#awaitingJoinCount--;
  }

  /** A leader that did not come back is replaced by a member that did; false when there is none. */
  electJoinedLeader(): boolean {
    const leader = this.leaderId === null ? undefined : this.members.get(this.leaderId);
    if (leader === undefined) return false;
    if (leader.isAwaitingJoin) return true;
    for (const member of this.members.values()) {
      if (member.isAwaitingJoin) {
        this.leaderId = member.memberId;
        return true;
      }
    }
    return false;
  }

  selectProtocol(): string {
    return this.#protocols.select(this.members);
  }

  /** The join phase is over: the next generation with those that came, or an empty group. */
  initNextGeneration(now: number): void {
    this.generationId++;
    this.protocolName = this.members.size === 0 ? null : this.selectProtocol();
    this.refreshSubscribedTopics();
    this.transitionTo(this.members.size === 0 ? "Empty" : "CompletingRebalance", now);
    this.pendingSyncMembers.clear();
  }

  refreshSubscribedTopics(): void {
    this.subscribedTopics = this.usesConsumerProtocol ? subscribedTopicsOf(this) : null;
  }

  /** A group of consumers whose subscriptions cannot be read counts as subscribed to everything. */
  isSubscribedToTopic(topic: string): boolean {
    return this.subscribedTopics?.has(topic) ?? this.usesConsumerProtocol;
  }

  /** What the leader needs to assign. */
  joinedMembers(): JoinedMember[] {
    const { protocolName } = this;
    if (protocolName === null)
      throw new Error(`group ${this.groupId} has no protocol in state ${this.#state}`);
    return Array.from(this.members.values(), (member) => ({
      memberId: member.memberId,
      groupInstanceId: member.groupInstanceId,
      metadata: member.metadata(protocolName),
    }));
  }

  /** The current generation as a JoinGroup answer. */
  joinResult(memberId: string, members: readonly JoinedMember[], skipAssignment = false): JoinResult {
    return {
      errorCode: ErrorCode.NONE,
      memberId,
      generationId: this.generationId,
      protocolType: this.protocolType,
      protocolName: this.protocolName,
      leader: this.leaderId ?? "",
      skipAssignment,
      members,
    };
  }

  assignments(): Map<string, Buffer> {
    return new Map(Array.from(this.members.values(), (member) => [member.memberId, member.assignment]));
  }

  setAssignments(assignments: ReadonlyMap<string, Buffer>): void {
    for (const member of this.members.values()) {
      const assignment = assignments.get(member.memberId) ?? emptyAssignment;
      this.#memory.take(assignment.length - member.assignment.length);
      member.assignment = assignment;
    }
  }

  /** No timer of a group that is gone may fire. */
  cancelTimers(): void {
    this.joinTimer.cancel();
    this.syncTimer.cancel();
    for (const timer of this.pendingJoinMembers.values()) timer.cancel();
    for (const member of this.members.values()) member.sessionTimer.cancel();
  }

  #park(member: Member, reply: JoinReply | null): void {
    this.#awaitingJoinCount += Number(reply !== null) - Number(member.isAwaitingJoin);
    member.joinReply = reply;
  }
}

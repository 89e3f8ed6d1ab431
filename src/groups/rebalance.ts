/**
 * When a group rebalances: who is waited for and for how long, and what ends each phase. Behaves as
 * GroupMetadataManager of Apache Kafka 4.3 does for classic groups.
 */
import { ErrorCode } from "#generated/errors.ts";
import type { GroupEnvironment } from "./environment.ts";
import type { Group } from "./group.ts";
import { Member, type MemberIdentity, type MemberProtocol, type MemberTimeouts } from "./member.ts";
import { emptyAssignment, joinError, syncError } from "./results.ts";
import type { Timer } from "./timers.ts";

export class Rebalance {
  readonly environment: GroupEnvironment;

  constructor(environment: GroupEnvironment) {
    this.environment = environment;
  }

  newMember(
    group: Group,
    identity: MemberIdentity,
    timeouts: MemberTimeouts,
    protocolType: string,
    protocols: readonly MemberProtocol[],
    assignment: Buffer = emptyAssignment,
  ): Member {
    const timer = this.sessionTimer(group, identity.memberId);
    return new Member(identity, timeouts, protocolType, protocols, assignment, timer);
  }

  sessionTimer(group: Group, memberId: string): Timer {
    return this.environment.timers.timer(() => this.#expireSession(group, memberId));
  }

  /** After a change of the members: starts a rebalance, or, when one is under way, sees whether all have come now. */
  prepareOrCompleteJoin(group: Group, reason: string): void {
    if (group.canTransitionTo("PreparingRebalance")) this.prepare(group, reason);
    else this.completeJoinIfAllJoined(group);
  }

  /** Asks every member to join again. An empty group waits a while for more members before its first generation. */
  prepare(group: Group, reason: string): void {
    if (group.state === "CompletingRebalance") {
      this.abandonAssignment(group, ErrorCode.REBALANCE_IN_PROGRESS);
    }
    group.pendingSyncMembers.clear();
    group.syncTimer.cancel();

    const isInitial = group.state === "Empty";
    group.transitionTo("PreparingRebalance", this.environment.now());
    this.#log("info", group, `preparing a rebalance: ${reason}`);
    if (isInitial) {
      const delayMs = this.environment.config["group.initial.rebalance.delay.ms"];
      this.#waitForMoreMembers(group, delayMs, Math.max(group.rebalanceTimeoutMs - delayMs, 0));
    } else if (group.hasAllMembersJoined) {
      this.completeJoin(group);
    } else {
      this.#restartJoinTimer(group);
    }
  }

  /** Every round in which a member came is followed by another, up to the rebalance timeout in all. */
  #waitForMoreMembers(group: Group, delayMs: number, remainingMs: number): void {
    group.joinTimer.start(delayMs, () => {
      if (group.newMemberAdded && remainingMs !== 0) {
        group.newMemberAdded = false;
        const nextDelayMs = Math.min(
          this.environment.config["group.initial.rebalance.delay.ms"],
          remainingMs,
        );
        this.#waitForMoreMembers(group, nextDelayMs, Math.max(remainingMs - delayMs, 0));
      } else {
        this.completeJoin(group);
      }
    });
  }

  completeJoinIfAllJoined(group: Group): void {
    const isInitial = group.previousState === "Empty";
    if (group.state === "PreparingRebalance" && !isInitial && group.hasAllMembersJoined) {
      this.completeJoin(group);
    }
  }

  /** Ends the join phase: dynamic members that did not come are out, the others are in the next generation. */
  completeJoin(group: Group): void {
    group.joinTimer.cancel();
    for (const member of group.members.values()) {
      if (!member.isAwaitingJoin && !member.isStatic) {
        this.#log("info", group, `removing member ${member.memberId}, which has not rejoined`);
        group.remove(member.memberId);
      }
    }
    if (group.state === "Dead") return;
    if (!group.electJoinedLeader() && group.members.size > 0) {
      // Only static members that stayed away: their session timeouts decide.
      this.#restartJoinTimer(group);
      return;
    }
    group.initNextGeneration(this.environment.now());
    if (group.state === "Empty") this.#saveEmptyGroup(group);
    else this.#startGeneration(group);
  }

  /** A failed write is not the members' problem: the generation that is stored has none that are alive. */
  #saveEmptyGroup(group: Group): void {
    this.#log("info", group, "the group is empty now");
    this.environment.saveGroup(group, new Map()).catch((error: unknown) => {
      this.environment.log.warn(
        { err: error, group: group.groupId },
        "could not store that a group is empty",
      );
    });
  }

  #startGeneration(group: Group): void {
    this.#log("info", group, `${group.members.size} members joined`);
    for (const member of group.members.values()) {
      const members = group.isLeader(member.memberId) ? group.joinedMembers() : [];
      group.completeJoin(member, group.joinResult(member.memberId, members));
      member.restartSession();
      member.isNew = false;
      group.pendingSyncMembers.add(member.memberId);
    }
    const { generationId } = group;
    group.syncTimer.start(group.rebalanceTimeoutMs, () => this.#expirePendingSync(group, generationId));
  }

  /** Members that joined but never asked for their assignment are out. */
  #expirePendingSync(group: Group, generationId: number): void {
    if (generationId !== group.generationId || group.pendingSyncMembers.size === 0) return;
    if (group.state !== "CompletingRebalance" && group.state !== "Stable") return;
    const memberIds = [...group.pendingSyncMembers];
    for (const memberId of memberIds) group.remove(memberId);
    this.prepare(group, `no SyncGroup from ${memberIds.join(", ")}`);
  }

  #expireSession(group: Group, memberId: string): void {
    if (group.state === "Dead") return;
    if (group.pendingJoinMembers.has(memberId)) {
      this.#log("info", group, `member id ${memberId} lapsed unused`);
      group.remove(memberId);
      // Kafka does this in an initial rebalance too, which then does not wait any longer.
      if (group.state === "PreparingRebalance" && group.hasAllMembersJoined) this.completeJoin(group);
      return;
    }
    const member = group.members.get(memberId);
    if (member === undefined || member.hasSatisfiedHeartbeat) return;
    this.#log("info", group, `member ${memberId} sent no heartbeat in time`);
    this.removeMember(group, member);
    if (group.state === "Stable" || group.state === "CompletingRebalance") {
      this.prepareOrCompleteJoin(group, `session of ${memberId} expired`);
    } else if (group.state === "PreparingRebalance" && group.hasAllMembersJoined) {
      this.completeJoin(group);
    }
  }

  /** What is parked is answered so that a member that is there after all joins anew. */
  removeMember(group: Group, member: Member): void {
    group.completeJoin(member, joinError("", ErrorCode.UNKNOWN_MEMBER_ID));
    member.completeSync(syncError(ErrorCode.UNKNOWN_MEMBER_ID));
    group.remove(member.memberId);
  }

  /** Takes the assignment back; who waits for it gets `errorCode`. */
  abandonAssignment(group: Group, errorCode: number): void {
    group.setAssignments(new Map());
    for (const member of group.members.values()) {
      if (member.completeSync(syncError(errorCode))) member.restartSession();
    }
  }

  /** The leader's assignment is stored: everyone who waits gets its part. */
  propagateAssignment(group: Group, assignments: ReadonlyMap<string, Buffer>): void {
    group.setAssignments(assignments);
    for (const member of group.members.values()) {
      const { protocolType, protocolName } = group;
      const { assignment } = member;
      // A session that ran out meanwhile was forgiven and has no timer any more, so it is started again.
      if (member.completeSync({ errorCode: ErrorCode.NONE, protocolType, protocolName, assignment })) {
        member.restartSession();
      }
    }
  }

  #restartJoinTimer(group: Group): void {
    group.joinTimer.start(group.rebalanceTimeoutMs, () => this.completeJoin(group));
  }

  #log(level: "debug" | "info", group: Group, message: string): void {
    const { groupId, state, generationId } = group;
    this.environment.log[level]({ group: groupId, state, generation: generationId }, message);
  }
}

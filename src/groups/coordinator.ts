/**
 * The group coordinator: every consumer group of the classic protocol and every committed offset, in memory and in
 * the engine's StateStore.
 *
 *     join.ts sync.ts membership.ts    what the members' requests do to a group
 *     rebalance.ts                     when a group rebalances; timers
 *     group.ts member.ts               the state and its rules
 *     offset-commit.ts offset-delete.ts retention.ts    offsets
 *     group-store.ts load.ts           the stored form
 *
 * A request that came in is carried out at once and whole; only its answer may wait, for other members or for the
 * store. As in Kafka nobody watches connections: a parked request of a client that went away ends by its timeout.
 */
import { ErrorCode } from "#generated/errors.ts";
import type { Engine, Topic } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { CommittedOffset, OffsetKey } from "./committed-offsets.ts";
import type { GroupConfig, GroupEnvironment, GroupLog } from "./environment.ts";
import { Group } from "./group.ts";
import { GroupMemory } from "./group-memory.ts";
import { GroupStore } from "./group-store.ts";
import { type JoinRequest, joinGroup } from "./join.ts";
import { loadGroups } from "./load.ts";
import { heartbeat, type LeavingMember, leaveGroup } from "./membership.ts";
import { admitCommit, type CommitRequest, commitOffsets } from "./offset-commit.ts";
import { deleteOffsets } from "./offset-delete.ts";
import { Rebalance } from "./rebalance.ts";
import { type JoinResult, joinError, type LeaveResult, type SyncResult, syncError } from "./results.ts";
import { expiredOffsets } from "./retention.ts";
import { groupErrorOf } from "./store-error.ts";
import { type SyncRequest, syncGroup } from "./sync.ts";
import { type Timer, Timers } from "./timers.ts";

export interface GroupCoordinatorOptions {
  readonly config: GroupConfig;
  readonly engine: Pick<Engine, "state"> & {
    readonly topics: Pick<Engine["topics"], "get" | "onChange">;
  };
  readonly log: GroupLog;
  /** For tests. */
  readonly timers?: Timers;
}

export class GroupCoordinator {
  readonly #config: GroupConfig;
  readonly #log: GroupLog;
  readonly #topics: GroupCoordinatorOptions["engine"]["topics"];
  readonly #store: GroupStore;
  readonly #rebalance: Rebalance;
  readonly #retentionTimer: Timer;
  #groups = new Map<string, Group>();
  #isClosed = false;
  #stopListening: () => void = () => {};
  /** What is still on its way to the store though nobody waits for it. */
  readonly #background = new Set<Promise<unknown>>();

  private constructor({ config, engine, log, timers = new Timers() }: GroupCoordinatorOptions) {
    this.#config = config;
    this.#log = log;
    this.#topics = engine.topics;
    this.#store = new GroupStore(engine.state);
    const environment: GroupEnvironment = {
      config,
      timers,
      log,
      memory: new GroupMemory(config["sargasso.groups.max.bytes"]),
      now: () => Date.now(),
      saveGroup: (group, assignments) => this.#inBackground(this.#store.saveGroup(group, assignments)),
    };
    this.#rebalance = new Rebalance(environment);
    this.#retentionTimer = timers.timer(() => this.#startRetention());
  }

  /** Loads what is stored and goes on with it. */
  static async open(options: GroupCoordinatorOptions): Promise<GroupCoordinator> {
    const coordinator = new GroupCoordinator(options);
    coordinator.#groups = await loadGroups(coordinator.#store, coordinator.#rebalance, coordinator.#topics);
    coordinator.#stopListening = coordinator.#topics.onChange((topic) => coordinator.#onTopicChange(topic));
    coordinator.#restartRetentionTimer();
    return coordinator;
  }

  /**
   * Answers everything that is parked with NOT_COORDINATOR, and what comes later with COORDINATOR_NOT_AVAILABLE, so
   * that members keep their place and look for the coordinator until it is back. Waits for what is being stored.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#stopListening();
    for (const group of this.#groups.values()) {
      group.cancelTimers();
      group.transitionTo("Dead", Date.now());
      for (const member of group.members.values()) {
        group.completeJoin(member, joinError(member.memberId, ErrorCode.NOT_COORDINATOR));
        member.completeSync(syncError(ErrorCode.NOT_COORDINATOR));
      }
    }
    this.#rebalance.environment.timers.close();
    await Promise.allSettled(this.#background);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** How many groups there are. */
  get count(): number {
    return this.#groups.size;
  }

  /** What members and offsets take, about. */
  get bytesInMemory(): number {
    return this.#rebalance.environment.memory.used;
  }

  /** The groups there are, in no order. @throws KafkaError COORDINATOR_NOT_AVAILABLE */
  groups(): Iterable<Group> {
    this.#checkOpen();
    return this.#groups.values();
  }

  /** @throws KafkaError COORDINATOR_NOT_AVAILABLE */
  group(groupId: string): Group | undefined {
    this.#checkOpen();
    return this.#groups.get(groupId);
  }

  /** Resolves when the member is in a generation, or sooner with an error code. */
  join(request: JoinRequest): JoinResult | Promise<JoinResult> {
    const { groupId, memberId, sessionTimeoutMs } = request;
    if (this.#isClosed) return joinError(memberId, ErrorCode.COORDINATOR_NOT_AVAILABLE);
    if (groupId === "") return joinError(memberId, ErrorCode.INVALID_GROUP_ID);
    if (
      sessionTimeoutMs < this.#config["group.min.session.timeout.ms"] ||
      sessionTimeoutMs > this.#config["group.max.session.timeout.ms"]
    ) {
      return joinError(memberId, ErrorCode.INVALID_SESSION_TIMEOUT);
    }
    let group = this.#groups.get(groupId);
    if (group === undefined) {
      if (memberId !== "") return joinError(memberId, ErrorCode.UNKNOWN_MEMBER_ID);
      if (!this.#hasRoomForGroup(groupId)) return joinError(memberId, ErrorCode.GROUP_MAX_SIZE_REACHED);
      group = this.#createGroup(groupId);
      this.#rebalance.environment.saveGroup(group, new Map()).catch((error: unknown) => {
        this.#log.warn({ err: error, group: groupId }, "could not store a new group");
      });
    }
    const joined = group;
    return new Promise((resolve) => joinGroup(this.#rebalance, joined, request, resolve));
  }

  /** Resolves when the assignment is there, or sooner with an error code. */
  sync(request: SyncRequest): SyncResult | Promise<SyncResult> {
    if (this.#isClosed) return syncError(ErrorCode.COORDINATOR_NOT_AVAILABLE);
    if (request.groupId === "") return syncError(ErrorCode.INVALID_GROUP_ID);
    const group = this.#groups.get(request.groupId);
    if (group === undefined) return syncError(ErrorCode.UNKNOWN_MEMBER_ID);
    return new Promise((resolve) => syncGroup(this.#rebalance, group, request, resolve));
  }

  heartbeat(groupId: string, memberId: string, groupInstanceId: string | null, generationId: number): number {
    if (this.#isClosed) return ErrorCode.COORDINATOR_NOT_AVAILABLE;
    if (groupId === "") return ErrorCode.INVALID_GROUP_ID;
    const group = this.#groups.get(groupId);
    if (group === undefined) return ErrorCode.UNKNOWN_MEMBER_ID;
    return heartbeat(group, memberId, groupInstanceId, generationId);
  }

  /** @throws KafkaError INVALID_GROUP_ID, COORDINATOR_NOT_AVAILABLE */
  leave(groupId: string, members: readonly LeavingMember[]): readonly LeaveResult[] {
    this.#checkOpen();
    if (groupId === "") throw new KafkaError(ErrorCode.INVALID_GROUP_ID, "the group id is empty");
    const group = this.#groups.get(groupId);
    if (group !== undefined) return leaveGroup(this.#rebalance, group, members);
    return members.map(({ memberId, groupInstanceId }) => ({
      memberId,
      groupInstanceId,
      errorCode: ErrorCode.UNKNOWN_MEMBER_ID,
    }));
  }

  /**
   * Resolves, once they are stored, to an error code for each of the offsets: the same for all when the group takes
   * none, GROUP_ID_NOT_FOUND for a generation of a group that is not there. A group that nobody knows is created for
   * a consumer that only stores offsets.
   */
  async commitOffsets(request: CommitRequest): Promise<readonly number[]> {
    if (this.#isClosed) return request.offsets.map(() => ErrorCode.COORDINATOR_NOT_AVAILABLE);
    let group = this.#groups.get(request.groupId);
    if (group === undefined) {
      if (request.generationId >= 0) return request.offsets.map(() => ErrorCode.GROUP_ID_NOT_FOUND);
      if (!this.#hasRoomForGroup(request.groupId)) {
        return request.offsets.map(() => ErrorCode.GROUP_MAX_SIZE_REACHED);
      }
      group = this.#createGroup(request.groupId);
    }
    const errorCode = admitCommit(group, request);
    if (errorCode !== ErrorCode.NONE) return request.offsets.map(() => errorCode);
    const maxMetadataSize = this.#config["offset.metadata.max.bytes"];
    const { memory } = this.#rebalance.environment;
    const log = this.#log;
    return commitOffsets(group, request, this.#store, this.#topics, memory, log, maxMetadataSize, Date.now());
  }

  /** @throws KafkaError COORDINATOR_NOT_AVAILABLE */
  committedOffset(groupId: string, topic: string, partition: number): CommittedOffset | undefined {
    return this.group(groupId)?.offsets.get(topic, partition);
  }

  /** @throws KafkaError COORDINATOR_NOT_AVAILABLE */
  committedOffsets(
    groupId: string,
  ): Iterable<[topic: string, partitions: ReadonlyMap<number, CommittedOffset>]> {
    return this.group(groupId)?.offsets.topics() ?? [];
  }

  /** Resolves when the commits that are under way can be read (requireStable). */
  async offsetsSettled(groupId: string): Promise<void> {
    await this.#groups.get(groupId)?.offsets.settled();
  }

  /**
   * Resolves, once they are gone, to an error code for each of the offsets.
   * @throws KafkaError INVALID_GROUP_ID, GROUP_ID_NOT_FOUND, NON_EMPTY_GROUP, COORDINATOR_NOT_AVAILABLE
   */
  async deleteOffsets(groupId: string, keys: readonly OffsetKey[]): Promise<readonly number[]> {
    if (groupId === "") throw new KafkaError(ErrorCode.INVALID_GROUP_ID, "the group id is empty");
    return this.#inBackground(deleteOffsets(this.#existing(groupId), keys, this.#store));
  }

  /** @throws KafkaError GROUP_ID_NOT_FOUND, NON_EMPTY_GROUP, COORDINATOR_NOT_AVAILABLE */
  async deleteGroup(groupId: string): Promise<void> {
    const group = this.#existing(groupId);
    if (group.state !== "Empty")
      throw new KafkaError(ErrorCode.NON_EMPTY_GROUP, `group ${groupId} has members`);
    await this.#removeGroup(group);
  }

  #existing(groupId: string): Group {
    const group = this.group(groupId);
    if (group === undefined) throw new KafkaError(ErrorCode.GROUP_ID_NOT_FOUND, `group ${groupId} not found`);
    return group;
  }

  #checkOpen(): void {
    if (this.#isClosed) {
      throw new KafkaError(ErrorCode.COORDINATOR_NOT_AVAILABLE, "the group coordinator is shutting down");
    }
  }

  #hasRoomForGroup(groupId: string): boolean {
    if (this.#groups.size < this.#config["sargasso.max.groups"]) return true;
    this.#log.warn({ group: groupId }, "a group was refused: sargasso.max.groups is reached");
    return false;
  }

  #createGroup(groupId: string): Group {
    const { timers, memory } = this.#rebalance.environment;
    const group = new Group(groupId, timers, memory, Date.now());
    this.#groups.set(groupId, group);
    return group;
  }

  /** Gone at once, so that nothing is added to it any more; back if the store says no and the id is still free. */
  async #removeGroup(group: Group): Promise<void> {
    const { groupId } = group;
    this.#groups.delete(groupId);
    group.cancelTimers();
    try {
      await this.#inBackground(this.#store.deleteGroup(groupId, group.offsets.keys()));
      group.offsets.clear();
    } catch (error) {
      if (!this.#groups.has(groupId)) this.#groups.set(groupId, group);
      throw new KafkaError(groupErrorOf(error), `group ${groupId} could not be deleted`, { cause: error });
    }
  }

  #onTopicChange(topic: Topic): void {
    if (!topic.isDeleted) return;
    for (const group of this.#groups.values()) {
      const keys = Array.from(group.offsets.keys()).filter((key) => key.topic === topic.name);
      if (keys.length === 0) continue;
      for (const { partition } of keys) group.offsets.delete(topic.name, partition);
      // What is left behind if this fails is found at the next start.
      this.#deleteOffsets(group, keys, "of a deleted topic");
    }
  }

  #restartRetentionTimer(): void {
    this.#retentionTimer.start(this.#config["offsets.retention.check.interval.ms"]);
  }

  #startRetention(): void {
    const now = Date.now();
    const retentionMs = this.#config["offsets.retention.minutes"] * 60_000;
    for (const group of this.#groups.values()) this.#expire(group, now, retentionMs);
    this.#restartRetentionTimer();
  }

  /** Drops the group's lapsed offsets, and with the last of them a group that has no members. */
  #expire(group: Group, now: number, retentionMs: number): void {
    const { offsets } = group;
    // A commit on its way would come after the deletion; the next check is soon enough.
    if (offsets.hasInFlight) return;
    const expired = expiredOffsets(group, now, retentionMs);
    if (group.state === "Empty" && group.pendingJoinMembers.size === 0 && expired.length === offsets.count) {
      this.#removeGroup(group).then(
        () => this.#log.info({ group: group.groupId }, "deleted an expired group"),
        (error: unknown) => {
          this.#log.warn({ err: error, group: group.groupId }, "could not delete an expired group");
        },
      );
    } else if (expired.length > 0) {
      for (const { topic, partition } of expired) offsets.delete(topic, partition);
      this.#deleteOffsets(group, expired, "that expired");
    }
  }

  #deleteOffsets(group: Group, keys: readonly OffsetKey[], which: string): void {
    this.#inBackground(this.#store.deleteOffsets(group.groupId, keys)).then(
      () => this.#log.info({ group: group.groupId, count: keys.length }, `deleted offsets ${which}`),
      (error: unknown) => {
        this.#log.warn({ err: error, group: group.groupId }, `could not delete offsets ${which}`);
      },
    );
  }

  #inBackground<T>(work: Promise<T>): Promise<T> {
    this.#background.add(work);
    const forget = () => {
      this.#background.delete(work);
    };
    work.then(forget, forget);
    return work;
  }
}

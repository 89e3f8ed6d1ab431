/** A coordinator on a store in memory, with mocked time, and members that speak to it. */

import type { TestContext } from "node:test";
import { setImmediate } from "node:timers/promises";
import pino from "pino";
import { ErrorCode } from "#generated/errors.ts";
import { defaultConfig } from "#src/config/broker-config.ts";
import { GroupCoordinator } from "#src/groups/coordinator.ts";
import type { GroupConfig } from "#src/groups/environment.ts";
import type { JoinRequest } from "#src/groups/join.ts";
import type { MemberProtocol } from "#src/groups/member.ts";
import type { CommitRequest, OffsetToCommit } from "#src/groups/offset-commit.ts";
import type { JoinResult, SyncResult } from "#src/groups/results.ts";
import type { SyncRequest } from "#src/groups/sync.ts";
import { Timers } from "#src/groups/timers.ts";
import type { StateChange, StateEntry, StateKey, StateStore, Topic } from "#src/storage/engine.ts";

/** The contract's StateStore without a disk. Calls take effect in order; `fail` rejects the calls that follow. */
export class MemoryState implements StateStore {
  readonly entries: Map<string, Buffer> = new Map();
  commits = 0;
  fail: Error | null = null;
  /** Set to hold commits back: they resolve when it does. */
  gate: Promise<void> | null = null;

  async get(key: StateKey): Promise<StateEntry | null> {
    const value = this.entries.get(JSON.stringify(key));
    return value === undefined ? null : { key, value, version: 0n };
  }

  async list(prefix: StateKey): Promise<readonly StateEntry[]> {
    const entries = [...this.entries].map(([key, value]) => ({
      key: JSON.parse(key) as StateKey,
      value,
      version: 0n,
    }));
    return entries.filter(({ key }) => prefix.every((part, index) => key[index] === part));
  }

  async commit(changes: readonly StateChange[]): Promise<boolean> {
    this.commits++;
    const { fail, gate } = this;
    if (gate !== null) await gate;
    if (fail !== null) throw fail;
    for (const { key, value } of changes) {
      if (value === null) this.entries.delete(JSON.stringify(key));
      else this.entries.set(JSON.stringify(key), value);
    }
    return true;
  }
}

export class MemoryTopics {
  readonly topics: Map<string, Topic> = new Map();
  readonly #listeners = new Set<(topic: Topic) => void>();

  get(name: string): Topic | undefined {
    return this.topics.get(name);
  }

  create(name: string, id: string): void {
    this.topics.set(name, { id, name, partitions: [], configs: new Map(), isDeleted: false });
  }

  delete(name: string): void {
    const topic = this.topics.get(name) as Topic;
    this.topics.delete(name);
    for (const listener of this.#listeners) listener({ ...topic, isDeleted: true });
  }

  onChange(listener: (topic: Topic) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Lets everything that waits on promises alone go on. */
export async function settle(): Promise<void> {
  await setImmediate();
}

/** A promise, and whether and how it was answered. */
export class Parked<T> {
  result: T | undefined;

  constructor(answer: T | Promise<T>) {
    Promise.resolve(answer).then((result) => {
      this.result = result;
    });
  }

  get done(): T {
    if (this.result === undefined) throw new Error("not answered yet");
    return this.result;
  }
}

export const consumerMetadata = (...topics: string[]): Buffer => {
  // Version 0, count, topics, no user data: as ConsumerProtocol lays it out.
  const parts = [Buffer.from([0, 0, 0, 0, 0, topics.length])];
  for (const topic of topics) parts.push(Buffer.from([0, topic.length]), Buffer.from(topic));
  return Buffer.concat([...parts, Buffer.from([0xff, 0xff, 0xff, 0xff])]);
};

export const range = (metadata: Buffer = consumerMetadata("orders")): MemberProtocol => ({
  name: "range",
  metadata,
});
export const roundRobin = (metadata: Buffer = consumerMetadata("orders")): MemberProtocol => ({
  name: "roundrobin",
  metadata,
});

export const topicId = "b3JkZXJzLW9yZGVycy0xMQ";

export class Harness {
  readonly state: MemoryState;
  readonly topics: MemoryTopics = new MemoryTopics();
  readonly config: GroupConfig;
  readonly #context: TestContext;
  coordinator!: GroupCoordinator;

  private constructor(context: TestContext, config: Partial<GroupConfig>, state: MemoryState) {
    this.#context = context;
    this.config = { ...defaultConfig, ...config };
    this.state = state;
    this.topics.create("orders", topicId);
  }

  static async start(
    context: TestContext,
    config: Partial<GroupConfig> = {},
    state: MemoryState = new MemoryState(),
  ): Promise<Harness> {
    context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_700_000_000_000 });
    const harness = new Harness(context, config, state);
    await harness.open();
    context.after(() => harness.coordinator.close());
    return harness;
  }

  async open(): Promise<void> {
    this.coordinator = await GroupCoordinator.open({
      config: this.config,
      engine: { state: this.state, topics: this.topics },
      log: pino({ level: "silent" }),
      timers: new Timers(() => Date.now()),
    });
  }

  /** Time passes in steps that divide a minute, so that what follows from a timer can follow. */
  async advance(ms: number): Promise<void> {
    const step = ms <= 60_000 ? 1_000 : 15_000;
    for (let left = ms; left > 0; left -= step) {
      this.#context.mock.timers.tick(Math.min(left, step));
      await settle();
    }
  }

  stateOf(groupId = "g"): string | undefined {
    return this.coordinator.group(groupId)?.state;
  }

  async join(request: Partial<JoinRequest> = {}): Promise<Parked<JoinResult>> {
    const parked = new Parked(
      this.coordinator.join({
        groupId: "g",
        memberId: "",
        groupInstanceId: null,
        clientId: "client",
        clientHost: "/127.0.0.1",
        sessionTimeoutMs: 10_000,
        rebalanceTimeoutMs: 60_000,
        protocolType: "consumer",
        protocols: [range()],
        reason: null,
        requireKnownMemberId: true,
        supportsSkippingAssignment: true,
        ...request,
      }),
    );
    await settle();
    return parked;
  }

  /** The two JoinGroups of KIP-394; the second is parked. */
  async joinNew(request: Partial<JoinRequest> = {}): Promise<Parked<JoinResult> & { memberId: string }> {
    const { memberId, errorCode } = (await this.join(request)).done;
    if (errorCode !== ErrorCode.MEMBER_ID_REQUIRED) throw new Error(`error ${errorCode}`);
    return Object.assign(await this.join({ ...request, memberId }), { memberId });
  }

  async sync(request: Partial<SyncRequest>): Promise<Parked<SyncResult>> {
    const parked = new Parked(
      this.coordinator.sync({
        groupId: "g",
        generationId: 1,
        memberId: "",
        groupInstanceId: null,
        protocolType: "consumer",
        protocolName: "range",
        assignments: [],
        ...request,
      }),
    );
    await settle();
    return parked;
  }

  /** A stable group of `count` dynamic members, the first of them the leader; member n is assigned "n". */
  async stable(count = 1, request: Partial<JoinRequest> = {}): Promise<string[]> {
    const joins = [];
    for (let index = 0; index < count; index++) joins.push(await this.joinNew(request));
    await this.advance(this.config["group.initial.rebalance.delay.ms"] * 2);
    const memberIds = joins.map(({ memberId }) => memberId);
    await this.assign(memberIds, joins[0]?.done.generationId ?? 0);
    return memberIds;
  }

  async assign(memberIds: readonly string[], generationId: number): Promise<Parked<SyncResult>[]> {
    const assignments = memberIds.map((memberId, index) => ({
      memberId,
      assignment: Buffer.from(String(index)),
    }));
    const syncs = [];
    for (const memberId of memberIds.toReversed()) {
      const isLeader = memberId === memberIds[0];
      syncs.unshift(await this.sync({ memberId, generationId, assignments: isLeader ? assignments : [] }));
    }
    return syncs;
  }

  heartbeat(memberId: string, generationId = 1, groupInstanceId: string | null = null): number {
    return this.coordinator.heartbeat("g", memberId, groupInstanceId, generationId);
  }

  /** Answers for each offset. */
  commit(
    request: Partial<CommitRequest> = {},
    offset: Partial<OffsetToCommit> = {},
  ): Promise<readonly number[]> {
    return this.coordinator.commitOffsets({
      groupId: "g",
      generationId: -1,
      memberId: "",
      groupInstanceId: null,
      retentionTimeMs: -1n,
      offsets: [
        {
          topic: "orders",
          topicId,
          partition: 0,
          offset: 42n,
          leaderEpoch: -1,
          metadata: null,
          timestamp: -1n,
          ...offset,
        },
      ],
      ...request,
    });
  }

  committed(groupId = "g", topic = "orders", partition = 0): bigint | undefined {
    return this.coordinator.committedOffset(groupId, topic, partition)?.offset;
  }
}

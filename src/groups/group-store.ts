/**
 * Groups and offsets as the engine's StateStore keeps them: a group is one entry, an offset one entry.
 *
 * Values are JSON, and bytes in it base64. A group is written a few times per rebalance and an offset has five small
 * fields, so a binary form would save little; a form that anyone can read in the store and that takes new fields
 * without a version is worth more.
 *
 * It counts on the order of calls: a commit that was called later is never undone by an earlier one.
 */
import type { StateChange, StateKey, StateStore } from "#src/storage/engine.ts";
import type { Uuid } from "#wire/message.ts";
import type { CommittedOffset, OffsetKey } from "./committed-offsets.ts";
import type { Group } from "./group.ts";

export interface StoredMember {
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly clientId: string;
  readonly clientHost: string;
  readonly rebalanceTimeoutMs: number;
  readonly sessionTimeoutMs: number;
  /** For the group's protocol, base64. */
  readonly metadata: string;
  readonly assignment: string;
}

export interface StoredGroup {
  readonly generationId: number;
  readonly protocolType: string | null;
  readonly protocolName: string | null;
  readonly leaderId: string | null;
  readonly stateTimestamp: number;
  readonly members: readonly StoredMember[];
}

interface StoredOffset {
  /** Decimal, since it may be beyond 2^53. */
  readonly offset: string;
  readonly leaderEpoch: number;
  readonly metadata: string;
  readonly commitTimestamp: number;
  readonly expireTimestamp: number | null;
  readonly topicId: Uuid;
}

export interface OffsetCommit extends OffsetKey {
  readonly committed: CommittedOffset;
}

function groupKey(groupId: string): StateKey {
  return ["group", groupId];
}

function offsetKey(groupId: string, { topic, partition }: OffsetKey): StateKey {
  return ["offset", groupId, topic, partition];
}

export class GroupStore {
  readonly #state: StateStore;

  constructor(state: StateStore) {
    this.#state = state;
  }

  async saveGroup(group: Group, assignments: ReadonlyMap<string, Buffer>): Promise<void> {
    const value = Buffer.from(JSON.stringify(storedGroup(group, assignments)));
    await this.#state.commit([{ key: groupKey(group.groupId), value }]);
  }

  async saveOffsets(groupId: string, commits: readonly OffsetCommit[]): Promise<void> {
    await this.#state.commit(
      commits.map((commit) => {
        const stored: StoredOffset = { ...commit.committed, offset: String(commit.committed.offset) };
        return { key: offsetKey(groupId, commit), value: Buffer.from(JSON.stringify(stored)) };
      }),
    );
  }

  async deleteOffsets(groupId: string, keys: Iterable<OffsetKey>): Promise<void> {
    const changes = deletions(groupId, keys);
    if (changes.length > 0) await this.#state.commit(changes);
  }

  /** The group and these of its offsets, all at once. */
  async deleteGroup(groupId: string, keys: Iterable<OffsetKey>): Promise<void> {
    await this.#state.commit([...deletions(groupId, keys), { key: groupKey(groupId), value: null }]);
  }

  async loadGroups(): Promise<[groupId: string, group: StoredGroup][]> {
    const entries = await this.#state.list(["group"]);
    return entries.map(({ key, value }) => [String(key[1]), JSON.parse(value.toString()) as StoredGroup]);
  }

  async loadOffsets(): Promise<[groupId: string, commit: OffsetCommit][]> {
    const entries = await this.#state.list(["offset"]);
    return entries.map(({ key: [, groupId, topic, partition], value }) => {
      const stored = JSON.parse(value.toString()) as StoredOffset;
      const committed = { ...stored, offset: BigInt(stored.offset) };
      return [String(groupId), { topic: String(topic), partition: Number(partition), committed }];
    });
  }
}

function deletions(groupId: string, keys: Iterable<OffsetKey>): StateChange[] {
  return Array.from(keys, (key) => ({ key: offsetKey(groupId, key), value: null }));
}

function storedGroup(group: Group, assignments: ReadonlyMap<string, Buffer>): StoredGroup {
  const { generationId, protocolType, protocolName, leaderId, stateTimestamp } = group;
  const members = Array.from(group.members.values(), (member) => ({
    memberId: member.memberId,
    groupInstanceId: member.groupInstanceId,
    clientId: member.clientId,
    clientHost: member.clientHost,
    rebalanceTimeoutMs: member.rebalanceTimeoutMs,
    sessionTimeoutMs: member.sessionTimeoutMs,
    metadata: protocolName === null ? "" : member.metadata(protocolName).toString("base64"),
    assignment: (assignments.get(member.memberId) ?? Buffer.alloc(0)).toString("base64"),
  }));
  return { generationId, protocolType, protocolName, leaderId, stateTimestamp, members };
}

/** From what is stored to groups in memory, as Kafka does when it becomes the coordinator of a group. */
import type { TopicStore } from "#src/storage/engine.ts";
import type { OffsetKey } from "./committed-offsets.ts";
import { Group } from "./group.ts";
import type { GroupStore, StoredGroup } from "./group-store.ts";
import type { Rebalance } from "./rebalance.ts";

/**
 * Every stored group: Stable when it had members, which get a whole session timeout to be heard of, else Empty.
 * Offsets of topics that were deleted while the gateway went down are deleted now.
 */
export async function loadGroups(
  store: GroupStore,
  rebalance: Rebalance,
  topics: Pick<TopicStore, "get">,
): Promise<Map<string, Group>> {
  const { environment } = rebalance;
  const groups = new Map<string, Group>();
  for (const [groupId, stored] of await store.loadGroups()) {
    const group = new Group(groupId, environment.timers, environment.memory, environment.now());
    restore(group, stored, rebalance);
    groups.set(groupId, group);
  }
  const orphans = new Map<string, OffsetKey[]>();
  for (const [groupId, { topic, partition, committed }] of await store.loadOffsets()) {
    let group = groups.get(groupId);
    if (group === undefined) {
      group = new Group(groupId, environment.timers, environment.memory, environment.now());
      groups.set(groupId, group);
    }
    if (topics.get(topic)?.id === committed.topicId) {
      group.offsets.set(topic, partition, committed);
    } else {
      const keys = orphans.get(groupId);
      if (keys === undefined) orphans.set(groupId, [{ topic, partition }]);
      else keys.push({ topic, partition });
    }
  }
  for (const [groupId, keys] of orphans) await store.deleteOffsets(groupId, keys);

  const maxSize = environment.config["group.max.size"];
  for (const group of groups.values()) {
    for (const member of group.members.values()) member.restartSession();
    if (group.members.size > maxSize) {
      rebalance.prepare(group, `${group.members.size} members are loaded, and the limit is ${maxSize} now`);
    }
  }
  return groups;
}

function restore(group: Group, stored: StoredGroup, rebalance: Rebalance): void {
  group.generationId = stored.generationId;
  group.protocolType = stored.protocolType;
  group.protocolName = stored.protocolName;
  group.leaderId = stored.leaderId;
  group.restoreState(stored.members.length === 0 ? "Empty" : "Stable", stored.stateTimestamp);
  for (const member of stored.members) {
    // Of its protocols only the one in use was stored: it is all that a stable group needs.
    const protocols = [{ name: stored.protocolName ?? "", metadata: Buffer.from(member.metadata, "base64") }];
    const assignment = Buffer.from(member.assignment, "base64");
    const type = stored.protocolType ?? "";
    group.add(rebalance.newMember(group, member, member, type, protocols, assignment), null);
  }
  group.refreshSubscribedTopics();
}

// Groups as their administrator sees them, and their offsets: DescribeGroups, ListGroups, DeleteGroups, OffsetDelete.

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import { assignment, join, stableGroup, subscriptionTo, sync } from "../members.ts";
import type { ResponseOf } from "../wire.ts";

export function groupAdmin(cases: Cases): void {
  cases.each("DescribeGroups", "in every state", async (to, version) => {
    const groupId = to.name("g");
    await to.ask("DescribeGroups", version, { groups: [groupId, ""] });
    const { memberId } = await to.prepare("JoinGroup", 3, join(to));
    await to.ask("DescribeGroups", version, { groups: [groupId] });
    await to.prepare("SyncGroup", 3, sync(to, memberId, 1, { assignments: [assignment(memberId, "all")] }));
    await to.ask("DescribeGroups", version, { groups: [groupId, groupId] });
    await to.prepare("LeaveGroup", 2, { groupId, memberId });
    await to.ask("DescribeGroups", version, { groups: [groupId] });
    await to.ask("DescribeGroups", version, { groups: [] });
  });

  cases.each(
    "DescribeGroups",
    "authorized operations",
    async (to, version) => {
      await stableGroup(to, { groupInstanceId: "i" });
      await to.ask("DescribeGroups", version, {
        groups: [to.name("g"), to.name("nobody")],
        includeAuthorizedOperations: true,
      });
    },
    3,
  );

  cases.each("DescribeGroups", "of offsets alone", async (to, version) => {
    const { name } = await to.topic("a");
    await commitAlone(to, name);
    await to.ask("DescribeGroups", version, { groups: [to.name("g")] });
  });

  cases.each("ListGroups", "this case's", async (to, version) => {
    await stableGroup(to);
    await to.ask("ListGroups", version, {}, own(to));
  });

  cases.each(
    "ListGroups",
    "by state",
    async (to, version) => {
      const { name } = await to.topic("a");
      await stableGroup(to);
      await commitAlone(to, name, to.name("h"));
      for (const statesFilter of [
        ["Stable"],
        ["stable"],
        ["Empty"],
        ["Stable", "Empty"],
        ["Nonsense"],
        [""],
        ["Assigning"],
      ]) {
        await to.ask("ListGroups", version, { statesFilter }, own(to));
      }
    },
    4,
  );

  cases.each(
    "ListGroups",
    "by type",
    async (to, version) => {
      await stableGroup(to);
      for (const typesFilter of [
        ["classic"],
        ["Classic"],
        ["consumer"],
        ["share"],
        ["nonsense"],
        [""],
        ["streams"],
      ]) {
        await to.ask("ListGroups", version, { typesFilter }, own(to));
      }
    },
    5,
  );

  cases.each("DeleteGroups", "of every kind", async (to, version) => {
    const { name } = await to.topic("a");
    await stableGroup(to);
    await commitAlone(to, name, to.name("h"));
    await to.ask("DeleteGroups", version, {
      groupsNames: [to.name("g"), to.name("h"), to.name("nobody")],
    });
    await to.ask("DeleteGroups", version, { groupsNames: [to.name("h")] });
    await to.ask("DeleteGroups", version, { groupsNames: [to.name("g"), to.name("g")] });
    await to.ask("DeleteGroups", version, { groupsNames: [] });
  });

  cases.each("OffsetDelete", "of a group without members", async (to, version) => {
    const groupId = to.name("g");
    const { name } = await to.topic("a", { partitions: 2 });
    await commitAlone(to, name);
    for (const topics of [
      [{ name, partitions: [{ partitionIndex: 1 }, { partitionIndex: 7 }] }],
      [{ name: to.name("missing"), partitions: [{ partitionIndex: 0 }] }],
      [{ name, partitions: [] }],
      [],
      [{ name, partitions: [{ partitionIndex: 0 }] }],
      [{ name, partitions: [{ partitionIndex: 0 }] }],
    ]) {
      await to.ask("OffsetDelete", version, { groupId, topics });
      await to.ask("OffsetFetch", 7, { groupId, topics: null });
    }
    await to.ask("DescribeGroups", 5, { groups: [groupId] });
  });

  cases.each("OffsetDelete", "of members, and groups that there are not", async (to, version) => {
    const { name } = await to.topic("t");
    const memberId = await stableGroup(to, {
      protocols: [{ name: "range", metadata: subscriptionTo(name) }],
    });
    const groupId = to.name("g");
    await to.prepare("OffsetCommit", 8, {
      groupId,
      memberId,
      generationIdOrMemberEpoch: 1,
      topics: [{ name, partitions: [{ partitionIndex: 0, committedOffset: 1n, committedMetadata: "" }] }],
    });
    const other = await to.topic("u");
    for (const topic of [name, other.name]) {
      const topics = [{ name: topic, partitions: [{ partitionIndex: 0 }] }];
      await to.ask("OffsetDelete", version, { groupId, topics });
      await to.ask("OffsetDelete", version, { groupId: to.name("nobody"), topics });
    }
    await to.ask("OffsetFetch", 7, { groupId, topics: null });
  });

  cases.each("OffsetDelete", "of a group that is no consumers'", async (to, version) => {
    const { name } = await to.topic("a");
    await stableGroup(to, { protocolType: "connect" });
    await to.ask("OffsetDelete", version, {
      groupId: to.name("g"),
      topics: [{ name, partitions: [{ partitionIndex: 0 }] }],
    });
  });

  cases.each("OffsetCommit", "of a member", async (to, version) => {
    const { name, id } = await to.topic("a");
    const memberId = await stableGroup(to, { groupInstanceId: "i" });
    const topics = [{ name, topicId: id, partitions: [{ partitionIndex: 0, committedOffset: 1n }] }];
    for (const fields of [
      { memberId, generationIdOrMemberEpoch: 1 },
      { memberId, generationIdOrMemberEpoch: 1, groupInstanceId: "i" },
      { memberId, generationIdOrMemberEpoch: 1, groupInstanceId: "other" },
      { memberId, generationIdOrMemberEpoch: 2 },
      { memberId, generationIdOrMemberEpoch: -1 },
      { memberId: "stranger", generationIdOrMemberEpoch: 1 },
      { memberId: "wrong", generationIdOrMemberEpoch: 1, groupInstanceId: "i" },
      { memberId: "", generationIdOrMemberEpoch: 1 },
      { generationIdOrMemberEpoch: -1 },
    ]) {
      await to.ask("OffsetCommit", version, { groupId: to.name("g"), topics, ...fields });
    }
  });

  cases.each(
    "OffsetFetch",
    "of a member",
    async (to, version) => {
      const { name, id } = await to.topic("a");
      const memberId = await stableGroup(to);
      const topics = [{ name, topicId: id, partitionIndexes: [0] }];
      for (const [member, memberEpoch] of [
        [memberId, 1],
        [memberId, 9],
        ["stranger", 1],
        [null, -1],
      ] as const) {
        await to.ask("OffsetFetch", version, {
          groups: [{ groupId: to.name("g"), memberId: member, memberEpoch, topics }],
        });
      }
    },
    9,
  );
}

function own(to: Conversation): (response: ResponseOf<"ListGroups">) => ResponseOf<"ListGroups"> {
  return (response) => ({
    ...response,
    groups: response.groups
      .filter(({ groupId }) => groupId.startsWith(to.prefix))
      .sort((a, b) => (a.groupId < b.groupId ? -1 : 1)),
  });
}

/** A group that has offsets, but never had members. */
async function commitAlone(to: Conversation, name: string, groupId: string = to.name("g")): Promise<void> {
  await to.prepare("OffsetCommit", 8, {
    groupId,
    generationIdOrMemberEpoch: -1,
    topics: [{ name, partitions: [{ partitionIndex: 0, committedOffset: 1n, committedMetadata: "" }] }],
  });
}

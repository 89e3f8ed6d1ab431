// Membership: JoinGroup, SyncGroup, Heartbeat, LeaveGroup, DescribeGroups, ListGroups, DeleteGroups.

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import { subscriptionTo } from "../subscription.ts";
import type { RequestOf, ResponseOf, Sketch } from "../wire.ts";

type Join = Sketch<RequestOf<"JoinGroup">>;

const consumerMetadata = subscriptionTo("t");

function join(to: Conversation, fields: Join = {}): Join {
  return {
    groupId: to.name("g"),
    sessionTimeoutMs: 30_000,
    rebalanceTimeoutMs: 30_000,
    protocolType: "consumer",
    protocols: [{ name: "range", metadata: consumerMetadata }],
    ...fields,
  };
}

/** Joins as a new member; from version 4 on that takes two requests. */
async function joinNew(
  to: Conversation,
  version: number,
  fields: Join = {},
): Promise<ResponseOf<"JoinGroup">> {
  const first = await to.ask("JoinGroup", version, join(to, fields));
  if (first.errorCode !== 79) return first;
  return to.ask("JoinGroup", version, join(to, { ...fields, memberId: first.memberId }));
}

function sync(
  to: Conversation,
  memberId: string,
  generationId: number,
  fields: Sketch<RequestOf<"SyncGroup">> = {},
): Sketch<RequestOf<"SyncGroup">> {
  return { groupId: to.name("g"), memberId, generationId, ...fields };
}

const assignment = (memberId: string, text: string) => ({ memberId, assignment: Buffer.from(text) });

/** A group of one member that is stable. */
async function stableGroup(to: Conversation, fields: Join = {}): Promise<string> {
  let { errorCode, memberId } = await to.prepare("JoinGroup", 5, join(to, fields));
  if (errorCode === 79)
    ({ errorCode, memberId } = await to.prepare("JoinGroup", 5, join(to, { ...fields, memberId })));
  if (errorCode !== 0) throw new Error(`cannot join: ${errorCode}`);
  await to.prepare("SyncGroup", 3, sync(to, memberId, 1, { assignments: [assignment(memberId, "all")] }));
  return memberId;
}

export function groups(cases: Cases): void {
  cases.each("JoinGroup", "a member comes and leaves", async (to, version) => {
    const { memberId } = await joinNew(to, version);
    await to.ask("SyncGroup", 3, sync(to, memberId, 1, { assignments: [assignment(memberId, "all")] }));
    await to.ask("JoinGroup", version, join(to, { memberId }));
    await to.ask("Heartbeat", 3, { groupId: to.name("g"), memberId, generationId: 2 });
    await to.ask("LeaveGroup", 2, { groupId: to.name("g"), memberId });
    await to.ask("DescribeGroups", 5, { groups: [to.name("g")] });
    await joinNew(to, version);
  });

  cases.each("JoinGroup", "what cannot be", async (to, version) => {
    await to.ask("JoinGroup", version, join(to, { groupId: "" }));
    await to.ask("JoinGroup", version, join(to, { sessionTimeoutMs: 5 }));
    await to.ask("JoinGroup", version, join(to, { sessionTimeoutMs: 2_000_000 }));
    await to.ask("JoinGroup", version, join(to, { memberId: "stranger" }));
    await to.ask("JoinGroup", version, join(to, { protocols: [] }));
    await to.ask("JoinGroup", version, join(to, { protocolType: "" }));
    await to.ask("DescribeGroups", 5, { groups: [to.name("g")] });
  });

  cases.each("JoinGroup", "protocols that do not fit", async (to, version) => {
    await stableGroup(to);
    await to.ask("JoinGroup", version, join(to, { protocolType: "connect" }));
    await to.ask(
      "JoinGroup",
      version,
      join(to, { protocols: [{ name: "other", metadata: consumerMetadata }] }),
    );
    await to.ask("JoinGroup", version, join(to, { memberId: "stranger" }));
  });

  cases.each(
    "JoinGroup",
    "static members",
    async (to, version) => {
      const first = await to.ask("JoinGroup", version, join(to, { groupInstanceId: "i" }));
      await to.ask(
        "SyncGroup",
        5,
        sync(to, first.memberId, 1, {
          groupInstanceId: "i",
          protocolType: "consumer",
          protocolName: "range",
          assignments: [assignment(first.memberId, "all")],
        }),
      );
      const second = await to.ask("JoinGroup", version, join(to, { groupInstanceId: "i" }));
      await to.ask("Heartbeat", 4, {
        groupId: to.name("g"),
        memberId: first.memberId,
        generationId: 1,
        groupInstanceId: "i",
      });
      await to.ask("JoinGroup", version, join(to, { groupInstanceId: "i", memberId: first.memberId }));
      await to.ask("JoinGroup", version, join(to, { groupInstanceId: "other", memberId: second.memberId }));
      await to.ask("DescribeGroups", 5, { groups: [to.name("g")] });
      await to.ask("LeaveGroup", 3, {
        groupId: to.name("g"),
        members: [{ memberId: "", groupInstanceId: "i" }],
      });
      await to.ask("DescribeGroups", 5, { groups: [to.name("g")] });
    },
    5,
  );

  cases.each("JoinGroup", "two members", async (to, version) => {
    const a = await stableGroup(to);
    let b = "";
    if (version >= 4) ({ memberId: b } = await to.prepare("JoinGroup", version, join(to)));
    const second = to.prepareApart("JoinGroup", version, join(to, { memberId: b }));
    await to.untilRebalance(to.name("g"), a, 1);
    await to.ask("Heartbeat", 3, { groupId: to.name("g"), memberId: a, generationId: 1 });
    await to.ask("DescribeGroups", 5, { groups: [to.name("g")] }, (response) => ({
      ...response,
      groups: response.groups.map((group) => ({ ...group, members: [] })),
    }));
    await to.ask("JoinGroup", version, join(to, { memberId: a }), membersInOrder(a));
    ({ memberId: b } = await second);
    const waiting = to.prepareApart(
      "SyncGroup",
      5,
      sync(to, b, 2, { protocolType: "consumer", protocolName: "range" }),
    );
    await to.ask(
      "SyncGroup",
      3,
      sync(to, a, 2, { assignments: [assignment(a, "for a"), assignment(b, "for b")] }),
    );
    const { assignment: forB } = await waiting;
    if (forB.toString() !== "for b") throw new Error(`the second member got ${forB}`);
    await to.ask("LeaveGroup", 3, {
      groupId: to.name("g"),
      members: [{ memberId: b }, { memberId: "stranger" }, { memberId: a }],
    });
  });

  cases.each("SyncGroup", "as usual, and what cannot be", async (to, version) => {
    const { memberId } = await joinNew(to, 4);
    const fields = { protocolType: "consumer", protocolName: "range" };
    await to.ask("SyncGroup", version, sync(to, memberId, 5, fields));
    await to.ask("SyncGroup", version, sync(to, "stranger", 1, fields));
    await to.ask("SyncGroup", version, sync(to, "", 1, fields));
    await to.ask("SyncGroup", version, { ...sync(to, memberId, 1, fields), groupId: "" });
    await to.ask("SyncGroup", version, { ...sync(to, memberId, 1, fields), groupId: to.name("nobody") });
    await to.ask("SyncGroup", version, sync(to, memberId, 1, { ...fields, groupInstanceId: "i" }));
    await to.ask("SyncGroup", version, sync(to, memberId, 1, { ...fields, protocolType: "connect" }));
    await to.ask("SyncGroup", version, sync(to, memberId, 1, { ...fields, protocolName: "other" }));
    const assignments = [assignment(memberId, "mine"), assignment("stranger", "his")];
    await to.ask("SyncGroup", version, sync(to, memberId, 1, { ...fields, assignments }));
    await to.ask(
      "SyncGroup",
      version,
      sync(to, memberId, 1, { ...fields, assignments: [assignment(memberId, "new")] }),
    );
    await to.ask("SyncGroup", version, sync(to, memberId, 1, fields));
  });

  cases.each("SyncGroup", "no assignment", async (to, version) => {
    const { memberId } = await joinNew(to, 4);
    await to.ask(
      "SyncGroup",
      version,
      sync(to, memberId, 1, { protocolType: "consumer", protocolName: "range" }),
    );
  });

  cases.each("Heartbeat", "as usual, and what cannot be", async (to, version) => {
    const groupId = to.name("g");
    const memberId = await stableGroup(to);
    await to.ask("Heartbeat", version, { groupId, memberId, generationId: 1 });
    await to.ask("Heartbeat", version, { groupId, memberId, generationId: 2 });
    await to.ask("Heartbeat", version, { groupId, memberId, generationId: -1 });
    await to.ask("Heartbeat", version, { groupId, memberId: "stranger", generationId: 1 });
    await to.ask("Heartbeat", version, { groupId, memberId: "", generationId: 1 });
    await to.ask("Heartbeat", version, { groupId: "", memberId, generationId: 1 });
    await to.ask("Heartbeat", version, { groupId: to.name("nobody"), memberId, generationId: 1 });
    await to.ask("Heartbeat", version, { groupId, memberId, generationId: 1, groupInstanceId: "i" });
  });

  cases.each("LeaveGroup", "members, strangers, again", async (to, version) => {
    const groupId = to.name("g");
    const memberId = await stableGroup(to);
    for (const [group, member] of [
      [groupId, "stranger"],
      [groupId, ""],
      ["", memberId],
      [to.name("nobody"), memberId],
      [groupId, memberId],
      [groupId, memberId],
    ] as const) {
      await to.ask(
        "LeaveGroup",
        version,
        version >= 3
          ? { groupId: group, members: [{ memberId: member, reason: "done" }] }
          : { groupId: group, memberId: member },
      );
    }
    await to.ask("DescribeGroups", 5, { groups: [groupId] });
  });

  cases.each(
    "LeaveGroup",
    "static members",
    async (to, version) => {
      const groupId = to.name("g");
      const memberId = await stableGroup(to, { groupInstanceId: "i" });
      for (const members of [
        [],
        [{ memberId: "", groupInstanceId: "unknown" }],
        [{ memberId: "wrong", groupInstanceId: "i" }],
        [
          { memberId, groupInstanceId: "i" },
          { memberId, groupInstanceId: "i" },
        ],
      ]) {
        await to.ask("LeaveGroup", version, { groupId, members });
      }
    },
    3,
  );

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

  cases.add("JoinGroup: another kind of group", async (to) => {
    const { memberId } = await joinNew(to, 7, {
      protocolType: "connect",
      protocols: [{ name: "default", metadata: Buffer.from("anything") }],
    });
    await to.ask("SyncGroup", 5, sync(to, memberId, 1, { protocolType: "connect", protocolName: "default" }));
    await to.ask("DescribeGroups", 5, { groups: [to.name("g")] });
    await to.ask("ListGroups", 5, {}, own(to));
  });

  cases.add("JoinGroup: metadata of a consumer that cannot be read", async (to) => {
    await joinNew(to, 7, { protocols: [{ name: "range", metadata: Buffer.from("?") }] });
    await to.ask("DescribeGroups", 5, { groups: [to.name("g")] });
  });

  cases.add("JoinGroup: why a leader may skip the assignment", async (to) => {
    const instance = { groupInstanceId: "i" };
    const { memberId } = await to.ask("JoinGroup", 9, join(to, { ...instance, reason: "first" }));
    await to.ask("SyncGroup", 5, sync(to, memberId, 1, { assignments: [assignment(memberId, "all")] }));
    await to.ask("JoinGroup", 9, join(to, { ...instance, reason: "again" }));
    await to.ask(
      "JoinGroup",
      9,
      join(to, { ...instance, protocols: [{ name: "range", metadata: Buffer.from("new") }] }),
    );
  });
}

function own(to: Conversation): (response: ResponseOf<"ListGroups">) => ResponseOf<"ListGroups"> {
  return (response) => ({
    ...response,
    groups: response.groups
      .filter(({ groupId }) => groupId.startsWith(to.prefix))
      .sort((a, b) => (a.groupId < b.groupId ? -1 : 1)),
  });
}

/** Kafka lists members in the order of a hash map: the leader first, here. */
function membersInOrder(leader: string): (response: ResponseOf<"JoinGroup">) => ResponseOf<"JoinGroup"> {
  return (response) => ({
    ...response,
    members: response.members.sort(({ memberId }) => (memberId === leader ? -1 : 1)),
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

// Several members: which protocol is chosen, who leads, what each is told while the group rebalances.

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import { type Join, join, subscriptionTo } from "../members.ts";
import type { ResponseOf } from "../wire.ts";

type Joined = ResponseOf<"JoinGroup">;

const VERSION = 7;
const fields = { protocolType: "consumer", protocolName: "range" };
const protocols = (...names: readonly string[]) =>
  names.map((name) => ({ name, metadata: subscriptionTo(name) }));

/** A member's id; it is not yet in the group. */
async function newMember(to: Conversation, sketch: Join = {}): Promise<string> {
  const { memberId } = await to.prepare("JoinGroup", VERSION, join(to, sketch));
  return memberId;
}

/** The first member joins and shares out, the second joins, both are in generation 2. */
async function two(
  to: Conversation,
  first: Join = {},
  second: Join = {},
): Promise<{ a: string; b: string; joined: Joined }> {
  const a = await newMember(to, first);
  await to.ask("JoinGroup", VERSION, join(to, { ...first, memberId: a }));
  await to.prepare("SyncGroup", 3, {
    groupId: to.name("g"),
    memberId: a,
    generationId: 1,
    assignments: [{ memberId: a, assignment: Buffer.from("1") }],
  });
  const b = await newMember(to, second);
  const joining = to.prepareApart("JoinGroup", VERSION, join(to, { ...second, memberId: b }));
  await to.untilRebalance(to.name("g"), a, 1);
  const joined = await to.ask("JoinGroup", VERSION, join(to, { ...first, memberId: a }), (response) =>
    inOrder(response, a),
  );
  await joining;
  return { a, b, joined };
}

/** Apache Kafka lists members in the order of a hash map. */
function inOrder(response: Joined, first: string): Joined {
  return {
    ...response,
    members: response.members.sort(({ memberId }) => (memberId === first ? -1 : 1)),
  };
}

function describe(to: Conversation, first: string): Promise<unknown> {
  return to.ask("DescribeGroups", 5, { groups: [to.name("g")] }, (response) => ({
    ...response,
    groups: response.groups.map((group) => ({
      ...group,
      members: group.members.sort(({ memberId }) => (memberId === first ? -1 : 1)),
    })),
  }));
}

export function rebalances(cases: Cases): void {
  for (const [what, ours, theirs] of [
    ["both want the same first", ["range", "sticky"], ["range", "sticky"]],
    ["the first wants another than the second", ["range", "sticky"], ["sticky", "range"]],
    ["only the second of each is shared", ["range", "sticky"], ["roundrobin", "sticky"]],
    ["one offers less", ["range", "sticky", "roundrobin"], ["roundrobin"]],
  ] as const) {
    cases.add(`rebalances: ${what}`, async (to) => {
      const { a } = await two(to, { protocols: protocols(...ours) }, { protocols: protocols(...theirs) });
      await describe(to, a);
    });
  }

  cases.add("rebalances: nothing in common", async (to) => {
    await two(to);
    await to.ask("JoinGroup", VERSION, join(to, { protocols: protocols("sticky") }));
    await to.ask("JoinGroup", VERSION, join(to, { protocolType: "connect" }));
  });

  cases.add("rebalances: while the assignment is awaited", async (to) => {
    const { a, b } = await two(to);
    const groupId = to.name("g");
    await describe(to, a);
    for (const memberId of [a, b]) {
      await to.ask("Heartbeat", 3, { groupId, memberId, generationId: 2 });
      await to.ask("Heartbeat", 3, { groupId, memberId, generationId: 1 });
    }
    const waiting = to.prepareApart("SyncGroup", 5, { groupId, memberId: b, generationId: 2, ...fields });
    await to.ask("SyncGroup", 5, { groupId, memberId: a, generationId: 1, ...fields });
    await to.ask("SyncGroup", 5, {
      groupId,
      memberId: a,
      generationId: 2,
      ...fields,
      assignments: [a, b].map((memberId) => ({ memberId, assignment: Buffer.from("half") })),
    });
    await waiting;
    await describe(to, a);
    await to.ask("SyncGroup", 5, { groupId, memberId: b, generationId: 2, ...fields });
    // A follower's word on assignments does not count.
    await to.ask("SyncGroup", 5, {
      groupId,
      memberId: b,
      generationId: 2,
      ...fields,
      assignments: [{ memberId: b, assignment: Buffer.from("all") }],
    });
  });

  cases.add("rebalances: the leader leaves", async (to) => {
    const { a, b } = await two(to);
    const groupId = to.name("g");
    await to.ask("LeaveGroup", 4, { groupId, members: [{ memberId: a }] });
    await to.ask("Heartbeat", 3, { groupId, memberId: b, generationId: 2 });
    await to.ask("SyncGroup", 5, { groupId, memberId: b, generationId: 2, ...fields });
    await to.ask("JoinGroup", VERSION, join(to, { memberId: b }));
    await describe(to, b);
  });

  cases.add("rebalances: a follower leaves", async (to) => {
    const { a, b } = await two(to);
    const groupId = to.name("g");
    await to.ask("LeaveGroup", 4, { groupId, members: [{ memberId: b }] });
    await to.ask("Heartbeat", 3, { groupId, memberId: a, generationId: 2 });
    await to.ask("JoinGroup", VERSION, join(to, { memberId: a }));
    await describe(to, a);
  });

  cases.add("rebalances: a follower joins again with the same, and with something else", async (to) => {
    const { a, b } = await two(to);
    const groupId = to.name("g");
    const waiting = to.prepareApart("SyncGroup", 5, { groupId, memberId: b, generationId: 2, ...fields });
    await to.prepare("SyncGroup", 5, {
      groupId,
      memberId: a,
      generationId: 2,
      ...fields,
      assignments: [a, b].map((memberId) => ({ memberId, assignment: Buffer.from("half") })),
    });
    await waiting;
    await to.ask("JoinGroup", VERSION, join(to, { memberId: b }));
    await to.ask("Heartbeat", 3, { groupId, memberId: a, generationId: 2 });
    const metadata = [{ name: "range", metadata: subscriptionTo("new") }];
    const joining = to.prepareApart("JoinGroup", VERSION, join(to, { memberId: b, protocols: metadata }));
    await to.untilRebalance(groupId, a, 2);
    await to.ask("JoinGroup", VERSION, join(to, { memberId: a }), (response) => inOrder(response, a));
    await joining;
  });

  cases.add("rebalances: offsets are committed meanwhile", async (to) => {
    const { name } = await to.topic("a");
    const a = await newMember(to);
    await to.prepare("JoinGroup", VERSION, join(to, { memberId: a }));
    const commit = (generationId: number, memberId = a) =>
      to.ask("OffsetCommit", 8, {
        groupId: to.name("g"),
        memberId,
        generationIdOrMemberEpoch: generationId,
        topics: [{ name, partitions: [{ partitionIndex: 0, committedOffset: 1n, committedMetadata: "" }] }],
      });
    await commit(1);
    await commit(0);
    await commit(-1);
    await commit(-1, "");
    await to.prepare("SyncGroup", 3, { groupId: to.name("g"), memberId: a, generationId: 1 });
    const b = await newMember(to);
    const joining = to.prepareApart("JoinGroup", VERSION, join(to, { memberId: b }));
    await to.untilRebalance(to.name("g"), a, 1);
    await commit(1);
    await commit(2);
    await to.prepare("JoinGroup", VERSION, join(to, { memberId: a }));
    await joining;
    await commit(2);
    await commit(1);
  });

  cases.add("rebalances: static members come back and are fenced", async (to) => {
    const groupId = to.name("g");
    const first = await to.ask("JoinGroup", VERSION, join(to, { groupInstanceId: "one" }));
    await to.ask("SyncGroup", 5, {
      groupId,
      memberId: first.memberId,
      groupInstanceId: "one",
      generationId: 1,
      ...fields,
      assignments: [{ memberId: first.memberId, assignment: Buffer.from("all") }],
    });
    const second = await to.ask("JoinGroup", VERSION, join(to, { groupInstanceId: "one" }));
    for (const memberId of [first.memberId, second.memberId]) {
      const member = { groupId, memberId, groupInstanceId: "one" };
      await to.ask("Heartbeat", 4, { ...member, generationId: 1 });
      await to.ask("SyncGroup", 5, { ...member, generationId: 1, ...fields });
      await to.ask("OffsetCommit", 9, { ...member, generationIdOrMemberEpoch: 1, topics: [] });
    }
    await to.ask(
      "JoinGroup",
      VERSION,
      join(to, { groupInstanceId: "one", protocols: protocols("range", "sticky") }),
    );
    await to.ask("DescribeGroups", 5, { groups: [groupId] });
    await to.ask("LeaveGroup", 5, {
      groupId,
      members: [{ memberId: first.memberId, groupInstanceId: "one" }],
    });
    await to.ask("LeaveGroup", 5, { groupId, members: [{ memberId: "", groupInstanceId: "one" }] });
    await to.ask("DescribeGroups", 5, { groups: [groupId] });
  });

  cases.add("rebalances: a group is deleted, and comes back", async (to) => {
    const groupId = to.name("g");
    const a = await newMember(to);
    await to.prepare("JoinGroup", VERSION, join(to, { memberId: a }));
    await to.prepare("LeaveGroup", 3, { groupId, members: [{ memberId: a }] });
    await to.ask("DeleteGroups", 2, { groupsNames: [groupId] });
    await to.ask("DescribeGroups", 6, { groups: [groupId] });
    await to.ask("Heartbeat", 3, { groupId, memberId: a, generationId: 1 });
    await to.ask("JoinGroup", VERSION, join(to, { memberId: a }));
    await to.ask("JoinGroup", 3, join(to));
  });

  cases.add("rebalances: an id that was handed out, but not used", async (to) => {
    const a = await newMember(to);
    const groupId = to.name("g");
    await to.ask("DescribeGroups", 5, { groups: [groupId] });
    await to.ask("Heartbeat", 3, { groupId, memberId: a, generationId: 0 });
    await to.ask("SyncGroup", 3, { groupId, memberId: a, generationId: 0 });
    await to.ask("OffsetCommit", 8, { groupId, memberId: a, generationIdOrMemberEpoch: 0, topics: [] });
    await to.ask("LeaveGroup", 4, { groupId, members: [{ memberId: a }] });
    await to.ask("JoinGroup", VERSION, join(to, { memberId: a }));
  });
}

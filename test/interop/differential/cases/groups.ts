// Membership: JoinGroup, SyncGroup, Heartbeat, LeaveGroup.

import type { Cases } from "../case.ts";
import { assignment, join, joinNew, stableGroup, subscriptionTo, sync } from "../members.ts";
import type { ResponseOf } from "../wire.ts";

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
      join(to, { protocols: [{ name: "other", metadata: subscriptionTo("t") }] }),
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

  cases.add("JoinGroup: another kind of group", async (to) => {
    const { memberId } = await joinNew(to, 7, {
      protocolType: "connect",
      protocols: [{ name: "default", metadata: Buffer.from("anything") }],
    });
    await to.ask("SyncGroup", 5, sync(to, memberId, 1, { protocolType: "connect", protocolName: "default" }));
    await to.ask("DescribeGroups", 5, { groups: [to.name("g")] });
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

/** Kafka lists members in the order of a hash map: the leader first, here. */
function membersInOrder(leader: string): (response: ResponseOf<"JoinGroup">) => ResponseOf<"JoinGroup"> {
  return (response) => ({
    ...response,
    members: response.members.sort(({ memberId }) => (memberId === leader ? -1 : 1)),
  });
}

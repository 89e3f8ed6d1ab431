// What is on the wire besides messages that are well made: headers, tags, lengths, bytes too many or too few, and the
// order of answers.

import type { Cases } from "../case.ts";
import type { ApiName } from "../wire.ts";

/** Bodies by hand. A connection that is closed is an answer too. */
const bodies: readonly (readonly [what: string, api: ApiName, version: number, hex: string])[] = [
  ["bytes after the end", "Heartbeat", 0, "0001 67 00000001 0001 6d ff"],
  ["bytes after the end", "Heartbeat", 4, "02 67 00000001 02 6d 00 00 ff"],
  ["a byte too few", "Heartbeat", 0, "0001 67 00000001 0001"],
  ["a tag that nobody knows", "Heartbeat", 4, "02 67 00000001 02 6d 00 01 64 02 abcd"],
  ["a tag twice", "Heartbeat", 4, "02 67 00000001 02 6d 00 02 64 00 64 00"],
  ["tags out of order", "Heartbeat", 4, "02 67 00000001 02 6d 00 02 65 00 64 00"],
  ["a tag that is longer than the rest", "Heartbeat", 4, "02 67 00000001 02 6d 00 01 64 05 abcd"],
  ["more tags than there are bytes", "Heartbeat", 4, "02 67 00000001 02 6d 00 7f"],
  ["a string that is longer than the rest", "Heartbeat", 0, "7fff 67"],
  ["a string with a length below -1", "Heartbeat", 0, "fffe 00000001 0001 6d"],
  ["null for a string that cannot be null", "Heartbeat", 0, "ffff 00000001 0001 6d"],
  ["null for a compact string that cannot be null", "Heartbeat", 4, "00 00000001 02 6d 00 00"],
  ["a string that is not UTF-8", "Heartbeat", 0, "0002 fffe 00000001 0001 6d"],
  ["a varint without an end", "Heartbeat", 4, "ffffffffffffffffffff"],
  ["an array that is longer than the rest", "Metadata", 1, "7fffffff"],
  ["null for an array that cannot be null", "Metadata", 0, "ffffffff"],
  ["null for an array that cannot be null", "DescribeGroups", 0, "ffffffff"],
  ["a boolean that is neither", "Metadata", 4, "00000000 05"],
];

/** Whole frames by hand, after their length: Heartbeats of group g and member m, and what is hardly a request. */
const whole: readonly (readonly [what: string, hex: string])[] = [
  ["as usual", "000c 0000 00000007 0001 63 0001 67 00000001 0001 6d"],
  ["no client id", "000c 0000 00000007 ffff 0001 67 00000001 0001 6d"],
  ["an empty client id", "000c 0000 00000007 0000 0001 67 00000001 0001 6d"],
  ["a client id that is not UTF-8", "000c 0000 00000007 0002 fffe 0001 67 00000001 0001 6d"],
  ["a client id with a length below -1", "000c 0000 00000007 fffe 0001 67 00000001 0001 6d"],
  ["a client id that is longer than the rest", "000c 0000 00000007 7fff 0001 67"],
  ["a negative correlation id", "000c 0000 80000000 0001 63 0001 67 00000001 0001 6d"],
  ["no tags in the header", "000c 0004 00000007 0001 63 00 02 67 00000001 02 6d 00 00"],
  ["an unknown tag in the header", "000c 0004 00000007 0001 63 01 64 02 abcd 02 67 00000001 02 6d 00 00"],
  ["more tags in the header than there are bytes", "000c 0004 00000007 0001 63 7f"],
  ["an API that there is not", "03e7 0000 00000007 0001 63"],
  ["a negative API", "ffff 0000 00000007 0001 63"],
  ["an API of controllers", "0034 0000 00000007 0001 63"],
  ["an API of brokers that follow", "0005 0000 00000007 0001 63"],
  ["nothing", ""],
  ["one byte", "00"],
  ["half a header", "000c 0000 0000"],
  ["a header without a client id", "000c 0000 00000007"],
];

export function frames(cases: Cases): void {
  for (const [what, api, version, hex] of bodies) {
    cases.add(`frames: ${what} in ${api} v${version}`, async (to) => {
      await to.askRaw(api, version, hex.replaceAll(" ", ""));
      await to.ask("Heartbeat", 3, { groupId: to.name("g"), memberId: "m" });
    });
  }

  for (const [what, hex] of whole) {
    cases.add(`frames: ${what}`, async (to) => {
      const frame = hex.replaceAll(" ", "");
      await to.askBytes("Heartbeat", (frame.length / 2).toString(16).padStart(8, "0") + frame);
    });
  }

  for (const [what, length] of [
    ["a negative length", "ffffffff"],
    ["the least length", "80000000"],
    ["the largest length", "7fffffff"],
    ["a length beyond the limit", "06400001"],
  ] as const) {
    cases.add(`frames: ${what}`, async (to) => {
      await to.askBytes("Heartbeat", `${length}000c000000000007`);
    });
  }

  cases.add("frames: requests in a row are answered in order", async (to) => {
    const { name } = await to.topic("a");
    await Promise.all([
      to.ask("Metadata", 5, { topics: [{ name }] }),
      to.ask("ListOffsets", 5, {
        replicaId: -1,
        topics: [{ name, partitions: [{ partitionIndex: 0, timestamp: -1n }] }],
      }),
      to.ask("Heartbeat", 2, { groupId: to.name("g"), memberId: "m" }),
      to.ask("Fetch", 5, {
        maxWaitMs: 50,
        minBytes: 1,
        maxBytes: 1000,
        topics: [{ topic: name, partitions: [{ partition: 0, partitionMaxBytes: 1000 }] }],
      }),
      to.ask("Metadata", 6, { topics: [{ name }] }),
    ]);
  });

  for (const group of ["", " ", "ü", "a b", "a/b", ".", "x".repeat(300)]) {
    cases.add(`frames: a group called "${group.slice(0, 5)}" (${group.length} characters)`, async (to) => {
      const groupId = group === "" ? "" : to.name(group);
      await to.ask("Heartbeat", 3, { groupId, memberId: "m" });
      await to.ask("FindCoordinator", 3, { key: groupId });
      await to.ask("FindCoordinator", 4, { coordinatorKeys: [groupId] });
      await to.ask("LeaveGroup", 3, { groupId, members: [{ memberId: "m" }] });
      await to.ask("SyncGroup", 3, { groupId, memberId: "m", generationId: 1 });
      if (group !== "") {
        await to.ask("JoinGroup", 3, {
          groupId,
          sessionTimeoutMs: 30_000,
          rebalanceTimeoutMs: 30_000,
          protocolType: "consumer",
          protocols: [{ name: "range", metadata: Buffer.from("m") }],
        });
        await to.ask("DescribeGroups", 5, { groups: [groupId] });
      }
    });
  }
}

// OffsetCommit and OffsetFetch of groups without members.

import type { Cases } from "../case.ts";
import type { Conversation, Topic } from "../conversation.ts";
import { unknownId } from "../plain.ts";
import type { RequestOf, Sketch } from "../wire.ts";

type Commit = Sketch<RequestOf<"OffsetCommit">>;
type CommitPartition = NonNullable<NonNullable<Commit["topics"]>[number]["partitions"]>[number];

/** What comes from no member: no generation. */
function commit(
  groupId: string,
  { name, id }: Topic,
  partitions: readonly CommitPartition[],
  fields: Commit = {},
): Commit {
  return {
    groupId,
    generationIdOrMemberEpoch: -1,
    topics: [
      {
        name,
        topicId: id,
        partitions: partitions.map((partition) => ({ committedMetadata: "", ...partition })),
      },
    ],
    ...fields,
  };
}

/** What is fetched of one group: these partitions, or all. */
async function fetchOffsets(
  to: Conversation,
  version: number,
  groupId: string,
  topics: readonly { topic: Topic; partitions: readonly number[] }[] | null,
): Promise<void> {
  const asked =
    topics?.map(({ topic: { name, id }, partitions }) => ({
      name,
      ...(version >= 8 ? { topicId: id } : {}),
      partitionIndexes: [...partitions],
    })) ?? null;
  await to.ask(
    "OffsetFetch",
    version,
    version >= 8 ? { groups: [{ groupId, topics: asked }] } : { groupId, topics: asked },
  );
}

export function offsets(cases: Cases): void {
  cases.each("OffsetCommit", "offsets, and again", async (to, version) => {
    const topic = await to.topic("a", { partitions: 2 });
    const group = to.name("g");
    const partitions = [
      { partitionIndex: 0, committedOffset: 5n, committedLeaderEpoch: 0, committedMetadata: "words" },
      { partitionIndex: 1, committedOffset: 6n },
    ];
    await to.ask("OffsetCommit", version, commit(group, topic, partitions));
    await to.ask("OffsetCommit", version, commit(group, topic, [{ partitionIndex: 1, committedOffset: 3n }]));
    await fetchOffsets(to, 7, group, null);
  });

  cases.each("OffsetCommit", "topics and partitions that there are not", async (to, version) => {
    const topic = await to.topic("a");
    const group = to.name("g");
    await to.ask(
      "OffsetCommit",
      version,
      commit(group, topic, [{ partitionIndex: 1 }, { partitionIndex: -1 }, { partitionIndex: 0 }]),
    );
    await to.ask(
      "OffsetCommit",
      version,
      commit(group, { name: to.name("missing"), id: unknownId }, [{ partitionIndex: 0 }]),
    );
    await to.ask(
      "OffsetCommit",
      version,
      commit(group, { name: "", id: "AAAAAAAAAAAAAAAAAAAAAA" }, [{ partitionIndex: 0 }]),
    );
    await fetchOffsets(to, 7, group, null);
  });

  cases.each("OffsetCommit", "groups and members that there are not", async (to, version) => {
    const topic = await to.topic("a");
    const partitions = [{ partitionIndex: 0, committedOffset: 1n }];
    await to.ask("OffsetCommit", version, commit("", topic, partitions));
    await to.ask("OffsetCommit", version, commit(to.name("g"), topic, partitions, { memberId: "m" }));
    await to.ask(
      "OffsetCommit",
      version,
      commit(to.name("g"), topic, partitions, { generationIdOrMemberEpoch: 3 }),
    );
    await to.ask(
      "OffsetCommit",
      version,
      commit(to.name("g"), topic, partitions, { memberId: "m", generationIdOrMemberEpoch: 3 }),
    );
    await to.ask(
      "OffsetCommit",
      version,
      commit(to.name("g"), topic, partitions, {
        memberId: "m",
        groupInstanceId: "i",
        generationIdOrMemberEpoch: 3,
      }),
    );
    await to.ask("OffsetCommit", version, commit(to.name("g"), topic, partitions, { groupInstanceId: "i" }));
    await fetchOffsets(to, 7, to.name("g"), null);
  });

  cases.each("OffsetCommit", "metadata long, null, and offsets below 0", async (to, version) => {
    const topic = await to.topic("a", { partitions: 3 });
    const group = to.name("g");
    await to.ask(
      "OffsetCommit",
      version,
      commit(group, topic, [
        { partitionIndex: 0, committedOffset: 1n, committedMetadata: "x".repeat(4097) },
        { partitionIndex: 1, committedOffset: 1n, committedMetadata: "x".repeat(4096) },
        { partitionIndex: 2, committedOffset: 1n, committedMetadata: null },
      ]),
    );
    await to.ask(
      "OffsetCommit",
      version,
      commit(group, topic, [{ partitionIndex: 0, committedOffset: -1n }]),
    );
    await to.ask(
      "OffsetCommit",
      version,
      commit(group, topic, [{ partitionIndex: 0, committedOffset: -7n }]),
    );
    await fetchOffsets(to, 7, group, [{ topic, partitions: [0, 2] }]);
  });

  cases.each("OffsetCommit", "nothing, twice the same", async (to, version) => {
    const topic = await to.topic("a");
    const group = to.name("g");
    await to.ask("OffsetCommit", version, { groupId: group, generationIdOrMemberEpoch: -1 });
    await to.ask("OffsetCommit", version, commit(group, topic, []));
    await to.ask("OffsetCommit", version, commit(group, { name: to.name("missing"), id: unknownId }, []));
    await to.ask(
      "OffsetCommit",
      version,
      commit(group, topic, [
        { partitionIndex: 0, committedOffset: 1n },
        { partitionIndex: 0, committedOffset: 2n },
      ]),
    );
    await fetchOffsets(to, 7, group, null);
  });

  cases.each("OffsetCommit", "a time to keep it", async (to, version) => {
    const topic = await to.topic("a");
    const partitions = [{ partitionIndex: 0, committedOffset: 1n }];
    await to.ask(
      "OffsetCommit",
      version,
      commit(to.name("g"), topic, partitions, { retentionTimeMs: 60_000n }),
    );
    await fetchOffsets(to, 7, to.name("g"), null);
  });

  cases.each("OffsetFetch", "what was committed, and what was not", async (to, version) => {
    const a = await to.topic("a", { partitions: 2 });
    const b = await to.topic("b");
    const group = to.name("g");
    for (const topic of [a, b]) {
      await to.prepare(
        "OffsetCommit",
        8,
        commit(group, topic, [
          { partitionIndex: 0, committedOffset: 7n, committedLeaderEpoch: 3, committedMetadata: "m" },
        ]),
      );
    }
    await fetchOffsets(to, version, group, [
      { topic: a, partitions: [0, 1, 9] },
      { topic: b, partitions: [0] },
    ]);
    await fetchOffsets(to, version, group, [
      { topic: { name: to.name("missing"), id: unknownId }, partitions: [0] },
    ]);
    await fetchOffsets(to, version, group, []);
    await fetchOffsets(to, version, group, [{ topic: a, partitions: [] }]);
    await fetchOffsets(to, version, group, [{ topic: a, partitions: [0, 0] }]);
    if (version >= 2) await fetchOffsets(to, version, group, null);
  });

  cases.each("OffsetFetch", "groups that there are not", async (to, version) => {
    const topic = await to.topic("a");
    for (const group of [to.name("nobody"), ""]) {
      await fetchOffsets(to, version, group, [{ topic, partitions: [0] }]);
    }
    if (version >= 2) await fetchOffsets(to, version, to.name("nobody"), null);
  });

  cases.each(
    "OffsetFetch",
    "stable offsets",
    async (to, version) => {
      const topic = await to.topic("a");
      const id = version >= 8 ? { topicId: topic.id } : {};
      const groups = [
        { groupId: to.name("g"), topics: [{ name: topic.name, ...id, partitionIndexes: [0] }] },
      ];
      await to.ask(
        "OffsetFetch",
        version,
        version >= 8 ? { requireStable: true, groups } : { requireStable: true, ...groups[0] },
      );
    },
    7,
  );

  cases.each(
    "OffsetFetch",
    "several groups",
    async (to, version) => {
      const topic = await to.topic("a");
      const asked = [{ name: topic.name, topicId: topic.id, partitionIndexes: [0] }];
      await to.prepare(
        "OffsetCommit",
        8,
        commit(to.name("g"), topic, [{ partitionIndex: 0, committedOffset: 7n }]),
      );
      await to.ask("OffsetFetch", version, {
        groups: [
          { groupId: to.name("g"), topics: asked },
          { groupId: to.name("nobody"), topics: asked },
          { groupId: to.name("g"), topics: null },
        ],
      });
      await to.ask("OffsetFetch", version, { groups: [] });
    },
    8,
  );

  cases.each(
    "OffsetFetch",
    "as a member",
    async (to, version) => {
      const topic = await to.topic("a");
      const topics = [{ name: topic.name, topicId: topic.id, partitionIndexes: [0] }];
      await to.ask("OffsetFetch", version, {
        groups: [{ groupId: to.name("g"), memberId: "m", memberEpoch: 3, topics }],
      });
    },
    9,
  );

  cases.each("OffsetFetch", "a topic that is deleted", async (to, version) => {
    const topic = await to.topic("a");
    const group = to.name("g");
    await to.prepare("OffsetCommit", 8, commit(group, topic, [{ partitionIndex: 0, committedOffset: 7n }]));
    await to.prepare("DeleteTopics", 5, { topicNames: [topic.name], timeoutMs: 30_000 });
    await to.gone(topic.name);
    await to.withoutOffsets(group);
    await fetchOffsets(to, version, group, [{ topic, partitions: [0] }]);
    if (version >= 2) await fetchOffsets(to, version, group, null);
  });
}

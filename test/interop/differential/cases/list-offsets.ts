// ListOffsets and OffsetForLeaderEpoch.

import type { Cases } from "../case.ts";
import type { Conversation, Topic } from "../conversation.ts";
import { fillPartition } from "../records.ts";
import type { RequestOf, Sketch } from "../wire.ts";

type Partition = NonNullable<
  NonNullable<Sketch<RequestOf<"ListOffsets">>["topics"]>[number]["partitions"]
>[number];

function request(
  { name }: { name: string },
  ...partitions: readonly Partition[]
): Sketch<RequestOf<"ListOffsets">> {
  return { replicaId: -1, topics: [{ name, partitions: [...partitions] }] };
}

/** Offsets 0 to 5; the largest timestamp is that of offset 4. */
async function filled(to: Conversation): Promise<Topic> {
  const topic = await to.topic("a");
  await fillPartition(to, topic, [{ count: 3 }, { count: 2, seconds: 100 }, { seconds: 50 }]);
  return topic;
}

export function listOffsets(cases: Cases): void {
  cases.each("ListOffsets", "special times", async (to, version) => {
    const topic = await filled(to);
    for (const timestamp of [-1n, -2n, -3n, -4n, -5n, -6n, -7n, -100n]) {
      await to.ask("ListOffsets", version, request(topic, { partitionIndex: 0, timestamp }));
    }
  });

  cases.each("ListOffsets", "times", async (to, version) => {
    const topic = await filled(to);
    for (const seconds of [-10, 0, 1, 3, 50, 51, 100, 101, 102]) {
      await to.ask(
        "ListOffsets",
        version,
        request(topic, { partitionIndex: 0, timestamp: to.time(seconds) }),
      );
    }
    await to.ask("ListOffsets", version, request(topic, { partitionIndex: 0, timestamp: 0n }));
    await to.ask("ListOffsets", version, request(topic, { partitionIndex: 0, timestamp: 2n ** 63n - 1n }));
  });

  cases.each("ListOffsets", "an empty partition", async (to, version) => {
    const topic = await to.topic("a");
    for (const timestamp of [-1n, -2n, -3n, -4n, -5n, 0n]) {
      await to.ask("ListOffsets", version, request(topic, { partitionIndex: 0, timestamp }));
    }
  });

  cases.each("ListOffsets", "topics and partitions that there are not", async (to, version) => {
    const topic = await filled(to);
    await to.ask(
      "ListOffsets",
      version,
      request(topic, { partitionIndex: 1, timestamp: -1n }, { partitionIndex: -1, timestamp: -1n }),
    );
    for (const name of [to.name("missing"), "", "a b"]) {
      await to.ask("ListOffsets", version, request({ name }, { partitionIndex: 0, timestamp: -1n }));
    }
    await to.ask("ListOffsets", version, { replicaId: -1 });
  });

  cases.each(
    "ListOffsets",
    "committed only",
    async (to, version) => {
      const topic = await filled(to);
      for (const timestamp of [-1n, -2n, to.time(50)]) {
        await to.ask("ListOffsets", version, {
          ...request(topic, { partitionIndex: 0, timestamp }),
          isolationLevel: 1,
        });
      }
    },
    2,
  );

  cases.each(
    "ListOffsets",
    "a leader's epoch that is not",
    async (to, version) => {
      const topic = await filled(to);
      for (const currentLeaderEpoch of [-1, 0, 1, 100]) {
        await to.ask(
          "ListOffsets",
          version,
          request(topic, { partitionIndex: 0, timestamp: -1n, currentLeaderEpoch }),
        );
      }
    },
    4,
  );

  cases.each("ListOffsets", "the same partition twice", async (to, version) => {
    const topic = await filled(to);
    await to.ask(
      "ListOffsets",
      version,
      request(topic, { partitionIndex: 0, timestamp: -1n }, { partitionIndex: 0, timestamp: -2n }),
    );
  });

  cases.each("ListOffsets", "as a replica", async (to, version) => {
    const topic = await filled(to);
    for (const replicaId of [5, -2]) {
      await to.ask("ListOffsets", version, {
        ...request(topic, { partitionIndex: 0, timestamp: -1n }),
        replicaId,
      });
    }
  });

  cases.add("ListOffsets: times in compressed batches", async (to) => {
    const topic = await to.topic("a");
    for (const compression of ["gzip", "snappy", "lz4", "zstd"] as const) {
      await fillPartition(to, topic, [{ count: 20, compression, seconds: 5 }]);
    }
    for (const seconds of [0, 5, 6, 24, 25]) {
      await to.ask("ListOffsets", 9, request(topic, { partitionIndex: 0, timestamp: to.time(seconds) }));
    }
    await to.ask("ListOffsets", 9, request(topic, { partitionIndex: 0, timestamp: -3n }));
  });

  cases.add("ListOffsets: the largest time of equal ones", async (to) => {
    const topic = await to.topic("a");
    await fillPartition(to, topic, [
      { count: 2, record: { timestamp: to.time(9) } },
      { count: 2, record: { timestamp: to.time(9) } },
    ]);
    await to.ask("ListOffsets", 9, request(topic, { partitionIndex: 0, timestamp: -3n }));
    await to.ask("ListOffsets", 9, request(topic, { partitionIndex: 0, timestamp: to.time(9) }));
  });

  cases.add("ListOffsets: LogAppendTime", async (to) => {
    const topic = await to.topic("a", { configs: { "message.timestamp.type": "LogAppendTime" } });
    await fillPartition(to, topic, [{ count: 2 }, { count: 2 }]);
    for (const timestamp of [-3n, 0n, to.time(0)]) {
      await to.ask("ListOffsets", 9, request(topic, { partitionIndex: 0, timestamp }));
    }
  });

  cases.each("OffsetForLeaderEpoch", "epochs", async (to, version) => {
    const topic = await filled(to);
    for (const leaderEpoch of [0, 1, 5, -1, -2]) {
      await to.ask("OffsetForLeaderEpoch", version, {
        replicaId: -1,
        topics: [{ topic: topic.name, partitions: [{ partition: 0, leaderEpoch }] }],
      });
    }
  });

  cases.each("OffsetForLeaderEpoch", "the current epoch", async (to, version) => {
    const topic = await filled(to);
    for (const currentLeaderEpoch of [0, 1, 50, -1]) {
      await to.ask("OffsetForLeaderEpoch", version, {
        replicaId: -1,
        topics: [{ topic: topic.name, partitions: [{ partition: 0, leaderEpoch: 0, currentLeaderEpoch }] }],
      });
    }
  });

  cases.each("OffsetForLeaderEpoch", "topics and partitions that there are not", async (to, version) => {
    const { name } = await to.topic("a");
    const partitions = [0, 1, -1].map((partition) => ({ partition, leaderEpoch: 0 }));
    for (const topic of [name, to.name("missing"), "", "a b"]) {
      await to.ask("OffsetForLeaderEpoch", version, { replicaId: -1, topics: [{ topic, partitions }] });
    }
    await to.ask("OffsetForLeaderEpoch", version, { replicaId: -1 });
    await to.ask("OffsetForLeaderEpoch", version, { replicaId: 5, topics: [{ topic: name, partitions }] });
  });
}

// DeleteRecords, DescribeLogDirs, AlterReplicaLogDirs, DescribeProducers: what partitions hold.

import type { Cases } from "../case.ts";
import type { Conversation, Topic } from "../conversation.ts";
import { batch, fillPartition, produceRequest, readBack } from "../records.ts";
import type { ResponseOf } from "../wire.ts";

/** Offsets 0 to 5 in three batches. */
async function filled(to: Conversation, configs: Record<string, string> = {}): Promise<Topic> {
  const topic = await to.topic("a", { configs });
  await fillPartition(to, topic, [{ count: 3 }, { count: 2, seconds: 10 }, { seconds: 20 }]);
  return topic;
}

function deletion(name: string, ...offsets: readonly bigint[]) {
  const partitions = offsets.map((offset, partitionIndex) => ({ partitionIndex, offset }));
  return { timeoutMs: 10_000, topics: [{ name, partitions }] };
}

export function records(cases: Cases): void {
  cases.each("DeleteRecords", "up to an offset, back, to the end", async (to, version) => {
    const topic = await filled(to);
    for (const offset of [0n, 2n, 1n, 2n, 5n, -1n, 6n]) {
      await to.ask("DeleteRecords", version, deletion(topic.name, offset));
      await readBack(to, topic);
    }
    for (const timestamp of [-1n, -2n, -3n, 0n, to.time(11)]) {
      const partitions = [{ partitionIndex: 0, timestamp }];
      await to.ask("ListOffsets", 7, { replicaId: -1, topics: [{ name: topic.name, partitions }] });
    }
    await fillPartition(to, topic, [{ seconds: 30 }]);
    await to.ask("Fetch", 11, {
      maxBytes: 1000,
      sessionEpoch: -1,
      topics: [
        { topic: topic.name, partitions: [{ partition: 0, fetchOffset: 6n, partitionMaxBytes: 1000 }] },
      ],
    });
  });

  cases.each("DeleteRecords", "offsets, partitions and topics that there are not", async (to, version) => {
    const { name } = await filled(to);
    for (const offset of [7n, -2n, 2n ** 62n]) await to.ask("DeleteRecords", version, deletion(name, offset));
    await to.ask("DeleteRecords", version, deletion(name, 1n, 1n));
    for (const other of [to.name("missing"), "", "a b"]) {
      await to.ask("DeleteRecords", version, deletion(other, 0n));
    }
    await to.ask("DeleteRecords", version, { timeoutMs: 10_000 });
    await to.ask("DeleteRecords", version, deletion("__consumer_offsets", 0n));
  });

  cases.each("DeleteRecords", "the middle of a batch", async (to, version) => {
    const topic = await filled(to);
    await to.ask("DeleteRecords", version, deletion(topic.name, 1n));
    for (const fetchOffset of [0n, 1n, 2n]) {
      await to.ask("Fetch", 11, {
        maxBytes: 1000,
        sessionEpoch: -1,
        topics: [{ topic: topic.name, partitions: [{ partition: 0, fetchOffset, partitionMaxBytes: 1000 }] }],
      });
    }
  });

  cases.each("DescribeLogDirs", "topics, empty and not", async (to, version) => {
    const full = await filled(to);
    const empty = await to.topic("b", { partitions: 2 });
    await to.ask("DescribeLogDirs", version, {
      topics: [
        { topic: full.name, partitions: [0] },
        { topic: empty.name, partitions: [1, 0] },
      ],
    });
    await to.ask("DescribeLogDirs", version, { topics: null }, ownDirs(to));
  });

  cases.each("DescribeLogDirs", "topics and partitions that there are not", async (to, version) => {
    const { name } = await to.topic("a");
    await to.ask("DescribeLogDirs", version, { topics: [] });
    await to.ask("DescribeLogDirs", version, { topics: [{ topic: name, partitions: [0, 1, -1] }] });
    await to.ask("DescribeLogDirs", version, { topics: [{ topic: name, partitions: [] }] });
    await to.ask("DescribeLogDirs", version, { topics: [{ topic: to.name("missing"), partitions: [0] }] });
  });

  cases.each("AlterReplicaLogDirs", "directories that there are not", async (to, version) => {
    const { name } = await to.topic("a");
    for (const path of ["/nowhere", "", "relative"]) {
      await to.ask("AlterReplicaLogDirs", version, { dirs: [{ path, topics: [{ name, partitions: [0] }] }] });
    }
    await to.ask("AlterReplicaLogDirs", version, {
      dirs: [
        {
          path: "/nowhere",
          topics: [
            { name: to.name("missing"), partitions: [0] },
            { name, partitions: [7] },
          ],
        },
      ],
    });
    await to.ask("AlterReplicaLogDirs", version, { dirs: [] });
  });

  cases.each("DescribeProducers", "of a partition", async (to, version) => {
    const { name, id } = await to.topic("a", { partitions: 2 });
    const { producerId } = await to.prepare("InitProducerId", 4, { transactionalId: null });
    await to.ask("DescribeProducers", version, { topics: [{ name, partitionIndexes: [0, 1] }] });
    for (const [baseSequence, producerEpoch] of [
      [0, 0],
      [2, 0],
      [0, 1],
    ] as const) {
      const { buffer } = batch(to, { count: 2, producerId, producerEpoch, baseSequence });
      await to.prepare("Produce", 11, produceRequest({ name, id }, buffer));
      await to.ask("DescribeProducers", version, { topics: [{ name, partitionIndexes: [0, 1] }] });
    }
  });

  cases.each("DescribeProducers", "topics and partitions that there are not", async (to, version) => {
    const { name } = await to.topic("a");
    for (const [topic, partition] of [
      [name, 7],
      [name, -1],
      [to.name("missing"), 0],
      ["", 0],
      ["a b", 0],
    ] as const) {
      await to.ask("DescribeProducers", version, {
        topics: [{ name: topic, partitionIndexes: [partition] }],
      });
    }
    await to.ask("DescribeProducers", version, { topics: [] });
    await to.ask("DescribeProducers", version, { topics: [{ name, partitionIndexes: [] }] });
  });
}

/** Of all topics in directories those of this case. */
function ownDirs(
  to: Conversation,
): (response: ResponseOf<"DescribeLogDirs">) => ResponseOf<"DescribeLogDirs"> {
  return (response) => ({
    ...response,
    results: response.results.map((result) => ({
      ...result,
      topics: result.topics.filter(({ name }) => name.startsWith(to.prefix)),
    })),
  });
}

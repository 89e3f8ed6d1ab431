// ElectLeaders, reassignments, DescribeQuorum, DescribeTopicPartitions, features: a cluster seen by its administrator.

import type { Cases } from "../case.ts";

const PREFERRED = 0;
const UNCLEAN = 1;

export function replicas(cases: Cases): void {
  cases.each("ElectLeaders", "preferred and unclean", async (to, version) => {
    const { name } = await to.topic("a", { partitions: 2 });
    for (const electionType of [PREFERRED, UNCLEAN]) {
      await to.ask("ElectLeaders", version, {
        electionType,
        timeoutMs: 10_000,
        topicPartitions: [{ topic: name, partitions: [0, 1, 2, -1] }],
      });
    }
  });

  cases.each("ElectLeaders", "topics that there are not, and all", async (to, version) => {
    const timeoutMs = 10_000;
    for (const topic of [to.name("missing"), ""]) {
      await to.ask("ElectLeaders", version, { timeoutMs, topicPartitions: [{ topic, partitions: [0] }] });
    }
    await to.ask("ElectLeaders", version, { timeoutMs, topicPartitions: [] });
    await to.topic("a");
    await to.ask("ElectLeaders", version, { timeoutMs, topicPartitions: null }, (response) => ({
      ...response,
      replicaElectionResults: response.replicaElectionResults.filter(({ topic }) => topic === to.name("a")),
    }));
  });

  cases.each(
    "ElectLeaders",
    "a kind that there is not",
    async (to, version) => {
      const topicPartitions = [{ topic: to.name("a"), partitions: [0] }];
      await to.ask("ElectLeaders", version, { electionType: 7, timeoutMs: 10_000, topicPartitions });
    },
    1,
  );

  cases.each("AlterPartitionReassignments", "to here, to elsewhere, none", async (to, version) => {
    const { name } = await to.topic("a");
    for (const replicas of [[1], [7], [1, 7], [1, 1], [], [-1], null]) {
      await to.ask("AlterPartitionReassignments", version, {
        timeoutMs: 10_000,
        topics: [{ name, partitions: [{ partitionIndex: 0, replicas }] }],
      });
    }
  });

  cases.each(
    "AlterPartitionReassignments",
    "topics and partitions that there are not",
    async (to, version) => {
      const { name } = await to.topic("a");
      const timeoutMs = 10_000;
      for (const [topic, partitionIndex] of [
        [name, 7],
        [name, -1],
        [to.name("missing"), 0],
        ["", 0],
      ] as const) {
        for (const replicas of [[1], null]) {
          const topics = [{ name: topic, partitions: [{ partitionIndex, replicas }] }];
          await to.ask("AlterPartitionReassignments", version, { timeoutMs, topics });
        }
      }
      await to.ask("AlterPartitionReassignments", version, { timeoutMs, topics: [] });
    },
  );

  cases.each("ListPartitionReassignments", "of topics, and all", async (to, version) => {
    const { name } = await to.topic("a");
    const timeoutMs = 10_000;
    await to.ask("ListPartitionReassignments", version, { timeoutMs, topics: null });
    await to.ask("ListPartitionReassignments", version, { timeoutMs, topics: [] });
    await to.ask("ListPartitionReassignments", version, {
      timeoutMs,
      topics: [{ name, partitionIndexes: [0, 7] }],
    });
    await to.ask("ListPartitionReassignments", version, {
      timeoutMs,
      topics: [{ name: to.name("missing"), partitionIndexes: [0] }],
    });
  });

  cases.each("DescribeQuorum", "of the metadata", async (to, version) => {
    await to.ask("DescribeQuorum", version, {
      topics: [{ topicName: "__cluster_metadata", partitions: [{ partitionIndex: 0 }] }],
    });
  });

  cases.each("DescribeQuorum", "of anything else", async (to, version) => {
    const { name } = await to.topic("a");
    for (const [topicName, partitionIndex] of [
      [name, 0],
      ["__cluster_metadata", 1],
    ] as const) {
      await to.ask("DescribeQuorum", version, { topics: [{ topicName, partitions: [{ partitionIndex }] }] });
    }
    await to.ask("DescribeQuorum", version, { topics: [] });
  });

  cases.each("DescribeTopicPartitions", "in pieces", async (to, version) => {
    const a = await to.topic("a", { partitions: 3 });
    const b = await to.topic("b", { partitions: 2 });
    const topics = [b, a].map(({ name }) => ({ name }));
    for (const responsePartitionLimit of [100, 5, 3, 2, 1, 0, -1]) {
      await to.ask("DescribeTopicPartitions", version, { topics, responsePartitionLimit });
    }
    for (const [topicName, partitionIndex] of [
      [a.name, 1],
      [a.name, 3],
      [a.name, 9],
      [b.name, 0],
      [to.name("aa"), 0],
      [to.name("z"), 0],
    ] as const) {
      await to.ask("DescribeTopicPartitions", version, {
        topics,
        responsePartitionLimit: 2,
        cursor: { topicName, partitionIndex },
      });
    }
    const cursor = { topicName: a.name, partitionIndex: -1 };
    await to.ask("DescribeTopicPartitions", version, { topics, responsePartitionLimit: 2, cursor });
  });

  cases.each("DescribeTopicPartitions", "topics that there are not", async (to, version) => {
    const { name } = await to.topic("a");
    for (const names of [[to.name("missing"), name], ["a b"], [name, name]]) {
      await to.ask("DescribeTopicPartitions", version, {
        topics: names.map((each) => ({ name: each })),
        responsePartitionLimit: 10,
      });
    }
  });

  cases.each("DescribeTopicPartitions", "an empty name", async (to, version) => {
    await to.ask("DescribeTopicPartitions", version, { topics: [{ name: "" }], responsePartitionLimit: 10 });
  });

  cases.each("UpdateFeatures", "features that there are not", async (to, version) => {
    const timeoutMs = 10_000;
    await to.ask("UpdateFeatures", version, {
      timeoutMs,
      featureUpdates: [{ feature: "no.such.feature", maxVersionLevel: 1, upgradeType: 1 }],
    });
    await to.ask("UpdateFeatures", version, {
      timeoutMs,
      featureUpdates: ["one", "two"].map((feature) => ({ feature, maxVersionLevel: 1, upgradeType: 1 })),
    });
    await to.ask("UpdateFeatures", version, { timeoutMs, featureUpdates: [] });
    await to.ask("UpdateFeatures", version, {
      timeoutMs,
      featureUpdates: [{ feature: "", maxVersionLevel: 1, upgradeType: 1 }],
    });
  });

  cases.each(
    "UpdateFeatures",
    "kinds of update that there are not",
    async (to, version) => {
      for (const upgradeType of [0, 4, -1]) {
        await to.ask("UpdateFeatures", version, {
          timeoutMs: 10_000,
          validateOnly: true,
          featureUpdates: [{ feature: "no.such.feature", maxVersionLevel: 1, upgradeType }],
        });
      }
    },
    1,
  );
}

// CreateTopics: names, counts, assignments, and what is only validated.

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import { type CreatableTopic, createTopicsRequest as request } from "../topics.ts";

/** Creates nothing: the topics of a case that is only about errors. */
const refused: readonly [what: string, topic: (to: Conversation) => CreatableTopic][] = [
  ["an empty name", () => ({ name: "" })],
  ["the name .", () => ({ name: "." })],
  ["the name ..", () => ({ name: ".." })],
  ["a name with a space", (to) => ({ name: to.name("a b") })],
  ["a name with a letter that is not ASCII", (to) => ({ name: to.name("ü") })],
  ["a name with a slash", (to) => ({ name: to.name("a/b") })],
  ["a name of 250 characters", (to) => ({ name: to.name("x").padEnd(250, "x") })],
  ["no partitions", (to) => ({ name: to.name("t"), numPartitions: 0 })],
  ["-2 partitions", (to) => ({ name: to.name("t"), numPartitions: -2 })],
  ["replication factor 0", (to) => ({ name: to.name("t"), replicationFactor: 0 })],
  ["replication factor -2", (to) => ({ name: to.name("t"), replicationFactor: -2 })],
  ["replication factor 2", (to) => ({ name: to.name("t"), replicationFactor: 2 })],
  [
    "an assignment to an unknown broker",
    (to) => ({
      name: to.name("t"),
      numPartitions: -1,
      replicationFactor: -1,
      assignments: [{ partitionIndex: 0, brokerIds: [99] }],
    }),
  ],
  [
    "an assignment to the same broker twice",
    (to) => ({
      name: to.name("t"),
      numPartitions: -1,
      replicationFactor: -1,
      assignments: [{ partitionIndex: 0, brokerIds: [1, 1] }],
    }),
  ],
  [
    "an assignment to no broker",
    (to) => ({
      name: to.name("t"),
      numPartitions: -1,
      replicationFactor: -1,
      assignments: [{ partitionIndex: 0, brokerIds: [] }],
    }),
  ],
  [
    "assignments that do not begin with 0",
    (to) => ({
      name: to.name("t"),
      numPartitions: -1,
      replicationFactor: -1,
      assignments: [{ partitionIndex: 1, brokerIds: [1] }],
    }),
  ],
  [
    "assignments with a gap",
    (to) => ({
      name: to.name("t"),
      numPartitions: -1,
      replicationFactor: -1,
      assignments: [
        { partitionIndex: 0, brokerIds: [1] },
        { partitionIndex: 2, brokerIds: [1] },
      ],
    }),
  ],
  [
    "an assignment and a count of partitions",
    (to) => ({
      name: to.name("t"),
      numPartitions: 1,
      replicationFactor: -1,
      assignments: [{ partitionIndex: 0, brokerIds: [1] }],
    }),
  ],
  [
    "an assignment and a replication factor",
    (to) => ({
      name: to.name("t"),
      numPartitions: -1,
      replicationFactor: 1,
      assignments: [{ partitionIndex: 0, brokerIds: [1] }],
    }),
  ],
];

export function createTopics(cases: Cases): void {
  cases.each("CreateTopics", "topics as usual, and again", async (to, version) => {
    const topics = [
      { name: to.name("a"), numPartitions: 2 },
      { name: to.name("b"), configs: [{ name: "retention.ms", value: "86400000" }] },
    ];
    await to.ask("CreateTopics", version, request(...topics));
    await to.ask("CreateTopics", version, request(...topics));
    await to.ready(to.name("a"), 2);
    await to.ready(to.name("b"), 1);
    await to.ask("Metadata", 12, { topics: topics.map(({ name }) => ({ name })) });
  });

  cases.each("CreateTopics", "default counts", async (to, version) => {
    await to.ask(
      "CreateTopics",
      version,
      request({ name: to.name("a"), numPartitions: -1, replicationFactor: -1 }),
    );
  });

  cases.each("CreateTopics", "by assignment", async (to, version) => {
    const assignments = [1, 0].map((partitionIndex) => ({ partitionIndex, brokerIds: [1] }));
    const topic = { name: to.name("a"), numPartitions: -1, replicationFactor: -1, assignments };
    await to.ask("CreateTopics", version, request(topic));
    await to.ask("CreateTopics", version, request(topic));
  });

  cases.each("CreateTopics", "validated only", async (to, version) => {
    const good = { name: to.name("a"), numPartitions: 3 };
    const bad = { name: to.name("b"), replicationFactor: 3 };
    await to.ask("CreateTopics", version, { ...request(good, bad), validateOnly: true });
    await to.ask("CreateTopics", version, { ...request(good), validateOnly: true });
    await to.ask("Metadata", 12, { topics: [{ name: good.name }], allowAutoTopicCreation: false });
  });

  cases.each("CreateTopics", "the same name twice", async (to, version) => {
    await to.ask("CreateTopics", version, request({ name: to.name("a") }, { name: to.name("a") }));
  });

  cases.each("CreateTopics", "no topics", async (to, version) => {
    await to.ask("CreateTopics", version, request());
  });

  cases.each("CreateTopics", "good and bad in one request", async (to, version) => {
    await to.ask(
      "CreateTopics",
      version,
      request({ name: to.name("a") }, { name: "" }, { name: to.name("b"), numPartitions: 0 }),
    );
  });

  for (const [what, topic] of refused) {
    cases.add(`CreateTopics: ${what}`, async (to) => {
      await to.ask("CreateTopics", 7, request(topic(to)));
      await to.ask("CreateTopics", 2, request(topic(to)));
    });
  }

  cases.add("CreateTopics: a name of 249 characters", async (to) => {
    await to.ask("CreateTopics", 7, request({ name: to.name("x").padEnd(249, "x") }));
  });

  cases.add("CreateTopics: names that differ only in . and _", async (to) => {
    await to.ask("CreateTopics", 7, request({ name: to.name("a.b") }));
    await to.ask("CreateTopics", 7, request({ name: to.name("a_b") }));
  });

  cases.add("CreateTopics: two new names that differ only in . and _", async (to) => {
    await to.ask("CreateTopics", 7, request({ name: to.name("c.d") }, { name: to.name("c_d") }));
  });

  cases.add("CreateTopics: a partition assigned twice", async (to) => {
    const assignments = [0, 0].map((partitionIndex) => ({ partitionIndex, brokerIds: [1] }));
    const topic = { name: to.name("a"), numPartitions: -1, replicationFactor: -1, assignments };
    await to.ask("CreateTopics", 7, request(topic));
  });

  cases.add("CreateTopics: names of Kafka's own", async (to) => {
    await to.ask("CreateTopics", 7, { ...request({ name: "__cluster_metadata" }), validateOnly: true });
    await to.ask("CreateTopics", 7, request({ name: `__${to.name("a")}` }));
  });

  cases.add("CreateTopics: no time", async (to) => {
    await to.ask("CreateTopics", 7, {
      ...request({ name: to.name("a") }),
      timeoutMs: -1,
      validateOnly: true,
    });
  });
}

// CreateTopics: names, counts, assignments, configs, and what is only validated.

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import type { RequestOf, Sketch } from "../wire.ts";

type CreatableTopic = NonNullable<Sketch<RequestOf<"CreateTopics">>["topics"]>[number];

/** The topics of one request, one partition and one replica each unless they say otherwise. */
function request(...topics: readonly CreatableTopic[]): Sketch<RequestOf<"CreateTopics">> {
  return {
    timeoutMs: 30_000,
    topics: topics.map((topic) => ({ numPartitions: 1, replicationFactor: 1, ...topic })),
  };
}

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
  ...(
    [
      ["no.such.config", "1"],
      ["retention.ms", "soon"],
      ["retention.ms", "-2"],
      ["retention.ms", ""],
      ["retention.ms", null],
      ["cleanup.policy", "burn"],
      ["cleanup.policy", ""],
      ["message.timestamp.type", "createtime"],
      ["max.message.bytes", "-1"],
      ["max.message.bytes", "2147483648"],
      ["min.insync.replicas", "0"],
      ["compression.type", "brotli"],
      ["unclean.leader.election.enable", "maybe"],
      ["segment.bytes", "13"],
      ["min.cleanable.dirty.ratio", "1.5"],
    ] as const
  ).map(([name, value]): (typeof refused)[number] => [
    `config ${name}=${value}`,
    (to) => ({ name: to.name("t"), configs: [{ name, value }] }),
  ]),
];

/** Forms that values may have, taken or not. */
const oddValues = [
  ["retention.ms", " 1000000 "],
  ["retention.ms", "+1000000"],
  ["retention.ms", "0001000000"],
  ["retention.ms", "1e6"],
  ["retention.ms", "1000000.0"],
  ["retention.ms", "0x10000"],
  ["retention.ms", "1_000_000"],
  ["retention.ms", "9223372036854775807"],
  ["retention.ms", "9223372036854775808"],
  ["retention.ms", "-1"],
  ["retention.ms", "0"],
  ["retention.bytes", "-1"],
  ["retention.bytes", "-2"],
  ["max.message.bytes", "0"],
  ["max.message.bytes", "2147483647"],
  ["cleanup.policy", "delete,compact"],
  ["cleanup.policy", " compact , delete "],
  ["cleanup.policy", "delete,delete"],
  ["cleanup.policy", "delete,"],
  ["cleanup.policy", "DELETE"],
  ["cleanup.policy", "delete,burn"],
  ["compression.type", "GZIP"],
  ["compression.type", " gzip "],
  ["compression.type", "none"],
  ["compression.gzip.level", "0"],
  ["compression.gzip.level", "9"],
  ["compression.gzip.level", "10"],
  ["compression.zstd.level", "22"],
  ["compression.zstd.level", "23"],
  ["message.timestamp.type", "LogAppendTime"],
  ["message.timestamp.type", " LogAppendTime"],
  ["message.timestamp.before.max.ms", "0"],
  ["message.timestamp.before.max.ms", "-1"],
  ["message.timestamp.after.max.ms", "9223372036854775807"],
  ["min.cleanable.dirty.ratio", "0"],
  ["min.cleanable.dirty.ratio", "1"],
  ["min.cleanable.dirty.ratio", " .5 "],
  ["min.cleanable.dirty.ratio", "5e-1"],
  ["min.cleanable.dirty.ratio", "NaN"],
  ["min.cleanable.dirty.ratio", "-0.1"],
  ["min.insync.replicas", "3"],
  ["min.insync.replicas", "1.0"],
  ["delete.retention.ms", "-1"],
  ["min.compaction.lag.ms", "-1"],
  ["max.compaction.lag.ms", "0"],
  ["max.compaction.lag.ms", "1"],
  ["preallocate", "False"],
  ["preallocate", " false "],
  ["preallocate", "0"],
  ["preallocate", ""],
  [" retention.ms", "1000000"],
  ["RETENTION.MS", "1000000"],
] as const;

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

  for (const [name, value] of oddValues) {
    cases.add(`CreateTopics: config ${name}=${JSON.stringify(value)}, and what becomes of it`, async (to) => {
      const topic = { name: to.name("t"), configs: [{ name, value }] };
      const { topics } = await to.ask("CreateTopics", 7, request(topic));
      if (topics[0]?.errorCode !== 0) return;
      await to.ready(topic.name, 1);
      await to.ask("DescribeConfigs", 4, {
        resources: [{ resourceType: 2, resourceName: topic.name, configurationKeys: [name] }],
      });
    });
  }

  cases.add("CreateTopics: a config twice", async (to) => {
    const configs = ["1000", "2000"].map((value) => ({ name: "retention.ms", value }));
    await to.ask("CreateTopics", 7, request({ name: to.name("a"), configs }));
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

  cases.add("CreateTopics: every kind of config", async (to) => {
    const configs = Object.entries({
      "cleanup.policy": "delete",
      "compression.type": "producer",
      "delete.retention.ms": "86400000",
      "file.delete.delay.ms": "60000",
      "flush.messages": "9223372036854775807",
      "flush.ms": "9223372036854775807",
      "index.interval.bytes": "4096",
      "max.compaction.lag.ms": "9223372036854775807",
      "max.message.bytes": "2000000",
      "message.timestamp.type": "LogAppendTime",
      "min.cleanable.dirty.ratio": "0.5",
      "min.compaction.lag.ms": "0",
      "min.insync.replicas": "1",
      preallocate: "false",
      "retention.bytes": "1000000",
      "retention.ms": "86400000",
    }).map(([name, value]) => ({ name, value }));
    await to.ask("CreateTopics", 7, request({ name: to.name("a"), configs }));
  });
}

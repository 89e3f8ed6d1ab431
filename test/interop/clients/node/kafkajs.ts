// The kafkajs client of the interop tests. Compression: the codecs that it ships (none, gzip).

import kafkajs, { type Admin, type Consumer } from "kafkajs";
import { assigned, bootstrap, type Command, consumed, type PlainRecord, serve, within } from "./wire.ts";

const kafka = new kafkajs.Kafka({
  clientId: "interop",
  brokers: [bootstrap],
  logLevel: kafkajs.logLevel.NOTHING,
  retry: { initialRetryTime: 50, retries: 10 },
});

let connected: Admin | undefined;
async function admin(): Promise<Admin> {
  if (connected === undefined) {
    connected = kafka.admin();
    await connected.connect();
  }
  return connected;
}

async function listOffsets({ topic, timestamp }: Command): Promise<object> {
  const offsets: Record<string, number> = {};
  if (timestamp < 0) {
    for (const one of await (await admin()).fetchTopicOffsets(topic)) {
      offsets[one.partition] = Number(timestamp === -2 ? one.low : one.high);
    }
  } else {
    // Beyond the last record kafkajs answers the high watermark: its own addition to the protocol's -1.
    for (const one of await (await admin()).fetchTopicOffsetsByTimestamp(topic, timestamp)) {
      offsets[one.partition] = Number(one.offset);
    }
  }
  return { offsets };
}

async function produce(command: Command): Promise<object> {
  const producer = kafka.producer({
    idempotent: command.idempotent,
    ...(command.idempotent ? { maxInFlightRequests: 1 } : {}),
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  const sent = await producer.send({
    topic: command.topic,
    acks: -1,
    compression:
      command.compression === "gzip" ? kafkajs.CompressionTypes.GZIP : kafkajs.CompressionTypes.None,
    messages: command.records.map((record) => ({
      partition: record.partition,
      key: record.key,
      value: record.value,
      headers: Object.fromEntries(record.headers),
      timestamp: String(record.timestamp),
    })),
  });
  await producer.disconnect();
  // It tells the first offset of each partition: the batch of one send is one batch a partition.
  const next = new Map(sent.map((one) => [one.partition, Number(one.baseOffset)]));
  const offsets = command.records.map(({ partition }) => {
    const offset = next.get(partition) ?? -1;
    next.set(partition, offset + 1);
    return offset;
  });
  return { offsets };
}

/** kafkajs has no consumer without a group: a group of its own that commits nothing. */
async function consume({ topic, count }: Command): Promise<object> {
  const consumer = kafka.consumer({ groupId: `alone-${process.pid}-${topic}`, maxWaitTimeInMs: 200 });
  const records: PlainRecord[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const all = new Promise<void>((resolve) => {
    void consumer.run({
      autoCommit: false,
      eachMessage: async ({ partition, message }) => {
        records.push({
          partition,
          offset: Number(message.offset),
          key: message.key?.toString() ?? null,
          value: message.value?.toString() ?? null,
          headers: Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
          timestamp: Number(message.timestamp),
        });
        if (records.length === count) resolve();
      },
    });
  });
  await within(30_000, "consume", all).catch((error) => {
    throw new Error(`${error}, only ${records.length} records`);
  });
  await consumer.disconnect();
  return { records };
}

let member: Consumer;

async function join({ group, topic }: Command): Promise<undefined> {
  member = kafka.consumer({
    groupId: group,
    sessionTimeout: 10_000,
    heartbeatInterval: 300,
    maxWaitTimeInMs: 200,
    retry: { initialRetryTime: 50, retries: 20 },
  });
  member.on(member.events.GROUP_JOIN, ({ payload }) => assigned(payload.memberAssignment[topic] ?? []));
  member.on(member.events.REBALANCING, () => assigned([]));
  await member.connect();
  await member.subscribe({ topic, fromBeginning: true });
  await member.run({
    autoCommit: false,
    eachMessage: async ({ partition, message }) => {
      consumed(partition, Number(message.offset), message.value?.toString() ?? null);
      await member.commitOffsets([{ topic, partition, offset: String(BigInt(message.offset) + 1n) }]);
    },
  });
}

await serve({
  "create-topic": async ({ topic, partitions }) => {
    const created = await (await admin()).createTopics({
      // It would ask the metadata just once, and fail where a new topic is not in it yet.
      waitForLeaders: false,
      topics: [{ topic, numPartitions: partitions, replicationFactor: 1 }],
    });
    if (!created) throw new Error("exists");
    return undefined;
  },
  "delete-topic": async ({ topic }) => void (await (await admin()).deleteTopics({ topics: [topic] })),
  "list-topics": async () => ({ topics: await (await admin()).listTopics() }),
  "describe-topic": async ({ topic }) => {
    const { topics } = await (await admin()).fetchTopicMetadata({ topics: [topic] });
    const partitions = topics[0]?.partitions.map((one) => ({
      partition: one.partitionId,
      leader: one.leader,
      replicas: one.replicas,
    }));
    return { partitions };
  },
  "list-offsets": listOffsets,
  "list-groups": async () => ({
    groups: (await (await admin()).listGroups()).groups.map((one) => one.groupId),
  }),
  "describe-group": async ({ group }) => {
    const { groups } = await (await admin()).describeGroups([group]);
    return { state: groups[0]?.state, members: groups[0]?.members.length };
  },
  committed: async ({ group, topic }) => {
    const found = await (await admin()).fetchOffsets({ groupId: group, topics: [topic] });
    return {
      offsets: Object.fromEntries(
        found[0]?.partitions.map((one) => [one.partition, Number(one.offset)]) ?? [],
      ),
    };
  },
  "delete-group": async ({ group }) => void (await (await admin()).deleteGroups([group])),
  produce,
  consume,
  join,
  leave: async () => void (await member.disconnect()),
});

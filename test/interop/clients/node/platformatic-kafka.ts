// The @platformatic/kafka client of the interop tests.

import {
  Admin,
  Consumer,
  type MessagesStream,
  Producer,
  stringDeserializers,
  stringSerializers,
} from "@platformatic/kafka";
import { assigned, bootstrap, type Command, consumed, type PlainRecord, serve, within } from "./wire.ts";

const base = { clientId: "interop", bootstrapBrokers: [bootstrap], retries: 10, retryDelay: 50 };
const admin = new Admin(base);

async function produce(command: Command): Promise<object> {
  const producer = new Producer<string, string, string, string>({ ...base, serializers: stringSerializers });
  const { offsets } = await producer.send({
    acks: -1,
    idempotent: command.idempotent,
    compression: command.compression as "none",
    messages: command.records.map(({ key, value, headers, partition, timestamp }) => ({
      topic: command.topic,
      partition,
      ...(key === null ? {} : { key }),
      ...(value === null ? {} : { value }),
      headers: new Map(headers),
      timestamp: BigInt(timestamp),
    })),
  });
  await producer.close();
  // It tells the first offset of each partition.
  const next = new Map(offsets?.map((one) => [one.partition, Number(one.offset)]));
  return {
    offsets: command.records.map(({ partition }) => {
      const offset = next.get(partition) ?? -1;
      next.set(partition, offset + 1);
      return offset;
    }),
  };
}

function consumerOf(groupId: string): Consumer<string, string, string, string> {
  return new Consumer<string, string, string, string>({
    ...base,
    groupId,
    deserializers: stringDeserializers,
    sessionTimeout: 10_000,
    rebalanceTimeout: 10_000,
    heartbeatInterval: 300,
    maxWaitTime: 200,
  });
}

async function consume({ topic, count }: Command): Promise<object> {
  const consumer = consumerOf(`alone-${process.pid}-${topic}`);
  const stream = await consumer.consume({ topics: [topic], mode: "earliest", autocommit: false });
  const records: PlainRecord[] = [];
  const all = (async () => {
    for await (const message of stream) {
      records.push({
        partition: message.partition,
        offset: Number(message.offset),
        key: message.key ?? null,
        value: message.value ?? null,
        headers: message.headerEntries,
        timestamp: Number(message.timestamp),
      });
      if (records.length === count) return;
    }
  })();
  await within(30_000, "consume", all).catch((error) => {
    throw new Error(`${error}, only ${records.length} records`);
  });
  await consumer.close(true);
  return { records };
}

let member: Consumer<string, string, string, string>;
let stream: MessagesStream<string, string, string, string>;
let reading: Promise<void>;
let lastCommit = 0;

async function join({ group, topic }: Command): Promise<undefined> {
  member = consumerOf(group);
  member.on("consumer:group:rebalance", () => assigned([]));
  member.on("consumer:group:join", ({ assignments }) => {
    assigned(assignments?.find((one) => one.topic === topic)?.partitions ?? []);
  });
  stream = await member.consume({
    topics: [topic],
    mode: "committed",
    fallbackMode: "earliest",
    autocommit: false,
  });
  reading = (async () => {
    for await (const message of stream) {
      consumed(message.partition, Number(message.offset), message.value ?? null);
      await message.commit();
      lastCommit = Date.now();
    }
  })();
  reading.catch((error) => process.stderr.write(`${error}\n`));
}

await serve({
  "create-topic": async ({ topic, partitions }) =>
    void (await admin.createTopics({ topics: [topic], partitions, replicas: 1 })),
  "delete-topic": async ({ topic }) => (await admin.deleteTopics({ topics: [topic] })) as undefined,
  "list-topics": async () => ({ topics: await admin.listTopics() }),
  "describe-topic": async ({ topic }) => {
    const metadata = await admin.metadata({ topics: [topic], forceUpdate: true });
    const partitions = metadata.topics.get(topic)?.partitions.map((one, partition) => ({
      partition,
      leader: one.leader,
      replicas: one.replicas,
    }));
    return { partitions };
  },
  "list-offsets": async ({ topic, partitions, timestamp }) => {
    const asked = Array.from({ length: partitions }, (_, partitionIndex) => ({
      partitionIndex,
      timestamp: BigInt(timestamp),
    }));
    const found = await admin.listOffsets({ topics: [{ name: topic, partitions: asked }] });
    return {
      offsets: Object.fromEntries(
        found[0]?.partitions.map((one) => [one.partitionIndex, Number(one.offset)]) ?? [],
      ),
    };
  },
  "list-groups": async () => ({ groups: [...(await admin.listGroups()).keys()] }),
  "describe-group": async ({ group }) => {
    const found = (await admin.describeGroups({ groups: [group] })).get(group);
    const state = found?.state
      .toLowerCase()
      .replace(/(^|_)([a-z])/g, (_, __, letter) => letter.toUpperCase());
    return { state, members: found?.members.size };
  },
  committed: async ({ group, topic }) => {
    const found = (await admin.listConsumerGroupOffsets({ groups: [group] }))[0]?.topics.find(
      (one) => one.name === topic,
    );
    return {
      offsets: Object.fromEntries(
        found?.partitions.map((one) => [one.partitionIndex, Number(one.committedOffset)]) ?? [],
      ),
    };
  },
  "delete-group": async ({ group }) => (await admin.deleteGroups({ groups: [group] })) as undefined,
  produce,
  consume,
  join,
  leave: async () => {
    // What a rebalance made it read again commits again: end on a quiet stream, or the group goes back.
    while (Date.now() - lastCommit < 300) await new Promise((resolve) => setTimeout(resolve, 50));
    await stream.close();
    await reading;
    await member.close(true);
    return undefined;
  },
});

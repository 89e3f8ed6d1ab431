// What @platformatic/kafka's Admin hears of the admin APIs that it has calls for: one JSON object of step and outcome.

import { Admin, Producer, stringSerializers } from "@platformatic/kafka";
import { print, steps } from "./outcomes.ts";

const topic = "platformatic-admin";
const groupId = "platformatic-admin-group";
const base = { clientId: "admin", bootstrapBrokers: [String(process.argv[2])], retries: 5 };
const admin = new Admin(base);
const step = steps(causesOf);

interface Failure extends Error {
  readonly apiId?: string | null;
  readonly cause?: Failure;
  readonly errors?: readonly Failure[];
}

/** Kafka's names of the errors in it, without the messages, which have addresses. */
function causesOf({ apiId, errors = [], cause, message }: Failure): unknown {
  const inner = [...errors, ...(cause === undefined ? [] : [cause])].map(causesOf);
  return apiId ?? (inner.length > 0 ? inner : message);
}

await admin.createTopics({ topics: [topic], partitions: 2, replicas: 1 });
const producer = new Producer({ ...base, serializers: stringSerializers });
await producer.send({
  messages: Array.from({ length: 10 }, (_, i) => ({ topic, partition: 0, value: `value-${i}` })),
});
await producer.close();

await step("log directories", async () => {
  // Apache Kafka makes the log of a partition that nobody uses a little later.
  const [broker] = await admin.describeLogDirs({ topics: [{ name: topic, partitions: [0] }] });
  return broker?.results.map(({ topics, totalBytes, usableBytes }) => [
    totalBytes > usableBytes,
    topics.map(({ partitions }) =>
      partitions
        .map((one) => [one.partitionIndex, one.partitionSize > 0n, Number(one.offsetLag), one.isFutureKey])
        .sort(),
    ),
  ]);
});
for (const offset of [4n, 2n, 11n, -1n]) {
  await step(`delete records to ${offset}`, async () => {
    const topics = await admin.deleteRecords({
      topics: [{ name: topic, partitions: [{ partition: 0, offset }] }],
    });
    return topics.map(({ partitions }) => partitions.map((one) => [one.partition, Number(one.lowWatermark)]));
  });
}
const partitionOffsets = [0, 1].map((partition) => ({ partition, offset: 0n }));
await step("commit", () =>
  admin.alterConsumerGroupOffsets({ groupId, topics: [{ name: topic, partitionOffsets }] }),
);
await step("delete offsets", () =>
  admin.deleteConsumerGroupOffsets({ groupId, topics: [{ name: topic, partitionIndexes: [0] }] }),
);
await step("offsets that are left", async () => {
  const groups = await admin.listConsumerGroupOffsets({ groups: [groupId] });
  return groups.map(({ topics }) =>
    topics.map(({ partitions }) => partitions.map((one) => one.partitionIndex)),
  );
});
await step("delete offsets of a missing group", () =>
  admin.deleteConsumerGroupOffsets({ groupId: "missing", topics: [{ name: topic, partitionIndexes: [0] }] }),
);
await step("group", async () => {
  const groups = await admin.describeGroups({ groups: [groupId], includeAuthorizedOperations: true });
  return Array.from(groups.values(), ({ state, authorizedOperations }) => [state, authorizedOperations]);
});
await step("quotas", () =>
  admin.describeClientQuotas({ components: [{ entityType: "user", matchType: 2 }] }),
);
const acl = {
  resourceType: 2,
  resourceName: topic,
  resourcePatternType: 3,
  principal: "User:a",
  host: "*",
  operation: 3,
  permissionType: 3,
} as const;
await step("ACLs", () => admin.describeAcls({ filter: acl }));
await step("create an ACL", () => admin.createAcls({ creations: [acl] }));
await step("delete ACLs", () => admin.deleteAcls({ filters: [acl] }));
await admin.close();

print();

// What KafkaJS's admin hears of the admin APIs that it has calls for: one JSON object of step and outcome.

import kafkajs from "kafkajs";
import { print, steps } from "./outcomes.ts";

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, logLevel, ResourcePatternTypes } =
  kafkajs;

const topic = "kafkajs-admin";
const groupId = "kafkajs-admin-group";
const kafka = new Kafka({
  brokers: [String(process.argv[2])],
  logLevel: logLevel.NOTHING,
  retry: { retries: 5 },
});
const admin = kafka.admin();
const step = steps(causesOf);

interface Failure extends Error {
  readonly type?: string;
  readonly errors?: readonly Failure[];
  readonly partitions?: readonly { readonly partition: number; readonly error: Failure }[];
}

function causesOf(error: Failure): unknown {
  const { partitions, errors } = error;
  if (partitions !== undefined) return partitions.map((one) => [one.partition, causesOf(one.error)]);
  if (errors !== undefined) return errors.map(causesOf);
  return error.type ?? error.message;
}

async function offsets(): Promise<unknown> {
  return (await admin.fetchTopicOffsets(topic)).toSorted((a, b) => a.partition - b.partition);
}

await admin.connect();
await admin.createTopics({ topics: [{ topic, numPartitions: 2 }], waitForLeaders: true });
const producer = kafka.producer();
await producer.connect();
const messages = Array.from({ length: 10 }, (_, i) => ({ partition: 0, value: `value-${i}` }));
await producer.send({ topic, messages });
await producer.disconnect();

// KafkaJS finds the leaders of topics that it was asked for before.
await step("offsets", offsets);
for (const offset of ["4", "11", "-1"]) {
  const partitions = [{ partition: 0, offset }];
  await step(`delete records to ${offset}`, () => admin.deleteTopicRecords({ topic, partitions }));
  await step(`offsets after ${offset}`, offsets);
}
await step("set offsets", () =>
  admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset: "4" }] }),
);
await step("group", async () => (await admin.describeGroups([groupId])).groups);
await step("cluster", async () => {
  const { brokers, controller } = await admin.describeCluster();
  return [brokers.map(({ nodeId }) => nodeId), controller];
});
for (const replicas of [[1], [2]]) {
  const topics = [{ topic, partitionAssignment: [{ partition: 0, replicas }] }];
  await step(`reassign to ${replicas}`, () => admin.alterPartitionReassignments({ topics }));
}
await step("reassignments", () => admin.listPartitionReassignments({}));
const acl = {
  resourceType: AclResourceTypes.TOPIC,
  resourceName: topic,
  resourcePatternType: ResourcePatternTypes.LITERAL,
  principal: "User:a",
  host: "*",
  operation: AclOperationTypes.READ,
  permissionType: AclPermissionTypes.ALLOW,
};
await step("ACLs", () => admin.describeAcls(acl));
await step("create an ACL", () => admin.createAcls({ acl: [acl] }));
await step("delete ACLs", () => admin.deleteAcls({ filters: [acl] }));
await admin.disconnect();

print();

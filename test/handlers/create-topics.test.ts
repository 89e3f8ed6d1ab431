import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  type CreateTopicsRequest,
  type CreateTopicsRequestCreatableTopic,
  createCreateTopicsRequest,
  createCreateTopicsRequestCreatableReplicaAssignment,
  createCreateTopicsRequestCreatableTopic,
  createCreateTopicsRequestCreatableTopicConfig,
} from "#generated/messages/create-topics-request.ts";
import type { CreateTopicsResponse } from "#generated/messages/create-topics-response.ts";
import { createTopicsHandler } from "#src/handlers/create-topics.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { call, contextOf, openTestBroker, type TestBroker } from "./harness.ts";

function topic(
  name: string,
  fields: Partial<CreateTopicsRequestCreatableTopic> = {},
): CreateTopicsRequestCreatableTopic {
  return {
    ...createCreateTopicsRequestCreatableTopic(),
    name,
    numPartitions: -1,
    replicationFactor: -1,
    ...fields,
  };
}

function configs(entries: Record<string, string | null>): Partial<CreateTopicsRequestCreatableTopic> {
  return {
    configs: Object.entries(entries).map(([name, value]) => ({
      ...createCreateTopicsRequestCreatableTopicConfig(),
      name,
      value,
    })),
  };
}

/** Replicas by partition. */
function assigned(...entries: [number, number[]][]): Partial<CreateTopicsRequestCreatableTopic> {
  return {
    assignments: entries.map(([partitionIndex, brokerIds]) => ({
      ...createCreateTopicsRequestCreatableReplicaAssignment(),
      partitionIndex,
      brokerIds,
    })),
  };
}

function create(
  broker: TestBroker,
  topics: CreateTopicsRequestCreatableTopic[],
  version = 7,
  fields: Partial<CreateTopicsRequest> = {},
): Promise<CreateTopicsResponse> {
  const request = { ...createCreateTopicsRequest(), topics, ...fields };
  return call(createTopicsHandler(broker.services), request, version);
}

function codes(response: CreateTopicsResponse): [string, number][] {
  return response.topics.map(({ name, errorCode }) => [name, errorCode]);
}

describe("CreateTopics", () => {
  for (let version = 0; version <= 7; version++) {
    test(`v${version} creates, and tells what it has room for`, async (t) => {
      const broker = await openTestBroker(t, { "num.partitions": 2 });
      const asked = [topic("a", { numPartitions: 3, replicationFactor: 1 }), topic("b")];
      const response = await create(broker, asked, version);
      assert.deepEqual(codes(response), [
        ["a", ErrorCode.NONE],
        ["b", ErrorCode.NONE],
      ]);
      const created = broker.services.topics.get("a");
      assert.equal(created?.partitions.length, 3);
      assert.equal(broker.services.topics.get("b")?.partitions.length, 2);
      const [result] = response.topics;
      assert.equal(result?.numPartitions, version >= 5 ? 3 : -1);
      assert.equal(result?.replicationFactor, version >= 5 ? 1 : -1);
      assert.equal(result?.topicId, version >= 7 ? created?.id : ZERO_UUID);
      const retention = result?.configs?.find(({ name }) => name === "retention.ms");
      assert.equal(retention?.value, version >= 5 ? "604800000" : undefined);
    });
  }

  test("configs are stored in normal form and told with their source", async (t) => {
    const broker = await openTestBroker(t, { "message.max.bytes": 5_000 });
    const asked = topic("a", configs({ "retention.ms": " 1000", "cleanup.policy": "delete" }));
    const [result] = (await create(broker, [asked])).topics;
    const source = (name: string) => {
      const config = result?.configs?.find((one) => one.name === name);
      return [config?.value, config?.configSource];
    };
    assert.deepEqual(source("retention.ms"), ["1000", 1]);
    assert.deepEqual(source("max.message.bytes"), ["5000", 4]);
    assert.deepEqual(source("message.timestamp.type"), ["CreateTime", 5]);
    assert.deepEqual(
      [...(broker.services.topics.get("a")?.configs ?? [])],
      [
        ["retention.ms", "1000"],
        ["cleanup.policy", "delete"],
      ],
    );
  });

  test("each topic fails on its own", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("there");
    await broker.createTopic("a.b");
    const asked = [
      topic("there"),
      topic("a_b"),
      topic("no spaces"),
      topic("__cluster_metadata"),
      topic("rf", { replicationFactor: 2 }),
      topic("rf0", { replicationFactor: 0 }),
      topic("p0", { numPartitions: 0 }),
      topic("lags", configs({ "min.compaction.lag.ms": "2", "max.compaction.lag.ms": "1" })),
      topic("unknown", configs({ "no.such": "1" })),
      topic("null", configs({ "retention.ms": null })),
      topic("good"),
    ];
    const response = await create(broker, asked);
    assert.deepEqual(codes(response), [
      ["there", ErrorCode.TOPIC_ALREADY_EXISTS],
      ["a_b", ErrorCode.INVALID_TOPIC_EXCEPTION],
      ["no spaces", ErrorCode.INVALID_TOPIC_EXCEPTION],
      ["__cluster_metadata", ErrorCode.INVALID_REQUEST],
      ["rf", ErrorCode.INVALID_REPLICATION_FACTOR],
      ["rf0", ErrorCode.INVALID_REPLICATION_FACTOR],
      ["p0", ErrorCode.INVALID_PARTITIONS],
      ["lags", ErrorCode.INVALID_CONFIG],
      ["unknown", ErrorCode.INVALID_CONFIG],
      ["null", ErrorCode.INVALID_CONFIG],
      ["good", ErrorCode.NONE],
    ]);
    for (const { errorCode, errorMessage } of response.topics) {
      assert.equal(errorMessage !== null, errorCode !== ErrorCode.NONE);
    }
    const names = broker.services.topics.list().map(({ name }) => name);
    assert.deepEqual(names, ["a.b", "good", "there"]);
  });

  test("a name that is asked for twice is refused, once", async (t) => {
    const broker = await openTestBroker(t);
    assert.deepEqual(codes(await create(broker, [topic("a"), topic("b"), topic("a")])), [
      ["b", ErrorCode.NONE],
      ["a", ErrorCode.INVALID_REQUEST],
    ]);
    assert.equal(broker.services.topics.get("a"), undefined);
  });

  test("of two names that collide the first gets through", async (t) => {
    const broker = await openTestBroker(t);
    assert.deepEqual(codes(await create(broker, [topic("a.b"), topic("a_b")])), [
      ["a.b", ErrorCode.NONE],
      ["a_b", ErrorCode.INVALID_TOPIC_EXCEPTION],
    ]);
  });

  test("of requests at the same time for one name one gets through, and the name is free after its deletion", async (t) => {
    const broker = await openTestBroker(t);
    const responses = await Promise.all([1, 2, 3].map(() => create(broker, [topic("a.b")])));
    const outcomes = responses.flatMap(codes).map(([, code]) => code);
    assert.deepEqual(outcomes.sort(), [
      ErrorCode.NONE,
      ErrorCode.TOPIC_ALREADY_EXISTS,
      ErrorCode.TOPIC_ALREADY_EXISTS,
    ]);
    const created = broker.services.topics.get("a.b");
    assert.ok(created);
    await broker.services.topics.delete(created.id);
    assert.deepEqual(codes(await create(broker, [topic("a_b")])), [["a_b", ErrorCode.NONE]]);
  });

  test("validateOnly checks and creates nothing", async (t) => {
    const broker = await openTestBroker(t);
    const response = await create(broker, [topic("a"), topic("b c")], 7, { validateOnly: true });
    assert.deepEqual(codes(response), [
      ["a", ErrorCode.NONE],
      ["b c", ErrorCode.INVALID_TOPIC_EXCEPTION],
    ]);
    assert.equal(response.topics[0]?.numPartitions, 1);
    assert.equal(response.topics[0]?.topicId, ZERO_UUID);
    assert.deepEqual(broker.services.topics.list(), []);
  });

  test("manual assignments", async (t) => {
    const broker = await openTestBroker(t);
    const asked = [
      topic("good", assigned([1, [7]], [0, [7]])),
      topic("other-node", assigned([0, [8]])),
      topic("no-replica", assigned([0, []])),
      topic("twice", assigned([0, [7, 7]])),
      topic("hole", assigned([0, [7]], [2, [7]])),
      topic("same", assigned([0, [7]], [0, [7]])),
      topic("both", { ...assigned([0, [7]]), numPartitions: 1 }),
      topic("factor", { ...assigned([0, [7]]), replicationFactor: 1 }),
    ];
    assert.deepEqual(codes(await create(broker, asked)), [
      ["good", ErrorCode.NONE],
      ["other-node", ErrorCode.INVALID_REPLICA_ASSIGNMENT],
      ["no-replica", ErrorCode.INVALID_REPLICA_ASSIGNMENT],
      ["twice", ErrorCode.INVALID_REPLICA_ASSIGNMENT],
      ["hole", ErrorCode.INVALID_REPLICA_ASSIGNMENT],
      ["same", ErrorCode.INVALID_REPLICA_ASSIGNMENT],
      ["both", ErrorCode.INVALID_REQUEST],
      ["factor", ErrorCode.INVALID_REQUEST],
    ]);
    assert.equal(broker.services.topics.get("good")?.partitions.length, 2);
  });

  test("more than 10,000 partitions in one request are refused as a whole", async (t) => {
    const broker = await openTestBroker(t);
    const topics = [topic("a", { numPartitions: 10_000 }), topic("b")];
    const request = { ...createCreateTopicsRequest(), topics };
    const attempt = async (): Promise<unknown> =>
      await createTopicsHandler(broker.services).handle(request, contextOf(7));
    await assert.rejects(attempt, (error) => {
      return error instanceof KafkaError && error.code === ErrorCode.POLICY_VIOLATION;
    });
  });
});

import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createMetadataRequest,
  createMetadataRequestTopic,
  type MetadataRequest,
} from "#generated/messages/metadata-request.ts";
import type { MetadataResponse } from "#generated/messages/metadata-response.ts";
import { metadataHandler } from "#src/handlers/metadata.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { call, contextOf, openTestBroker, type TestBroker, throughWire } from "./harness.ts";

function byName(names: readonly (string | null)[], fields: Partial<MetadataRequest> = {}): MetadataRequest {
  const topics = names.map((name) => ({ ...createMetadataRequestTopic(), name }));
  return { ...createMetadataRequest(), topics, ...fields };
}

function byId(...ids: string[]): MetadataRequest {
  const topics = ids.map((topicId) => ({ ...createMetadataRequestTopic(), name: null, topicId }));
  return { ...createMetadataRequest(), topics };
}

const all: MetadataRequest = { ...createMetadataRequest(), topics: null };

function outline(response: MetadataResponse): (readonly [string | null, number, number])[] {
  return response.topics.map(({ name, errorCode, partitions }) => [name, errorCode, partitions.length]);
}

async function open(t: TestContext, settings = {}): Promise<{ broker: TestBroker; ask: Ask }> {
  const broker = await openTestBroker(t, settings);
  const handler = metadataHandler(broker.services);
  return { broker, ask: (request, version = 13) => call(handler, request, version) };
}
type Ask = (request: MetadataRequest, version?: number) => Promise<MetadataResponse>;

describe("Metadata", () => {
  test("every version describes a topic with what it has room for", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await broker.createTopic("one", 2);
    for (let version = 0; version <= 13; version++) {
      const response = await ask(byName(["one"]), version);
      assert.deepEqual(outline(response), [["one", ErrorCode.NONE, 2]]);
      const [partition] = response.topics[0]?.partitions ?? [];
      assert.deepEqual([partition?.leaderId, partition?.replicaNodes, partition?.isrNodes], [7, [7], [7]]);
      const [node] = response.brokers;
      assert.deepEqual([node?.nodeId, node?.host, node?.port], [7, "gateway.test", 19092]);
      assert.equal(node?.rack, version >= 1 ? "rack-a" : null);
      assert.equal(response.controllerId, version >= 1 ? 7 : -1);
      assert.equal(response.clusterId, version >= 2 ? broker.services.cluster.clusterId : null);
      assert.equal(response.topics[0]?.topicId, version >= 10 ? topic.id : ZERO_UUID);
    }
  });

  test("all topics: null, in v0 an empty list; elsewhere an empty list is none", async (t) => {
    const { broker, ask } = await open(t);
    await broker.createTopic("b");
    await broker.createTopic("a", 3);
    const everything = [
      ["a", ErrorCode.NONE, 3],
      ["b", ErrorCode.NONE, 1],
    ];
    assert.deepEqual(outline(await ask(all)), everything);
    assert.deepEqual(outline(await ask(byName([]), 0)), everything);
    assert.deepEqual(outline(await ask(byName([]), 1)), []);
  });

  test("an unknown topic is created with num.partitions", async (t) => {
    const { broker, ask } = await open(t, { "num.partitions": 4 });
    const [first, second] = await Promise.all([ask(byName(["new"])), ask(byName(["new"]))]);
    assert.deepEqual(outline(first), [["new", ErrorCode.NONE, 4]]);
    assert.deepEqual(outline(second), outline(first));
    assert.equal(broker.services.topics.get("new")?.partitions.length, 4);
  });

  test("nothing is created when client or broker forbid it", async (t) => {
    const { broker, ask } = await open(t);
    const asked = byName(["new"], { allowAutoTopicCreation: false });
    assert.deepEqual(outline(await ask(asked)), [["new", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, 0]]);
    assert.equal(broker.services.topics.get("new"), undefined);

    const { ask: askOther } = await open(t, { "auto.create.topics.enable": false });
    assert.deepEqual(outline(await askOther(byName(["new"]))), [
      ["new", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, 0],
    ]);
  });

  test("illegal and colliding names are not created", async (t) => {
    const { broker, ask } = await open(t);
    await broker.createTopic("a.b");
    assert.deepEqual(outline(await ask(byName(["no spaces", "a_b", "a.b"]))), [
      ["no spaces", ErrorCode.INVALID_TOPIC_EXCEPTION, 0],
      ["a_b", ErrorCode.INVALID_TOPIC_EXCEPTION, 0],
      ["a.b", ErrorCode.NONE, 1],
    ]);
  });

  test("of two colliding names in one request only the first is created", async (t) => {
    const { ask } = await open(t);
    assert.deepEqual(outline(await ask(byName(["x.y", "x_y"]))), [
      ["x.y", ErrorCode.NONE, 1],
      ["x_y", ErrorCode.INVALID_TOPIC_EXCEPTION, 0],
    ]);
  });

  test("by id from v12; an unknown id has no name", async (t) => {
    const { broker, ask } = await open(t);
    const topic = await broker.createTopic("one");
    const unknown = "3pVHGrRySH6q_0-a9zQJ5w";
    for (const version of [12, 13]) {
      const response = await ask(byId(topic.id, unknown), version);
      assert.deepEqual(outline(response), [
        ["one", ErrorCode.NONE, 1],
        [null, ErrorCode.UNKNOWN_TOPIC_ID, 0],
      ]);
      assert.equal(response.topics[1]?.topicId, unknown);
    }
  });

  test("ids and null names are refused in v10 and v11", async (t) => {
    const { broker } = await open(t);
    const topic = await broker.createTopic("one");
    const handler = metadataHandler(broker.services);
    for (const version of [10, 11]) {
      for (const request of [byId(topic.id), byName([null])]) {
        const attempt = async (): Promise<unknown> => await handler.handle(request, contextOf(version));
        await assert.rejects(attempt, (error) => {
          return error instanceof KafkaError && error.code === ErrorCode.INVALID_REQUEST;
        });
      }
    }
    const failure = handler.errorResponse(byId(topic.id), ErrorCode.INVALID_REQUEST, 10, null);
    assert.deepEqual(outline(throughWire(handler, failure, 10)), [["", ErrorCode.INVALID_REQUEST, 0]]);
  });

  test("the same question has the same answer until a topic changes", async (t) => {
    const broker = await openTestBroker(t, {});
    const handler = metadataHandler(broker.services);
    const context = contextOf(13);
    const answer = (request: MetadataRequest, to = context) =>
      handler.handle(request, to) as MetadataResponse | null;
    const one = await broker.createTopic("one");
    const two = await broker.createTopic("two");
    const question = byName(["one", "two"]);
    const first = answer(question);
    assert.equal(answer(byName(["one", "two"])), first);
    assert.equal(answer(byName(["one", "two", "one"])), first);
    assert.deepEqual(answer(all), first);

    // Others hear of what they asked for, each at the address that it came to.
    assert.deepEqual(outline(answer(byName(["two"])) as MetadataResponse), [["two", ErrorCode.NONE, 1]]);
    const listener = { name: "OTHER", advertisedHost: "other.test", advertisedPort: 1 };
    const elsewhere = answer(question, { ...context, connection: { ...context.connection, listener } });
    assert.deepEqual([elsewhere?.brokers[0]?.host, elsewhere?.brokers[0]?.port], ["other.test", 1]);
    const withOperations = answer({ ...question, includeTopicAuthorizedOperations: true });
    assert.notEqual(withOperations?.topics[0]?.topicAuthorizedOperations, -2147483648);
    assert.equal(answer(question), first);

    await broker.services.topics.addPartitions(two.id, 3);
    const later = answer(question);
    assert.deepEqual(outline(later as MetadataResponse), [
      ["one", ErrorCode.NONE, 1],
      ["two", ErrorCode.NONE, 3],
    ]);
    await broker.services.topics.delete(one.id);
    const again = await broker.createTopic("one");
    assert.equal(answer(question)?.topics[0]?.topicId, again.id);
  });

  test("authorized operations, as Kafka lists them without an authorizer", async (t) => {
    const { broker, ask } = await open(t);
    await broker.createTopic("one");
    const asked = byName(["one"], {
      includeTopicAuthorizedOperations: true,
      includeClusterAuthorizedOperations: true,
    });
    // What Kafka 4.3 answers.
    const response = await ask(asked, 8);
    assert.equal(response.topics[0]?.topicAuthorizedOperations, 3576);
    assert.equal(response.clusterAuthorizedOperations, 8096);
    const later = { ...asked, includeClusterAuthorizedOperations: false };
    assert.equal((await ask(later, 13)).topics[0]?.topicAuthorizedOperations, 3576);
    const unknown = {
      ...byName(["two"], { allowAutoTopicCreation: false }),
      includeTopicAuthorizedOperations: true,
    };
    assert.equal((await ask(unknown, 13)).topics[0]?.topicAuthorizedOperations, 3576);
    assert.equal((await ask(byName(["one"]), 13)).topics[0]?.topicAuthorizedOperations, -2147483648);
  });
});

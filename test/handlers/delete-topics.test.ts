import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createDeleteTopicsRequest,
  createDeleteTopicsRequestDeleteTopicState,
  type DeleteTopicsRequest,
} from "#generated/messages/delete-topics-request.ts";
import { deleteTopicsHandler } from "#src/handlers/delete-topics.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { call, contextOf, openTestBroker, type TestBroker } from "./harness.ts";

const UNKNOWN_ID = "3pVHGrRySH6q_0-a9zQJ5w";

function byName(...topicNames: string[]): DeleteTopicsRequest {
  return { ...createDeleteTopicsRequest(), topicNames };
}

function byState(...states: { name?: string; topicId?: string }[]): DeleteTopicsRequest {
  const topics = states.map(({ name = null, topicId = ZERO_UUID }) => ({
    ...createDeleteTopicsRequestDeleteTopicState(),
    name,
    topicId,
  }));
  return { ...createDeleteTopicsRequest(), topics };
}

async function ask(broker: TestBroker, request: DeleteTopicsRequest, version = 6) {
  const { responses } = await call(deleteTopicsHandler(broker.services), request, version);
  // Kafka gives them in no order.
  return responses
    .map(({ name, errorCode }): [string | null, number] => [name, errorCode])
    .sort(([a], [b]) => String(a).localeCompare(String(b)));
}

describe("DeleteTopics", () => {
  for (let version = 0; version <= 6; version++) {
    test(`v${version} deletes by name`, async (t) => {
      const broker = await openTestBroker(t);
      await broker.createTopic("one");
      await broker.createTopic("two");
      const request = version < 6 ? byName("one", "none") : byState({ name: "one" }, { name: "none" });
      assert.deepEqual(await ask(broker, request, version), [
        ["none", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
        ["one", ErrorCode.NONE],
      ]);
      assert.deepEqual(
        broker.services.topics.list().map(({ name }) => name),
        ["two"],
      );
    });
  }

  test("v6 deletes by id, and tells the name", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const request = byState({ topicId: topic.id }, { topicId: UNKNOWN_ID });
    assert.deepEqual(await ask(broker, request), [
      [null, ErrorCode.UNKNOWN_TOPIC_ID],
      ["one", ErrorCode.NONE],
    ]);
    assert.equal(broker.services.topics.get("one"), undefined);
  });

  test("what is named twice, or in no way, is refused", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    assert.deepEqual(await ask(broker, byName("one", "one"), 5), [["one", ErrorCode.INVALID_REQUEST]]);
    for (const request of [
      byState({ topicId: topic.id }, { topicId: topic.id }),
      byState({}),
      byState({ name: "one", topicId: topic.id }),
      byState({ name: "one" }, { topicId: topic.id }),
    ]) {
      const [first, ...others] = await ask(broker, request);
      assert.equal(first?.[1], ErrorCode.INVALID_REQUEST);
      assert.deepEqual(others, []);
    }
    assert.ok(broker.services.topics.get("one"));
  });

  test("delete.topic.enable=false", async (t) => {
    const broker = await openTestBroker(t, { "delete.topic.enable": false });
    await broker.createTopic("one");
    const handler = deleteTopicsHandler(broker.services);
    for (const [version, code] of [
      [2, ErrorCode.INVALID_REQUEST],
      [3, ErrorCode.TOPIC_DELETION_DISABLED],
    ] as const) {
      const attempt = async (): Promise<unknown> => await handler.handle(byName("one"), contextOf(version));
      await assert.rejects(attempt, (error) => error instanceof KafkaError && error.code === code);
    }
    const failure = handler.errorResponse(byName("one"), ErrorCode.TOPIC_DELETION_DISABLED, 3, null);
    assert.deepEqual(
      failure.responses.map(({ name }) => name),
      ["one"],
    );
  });
});

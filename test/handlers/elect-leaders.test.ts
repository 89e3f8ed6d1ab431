import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createElectLeadersRequest,
  type ElectLeadersRequest,
} from "#generated/messages/elect-leaders-request.ts";
import type { ElectLeadersResponse } from "#generated/messages/elect-leaders-response.ts";
import { electLeadersHandler } from "#src/handlers/elect-leaders.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ask, versions } from "./groups-harness.ts";
import { openTestBroker, throughWire } from "./harness.ts";

function requestOf(
  asked: readonly (readonly [topic: string, partitions: number[]])[] | null,
  electionType = 0,
): ElectLeadersRequest {
  const topicPartitions =
    asked?.map(([topic, partitions]) => ({ topic, partitions, unknownTaggedFields: [] })) ?? null;
  return { ...createElectLeadersRequest(), electionType, topicPartitions };
}

function resultsOf({ replicaElectionResults }: ElectLeadersResponse) {
  return replicaElectionResults.map(({ topic, partitionResult }) => [
    topic,
    ...partitionResult.map(({ partitionId, errorCode, errorMessage }) => [
      partitionId,
      errorCode,
      errorMessage,
    ]),
  ]);
}

const NOT_NEEDED = [ErrorCode.ELECTION_NOT_NEEDED, "Leader election not needed for topic partition."];

// The expected answers are those of Apache Kafka 4.3.1.
describe("ElectLeaders", () => {
  for (const version of versions(0, 2)) {
    test(`v${version}: no election is needed where there is one replica`, async (t) => {
      const broker = await openTestBroker(t);
      await broker.createTopic("t");
      const request = requestOf([
        ["t", [0, 9, 0]],
        ["none", [0]],
        ["t", []],
      ]);
      const response = await ask(electLeadersHandler(broker.services), request, version);
      assert.equal(response.errorCode, ErrorCode.NONE);
      assert.deepEqual(resultsOf(response), [
        [
          "t",
          [0, ...NOT_NEEDED],
          [9, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "No such partition as t-9"],
          [0, ...NOT_NEEDED],
        ],
        ["none", [0, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "No such topic as none"]],
        ["t"],
      ]);
    });
  }

  test("unclean elections are not needed either", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("t");
    const response = await ask(electLeadersHandler(broker.services), requestOf([["t", [0]]], 1), 1);
    assert.deepEqual(resultsOf(response), [["t", [0, ...NOT_NEEDED]]]);
  });

  test("null means all topics, and tells the partitions that had an election: none", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("a");
    await broker.createTopic("b", 3);
    const response = await ask(electLeadersHandler(broker.services), requestOf(null), 2);
    assert.deepEqual(resultsOf(response), [["a"], ["b"]]);
  });

  test("other kinds of election are refused, as a whole and for each partition", async (t) => {
    const broker = await openTestBroker(t);
    const handler = electLeadersHandler(broker.services);
    const request = requestOf([["t", [0]]], 2);
    await assert.rejects(
      () => ask(handler, request, 2),
      (error) =>
        error instanceof KafkaError &&
        error.code === ErrorCode.INVALID_REQUEST &&
        error.message === "Unknown election type 2",
    );
    for (const version of versions(0, 2)) {
      const failure = handler.errorResponse(request, ErrorCode.INVALID_REQUEST, version, "why");
      const response = throughWire(handler, failure, version);
      assert.equal(response.errorCode, version === 0 ? ErrorCode.NONE : ErrorCode.INVALID_REQUEST);
      assert.deepEqual(resultsOf(response), [["t", [0, ErrorCode.INVALID_REQUEST, "why"]]]);
    }
  });
});

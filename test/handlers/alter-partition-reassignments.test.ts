import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  type AlterPartitionReassignmentsRequest,
  createAlterPartitionReassignmentsRequest,
} from "#generated/messages/alter-partition-reassignments-request.ts";
import { alterPartitionReassignmentsHandler } from "#src/handlers/alter-partition-reassignments.ts";
import { ask, versions } from "./groups-harness.ts";
import { openTestBroker, type TestBroker, throughWire } from "./harness.ts";

type Asked = readonly (readonly [topic: string, partition: number, replicas: number[] | null])[];

function requestOf(asked: Asked): AlterPartitionReassignmentsRequest {
  const unknownTaggedFields: [] = [];
  const topics = asked.map(([name, partitionIndex, replicas]) => ({
    name,
    partitions: [{ partitionIndex, replicas, unknownTaggedFields }],
    unknownTaggedFields,
  }));
  return { ...createAlterPartitionReassignmentsRequest(), topics };
}

async function reassigned({ services }: TestBroker, version: number, asked: Asked) {
  const handler = alterPartitionReassignmentsHandler(services);
  const { errorCode, errorMessage, responses } = await ask(handler, requestOf(asked), version);
  assert.deepEqual([errorCode, errorMessage], [ErrorCode.NONE, null]);
  return responses.map(({ partitions }) => [partitions[0]?.errorCode, partitions[0]?.errorMessage]);
}

function invalid(what: string): [number, string] {
  return [ErrorCode.INVALID_REPLICA_ASSIGNMENT, `The manual partition assignment includes ${what}`];
}

// The expected answers are those of Apache Kafka 4.3.1; the node is number 7.
describe("AlterPartitionReassignments", () => {
  for (const version of versions(0, 1)) {
    test(`v${version}: partitions may go where they are`, async (t) => {
      const broker = await openTestBroker(t);
      await broker.createTopic("t");
      const asked: Asked = [
        ["t", 0, [7]],
        ["t", 0, null],
        ["t", 0, [2]],
        ["t", 0, []],
        ["t", 0, [7, 7]],
        ["t", 0, [7, 8, 3]],
        ["t", 9, [7]],
        ["none", 0, [7]],
      ];
      assert.deepEqual(await reassigned(broker, version, asked), [
        [ErrorCode.NONE, null],
        [ErrorCode.NO_REASSIGNMENT_IN_PROGRESS, null],
        invalid("broker 2, but no such broker is registered."),
        invalid("an empty replica list."),
        invalid("the broker 7 more than once."),
        invalid("broker 3, but no such broker is registered."),
        [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "Unable to find partition t:9."],
        [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "Unable to find a topic named none."],
      ]);
    });
  }

  test("v1 repeats whether the replication factor may change; without topics nothing is looked at", async (t) => {
    const broker = await openTestBroker(t);
    const handler = alterPartitionReassignmentsHandler(broker.services);
    const asked = { ...requestOf([["none", 0, [7]]]), allowReplicationFactorChange: false };
    assert.equal((await ask(handler, asked, 1)).allowReplicationFactorChange, false);
    const { allowReplicationFactorChange, errorMessage } = await ask(handler, { ...asked, topics: [] }, 1);
    assert.deepEqual([allowReplicationFactorChange, errorMessage], [true, ""]);
  });

  test("fails as a whole in every version", async (t) => {
    const handler = alterPartitionReassignmentsHandler((await openTestBroker(t)).services);
    for (const version of versions(0, 1)) {
      const failure = handler.errorResponse(requestOf([["t", 3, null]]), 56, version, "why");
      const { errorCode, errorMessage, responses } = throughWire(handler, failure, version);
      assert.deepEqual([errorCode, errorMessage], [56, "why"]);
      assert.deepEqual(
        responses[0]?.partitions.map((partition) => [partition.partitionIndex, partition.errorCode]),
        [[3, 56]],
      );
    }
  });
});

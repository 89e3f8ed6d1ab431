import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createDescribeQuorumRequest } from "#generated/messages/describe-quorum-request.ts";
import { describeQuorumHandler } from "#src/handlers/describe-quorum.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { ask, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const handler = describeQuorumHandler({ cluster: { nodeId: 7, clusterId: "c", rack: null } });

function describeQuorum(
  version: number,
  ...asked: readonly (readonly [topic: string, partitions: number[]])[]
) {
  const unknownTaggedFields: [] = [];
  const topics = asked.map(([topicName, indexes]) => ({
    topicName,
    partitions: indexes.map((partitionIndex) => ({ partitionIndex, unknownTaggedFields })),
    unknownTaggedFields,
  }));
  return ask(handler, { ...createDescribeQuorumRequest(), topics }, version);
}

describe("DescribeQuorum", () => {
  for (const version of versions(0, 2)) {
    test(`v${version}: the one node leads and votes`, async () => {
      const before = BigInt(Date.now());
      const { errorCode, topics, nodes } = await describeQuorum(version, ["__cluster_metadata", [0]]);
      assert.equal(errorCode, ErrorCode.NONE);
      assert.equal(topics[0]?.topicName, "__cluster_metadata");
      const [partition] = topics[0]?.partitions ?? [];
      assert.deepEqual([partition?.errorCode, partition?.leaderId, partition?.observers], [0, 7, []]);
      const [leader, ...others] = partition?.currentVoters ?? [];
      assert.deepEqual([leader?.replicaId, leader?.replicaDirectoryId, others], [7, ZERO_UUID, []]);
      assert.equal(leader?.logEndOffset, partition?.highWatermark);
      if (version === 0)
        assert.deepEqual([leader?.lastFetchTimestamp, leader?.lastCaughtUpTimestamp], [-1n, -1n]);
      else {
        assert.ok(leader !== undefined && leader.lastFetchTimestamp >= before);
        assert.equal(leader.lastCaughtUpTimestamp, leader.lastFetchTimestamp);
      }
      assert.deepEqual(
        nodes.map(({ nodeId, listeners }) => [nodeId, listeners]),
        version >= 2 ? [[7, []]] : [],
      );
    });

    // As Apache Kafka 4.3.1 answers.
    test(`v${version}: anything else, or more, is unknown`, async () => {
      const message = version >= 2 ? "This server does not host this topic-partition." : "";
      for (const asked of [
        [["t", [0]]],
        [["__cluster_metadata", [1]]],
        [["__cluster_metadata", [0, 1]]],
        [
          ["t", [0]],
          ["__cluster_metadata", [0]],
        ],
      ] as [string, number[]][][]) {
        const { errorCode, topics, nodes } = await describeQuorum(version, ...asked);
        assert.deepEqual([errorCode, nodes], [ErrorCode.NONE, []]);
        assert.deepEqual(
          topics.map(({ topicName, partitions }) => [
            topicName,
            partitions.map(({ partitionIndex }) => partitionIndex),
          ]),
          asked,
        );
        for (const partition of topics.flatMap(({ partitions }) => partitions)) {
          assert.deepEqual(
            [partition.errorCode, partition.errorMessage, partition.currentVoters],
            [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, message, []],
          );
        }
      }
      assert.deepEqual((await describeQuorum(version)).topics, []);
    });

    test(`v${version} fails as a whole`, () => {
      const failure = handler.errorResponse(createDescribeQuorumRequest(), 56, version, "why");
      const { errorCode, errorMessage } = throughWire(handler, failure, version);
      assert.deepEqual([errorCode, errorMessage], [56, version >= 2 ? "why" : ""]);
    });
  }
});

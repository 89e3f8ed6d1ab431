import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  type AlterReplicaLogDirsRequest,
  createAlterReplicaLogDirsRequest,
} from "#generated/messages/alter-replica-log-dirs-request.ts";
import { alterReplicaLogDirsHandler } from "#src/handlers/alter-replica-log-dirs.ts";
import { ask, versions } from "./groups-harness.ts";
import { openTestBroker, type TestBroker, throughWire } from "./harness.ts";

type Moves = readonly (readonly [path: string, topic: string, partitions: number[]])[];

function requestOf(moves: Moves): AlterReplicaLogDirsRequest {
  const unknownTaggedFields: [] = [];
  const dirs = moves.map(([path, name, partitions]) => ({
    path,
    topics: [{ name, partitions, unknownTaggedFields }],
    unknownTaggedFields,
  }));
  return { ...createAlterReplicaLogDirsRequest(), dirs };
}

function handlerOf({ services, directory }: TestBroker) {
  return alterReplicaLogDirsHandler({ ...services, config: { ...services.config, "log.dirs": directory } });
}

async function move(broker: TestBroker, version: number, moves: Moves) {
  const { results } = await ask(handlerOf(broker), requestOf(moves), version);
  return results.flatMap(({ topicName, partitions }) =>
    partitions.map(({ partitionIndex, errorCode }) => [`${topicName}-${partitionIndex}`, errorCode]),
  );
}

// The expected answers are those of Apache Kafka 4.3.1 with one log directory.
describe("AlterReplicaLogDirs", () => {
  for (const version of versions(0, 2)) {
    test(`v${version}: every replica is in the one directory, and stays there`, async (t) => {
      const broker = await openTestBroker(t);
      await broker.createTopic("t");
      const here = broker.directory;
      assert.deepEqual(
        await move(broker, version, [
          [here, "t", [0, 9]],
          [here, "none", [0]],
        ]),
        [
          ["t-0", ErrorCode.NONE],
          ["t-9", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
          ["none-0", ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
        ],
      );
      for (const path of ["/nowhere", "", `${here}/`, `${here}/../x`]) {
        assert.deepEqual(await move(broker, version, [[path, "t", [0, 9]]]), [
          ["t-0", ErrorCode.LOG_DIR_NOT_FOUND],
          ["t-9", ErrorCode.LOG_DIR_NOT_FOUND],
        ]);
      }
    });
  }

  test("the last directory counts", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("t", 2);
    const moves: Moves = [
      ["/nowhere", "t", [0]],
      [broker.directory, "t", [0, 1]],
    ];
    assert.deepEqual(await move(broker, 2, moves), [
      ["t-0", ErrorCode.NONE],
      ["t-1", ErrorCode.NONE],
    ]);
    assert.deepEqual(await move(broker, 2, moves.toReversed()), [
      ["t-0", ErrorCode.LOG_DIR_NOT_FOUND],
      ["t-1", ErrorCode.NONE],
    ]);
    assert.deepEqual(await move(broker, 2, []), []);
  });

  test("fails as a whole in every version", async (t) => {
    const handler = handlerOf(await openTestBroker(t));
    for (const version of versions(0, 2)) {
      const failure = handler.errorResponse(requestOf([["/x", "t", [3]]]), 56, version, null);
      const [topic] = throughWire(handler, failure, version).results;
      assert.deepEqual(
        topic?.partitions.map(({ partitionIndex, errorCode }) => [partitionIndex, errorCode]),
        [[3, 56]],
      );
    }
  });
});

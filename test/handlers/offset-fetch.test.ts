import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createOffsetFetchRequest,
  createOffsetFetchRequestGroup,
  createOffsetFetchRequestTopic,
  createOffsetFetchRequestTopics,
} from "#generated/messages/offset-fetch-request.ts";
import { offsetFetchHandler } from "#src/handlers/offset-fetch.ts";
import { ask, type GroupServices, openGroups, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const unknownId = "dW5rbm93bi11bmtub3duLQ";
type Topics = Record<string, number[]>;

async function commit(services: GroupServices, groupId: string, offset: bigint): Promise<void> {
  await services.groups.commitOffsets({
    groupId,
    generationId: -1,
    memberId: "",
    groupInstanceId: null,
    retentionTimeMs: -1n,
    offsets: [
      {
        topic: "orders",
        topicId: services.engine.topics.get("orders")?.id ?? "",
        partition: 0,
        offset,
        leaderEpoch: 5,
        metadata: "m",
        timestamp: -1n,
      },
    ],
  });
}

/** The request of any version for these groups; `null` for all that they committed. */
function request(groups: Record<string, Topics | null>, version: number, requireStable = false) {
  const base = { ...createOffsetFetchRequest(), requireStable };
  if (version < 8) {
    const [[groupId, topics] = ["", null]] = Object.entries(groups);
    const asked = Object.entries(topics ?? {}).map(([name, partitionIndexes]) => ({
      ...createOffsetFetchRequestTopic(),
      name,
      partitionIndexes,
    }));
    return { ...base, groupId, topics: topics === null ? null : asked };
  }
  return {
    ...base,
    groups: Object.entries(groups).map(([groupId, topics]) => ({
      ...createOffsetFetchRequestGroup(),
      groupId,
      topics:
        topics &&
        Object.entries(topics).map(([name, partitionIndexes]) => ({
          ...createOffsetFetchRequestTopics(),
          ...(version >= 10 ? { topicId: name } : { name }),
          partitionIndexes,
        })),
    })),
  };
}

async function fetch(services: GroupServices, groups: Record<string, Topics | null>, version: number) {
  const response = await ask(offsetFetchHandler(services), request(groups, version), version);
  const fetched = version >= 8 ? response.groups : [{ ...response, groupId: Object.keys(groups)[0] }];
  return fetched.map(({ groupId, errorCode, topics }) => ({
    groupId,
    errorCode,
    topics: topics.map((topic) => ({
      name: version >= 10 ? (topic as { topicId?: string }).topicId : topic.name,
      partitions: topic.partitions.map((partition) => [
        partition.partitionIndex,
        partition.errorCode,
        partition.committedOffset,
        partition.committedLeaderEpoch,
        partition.metadata,
      ]),
    })),
  }));
}

describe("OffsetFetch", () => {
  for (const version of versions(0, 9)) {
    test(`v${version} answers with what was committed`, async (t) => {
      const services = await openGroups(t);
      await commit(services, "g", 42n);
      const missing = version === 0 ? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION : ErrorCode.NONE;
      const leaderEpoch = version >= 5 ? 5 : -1;
      assert.deepEqual(await fetch(services, { g: { orders: [0, 1], unknown: [3] } }, version), [
        {
          groupId: "g",
          errorCode: ErrorCode.NONE,
          topics: [
            {
              name: "orders",
              partitions: [
                [0, ErrorCode.NONE, 42n, leaderEpoch, "m"],
                [1, missing, -1n, -1, ""],
              ],
            },
            { name: "unknown", partitions: [[3, missing, -1n, -1, ""]] },
          ],
        },
      ]);
      const [unknownGroup] = await fetch(services, { other: { orders: [0] } }, version);
      assert.deepEqual(unknownGroup?.topics[0]?.partitions, [[0, missing, -1n, -1, ""]]);
    });
  }

  test("null is all that the group committed, from v2 on (KIP-88)", async (t) => {
    const services = await openGroups(t);
    await commit(services, "g", 42n);
    for (const version of versions(2, 10)) {
      const [group] = await fetch(services, { g: null }, version);
      assert.deepEqual(group?.topics, [
        {
          name: version >= 10 ? services.engine.topics.get("orders")?.id : "orders",
          partitions: [[0, ErrorCode.NONE, 42n, version >= 5 ? 5 : -1, "m"]],
        },
      ]);
      assert.deepEqual((await fetch(services, { other: null }, version))[0]?.topics, []);
    }
  });

  test("v8 answers for several groups (KIP-709)", async (t) => {
    const services = await openGroups(t);
    await commit(services, "a", 1n);
    await commit(services, "b", 2n);
    const groups = await fetch(services, { a: { orders: [0] }, b: null, c: { orders: [0] } }, 8);
    assert.deepEqual(
      groups.map(({ groupId, topics }) => [groupId, topics[0]?.partitions[0]?.[2]]),
      [
        ["a", 1n],
        ["b", 2n],
        ["c", -1n],
      ],
    );
  });

  test("v10 knows topics by their ids", async (t) => {
    const services = await openGroups(t);
    const id = services.engine.topics.get("orders")?.id ?? "";
    await commit(services, "g", 42n);
    const [group] = await fetch(services, { g: { [id]: [0, 1], [unknownId]: [0] } }, 10);
    assert.deepEqual(group?.topics, [
      {
        name: id,
        partitions: [
          [0, ErrorCode.NONE, 42n, 5, "m"],
          [1, ErrorCode.NONE, -1n, -1, ""],
        ],
      },
      { name: unknownId, partitions: [[0, ErrorCode.UNKNOWN_TOPIC_ID, -1n, -1, ""]] },
    ]);
  });

  test("v7 waits for commits that are under way if the client wants stable offsets (KIP-447)", async (t) => {
    const services = await openGroups(t);
    await commit(services, "g", 1n);
    const committing = commit(services, "g", 2n);
    const handler = offsetFetchHandler(services);
    const now = await ask(handler, request({ g: { orders: [0] } }, 7), 7);
    assert.equal(now.topics[0]?.partitions[0]?.committedOffset, 1n);
    const stable = await ask(handler, request({ g: { orders: [0] } }, 7, true), 7);
    assert.equal(stable.topics[0]?.partitions[0]?.committedOffset, 2n);
    await committing;
  });

  test("fails as a whole in every version: by partition, by request or by group", async (t) => {
    const handler = offsetFetchHandler(await openGroups(t));
    for (const version of versions(0, 10)) {
      const body = request({ g: { orders: [0] } }, version);
      const response = throughWire(handler, handler.errorResponse(body, 15, version, null), version);
      if (version < 2) assert.equal(response.topics[0]?.partitions[0]?.errorCode, 15);
      else assert.equal(version < 8 ? response.errorCode : response.groups[0]?.errorCode, 15);
    }
  });
});

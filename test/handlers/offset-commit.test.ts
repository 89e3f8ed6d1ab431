import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createOffsetCommitRequest,
  createOffsetCommitRequestPartition,
  createOffsetCommitRequestTopic,
  type OffsetCommitRequest,
} from "#generated/messages/offset-commit-request.ts";
import { offsetCommitHandler } from "#src/handlers/offset-commit.ts";
import { ask, type GroupServices, openGroups, stable, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const unknownId = "dW5rbm93bi11bmtub3duLQ";

/** Offset 42 for each partition, topics by name and id. */
function request(
  topics: Record<string, { id?: string; partitions: number[]; metadata?: string }>,
  fields: Partial<OffsetCommitRequest> = {},
): OffsetCommitRequest {
  return {
    ...createOffsetCommitRequest(),
    groupId: "g",
    topics: Object.entries(topics).map(([name, { id, partitions, metadata = "" }]) => ({
      ...createOffsetCommitRequestTopic(),
      name,
      ...(id === undefined ? {} : { topicId: id }),
      partitions: partitions.map((partitionIndex) => ({
        ...createOffsetCommitRequestPartition(),
        partitionIndex,
        committedOffset: 42n,
        committedMetadata: metadata,
      })),
    })),
    ...fields,
  };
}

async function commit(services: GroupServices, body: OffsetCommitRequest, version: number) {
  const { topics } = await ask(offsetCommitHandler(services), body, version);
  return topics.map(({ name, topicId, partitions }) => [
    version >= 10 ? topicId : name,
    ...partitions.map(({ partitionIndex, errorCode }) => [partitionIndex, errorCode]),
  ]);
}

describe("OffsetCommit", () => {
  for (const version of versions(0, 9)) {
    test(`v${version} stores offsets, partition by partition`, async (t) => {
      const services = await openGroups(t);
      const body = request({
        orders: { partitions: [0, 1, 2, -1] },
        unknown: { partitions: [0] },
      });
      assert.deepEqual(await commit(services, body, version), [
        [
          "orders",
          [0, ErrorCode.NONE],
          [1, ErrorCode.NONE],
          [2, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
          [-1, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION],
        ],
        ["unknown", [0, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION]],
      ]);
      assert.equal(services.groups.committedOffset("g", "orders", 0)?.offset, 42n);
      assert.equal(services.groups.committedOffset("g", "orders", 1)?.offset, 42n);
    });
  }

  test("v10 knows topics by their ids", async (t) => {
    const services = await openGroups(t);
    const id = services.engine.topics.get("orders")?.id ?? "";
    const body = request({ a: { id, partitions: [0, 9] }, b: { id: unknownId, partitions: [0, 1] } });
    assert.deepEqual(await commit(services, body, 10), [
      [id, [0, ErrorCode.NONE], [9, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION]],
      [unknownId, [0, ErrorCode.UNKNOWN_TOPIC_ID], [1, ErrorCode.UNKNOWN_TOPIC_ID]],
    ]);
    assert.equal(services.groups.committedOffset("g", "orders", 0)?.offset, 42n);
  });

  test("members are checked from v1 on; errors of the group stand with each partition that is known", async (t) => {
    const services = await openGroups(t);
    const memberId = await stable(services);
    const topics = { orders: { partitions: [0, 7] } };
    const expected = (errorCode: number) => [
      ["orders", [0, errorCode], [7, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION]],
    ];
    for (const version of versions(1, 9)) {
      const as = (fields: object) => commit(services, request(topics, fields), version);
      assert.deepEqual(await as({ memberId, generationIdOrMemberEpoch: 1 }), expected(ErrorCode.NONE));
      const stale = { memberId, generationIdOrMemberEpoch: 0 };
      assert.deepEqual(await as(stale), expected(ErrorCode.ILLEGAL_GENERATION));
      const stranger = { memberId: "m", generationIdOrMemberEpoch: 1 };
      assert.deepEqual(await as(stranger), expected(ErrorCode.UNKNOWN_MEMBER_ID));
    }
    assert.deepEqual(await commit(services, request(topics), 0), expected(ErrorCode.UNKNOWN_MEMBER_ID));
  });

  test("a generation of a group that is not there: GROUP_ID_NOT_FOUND from v9 on (KIP-848)", async (t) => {
    const services = await openGroups(t);
    const body = request({ orders: { partitions: [0] } }, { memberId: "m", generationIdOrMemberEpoch: 1 });
    for (const version of versions(1, 9)) {
      const errorCode = version >= 9 ? ErrorCode.GROUP_ID_NOT_FOUND : ErrorCode.ILLEGAL_GENERATION;
      assert.deepEqual(await commit(services, body, version), [["orders", [0, errorCode]]]);
    }
  });

  test("retention is the request's in v2 to v4, the time of the commit in v1", async (t) => {
    const services = await openGroups(t);
    const before = Date.now();
    for (const version of versions(2, 4)) {
      const groupId = `v${version}`;
      await commit(
        services,
        request({ orders: { partitions: [0] } }, { groupId, retentionTimeMs: 1000n }),
        version,
      );
      const committed = services.groups.committedOffset(groupId, "orders", 0);
      assert.equal(committed?.expireTimestamp, (committed?.commitTimestamp ?? 0) + 1000);
    }
    const v1 = request({ orders: { partitions: [0, 1] } });
    const [first] = v1.topics[0]?.partitions ?? [];
    if (first !== undefined) first.commitTimestamp = 1_234n;
    await commit(services, v1, 1);
    assert.equal(services.groups.committedOffset("g", "orders", 0)?.commitTimestamp, 1_234);
    assert.ok((services.groups.committedOffset("g", "orders", 1)?.commitTimestamp ?? 0) >= before);
  });

  test("metadata that is too large does not keep the other partitions", async (t) => {
    const services = await openGroups(t);
    const body = request({ orders: { partitions: [0], metadata: "x".repeat(4097) } });
    body.topics.push(...request({ orders: { partitions: [1], metadata: "x" } }).topics);
    assert.deepEqual(await commit(services, body, 8), [
      ["orders", [0, ErrorCode.OFFSET_METADATA_TOO_LARGE]],
      ["orders", [1, ErrorCode.NONE]],
    ]);
  });

  test("a topic of which nothing is to be stored is not answered, unless nobody knows it", async (t) => {
    const services = await openGroups(t);
    const body = request({ orders: { partitions: [] }, unknown: { partitions: [] } });
    assert.deepEqual(await commit(services, body, 8), [["unknown"]]);
  });

  test("fails as a whole in every version", async (t) => {
    const handler = offsetCommitHandler(await openGroups(t));
    for (const version of versions(0, 10)) {
      const response = handler.errorResponse(request({ orders: { partitions: [0, 1] } }), 15, version, null);
      const [topic] = throughWire(handler, response, version).topics;
      assert.deepEqual(
        topic?.partitions.map(({ errorCode }) => errorCode),
        [15, 15],
      );
    }
  });
});

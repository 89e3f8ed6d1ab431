/**
 * What two connections say to a server about groups and offsets, in every version of the ten APIs that Apache Kafka
 * 4.3 has, and all that it answers. The server has group.initial.rebalance.delay.ms=0 and no groups.
 */
import { setTimeout } from "node:timers/promises";
import { createTopicsApi } from "#generated/apis/create-topics.ts";
import { deleteGroupsApi } from "#generated/apis/delete-groups.ts";
import { describeGroupsApi } from "#generated/apis/describe-groups.ts";
import { findCoordinatorApi } from "#generated/apis/find-coordinator.ts";
import { heartbeatApi } from "#generated/apis/heartbeat.ts";
import { joinGroupApi } from "#generated/apis/join-group.ts";
import { leaveGroupApi } from "#generated/apis/leave-group.ts";
import { listGroupsApi } from "#generated/apis/list-groups.ts";
import { offsetCommitApi } from "#generated/apis/offset-commit.ts";
import { offsetFetchApi } from "#generated/apis/offset-fetch.ts";
import { syncGroupApi } from "#generated/apis/sync-group.ts";
import { ErrorCode } from "#generated/errors.ts";
import {
  createCreateTopicsRequest,
  createCreateTopicsRequestCreatableTopic,
} from "#generated/messages/create-topics-request.ts";
import { createDeleteGroupsRequest } from "#generated/messages/delete-groups-request.ts";
import { createDescribeGroupsRequest } from "#generated/messages/describe-groups-request.ts";
import { createFindCoordinatorRequest } from "#generated/messages/find-coordinator-request.ts";
import { createHeartbeatRequest } from "#generated/messages/heartbeat-request.ts";
import { createJoinGroupRequest, type JoinGroupRequest } from "#generated/messages/join-group-request.ts";
import { createLeaveGroupRequest } from "#generated/messages/leave-group-request.ts";
import { createListGroupsRequest } from "#generated/messages/list-groups-request.ts";
import {
  createOffsetCommitRequest,
  createOffsetCommitRequestPartition,
  createOffsetCommitRequestTopic,
  type OffsetCommitRequest,
} from "#generated/messages/offset-commit-request.ts";
import {
  createOffsetFetchRequest,
  createOffsetFetchRequestGroup,
  createOffsetFetchRequestTopic,
  createOffsetFetchRequestTopics,
} from "#generated/messages/offset-fetch-request.ts";
import { createSyncGroupRequest, type SyncGroupRequest } from "#generated/messages/sync-group-request.ts";
import { consumerMetadata } from "../harness.ts";
import { Client, Transcript } from "./client.ts";

const noTags = { unknownTaggedFields: [] };
const unknownId = "dW5rbm93bi11bmtub3duLQ";
const protocol = (name: string, metadata = consumerMetadata("orders")) => ({ name, metadata, ...noTags });

function versions(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The lines of the transcript. */
export async function converse(bootstrap: string): Promise<readonly string[]> {
  const clients = [await Client.open(bootstrap), await Client.open(bootstrap)] as const;
  try {
    const conversation = new Conversation(...clients);
    await conversation.createTopic();
    await conversation.offsets();
    for (const version of versions(2, 9)) await conversation.dynamicMembers(version);
    for (const version of versions(5, 9)) await conversation.staticMembers(version);
    await conversation.administration();
    return conversation.transcript.lines;
  } finally {
    for (const client of clients) client.close();
  }
}

class Conversation {
  readonly transcript = new Transcript();
  readonly #first: Client;
  readonly #second: Client;
  #topicId = "";
  #memberCount = 0;

  constructor(first: Client, second: Client) {
    this.#first = first;
    this.#second = second;
  }

  async createTopic(): Promise<void> {
    const topic = { ...createCreateTopicsRequestCreatableTopic(), name: "orders", numPartitions: 2 };
    const request = { ...createCreateTopicsRequest(), timeoutMs: 10_000 };
    const { topics } = await this.#first.send(createTopicsApi, 7, {
      ...request,
      topics: [{ ...topic, replicationFactor: 1 }],
    });
    this.#topicId = topics[0]?.topicId ?? "";
    this.transcript.name(this.#topicId, "<orders>");
  }

  async offsets(): Promise<void> {
    for (const version of versions(0, 6)) {
      const keys = version >= 4 ? { coordinatorKeys: ["a", "b"] } : { key: "a" };
      const request = { ...createFindCoordinatorRequest(), ...keys };
      const found = await this.#first.send(findCoordinatorApi, version, request);
      this.transcript.write(`FindCoordinator v${version}`, found);
    }
    for (const version of versions(1, 10)) {
      await this.#fetch(version, "nobody", { orders: [0, 5], missing: [1] });
      if (version >= 2) await this.#fetch(version, "nobody", null);
    }
    for (const version of versions(2, 10)) {
      const group = `simple ${version}`;
      await this.#commit(version, group, { orders: [0, 1, 7], missing: [0] });
      await this.#commit(version, group, { orders: [0] }, {}, "x".repeat(4_097));
      const member = { memberId: "m", generationIdOrMemberEpoch: 1 };
      await this.#commit(version, "nobody", { orders: [0] }, member);
      await this.#commit(version, group, { orders: [0] }, member);
      await this.#commit(version, group, { orders: [1] }, { memberId: "m" });
      if (version >= 7) {
        await this.#commit(version, group, { orders: [0] }, { ...member, groupInstanceId: "i" });
      }
      await this.#commit(version, "", { orders: [0] });
      await this.#fetch(version, group, { orders: [0, 1, 2] });
      await this.#fetch(version, group, null);
    }
  }

  /** The life of a group of two members, with all that can be said at the wrong time. */
  async dynamicMembers(version: number): Promise<void> {
    const group = `dynamic ${version}`;
    const join = (fields: Partial<JoinGroupRequest>, client = this.#first) =>
      this.#join(version, group, fields, client);
    await join({ sessionTimeoutMs: 5 });
    await join({ groupId: "" });
    await join({ memberId: "stranger" });
    await join({ protocols: [] });
    await join({ protocolType: "" });

    const a = await this.#joinNew(version, group, this.#first, `<a${version}>`);
    const sync = (memberId: string, generationId: number, fields: Partial<SyncGroupRequest> = {}) =>
      this.#sync(version, group, { memberId, generationId, ...fields });
    const asMember = (generationId: number, memberId = a) => ({
      memberId,
      generationIdOrMemberEpoch: generationId,
    });
    await this.#heartbeat(version, group, a, 1);
    await this.#commit(8, group, { orders: [0] }, asMember(1));
    await this.#describe(6, group);
    await join({ memberId: a });
    await sync(a, 5);
    await sync("stranger", 1);
    if (version >= 5) {
      await sync(a, 1, { protocolName: "other" });
      await sync(a, 1, { protocolName: null });
    }
    const assign = (...assigned: [memberId: string, text: string][]) => ({
      assignments: assigned.map(([memberId, text]) => ({
        memberId,
        assignment: Buffer.from(text),
        ...noTags,
      })),
    });
    await sync(a, 1, assign([a, "for a"], ["stranger", "for nobody"]));
    await sync(a, 1);
    for (const describeVersion of versions(0, 6)) await this.#describe(describeVersion, group);

    const both = [protocol("range"), protocol("roundrobin")];
    const secondJoin = this.#joinNew(version, group, this.#second, `<b${version}>`, both);
    await this.#untilRebalance(group, a);
    await this.#heartbeat(version, group, a, 1);
    await sync(a, 1);
    await this.#commit(8, group, { orders: [0] }, asMember(1));
    // Both are answered at once, on two connections: written down in one order.
    const rejoin = this.#first.send(joinGroupApi, version, { ...this.#joinRequest(group), memberId: a });
    const b = await secondJoin;
    this.transcript.write(`JoinGroup v${version} of <a${version}>, again`, await rejoin);
    const followerSync = { ...createSyncGroupRequest(), groupId: group, generationId: 2, memberId: b };
    const secondSync = this.#second.send(syncGroupApi, 3, followerSync);
    await sync(a, 2, assign([a, "1"], [b, "2"]));
    this.transcript.write("SyncGroup of the follower", await secondSync);
    await this.#describe(6, group);
    await join({ memberId: b, protocols: both }, this.#second);
    await this.#commit(8, group, { orders: [0] });
    await this.#commit(8, group, { orders: [0] }, asMember(1));
    await this.#commit(8, group, { orders: [0] }, asMember(-1));
    await this.#commit(8, group, { orders: [0] }, asMember(2, "stranger"));
    await this.#delete(2, [group, "missing"]);

    await this.#leave(version, group, [a, "stranger"]);
    await join({ memberId: b }, this.#second);
    await this.#leave(version, "nobody", [a]);
    await this.#leave(version, group, [b]);
    await this.#describe(6, group);
    await this.#heartbeat(version, group, a, 3);
    await sync(a, 3);
    await this.#commit(9, group, { orders: [0] }, asMember(2));
  }

  async staticMembers(version: number): Promise<void> {
    const group = `static ${version}`;
    const instance = { groupInstanceId: "i" };
    const join = (fields: Partial<JoinGroupRequest> = {}) =>
      this.#join(version, group, { ...instance, ...fields }, this.#first);
    const first = await join();
    const sync = (memberId: string) =>
      this.#sync(5, group, {
        ...instance,
        memberId,
        generationId: 1,
        assignments: [{ memberId, assignment: Buffer.from("mine"), ...noTags }],
      });
    await sync(first);
    const second = await join();
    await this.#heartbeat(4, group, first, 1, "i");
    await sync(first);
    await join({ memberId: first });
    await this.#commit(
      8,
      group,
      { orders: [0] },
      { ...instance, memberId: first, generationIdOrMemberEpoch: 1 },
    );
    await sync(second);
    await this.#heartbeat(4, group, second, 1, "other");
    await join({ protocols: [protocol("roundrobin")] });
    await join({ protocols: [protocol("range", Buffer.from("other metadata"))] });
    await this.#describe(6, group);
    await this.#leave(5, group, [first], "i");
    await this.#leave(5, group, [""], "i");
    await this.#describe(6, group);
  }

  async administration(): Promise<void> {
    for (const version of versions(0, 5)) {
      await this.#list(version);
      if (version >= 4) await this.#list(version, ["empty"]);
      if (version >= 4) await this.#list(version, ["Stable", " DEAD "]);
      if (version >= 5) await this.#list(version, [], ["Classic"]);
      if (version >= 5) await this.#list(version, [], ["consumer"]);
    }
    for (const version of versions(0, 2)) {
      await this.#delete(version, [`simple ${version + 2}`, "missing", `simple ${version + 2}`, ""]);
    }
    await this.#fetch(8, "simple 4", { orders: [0] });
    await this.#list(5);
    await this.#heartbeat(4, "", "m", 1);
    await this.#leave(1, "", ["m"]);
    await this.#leave(5, "", ["m"]);
    await this.#sync(3, "", { memberId: "m" });
  }

  #joinRequest(groupId: string): JoinGroupRequest {
    return {
      ...createJoinGroupRequest(),
      groupId,
      sessionTimeoutMs: 30_000,
      rebalanceTimeoutMs: 30_000,
      protocolType: "consumer",
      protocols: [protocol("range")],
    };
  }

  /** Returns the member id. */
  async #join(
    version: number,
    group: string,
    fields: Partial<JoinGroupRequest>,
    client: Client,
  ): Promise<string> {
    const request = { ...this.#joinRequest(group), ...fields };
    const answer = await client.send(joinGroupApi, version, request);
    // Ids that are not named yet are made up by the server.
    if (request.memberId === "" && answer.memberId !== "") {
      this.transcript.name(answer.memberId, `<${group}, ${++this.#memberCount}>`);
    }
    this.transcript.write(`JoinGroup v${version} ${group}`, answer);
    return answer.memberId;
  }

  /** Both steps of KIP-394, in the transcript when both are answered; names the member and returns its id. */
  async #joinNew(
    version: number,
    group: string,
    client: Client,
    name: string,
    protocols: JoinGroupRequest["protocols"] = [protocol("range")],
  ): Promise<string> {
    const request = { ...this.#joinRequest(group), protocols };
    const first = await client.send(joinGroupApi, version, request);
    const { memberId } = first;
    const isTwoSteps = version >= 4;
    const second = isTwoSteps ? await client.send(joinGroupApi, version, { ...request, memberId }) : null;
    this.transcript.name(memberId, name);
    this.transcript.write(`JoinGroup v${version} of ${name}`, first);
    if (second !== null) this.transcript.write(`JoinGroup v${version} of ${name}, second`, second);
    return memberId;
  }

  async #untilRebalance(groupId: string, memberId: string): Promise<void> {
    const request = { ...createHeartbeatRequest(), groupId, memberId, generationId: 1 };
    for (let left = 200; left > 0; left--) {
      const { errorCode } = await this.#first.send(heartbeatApi, 3, request);
      if (errorCode === ErrorCode.REBALANCE_IN_PROGRESS) return;
      await setTimeout(10);
    }
    throw new Error("no rebalance came");
  }

  async #sync(version: number, groupId: string, fields: Partial<SyncGroupRequest>): Promise<void> {
    const syncVersion = Math.min(version, 5);
    const names = syncVersion >= 5 ? { protocolType: "consumer", protocolName: "range" } : {};
    const request = { ...createSyncGroupRequest(), groupId, ...names, ...fields };
    const answer = await this.#first.send(syncGroupApi, syncVersion, request);
    this.transcript.write(`SyncGroup v${syncVersion} ${groupId}`, answer);
  }

  async #heartbeat(
    version: number,
    groupId: string,
    memberId: string,
    generationId: number,
    groupInstanceId: string | null = null,
  ): Promise<void> {
    const request = { ...createHeartbeatRequest(), groupId, memberId, generationId, groupInstanceId };
    const answer = await this.#first.send(heartbeatApi, Math.min(version, 4), request);
    this.transcript.write(`Heartbeat ${groupId}`, answer);
  }

  async #leave(
    version: number,
    groupId: string,
    memberIds: readonly string[],
    groupInstanceId: string | null = null,
  ): Promise<void> {
    const leaveVersion = Math.min(version, 5);
    const members = memberIds.map((memberId) => ({ memberId, groupInstanceId, reason: null, ...noTags }));
    const request = {
      ...createLeaveGroupRequest(),
      groupId,
      ...(leaveVersion >= 3 ? { members } : { memberId: memberIds[0] ?? "" }),
    };
    const answer = await this.#first.send(leaveGroupApi, leaveVersion, request);
    this.transcript.write(`LeaveGroup v${leaveVersion} ${groupId}`, answer);
  }

  async #commit(
    version: number,
    groupId: string,
    topics: Record<string, number[]>,
    fields: Partial<OffsetCommitRequest> = {},
    committedMetadata: string | null = null,
  ): Promise<void> {
    const request = {
      ...createOffsetCommitRequest(),
      groupId,
      topics: Object.entries(topics).map(([name, partitions]) => ({
        ...createOffsetCommitRequestTopic(),
        ...this.#topic(version, name),
        partitions: partitions.map((partitionIndex) => ({
          ...createOffsetCommitRequestPartition(),
          partitionIndex,
          committedOffset: BigInt(100 * version + partitionIndex),
          committedLeaderEpoch: version >= 6 ? 0 : -1,
          committedMetadata: committedMetadata ?? (partitionIndex === 0 ? null : "metadata"),
        })),
      })),
      ...fields,
    };
    const answer = await this.#first.send(offsetCommitApi, version, request);
    this.transcript.write(`OffsetCommit v${version} ${groupId}`, answer);
  }

  async #fetch(version: number, groupId: string, topics: Record<string, number[]> | null): Promise<void> {
    const asked = Object.entries(topics ?? {});
    const request = createOffsetFetchRequest();
    request.requireStable = version >= 7;
    if (version < 8) {
      request.groupId = groupId;
      request.topics =
        topics &&
        asked.map(([name, partitionIndexes]) => ({
          ...createOffsetFetchRequestTopic(),
          name,
          partitionIndexes,
        }));
    } else {
      const group = { ...createOffsetFetchRequestGroup(), groupId };
      group.topics =
        topics &&
        asked.map(([name, partitionIndexes]) => ({
          ...createOffsetFetchRequestTopics(),
          ...this.#topic(version, name),
          partitionIndexes,
        }));
      request.groups = [group];
    }
    const answer = await this.#first.send(offsetFetchApi, version, request);
    this.transcript.write(`OffsetFetch v${version} ${groupId}`, answer);
  }

  #topic(version: number, name: string): { name: string } | { topicId: string } {
    if (version < 10) return { name };
    return { topicId: name === "orders" ? this.#topicId : unknownId };
  }

  async #describe(version: number, group: string): Promise<void> {
    const request = {
      ...createDescribeGroupsRequest(),
      groups: [group, "missing"],
      includeAuthorizedOperations: version >= 3,
    };
    const answer = await this.#first.send(describeGroupsApi, version, request);
    this.transcript.write(`DescribeGroups v${version} ${group}`, answer);
  }

  async #list(version: number, statesFilter: string[] = [], typesFilter: string[] = []): Promise<void> {
    const request = { ...createListGroupsRequest(), statesFilter, typesFilter };
    const answer = await this.#first.send(listGroupsApi, version, request);
    this.transcript.write(`ListGroups v${version} ${statesFilter} ${typesFilter}`, answer);
  }

  async #delete(version: number, groupsNames: string[]): Promise<void> {
    const request = { ...createDeleteGroupsRequest(), groupsNames };
    this.transcript.write(
      `DeleteGroups v${version}`,
      await this.#first.send(deleteGroupsApi, version, request),
    );
  }
}

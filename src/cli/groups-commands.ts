/** `sargasso groups …`: what each does. */
import { deleteGroupsApi } from "#generated/apis/delete-groups.ts";
import { describeGroupsApi } from "#generated/apis/describe-groups.ts";
import { listGroupsApi } from "#generated/apis/list-groups.ts";
import { offsetCommitApi } from "#generated/apis/offset-commit.ts";
import { offsetFetchApi } from "#generated/apis/offset-fetch.ts";
import { ErrorCode } from "#generated/errors.ts";
import { createDeleteGroupsRequest } from "#generated/messages/delete-groups-request.ts";
import { createDescribeGroupsRequest } from "#generated/messages/describe-groups-request.ts";
import type { DescribeGroupsResponseDescribedGroup } from "#generated/messages/describe-groups-response.ts";
import { createListGroupsRequest } from "#generated/messages/list-groups-request.ts";
import {
  createOffsetCommitRequest,
  createOffsetCommitRequestPartition,
  createOffsetCommitRequestTopic,
} from "#generated/messages/offset-commit-request.ts";
import { createOffsetFetchRequest } from "#generated/messages/offset-fetch-request.ts";
import { BrokerError, type Cluster, checkError, retrying } from "./client/cluster.ts";
import { LATEST, offsetsAt } from "./client/offsets.ts";
import { columns } from "./columns.ts";
import { CommandError } from "./http-json.ts";
import { type NewPosition, type ResetOptions, resetPosition, topicPartitions } from "./reset-position.ts";
import { type ClusterOptions, printJson, reportFailures, withCluster } from "./with-cluster.ts";

/** One group to a request, topics by name. */
const LAST_OFFSET_FETCH_BY_NAME = 7;
const LAST_OFFSET_COMMIT_BY_NAME = 9;

interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly committed: bigint;
  /** null when the partition is gone. */
  readonly end: bigint | null;
  readonly lag: bigint | null;
  readonly metadata: string;
}

export function listGroups(options: ClusterOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    await cluster.metadata([]);
    const groups = [];
    for (const nodeId of cluster.brokerIds()) {
      const answer = await retrying(async () => {
        const listed = await (await cluster.broker(nodeId)).request(listGroupsApi, createListGroupsRequest());
        checkError(`broker ${nodeId}`, listed.errorCode);
        return listed;
      });
      groups.push(...answer.groups);
    }
    const shown = groups
      .map(({ groupId, protocolType, groupState }) => ({ group: groupId, protocolType, state: groupState }))
      .sort((left, right) => (left.group < right.group ? -1 : 1));
    if (options.json === true) printJson(shown);
    else process.stdout.write(shown.map(({ group }) => `${group}\n`).join(""));
  });
}

export function describeGroups(groupIds: readonly string[], options: ClusterOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    for (const groupId of groupIds) {
      const group = await describeGroup(cluster, groupId);
      const lags = await lagsOf(cluster, groupId);
      if (group.groupState === "Dead" && lags.length === 0) {
        throw new CommandError(`group ${groupId}: there is no such group`);
      }
      const members = group.members.map(({ memberId, groupInstanceId, clientId, clientHost }) => ({
        memberId,
        groupInstanceId,
        clientId,
        host: clientHost,
      }));
      if (options.json === true) {
        const { groupState: state, protocolType, protocolData: protocol } = group;
        printJson({ group: groupId, state, protocolType, protocol, members, partitions: lags });
        continue;
      }
      const total = lags.reduce((sum, { lag }) => sum + (lag ?? 0n), 0n);
      process.stdout.write(
        `group ${groupId}  ${group.groupState}  members ${members.length}  lag ${total}${group.protocolData === "" ? "" : `  ${group.protocolData}`}\n`,
      );
      if (members.length > 0) {
        const rows = members.map((one) => [one.memberId, one.groupInstanceId ?? "", one.clientId, one.host]);
        process.stdout.write(columns(["MEMBER", "INSTANCE", "CLIENT", "HOST"], rows));
      }
      if (lags.length > 0) {
        const rows = lags.map((one) => [
          one.topic,
          one.partition,
          one.committed,
          one.end ?? "-",
          one.lag ?? "-",
        ]);
        process.stdout.write(columns(["TOPIC", "PARTITION", "COMMITTED", "END", "LAG"], rows));
      }
    }
  });
}

export function deleteGroups(groupIds: readonly string[], options: ClusterOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    const failures: Error[] = [];
    const deleted: string[] = [];
    for (const groupId of groupIds) {
      const coordinator = await cluster.coordinator(groupId);
      const request = { ...createDeleteGroupsRequest(), groupsNames: [groupId] };
      const { results } = await coordinator.request(deleteGroupsApi, request);
      for (const { errorCode } of results) {
        if (errorCode === 0) deleted.push(groupId);
        else failures.push(new BrokerError(`group ${groupId}`, errorCode));
      }
    }
    if (options.json === true) printJson(deleted);
    else for (const groupId of deleted) process.stdout.write(`deleted ${groupId}\n`);
    reportFailures(failures);
  });
}

export function resetOffsets(groupId: string, options: ResetOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    const committed = await committedOffsets(cluster, groupId);
    const wanted = topicPartitions(options, committed);
    const plan: NewPosition[] = [];
    for (const [topic, partitions] of wanted) {
      plan.push(...(await resetPosition(cluster, topic, partitions, options, committed)));
    }
    if (plan.length === 0)
      throw new CommandError(`group ${groupId} has no offsets: say which topics with --topic`);
    if (options.execute === true) await commit(cluster, groupId, plan);
    const shown = plan.map(({ topic, partition, from, to }) => ({ topic, partition, from, to }));
    if (options.json === true) {
      printJson({ group: groupId, executed: options.execute === true, partitions: shown });
      return;
    }
    const rows = shown.map(({ topic, partition, from, to }) => [topic, partition, from ?? "-", to]);
    process.stdout.write(columns(["TOPIC", "PARTITION", "FROM", "TO"], rows));
    if (options.execute !== true) process.stderr.write("nothing was changed: --execute does it\n");
  });
}

async function describeGroup(
  cluster: Cluster,
  groupId: string,
): Promise<DescribeGroupsResponseDescribedGroup> {
  return await retrying(async () => {
    const coordinator = await cluster.coordinator(groupId);
    const request = { ...createDescribeGroupsRequest(), groups: [groupId] };
    // From version 6 on a group that is not there is an error, below it is Dead.
    const { groups } = await coordinator.request(describeGroupsApi, request, { upTo: 5 });
    const group = groups[0];
    if (group === undefined)
      throw new CommandError(`group ${groupId}: the broker does not say anything about it`);
    checkError(`group ${groupId}`, group.errorCode);
    return group;
  });
}

type Committed = ReadonlyMap<
  string,
  ReadonlyMap<number, { readonly offset: bigint; readonly metadata: string }>
>;

async function committedOffsets(cluster: Cluster, groupId: string): Promise<Committed> {
  return await retrying(async () => {
    const coordinator = await cluster.coordinator(groupId);
    const request = { ...createOffsetFetchRequest(), groupId, topics: null, groups: [] };
    const options = { upTo: LAST_OFFSET_FETCH_BY_NAME };
    const { errorCode, topics } = await coordinator.request(offsetFetchApi, request, options);
    checkError(`group ${groupId}`, errorCode);
    const offsets = new Map<string, Map<number, { offset: bigint; metadata: string }>>();
    for (const { name, partitions } of topics) {
      const known = new Map<number, { offset: bigint; metadata: string }>();
      for (const { partitionIndex, committedOffset, metadata, errorCode } of partitions) {
        checkError(`group ${groupId}, ${name}-${partitionIndex}`, errorCode);
        if (committedOffset >= 0n)
          known.set(partitionIndex, { offset: committedOffset, metadata: metadata ?? "" });
      }
      offsets.set(name, known);
    }
    return offsets;
  });
}

async function lagsOf(cluster: Cluster, groupId: string): Promise<readonly PartitionLag[]> {
  const lags: PartitionLag[] = [];
  for (const [topic, partitions] of await committedOffsets(cluster, groupId)) {
    const ends = await offsetsAt(cluster, topic, LATEST).catch((error: unknown) => {
      // A topic that is gone leaves its offsets behind, elsewhere.
      if (error instanceof BrokerError) return new Map<number, bigint>();
      throw error;
    });
    for (const [partition, { offset, metadata }] of partitions) {
      const end = ends.get(partition) ?? null;
      const lag = end === null ? null : end > offset ? end - offset : 0n;
      lags.push({ topic, partition, committed: offset, end, lag, metadata });
    }
  }
  return lags.sort((left, right) =>
    left.topic === right.topic ? left.partition - right.partition : left.topic < right.topic ? -1 : 1,
  );
}

async function commit(cluster: Cluster, groupId: string, plan: readonly NewPosition[]): Promise<void> {
  const topics = Array.from(
    Map.groupBy(plan, ({ topic }) => topic),
    ([name, positions]) => ({
      ...createOffsetCommitRequestTopic(),
      name,
      partitions: positions.map(({ partition, to }) => ({
        ...createOffsetCommitRequestPartition(),
        partitionIndex: partition,
        committedOffset: to,
        committedMetadata: "",
      })),
    }),
  );
  const request = { ...createOffsetCommitRequest(), groupId, topics };
  await retrying(async () => {
    const coordinator = await cluster.coordinator(groupId);
    const answer = await coordinator.request(offsetCommitApi, request, { upTo: LAST_OFFSET_COMMIT_BY_NAME });
    for (const { name, partitions } of answer.topics) {
      for (const { partitionIndex, errorCode } of partitions) {
        // What a group with members says to somebody who is none of them.
        const hint =
          errorCode === ErrorCode.UNKNOWN_MEMBER_ID ? "the group has members, stop them first" : null;
        checkError(`group ${groupId}, ${name}-${partitionIndex}`, errorCode, hint);
      }
    }
  });
}

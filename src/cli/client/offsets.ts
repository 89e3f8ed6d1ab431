/** ListOffsets for whole topics: where partitions begin and end, and what lies at a time. */
import { listOffsetsApi } from "#generated/apis/list-offsets.ts";
import {
  createListOffsetsRequest,
  createListOffsetsRequestListOffsetsPartition,
  createListOffsetsRequestListOffsetsTopic,
} from "#generated/messages/list-offsets-request.ts";
import type { MetadataResponseTopic } from "#generated/messages/metadata-response.ts";
import { type Cluster, checkError, retrying } from "./cluster.ts";

export const EARLIEST = -2n;
export const LATEST = -1n;

/** The offset of each partition at `timestamp` (ms, EARLIEST or LATEST); -1 where no record is as young. */
export async function offsetsAt(
  cluster: Cluster,
  name: string,
  timestamp: bigint,
  only?: readonly number[],
): Promise<ReadonlyMap<number, bigint>> {
  return await retrying(async () => offsetsOf(cluster, await cluster.topic(name), timestamp, only));
}

async function offsetsOf(
  cluster: Cluster,
  topic: MetadataResponseTopic,
  timestamp: bigint,
  only: readonly number[] | undefined,
): Promise<ReadonlyMap<number, bigint>> {
  const name = topic.name ?? "";
  const wanted = topic.partitions.filter(({ partitionIndex }) => only?.includes(partitionIndex) ?? true);
  const offsets = new Map<number, bigint>();
  for (const [leaderId, partitions] of Map.groupBy(wanted, (partition) => partition.leaderId)) {
    const asked = partitions.map(({ partitionIndex }) => ({
      ...createListOffsetsRequestListOffsetsPartition(),
      partitionIndex,
      timestamp,
      maxNumOffsets: 1,
    }));
    const topics = [{ ...createListOffsetsRequestListOffsetsTopic(), name, partitions: asked }];
    const request = { ...createListOffsetsRequest(), topics };
    const answer = await (await cluster.broker(leaderId)).request(listOffsetsApi, request);
    for (const { partitionIndex, errorCode, offset, oldStyleOffsets } of answer.topics[0]?.partitions ?? []) {
      checkError(`${name}-${partitionIndex}`, errorCode);
      offsets.set(partitionIndex, oldStyleOffsets[0] ?? offset);
    }
  }
  return offsets;
}

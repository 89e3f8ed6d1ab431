/** The figures behind the metrics, read from a gateway that runs. */
import { statfs } from "node:fs/promises";
import type { Broker } from "./broker.ts";
import type { RequestMemory } from "./net/request-memory.ts";
import type { SlowReaders } from "./net/slow-readers.ts";
import type { GatewayFigures, GroupLag, TopicSize } from "./observe/figures.ts";
import type { Topic } from "./storage/engine.ts";

export interface FiguresSource {
  /** null while it starts, or after a reset that failed. */
  readonly broker: () => Broker | null;
  readonly memory: RequestMemory;
  readonly slowReaders: SlowReaders;
  readonly dataDir: string;
}

export function figuresOf({ broker, memory, slowReaders, dataDir }: FiguresSource): GatewayFigures {
  const topics = (): readonly Topic[] => broker()?.services.engine.topics.list() ?? [];
  return {
    topics: () => topics().length,
    partitions: () => topics().reduce((sum, { partitions }) => sum + partitions.length, 0),
    logBytes: () => topics().reduce((sum, topic) => sum + sizeOf(topic), 0),
    groups: () => broker()?.services.groups.count ?? 0,
    requestBytesInMemory: () => memory.used,
    responseBytesWaiting: () => slowReaders.bytes,
    groupBytesInMemory: () => broker()?.services.groups.bytesInMemory ?? 0,
    uncleanablePartitions: () => broker()?.compaction.uncleanablePartitions ?? 0,
    diskFreeBytes: async () => {
      // The directory is made at the first start.
      const { bavail, bsize } = await statfs(dataDir).catch(() => ({ bavail: 0, bsize: 0 }));
      return bavail * bsize;
    },
    *topicSizes(): Iterable<TopicSize> {
      for (const topic of topics()) yield { topic: topic.name, bytes: sizeOf(topic) };
    },
    *lags(): Iterable<GroupLag> {
      const services = broker()?.services;
      if (services === undefined || services.groups.isClosed) return;
      for (const { groupId, offsets } of services.groups.groups()) {
        for (const [topic, partitions] of offsets.topics()) {
          for (const [partition, { offset }] of partitions) {
            const end = services.topics.partition(topic, partition)?.highWatermark;
            if (end === undefined) continue;
            yield { group: groupId, topic, partition, lag: end > offset ? Number(end - offset) : 0 };
          }
        }
      }
    },
  };
}

function sizeOf({ partitions }: Topic): number {
  return partitions.reduce((sum, { sizeInBytes }) => sum + sizeInBytes, 0);
}

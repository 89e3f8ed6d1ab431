/** A topic that is compacted when the test says so, over a real engine. */
import type { TestContext } from "node:test";
import { Compactor } from "#src/compaction/compactor.ts";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { type BatchToWrite, buildBatch } from "#src/records/record-writer.ts";
import type { Partition, Topic } from "#src/storage/engine.ts";
import { openTestBroker, type TestBroker } from "../handlers/harness.ts";

export type Put = readonly [key: string | null, value: string | null, timestamp?: number];

export const NOW = 1_700_000_000_000;

/** A batch of puts; a value of null deletes the key. */
export function putBatch(puts: readonly Put[], fields: Omit<BatchToWrite, "records"> = {}): RecordBatch {
  return buildBatch({
    ...fields,
    records: puts.map(([key, value, timestamp]) => ({
      timestamp: BigInt(timestamp ?? NOW),
      key: key === null ? null : Buffer.from(key),
      value: value === null ? null : Buffer.from(value),
    })),
  });
}

/** What a consumer sees: offset, key, value. */
export async function contentOf(partition: Partition): Promise<[number, string | null, string | null][]> {
  const seen: [number, string | null, string | null][] = [];
  for (const batch of await storedBatches(partition)) {
    for (const { offset, key, value } of readRecords(batch)) {
      seen.push([Number(offset), key?.toString() ?? null, value?.toString() ?? null]);
    }
  }
  return seen;
}

export async function storedBatches(partition: Partition): Promise<RecordBatch[]> {
  const all: RecordBatch[] = [];
  for (let next = partition.logStartOffset; next < partition.highWatermark; ) {
    for (const piece of await partition.read(next, 1_000_000, true)) {
      for (const batch of batches(piece)) {
        all.push(batch);
        next = batch.lastOffset + 1n;
      }
    }
  }
  return all;
}

export interface CompactedTopic {
  readonly broker: TestBroker;
  readonly topic: Topic;
  readonly partition: Partition;
  readonly compactor: Compactor;
  put(...puts: Put[]): Promise<void>;
  compact(): Promise<void>;
}

/** Dirty as soon as there is something to compact. */
export async function compactedTopic(
  t: TestContext,
  configs: Record<string, string> = {},
  settings: Partial<BrokerConfig> = {},
): Promise<CompactedTopic> {
  const broker = await openTestBroker(t, settings);
  const all = { "cleanup.policy": "compact", "min.cleanable.dirty.ratio": "0", ...configs };
  return over(broker, await broker.createTopic("compacted", 1, all));
}

export function over(broker: TestBroker, topic: Topic): CompactedTopic {
  const { topics, config, log, engine } = broker.services;
  const compactor = new Compactor({ topics, config, log, state: engine.state });
  const partition = topic.partitions[0] as Partition;
  return {
    broker,
    topic,
    partition,
    compactor,
    put: async (...puts) => {
      await partition.append(putBatch(puts));
    },
    compact: () => compactor.compactDueLogs(),
  };
}

/** The same topic after a restart of the engine. */
export async function restarted({ broker, topic }: CompactedTopic): Promise<CompactedTopic> {
  const again = await broker.restart();
  return over(again, again.services.topics.get(topic.name) as Topic);
}

import { after, before } from "node:test";
import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import type { Engine, Partition, Topic } from "#src/storage/engine.ts";

/** A store that can be opened again and again; each test file makes one by its engine's own means. */
export interface TestStore {
  open(): Promise<Engine>;
  /** Removes the store; engines are closed then. */
  dispose(): Promise<void>;
}

export type CreateTestStore = () => Promise<TestStore>;

/** The engine that the tests of one suite share; `reopen` closes and opens it. */
export interface SharedEngine {
  readonly engine: Engine;
  topic(partitions?: number, configs?: Record<string, string>): Promise<Topic>;
  partition(): Promise<Partition>;
  reopen(): Promise<void>;
}

let topicCount = 0;

export function shareEngine(create: CreateTestStore): SharedEngine {
  let store: TestStore;
  let engine: Engine;
  before(async () => {
    store = await create();
    engine = await store.open();
  });
  after(async () => {
    await engine.close();
    await store.dispose();
  });
  const topic = (partitions = 1, configs: Record<string, string> = {}): Promise<Topic> =>
    engine.topics.create(`topic-${++topicCount}`, partitions, new Map(Object.entries(configs)));
  return {
    get engine() {
      return engine;
    },
    topic,
    partition: async () => (await topic()).partitions[0] as Partition,
    reopen: async () => {
      await engine.close();
      engine = await store.open();
    },
  };
}

/** The same partition after `reopen`. */
export function samePartition(shared: SharedEngine, partition: Partition): Partition {
  const topic = shared.engine.topics.getById(partition.topic.id);
  return topic?.partitions[partition.index] as Partition;
}

interface TestBatch {
  readonly records?: number;
  readonly timestamps?: readonly number[];
  readonly valueSize?: number;
  readonly value?: string;
  readonly producerId?: number;
  readonly producerEpoch?: number;
  readonly baseSequence?: number;
}

/** A batch as a producer sends it. */
export function batch(options: TestBatch = {}): RecordBatch {
  const timestamps = options.timestamps ?? new Array<number>(options.records ?? 1).fill(1_000);
  return buildBatch({
    records: timestamps.map((timestamp) => ({
      timestamp: BigInt(timestamp),
      key: null,
      value:
        options.value === undefined ? Buffer.alloc(options.valueSize ?? 10, 1) : Buffer.from(options.value),
    })),
    ...(options.producerId === undefined
      ? {}
      : {
          producerId: BigInt(options.producerId),
          producerEpoch: options.producerEpoch ?? 0,
          baseSequence: options.baseSequence ?? 0,
        }),
  });
}

/** Batches out of what `read` gave. */
export function batchesOf(pieces: readonly Buffer[]): RecordBatch[] {
  return pieces.flatMap((piece) => [...batches(piece)]);
}

export async function readBatches(
  partition: Partition,
  offset: bigint,
  maxBytes: number = 100_000_000,
): Promise<RecordBatch[]> {
  return batchesOf(await partition.read(offset, maxBytes, true));
}

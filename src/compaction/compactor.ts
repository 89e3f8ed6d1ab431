/**
 * The background job that compacts logs (cleanup.policy compact), as Apache Kafka's log cleaner with one thread: in each round
 * the logs that are due, the dirtiest first. A log that cannot be compacted, for a batch that cannot be read, is left alone until the next
 * start, and the others go on; where the store failed, it is tried again in the next round.
 */
import type { Logger } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import type { Partition, StateStore } from "#src/storage/engine.ts";
import type { TopicCatalog } from "#src/topics/topic-catalog.ts";
import type { CompactionConfig } from "#src/topics/topic-config.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { Checkpoints } from "./checkpoints.ts";
import { type CleanableRange, cleanableRange, isTimeToCompact } from "./cleanable-range.ts";
import { compactLog } from "./compact-log.ts";
import { LogStartMoved } from "./log-rewriter.ts";
import { CompactionStopped, Pace } from "./pace.ts";

export interface CompactorParts {
  readonly topics: TopicCatalog;
  readonly state: StateStore;
  readonly config: BrokerConfig;
  readonly log: Logger;
}

interface DueLog {
  readonly partition: Partition;
  readonly config: CompactionConfig;
  readonly range: CleanableRange;
}

export class Compactor {
  readonly #parts: CompactorParts;
  readonly #uncleanable = new Set<Partition>();
  #checkpoints: Checkpoints | null = null;

  constructor(parts: CompactorParts) {
    this.#parts = parts;
  }

  /** Logs that are left alone. */
  get uncleanablePartitions(): number {
    return this.#uncleanable.size;
  }

  /** One round. */
  async compactDueLogs(isStopped: () => boolean = () => false): Promise<void> {
    const { topics, config } = this.#parts;
    if (!config["log.cleaner.enable"]) return;
    this.#checkpoints ??= await Checkpoints.load(this.#parts.state);
    const checkpoints = this.#checkpoints;
    for (const partition of this.#uncleanable) {
      if (partition.topic.isDeleted) this.#uncleanable.delete(partition);
    }
    await checkpoints.keepOnly((topicId) => topics.getById(topicId) !== undefined);
    const rate = config["log.cleaner.io.max.bytes.per.second"] ?? Number.POSITIVE_INFINITY;
    const pace = new Pace(rate, isStopped);
    for (const due of await this.#dueLogs(checkpoints, pace)) {
      if (isStopped()) return;
      await this.#guard(due.partition, () => this.#compact(due, checkpoints, pace));
    }
  }

  /** The dirtiest first. */
  async #dueLogs(checkpoints: Checkpoints, pace: Pace): Promise<DueLog[]> {
    const { topics } = this.#parts;
    const due: DueLog[] = [];
    for (const topic of topics.list()) {
      const config = topics.configOf(topic).compaction;
      if (config === null) continue;
      for (const partition of topic.partitions) {
        if (this.#uncleanable.has(partition)) continue;
        await this.#guard(partition, async () => {
          await pace.spend(0);
          const checkpoint = checkpoints.get(topic.id, partition.index);
          const range = await cleanableRange(partition, checkpoint, config, Date.now());
          if (range !== null && isTimeToCompact(range, config)) due.push({ partition, config, range });
        });
      }
    }
    return due.sort((a, b) => b.range.dirtyRatio - a.range.dirtyRatio);
  }

  /** As often as it takes to get through all keys with the memory that there is for them. */
  async #compact({ partition, config, range }: DueLog, checkpoints: Checkpoints, pace: Pace): Promise<void> {
    const { config: settings, log } = this.#parts;
    const { topic, index } = partition;
    const options = {
      mapBytes: settings["log.cleaner.dedupe.buffer.size"],
      mapLoadFactor: settings["log.cleaner.io.buffer.load.factor"],
      deleteRetentionMs: config.deleteRetentionMs,
      now: Date.now(),
      pace,
    };
    for (let firstDirtyOffset = range.firstDirtyOffset; firstDirtyOffset < range.firstUncleanableOffset; ) {
      const { cleanUpTo, ...bytes } = await compactLog(partition, { ...range, firstDirtyOffset }, options);
      await checkpoints.set(topic.id, index, cleanUpTo);
      const durationMs = Date.now() - options.now;
      log.info({ topic: topic.name, partition: index, cleanUpTo, ...bytes, durationMs }, "compacted a log");
      firstDirtyOffset = cleanUpTo;
    }
  }

  /** One log's trouble must not keep the others from being compacted. */
  async #guard(partition: Partition, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { log } = this.#parts;
      const about = { topic: partition.topic.name, partition: partition.index };
      if (partition.topic.isDeleted || error instanceof CompactionStopped || error instanceof LogStartMoved) {
        // Nothing is wrong with the log.
      } else if (error instanceof KafkaError && PASSING.has(error.code)) {
        log.warn({ err: error, ...about }, "compaction failed and will be tried again");
      } else {
        this.#uncleanable.add(partition);
        log.error(
          { err: error, ...about },
          "the log cannot be compacted and is left alone until the next start",
        );
      }
    }
  }
}

/** The store has failed, the partition has moved, or retention was faster. */
const PASSING: ReadonlySet<number> = new Set([
  ErrorCode.KAFKA_STORAGE_ERROR,
  ErrorCode.NOT_LEADER_OR_FOLLOWER,
  ErrorCode.OFFSET_OUT_OF_RANGE,
]);

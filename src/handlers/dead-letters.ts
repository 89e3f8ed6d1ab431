/**
 * Where the records go that schema action `dlq` takes out of a batch: the topic that `sargasso.schema.dlq.topic` names, or
 * `<topic>-dlq`, created with the broker's defaults where auto.create.topics.enable allows it. Records keep the order of
 * their partition: partition n's go to partition n of the dead-letter topic, modulo how many that has.
 *
 * - The topic is missing and may not be created, or cannot be: INVALID_CONFIG, which nobody tries again.
 * - It did not take the records: NOT_ENOUGH_REPLICAS, which producers try again, and which says that nothing was stored.
 *
 * They are stored before the rest of their batch. So when the rest fails, or the answer is lost and a producer that is not
 * idempotent sends the batch again, a record may be there twice; it is never in neither topic.
 */
import { ErrorCode } from "#generated/errors.ts";
import { setLogAppendTime } from "#src/records/batch-integrity.ts";
import { isToBeRecompressed, recompress } from "#src/records/recompress.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { Partition, Topic } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Services } from "./services.ts";

const SUFFIX = "-dlq";

/**
 * Finds the topic for batches that were taken out of one for `source`. What it resolves to begins at once to store them,
 * so that whoever calls keeps their order, and resolves when they are durable.
 * @throws KafkaError as above
 */
export type PrepareDeadLetters = (
  batches: readonly RecordBatch[],
  source: Partition,
) => Promise<() => Promise<void>>;

export function deadLetters({ topics, config }: Pick<Services, "topics" | "config">): PrepareDeadLetters {
  const topicFor = async (source: Topic): Promise<Topic> => {
    const name = topics.configOf(source).deadLetterTopic ?? `${source.name}${SUFFIX}`;
    const existing = topics.get(name);
    if (existing === undefined && !config["auto.create.topics.enable"]) {
      throw misconfigured(source, name, "does not exist, and auto.create.topics.enable is off; create it");
    }
    let topic: Topic;
    try {
      topic = existing ?? (await topics.getOrCreate(name));
    } catch (error) {
      if (!(error instanceof KafkaError) || error.code === ErrorCode.KAFKA_STORAGE_ERROR) throw error;
      throw misconfigured(source, name, `cannot be created: ${error.message}`);
    }
    if (topic === source) throw misconfigured(source, name, "is the topic itself");
    if (topics.configOf(topic).batchRules.isCompacted) {
      throw misconfigured(source, name, "is compacted, and records without a key could not be kept");
    }
    return topic;
  };

  return async (batches, source) => {
    const topic = await topicFor(source.topic);
    const { batchRules, compression } = topics.configOf(topic);
    const { timestampType } = batchRules;
    const partition = topic.partitions[source.index % topic.partitions.length];
    if (partition === undefined) throw new RangeError(`topic ${topic.name} has no partitions`);
    const ready = await Promise.all(
      batches.map((batch) =>
        compression !== null && isToBeRecompressed(batch, compression)
          ? recompress(batch, compression)
          : batch,
      ),
    );
    return async () => {
      const now = Date.now();
      const appends = ready.map((batch) => {
        if (timestampType === "LogAppendTime") setLogAppendTime(batch, now);
        return partition.append(batch);
      });
      const failed = (await Promise.allSettled(appends)).find(({ status }) => status === "rejected");
      if (failed !== undefined) throw notStored(topic, (failed as PromiseRejectedResult).reason);
    };
  };
}

function notStored(topic: Topic, reason: unknown): unknown {
  if (!(reason instanceof KafkaError)) return reason;
  return new KafkaError(
    ErrorCode.NOT_ENOUGH_REPLICAS,
    `The dead-letter topic ${topic.name} did not take the records that do not satisfy the schema: ${reason.message}`,
  );
}

function misconfigured(source: Topic, name: string, why: string): KafkaError {
  return new KafkaError(
    ErrorCode.INVALID_CONFIG,
    `The batch has records that do not satisfy the schema; ${name}, the dead-letter topic of ${source.name}, ${why}.`,
  );
}

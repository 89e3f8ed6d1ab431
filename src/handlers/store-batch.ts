/**
 * What comes between a batch that is well formed and its append, where the topic asks for it: its records are checked against
 * their schemas (validate-schemas.ts), bad ones moved to the dead-letter topic (dead-letters.ts), and the batch is compressed
 * as compression.type says. A topic that asks for none of it pays nothing: its batches are appended as they came.
 *
 * All that may take its time, so such batches wait for their turn: each partition's keep their order.
 */
import { ErrorCode } from "#generated/errors.ts";
import { isToBeRecompressed, recompress } from "#src/records/recompress.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import type { ValidationRules } from "#src/schema/pipeline.ts";
import type { AppendResult, Partition } from "#src/storage/engine.ts";
import type { TopicConfig } from "#src/topics/topic-config.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { deadLetters } from "./dead-letters.ts";
import { inTurns } from "./in-turns.ts";
import type { Services } from "./services.ts";
import { schemaCheck } from "./validate-schemas.ts";

/**
 * To be called in the order of the requests. `config` is that of the topic when the request came.
 * @throws KafkaError as Partition.append, schemaCheck and deadLetters do; MESSAGE_TOO_LARGE
 */
export type StoreBatch = (
  partition: Partition,
  batch: RecordBatch,
  config: TopicConfig,
) => Promise<AppendResult>;

export function batchStore({
  topics,
  schemas,
  config,
  log,
}: Pick<Services, "topics" | "schemas" | "config" | "log">): StoreBatch {
  const checkSchemas = schemaCheck({ schemas, log });
  const prepareDeadLetters = deadLetters({ topics, config });
  const movedInTurn = inTurns();
  const appendedInTurn = inTurns();

  /** What is left of a batch to store, null for nothing. Those that are to be moved are stored first. */
  const acceptedBySchemas = (
    partition: Partition,
    batch: RecordBatch,
    rules: ValidationRules,
  ): Promise<RecordBatch | null> => {
    const checked = checkSchemas(batch, partition, rules).then(async ({ rest, deadLetters }) => ({
      rest,
      move: deadLetters.length === 0 ? null : await prepareDeadLetters(deadLetters, partition),
    }));
    return movedInTurn(partition, checked, async ({ rest, move }) => {
      // Those of a batch that was stored before were stored too.
      if (move !== null && !partition.isDuplicate(batch)) await move();
      return rest;
    });
  };

  return (partition, batch, config) => {
    const { schemaRules, compression } = config;
    const accepted = schemaRules === null ? batch : acceptedBySchemas(partition, batch, schemaRules);
    const prepared = compression === null ? accepted : compressed(accepted, config);
    return appendedInTurn(partition, prepared, (rest) =>
      rest === batch ? partition.append(batch) : partition.append(rest, batch),
    );
  };
}

async function compressed(
  accepted: RecordBatch | null | Promise<RecordBatch | null>,
  { compression, batchRules }: TopicConfig,
): Promise<RecordBatch | null> {
  const batch = await accepted;
  if (batch === null || compression === null || !isToBeRecompressed(batch, compression)) return batch;
  const anew = await recompress(batch, compression);
  const size = anew.buffer.length;
  if (size > batchRules.maxBatchSize) {
    throw new KafkaError(
      ErrorCode.MESSAGE_TOO_LARGE,
      `the batch has ${size} bytes in ${compression.compression}, the topic allows ${batchRules.maxBatchSize}`,
    );
  }
  return anew;
}

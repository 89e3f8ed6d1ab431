/**
 * Schema validation as Produce sees it: what the pipeline finds becomes Kafka's errors, and log lines.
 *
 * - A record that is to be rejected: INVALID_RECORD, with an error for each (v8 and above); nothing is stored.
 * - Records that are to be moved: the batch without them, and they (dead-letters.ts).
 * - The registry cannot be asked: NOT_ENOUGH_REPLICAS, which producers try again, and which says that nothing was stored.
 *   Schemas that were used before need no registry, but what a subject allows does.
 * - The gateway has no registry any more: INVALID_CONFIG, which nobody tries again.
 * - Where violations are only warned of, none of these: the batch is stored, and counted. So are records of which cannot
 *   be said now whether they have a schema, where they need none.
 */
import type { Logger } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { InvalidRecordsError } from "#src/records/validate-records.ts";
import type { SeparatedBatch } from "#src/schema/dead-letters.ts";
import type { BatchVerdict, RecordViolation, ValidationRules } from "#src/schema/pipeline.ts";
import { SchemaSourceError } from "#src/schema/schema-source.ts";
import { describeViolation } from "#src/schema/validate.ts";
import type { Partition, Topic } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Services } from "./services.ts";

/** A topic's bad records are logged this often at most. */
const WARNING_INTERVAL_MS = 10_000;
const STORED = "records that do not satisfy the topic's schema configs were stored";
const MOVED = "records that do not satisfy the topic's schema configs go to its dead-letter topic";

/**
 * Checks a batch against the rules of its topic: what of it may be stored, and what goes to the dead-letter topic.
 * @throws KafkaError as above
 */
export type SchemaCheck = (
  batch: RecordBatch,
  partition: Partition,
  rules: ValidationRules,
) => Promise<SeparatedBatch>;

export function schemaCheck({ schemas, log }: Pick<Services, "schemas" | "log">): SchemaCheck {
  const warn = violationLog(log, STORED);
  const noteMoved = violationLog(log, MOVED);
  return async (batch, partition, rules) => {
    const { name } = partition.topic;
    if (schemas === null) {
      if (onlyWarns(rules)) {
        warn(partition, batch.recordCount, "this gateway has no schema registry");
        return { rest: batch, deadLetters: [] };
      }
      throw new KafkaError(
        ErrorCode.INVALID_CONFIG,
        `Topic ${name} validates schemas, and this gateway has no registry; start it with --registry-listen or --registry-url.`,
      );
    }
    let verdict: BatchVerdict;
    try {
      verdict = await schemas.validate({ topicName: name, partitionIndex: partition.index }, batch, rules);
    } catch (error) {
      if (!(error instanceof SchemaSourceError)) throw error;
      throw new KafkaError(
        ErrorCode.NOT_ENOUGH_REPLICAS,
        `The schema registry cannot be asked about topic ${name}: ${error.message}`,
      );
    }
    const { rejected, warned, warnedCount, moved } = verdict;
    if (rejected.length > 0) throw invalidRecords(rejected);
    const first = warned[0];
    if (first !== undefined) {
      warn(partition, warnedCount, describe(first));
    }
    if (moved === null) return { rest: batch, deadLetters: [] };
    noteMoved(partition, moved.count, describe(moved.first));
    return moved;
  };
}

function describe({ index, violation }: RecordViolation): string {
  return `record ${index}: ${describeViolation(violation)}`;
}

function onlyWarns({ key, value }: ValidationRules): boolean {
  return (key?.action ?? "warn") === "warn" && (value?.action ?? "warn") === "warn";
}

function invalidRecords(rejected: readonly RecordViolation[]): InvalidRecordsError {
  const errors = rejected.map(({ index, violation }) => ({
    batchIndex: index,
    batchIndexErrorMessage: describeViolation(violation),
  }));
  const first = errors[0];
  const message = `The schema validation of the topic refuses record ${first?.batchIndex}: ${first?.batchIndexErrorMessage}`;
  return new InvalidRecordsError(ErrorCode.INVALID_RECORD, message, errors);
}

/** Says at most once in a while for each topic what was found, and how much since it was said last. */
function violationLog(
  log: Logger,
  message: string,
): (partition: Partition, count: number, first: string) => void {
  const topics = new WeakMap<Topic, { lastAt: number; count: number }>();
  return ({ topic, index }, count, first) => {
    const now = Date.now();
    const said = topics.get(topic) ?? { lastAt: Number.NEGATIVE_INFINITY, count: 0 };
    topics.set(topic, said);
    said.count += count;
    if (now - said.lastAt < WARNING_INTERVAL_MS) return;
    log.warn({ topic: topic.name, partition: index, records: said.count, first }, message);
    said.lastAt = now;
    said.count = 0;
  };
}

/**
 * What action `dlq` makes of a batch with bad records: the batch without them, and batches of them for a dead-letter
 * topic, as they came, with headers that say where they were meant to go and why they are not there.
 *
 * The offsets of what is left count on without gaps. The other way, to leave gaps and empty batches as compaction does,
 * would tell producers the right offset of every record, but does not work for all consumers: KafkaJS takes a fetch with
 * nothing but empty batches for the end of the log, and goes on at the high watermark, past records that it never saw
 * (Batch.lastOffset in its 2.2.4).
 */

import { BatchRemainder } from "#src/records/batch-remainder.ts";
import { DEFAULT_MAX_UNCOMPRESSED_SIZE } from "#src/records/compression.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { RecordCursor, type RecordHeader } from "#src/records/record-cursor.ts";
import { uncompressedRecords } from "#src/records/record-reader.ts";
import { buildBatch, type RecordToWrite } from "#src/records/record-writer.ts";
import { Turns } from "./turns.ts";
import { describeViolation, type Violation } from "./validate.ts";

/** Where the records were produced to. */
export interface Destination {
  readonly topicName: string;
  readonly partitionIndex: number;
}

/** By the record's place in the batch. */
export type Violations = ReadonlyMap<number, Violation>;

/** A batch taken apart. */
export interface SeparatedBatch {
  /** null when nothing is left. */
  readonly rest: RecordBatch | null;
  readonly deadLetters: readonly RecordBatch[];
}

/** The default of max.message.bytes: consumers have room for so much. A single record may be larger, as it was before. */
const MAX_BATCH_SIZE = 1_048_588;
/** What the headers of a dead letter take at most, about. */
const HEADERS_SIZE = 1_500;

/** @param batch whose form was checked, with more than no violation */
export async function separate(
  batch: RecordBatch,
  violations: Violations,
  destination: Destination,
): Promise<SeparatedBatch> {
  const { bytes, start } = uncompressedRecords(batch, DEFAULT_MAX_UNCOMPRESSED_SIZE);
  const remainder = new BatchRemainder(batch, bytes.length - start);
  const letters = new LetterBatches(batch);
  const cursor = new RecordCursor().reset(bytes, start);
  const turns = new Turns();
  for (let index = 0; index < batch.recordCount; index++) {
    cursor.next();
    const violation = violations.get(index);
    if (violation === undefined) remainder.keep(cursor);
    else letters.add(cursor, letterHeaders(violation, index, destination));
    if (turns.isOver()) await turns.next();
  }
  return { rest: await remainder.finish(), deadLetters: letters.finish() };
}

/** Batches of a size that any consumer takes. */
class LetterBatches {
  readonly #source: RecordBatch;
  readonly #batches: RecordBatch[] = [];
  #records: RecordToWrite[] = [];
  #size = 0;

  constructor(source: RecordBatch) {
    this.#source = source;
  }

  add(cursor: RecordCursor, headers: readonly RecordHeader[]): void {
    const size = cursor.recordEnd - cursor.recordStart + HEADERS_SIZE;
    if (this.#size + size > MAX_BATCH_SIZE) this.#flush();
    this.#size += size;
    this.#records.push({
      timestamp: BigInt.asIntN(64, this.#source.baseTimestamp + cursor.timestampDelta),
      key: cursor.bytes(cursor.keyStart, cursor.keyLength),
      value: cursor.bytes(cursor.valueStart, cursor.valueLength),
      headers: [...cursor.headers(), ...headers],
    });
  }

  finish(): readonly RecordBatch[] {
    this.#flush();
    return this.#batches;
  }

  #flush(): void {
    if (this.#records.length === 0) return;
    this.#batches.push(
      buildBatch({ compression: this.#source.compression ?? "none", records: this.#records }),
    );
    this.#records = [];
    this.#size = 0;
  }
}

/**
 * Kafka Connect's names for what its dead-letter queues say too, so that tools for those read these; what has no name
 * there is ours. There is no offset: the record never had one.
 */
function letterHeaders(violation: Violation, index: number, to: Destination): readonly RecordHeader[] {
  const { side, schema, subject, path } = violation;
  const texts: readonly (readonly [string, string | null])[] = [
    ["__connect.errors.topic", to.topicName],
    ["__connect.errors.partition", String(to.partitionIndex)],
    ["__connect.errors.stage", side === "key" ? "KEY_CONVERTER" : "VALUE_CONVERTER"],
    ["__connect.errors.exception.message", describeViolation(violation)],
    ["__sargasso.errors.record", String(index)],
    ["__sargasso.errors.schema", schema],
    ["__sargasso.errors.subject", subject],
    ["__sargasso.errors.path", path],
  ];
  return texts.flatMap(([key, text]) => (text === null ? [] : [{ key, value: Buffer.from(text) }]));
}

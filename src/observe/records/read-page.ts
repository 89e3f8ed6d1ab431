/** Some records of a partition from an offset on, decoded, within limits of number, bytes and time. */

import { isUtf8 } from "node:buffer";
import { setImmediate as nextTurn } from "node:timers/promises";
import { int64ToJson } from "#src/codec/exact-json.ts";
import { checkBatchIntegrity } from "#src/records/batch-integrity.ts";
import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { type BatchRecord, readRecords } from "#src/records/record-reader.ts";
import type { Partition } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { MessageDescriber } from "./describe-message.ts";

export interface PageLimits {
  readonly records: number;
  /** Of the answer; it has one record at least. */
  readonly bytes: number;
  readonly ms: number;
}

/** Which limit ended a page; null when the partition had no more. */
export type PageEnd = "limit" | "maxBytes" | "time" | null;

/** A batch that cannot be read: damaged, or too large uncompressed. */
export interface UnreadableBatch {
  readonly fromOffset: bigint;
  readonly toOffset: bigint;
  readonly reason: string;
}

export interface Page {
  /** A JSON object each. */
  readonly records: readonly string[];
  readonly unreadable: readonly UnreadableBatch[];
  /** Where to go on. */
  readonly nextOffset: bigint;
  readonly endedBy: PageEnd;
}

const READ_BYTES = 1024 * 1024;
const MAX_UNCOMPRESSED_BYTES = 64 * 1024 * 1024;
/** Clients of the gateway are not to wait longer than this for those who look. */
const TURN_MS = 5;

/** @throws KafkaError as Partition.read does */
export async function readPage(
  partition: Partition,
  from: bigint,
  limits: PageLimits,
  describer: MessageDescriber,
): Promise<Page> {
  const reading = new PageReading(limits, describer);
  let offset = from;
  let end: PageEnd = null;
  while (end === null) {
    const pieces = await partition.read(offset, READ_BYTES, true);
    if (pieces.length === 0) break;
    for (const batch of pieces.flatMap((piece) => [...batches(piece)])) {
      // Forward, whatever a damaged header says.
      const next = batch.lastOffset < offset ? offset + 1n : batch.lastOffset + 1n;
      end = await reading.readBatch(batch, offset);
      offset = end === null ? next : reading.stoppedAt;
      if (end !== null) break;
    }
    if (end === null && reading.isOverTime) end = "time";
  }
  const { records, unreadable } = reading;
  return { records, unreadable, nextOffset: offset, endedBy: end };
}

class PageReading {
  readonly records: string[] = [];
  readonly unreadable: UnreadableBatch[] = [];
  /** The first offset that is not in the page, once a limit was met. */
  stoppedAt = 0n;
  readonly #limits: PageLimits;
  readonly #describer: MessageDescriber;
  readonly #deadline: number;
  #turnEnds = 0;
  #bytes = 0;

  constructor(limits: PageLimits, describer: MessageDescriber) {
    this.#limits = limits;
    this.#describer = describer;
    this.#deadline = performance.now() + limits.ms;
  }

  get isOverTime(): boolean {
    return performance.now() > this.#deadline;
  }

  async readBatch(batch: RecordBatch, from: bigint): Promise<PageEnd> {
    // Control batches are Kafka's own; consumers do not get them either.
    if (batch.isControl) return null;
    try {
      checkBatchIntegrity(batch);
      for (const record of readRecords(batch, MAX_UNCOMPRESSED_BYTES)) {
        if (record.offset < from) continue;
        const end = await this.#add(record);
        if (end === null) continue;
        this.stoppedAt = record.offset;
        return end;
      }
    } catch (error) {
      if (!(error instanceof KafkaError)) throw error;
      const { baseOffset: fromOffset, lastOffset: toOffset } = batch;
      this.unreadable.push({ fromOffset, toOffset, reason: error.message });
    }
    return null;
  }

  /** Adds a record, or says which limit leaves it out. */
  async #add(record: BatchRecord): Promise<PageEnd> {
    const { records, bytes } = this.#limits;
    if (this.records.length >= records) return "limit";
    if (this.isOverTime && this.records.length > 0) return "time";
    if (performance.now() > this.#turnEnds) {
      await nextTurn();
      this.#turnEnds = performance.now() + TURN_MS;
    }
    const text = await describeRecord(record, this.#describer);
    if (this.#bytes + text.length > bytes && this.records.length > 0) return "maxBytes";
    this.#bytes += text.length;
    this.records.push(text);
    return null;
  }
}

/** As JSON text. */
export async function describeRecord(record: BatchRecord, describer: MessageDescriber): Promise<string> {
  const key = await describer.describe("key", record.key, record.headers);
  const value = await describer.describe("value", record.value, record.headers);
  const headers = record.headers.map(({ key, value }) => {
    if (value === null) return { key, value };
    return isUtf8(value) ? { key, value: value.toString("utf8") } : { key, valueHex: value.toString("hex") };
  });
  const offset = JSON.stringify(int64ToJson(record.offset));
  // -1 is for batches that have none.
  const timestamp = record.timestamp === -1n ? "null" : JSON.stringify(int64ToJson(record.timestamp));
  return `{"offset":${offset},"timestamp":${timestamp},"headers":${JSON.stringify(headers)},"key":${key},"value":${value}}`;
}

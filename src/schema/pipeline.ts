/**
 * What the gateway does with schemas, in the order of the files:
 *
 *     envelope   which schema a message says it was written with
 *     resolve    that schema, from the registry; the only step that waits
 *     decode     which bytes are the payload, of which of the schema's messages
 *     validate   whether that is what the topic asks for
 *     project    the row as JSON, for people: src/observe/records/row-json.ts, beside those who look
 *
 * Validation builds no rows. It tells what it found; what to answer is up to who asks.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { walkRecords } from "#src/records/record-reader.ts";
import type { Side } from "./envelope.ts";
import type { Format, SchemaFormatName } from "./format.ts";
import { SchemaResolver } from "./resolve.ts";
import type { SchemaSource } from "./schema-source.ts";
import { type SideRules, SideValidator, type Violation, type ViolationAction } from "./validate.ts";

export interface ValidationRules {
  /** null where nothing is asked. */
  readonly key: SideRules | null;
  readonly value: SideRules | null;
}

export interface RecordViolation {
  /** The record's place in the batch, from 0. */
  readonly index: number;
  /** One for each record: that of the key if both sides are at fault, unless only the value's is a reason to reject. */
  readonly violation: Violation;
}

/** What one batch came to. A record is in one of the lists at most. */
export interface BatchVerdict {
  /** The first ones: a batch that will be refused is not looked at to its end. */
  readonly rejected: readonly RecordViolation[];
  /** The first ones, and how many there are. */
  readonly warned: readonly RecordViolation[];
  readonly warnedCount: number;
}

export interface ViolationObserver {
  violated(side: Side, action: ViolationAction): void;
}

/** A response names no more records than this, nor does a log. */
const MAX_LISTED = 100;
/**
 * Batches that are uncompressed at the same time: each may take 100 MB (DEFAULT_MAX_UNCOMPRESSED_SIZE), and keeps them while
 * the registry is asked. The others wait as they came.
 */
const MAX_UNCOMPRESSED_BATCHES = 4;
/** Other connections wait no longer than about this, plus one record. */
const SLICE_MS = 8;
const RECORDS_BETWEEN_LOOKS = 16;

export class SchemaPipeline {
  readonly #resolver: SchemaResolver;
  readonly #observer: ViolationObserver | undefined;
  #free = MAX_UNCOMPRESSED_BATCHES;
  readonly #waiting: (() => void)[] = [];

  constructor(
    source: SchemaSource,
    formats: Readonly<Record<SchemaFormatName, Format>>,
    observer?: ViolationObserver | undefined,
  ) {
    this.#resolver = new SchemaResolver(source, formats);
    this.#observer = observer;
  }

  /**
   * @param batch whose form was checked (validateProducedBatch)
   * @throws SchemaSourceError when the registry cannot be asked and a bad record would not just be warned of
   */
  async validate(topicName: string, batch: RecordBatch, rules: ValidationRules): Promise<BatchVerdict> {
    if (batch.compression === "none") return await this.#validate(topicName, batch, rules);
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await this.#validate(topicName, batch, rules);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }

  async #validate(topicName: string, batch: RecordBatch, rules: ValidationRules): Promise<BatchVerdict> {
    const key = rules.key && new SideValidator("key", rules.key, topicName, this.#resolver);
    const value = rules.value && new SideValidator("value", rules.value, topicName, this.#resolver);
    const rejected: RecordViolation[] = [];
    const warned: RecordViolation[] = [];
    let warnedCount = 0;
    let index = 0;
    let sliceStart = performance.now();
    for (const cursor of walkRecords(batch)) {
      const headers = cursor.headers();
      let ofKey = key?.check(cursor.bytes(cursor.keyStart, cursor.keyLength), headers) ?? null;
      if (ofKey instanceof Promise) ofKey = await ofKey;
      let ofValue = value?.check(cursor.bytes(cursor.valueStart, cursor.valueLength), headers) ?? null;
      if (ofValue instanceof Promise) ofValue = await ofValue;
      const violation = stricter(ofKey, ofValue);
      if (violation !== null) {
        this.#observer?.violated(violation.side, violation.action);
        const found = { index, violation };
        if (violation.action === "reject") rejected.push(found);
        else if (warnedCount++ < MAX_LISTED) warned.push(found);
        if (rejected.length >= MAX_LISTED) break;
      }
      index++;
      if (index % RECORDS_BETWEEN_LOOKS === 0 && performance.now() - sliceStart > SLICE_MS) {
        await nextTurn();
        sliceStart = performance.now();
      }
    }
    return { rejected, warned, warnedCount };
  }
}

function stricter(ofKey: Violation | null, ofValue: Violation | null): Violation | null {
  if (ofKey === null || ofValue === null) return ofKey ?? ofValue;
  return ofKey.action === "warn" ? ofValue : ofKey;
}

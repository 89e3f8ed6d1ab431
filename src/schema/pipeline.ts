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
 *
 * What it costs (npm run bench -- schema; CPU µs a record, 2 busy cores, +-20 %), beside a plain loop of avsc, protobufjs or
 * ajv over the same payloads. Of tiny records finding them in the batch is the larger part. Where nothing is validated
 * nothing is added to the 0.1 that checking any batch takes.
 *
 *               bytes   plain loop   mode id   mode payload
 *     Avro        125         1.3        0.2           0.8
 *     Protobuf    143         1.6        0.2           1.2
 *     JSON        278         3.8        0.2           4.5
 *     Avro          6         0.2        0.2           0.4
 *     Protobuf      8         0.2        0.2           0.5
 *     JSON         23         0.9        0.2           1.7
 */
import { ErrorCode } from "#generated/errors.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { walkRecords } from "#src/records/record-reader.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type Destination, type SeparatedBatch, separate } from "./dead-letters.ts";
import type { Side } from "./envelope.ts";
import type { Format, SchemaFormatName } from "./format.ts";
import { HeavyChecks } from "./heavy-checks.ts";
import { SchemaResolver } from "./resolve.ts";
import type { SchemaSource } from "./schema-source.ts";
import { Turns } from "./turns.ts";
import { type SideRules, SideValidator, type Violation, type ViolationAction } from "./validate.ts";

export interface ValidationRules {
  /** null where nothing is asked. */
  readonly key: SideRules | null;
  readonly value: SideRules | null;
}

export interface RecordViolation {
  /** The record's place in the batch, from 0. */
  readonly index: number;
  /** One for each record: that with the stricter action if both sides are at fault, the key's if they have the same. */
  readonly violation: Violation;
}

/** What one batch came to. A record is in one of the lists at most. */
export interface BatchVerdict {
  /** The first ones: a batch that will be refused is not looked at to its end. */
  readonly rejected: readonly RecordViolation[];
  /** The first ones, and how many there are. */
  readonly warned: readonly RecordViolation[];
  readonly warnedCount: number;
  /** What action `dlq` makes of the batch; null where that has nothing to do, or the batch will be refused. */
  readonly moved: Moved | null;
}

export interface Moved extends SeparatedBatch {
  readonly count: number;
  readonly first: RecordViolation;
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
/** Dead letters of one batch. Each takes up to some 1.5 KB more than the record did, which may have taken 7 bytes. */
const MAX_DEAD_LETTERS = 10_000;

export class SchemaPipeline {
  readonly #resolver: SchemaResolver;
  readonly #heavyChecks: HeavyChecks;
  readonly #observer: ViolationObserver | undefined;
  #free = MAX_UNCOMPRESSED_BATCHES;
  readonly #waiting: (() => void)[] = [];

  constructor(
    source: SchemaSource,
    formats: Readonly<Record<SchemaFormatName, Format>>,
    observer?: ViolationObserver | undefined,
    heavyChecks: HeavyChecks = new HeavyChecks(),
  ) {
    this.#heavyChecks = heavyChecks;
    this.#resolver = new SchemaResolver(source, formats);
    this.#observer = observer;
  }

  /**
   * @param batch whose form was checked (validateProducedBatch)
   * @throws SchemaSourceError when the registry cannot be asked and a bad record would not just be warned of
   * @throws KafkaError MESSAGE_TOO_LARGE when more records would be moved than one batch may have moved
   */
  async validate(to: Destination, batch: RecordBatch, rules: ValidationRules): Promise<BatchVerdict> {
    if (batch.compression === "none") return await this.#validate(to, batch, rules);
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await this.#validate(to, batch, rules);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }

  async #validate(to: Destination, batch: RecordBatch, rules: ValidationRules): Promise<BatchVerdict> {
    const key =
      rules.key && new SideValidator("key", rules.key, to.topicName, this.#resolver, this.#heavyChecks);
    const value =
      rules.value && new SideValidator("value", rules.value, to.topicName, this.#resolver, this.#heavyChecks);
    const rejected: RecordViolation[] = [];
    const warned: RecordViolation[] = [];
    const dead = new Map<number, Violation>();
    let firstDead: RecordViolation | null = null;
    let warnedCount = 0;
    let index = 0;
    const turns = new Turns();
    for (const cursor of walkRecords(batch)) {
      const headers = cursor.headers();
      let ofKey = key?.check(cursor.buffer, cursor.keyStart, cursor.keyLength, headers) ?? null;
      if (ofKey instanceof Promise) ofKey = await ofKey;
      let ofValue = value?.check(cursor.buffer, cursor.valueStart, cursor.valueLength, headers) ?? null;
      if (ofValue instanceof Promise) ofValue = await ofValue;
      const violation = stricter(ofKey, ofValue);
      if (violation !== null) {
        this.#observer?.violated(violation.side, violation.action);
        const found = { index, violation };
        if (violation.action === "reject") rejected.push(found);
        else if (violation.action === "dlq") {
          firstDead ??= found;
          dead.set(index, violation);
        } else if (warnedCount++ < MAX_LISTED) warned.push(found);
        if (rejected.length >= MAX_LISTED) break;
        if (dead.size > MAX_DEAD_LETTERS) throw tooManyDeadLetters();
      }
      index++;
      if (turns.isOver()) await turns.next();
    }
    const moved =
      firstDead === null || rejected.length > 0
        ? null
        : { ...(await separate(batch, dead, to)), count: dead.size, first: firstDead };
    return { rejected, warned, warnedCount, moved };
  }
}

const STRICTNESS: Readonly<Record<ViolationAction, number>> = { warn: 0, dlq: 1, reject: 2 };

function stricter(ofKey: Violation | null, ofValue: Violation | null): Violation | null {
  if (ofKey === null || ofValue === null) return ofKey ?? ofValue;
  return STRICTNESS[ofKey.action] >= STRICTNESS[ofValue.action] ? ofKey : ofValue;
}

/** Producers split a batch that is answered so, and send the parts. */
function tooManyDeadLetters(): KafkaError {
  return new KafkaError(
    ErrorCode.MESSAGE_TOO_LARGE,
    `More than ${MAX_DEAD_LETTERS} records of one batch would go to the dead-letter topic; send smaller batches.`,
  );
}

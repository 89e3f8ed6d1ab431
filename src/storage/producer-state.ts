/**
 * What a log remembers of each idempotent producer, and what it demands of the next batch (KIP-98, KIP-360), as
 * Kafka's ProducerStateManager and ProducerAppendInfo do:
 * - sequence numbers follow each other within an epoch and wrap after 2^31 - 1;
 * - a batch whose range is one of the last five stored is a duplicate, answered with the offset of then;
 * - a new epoch starts at sequence 0; a producer that is not known (expired, its records deleted) may start anywhere;
 * - an older epoch is fenced.
 */
import { ErrorCode } from "#generated/errors.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/** Kafka's clients keep at most five requests in flight, so older batches are not sent again. */
const REMEMBERED_BATCHES = 5;
const MAX_SEQUENCE = 0x7fffffff;

const HEADER_SIZE = 11;
const BATCH_SIZE = 16;

interface StoredBatch {
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly baseOffset: bigint;
}

export class ProducerEntry {
  readonly producerId: bigint;
  #epoch: number;
  #lastTimestamp = -1n;
  /** Of the current epoch, oldest first. */
  #batches: StoredBatch[] = [];

  constructor(producerId: bigint, epoch: number) {
    this.producerId = producerId;
    this.#epoch = epoch;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** The largest timestamp of the last batch: what a producer's silence is measured from. */
  get lastTimestamp(): bigint {
    return this.#lastTimestamp;
  }

  get lastSequence(): number {
    return this.#batches.at(-1)?.lastSequence ?? -1;
  }

  /** The base offset that these sequence numbers were stored at, null when they are new. */
  findDuplicate(batch: RecordBatch): bigint | null {
    if (batch.producerEpoch !== this.#epoch) {
      return null;
    }
    const first = batch.baseSequence;
    const last = lastSequenceOf(batch);
    const stored = this.#batches.find((b) => b.firstSequence === first && b.lastSequence === last);
    return stored?.baseOffset ?? null;
  }

  /** @throws KafkaError INVALID_PRODUCER_EPOCH, OUT_OF_ORDER_SEQUENCE_NUMBER */
  check(batch: RecordBatch): void {
    const { producerId, producerEpoch: epoch, baseSequence } = batch;
    if (epoch < this.#epoch) {
      throw new KafkaError(
        ErrorCode.INVALID_PRODUCER_EPOCH,
        `epoch ${epoch} of producer ${producerId} is older than the last seen, ${this.#epoch}`,
      );
    }
    const expected = epoch === this.#epoch ? nextSequence(this.lastSequence) : 0;
    if (baseSequence !== expected) {
      throw new KafkaError(
        ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER,
        `producer ${producerId} sent sequence number ${baseSequence} in epoch ${epoch}, expected was ${expected}`,
      );
    }
  }

  /** The batch, or what is left of it, is going to be stored; at offset -1 when nothing is left. */
  add(batch: RecordBatch, baseOffset: bigint): void {
    if (batch.producerEpoch !== this.#epoch) {
      this.#epoch = batch.producerEpoch;
      this.#batches = [];
    }
    if (this.#batches.length === REMEMBERED_BATCHES) {
      this.#batches.shift();
    }
    this.#batches.push({
      firstSequence: batch.baseSequence,
      lastSequence: lastSequenceOf(batch),
      baseOffset,
    });
    this.#lastTimestamp = batch.maxTimestamp;
  }

  encode(): Buffer {
    const bytes = Buffer.allocUnsafe(HEADER_SIZE + BATCH_SIZE * this.#batches.length);
    bytes.writeInt16BE(this.#epoch, 0);
    bytes.writeBigInt64BE(this.#lastTimestamp, 2);
    bytes.writeUInt8(this.#batches.length, 10);
    let at = HEADER_SIZE;
    for (const batch of this.#batches) {
      bytes.writeInt32BE(batch.firstSequence, at);
      bytes.writeInt32BE(batch.lastSequence, at + 4);
      bytes.writeBigInt64BE(batch.baseOffset, at + 8);
      at += BATCH_SIZE;
    }
    return bytes;
  }

  static decode(producerId: bigint, bytes: Buffer): ProducerEntry {
    const entry = new ProducerEntry(producerId, bytes.readInt16BE(0));
    entry.#lastTimestamp = bytes.readBigInt64BE(2);
    for (let at = HEADER_SIZE; at < bytes.length; at += BATCH_SIZE) {
      entry.#batches.push({
        firstSequence: bytes.readInt32BE(at),
        lastSequence: bytes.readInt32BE(at + 4),
        baseOffset: bytes.readBigInt64BE(at + 8),
      });
    }
    return entry;
  }
}

function nextSequence(sequence: number): number {
  return sequence === MAX_SEQUENCE ? 0 : sequence + 1;
}

function lastSequenceOf(batch: RecordBatch): number {
  const last = batch.baseSequence + batch.lastOffsetDelta;
  return last > MAX_SEQUENCE ? last - MAX_SEQUENCE - 1 : last;
}

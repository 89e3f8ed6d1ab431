// Batches that cases produce.

import { computeCrc } from "#src/records/batch-integrity.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { type BatchFields, buildBatch, type RecordToWrite } from "#src/records/record-writer.ts";
import type { Conversation, Topic } from "./conversation.ts";
import type { RequestOf, ResponseOf, Sketch } from "./wire.ts";

export interface BatchSketch extends BatchFields {
  /** How many records; left out: 1. */
  readonly count?: number;
  /** Of the first record, in seconds of the run; each has one more than the one before. */
  readonly seconds?: number;
  readonly record?: Partial<RecordToWrite>;
}

export function batch(to: Conversation, sketch: BatchSketch = {}): RecordBatch {
  const { count = 1, seconds = 0, record = {}, ...fields } = sketch;
  return buildBatch({
    ...fields,
    records: Array.from({ length: count }, (_, index) => ({
      timestamp: to.time(seconds + index),
      key: Buffer.from(`key ${index}`),
      value: Buffer.from(`value ${index}`),
      ...record,
    })),
  });
}

/** The batch with a change to its bytes, and the crc set anew unless it is to be wrong. */
export function changed(original: RecordBatch, change: (buffer: Buffer) => void, setCrc = true): RecordBatch {
  change(original.buffer);
  if (setCrc) original.crc = computeCrc(original);
  return original;
}

export type Produce = Sketch<RequestOf<"Produce">>;

/** A request with these bytes for the topic's partition. */
export function produceRequest(
  { name, id }: Topic,
  records: Buffer | null,
  { index = 0, acks = -1 }: { index?: number; acks?: number } = {},
): Produce {
  const partitionData = [{ index, records: records === null ? null : [records] }];
  return { acks, timeoutMs: 10_000, topicData: [{ name, topicId: id, partitionData }] };
}

/** Puts batches into a partition, unrecorded. */
export async function fillPartition(
  to: Conversation,
  topic: Topic,
  sketches: readonly BatchSketch[],
  index = 0,
): Promise<void> {
  for (const sketch of sketches) {
    const request = produceRequest(topic, batch(to, sketch).buffer, { index });
    const response: ResponseOf<"Produce"> = await to.prepare("Produce", 9, request);
    const code = response.responses[0]?.partitionResponses[0]?.errorCode;
    if (code !== 0) throw new Error(`cannot produce to ${topic.name}: ${code}`);
  }
}

/** Writes down what a partition holds. */
export async function readBack(to: Conversation, { name, id }: Topic, partition = 0): Promise<void> {
  await to.ask("Fetch", 12, {
    maxWaitMs: 0,
    minBytes: 0,
    maxBytes: 1_000_000,
    topics: [{ topic: name, topicId: id, partitions: [{ partition, partitionMaxBytes: 1_000_000 }] }],
  });
}

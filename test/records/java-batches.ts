/** The batches that Apache Kafka's classes made (test/records/java), with what Kafka read in them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readControlRecordKey } from "#src/records/control-record.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { maxTimestampInBatch } from "#src/records/timestamp-lookup.ts";

export interface DescribedRecord {
  offset: string;
  timestamp: string;
  sequence: number;
  key: string | null;
  value: string | null;
  headers: [string, string | null][];
  controlType?: string;
}

export interface DescribedBatch {
  baseOffset: string;
  lastOffset: string;
  partitionLeaderEpoch: number;
  compression: string;
  timestampType: string;
  maxTimestamp: string;
  producerId: string;
  producerEpoch: number;
  baseSequence: number;
  isTransactional: boolean;
  isControl: boolean;
  offsetOfMaxTimestamp: string;
  records: DescribedRecord[];
}

export interface JavaBatches {
  name: string;
  base64: string;
  batches: DescribedBatch[];
}

const all: readonly JavaBatches[] = readFileSync(
  new URL("fixtures/java-batches.jsonl", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as JavaBatches);
const byName: ReadonlyMap<string, JavaBatches> = new Map(all.map((each) => [each.name, each]));

export function loadJavaBatches(): readonly JavaBatches[] {
  return all;
}

/** A copy of the bytes of the fixture with this name. */
export function javaBatch(name: string): Buffer {
  const found = byName.get(name);
  if (found === undefined) {
    throw new Error(`no fixture "${name}"`);
  }
  return Buffer.from(found.base64, "base64");
}

/** What we read in a batch, in the form of the Java program. */
export function describeBatch(batch: RecordBatch): DescribedBatch {
  return {
    baseOffset: String(batch.baseOffset),
    lastOffset: String(batch.lastOffset),
    partitionLeaderEpoch: batch.partitionLeaderEpoch,
    compression: String(batch.compression),
    timestampType: batch.timestampType,
    maxTimestamp: String(batch.maxTimestamp),
    producerId: String(batch.producerId),
    producerEpoch: batch.producerEpoch,
    baseSequence: batch.baseSequence,
    isTransactional: batch.isTransactional,
    isControl: batch.isControl,
    offsetOfMaxTimestamp: String(maxTimestampInBatch(batch)?.offset ?? -1),
    records: [...readRecords(batch)].map((record) => ({
      offset: String(record.offset),
      timestamp: String(record.timestamp),
      sequence: record.sequence,
      key: base64(record.key),
      value: base64OrDigest(record.value),
      headers: record.headers.map(({ key, value }) => [key, base64(value)] as [string, string | null]),
      ...(batch.isControl ? { controlType: readControlRecordKey(record.key).type } : {}),
    })),
  };
}

function base64(bytes: Buffer | null): string | null {
  return bytes === null ? null : bytes.toString("base64");
}

function base64OrDigest(bytes: Buffer | null): string | null {
  return bytes !== null && bytes.length > 1000
    ? `sha256:${createHash("sha256").update(bytes).digest("hex")}`
    : base64(bytes);
}

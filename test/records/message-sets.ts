/** Message sets and batches, with what Apache Kafka's classes converted them to (test/records/java-message-sets). */
import { readFileSync } from "node:fs";
import { decompress } from "#src/records/compression.ts";
import { MessageCursor } from "#src/records/message-cursor.ts";
import { BATCH_HEADER_SIZE, RecordBatch } from "#src/records/record-batch.ts";

/** What a producer sent, with the rules of the topic, and the batch or the error that Kafka made of it. */
export interface ProducedSet {
  name: string;
  set: string;
  timestampType: "CreateTime" | "LogAppendTime";
  isCompacted: boolean;
  before: string;
  after: string;
  now: number;
  batch?: string;
  error?: number;
}

/** What is stored, and the messages or the error that Kafka made of it for a consumer from `firstOffset` on. */
export interface StoredBatches {
  name: string;
  stored: string;
  magic: 0 | 1;
  firstOffset: string;
  messages?: string;
  error?: number;
}

const lines: readonly (ProducedSet | StoredBatches)[] = readFileSync(
  new URL("fixtures/java-message-sets.jsonl", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as ProducedSet | StoredBatches);

export const producedSets: readonly ProducedSet[] = lines.filter((line) => "set" in line);
export const storedBatches: readonly StoredBatches[] = lines.filter((line) => "stored" in line);

/** The bytes of a batch, those that are compressed uncompressed: two libraries seldom compress to the same bytes. */
export function plainBatch(bytes: Buffer): object {
  const batch = new RecordBatch(bytes);
  const { compression } = batch;
  if (compression === undefined) throw new Error("no such compression");
  const header = Buffer.from(bytes.subarray(0, BATCH_HEADER_SIZE));
  const records = decompress(compression, bytes.subarray(BATCH_HEADER_SIZE));
  if (compression !== "none") header.fill(0, 8, 12).fill(0, 17, 21);
  return { header: header.toString("hex"), records: records.toString("hex") };
}

/** The messages of a set, one after the other, a wrapper with the bytes in it instead of its own. */
export function plainMessages(set: Buffer): object[] {
  const messages: object[] = [];
  const cursor = new MessageCursor().reset(set);
  while (cursor.next(true)) {
    const { offset, magic, attributes, timestamp, key, value, compression } = cursor;
    if (compression === undefined || value === null || compression === "none") {
      messages.push({ hex: set.toString("hex", cursor.start, cursor.end) });
    } else {
      const inner = decompress(compression, value).toString("hex");
      messages.push({ offset, magic, attributes, timestamp, key, inner });
    }
  }
  return messages;
}

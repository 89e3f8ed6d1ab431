/** `sargasso codec records`: what is inside record bytes, batch by batch. */
import { int64ToJson, type JsonValue, parseExactJson } from "#src/codec/exact-json.ts";
import { JsonError } from "#src/codec/json-error.ts";
import { parseHex } from "#src/codec/primitive-json.ts";
import { computeCrc } from "#src/records/batch-integrity.ts";
import { batchSizeAt } from "#src/records/batches.ts";
import { readControlRecordKey } from "#src/records/control-record.ts";
import { BATCH_HEADER_SIZE, RecordBatch } from "#src/records/record-batch.ts";
import { type BatchRecord, readRecords } from "#src/records/record-reader.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { messageToJson } from "./codec-message-set.ts";
import { textOrHex } from "./text-or-hex.ts";

type JsonObject = { [name: string]: JsonValue };

/** Answers a line of hex, a JSON line with `hex`, or one with `recordsHex` by path as `codec decode` writes it. */
export function listRecords(text: string): string {
  try {
    if (!text.startsWith("{")) return JSON.stringify(listBatches(parseHex(text, "")));
    const { name, version, hex, recordsHex } = parseExactJson(text) as JsonObject;
    if (recordsHex === undefined)
      return JSON.stringify({ name, version, ...listBatches(parseHex(hex, "hex")) });
    const byPath: JsonObject = {};
    if (typeof recordsHex !== "object" || recordsHex === null) {
      throw new JsonError("must be an object", "recordsHex");
    }
    for (const [path, bytes] of Object.entries(recordsHex)) {
      byPath[path] = bytes === null ? null : listBatches(parseHex(bytes, path));
    }
    return JSON.stringify({ name, version, records: byPath });
  } catch (error) {
    if (error instanceof JsonError)
      return JSON.stringify({ error: { what: error.message, path: error.path } });
    if (error instanceof SyntaxError) return JSON.stringify({ error: { what: `no JSON: ${error.message}` } });
    throw error;
  }
}

/** The batches one after the other; at bytes that are none it stops and says so. */
function listBatches(bytes: Buffer): JsonObject {
  const batches: JsonValue[] = [];
  for (let position = 0; position < bytes.length; ) {
    try {
      const size = batchSizeAt(bytes, position);
      // A fetch response may end in the middle of a batch.
      if (size === null) return { batches, incompleteBytes: bytes.length - position };
      const batch = new RecordBatch(bytes.subarray(position, position + size));
      batches.push(batch.magic === 2 ? batchToJson(batch) : messageToJson(batch.buffer));
      position += size;
    } catch (error) {
      return { batches, error: { what: whatOf(error), offset: position } };
    }
  }
  return { batches };
}

function batchToJson(batch: RecordBatch): JsonObject {
  if (batch.buffer.length < BATCH_HEADER_SIZE) {
    throw new RangeError(`batch of ${batch.buffer.length} bytes, its header has ${BATCH_HEADER_SIZE}`);
  }
  const json: JsonObject = {
    magic: batch.magic,
    baseOffset: int64ToJson(batch.baseOffset),
    lastOffset: int64ToJson(batch.lastOffset),
    sizeInBytes: batch.sizeInBytes,
    recordCount: batch.recordCount,
    partitionLeaderEpoch: batch.partitionLeaderEpoch,
    crc: batch.crc,
    isCrcValid: computeCrc(batch) === batch.crc,
    compression: batch.compression ?? `unknown (${batch.attributes & 7})`,
    timestampType: batch.timestampType,
    isTransactional: batch.isTransactional,
    isControl: batch.isControl,
    baseTimestamp: int64ToJson(batch.baseTimestamp),
    maxTimestamp: int64ToJson(batch.maxTimestamp),
    producerId: int64ToJson(batch.producerId),
    producerEpoch: batch.producerEpoch,
    baseSequence: batch.baseSequence,
  };
  const records: JsonValue[] = [];
  json.records = records;
  try {
    for (const record of readRecords(batch)) records.push(recordToJson(record, batch.isControl));
  } catch (error) {
    json.error = { what: whatOf(error) };
  }
  return json;
}

function recordToJson(record: BatchRecord, isControl: boolean): JsonObject {
  return {
    offset: int64ToJson(record.offset),
    timestamp: int64ToJson(record.timestamp),
    ...(record.sequence < 0 ? {} : { sequence: record.sequence }),
    ...(isControl ? { controlType: readControlRecordKey(record.key).type } : {}),
    ...textOrHex("key", record.key),
    ...textOrHex("value", record.value),
    headers: record.headers.map(({ key, value }) => ({ key, ...textOrHex("value", value) })),
  };
}

/** Broken batches are what this tool is for; anything else that fails is a bug. */
function whatOf(error: unknown): string {
  if (error instanceof KafkaError || error instanceof RangeError) return error.message;
  throw error;
}

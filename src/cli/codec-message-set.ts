import { crc32 } from "node:zlib";
import { int64ToJson, type JsonValue } from "#src/codec/exact-json.ts";
import { decompress } from "#src/records/compression.ts";
import { COMPRESSIONS } from "#src/records/record-batch.ts";
import { textOrHex } from "./text-or-hex.ts";

/** Far more than any broker of the time took, and little enough for a tool. */
const MAX_UNCOMPRESSED_SIZE = 64 * 1024 * 1024;

const LOG_OVERHEAD = 12;
const CRC = 12;
const MAGIC = 16;
const ATTRIBUTES = 17;
const TIMESTAMP = 18;

/**
 * One entry of a message set of format v0 or v1 (before Kafka 0.11); a compressed one holds a message set in its value.
 *
 *     Offset Size Crc Magic Attributes [Timestamp, v1] Key Value       (key and value: int32 length, -1 null)
 *
 * @throws RangeError when a length runs over the end
 */
export function messageToJson(entry: Buffer, isInner = false): { [name: string]: JsonValue } {
  const magic = entry.readInt8(MAGIC);
  const attributes = entry.readInt8(ATTRIBUTES);
  const compression = COMPRESSIONS[attributes & 7] ?? "none";
  const [key, valueAt] = bytesAt(entry, magic === 0 ? TIMESTAMP : TIMESTAMP + 8);
  const [value] = bytesAt(entry, valueAt);
  const crc = entry.readUInt32BE(CRC);
  const json: { [name: string]: JsonValue } = {
    magic,
    offset: int64ToJson(entry.readBigInt64BE(0)),
    sizeInBytes: entry.length,
    crc,
    isCrcValid: crc32(entry.subarray(MAGIC)) === crc,
    compression,
  };
  if (magic > 0) {
    json.timestampType = (attributes & 8) === 0 ? "CreateTime" : "LogAppendTime";
    json.timestamp = int64ToJson(entry.readBigInt64BE(TIMESTAMP));
  }
  // Kafka never nests deeper; bytes made to harm might.
  if (compression === "none" || value === null || isInner)
    return { ...json, ...textOrHex("key", key), ...textOrHex("value", value) };
  return { ...json, messages: innerMessages(decompress(compression, value, MAX_UNCOMPRESSED_SIZE)) };
}

function innerMessages(set: Buffer): JsonValue[] {
  const messages: JsonValue[] = [];
  for (let at = 0; at < set.length; ) {
    const end = at + LOG_OVERHEAD + set.readInt32BE(at + 8);
    if (end <= at + LOG_OVERHEAD || end > set.length)
      throw new RangeError(`message of a bad size at byte ${at}`);
    messages.push(messageToJson(set.subarray(at, end), true));
    at = end;
  }
  return messages;
}

function bytesAt(buffer: Buffer, at: number): [bytes: Buffer | null, next: number] {
  const length = buffer.readInt32BE(at);
  const from = at + 4;
  if (length < 0) return [null, from];
  if (length > buffer.length - from)
    throw new RangeError(`${length} bytes at ${from} run over the end of the message`);
  return [buffer.subarray(from, from + length), from + length];
}

import { int64ToJson, type JsonValue } from "#src/codec/exact-json.ts";
import { decompress } from "#src/records/compression.ts";
import { MessageCursor } from "#src/records/message-cursor.ts";
import { textOrHex } from "./text-or-hex.ts";

/** Far more than any broker of the time took, and little enough for a tool. */
const MAX_UNCOMPRESSED_SIZE = 64 * 1024 * 1024;

type JsonObject = { [name: string]: JsonValue };

/**
 * One message of a message set of format v0 or v1 (before Kafka 0.11); a compressed one with those in its value.
 *
 * @throws KafkaError when it has not the form of a message
 */
export function messageToJson(entry: Buffer): JsonObject {
  const cursor = new MessageCursor().reset(entry);
  cursor.next(false);
  const json = headerToJson(cursor);
  const { compression, key, value } = cursor;
  if (compression === undefined || compression === "none" || value === null) {
    return { ...json, ...textOrHex("key", key), ...textOrHex("value", value) };
  }
  const set = new MessageCursor().reset(decompress(compression, value, MAX_UNCOMPRESSED_SIZE));
  const messages: JsonValue[] = [];
  // Kafka never nests deeper; bytes made to harm might.
  while (set.next(false)) {
    messages.push({ ...headerToJson(set), ...textOrHex("key", set.key), ...textOrHex("value", set.value) });
  }
  return { ...json, messages, ...(set.remaining === 0 ? {} : { incompleteBytes: set.remaining }) };
}

function headerToJson(message: MessageCursor): JsonObject {
  const { magic, crc, compression } = message;
  return {
    magic,
    offset: int64ToJson(BigInt(message.offset)),
    sizeInBytes: message.end - message.start,
    crc,
    isCrcValid: message.computeCrc() === crc,
    compression: compression ?? `unknown (${message.attributes & 7})`,
    ...(magic === 0
      ? {}
      : {
          timestampType: message.isLogAppendTime ? "LogAppendTime" : "CreateTime",
          timestamp: int64ToJson(BigInt(message.timestamp)),
        }),
  };
}

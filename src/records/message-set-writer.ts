import { type Int64, writeInt64 } from "./int64.ts";
import { messageCrc } from "./message-crc.ts";
import type { MessageMagic } from "./message-cursor.ts";
import { COMPRESSIONS, type Compression, LOG_OVERHEAD, TIMESTAMP_TYPE_MASK } from "./record-batch.ts";

const CRC = 12;
const MAGIC = 16;
/** A message without key and value: crc, magic, attributes, timestamp in v1, and two lengths. */
const EMPTY_SIZE = [14, 22] as const;

/** Bytes that a message takes in its set; lengths below 0 mean null. */
export function messageSize(magic: MessageMagic, keyLength: number, valueLength: number): number {
  return LOG_OVERHEAD + EMPTY_SIZE[magic] + Math.max(0, keyLength) + Math.max(0, valueLength);
}

export interface MessageToWrite {
  readonly magic: MessageMagic;
  readonly offset: Int64;
  /** Of what the value holds: "none" for all but wrappers. */
  readonly compression: Compression;
  /** Format v0 has neither. */
  readonly timestamp: Int64;
  readonly isLogAppendTime: boolean;
  /** Where key and value are; lengths below 0 mean null. */
  readonly source: Buffer;
  readonly keyStart: number;
  readonly keyLength: number;
  readonly valueStart: number;
  readonly valueLength: number;
}

/** Writes a message, as Kafka's LegacyRecord does, at `at`; returns the position after it. */
export function writeMessage(out: Buffer, message: MessageToWrite, at: number): number {
  const { magic, source, keyLength, valueLength } = message;
  let position = writeInt64(out, message.offset, at);
  position = out.writeInt32BE(messageSize(magic, keyLength, valueLength) - LOG_OVERHEAD, position);
  position = out.writeInt8(magic, position + 4);
  const timestampType = magic === 1 && message.isLogAppendTime ? TIMESTAMP_TYPE_MASK : 0;
  position = out.writeInt8(COMPRESSIONS.indexOf(message.compression) | timestampType, position);
  if (magic === 1) position = writeInt64(out, message.timestamp, position);
  position = writeBytes(out, source, message.keyStart, keyLength, position);
  position = writeBytes(out, source, message.valueStart, valueLength, position);
  out.writeUInt32BE(messageCrc(out, at + MAGIC, position), at + CRC);
  return position;
}

function writeBytes(out: Buffer, source: Buffer, start: number, length: number, at: number): number {
  const from = out.writeInt32BE(Math.max(-1, length), at);
  return length <= 0 ? from : from + source.copy(out, from, start, start + length);
}

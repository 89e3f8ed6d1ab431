import { crc32 } from "node:zlib";
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
  readonly offset: bigint;
  /** Of what `value` holds: "none" for all but wrappers. */
  readonly compression: Compression;
  /** Format v0 has neither. */
  readonly timestamp: bigint;
  readonly isLogAppendTime: boolean;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
}

/** Writes a message, as Kafka's LegacyRecord does, at `at`; returns the position after it. */
export function writeMessage(out: Buffer, message: MessageToWrite, at: number): number {
  const { magic, key, value } = message;
  const size = messageSize(magic, key?.length ?? -1, value?.length ?? -1);
  const isLogAppendTime = magic === 1 && message.isLogAppendTime;
  let position = out.writeBigInt64BE(message.offset, at);
  position = out.writeInt32BE(size - LOG_OVERHEAD, position);
  position = out.writeInt8(magic, position + 4);
  position = out.writeInt8(
    COMPRESSIONS.indexOf(message.compression) | (isLogAppendTime ? TIMESTAMP_TYPE_MASK : 0),
    position,
  );
  if (magic === 1) position = out.writeBigInt64BE(message.timestamp, position);
  position = writeBytes(out, key, position);
  position = writeBytes(out, value, position);
  out.writeUInt32BE(crc32(out.subarray(at + MAGIC, position)), at + CRC);
  return position;
}

function writeBytes(out: Buffer, bytes: Buffer | null, at: number): number {
  if (bytes === null) return out.writeInt32BE(-1, at);
  const start = out.writeInt32BE(bytes.length, at);
  return start + bytes.copy(out, start);
}

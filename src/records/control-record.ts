/**
 * The key of control records: `Version => int16, Type => int16`. Their values are generated data messages
 * (EndTxnMarker, LeaderChangeMessage, …).
 */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/** In the order of their numbers. */
export const CONTROL_RECORD_TYPES = [
  "ABORT",
  "COMMIT",
  "LEADER_CHANGE",
  "SNAPSHOT_HEADER",
  "SNAPSHOT_FOOTER",
  "KRAFT_VERSION",
  "KRAFT_VOTERS",
] as const;
export type ControlRecordType = (typeof CONTROL_RECORD_TYPES)[number];

const CURRENT_VERSION = 0;
const KEY_SIZE = 4;

export interface ControlRecordKey {
  readonly version: number;
  /** UNKNOWN for a type that later versions of Kafka may bring: to be ignored. */
  readonly type: ControlRecordType | "UNKNOWN";
}

/** Later versions may append fields, so that more bytes are fine. @throws KafkaError INVALID_RECORD */
export function readControlRecordKey(key: Buffer | null): ControlRecordKey {
  if (key === null || key.length < KEY_SIZE) {
    throw new KafkaError(ErrorCode.INVALID_RECORD, `a control record's key has ${key?.length ?? "no"} bytes`);
  }
  const version = key.readInt16BE(0);
  if (version < 0) {
    throw new KafkaError(ErrorCode.INVALID_RECORD, `a control record's key has version ${version}`);
  }
  return { version, type: CONTROL_RECORD_TYPES[key.readInt16BE(2)] ?? "UNKNOWN" };
}

export function writeControlRecordKey(type: ControlRecordType): Buffer {
  const key = Buffer.alloc(KEY_SIZE);
  key.writeInt16BE(CURRENT_VERSION, 0);
  key.writeInt16BE(CONTROL_RECORD_TYPES.indexOf(type), 2);
  return key;
}

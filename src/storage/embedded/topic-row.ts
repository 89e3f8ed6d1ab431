import type { Uuid } from "#wire/message.ts";
import { storageError } from "../storage-errors.ts";
import { TABLE_TOPIC, topicPrefix } from "./keys.ts";

/** What is stored of a topic. */
export interface TopicRow {
  readonly id: Uuid;
  readonly name: string;
  readonly partitionCount: number;
  readonly configs: ReadonlyMap<string, string>;
  /** The session (start of the engine) that it was made in: its leader epoch then was 0. */
  readonly session: number;
  /** Its rows are being removed. */
  readonly isDeleted: boolean;
}

export function topicRowKey(number: number): Buffer {
  return topicPrefix(TABLE_TOPIC, number);
}

export function encodeTopicRow(row: TopicRow): Buffer {
  return Buffer.from(JSON.stringify({ ...row, configs: [...row.configs] }));
}

export function decodeTopicRow(bytes: Buffer): TopicRow {
  try {
    const row = JSON.parse(bytes.toString()) as TopicRow & { configs: [string, string][] };
    return { ...row, configs: new Map(row.configs) };
  } catch (cause) {
    throw storageError("the store is damaged: the row of a topic cannot be read", cause);
  }
}

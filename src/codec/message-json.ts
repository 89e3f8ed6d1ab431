import type { JsonValue } from "./exact-json.ts";

/** A tagged field that the spec of its version does not know. */
export interface UnknownTagJson {
  readonly tag: number;
  readonly hex: string;
}

/**
 * A message as JSON: the form that Kafka's own JSON converters write, and beside it what that form cannot hold.
 * Paths are such as `responses[0].partitions[1].records`; the message itself is the empty path.
 */
export interface MessageJson {
  json: JsonValue;
  /** By the path of the struct; absent when there are none. */
  unknownTags?: Record<string, UnknownTagJson[]>;
  /** By the path of the `records` field; absent when the message has no such field in it. */
  recordsHex?: Record<string, string | null>;
}

/** Kafka's converters write how long records are, under this name, unless they are null. */
export function recordsSizeName(field: string): string {
  return `${field}SizeInBytes`;
}

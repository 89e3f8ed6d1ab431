/** What `GET …/records` may be asked, and where in the partition that begins. */
import type { Partition } from "#src/storage/engine.ts";
import type { PageLimits } from "./read-page.ts";

/** Said to whoever asked, as HTTP has it. */
export class RecordsError extends Error {
  readonly status: number;
  /** Kafka's name for it, where Kafka has one. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "RecordsError";
    this.status = status;
    this.code = code;
  }
}

export type Start =
  | { readonly kind: "earliest" | "latest" }
  | { readonly kind: "offset"; readonly offset: bigint }
  /** In ms since 1970. */
  | { readonly kind: "time"; readonly timestamp: bigint };

export interface RecordsQuery {
  readonly start: Start;
  readonly limits: PageLimits;
}

export const MAX_RECORDS = 10_000;
const DEFAULT_RECORDS = 100;
const MAX_BYTES = 64 * 1024 * 1024;
const DEFAULT_BYTES = 4 * 1024 * 1024;
const MAX_MS = 5_000;

const KNOWN: ReadonlySet<string> = new Set(["offset", "from", "limit", "maxBytes"]);
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MAX_OFFSET = 2n ** 63n - 1n;

/** @throws RecordsError 400 */
export function parseRecordsQuery(query: Readonly<Record<string, unknown>>): RecordsQuery {
  for (const [name, value] of Object.entries(query)) {
    if (!KNOWN.has(name)) throw invalid(`there is no parameter ${quoted(name)}: ${[...KNOWN].join(", ")}`);
    if (typeof value !== "string") throw invalid(`${name} is given more than once`);
  }
  const { offset, from, limit, maxBytes } = query as Record<string, string | undefined>;
  if (offset !== undefined && from !== undefined) throw invalid("offset and from exclude each other");
  return {
    start:
      offset === undefined ? parseFrom(from ?? "earliest") : { kind: "offset", offset: parseOffset(offset) },
    limits: {
      records: parseCount("limit", limit, DEFAULT_RECORDS, MAX_RECORDS),
      bytes: parseCount("maxBytes", maxBytes, DEFAULT_BYTES, MAX_BYTES),
      ms: MAX_MS,
    },
  };
}

/** The first offset to read. @throws RecordsError 400 when the offset lies outside the log; as offsetForTimestamp does */
export async function firstOffset(partition: Partition, start: Start): Promise<bigint> {
  const { logStartOffset, highWatermark } = partition;
  switch (start.kind) {
    case "earliest":
      return logStartOffset;
    case "latest":
      return highWatermark;
    case "time":
      return (await partition.offsetForTimestamp(start.timestamp))?.offset ?? highWatermark;
    case "offset": {
      const { offset } = start;
      if (offset >= logStartOffset && offset <= highWatermark) return offset;
      const range = `the partition's offsets reach from ${logStartOffset} to ${highWatermark}`;
      throw new RecordsError(400, "OFFSET_OUT_OF_RANGE", `offset ${offset} is out of range: ${range}`);
    }
  }
}

function parseFrom(text: string): Start {
  if (text === "earliest" || text === "latest") return { kind: text };
  const time = ISO_TIME.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return { kind: "time", timestamp: BigInt(time) };
  throw invalid(
    `from: expected earliest, latest or a time such as 2026-01-31T12:00:00Z, got ${quoted(text)} (an offset goes to offset)`,
  );
}

function parseOffset(text: string): bigint {
  const offset = /^\d{1,19}$/.test(text) ? BigInt(text) : -1n;
  if (offset >= 0n && offset <= MAX_OFFSET) return offset;
  throw invalid(`offset: expected a whole number from 0, got ${quoted(text)}`);
}

function parseCount(name: string, text: string | undefined, byDefault: number, max: number): number {
  if (text === undefined) return byDefault;
  const count = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= max) return count;
  throw invalid(`${name}: expected a whole number from 1 to ${max}, got ${quoted(text)}`);
}

function invalid(message: string): RecordsError {
  return new RecordsError(400, "INVALID_REQUEST", message);
}

export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}

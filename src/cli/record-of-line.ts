/** A line of text as a record: the value, a key before a separator, or JSON that has all of them. */
import { isUtf8 } from "node:buffer";
import type { RecordHeader } from "#src/records/record-cursor.ts";
import type { NumberedRecord } from "./client/producer.ts";
import { CommandError } from "./http-json.ts";

export interface LineOptions {
  readonly keySeparator?: string;
  /** `name=value` each, for every record. */
  readonly header: readonly string[];
  readonly input: "text" | "json";
  /** Text that stands for null: a tombstone. */
  readonly null?: string;
}

/** @throws CommandError */
export function lineReader(options: LineOptions): (line: Buffer, number: number) => NumberedRecord {
  const headers = options.header.map(parseHeader);
  const { keySeparator } = options;
  if (keySeparator === "") throw new CommandError("--key-separator: expected text");
  if (options.input === "json") {
    if (keySeparator !== undefined || options.null !== undefined) {
      throw new CommandError(
        "--input json has keys and nulls of its own: --key-separator and --null exclude it",
      );
    }
    return (line, number) => recordOfJson(line, number, headers);
  }
  const separator = keySeparator === undefined ? null : Buffer.from(withTabs(keySeparator));
  const nothing = options.null === undefined ? null : Buffer.from(options.null);
  const orNull = (bytes: Buffer): Buffer | null => (nothing?.equals(bytes) === true ? null : bytes);
  return (line, number) => {
    const timestamp = BigInt(Date.now());
    if (separator === null) return { line: number, timestamp, key: null, value: orNull(line), headers };
    const at = line.indexOf(separator);
    if (at < 0) throw new CommandError(`there is no ${JSON.stringify(keySeparator)} in it, so no key`);
    const [key, value] = [line.subarray(0, at), line.subarray(at + separator.length)];
    return { line: number, timestamp, key: orNull(key), value: orNull(value), headers };
  };
}

/** What shells make hard to type. */
function withTabs(text: string): string {
  return text.replaceAll("\\t", "\t");
}

function parseHeader(text: string): RecordHeader {
  const equals = text.indexOf("=");
  if (equals <= 0) throw new CommandError(`--header: expected name=value, got ${JSON.stringify(text)}`);
  return { key: text.slice(0, equals), value: Buffer.from(text.slice(equals + 1)) };
}

const MEMBERS: ReadonlySet<string> = new Set(["key", "value", "headers", "partition", "timestamp"]);

/** `{"key":…,"value":…,"headers":{"name":"value"},"partition":0,"timestamp":0}`; what is no string is taken as JSON. */
function recordOfJson(line: Buffer, number: number, common: readonly RecordHeader[]): NumberedRecord {
  if (!isUtf8(line)) throw new CommandError("it is not UTF-8");
  let json: unknown;
  try {
    json = JSON.parse(line.toString("utf8"));
  } catch (error) {
    throw new CommandError(`it is not JSON: ${(error as Error).message}`);
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new CommandError("expected an object with key, value, headers, partition, timestamp");
  }
  const record = json as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(record)) {
    if (!MEMBERS.has(name))
      throw new CommandError(`${JSON.stringify(name)} is none of ${[...MEMBERS].join(", ")}`);
  }
  const headers = Object.entries((record.headers ?? {}) as Record<string, unknown>).map(([key, value]) => ({
    key,
    value: bytesOf(value),
  }));
  const timestamp = wholeNumber(record, "timestamp");
  const partition = wholeNumber(record, "partition");
  return {
    line: number,
    timestamp: BigInt(timestamp ?? Date.now()),
    key: bytesOf(record.key),
    value: bytesOf(record.value),
    headers: [...common, ...headers],
    ...(partition === undefined ? {} : { partition }),
  };
}

function bytesOf(value: unknown): Buffer | null {
  if (value === undefined || value === null) return null;
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}

function wholeNumber(record: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = record[name];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new CommandError(`${name}: expected a whole number, got ${JSON.stringify(value)}`);
}

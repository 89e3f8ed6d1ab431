/**
 * `--where field=value`: which records are shown. A field is one of the decoded value, with dots for what lies deeper
 * (`address.city`); `key.…`, `value.…` and `headers.NAME` say where to look, `key` and `value` alone are the whole of a
 * message that is a scalar, text or bytes; `offset`, `partition` and `timestamp` are the record's own.
 */
import { isRawJson, type JsonValue } from "#src/codec/exact-json.ts";
import { CommandError } from "./http-json.ts";
import type { JsonRecord } from "./topic-reader.ts";

export type RecordFilter = (record: JsonRecord) => boolean;

const OWN: ReadonlySet<string> = new Set(["offset", "partition", "timestamp"]);
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** @throws CommandError */
export function parseWhere(text: string): RecordFilter {
  const equals = text.indexOf("=");
  if (equals <= 0) throw new CommandError(`--where: expected field=value, got ${JSON.stringify(text)}`);
  const [path, wanted] = [text.slice(0, equals), text.slice(equals + 1)];
  const [side = "", rest] = splitFirst(path);
  if (OWN.has(path)) return (record) => isEqual(record[path], wanted);
  if (path === "key" || path === "value") return (record) => isEqual(whole(record[path]), wanted);
  if (side === "headers" && rest !== null) return (record) => hasHeader(record, rest, wanted);
  if ((side === "key" || side === "value") && rest !== null) {
    return (record) => matches(record[side], rest, wanted);
  }
  return (record) => matches(record.value, path, wanted);
}

function matches(message: JsonValue | undefined, path: string, wanted: string): boolean {
  const json = member(message, "json");
  return json !== undefined && isEqual(find(json, path), wanted);
}

/** Of a message that is no record. */
function whole(message: JsonValue | undefined): JsonValue | undefined {
  if (message === null) return null;
  const json = member(message, "json");
  // A row of one field, as scalar schemas have.
  if (json !== undefined) return member(json, "value") ?? json;
  return member(message, "text") ?? member(message, "hex");
}

function find(value: JsonValue | undefined, path: string): JsonValue | undefined {
  const direct = member(value, path);
  if (direct !== undefined) return direct;
  const [first = "", rest] = splitFirst(path);
  return rest === null ? undefined : find(member(value, first), rest);
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (typeof value !== "object" || value === null || isRawJson(value) || !Object.hasOwn(value, name)) {
    return undefined;
  }
  return (value as JsonRecord)[name];
}

function hasHeader(record: JsonRecord, name: string, wanted: string): boolean {
  const headers = record.headers as readonly JsonRecord[];
  return headers.some((header) => header.key === name && isEqual(header.value ?? header.valueHex, wanted));
}

/** What is absent is null, as in a row. */
function isEqual(value: JsonValue | undefined, wanted: string): boolean {
  if (value === undefined || value === null) return wanted === "null";
  if (typeof value === "string") return value === wanted;
  if (typeof value === "boolean") return String(value) === wanted;
  if (isRawJson(value)) return isSameNumber(value.rawJSON, wanted);
  return textOfBytes(value) === wanted;
}

/** 1 and 1.0 are the same; what a double cannot tell apart is compared by its digits. */
function isSameNumber(text: string, wanted: string): boolean {
  if (text === wanted) return true;
  if (!NUMBER.test(wanted) || Number(text) !== Number(wanted)) return false;
  return Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER;
}

function textOfBytes(value: JsonValue): JsonValue | undefined {
  return member(value, "hex");
}

function splitFirst(path: string): readonly [first: string, rest: string | null] {
  const dot = path.indexOf(".");
  return dot < 0 ? [path, null] : [path.slice(0, dot), path.slice(dot + 1)];
}

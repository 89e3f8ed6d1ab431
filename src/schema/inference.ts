/**
 * A row for data without a schema, so that it can be read like any other. JSON objects become records of the fields
 * that they have; everything else is one field `value`, text if it is text, bytes if not. The bytes of the message
 * stay what they were: rows of this kind are only read.
 */
import { isUtf8 } from "node:buffer";
import type { Field, RecordType, RecordValue, Type, Value } from "./record-value.ts";

export interface InferredRow {
  readonly kind: "json" | "text" | "bytes";
  readonly recordType: RecordType;
  readonly row: RecordValue;
}

/** Larger JSON is text: nobody wants a column for each of its members. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_FIELDS = 1_000;
const MAX_DEPTH = 20;

const VALUE = "value";

export function inferRow(payload: Buffer): InferredRow {
  if (!isUtf8(payload)) return single("bytes", { kind: "bytes", value: payload }, "bytes");
  const text = payload.toString("utf8");
  if (text.length <= MAX_JSON_LENGTH && /^\s*\{/.test(text)) {
    const record = jsonRecord(text);
    if (record !== null) return { kind: "json", recordType: record.type, row: record.value };
  }
  return single("text", { kind: "string", value: text }, "string");
}

function single(kind: "text" | "bytes", value: Value, scalar: "string" | "bytes"): InferredRow {
  const recordType = { fields: [field(VALUE, 0, { kind: "scalar", scalar })] };
  return { kind, recordType, row: new Map([[VALUE, value]]) };
}

interface Typed {
  readonly type: Type;
  readonly value: Value;
}

interface TypedRecord {
  readonly type: RecordType;
  readonly value: RecordValue;
}

function jsonRecord(text: string): TypedRecord | null {
  try {
    // Numbers as they are written: JSON.parse would round what is beyond 2^53.
    const parsed: object = JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) =>
      typeof value === "number" ? new NumberText(context?.source ?? String(value)) : value,
    );
    return new Inference().record(parsed, 0);
  } catch {
    // Not JSON, or nested too deeply for recursion: text.
    return null;
  }
}

class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Counts the fields over the whole message. */
class Inference {
  #fields = 0;

  record(object: object, depth: number): TypedRecord | null {
    const entries = Object.entries(object);
    this.#fields += entries.length;
    if (this.#fields > MAX_FIELDS || depth > MAX_DEPTH) return null;
    const fields: Field[] = [];
    const row = new Map<string, Value>();
    for (const [name, value] of entries) {
      if (value === null) continue;
      const typed = this.typed(value, depth) ?? asText(value);
      fields.push(field(name, fields.length, typed.type));
      row.set(name, typed.value);
    }
    return { type: { fields }, value: row };
  }

  /** Null when the value has no type of its own. */
  typed(value: unknown, depth: number): Typed | null {
    if (typeof value === "string") return scalar("string", { kind: "string", value });
    if (typeof value === "boolean") return scalar("bool", { kind: "bool", value });
    if (value instanceof NumberText) return number(value.text);
    if (Array.isArray(value)) return this.#list(value, depth);
    if (typeof value !== "object" || value === null) return null;
    const record = this.record(value, depth + 1);
    if (record === null) return null;
    return { type: { kind: "record", record: record.type }, value: { kind: "record", record: record.value } };
  }

  /** A list if all elements have one scalar type; of anything else the JSON text. */
  #list(items: readonly unknown[], depth: number): Typed | null {
    const elements: Typed[] = [];
    for (const item of items) {
      const element = this.typed(item, depth);
      if (element === null || element.type.kind !== "scalar") return null;
      elements.push(element);
    }
    const [first] = elements;
    if (first === undefined) return null;
    const isUniform = elements.every(({ value }) => value.kind === first.value.kind);
    if (!isUniform) return null;
    const values = elements.map(({ value }) => value);
    return { type: { kind: "list", element: first.type }, value: { kind: "list", values } };
  }
}

/** Null for what no double can hold. */
function number(text: string): Typed | null {
  if (/^-?\d{1,19}$/.test(text) && text !== "-0") {
    const value = BigInt(text);
    if (value === BigInt.asIntN(64, value)) return scalar("int64", { kind: "int64", value });
  }
  const value = Number(text);
  return Number.isFinite(value) ? scalar("double", { kind: "double", value }) : null;
}

function asText(value: unknown): Typed {
  return scalar("string", { kind: "string", value: jsonText(value) });
}

function jsonText(value: unknown): string {
  if (value instanceof NumberText) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, of]) => `${JSON.stringify(name)}:${jsonText(of)}`)
    .join()}}`;
}

function scalar(type: "string" | "bool" | "int64" | "double", value: Value): Typed {
  return { type: { kind: "scalar", scalar: type }, value };
}

function field(name: string, index: number, type: Type): Field {
  return { name, index, type, isRepeated: false, isRequired: false };
}

/**
 * Records as an aligned table: a column for every field of the values, long cells cut. For reading; `--output json` has
 * everything.
 */
import { isRawJson, type JsonValue } from "#src/codec/exact-json.ts";
import { type JsonRecord, textOf } from "./topic-reader.ts";

const MAX_CELL = 40;
/** More fields than this are one column. */
const MAX_FIELDS = 12;

type Row = ReadonlyMap<string, string>;

export class RecordsTable {
  readonly #widths = new Map<string, number>();
  #header = "";

  /** The next lines, with a header when the columns are not those of the lines before. */
  format(records: readonly JsonRecord[]): string {
    if (records.length === 0) return "";
    const fields = fieldsOf(records);
    const rows = records.map((record) => rowOf(record, fields));
    const used = columnsOf(fields).filter((column) => rows.some((row) => (row.get(column) ?? "") !== ""));
    for (const column of used) {
      const widest = Math.max(column.length, ...rows.map((row) => lengthOf(row.get(column) ?? "")));
      this.#widths.set(column, Math.max(widest, this.#widths.get(column) ?? 0));
    }
    const lines = rows.map((row) => this.#line(used, row));
    const header = used.join("\t");
    if (header !== this.#header) {
      lines.unshift(this.#line(used, new Map(used.map((column) => [column, column.toUpperCase()]))));
      this.#header = header;
    }
    return `${lines.join("\n")}\n`;
  }

  #line(columns: readonly string[], row: Row): string {
    const cells = columns.map((column) => {
      const cell = row.get(column) ?? "";
      return cell + " ".repeat(Math.max(0, (this.#widths.get(column) ?? 0) - lengthOf(cell)));
    });
    return cells.join("  ").trimEnd();
  }
}

const BEFORE = ["partition", "offset", "timestamp", "key"] as const;
const AFTER = ["value", "schema", "problem"] as const;

function columnsOf(fields: readonly string[]): readonly string[] {
  return [...BEFORE, ...fields.map(fieldColumn), ...AFTER];
}

/** A field may be named as a column of the record. */
function fieldColumn(name: string): string {
  const isTaken = [...BEFORE, ...AFTER].some((column) => column === name);
  return isTaken ? `value.${name}` : printable(name);
}

/** Of all values that are objects, in the order in which they come; none when they are too many. */
function fieldsOf(records: readonly JsonRecord[]): readonly string[] {
  const fields = new Set(records.flatMap(({ value }) => Object.keys(objectIn(value) ?? {})));
  return fields.size > MAX_FIELDS ? [] : [...fields];
}

function rowOf(record: JsonRecord, fields: readonly string[]): Row {
  const { value } = record;
  const object = objectIn(value);
  const row = new Map([
    ["partition", textOf(record.partition)],
    ["offset", textOf(record.offset)],
    ["timestamp", timestampText(record.timestamp)],
    ["key", cell(messageText(record.key))],
    ["schema", schemaText(value)],
    ["problem", cell(problemText(value))],
  ]);
  if (object === null || fields.length === 0) row.set("value", cell(messageText(value)));
  else
    for (const name of fields)
      row.set(fieldColumn(name), Object.hasOwn(object, name) ? cell(shortText(object[name])) : "");
  return row;
}

function objectIn(message: JsonValue | undefined): JsonRecord | null {
  const json = (message as JsonRecord | null | undefined)?.json;
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json) && !isRawJson(json);
  return isObject ? (json as JsonRecord) : null;
}

function messageText(message: JsonValue | undefined): string {
  if (message === null || message === undefined) return "null";
  const { json, text, hex } = message as JsonRecord;
  if (json !== undefined) {
    const object = objectIn(message);
    const [only, ...others] = Object.keys(object ?? {});
    // A row of one field, as scalar schemas have.
    return only === "value" && others.length === 0 ? shortText(object?.value) : shortText(json);
  }
  return text === undefined ? `0x${textOf(hex)}` : textOf(text);
}

/** Bytes within a row without what JSON needs around them. */
function shortText(value: JsonValue | undefined): string {
  if (typeof value === "object" && value !== null && !isRawJson(value)) {
    const names = Object.keys(value);
    if (names.length === 1 && names[0] === "hex") return `0x${textOf((value as JsonRecord).hex)}`;
  }
  return textOf(value);
}

function schemaText(message: JsonValue | undefined): string {
  const schema = (message as JsonRecord | null | undefined)?.schema as JsonRecord | null | undefined;
  if (schema === null || schema === undefined) return "";
  const [first, ...others] = schema.subjects as readonly JsonRecord[];
  if (first === undefined) return `id ${textOf(schema.id)}`;
  const more = others.length === 0 ? "" : ` +${others.length}`;
  return printable(`${textOf(first.subject)} v${textOf(first.version)}${more}`);
}

function problemText(message: JsonValue | undefined): string {
  const error = (message as JsonRecord | null | undefined)?.error as JsonRecord | undefined;
  if (error === undefined) return "";
  const path = textOf(error.path);
  return path === "" ? textOf(error.reason) : `${path}: ${textOf(error.reason)}`;
}

function timestampText(timestamp: JsonValue | undefined): string {
  if (timestamp === null || timestamp === undefined) return "";
  const date = new Date(Number(textOf(timestamp)));
  return Number.isNaN(date.getTime()) ? textOf(timestamp) : date.toISOString();
}

function cell(text: string): string {
  const line = printable(text);
  const characters = [...line];
  return characters.length > MAX_CELL ? `${characters.slice(0, MAX_CELL - 1).join("")}…` : line;
}

/** What records hold must not move the cursor of a terminal. */
function printable(text: string): string {
  // A cell is cut after this; no need to look at a megabyte.
  return text.slice(0, 1_000).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function lengthOf(text: string): number {
  return [...text].length;
}

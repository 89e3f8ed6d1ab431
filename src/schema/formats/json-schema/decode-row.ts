/**
 * From JSON text to a row, straight from the text: numbers beyond 2^53 would not survive JSON.parse. The text is
 * known to be valid JSON of bounded depth, so nothing is checked again.
 */
import type { RecordValue, Value } from "../../record-value.ts";
import { endOfString } from "./json-depth.ts";
import { integerOf } from "./json-number.ts";
import { KEY, type RecordShape, type Shape, VALUE } from "./shape.ts";

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

export function decodeRow(text: string, row: RecordShape, isWrapped: boolean): RecordValue {
  const scanner = new Scanner(text);
  if (!isWrapped) {
    const value = scanner.value(row);
    return value?.kind === "record" ? value.record : new Map();
  }
  const [[name, field] = []] = row.fields;
  const value = field === undefined ? undefined : scanner.value(field.shape);
  return name === undefined || value === undefined ? new Map() : new Map([[name, value]]);
}

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value that begins here, past it afterwards; undefined when it is null or does not fit. */
  value(shape: Shape): Value | undefined {
    this.#skipSpace();
    const start = this.#at;
    const first = this.#text[start];
    if (shape.kind === "record" && first === "{") return { kind: "record", record: this.#record(shape) };
    if (shape.kind === "list" && first === "[") return this.#list(shape.element);
    if (shape.kind === "map" && first === "{") return this.#map(shape.value);
    if (shape.kind === "nullable") {
      const value = this.value(shape.value);
      if (value === undefined && !this.#text.startsWith("null", start)) return undefined;
      return { kind: "record", record: value === undefined ? new Map() : new Map([[VALUE, value]]) };
    }
    this.#skipValue();
    return scalar(this.#text.slice(start, this.#at), shape);
  }

  #record(shape: RecordShape): RecordValue {
    const found = new Map<string, Value | undefined>();
    const rest = new Map<string, Value | undefined>();
    this.#members((name) => {
      const field = shape.fields.get(name);
      // The last of equal names counts, as it does for whoever parses the text.
      if (field !== undefined) found.set(name, this.value(field.shape));
      else if (shape.additional !== null) put(rest, name, this.value(shape.additional.value));
      else this.#skipValue();
    });
    const record = new Map<string, Value>();
    for (const name of shape.fields.keys()) {
      const value = found.get(name);
      if (value !== undefined) record.set(name, value);
    }
    if (shape.additional !== null && rest.size > 0) record.set(shape.additional.name, entries(rest));
    return record;
  }

  #map(shape: Shape): Value {
    const members = new Map<string, Value | undefined>();
    this.#members((name) => put(members, name, this.value(shape)));
    return entries(members);
  }

  #members(member: (name: string) => void): void {
    this.#at++;
    for (;;) {
      this.#skipSpace();
      const code = this.#text[this.#at];
      if (code === "}") break;
      if (code === ",") {
        this.#at++;
        continue;
      }
      const start = this.#at;
      this.#skipValue();
      const name = stringOf(this.#text.slice(start, this.#at));
      this.#skipSpace();
      this.#at++;
      member(name);
    }
    this.#at++;
  }

  #list(element: Shape): Value | undefined {
    const values: Value[] = [];
    let fits = true;
    this.#at++;
    for (;;) {
      this.#skipSpace();
      const code = this.#text[this.#at];
      if (code === "]") break;
      if (code === ",") {
        this.#at++;
        continue;
      }
      const value = this.value(element);
      if (value === undefined) fits = false;
      else values.push(value);
    }
    this.#at++;
    return fits ? { kind: "list", values } : undefined;
  }

  #skipSpace(): void {
    while (this.#text.charCodeAt(this.#at) <= SPACE) this.#at++;
  }

  #skipValue(): void {
    this.#skipSpace();
    const text = this.#text;
    let at = this.#at;
    let depth = 0;
    do {
      const first = text.charCodeAt(at);
      if (first === QUOTE) at = endOfString(text, at) + 1;
      else if (first === OPEN_BRACE || first === OPEN_BRACKET) {
        depth++;
        at++;
      } else if (first === CLOSE_BRACE || first === CLOSE_BRACKET) {
        depth--;
        at++;
      } else if (depth > 0) at++;
      else at = endOfWord(text, at);
    } while (depth > 0);
    this.#at = at;
  }
}

/** The end of a number, `true`, `false` or `null`. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET) break;
    at++;
  }
  return at;
}

/** Equal names stand where the first one stood; the row is the same as of the last one alone. */
function put(members: Map<string, Value | undefined>, name: string, value: Value | undefined): void {
  members.delete(name);
  members.set(name, value);
}

function entries(members: ReadonlyMap<string, Value | undefined>): Value {
  const values = [...members].map(([name, value]): Value => {
    const record = new Map<string, Value>([[KEY, { kind: "string", value: name }]]);
    if (value !== undefined) record.set(VALUE, value);
    return { kind: "record", record };
  });
  return { kind: "list", values };
}

function stringOf(text: string): string {
  return text.includes("\\") ? (JSON.parse(text) as string) : text.slice(1, -1);
}

function scalar(text: string, shape: Shape): Value | undefined {
  const first = text[0] ?? "";
  switch (shape.kind) {
    case "json":
      return { kind: "string", value: text };
    case "string":
      return first === '"' ? { kind: "string", value: stringOf(text) } : undefined;
    case "bool":
      return first === "t" || first === "f" ? { kind: "bool", value: first === "t" } : undefined;
    case "double":
      return /[-\d]/.test(first) ? { kind: "double", value: Number(text) } : undefined;
    case "int64": {
      const value = integerOf(text);
      return value === null || value < INT64_MIN || value > INT64_MAX ? undefined : { kind: "int64", value };
    }
    default:
      return undefined;
  }
}

/**
 * JSON as the text of an Avro schema needs it: numbers keep their spelling (a default of type long may exceed 2^53,
 * and 1 and 1.0 are different defaults), objects keep the order of their keys whatever these are called, and depth
 * is bounded. JSON.parse gives neither.
 */
import { SchemaError } from "../../format.ts";

export type Json = null | boolean | string | JsonNumber | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

/** A number as it was written; NaN and the infinities stand for the strings that some defaults are given as. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get isInteger(): boolean {
    return /^-?[0-9]+$/.test(this.source);
  }

  get value(): number {
    return Number(this.source);
  }
}

/** Nothing that people write comes near; a parser by recursion is safe far beyond. */
const MAX_DEPTH = 500;

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings unescaped
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;

/** @throws SchemaError naming the offset */
export function parseJson(text: string): Json {
  const parser = new JsonParser(text);
  const value = parser.value(0);
  parser.end();
  return value;
}

class JsonParser {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Json {
    if (depth > MAX_DEPTH) throw new SchemaError("", `nested deeper than ${MAX_DEPTH} levels`);
    this.#match(SPACE);
    switch (this.#text[this.#position]) {
      case "{":
        return this.#object(depth);
      case "[":
        return this.#array(depth);
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default: {
        const number = this.#match(NUMBER);
        if (number === undefined || number === "") throw this.#broken();
        return new JsonNumber(number);
      }
    }
  }

  end(): void {
    this.#match(SPACE);
    if (this.#position < this.#text.length) throw this.#broken();
  }

  #object(depth: number): JsonObject {
    const object = new Map<string, Json>();
    this.#position++;
    if (this.#take("}")) return object;
    do {
      this.#match(SPACE);
      const key = this.#string();
      if (!this.#take(":")) throw this.#broken();
      object.set(key, this.value(depth + 1));
    } while (this.#take(","));
    if (!this.#take("}")) throw this.#broken();
    return object;
  }

  #array(depth: number): readonly Json[] {
    const array: Json[] = [];
    this.#position++;
    if (this.#take("]")) return array;
    do array.push(this.value(depth + 1));
    while (this.#take(","));
    if (!this.#take("]")) throw this.#broken();
    return array;
  }

  #string(): string {
    const start = this.#position;
    // The common string has no escape and is cut out; a regular expression would recurse on very long ones.
    const end = this.#text.indexOf('"', start + 1);
    if (this.#text[start] === '"' && end > 0) {
      const plain = this.#text.slice(start + 1, end);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings unescaped
      if (!/[\\\u0000-\u001f]/.test(plain)) {
        this.#position = end + 1;
        return plain;
      }
    }
    const quoted = this.#match(STRING);
    if (quoted === undefined) throw this.#broken();
    return JSON.parse(quoted) as string;
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#position)) throw this.#broken();
    this.#position += word.length;
    return value;
  }

  #take(character: string): boolean {
    this.#match(SPACE);
    if (this.#text[this.#position] !== character) return false;
    this.#position++;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.#position += match.length;
    return match;
  }

  #broken(): SchemaError {
    const at = this.#position;
    const found = at < this.#text.length ? JSON.stringify(this.#text[at]) : "the end";
    return new SchemaError("", `not JSON: unexpected ${found} at offset ${at}`);
  }
}

/** @param sorted keys of objects in ascending order instead of as written */
export function printJson(value: Json, sorted = false): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return printString(value);
  if (value instanceof JsonNumber) return printNumber(value);
  if (isArray(value)) return `[${value.map((item) => printJson(item, sorted)).join(",")}]`;
  const keys = [...value.keys()];
  if (sorted) keys.sort(byCodeUnit);
  return `{${keys.map((key) => `${printString(key)}:${printJson(value.get(key) as Json, sorted)}`).join(",")}}`;
}

export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** As Jackson writes it: JSON.stringify with the hexadecimal digits of escapes in capitals. */
export function printString(text: string): string {
  return JSON.stringify(text).replace(/\\(?:u([0-9a-f]{4})|.)/g, (sequence, hex: string | undefined) =>
    hex === undefined ? sequence : `\\u${hex.toUpperCase()}`,
  );
}

/** Integers as written; the others as Java prints a double, with a fraction always and an exponent from 10^7 on. */
function printNumber(number: JsonNumber): string {
  if (number.isInteger) return number.source === "-0" ? "0" : number.source;
  return printDouble(number.value);
}

export function printDouble(value: number): string {
  if (!Number.isFinite(value))
    return Number.isNaN(value) ? '"NaN"' : value > 0 ? '"Infinity"' : '"-Infinity"';
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-3 && magnitude < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [mantissa = "", exponent = ""] = value.toExponential().split("e");
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}E${exponent.replace("+", "")}`;
}

/** The order of Java's strings, which is that of JavaScript's operators. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

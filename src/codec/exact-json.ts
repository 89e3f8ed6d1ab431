/**
 * JSON with exact integers: an int64 beyond 2^53 would lose its last digits in a JavaScript number, both ways.
 * Built on JSON.parse source text access and JSON.rawJSON (ES2026, in Node 24), which TypeScript's es2024 lacks.
 */
interface ExactJson {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): RawJson;
  isRawJSON(value: unknown): boolean;
}

const exactJson = JSON as unknown as ExactJson;

/** A number literal to be printed as it is; made for JSON.stringify only. */
export type RawJson = { readonly rawJSON: string };

/** What the JSON form of a message is made of; ready for JSON.stringify. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | RawJson
  | JsonValue[]
  | { [name: string]: JsonValue };

/** Where a number of 16 digits or more may stand. A reviver costs a call per value, so it is for lines that need it. */
const LONG_INTEGER = /(?:^|[:,[])\s*-?\d{16}/;
const INTEGER = /^-?\d+$/;

/** As JSON.parse, but integers that a number cannot hold become bigints. @throws SyntaxError */
export function parseExactJson(text: string): unknown {
  if (!LONG_INTEGER.test(text)) return JSON.parse(text);
  return exactJson.parse(text, (_key, value, { source }) =>
    typeof value === "number" && !Number.isSafeInteger(value) && source !== undefined && INTEGER.test(source)
      ? BigInt(source)
      : value,
  );
}

/**
 * As JSON.parse, but every number stays the text that it was, and is printed so again: what is only shown and handed on
 * loses no digit, no `.0` and no exponent. @throws SyntaxError; RangeError when it is nested too deeply
 */
export function parseVerbatimJson(text: string): JsonValue {
  return exactJson.parse(text, (_key, value, { source }) =>
    typeof value === "number" && source !== undefined ? exactJson.rawJSON(source) : value,
  ) as JsonValue;
}

/** A number of any length, by its JSON text. */
export function numberToJson(text: string): RawJson {
  return exactJson.rawJSON(text);
}

export function isRawJson(value: unknown): value is RawJson {
  return exactJson.isRawJSON(value);
}

export function int64ToJson(value: bigint): number | RawJson {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : exactJson.rawJSON(value.toString());
}

/** Always with a point or an exponent, since Kafka's reader refuses integers here; NaN and infinities as strings, as Jackson does. */
export function float64ToJson(value: number): number | string | RawJson {
  if (!Number.isFinite(value)) return String(value);
  const text = Object.is(value, -0) ? "-0" : String(value);
  return INTEGER.test(text) ? exactJson.rawJSON(`${text}.0`) : value;
}

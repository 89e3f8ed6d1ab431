import { MAX_STRING_LENGTH } from "#wire/reader.ts";
import type { PrimitiveType } from "#wire/schema.ts";
import { JsonError } from "./json-error.ts";

/** Lowest and highest value of the types that are numbers in messages. */
const RANGES = {
  int8: [-0x80, 0x7f],
  int16: [-0x8000, 0x7fff],
  uint16: [0, 0xffff],
  int32: [-0x80000000, 0x7fffffff],
  uint32: [0, 0xffffffff],
} as const;

const UUID = /^[A-Za-z0-9_-]{22}$/;
/** Double.toString's names, which Jackson writes as strings. */
const NOT_FINITE: ReadonlySet<unknown> = new Set(["NaN", "Infinity", "-Infinity"]);

/** One value of a primitive type. @throws JsonError */
export function primitiveFromJson(type: PrimitiveType, json: unknown, path: string): unknown {
  switch (type) {
    case "bool":
      if (typeof json !== "boolean") throw new JsonError("must be true or false", path);
      return json;
    case "int64":
      return int64(json, path);
    case "float64":
      return float64(json, path);
    case "string":
      return string(json, path);
    case "uuid":
      if (typeof json !== "string" || !UUID.test(json)) {
        throw new JsonError("must be a uuid: 22 characters of URL-safe base64", path);
      }
      return json;
    case "bytes":
    case "records":
      return base64(json, path);
    default: {
      const [lowest, highest] = RANGES[type];
      if (!Number.isInteger(json) || (json as number) < lowest || (json as number) > highest) {
        throw new JsonError(`must be an integer from ${lowest} to ${highest}`, path);
      }
      return json;
    }
  }
}

/** @throws JsonError */
export function parseHex(hex: unknown, path: string): Buffer {
  if (typeof hex !== "string") throw new JsonError("bytes in hex expected", path);
  const bytes = Buffer.from(hex, "hex");
  // Node stops at the first character that is no hex digit.
  if (bytes.length * 2 !== hex.length) {
    const what =
      hex.length % 2 === 1 && bytes.length * 2 === hex.length - 1 ? "odd number of hex digits" : "not hex";
    throw new JsonError(`${what} at character ${bytes.length * 2}`, path);
  }
  return bytes;
}

function string(json: unknown, path: string): string {
  if (typeof json !== "string") throw new JsonError("must be a string", path);
  // Three bytes at most for each unit of UTF-16.
  if (json.length * 3 > MAX_STRING_LENGTH && Buffer.byteLength(json) > MAX_STRING_LENGTH) {
    throw new JsonError(`string of more than ${MAX_STRING_LENGTH} bytes`, path);
  }
  return json;
}

function int64(json: unknown, path: string): bigint {
  if (typeof json === "bigint" || Number.isSafeInteger(json)) {
    const value = BigInt(json as number | bigint);
    if (BigInt.asIntN(64, value) === value) return value;
  }
  throw new JsonError("must be an integer of 64 bits", path);
}

function float64(json: unknown, path: string): number {
  if (typeof json === "number" || typeof json === "bigint" || NOT_FINITE.has(json)) return Number(json);
  throw new JsonError("must be a number", path);
}

function base64(json: unknown, path: string): Buffer {
  if (typeof json === "string") {
    const bytes = Buffer.from(json, "base64");
    if (bytes.toString("base64") === json) return bytes;
  }
  throw new JsonError("must be padded base64", path);
}

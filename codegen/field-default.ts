import { type DefaultValue, EMPTY, type PrimitiveType } from "./spec.ts";

/** What each integer type holds. */
const INTEGER_RANGES: Partial<Record<PrimitiveType, readonly [lowest: bigint, highest: bigint]>> = {
  int8: [-0x80n, 0x7fn],
  int16: [-0x8000n, 0x7fffn],
  uint16: [0n, 0xffffn],
  int32: [-0x80000000n, 0x7fffffffn],
  uint32: [0n, 0xffffffffn],
  int64: [-0x8000000000000000n, 0x7fffffffffffffffn],
};

const ZERO_UUID = "AAAAAAAAAAAAAAAAAAAAAA";

/**
 * The default of a primitive field; `text` is what the spec says, empty when it says nothing.
 * undefined when the type cannot hold it. `null` is not handled here: whether it is allowed depends on versions.
 */
export function parseDefault(type: PrimitiveType, text: string): DefaultValue | undefined {
  switch (type) {
    case "bool":
      return parseBool(text.toLowerCase());
    case "float64":
      return parseFloat64(text);
    case "uuid":
      return text === "" ? ZERO_UUID : parseUuid(text);
    case "string":
      return text;
    case "bytes":
    case "records":
      return text === "" ? EMPTY : undefined;
    default:
      return parseInteger(type, text);
  }
}

function parseBool(text: string): boolean | undefined {
  if (text === "true") return true;
  return text === "" || text === "false" ? false : undefined;
}

function parseInteger(type: PrimitiveType, text: string): number | bigint | undefined {
  const range = INTEGER_RANGES[type];
  if (range === undefined || !/^([+-]?\d+|0x[0-9a-fA-F]+)?$/.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ""));
  if (value < range[0] || value > range[1]) return undefined;
  return type === "int64" ? value : Number(value);
}

function parseFloat64(text: string): number | undefined {
  const value = Number(text);
  return Number.isNaN(value) && text !== "NaN" ? undefined : value;
}

function parseUuid(text: string): string | undefined {
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === 16 && /^[\w-]{22}(==)?$/.test(text) ? bytes.toString("base64url") : undefined;
}

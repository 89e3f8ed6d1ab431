/**
 * Logical types, recognised exactly where the specification allows them; elsewhere the annotation has no meaning
 * and the plain type counts.
 */
import { JsonNumber, type JsonObject } from "./json.ts";

export type LogicalType =
  | { readonly name: "decimal"; readonly precision: number; readonly scale: number }
  | { readonly name: SimpleLogicalName };

type SimpleLogicalName =
  | "uuid"
  | "date"
  | "time-millis"
  | "time-micros"
  | "timestamp-millis"
  | "timestamp-micros"
  | "timestamp-nanos"
  | "local-timestamp-millis"
  | "local-timestamp-micros"
  | "local-timestamp-nanos"
  | "duration"
  | "big-decimal";

const TYPE_OF: Readonly<Record<SimpleLogicalName, readonly string[]>> = {
  uuid: ["string", "fixed"],
  date: ["int"],
  "time-millis": ["int"],
  "time-micros": ["long"],
  "timestamp-millis": ["long"],
  "timestamp-micros": ["long"],
  "timestamp-nanos": ["long"],
  "local-timestamp-millis": ["long"],
  "local-timestamp-micros": ["long"],
  "local-timestamp-nanos": ["long"],
  duration: ["fixed"],
  "big-decimal": ["bytes"],
};

/** Bytes of a fixed type that has no other size. */
const FIXED_SIZE: Readonly<Record<string, number>> = { uuid: 16, duration: 12 };

/** @param size of a fixed type */
export function logicalType(props: JsonObject, type: string, size?: number): LogicalType | null {
  const name = props.get("logicalType");
  if (typeof name !== "string") return null;
  if (name === "decimal") return decimal(props, type, size);
  if (!Object.hasOwn(TYPE_OF, name)) return null;
  const simple = name as SimpleLogicalName;
  if (!TYPE_OF[simple].includes(type)) return null;
  if (size !== undefined && size !== FIXED_SIZE[simple]) return null;
  return { name: simple };
}

function decimal(props: JsonObject, type: string, size?: number): LogicalType | null {
  if (type !== "bytes" && type !== "fixed") return null;
  const precision = int(props, "precision");
  const scale = props.has("scale") ? int(props, "scale") : 0;
  if (precision === null || scale === null) return null;
  if (precision <= 0 || scale < 0 || scale > precision) return null;
  if (size !== undefined && precision > maxPrecision(size)) return null;
  return { name: "decimal", precision, scale };
}

/** Decimal digits that any number of `size` bytes in two's complement has room for. */
function maxPrecision(size: number): number {
  return Math.floor(Math.log10(2) * (8 * size - 1));
}

function int(props: JsonObject, key: string): number | null {
  const value = props.get(key);
  if (!(value instanceof JsonNumber) || !value.isInteger) return null;
  return value.value === (value.value | 0) ? value.value : null;
}

/** Defaults: whether one fits its type, as Java Avro decides it. */
import type { AvroType } from "./avro-schema.ts";
import { isArray, type Json, JsonNumber } from "./json.ts";

/** A default of a union may be of any branch (since Avro 1.12; before it had to be of the first). */
export function isValidDefault(type: AvroType, value: Json | undefined): boolean {
  if (value === undefined) return false;
  switch (type.type) {
    case "string":
    case "bytes":
    case "enum":
    case "fixed":
      return typeof value === "string";
    case "int":
      return isIntegerWithin(value, 31n);
    case "long":
      return isIntegerWithin(value, 63n);
    case "float":
    case "double":
      return value instanceof JsonNumber;
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "array":
      return value !== null && isArray(value) && value.every((item) => isValidDefault(type.items, item));
    case "map":
      return value instanceof Map && [...value.values()].every((item) => isValidDefault(type.values, item));
    case "union":
      return type.branches.some((branch) => isValidDefault(branch, value));
    case "record":
      return (
        value instanceof Map &&
        type.fields.every((field) =>
          isValidDefault(field.type, value.has(field.name) ? value.get(field.name) : field.default),
        )
      );
  }
}

function isIntegerWithin(value: Json, bits: bigint): boolean {
  // A longer spelling can't be within, and BigInt takes quadratic time for it.
  if (!(value instanceof JsonNumber) || !value.isInteger || value.source.length > 20) return false;
  const integer = BigInt(value.source);
  return integer >= -(1n << bits) && integer < 1n << bits;
}

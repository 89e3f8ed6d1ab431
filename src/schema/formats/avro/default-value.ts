/** Defaults: whether one fits its type, as Java Avro decides it. */
import type { AvroType } from "./avro-schema.ts";
import { isArray, type Json, JsonNumber } from "./json.ts";

/** A default of a record may leave fields to their own defaults, those again to theirs: 2^n of them, or no end. */
const MAX_STEPS = 100_000;
const MAX_DEPTH = 500;

/** A default of a union may be of any branch (since Avro 1.12; before it had to be of the first). */
export function isValidDefault(type: AvroType, value: Json | undefined): boolean {
  return new DefaultCheck().isValid(type, value, 0);
}

class DefaultCheck {
  #steps = 0;

  isValid(type: AvroType, value: Json | undefined, depth: number): boolean {
    if (value === undefined || ++this.#steps > MAX_STEPS || depth > MAX_DEPTH) return false;
    const next = depth + 1;
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
        return (
          value !== null && isArray(value) && value.every((item) => this.isValid(type.items, item, next))
        );
      case "map":
        return (
          value instanceof Map && [...value.values()].every((each) => this.isValid(type.values, each, next))
        );
      case "union":
        return type.branches.some((branch) => this.isValid(branch, value, next));
      case "record":
        return (
          value instanceof Map &&
          type.fields.every((field) =>
            this.isValid(field.type, value.has(field.name) ? value.get(field.name) : field.default, next),
          )
        );
    }
  }
}

function isIntegerWithin(value: Json, bits: bigint): boolean {
  // A longer spelling can't be within, and BigInt takes quadratic time for it.
  if (!(value instanceof JsonNumber) || !value.isInteger || value.source.length > 20) return false;
  const integer = BigInt(value.source);
  return integer >= -(1n << bits) && integer < 1n << bits;
}

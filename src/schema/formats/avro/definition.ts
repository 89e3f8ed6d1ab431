/** The attributes of definitions in a schema's text: what is reserved, and what the optional ones may be. */
import { SchemaError } from "../../format.ts";
import type { AvroType, RecordField } from "./avro-schema.ts";
import { isArray, type Json, JsonNumber, type JsonObject } from "./json.ts";
import { logicalType } from "./logical-type.ts";
import { pointer } from "./names.ts";

const SCHEMA_RESERVED = new Set(
  "doc fields items name namespace size symbols values type aliases".split(" "),
);
export const ENUM_RESERVED: ReadonlySet<string> = new Set([...SCHEMA_RESERVED, "default"]);
export const FIELD_RESERVED: ReadonlySet<string> = new Set("default doc name order type aliases".split(" "));

export const NO_PROPS: JsonObject = new Map();

export function annotated<T extends { readonly type: string; readonly size?: number }>(
  definition: T,
  json: JsonObject,
  reserved: ReadonlySet<string> = SCHEMA_RESERVED,
): T & { readonly props: JsonObject; readonly logical: ReturnType<typeof logicalType> } {
  const props = propsOf(json, reserved);
  return { ...definition, props, logical: logicalType(props, definition.type, definition.size) };
}

export function propsOf(json: JsonObject, reserved: ReadonlySet<string>): JsonObject {
  const props = new Map([...json].filter(([key]) => !reserved.has(key)));
  return props.size === 0 ? NO_PROPS : props;
}

export function optionalText(json: JsonObject, key: string): string | null {
  const value = json.get(key);
  return typeof value === "string" ? value : null;
}

export function aliases(json: JsonObject, path: string): readonly string[] {
  const list = json.get("aliases");
  if (list === undefined) return [];
  const aliasesPath = pointer(path, "aliases");
  if (list === null || !isArray(list)) throw new SchemaError(aliasesPath, "aliases are an array");
  return [
    ...new Set(
      list.map((alias) => {
        if (typeof alias !== "string") throw new SchemaError(aliasesPath, "an alias is a string");
        return alias;
      }),
    ),
  ];
}

export function fieldOrder(order: Json | undefined, path: string): RecordField["order"] {
  if (order === undefined) return "ascending";
  const lower = typeof order === "string" ? order.toLowerCase() : "";
  if (lower === "ascending" || lower === "descending" || lower === "ignore") return lower;
  throw new SchemaError(pointer(path, "order"), "order is ascending, descending or ignore");
}

/** Java's parser takes "1.5" for 1.5, and "NaN", as the default of a float or double. */
export function numericDefault(type: AvroType, value: Json | undefined): Json | undefined {
  if ((type.type !== "float" && type.type !== "double") || typeof value !== "string") return value;
  const source = value.trim();
  if (source === "" || (Number.isNaN(Number(source)) && source !== "NaN")) return value;
  return new JsonNumber(/^[+-]?[0-9]+$/.test(source) ? `${source}.0` : source);
}

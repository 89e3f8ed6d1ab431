/** How a field's type, default and comparison with its default are written in TypeScript. */
import type { FieldPlan, TypePlan } from "./ir.ts";
import { EMPTY, type PrimitiveType } from "./spec.ts";

const TYPE_TEXTS: Readonly<Record<PrimitiveType, string>> = {
  bool: "boolean",
  int8: "number",
  int16: "number",
  uint16: "number",
  int32: "number",
  uint32: "number",
  int64: "bigint",
  float64: "number",
  uuid: "Uuid",
  string: "string",
  bytes: "Buffer",
  records: "Records",
};

/** `structSuffix` chooses the exact type of a struct: `V12`, or nothing for the one that handlers see. */
export function elementTypeText(type: TypePlan, structSuffix = ""): string {
  return type.kind === "struct" ? type.typeName + structSuffix : TYPE_TEXTS[type.name];
}

export function fieldTypeText(
  field: FieldPlan,
  isNullable: boolean = field.isNullable,
  structSuffix = "",
): string {
  const element = elementTypeText(field.type, structSuffix);
  return (field.isArray ? `${element}[]` : element) + (isNullable ? " | null" : "");
}

/** Types of src/wire/message.ts that interfaces with these fields mention. */
export function wireTypesOf(fields: readonly FieldPlan[], hasUnknownTaggedFields: boolean): string[] {
  const texts = new Set(fields.map(({ type }) => elementTypeText(type)));
  const mentioned = ["Records", "Uuid"].filter((name) => texts.has(name));
  return hasUnknownTaggedFields ? [...mentioned, "UnknownTaggedField"] : mentioned;
}

export function defaultText(field: FieldPlan): string {
  const value = field.default;
  if (value !== EMPTY) return literalText(value as Exclude<typeof value, typeof EMPTY>);
  if (field.isArray) return "[]";
  if (field.type.kind === "struct") return `create${field.type.typeName}()`;
  return field.type.name === "records" ? "[]" : "Buffer.alloc(0)";
}

export function literalText(value: boolean | number | bigint | string | null): string {
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** A condition that holds when `expression`, the field's value, is not the field's default. */
export function differsText(field: FieldPlan, expression: string): string {
  if (field.default !== EMPTY) {
    // No number equals NaN, itself included.
    if (Number.isNaN(field.default)) return `!Number.isNaN(${expression})`;
    return field.default === true ? `!${expression}` : differsFromLiteral(field, expression);
  }
  const isStruct = !field.isArray && field.type.kind === "struct";
  const isNotEmpty = isStruct
    ? `!isDefault${elementTypeText(field.type)}(${expression})`
    : `${expression}.length !== 0`;
  return field.isNullable ? `${expression} === null || ${isNotEmpty}` : isNotEmpty;
}

function differsFromLiteral(field: FieldPlan, expression: string): string {
  if (field.default === false) return expression;
  return `${expression} !== ${defaultText(field)}`;
}

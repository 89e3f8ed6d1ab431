import type { FieldPlan, LayoutPlan, StructPlan } from "./ir.ts";

/** What generated functions call their own variables, the globals that they use, and words that cannot name a variable. */
const TAKEN = new Set(
  (
    "reader writer value version unknown tagCount tag end begin next element i Array Buffer Number undefined " +
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** The local variable that holds a field. No field has an underscore in its name, so no two get the same. */
export function localName({ name }: FieldPlan): string {
  return TAKEN.has(name) || /^(has\d+$|(encode|decode|create|isDefault)[A-Z])/.test(name) ? `${name}_` : name;
}

/** The local variable that holds the number of elements of an array field. */
export function countName(struct: StructPlan, { name }: FieldPlan): string {
  const count = `${name}Count`;
  return struct.fields.some((field) => field.name === count) ? `${count}_` : count;
}

/** The method of Reader or Writer for a primitive field (or an element of it): `readCompactNullableString`. */
export function methodName(verb: "read" | "write", layout: LayoutPlan, isNullable: boolean): string {
  const { type } = layout.field;
  if (type.kind === "struct") throw new Error(`${layout.field.name} is not primitive`);
  const hasForms = type.name === "string" || type.name === "bytes" || type.name === "records";
  const form = hasForms ? `${layout.isCompact ? "Compact" : ""}${isNullable ? "Nullable" : ""}` : "";
  return `${verb}${form}${type.name.charAt(0).toUpperCase()}${type.name.slice(1)}`;
}

/** `decode` or `encode`, for the shape that begins with this version: `decodeFetchRequestV12`. */
export function functionName(
  verb: "decode" | "encode",
  typeName: string,
  shape: { versions: { lowest: number } },
): string {
  return `${verb}${typeName}V${shape.versions.lowest}`;
}

/**
 * What a JSON value of a schema becomes in a row. JSON Schema describes sets of documents, rows want columns, so:
 *
 * - An object with declared properties is a record, its fields in the order of the schema. Further properties are
 *   in the list field `additionalProperties` of {key, value} if the schema speaks of them (additionalProperties or
 *   patternProperties); an object of which nothing but that is declared is such a list itself.
 * - `integer` is an int64, `number` a double, `boolean` a bool, every `string` a string: formats such as date-time
 *   have several spellings for one value, and the row keeps what was said.
 * - A value that may be null is what it is otherwise, and absent when null. In lists, where nothing can be absent,
 *   it is a record with the one optional field `value`.
 * - oneOf, anyOf, allOf and if/then/else of objects are one record with the fields of all, of one scalar that scalar.
 * - All else (mixed types, tuples, no type at all, a recursion) is a string that holds the value's JSON text.
 * - What is no object at the top is the one field `value`.
 *
 * A value that its schema admits but its column cannot hold (an integer beyond 64 bits, a number where properties
 * are declared without `type: object`) is absent from the row; the residue has it.
 */
import type { RecordType, Type } from "../../record-value.ts";

export type Shape =
  | { readonly kind: "bool" | "int64" | "double" | "string" | "json" }
  | { readonly kind: "list"; readonly element: Shape }
  /** An object whose property names are data. */
  | { readonly kind: "map"; readonly value: Shape }
  /** An element that may be null. */
  | { readonly kind: "nullable"; readonly value: Shape }
  | RecordShape;

export interface RecordShape {
  readonly kind: "record";
  readonly fields: ReadonlyMap<string, FieldShape>;
  /** The field of the properties that are not declared; null when they are left to the residue. */
  readonly additional: { readonly name: string; readonly value: Shape } | null;
}

export interface FieldShape {
  readonly shape: Shape;
  readonly isRequired: boolean;
}

export const KEY = "key";
export const VALUE = "value";

export function recordTypeOf({ fields, additional }: RecordShape): RecordType {
  const all = [...fields].map(([name, { shape, isRequired }]) => ({ name, type: typeOf(shape), isRequired }));
  if (additional !== null) {
    all.push({ name: additional.name, type: mapType(additional.value), isRequired: false });
  }
  return { fields: all.map((field, index) => ({ ...field, index, isRepeated: false })) };
}

function typeOf(shape: Shape): Type {
  switch (shape.kind) {
    case "record":
      return { kind: "record", record: recordTypeOf(shape) };
    case "list":
      return { kind: "list", element: typeOf(shape.element) };
    case "map":
      return mapType(shape.value);
    case "nullable":
      return recordOf([VALUE, typeOf(shape.value), false]);
    case "json":
      return { kind: "scalar", scalar: "string" };
    default:
      return { kind: "scalar", scalar: shape.kind };
  }
}

function mapType(value: Shape): Type {
  const element = recordOf([KEY, { kind: "scalar", scalar: "string" }, true], [VALUE, typeOf(value), false]);
  return { kind: "list", element };
}

function recordOf(...fields: readonly (readonly [string, Type, boolean])[]): Type {
  return {
    kind: "record",
    record: {
      fields: fields.map(([name, type, isRequired], index) => ({
        name,
        index,
        type,
        isRepeated: false,
        isRequired,
      })),
    },
  };
}

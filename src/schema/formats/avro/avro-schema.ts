/**
 * An Avro schema as a graph: unnamed types are a node wherever they stand, a named type is one node that all its
 * uses share, so recursive schemas are cyclic.
 */
import type { Json, JsonObject } from "./json.ts";
import type { LogicalType } from "./logical-type.ts";

export type AvroType = PrimitiveType | FixedType | EnumType | RecordType | ArrayType | MapType | UnionType;
export type NamedType = FixedType | EnumType | RecordType;
export type PrimitiveName = "null" | "boolean" | "int" | "long" | "float" | "double" | "bytes" | "string";

interface Annotated {
  /** Attributes that the specification doesn't reserve, logicalType and its parameters among them. */
  readonly props: JsonObject;
  /** Null also where the annotation doesn't fit the type: the specification says to ignore it then. */
  readonly logical: LogicalType | null;
}

interface Named extends Annotated {
  /** Without the namespace. */
  readonly name: string;
  /** Null for the null namespace. */
  readonly namespace: string | null;
  readonly fullName: string;
  /** Full names. */
  readonly aliases: readonly string[];
  readonly doc: string | null;
}

export interface PrimitiveType extends Annotated {
  readonly type: PrimitiveName;
}

export interface FixedType extends Named {
  readonly type: "fixed";
  readonly size: number;
}

export interface EnumType extends Named {
  readonly type: "enum";
  readonly symbols: readonly string[];
  readonly default: string | null;
}

export interface RecordType extends Named {
  readonly type: "record";
  readonly isError: boolean;
  /** Filled once the fields are parsed: they may refer to the record itself. */
  readonly fields: readonly RecordField[];
}

export interface RecordField {
  readonly name: string;
  readonly type: AvroType;
  readonly doc: string | null;
  readonly order: "ascending" | "descending" | "ignore";
  readonly aliases: readonly string[];
  /** As written; undefined without a default (null is one). */
  readonly default: Json | undefined;
  readonly props: JsonObject;
}

export interface ArrayType extends Annotated {
  readonly type: "array";
  readonly items: AvroType;
}

export interface MapType extends Annotated {
  readonly type: "map";
  readonly values: AvroType;
}

export interface UnionType {
  readonly type: "union";
  readonly branches: readonly AvroType[];
}

export const primitiveNames: ReadonlySet<string> = new Set<PrimitiveName>([
  "null",
  "boolean",
  "int",
  "long",
  "float",
  "double",
  "bytes",
  "string",
]);

export function isPrimitiveName(name: string): name is PrimitiveName {
  return primitiveNames.has(name);
}

export function isNamed(type: AvroType): type is NamedType {
  return type.type === "record" || type.type === "enum" || type.type === "fixed";
}

export function isPrimitive(type: AvroType): type is PrimitiveType {
  return primitiveNames.has(type.type);
}

/** What tells the branches of a union apart: the full name, or the type of the unnamed. */
export function branchName(type: AvroType): string {
  return isNamed(type) ? type.fullName : type.type;
}

/** What a spec file says once it is read and found valid: names resolved, versions and defaults parsed. */
import type { VersionRange } from "./version-range.ts";

export const MESSAGE_KINDS = [
  "request",
  "response",
  "header",
  "data",
  "metadata",
  "coordinator-key",
  "coordinator-value",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const PRIMITIVE_TYPES = [
  "bool",
  "int8",
  "int16",
  "uint16",
  "int32",
  "uint32",
  "int64",
  "float64",
  "uuid",
  "string",
  "bytes",
  "records",
] as const;
export type PrimitiveType = (typeof PRIMITIVE_TYPES)[number];

export interface MessageSpec {
  /** The path as the user would name it, for messages about the file. */
  readonly file: string;
  readonly name: string;
  readonly kind: MessageKind;
  readonly apiKey: number | null;
  readonly validVersions: VersionRange;
  readonly flexibleVersions: VersionRange;
  readonly latestVersionUnstable: boolean;
  readonly listeners: readonly string[];
  readonly about: string;
  readonly fields: readonly FieldSpec[];
  /** By name: common structs, then those defined in place, in the order of the file. */
  readonly structs: ReadonlyMap<string, StructSpec>;
}

export interface StructSpec {
  readonly name: string;
  readonly about: string;
  readonly versions: VersionRange;
  readonly fields: readonly FieldSpec[];
}

/** Of a field, or of the elements of an array field. */
export type FieldType =
  | { readonly kind: "primitive"; readonly name: PrimitiveType }
  | { readonly kind: "struct"; readonly name: string };

/** No bytes, no records, no elements; for a struct: all of its own defaults. */
export const EMPTY = { empty: true } as const;
export type DefaultValue = boolean | number | bigint | string | null | typeof EMPTY;

export interface FieldSpec {
  readonly name: string;
  readonly about: string;
  readonly type: FieldType;
  readonly isArray: boolean;
  readonly versions: VersionRange;
  readonly nullableVersions: VersionRange;
  readonly taggedVersions: VersionRange;
  /** The message's own unless the field overrides them. */
  readonly flexibleVersions: VersionRange;
  readonly tag: number | null;
  readonly default: DefaultValue;
  readonly ignorable: boolean;
  readonly mapKey: boolean;
  readonly entityType: string | null;
}

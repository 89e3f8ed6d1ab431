import type { MessageKind } from "./message.ts";

/**
 * A message's layout as plain data: what `generated/schemas` holds for tools that walk messages of any kind
 * (JSON form, field paths of broken frames). Codecs do not use it.
 */
export interface MessageSchema extends StructSchema {
  readonly kind: MessageKind;
  readonly apiKey: number | null;
  readonly validVersions: VersionRange;
  /** null: no version is flexible. */
  readonly flexibleVersions: VersionRange | null;
}

export interface StructSchema {
  /** The spec's name, for example `FetchTopic`. */
  readonly name: string;
  /** In the order of the spec, which is wire order for untagged fields. */
  readonly fields: readonly FieldSchema[];
}

/** First and last version, both included, within the message's valid versions. */
export type VersionRange = readonly [first: number, last: number];

export type PrimitiveType =
  | "bool"
  | "int8"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "float64"
  | "uuid"
  | "string"
  | "bytes"
  | "records";

export interface FieldSchema {
  /** camelCase, as in the generated interface. */
  readonly name: string;
  /** Of the field, or of the array's elements. */
  readonly type: PrimitiveType | StructSchema;
  readonly isArray: boolean;
  /** null (here and below): in no version of the message. */
  readonly versions: VersionRange | null;
  readonly nullableVersions: VersionRange | null;
  /** The versions that use the compact form; the message's own unless the field overrides them. */
  readonly flexibleVersions: VersionRange | null;
  readonly tag: number | null;
  readonly taggedVersions: VersionRange | null;
  /** Of the generated interface; for a struct, undefined stands for all of its own defaults. */
  readonly default: boolean | number | bigint | string | Buffer | readonly never[] | null | undefined;
  readonly ignorable: boolean;
  readonly mapKey: boolean;
}

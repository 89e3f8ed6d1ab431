/** A schema with every name resolved and every feature settled: what the codecs, the rows and the rules walk over. */
import type { EnumNode, FieldNode, MessageNode, ProtoFile } from "./proto-file.ts";

export type ScalarKind =
  | "double"
  | "float"
  | "int64"
  | "uint64"
  | "int32"
  | "fixed64"
  | "fixed32"
  | "bool"
  | "string"
  | "bytes"
  | "uint32"
  | "sfixed32"
  | "sfixed64"
  | "sint32"
  | "sint64";

export type FieldKind = ScalarKind | "enum" | "message" | "group";

export const WireType = {
  VARINT: 0,
  FIXED64: 1,
  LENGTH: 2,
  START_GROUP: 3,
  END_GROUP: 4,
  FIXED32: 5,
} as const;

const wireTypes: Record<FieldKind, number> = {
  double: WireType.FIXED64,
  float: WireType.FIXED32,
  int64: WireType.VARINT,
  uint64: WireType.VARINT,
  int32: WireType.VARINT,
  fixed64: WireType.FIXED64,
  fixed32: WireType.FIXED32,
  bool: WireType.VARINT,
  string: WireType.LENGTH,
  bytes: WireType.LENGTH,
  uint32: WireType.VARINT,
  sfixed32: WireType.FIXED32,
  sfixed64: WireType.FIXED64,
  sint32: WireType.VARINT,
  sint64: WireType.VARINT,
  enum: WireType.VARINT,
  message: WireType.LENGTH,
  group: WireType.START_GROUP,
};

export function wireTypeOf(kind: FieldKind): number {
  return wireTypes[kind];
}

export function isScalarKind(type: string): type is ScalarKind {
  return Object.hasOwn(wireTypes, type) && type !== "enum" && type !== "message" && type !== "group";
}

export interface EnumModel {
  readonly fullName: string;
  readonly node: EnumNode;
  readonly file: FileModel;
  readonly parent: MessageModel | null;
  /** Unknown numbers of a closed enum are unknown fields; those of an open one are values. */
  isClosed: boolean;
  /** The first name of each number. */
  readonly nameOf: ReadonlyMap<number, string>;
  readonly numberOf: ReadonlyMap<string, number>;
}

export interface FieldModel {
  readonly name: string;
  readonly fullName: string;
  readonly number: number;
  readonly node: FieldNode;
  readonly kind: FieldKind;
  /** Of one value. */
  readonly wireType: number;
  readonly isRepeated: boolean;
  readonly isPacked: boolean;
  readonly isRequired: boolean;
  /** False for proto3 fields without `optional`: their default is the same as their absence. */
  readonly hasPresence: boolean;
  readonly isUtf8: boolean;
  readonly isExtension: boolean;
  /** Of an extension: the message that it extends. */
  readonly extendee: MessageModel | null;
  /** Name of the oneof written in the schema; null for none. */
  readonly oneof: string | null;
  message: MessageModel | null;
  enum: EnumModel | null;
  /** Place among the message's required fields; -1 when it is none of them. */
  requiredIndex: number;
}

export interface MessageModel {
  readonly fullName: string;
  readonly node: MessageNode;
  readonly file: FileModel;
  readonly parent: MessageModel | null;
  readonly nested: MessageModel[];
  readonly enums: EnumModel[];
  /** As declared. */
  readonly fields: FieldModel[];
  /** Extensions of this message that the schema or anything it imports declares. */
  readonly extensions: FieldModel[];
  readonly byNumber: Map<number, FieldModel>;
  /** The same for small numbers, which the walk over payloads uses. */
  readonly small: (FieldModel | undefined)[];
  readonly required: FieldModel[];
  readonly isMapEntry: boolean;
}

export interface FileModel {
  readonly node: ProtoFile;
  readonly messages: MessageModel[];
  readonly enums: EnumModel[];
  readonly imports: FileModel[];
  /** Declared in this file, in the order of the text. */
  readonly extensions: FieldModel[];
}

export interface SchemaModel {
  readonly file: FileModel;
  /** The schema itself last, each file after those that it imports. */
  readonly files: readonly FileModel[];
  readonly messages: ReadonlyMap<string, MessageModel>;
  readonly enums: ReadonlyMap<string, EnumModel>;
  /** Extensions by full name. */
  readonly extensions: ReadonlyMap<string, FieldModel>;
}

export function fieldOf(message: MessageModel, number: number): FieldModel | undefined {
  return number < message.small.length ? message.small[number] : message.byNumber.get(number);
}

/** Field numbers below this are looked up in an array. */
export const smallNumbers = 256;

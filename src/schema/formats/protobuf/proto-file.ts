/**
 * A .proto file as plain data, the same whether it came as text or as a serialized FileDescriptorProto. It keeps what
 * printing it anew needs (the kind of an option's value, public imports, the order of nested messages), which
 * protobufjs' parser drops: hence a parser of our own beside this file.
 */

export type Syntax = "proto2" | "proto3" | "editions";

export interface ProtoFile {
  /** The import path; empty for the schema itself. */
  readonly path: string;
  syntax: Syntax;
  /** False when the text had no `syntax` line and is proto2 therefore. */
  isSyntaxWritten: boolean;
  /** "2023" or "2024", null when `syntax` isn't "editions". */
  edition: string | null;
  package: string;
  readonly imports: ProtoImport[];
  readonly options: OptionNode[];
  readonly messages: MessageNode[];
  readonly enums: EnumNode[];
  readonly services: ServiceNode[];
  readonly extensions: FieldNode[];
}

export interface ProtoImport {
  readonly path: string;
  readonly kind: "plain" | "public" | "weak" | "option";
}

export type Visibility = "export" | "local" | null;

export interface MessageNode {
  readonly name: string;
  visibility: Visibility;
  readonly fields: FieldNode[];
  readonly oneofs: OneofNode[];
  /** In the order of protoc's descriptor, which the message indexes count: groups and map entries are among them. */
  readonly messages: MessageNode[];
  readonly enums: EnumNode[];
  readonly extensions: FieldNode[];
  readonly extensionRanges: ExtensionRangeNode[];
  readonly reservedRanges: NumberRange[];
  readonly reservedNames: string[];
  readonly options: OptionNode[];
  /** What a field implies: the entry of a map, the message of a group. */
  implied: "map entry" | "group" | null;
}

export interface FieldNode {
  readonly name: string;
  readonly number: number;
  label: "optional" | "required" | "repeated" | null;
  /** A scalar's keyword, or a name as written: relative, or absolute with a leading dot. */
  type: string;
  /** The field is a group and `type` the name of its message. */
  readonly isGroup: boolean;
  /** Position in the message's oneofs; -1 for none. */
  readonly oneof: number;
  /** Only of extensions: the message as written. */
  readonly extendee: string | null;
  readonly options: OptionNode[];
}

export interface OneofNode {
  readonly name: string;
  readonly options: OptionNode[];
}

/** Both ends belong to it. */
export interface NumberRange {
  readonly start: number;
  readonly end: number;
}

export interface ExtensionRangeNode extends NumberRange {
  readonly options: OptionNode[];
}

export interface EnumNode {
  readonly name: string;
  visibility: Visibility;
  readonly values: EnumValueNode[];
  readonly reservedRanges: NumberRange[];
  readonly reservedNames: string[];
  readonly options: OptionNode[];
}

export interface EnumValueNode {
  readonly name: string;
  readonly number: number;
  readonly options: OptionNode[];
}

export interface ServiceNode {
  readonly name: string;
  readonly methods: MethodNode[];
  readonly options: OptionNode[];
}

export interface MethodNode {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly isInputStream: boolean;
  readonly isOutputStream: boolean;
  readonly options: OptionNode[];
}

export interface OptionNode {
  /** The parts of its name: `features.x` is two, `(my.option).x` too, the parentheses kept. */
  readonly name: readonly string[];
  readonly value: OptionValue;
}

export type OptionValue =
  | { readonly kind: "identifier"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  /** Bytes, since escapes may spell any. */
  | { readonly kind: "string"; readonly bytes: Buffer }
  | { readonly kind: "message"; readonly entries: readonly OptionEntry[] }
  | { readonly kind: "list"; readonly values: readonly OptionValue[] };

/** A field of an aggregate; `[full.name]` for an extension. */
export interface OptionEntry {
  readonly name: string;
  readonly value: OptionValue;
}

export function emptyFile(path: string): ProtoFile {
  return {
    path,
    syntax: "proto2",
    isSyntaxWritten: false,
    edition: null,
    package: "",
    imports: [],
    options: [],
    messages: [],
    enums: [],
    services: [],
    extensions: [],
  };
}

export function emptyMessage(name: string): MessageNode {
  return {
    name,
    visibility: null,
    fields: [],
    oneofs: [],
    messages: [],
    enums: [],
    extensions: [],
    extensionRanges: [],
    reservedRanges: [],
    reservedNames: [],
    options: [],
    implied: null,
  };
}

/** The option of that dotted name, the last one given; aggregates of its first part are looked into. */
export function optionOf(options: readonly OptionNode[], ...name: readonly string[]): OptionValue | null {
  for (let i = options.length - 1; i >= 0; i--) {
    const option = options[i] as OptionNode;
    if (option.name.length > name.length || option.name.some((part, at) => part !== name[at])) continue;
    let value: OptionValue | undefined = option.value;
    for (const part of name.slice(option.name.length)) {
      value =
        value?.kind === "message" ? value.entries.findLast((entry) => entry.name === part)?.value : undefined;
    }
    if (value !== undefined) return value;
  }
  return null;
}

export function isTrue(value: OptionValue | null): boolean {
  return value?.kind === "identifier" && value.text === "true";
}

/** protoc's name of the message that a map field implies. */
export function mapEntryName(fieldName: string): string {
  let name = "";
  for (const part of fieldName.split("_")) name += part.charAt(0).toUpperCase() + part.slice(1);
  return `${name}Entry`;
}

export const maxFieldNumber = 536_870_911;

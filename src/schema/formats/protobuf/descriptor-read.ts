/** Serialized FileDescriptorProto and FileDescriptorSet (in base64, as `format=serialized` gives them) as files. */
import { SchemaError } from "../../format.ts";
import { checkPayload } from "./check.ts";
import { standardOptions } from "./descriptor-options.ts";
import {
  decodeFileDescriptor,
  decodeFileDescriptorSet,
  type EnumDescriptor,
  type FieldDescriptor,
  type FileDescriptor,
  type MessageDescriptor,
  typeNames,
} from "./descriptor-schema.ts";
import { parseProtoFile } from "./parse-file.ts";
import {
  type EnumNode,
  emptyFile,
  emptyMessage,
  type FieldNode,
  type MessageNode,
  type OptionNode,
  type OptionValue,
  type ProtoFile,
  type Visibility,
} from "./proto-file.ts";
import { WireReader } from "./wire.ts";

/** No text of a schema looks like that: it would have to have a semicolon, a quote or a brace. */
const base64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const maxDepth = 32;

/** @throws SchemaError */
export function parseFileOrDescriptor(text: string, path: string): ProtoFile {
  return parseFiles(text, path).at(-1) as ProtoFile;
}

/** The schema last; before it what a FileDescriptorSet has besides. @throws SchemaError */
export function parseFiles(text: string, path: string): ProtoFile[] {
  const trimmed = text.trim();
  if (!base64.test(trimmed)) return [parseProtoFile(text, path)];
  const bytes = Buffer.from(trimmed, "base64");
  let files: FileDescriptor[];
  try {
    checkPayload(null, bytes);
    files = isSet(bytes) ? decodeFileDescriptorSet(bytes) : [decodeFileDescriptor(bytes)];
  } catch (error) {
    throw new SchemaError(path, "neither a .proto text nor a serialized file descriptor", { cause: error });
  }
  if (files.length === 0) throw new SchemaError(path, "a file descriptor set without files");
  return files.map((file, at) => readFile(file, at === files.length - 1 ? path : (file.name ?? "")));
}

/** Whether all there is are length-delimited fields of number 1, the first of which begins with a file's name. */
function isSet(bytes: Buffer): boolean {
  const reader = new WireReader(bytes);
  while (reader.position < bytes.length) {
    if (reader.readVarint32() !== 0x0a) return false;
    reader.skip(2);
  }
  const [, length = 0, tag] = bytes;
  return length > 1 && (tag === 0x0a || (length >= 128 && bytes.includes(0x0a, 2)));
}

function readFile(descriptor: FileDescriptor, path: string): ProtoFile {
  const file = emptyFile(path);
  file.isSyntaxWritten = true;
  const { syntax = "proto2", edition } = descriptor;
  if (syntax === "editions" || edition !== undefined) {
    if (edition !== 1000 && edition !== 1001) throw new SchemaError(path, `unknown edition ${edition}`);
    file.syntax = "editions";
    file.edition = edition === 1000 ? "2023" : "2024";
  } else if (syntax === "proto3" || syntax === "proto2" || syntax === "") {
    file.syntax = syntax === "" ? "proto2" : syntax;
  } else throw new SchemaError(path, `unknown syntax "${syntax}"`);
  file.package = descriptor.package ?? "";
  for (const [at, dependency] of (descriptor.dependency ?? []).entries()) {
    const isPublic = descriptor.public_dependency?.includes(at);
    const isWeak = descriptor.weak_dependency?.includes(at);
    file.imports.push({ path: dependency, kind: isPublic ? "public" : isWeak ? "weak" : "plain" });
  }
  for (const dependency of descriptor.option_dependency ?? [])
    file.imports.push({ path: dependency, kind: "option" });
  file.options.push(...standardOptions(descriptor.options, "FileOptions"));
  for (const message of descriptor.message_type ?? []) file.messages.push(readMessage(message, file, 1));
  for (const child of descriptor.enum_type ?? []) file.enums.push(readEnum(child));
  for (const extension of descriptor.extension ?? []) file.extensions.push(readField(extension, file, []));
  for (const { name, method, options } of descriptor.service ?? []) {
    const methods = (method ?? []).map((one) => ({
      name: identifier(one.name),
      input: typeName(one.input_type),
      output: typeName(one.output_type),
      isInputStream: one.client_streaming ?? false,
      isOutputStream: one.server_streaming ?? false,
      options: standardOptions(one.options, "MethodOptions"),
    }));
    file.services.push({
      name: identifier(name),
      methods,
      options: standardOptions(options, "ServiceOptions"),
    });
  }
  impliedMessages(file.messages, file.extensions);
  if (file.package !== "") file.package.split(".").forEach(identifier);
  return file;
}

function readMessage(descriptor: MessageDescriptor, file: ProtoFile, depth: number): MessageNode {
  const message = emptyMessage(identifier(descriptor.name));
  if (depth > maxDepth) throw new SchemaError(message.name, "messages are nested too deeply");
  message.visibility = visibility(descriptor.visibility);
  for (const option of standardOptions(descriptor.options, "MessageOptions")) {
    if (option.name[0] === "map_entry") message.implied = "map entry";
    else message.options.push(option);
  }
  // The oneof that protoc adds around each `optional` of proto3 is not written, and comes after all others.
  const synthetic = new Set(
    (descriptor.field ?? []).flatMap((one) => (one.proto3_optional ? [one.oneof_index] : [])),
  );
  const places = (descriptor.oneof_decl ?? []).map((oneof, at) => {
    if (synthetic.has(at)) return -1;
    return (
      message.oneofs.push({
        name: identifier(oneof.name),
        options: standardOptions(oneof.options, "OneofOptions"),
      }) - 1
    );
  });
  for (const field of descriptor.field ?? []) message.fields.push(readField(field, file, places));
  for (const nested of descriptor.nested_type ?? [])
    message.messages.push(readMessage(nested, file, depth + 1));
  for (const child of descriptor.enum_type ?? []) message.enums.push(readEnum(child));
  for (const extension of descriptor.extension ?? []) message.extensions.push(readField(extension, file, []));
  for (const { start = 0, end = 0, options } of descriptor.extension_range ?? []) {
    const settled = standardOptions(options, "ExtensionRangeOptions");
    message.extensionRanges.push({ start, end: end - 1, options: settled });
  }
  for (const { start = 0, end = 0 } of descriptor.reserved_range ?? []) {
    message.reservedRanges.push({ start, end: end - 1 });
  }
  message.reservedNames.push(...(descriptor.reserved_name ?? []));
  impliedMessages(message.messages, [...message.fields, ...message.extensions]);
  return message;
}

function readField(descriptor: FieldDescriptor, file: ProtoFile, oneofs: readonly number[]): FieldNode {
  const kind = typeNames[descriptor.type ?? 0] ?? "";
  const name = identifier(descriptor.name);
  const oneof = descriptor.oneof_index === undefined ? -1 : (oneofs[descriptor.oneof_index] ?? -1);
  const named = kind === "" || kind === "message" || kind === "group" || kind === "enum";
  const isProto2 = file.syntax === "proto2";
  const labelled = (isProto2 && oneof < 0) || descriptor.proto3_optional === true;
  const options = standardOptions(descriptor.options, "FieldOptions");
  if (descriptor.default_value !== undefined) {
    options.push({ name: ["default"], value: defaultValue(kind, descriptor.default_value) });
  }
  if (descriptor.json_name !== undefined && descriptor.json_name !== jsonName(name)) {
    options.push({
      name: ["json_name"],
      value: { kind: "string", bytes: Buffer.from(descriptor.json_name) },
    });
  }
  return {
    name,
    number: descriptor.number ?? 0,
    label:
      descriptor.label === 3
        ? "repeated"
        : descriptor.label === 2 && isProto2
          ? "required"
          : labelled
            ? "optional"
            : null,
    type: named ? typeName(descriptor.type_name) : kind,
    isGroup: kind === "group" && isProto2,
    oneof,
    extendee: descriptor.extendee === undefined ? null : typeName(descriptor.extendee),
    options,
  };
}

/** Marks the messages of groups, which are written at their field. */
function impliedMessages(messages: readonly MessageNode[], fields: readonly FieldNode[]): void {
  const groups = new Map<string, FieldNode>();
  for (const field of fields) if (field.isGroup) groups.set(field.name, field);
  for (const message of messages) {
    const field = groups.get(message.name.toLowerCase());
    if (field === undefined || (field.type !== message.name && !field.type.endsWith(`.${message.name}`)))
      continue;
    message.implied = "group";
    field.type = message.name;
  }
}

function readEnum(descriptor: EnumDescriptor): EnumNode {
  const values = (descriptor.value ?? []).map(({ name, number = 0, options }) => ({
    name: identifier(name),
    number,
    options: standardOptions(options, "EnumValueOptions"),
  }));
  return {
    name: identifier(descriptor.name),
    visibility: visibility(descriptor.visibility),
    values,
    reservedRanges: (descriptor.reserved_range ?? []).map(({ start = 0, end = 0 }) => ({ start, end })),
    reservedNames: [...(descriptor.reserved_name ?? [])],
    options: standardOptions(descriptor.options, "EnumOptions") as OptionNode[],
  };
}

function defaultValue(kind: string, text: string): OptionValue {
  if (kind === "string") return { kind: "string", bytes: Buffer.from(text) };
  if (kind === "bytes") {
    // C escapes, which the parser of .proto texts reads; quotes may stand as they are.
    const literal = text.replace(/\\.|"/gs, (found) => (found === '"' ? '\\"' : found));
    const file = parseProtoFile(`option x = "${literal}";`, "");
    return file.options[0]?.value ?? { kind: "string", bytes: Buffer.from(text) };
  }
  if (kind === "enum" || kind === "bool") return { kind: "identifier", text: identifier(text) };
  // As with names: the text is printed again, and must not be more than a number.
  if (!/^-?(?:inf|nan|[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)$/.test(text)) {
    throw new SchemaError(text, `${JSON.stringify(text)} is no default`);
  }
  return { kind: "number", text };
}

export function jsonName(name: string): string {
  return name.replace(/_+([^_]?)/g, (_, next: string) => next.toUpperCase());
}

function visibility(number: number | undefined): Visibility {
  return number === 2 ? "export" : number === 1 ? "local" : null;
}

/** Names become text again when the schema is printed: none may be more than a name. */
function identifier(name = ""): string {
  if (!/^[A-Za-z_][A-Za-z_0-9]*$/.test(name))
    throw new SchemaError(name, `${JSON.stringify(name)} is no name`);
  return name;
}

function typeName(name = ""): string {
  if (!/^\.?[A-Za-z_][A-Za-z_0-9]*(\.[A-Za-z_][A-Za-z_0-9]*)*$/.test(name)) {
    throw new SchemaError(name, `${JSON.stringify(name)} is no type's name`);
  }
  return name;
}

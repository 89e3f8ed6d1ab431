/** A linked schema as protoc's FileDescriptorProto: what `format=serialized` answers and Python's client reads. */
import type { OptionsName } from "./descriptor-options.ts";
import { jsonName } from "./descriptor-read.ts";
import {
  type EnumDescriptor,
  encodeFileDescriptor,
  type FieldDescriptor,
  type FileDescriptor,
  type MessageDescriptor,
  typeNames,
} from "./descriptor-schema.ts";
import type { EnumModel, FieldModel, MessageModel, SchemaModel } from "./model.ts";
import { floatOf, integerOf, optionBytes } from "./options-write.ts";
import { quoted } from "./print-options.ts";
import { type FieldNode, type OptionNode, optionOf, type Visibility } from "./proto-file.ts";

/** The schema's own file. @param name its path, as others import it. @throws SchemaError */
export function serializeFile(schema: SchemaModel, name: string): Buffer {
  return new DescriptorWriter(schema).write(name);
}

class DescriptorWriter {
  readonly #schema: SchemaModel;

  readonly #extensions: ReadonlyMap<FieldNode, FieldModel>;

  constructor(schema: SchemaModel) {
    this.#schema = schema;
    this.#extensions = new Map(schema.file.extensions.map((field) => [field.node, field]));
  }

  write(name: string): Buffer {
    const { file } = this.#schema;
    const { node } = file;
    const imports = node.imports.filter(({ kind }) => kind !== "option");
    const places = (kind: string): number[] => imports.flatMap((one, at) => (one.kind === kind ? [at] : []));
    const descriptor: FileDescriptor = {
      name,
      dependency: imports.map(({ path }) => path),
      public_dependency: places("public"),
      weak_dependency: places("weak"),
      option_dependency: node.imports.filter(({ kind }) => kind === "option").map(({ path }) => path),
      message_type: file.messages.map((message) => this.#message(message)),
      enum_type: file.enums.map((one) => this.#enum(one)),
      service: node.services.map((service) => {
        const scope = join(node.package, service.name);
        return {
          name: service.name,
          method: service.methods.map((method) => ({
            name: method.name,
            input_type: typeName(this.#schema, method.input, scope),
            output_type: typeName(this.#schema, method.output, scope),
            ...(method.isInputStream ? { client_streaming: true } : {}),
            ...(method.isOutputStream ? { server_streaming: true } : {}),
            ...this.#options(method.options, "MethodOptions", scope),
          })),
          ...this.#options(service.options, "ServiceOptions", scope),
        };
      }),
      extension: this.#ownExtensions(node.extensions),
      ...this.#options(node.options, "FileOptions", node.package),
    };
    if (node.package !== "") descriptor.package = node.package;
    if (node.syntax !== "proto2") descriptor.syntax = node.syntax;
    if (node.edition !== null) descriptor.edition = node.edition === "2023" ? 1000 : 1001;
    return encodeFileDescriptor(descriptor);
  }

  #message(message: MessageModel): MessageDescriptor {
    const { node, fullName, file } = message;
    // The oneofs of proto3's `optional` come after those that are written.
    let synthetic = node.oneofs.length;
    const oneofs = node.oneofs.map(({ name, options }) => ({
      name,
      ...this.#options(options, "OneofOptions", fullName),
    }));
    const fields = message.fields.map((field) => {
      const isOptional =
        file.node.syntax === "proto3" && field.node.label === "optional" && !message.isMapEntry;
      if (!isOptional) return this.#field(field, field.node.oneof);
      oneofs.push({ name: syntheticName(message, field.name) });
      return { ...this.#field(field, synthetic++), proto3_optional: true };
    });
    const options = node.options.filter((option) => option.name[0] !== "map_entry");
    const mapEntry: OptionNode = { name: ["map_entry"], value: { kind: "identifier", text: "true" } };
    return {
      name: node.name,
      field: fields,
      nested_type: message.nested.map((nested) => this.#message(nested)),
      enum_type: message.enums.map((one) => this.#enum(one)),
      extension: this.#ownExtensions(node.extensions),
      extension_range: node.extensionRanges.map((range) => ({
        start: range.start,
        end: range.end + 1,
        ...this.#options(range.options, "ExtensionRangeOptions", fullName),
      })),
      oneof_decl: oneofs,
      reserved_range: node.reservedRanges.map(({ start, end }) => ({ start, end: end + 1 })),
      reserved_name: [...node.reservedNames],
      ...visibility(node.visibility),
      ...this.#options(message.isMapEntry ? [...options, mapEntry] : options, "MessageOptions", fullName),
    };
  }

  #ownExtensions(nodes: readonly FieldNode[]): FieldDescriptor[] {
    return nodes.flatMap((node) => {
      const field = this.#extensions.get(node);
      return field === undefined ? [] : [this.#field(field, -1)];
    });
  }

  #field(field: FieldModel, oneof: number): FieldDescriptor {
    const { node, name, kind } = field;
    const descriptor: FieldDescriptor = { name, number: field.number };
    descriptor.label = field.isRepeated ? 3 : node.label === "required" ? 2 : 1;
    // Delimited messages of editions are marked by their feature alone.
    const type = kind === "group" && !node.isGroup ? "message" : kind;
    descriptor.type = typeNames.indexOf(type);
    const named = field.message ?? field.enum;
    if (named !== null) descriptor.type_name = `.${named.fullName}`;
    if (field.extendee !== null) descriptor.extendee = `.${field.extendee.fullName}`;
    else if (oneof >= 0) descriptor.oneof_index = oneof;
    const json = optionOf(node.options, "json_name");
    descriptor.json_name = json?.kind === "string" ? json.bytes.toString() : jsonName(name);
    const text = defaultText(field);
    if (text !== null) descriptor.default_value = text;
    const scope = field.fullName.slice(0, Math.max(0, field.fullName.length - name.length - 1));
    return { ...descriptor, ...this.#options(node.options, "FieldOptions", scope) };
  }

  #enum({ node, fullName }: EnumModel): EnumDescriptor {
    return {
      name: node.name,
      value: node.values.map(({ name, number, options }) => ({
        name,
        number,
        ...this.#options(options, "EnumValueOptions", fullName),
      })),
      reserved_range: node.reservedRanges.map(({ start, end }) => ({ start, end })),
      reserved_name: [...node.reservedNames],
      ...visibility(node.visibility),
      ...this.#options(node.options, "EnumOptions", fullName),
    };
  }

  #options(options: readonly OptionNode[], name: OptionsName, scope: string): { options?: Buffer } {
    const bytes = options.length === 0 ? undefined : optionBytes(this.#schema, options, name, scope);
    return bytes === undefined ? {} : { options: bytes };
  }
}

/** The absolute name of a message that is named within a scope; the schema is linked, so there is one. */
export function typeName(schema: SchemaModel, name: string, scope: string): string {
  if (name.startsWith(".")) return name;
  for (let prefix = scope; prefix !== ""; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(".")))) {
    if (schema.messages.has(`${prefix}.${name}`)) return `.${prefix}.${name}`;
  }
  return `.${name}`;
}

/** As protoc writes defaults: numbers in decimal, bytes with C's escapes. */
function defaultText(field: FieldModel): string | null {
  const value = optionOf(field.node.options, "default");
  if (value === null || value.kind === "message" || value.kind === "list") return null;
  if (value.kind === "string")
    return field.kind === "bytes" ? quoted(value.bytes).slice(1, -1) : value.bytes.toString();
  if (field.kind === "float" || field.kind === "double") {
    const number = floatOf(value.text, field);
    return Number.isFinite(number) ? String(number) : value.text;
  }
  if (field.kind === "bool" || field.kind === "enum") return value.text;
  return integerOf(value.text, field).toString();
}

/** protoc's name of the oneof around an `optional` of proto3. */
function syntheticName({ node }: MessageModel, name: string): string {
  const taken = new Set([...node.fields, ...node.oneofs].map((one) => one.name));
  let candidate = name.startsWith("_") ? `X${name}` : `_${name}`;
  while (taken.has(candidate)) candidate = `X${candidate}`;
  return candidate;
}

function visibility(value: Visibility): { visibility?: number } {
  return value === null ? {} : { visibility: value === "local" ? 1 : 2 };
}

function join(scope: string, name: string): string {
  return scope === "" ? name : `${scope}.${name}`;
}

/**
 * From files to a model: imports found, every name declared once, every type's name resolved. Linear in the size of
 * the files apart from the depth of scopes, which is bounded here.
 */
import { type ReferencedSchema, SchemaError } from "../../format.ts";
import { DeclaredNames, join } from "./declared-names.ts";
import { type Features, fileFeatures, overridden } from "./features.ts";
import { checkEnum, checkMessage, disjoint, includes } from "./link-checks.ts";
import {
  type EnumModel,
  type FieldModel,
  type FileModel,
  isScalarKind,
  type MessageModel,
  type SchemaModel,
  smallNumbers,
  wireTypeOf,
} from "./model.ts";
import {
  type EnumNode,
  type FieldNode,
  isTrue,
  type MessageNode,
  type NumberRange,
  optionOf,
  type ProtoFile,
} from "./proto-file.ts";
import { wellKnownText } from "./well-known.ts";

/** A chain of imports is followed by recursion. */
const maxImportDepth = 64;

/** @param others files that came with the schema, found before references. @throws SchemaError */
export function linkSchema(
  file: ProtoFile,
  references: readonly ReferencedSchema[],
  readFile: FileReader,
  others: readonly ProtoFile[] = [],
): SchemaModel {
  return new Linker(references, readFile, others).link(file);
}

/** From what a reference has for a text, .proto or a serialized descriptor. */
export type FileReader = (text: string, path: string) => ProtoFile;

class Linker {
  readonly #references: Map<string, string>;
  readonly #readFile: FileReader;
  readonly #others: Map<string, ProtoFile>;
  readonly #byPath = new Map<string, FileModel | null>();
  readonly #files: FileModel[] = [];
  readonly #names = new DeclaredNames();
  readonly #extensions = new Map<string, FieldModel>();
  readonly #ranges = new Map<MessageModel, readonly NumberRange[]>();

  constructor(references: readonly ReferencedSchema[], readFile: FileReader, others: readonly ProtoFile[]) {
    this.#readFile = readFile;
    this.#others = new Map(others.map((file) => [file.path, file]));
    this.#references = new Map(references.map(({ name, text }) => [name, text]));
  }

  link(node: ProtoFile): SchemaModel {
    const file = this.#linkFile(node, 0);
    return {
      file,
      files: this.#files,
      messages: this.#names.messages,
      enums: this.#names.enums,
      extensions: this.#extensions,
    };
  }

  #linkFile(node: ProtoFile, depth: number): FileModel {
    const file: FileModel = { node, messages: [], enums: [], imports: [], extensions: [] };
    for (const { path, kind } of node.imports) {
      if (kind !== "option") file.imports.push(this.#import(path, node.path, depth));
    }
    this.#names.declareFile(file);
    for (const message of node.messages) file.messages.push(this.#declareMessage(message, null, file));
    for (const child of node.enums) file.enums.push(this.#declareEnum(child, null, file));
    for (const extension of node.extensions) this.#names.declare(join(node.package, extension.name), file);
    const features = fileFeatures(node);
    for (const child of file.enums) settleEnum(child, features);
    for (const message of file.messages) this.#linkMessage(message, features);
    for (const extension of node.extensions) this.#linkExtension(extension, null, file, features);
    for (const { name, methods } of node.services) {
      this.#names.declare(join(node.package, name), file);
      for (const { input, output } of methods) {
        for (const type of [input, output]) this.#names.message(type, join(node.package, name), file);
      }
    }
    this.#files.push(file);
    return file;
  }

  #import(path: string, importer: string, depth: number): FileModel {
    const known = this.#byPath.get(path);
    if (known !== undefined && known !== null) return known;
    if (known === null) throw new SchemaError(importer, `"${path}" imports itself`);
    if (depth >= maxImportDepth) throw new SchemaError(importer, "imports are nested too deeply");
    const text = this.#references.get(path) ?? wellKnownText(path);
    const node = this.#others.get(path) ?? (text === null ? null : this.#readFile(text, path));
    if (node === null)
      throw new SchemaError(importer, `imports "${path}", which is not among the references`);
    this.#byPath.set(path, null);
    const file = this.#linkFile(node, depth + 1);
    this.#byPath.set(path, file);
    return file;
  }

  #declareMessage(node: MessageNode, parent: MessageModel | null, file: FileModel): MessageModel {
    const fullName = join(parent?.fullName ?? file.node.package, node.name);
    this.#names.declare(fullName, file);
    const isMapEntry = node.implied === "map entry" || isTrue(optionOf(node.options, "map_entry"));
    const message: MessageModel = {
      fullName,
      node,
      file,
      parent,
      nested: [],
      enums: [],
      fields: [],
      extensions: [],
      byNumber: new Map(),
      small: [],
      required: [],
      isMapEntry,
    };
    this.#names.messages.set(fullName, message);
    for (const nested of node.messages) message.nested.push(this.#declareMessage(nested, message, file));
    for (const child of node.enums) message.enums.push(this.#declareEnum(child, message, file));
    for (const { name } of [...node.fields, ...node.oneofs, ...node.extensions])
      this.#names.declare(join(fullName, name), file);
    checkMessage(message);
    return message;
  }

  #declareEnum(node: EnumNode, parent: MessageModel | null, file: FileModel): EnumModel {
    const scope = parent?.fullName ?? file.node.package;
    const fullName = join(scope, node.name);
    this.#names.declare(fullName, file);
    const nameOf = new Map<number, string>();
    const numberOf = new Map<string, number>();
    for (const { name, number } of node.values) {
      // Values are siblings of their enum.
      this.#names.declare(join(scope, name), file);
      if (!nameOf.has(number)) nameOf.set(number, name);
      numberOf.set(name, number);
    }
    const model: EnumModel = { fullName, node, file, parent, isClosed: false, nameOf, numberOf };
    this.#names.enums.set(fullName, model);
    return model;
  }

  #linkMessage(message: MessageModel, inherited: Features): void {
    const features = overridden(inherited, message.node.options);
    for (const child of message.enums) settleEnum(child, features);
    for (const node of message.node.fields) {
      const oneof = message.node.oneofs[node.oneof];
      const ofField = overridden(features, oneof?.options ?? []);
      const field = this.#linkField(node, message.fullName, message, null, message.file, ofField);
      message.fields.push(field);
      addField(message, field);
    }
    for (const nested of message.nested) this.#linkMessage(nested, features);
    for (const node of message.node.extensions) this.#linkExtension(node, message, message.file, features);
  }

  #linkExtension(node: FieldNode, scope: MessageModel | null, file: FileModel, features: Features): void {
    const scopeName = scope?.fullName ?? file.node.package;
    const extendee = this.#names.message(node.extendee ?? "", scopeName, file);
    const field = this.#linkField(node, scopeName, null, extendee, file, features);
    let ranges = this.#ranges.get(extendee);
    if (ranges === undefined) {
      ranges = disjoint(extendee.fullName, extendee.node.extensionRanges);
      this.#ranges.set(extendee, ranges);
    }
    if (!includes(ranges, node.number))
      throw new SchemaError(field.fullName, `${extendee.fullName} has no extension number ${node.number}`);
    if (field.isRequired) throw new SchemaError(field.fullName, "an extension cannot be required");
    if (extendee.byNumber.has(node.number)) {
      throw new SchemaError(field.fullName, `${extendee.fullName} has two fields of number ${node.number}`);
    }
    extendee.extensions.push(field);
    file.extensions.push(field);
    this.#extensions.set(field.fullName, field);
    addField(extendee, field);
  }

  #linkField(
    node: FieldNode,
    scope: string,
    parent: MessageModel | null,
    extendee: MessageModel | null,
    file: FileModel,
    inherited: Features,
  ): FieldModel {
    const features = overridden(inherited, node.options);
    const fullName = join(scope, node.name);
    const isRepeated = node.label === "repeated";
    let message: MessageModel | null = null;
    let enumModel: EnumModel | null = null;
    let kind: FieldModel["kind"];
    if (isScalarKind(node.type)) {
      kind = node.type;
    } else {
      const fullTypeName = this.#names.resolve(node.type, scope, file);
      message = this.#names.messages.get(fullTypeName) ?? null;
      enumModel = this.#names.enums.get(fullTypeName) ?? null;
      const isDelimited =
        features.messageEncoding === "DELIMITED" && !message?.isMapEntry && !parent?.isMapEntry;
      kind = enumModel !== null ? "enum" : node.isGroup || isDelimited ? "group" : "message";
      if (message?.isMapEntry && (!isRepeated || message.parent !== parent)) {
        throw new SchemaError(fullName, `${message.fullName} is the entry of another map`);
      }
    }
    const packable = isRepeated && wireTypeOf(kind) !== 2 && kind !== "group";
    const packed = optionOf(node.options, "packed");
    return {
      name: node.name,
      fullName,
      number: node.number,
      node,
      kind,
      wireType: wireTypeOf(kind),
      isRepeated,
      isPacked: packable && (packed === null ? features.repeatedFieldEncoding === "PACKED" : isTrue(packed)),
      isRequired: node.label === "required" || (!isRepeated && features.fieldPresence === "LEGACY_REQUIRED"),
      hasPresence:
        !isRepeated &&
        (message !== null ||
          node.oneof >= 0 ||
          node.extendee !== null ||
          node.label === "optional" ||
          features.fieldPresence !== "IMPLICIT"),
      isUtf8: kind === "string" && features.utf8Validation === "VERIFY",
      isExtension: extendee !== null,
      extendee,
      oneof: parent?.node.oneofs[node.oneof]?.name ?? null,
      message,
      enum: enumModel,
      requiredIndex: -1,
    };
  }
}

function settleEnum(model: EnumModel, inherited: Features): void {
  model.isClosed = overridden(inherited, model.node.options).enumType === "CLOSED";
  checkEnum(model);
}

function addField(message: MessageModel, field: FieldModel): void {
  message.byNumber.set(field.number, field);
  if (field.number < smallNumbers) {
    while (message.small.length < Math.min(smallNumbers, field.number + 1)) message.small.push(undefined);
    message.small[field.number] = field;
  }
  if (field.isRequired) field.requiredIndex = message.required.push(field) - 1;
}

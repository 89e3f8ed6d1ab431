/**
 * The spellings of a Protobuf schema.
 *
 * - canonical: printed anew, so that spacing and comments make no difference; descriptors become text.
 * - normalized: besides, type names are absolute, imports and options sorted and there once, fields, enum values, reserved
 *   and extension numbers sorted, and proto2 has no `syntax` line. Messages keep their order, which message indexes count.
 * - `serialized`: a FileDescriptorProto in base64. `ignore_extensions`: without extensions and custom options.
 */
import { SchemaError } from "#src/schema/format.ts";
import { serializeFile } from "#src/schema/formats/protobuf/descriptor-write.ts";
import {
  type EnumModel,
  type FieldModel,
  isScalarKind,
  type MessageModel,
  type SchemaModel,
} from "#src/schema/formats/protobuf/model.ts";
import { printProtoFile } from "#src/schema/formats/protobuf/print.ts";
import { optionText } from "#src/schema/formats/protobuf/print-options.ts";
import type {
  EnumNode,
  FieldNode,
  MessageNode,
  NumberRange,
  OptionNode,
  OptionValue,
  ProtoFile,
  ProtoImport,
} from "#src/schema/formats/protobuf/proto-file.ts";
import { parseSchemaModel } from "#src/schema/formats/protobuf/protobuf-format.ts";
import type { SchemaWithReferences } from "../compatibility/compatibility.ts";

/** Confluent's clients import schemas that have no name by this one. */
const defaultFileName = "default";

/** @throws SchemaError */
export function canonicalProtobufText({ text, references }: SchemaWithReferences): string {
  return checked(printProtoFile(parseSchemaModel(text, references).file.node), references);
}

/** @throws SchemaError */
export function normalizedProtobufText({ text, references }: SchemaWithReferences): string {
  const schema = parseSchemaModel(text, references);
  return checked(printProtoFile(normalized(schema), { dropsProto2Syntax: true }), references);
}

/** Base64 of a FileDescriptorProto. @throws SchemaError */
export function serializedProtobuf({ text, references }: SchemaWithReferences): string {
  return serializeFile(parseSchemaModel(text, references), defaultFileName).toString("base64");
}

/** @throws SchemaError */
export function protobufTextWithoutExtensions({ text, references }: SchemaWithReferences): string {
  return printProtoFile(withoutExtensions(parseSchemaModel(text, references).file.node));
}

/**
 * What was printed has to be read again later, with the same references: that fails here and not then for a descriptor
 * set whose other files are no references.
 */
function checked(text: string, references: SchemaWithReferences["references"]): string {
  parseSchemaModel(text, references);
  return text;
}

function normalized({ file }: SchemaModel): ProtoFile {
  const { node } = file;
  const extensions = new Map(file.extensions.map((one) => [one.node, one]));
  return {
    ...node,
    imports: sortedImports(node.imports),
    options: sortedOptions(node.options),
    messages: file.messages.map((message) => normalizedMessage(message, extensions)),
    enums: file.enums.map(normalizedEnum),
    extensions: node.extensions.map((one) => normalizedField(one, extensions.get(one), file.messages)),
    services: node.services.map((service) => ({
      ...service,
      options: sortedOptions(service.options),
      methods: service.methods.map((method) => ({ ...method, options: sortedOptions(method.options) })),
    })),
  };
}

function normalizedMessage(
  message: MessageModel,
  extensions: ReadonlyMap<FieldNode, FieldModel>,
): MessageNode {
  const { node } = message;
  const models = new Map(message.fields.map((field) => [field.node, field]));
  // Oneofs are numbered by their place, so that they have to be kept as they are; printing goes by the fields.
  const fields = [...node.fields]
    .sort((a, b) => a.number - b.number)
    .map((one) => normalizedField(one, models.get(one), message.nested));
  return {
    ...node,
    fields,
    oneofs: node.oneofs.map(({ name, options }) => ({ name, options: sortedOptions(options) })),
    messages: message.nested.map((nested) => normalizedMessage(nested, extensions)),
    enums: message.enums.map(normalizedEnum),
    extensions: node.extensions.map((one) => normalizedField(one, extensions.get(one), message.nested)),
    extensionRanges: [...node.extensionRanges]
      .sort(byStart)
      .map((range) => ({ ...range, options: sortedOptions(range.options) })),
    reservedRanges: [...node.reservedRanges].sort(byStart),
    reservedNames: [...new Set(node.reservedNames)].sort(),
    options: sortedOptions(node.options),
  };
}

/** Names of implied messages stay as they are: they are not written as types. */
function normalizedField(
  node: FieldNode,
  model: FieldModel | undefined,
  siblings: readonly MessageModel[],
): FieldNode {
  const type = model?.message ?? model?.enum;
  const isImplied = node.isGroup || siblings.some((one) => one === model?.message && one.isMapEntry);
  return {
    ...node,
    type:
      type === null || type === undefined || isImplied || isScalarKind(node.type)
        ? node.type
        : `.${type.fullName}`,
    extendee: node.extendee === null ? null : absolute(node.extendee, model),
    options: sortedOptions(node.options),
  };
}

function absolute(extendee: string, model: FieldModel | undefined): string {
  if (model === undefined || extendee.startsWith(".")) return extendee;
  return model.extendee === null ? extendee : `.${model.extendee.fullName}`;
}

function normalizedEnum({ node }: EnumModel): EnumNode {
  const [first, ...rest] = node.values;
  if (first === undefined) throw new SchemaError(node.name, "an enum needs a value");
  const byNumber = (a: typeof first, b: typeof first): number =>
    a.number - b.number || (a.name < b.name ? -1 : 1);
  // The first value is the default of fields without one and has to stay the first of its kind.
  const sorted = [...node.values].sort(byNumber);
  const values = sorted[0]?.number === first.number ? sorted : [first, ...rest.sort(byNumber)];
  return {
    ...node,
    values: values.map((value) => ({ ...value, options: sortedOptions(value.options) })),
    reservedRanges: [...node.reservedRanges].sort(byStart),
    reservedNames: [...new Set(node.reservedNames)].sort(),
    options: sortedOptions(node.options),
  };
}

const kinds = ["plain", "public", "weak", "option"];

function sortedImports(imports: readonly ProtoImport[]): ProtoImport[] {
  const distinct = new Map(imports.map((one) => [`${one.kind} ${one.path}`, one]));
  return [...distinct.values()].sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
}

/** Merging compares each part with those before; nobody writes so many. */
const maxMergedOptions = 500;

/**
 * One form for each option, however it was written: by name; `(x).a.b = 1` as the aggregate that it means, with other
 * parts of the same option; a list as the repetition that it means. Values of one name keep their order.
 */
function sortedOptions(options: readonly OptionNode[]): OptionNode[] {
  if (options.length > maxMergedOptions) return [...options];
  const byName = new Map<string, OptionValue[]>();
  for (const { name, value } of options) {
    const [first = "", ...rest] = name;
    const values = byName.get(first) ?? [];
    byName.set(first, values);
    for (const one of flattened(value)) {
      const whole = rest.reduceRight<OptionValue>(
        (inner, step) => ({
          kind: "message",
          entries: [{ name: step.replace(/^\((.*)\)$/, "[$1]"), value: inner }],
        }),
        one,
      );
      const last = values.at(-1);
      if (rest.length > 0 && last?.kind === "message" && whole.kind === "message") {
        values[values.length - 1] = merged(last, whole);
      } else values.push(whole);
    }
  }
  const nodes = [...byName].flatMap(([name, values]) =>
    values.map((value): OptionNode => ({ name: [name], value })),
  );
  const distinct = new Map(nodes.map((one) => [optionText(one, ""), one]));
  const key = ({ name }: OptionNode): string => name[0] ?? "";
  return [...distinct.values()].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

type Aggregate = Extract<OptionValue, { kind: "message" }>;

function merged(into: Aggregate, more: Aggregate): Aggregate {
  const entries = [...into.entries];
  for (const entry of more.entries) {
    const at = entries.findIndex(({ name, value }) => name === entry.name && value.kind === "message");
    const before = entries[at]?.value;
    if (before?.kind === "message" && entry.value.kind === "message") {
      entries[at] = { name: entry.name, value: merged(before, entry.value) };
    } else entries.push(entry);
  }
  return { kind: "message", entries };
}

function flattened(value: OptionValue): readonly OptionValue[] {
  if (value.kind === "list") return value.values.flatMap(flattened);
  if (value.kind !== "message") return [value];
  const entries = value.entries.flatMap(({ name, value: inner }) =>
    flattened(inner).map((one) => ({ name, value: one })),
  );
  return [{ kind: "message", entries }];
}

function byStart(a: NumberRange, b: NumberRange): number {
  return a.start - b.start;
}

function withoutExtensions(file: ProtoFile): ProtoFile {
  const standard = (options: readonly OptionNode[]): OptionNode[] =>
    options.filter(({ name }) => !name[0]?.startsWith("("));
  const ofEnum = (node: EnumNode): EnumNode => ({
    ...node,
    options: standard(node.options),
    values: node.values.map((value) => ({ ...value, options: standard(value.options) })),
  });
  const ofMessage = (node: MessageNode): MessageNode => ({
    ...node,
    options: standard(node.options),
    fields: node.fields.map((field) => ({ ...field, options: standard(field.options) })),
    oneofs: node.oneofs.map((oneof) => ({ ...oneof, options: standard(oneof.options) })),
    messages: node.messages.map(ofMessage),
    enums: node.enums.map(ofEnum),
    extensions: [],
    extensionRanges: [],
  });
  return {
    ...file,
    options: standard(file.options),
    messages: file.messages.map(ofMessage),
    enums: file.enums.map(ofEnum),
    services: file.services.map((service) => ({
      ...service,
      options: standard(service.options),
      methods: service.methods.map((method) => ({ ...method, options: standard(method.options) })),
    })),
    extensions: [],
  };
}

/**
 * The spellings of a Protobuf schema.
 *
 * - canonical: printed anew, so that spacing and comments make no difference; descriptors become text.
 * - normalized: besides, type names are absolute, imports and options sorted and there once, fields, enum values, reserved
 *   and extension numbers sorted, and proto2 has no `syntax` line. Messages keep their order, which message indexes count.
 * - `serialized`: a FileDescriptorProto in base64. `ignore_extensions`: without extensions and custom options.
 */
import { SchemaError } from "#src/schema/format.ts";
import { serializeFile, typeName } from "#src/schema/formats/protobuf/descriptor-write.ts";
import type { EnumModel, FieldModel, MessageModel, SchemaModel } from "#src/schema/formats/protobuf/model.ts";
import { findExtension } from "#src/schema/formats/protobuf/options-write.ts";
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

function normalized(schema: SchemaModel): ProtoFile {
  const { file } = schema;
  const { node } = file;
  const extensions = new Map(file.extensions.map((one) => [one.node, one]));
  const normalizer = new Normalizer(schema, extensions);
  const scope = node.package;
  return {
    ...node,
    imports: sortedImports(node.imports),
    options: normalizer.options(node.options, scope),
    messages: file.messages.map((message) => normalizer.message(message)),
    enums: file.enums.map((one) => normalizer.enum(one)),
    extensions: node.extensions.map((one) => normalizer.field(one, extensions.get(one), scope)),
    services: node.services.map((service) => {
      const inner = scope === "" ? service.name : `${scope}.${service.name}`;
      return {
        ...service,
        options: normalizer.options(service.options, inner),
        methods: service.methods.map((method) => ({
          ...method,
          input: typeName(schema, method.input, inner),
          output: typeName(schema, method.output, inner),
          options: normalizer.options(method.options, inner),
        })),
      };
    }),
  };
}

class Normalizer {
  readonly #schema: SchemaModel;
  readonly #extensions: ReadonlyMap<FieldNode, FieldModel>;

  constructor(schema: SchemaModel, extensions: ReadonlyMap<FieldNode, FieldModel>) {
    this.#schema = schema;
    this.#extensions = extensions;
  }

  message(message: MessageModel): MessageNode {
    const { node, fullName } = message;
    const models = new Map(message.fields.map((field) => [field.node, field]));
    // Oneofs are numbered by their place, so that they have to be kept as they are; printing goes by the fields.
    const fields = [...node.fields]
      .sort((a, b) => a.number - b.number)
      .map((one) => this.field(one, models.get(one), fullName));
    return {
      ...node,
      fields,
      oneofs: node.oneofs.map(({ name, options }) => ({ name, options: this.options(options, fullName) })),
      messages: message.nested.map((nested) => this.message(nested)),
      enums: message.enums.map((one) => this.enum(one)),
      extensions: node.extensions.map((one) => this.field(one, this.#extensions.get(one), fullName)),
      extensionRanges: [...node.extensionRanges]
        .sort(byStart)
        .map((range) => ({ ...range, options: this.options(range.options, fullName) })),
      reservedRanges: [...node.reservedRanges].sort(byStart),
      reservedNames: [...new Set(node.reservedNames)].sort(),
      options: this.options(node.options, fullName),
    };
  }

  /** Names of implied messages stay as they are: they are not written as types. */
  field(node: FieldNode, model: FieldModel | undefined, scope: string): FieldNode {
    const type = model?.message ?? model?.enum ?? null;
    const isImplied = node.isGroup || model?.message?.isMapEntry === true;
    const extendee = model?.extendee ?? null;
    return {
      ...node,
      type: type === null || isImplied ? node.type : `.${type.fullName}`,
      extendee: extendee === null ? node.extendee : `.${extendee.fullName}`,
      options: this.options(node.options, scope),
    };
  }

  enum({ node, fullName }: EnumModel): EnumNode {
    const [first, ...rest] = node.values;
    if (first === undefined) throw new SchemaError(node.name, "an enum needs a value");
    // The first value is the default of fields without one and has to stay the first. Aliases keep their order, for
    // the first one is the name that is shown.
    const sorted = [first, ...rest.sort((a, b) => a.number - b.number)];
    return {
      ...node,
      values: sorted.map((value) => ({ ...value, options: this.options(value.options, fullName) })),
      reservedRanges: [...node.reservedRanges].sort(byStart),
      reservedNames: [...new Set(node.reservedNames)].sort(),
      options: this.options(node.options, fullName),
    };
  }

  /**
   * One form for each option, however it was written: by name; `(x).a.b = 1` as the aggregate that it means, with other
   * parts of the same option; a list as the repetition that it means. Values of one name keep their order.
   */
  options(options: readonly OptionNode[], scope: string): OptionNode[] {
    if (options.length > maxMergedOptions) return [...options];
    const byName = new Map<string, OptionValue[]>();
    for (const { name, value } of options) {
      const [first = "", ...rest] = name.map((step) => this.#optionName(step, scope));
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

  /** The full name of an extension. */
  #optionName(step: string, scope: string): string {
    if (!step.startsWith("(")) return step;
    const found = findExtension(this.#schema, step.slice(1, -1), scope);
    return found === undefined ? step : `(${found.fullName})`;
  }
}

/** Merging compares each part with those before; nobody writes so many. */
const maxMergedOptions = 500;

const kinds = ["plain", "public", "weak", "option"];

function sortedImports(imports: readonly ProtoImport[]): ProtoImport[] {
  const distinct = new Map(imports.map((one) => [`${one.kind} ${one.path}`, one]));
  return [...distinct.values()].sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
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
  if (value.kind === "number") return [{ kind: "number", text: decimal(value.text) }];
  if (value.kind !== "message") return [value];
  const entries = value.entries.flatMap(({ name, value: inner }) =>
    flattened(inner).map((one) => ({ name, value: one })),
  );
  return [{ kind: "message", entries }];
}

/** Integers of any base in decimal, others as JavaScript has them: the shortest text of the same double. */
function decimal(text: string): string {
  const [, sign = "", digits = ""] = /^(-?)(.*)$/.exec(text) ?? [];
  if (/^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(digits)) {
    return sign + BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits).toString();
  }
  const number = Number(digits.replace(/[fF]$/, ""));
  return Number.isFinite(number) ? sign + String(number) : text;
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

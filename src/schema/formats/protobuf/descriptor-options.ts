/**
 * Options as descriptors have them: messages of descriptor.proto, custom ones as extensions of those. Reading goes in
 * two steps: the standard options at once (features and `packed` decide how a schema is linked), custom ones after
 * linking, when the extensions are known. Custom options that nothing declares are dropped.
 */
import { SchemaError } from "../../format.ts";
import type { Value } from "../../record-value.ts";
import { checkPayload } from "./check.ts";
import { readScalar } from "./decode-row.ts";
import { linkSchema } from "./link.ts";
import { type FieldModel, fieldOf, type MessageModel, type SchemaModel, WireType } from "./model.ts";
import { parseProtoFile } from "./parse-file.ts";
import type { MessageNode, OptionNode, OptionValue } from "./proto-file.ts";
import { wellKnownText } from "./well-known.ts";
import { WireReader } from "./wire.ts";

export type OptionsName =
  | "FileOptions"
  | "MessageOptions"
  | "FieldOptions"
  | "OneofOptions"
  | "EnumOptions"
  | "EnumValueOptions"
  | "ServiceOptions"
  | "MethodOptions"
  | "ExtensionRangeOptions";

/** The name of a placeholder that holds the bytes of custom options. No option can be written so. */
const pending = "";
/** `uninterpreted_option`, which protoc leaves empty; declarations of extension ranges are for protoc alone. */
const ignored = new Set(["uninterpreted_option", "declaration"]);

let descriptorModel: SchemaModel | null = null;

/** google/protobuf/descriptor.proto as this module knows it. */
export function optionsMessage(name: OptionsName): MessageModel {
  const path = "google/protobuf/descriptor.proto";
  descriptorModel ??= linkSchema(parseProtoFile(wellKnownText(path) as string, path), [], parseProtoFile);
  return descriptorModel.messages.get(`google.protobuf.${name}`) as MessageModel;
}

/** @throws SchemaError */
export function standardOptions(bytes: Buffer | undefined, name: OptionsName): OptionNode[] {
  if (bytes === undefined || bytes.length === 0) return [];
  const message = optionsMessage(name);
  try {
    checkPayload(message, bytes);
  } catch (error) {
    throw new SchemaError(name, `the options of a descriptor are broken: ${(error as Error).message}`);
  }
  const { entries, hasUnknown } = readEntries(message, bytes);
  const options = entries.map(([field, value]): OptionNode => ({ name: [field.name], value }));
  if (hasUnknown) options.push({ name: [pending], value: { kind: "string", bytes } });
  return options;
}

/** Replaces the placeholders of a linked schema's own file. */
export function settleCustomOptions({ file: { node }, messages }: SchemaModel): void {
  const settle = (options: readonly OptionNode[], name: OptionsName): void => {
    const at = options.findIndex((option) => option.name[0] === pending);
    const value = options[at]?.value;
    if (value?.kind !== "string") return;
    const known = messages.get(`google.protobuf.${name}`);
    const custom =
      known === undefined
        ? []
        : readEntries(known, value.bytes).entries.filter(([field]) => field.isExtension);
    const nodes = custom.map(([field, one]): OptionNode => ({ name: [`(${field.fullName})`], value: one }));
    (options as OptionNode[]).splice(at, 1, ...nodes);
  };
  const settleMessage = (message: MessageNode): void => {
    settle(message.options, "MessageOptions");
    for (const field of [...message.fields, ...message.extensions]) settle(field.options, "FieldOptions");
    for (const oneof of message.oneofs) settle(oneof.options, "OneofOptions");
    for (const range of message.extensionRanges) settle(range.options, "ExtensionRangeOptions");
    message.messages.forEach(settleMessage);
    for (const child of message.enums) settleEnum(child);
  };
  const settleEnum = ({ options, values }: (typeof node.enums)[number]): void => {
    settle(options, "EnumOptions");
    for (const value of values) settle(value.options, "EnumValueOptions");
  };
  settle(node.options, "FileOptions");
  node.messages.forEach(settleMessage);
  node.enums.forEach(settleEnum);
  for (const extension of node.extensions) settle(extension.options, "FieldOptions");
  for (const service of node.services) {
    settle(service.options, "ServiceOptions");
    for (const method of service.methods) settle(method.options, "MethodOptions");
  }
}

/** The known fields of an options message, one entry per occurrence. The bytes were checked. */
function readEntries(
  message: MessageModel,
  bytes: Buffer,
): { entries: [FieldModel, OptionValue][]; hasUnknown: boolean } {
  const entries: [FieldModel, OptionValue][] = [];
  let hasUnknown = false;
  const reader = new WireReader(bytes);
  while (reader.position < bytes.length) {
    const tag = reader.readVarint32();
    const wireType = tag & 7;
    const field = fieldOf(message, tag >>> 3);
    if (field === undefined) {
      hasUnknown = true;
      reader.skip(wireType);
    } else if (wireType === WireType.LENGTH && field.wireType !== WireType.LENGTH && field.isRepeated) {
      const packed = new WireReader(reader.readBytes());
      while (packed.position < packed.buffer.length) add(entries, field, scalarValue(field, packed));
    } else if (wireType !== field.wireType) reader.skip(wireType);
    else if (field.message === null) add(entries, field, scalarValue(field, reader));
    else {
      let content: Buffer;
      if (field.kind === "group") {
        const start = reader.position;
        content = reader.buffer.subarray(start, reader.skipGroup());
      } else content = reader.readBytes();
      checkPayload(field.message, content);
      const inner = readEntries(field.message, content).entries;
      const named = inner.map(([one, value]) => ({
        name: one.isExtension ? `[${one.fullName}]` : one.name,
        value,
      }));
      add(entries, field, { kind: "message", entries: named });
    }
  }
  return { entries, hasUnknown };
}

function add(entries: [FieldModel, OptionValue][], field: FieldModel, value: OptionValue | null): void {
  if (value !== null && !ignored.has(field.name)) entries.push([field, value]);
}

function scalarValue(field: FieldModel, reader: WireReader): OptionValue | null {
  if (field.kind === "string" || field.kind === "bytes") return { kind: "string", bytes: reader.readBytes() };
  const value = readScalar(field, reader);
  return value === undefined ? null : textOf(field, value);
}

function textOf(field: FieldModel, value: Value): OptionValue {
  switch (value.kind) {
    case "bool":
      return { kind: "identifier", text: String(value.value) };
    case "string":
      return {
        kind: field.kind === "enum" && !/^[-0-9]/.test(value.value) ? "identifier" : "number",
        text: value.value,
      };
    case "decimal":
      return { kind: "number", text: BigInt(`0x${value.value.toString("hex")}`).toString() };
    case "float":
    case "double":
      return { kind: "number", text: floatText(value.value) };
    case "int32":
    case "int64":
      return { kind: "number", text: String(value.value) };
    default:
      throw new SchemaError(field.fullName, "an option of no known kind");
  }
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

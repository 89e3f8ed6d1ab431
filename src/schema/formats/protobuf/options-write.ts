/** Options as the bytes that descriptors hold. An option that nothing declares is left out: nobody could read it. */
import { SchemaError } from "../../format.ts";
import { type OptionsName, optionsMessage } from "./descriptor-options.ts";
import { type FieldModel, type MessageModel, type SchemaModel, WireType } from "./model.ts";
import type { OptionNode, OptionValue } from "./proto-file.ts";
import { WireWriter } from "./wire.ts";

/** Those stand in the descriptor of a field itself. */
const ofFieldsThemselves = new Set(["default", "json_name"]);

/** @param scope the full name within which names of extensions are looked up. @throws SchemaError */
export function optionBytes(
  schema: SchemaModel,
  options: readonly OptionNode[],
  name: OptionsName,
  scope: string,
): Buffer | undefined {
  const message = schema.messages.get(`google.protobuf.${name}`) ?? optionsMessage(name);
  const writer = new WireWriter();
  const writeOption = (option: OptionNode): void => {
    if (name === "FieldOptions" && ofFieldsThemselves.has(option.name[0] ?? "")) return;
    writePath(schema, writer, message, option.name, option.value, scope);
  };
  options.forEach(writeOption);
  const bytes = writer.finish();
  return bytes.length === 0 ? undefined : Buffer.from(bytes);
}

function writePath(
  schema: SchemaModel,
  writer: WireWriter,
  message: MessageModel,
  path: readonly string[],
  value: OptionValue,
  scope: string,
): void {
  const [first = "", ...rest] = path;
  const field = first.startsWith("(")
    ? extensionOf(schema, first.slice(1, -1), message, scope)
    : message.fields.find(({ name }) => name === first);
  if (field === undefined) return;
  if (rest.length === 0) {
    writeValue(schema, writer, field, value, scope);
    return;
  }
  const inner = field.message;
  if (inner === null)
    throw new SchemaError(field.fullName, `the option ${path.join(".")} goes into a scalar`);
  writeNested(writer, field, () => writePath(schema, writer, inner, rest, value, scope));
}

function extensionOf(
  schema: SchemaModel,
  name: string,
  message: MessageModel,
  scope: string,
): FieldModel | undefined {
  const found = findExtension(schema, name, scope);
  return found !== undefined && message.byNumber.get(found.number) === found ? found : undefined;
}

/** Innermost scope first. */
export function findExtension(schema: SchemaModel, name: string, scope: string): FieldModel | undefined {
  if (name.startsWith(".")) return schema.extensions.get(name.slice(1));
  for (let prefix = scope; ; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(".")))) {
    const found = schema.extensions.get(prefix === "" ? name : `${prefix}.${name}`);
    if (found !== undefined || prefix === "") return found;
  }
}

function writeNested(writer: WireWriter, { number, kind }: FieldModel, write: () => void): void {
  writer.writeTag(number, kind === "group" ? WireType.START_GROUP : WireType.LENGTH);
  if (kind === "group") {
    write();
    writer.writeTag(number, WireType.END_GROUP);
  } else writer.writeDelimited(write);
}

function writeValue(
  schema: SchemaModel,
  writer: WireWriter,
  field: FieldModel,
  value: OptionValue,
  scope: string,
): void {
  if (value.kind === "list") {
    for (const one of value.values) writeValue(schema, writer, field, one, scope);
    return;
  }
  const { message } = field;
  if (message !== null) {
    if (value.kind !== "message") throw misfit(field);
    writeNested(writer, field, () => {
      for (const { name, value: one } of value.entries) {
        const step = name.startsWith("[") ? `(${name.slice(1, -1)})` : name;
        writePath(schema, writer, message, [step], one, scope);
      }
    });
    return;
  }
  writer.writeTag(field.number, field.wireType);
  writeScalar(writer, field, value);
}

function writeScalar(writer: WireWriter, field: FieldModel, value: OptionValue): void {
  if (field.kind === "string" || field.kind === "bytes") {
    if (value.kind !== "string") throw misfit(field);
    writer.writeBytes(value.bytes);
    return;
  }
  // protobufjs' own descriptor.proto spells enum values as strings, as its tools do.
  const text =
    value.kind === "string"
      ? value.bytes.toString()
      : value.kind === "message" || value.kind === "list"
        ? ""
        : value.text;
  switch (field.kind) {
    case "bool":
      if (text !== "true" && text !== "false") throw misfit(field);
      writer.writeVarint32(text === "true" ? 1 : 0);
      return;
    case "enum": {
      const number = field.enum?.numberOf.get(text);
      if (number === undefined) throw misfit(field);
      writer.writeVarint64(BigInt(number));
      return;
    }
    case "float":
      writer.writeFloat(floatOf(text, field));
      return;
    case "double":
      writer.writeDouble(floatOf(text, field));
      return;
    default:
      writeInteger(writer, field, integerOf(text, field));
  }
}

function writeInteger(writer: WireWriter, field: FieldModel, number: bigint): void {
  if (field.wireType === WireType.FIXED32) writer.writeFixed32(Number(BigInt.asIntN(32, number)));
  else if (field.wireType === WireType.FIXED64) writer.writeFixed64(number);
  else if (field.kind === "sint32" || field.kind === "sint64")
    writer.writeVarint64((number << 1n) ^ (number >> 63n));
  else writer.writeVarint64(number);
}

/** Decimal, hexadecimal or octal, with a sign. */
export function integerOf(text: string, field: FieldModel): bigint {
  const [, sign, digits = ""] = /^(-?)(.*)$/.exec(text) ?? [];
  const literal = /^0[0-7]+$/.test(digits) ? `0o${digits}` : digits;
  if (!/^(?:0[xX][0-9a-fA-F]+|0o[0-7]+|[0-9]+)$/.test(literal)) throw misfit(field);
  return sign === "-" ? -BigInt(literal) : BigInt(literal);
}

export function floatOf(text: string, field: FieldModel): number {
  const number =
    { inf: Infinity, "-inf": -Infinity, nan: NaN, "-nan": NaN }[text] ?? Number(text.replace(/[fF]$/, ""));
  if (Number.isNaN(number) && !text.endsWith("nan")) throw misfit(field);
  return number;
}

function misfit({ fullName, kind }: FieldModel): SchemaError {
  return new SchemaError(fullName, `the value of the option is no ${kind}`);
}

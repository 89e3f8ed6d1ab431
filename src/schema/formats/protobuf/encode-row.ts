/**
 * A row as a canonical payload: fields by ascending number, each once, packed as declared, shortest varints, what has
 * no presence left out when it is its default. That is what protoc's C++, Java and Python write, save the order of
 * maps, which is the row's here.
 */
import { PayloadError } from "../../format.ts";
import type { RecordValue, Value } from "../../record-value.ts";
import { type FieldModel, WireType } from "./model.ts";
import type { PlanField, RecordPlan } from "./row-plan.ts";
import { WireWriter } from "./wire.ts";

/** @throws PayloadError */
export function encodeRow(plan: RecordPlan, row: RecordValue): Buffer {
  const writer = new WireWriter();
  writeRecord(plan, row, writer, "");
  return writer.finish();
}

function writeRecord(plan: RecordPlan, row: RecordValue, writer: WireWriter, path: string): void {
  let known = 0;
  const oneofs = plan.message.node.oneofs.length === 0 ? null : new Set<string>();
  for (const field of plan.inOrder) {
    const { model, name } = field;
    const value = row.get(name);
    if (value === undefined) {
      if (model.isRequired) throw new PayloadError(`${path}/${name}`, "a required field is missing");
      continue;
    }
    known++;
    if (model.oneof !== null && oneofs !== null) {
      if (oneofs.has(model.oneof))
        throw new PayloadError(`${path}/${name}`, `two fields of the oneof ${model.oneof}`);
      oneofs.add(model.oneof);
    }
    writeField(plan, field, value, writer, `${path}/${name}`);
  }
  if (known < row.size) {
    const extra = [...row.keys()].find((name) => !plan.fields.some((field) => field.name === name));
    throw new PayloadError(`${path}/${extra}`, `${plan.message.fullName} has no such field`);
  }
}

function writeField(
  plan: RecordPlan,
  field: PlanField,
  value: Value,
  writer: WireWriter,
  path: string,
): void {
  const { model } = field;
  if (!model.isRepeated) {
    if (!model.hasPresence && !plan.message.isMapEntry && isDefault(model, value)) return;
    writeOne(field, value, writer, path);
    return;
  }
  if (value.kind !== "list") throw misfit(path, "list", value);
  if (model.isPacked && value.values.length > 0) {
    writer.writeTag(model.number, WireType.LENGTH);
    writer.writeDelimited(() => {
      for (const [at, one] of value.values.entries()) writeScalar(model, one, writer, `${path}/${at}`);
    });
    return;
  }
  for (const [at, one] of value.values.entries()) writeOne(field, one, writer, `${path}/${at}`);
}

function writeOne(field: PlanField, value: Value, writer: WireWriter, path: string): void {
  const { model } = field;
  writer.writeTag(model.number, model.wireType);
  if (field.carrier === "scalar") {
    writeScalar(model, value, writer, path);
    return;
  }
  const content = (): void => writeMessage(field, value, writer, path);
  if (model.kind === "group") {
    content();
    writer.writeTag(model.number, WireType.END_GROUP);
  } else writer.writeDelimited(content);
}

function writeMessage(field: PlanField, value: Value, writer: WireWriter, path: string): void {
  if (field.record !== null) {
    if (value.kind !== "record") throw misfit(path, "record", value);
    writeRecord(field.record, value.record, writer, path);
  } else if (field.carrier === "bytes of message") {
    if (value.kind !== "bytes") throw misfit(path, "bytes", value);
    writer.writeRaw(value.value);
  } else if (field.carrier === "wrapper") {
    const wrapped = field.wrapped as FieldModel;
    if (isDefault(wrapped, value)) return;
    writer.writeTag(wrapped.number, wrapped.wireType);
    writeScalar(wrapped, value, writer, path);
  } else if (field.carrier === "timestamp") {
    if (value.kind !== "timestamp") throw misfit(path, "timestamp", value);
    const rest = ((value.micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
    writeNumber(writer, 1, (value.micros - rest) / 1_000_000n);
    writeNumber(writer, 2, rest * 1000n);
  } else {
    if (value.kind !== "decimal") throw misfit(path, "decimal", value);
    if (value.value.length > 0) {
      writer.writeTag(1, WireType.LENGTH);
      writer.writeBytes(value.value);
    }
    writeNumber(writer, 2, BigInt(value.precision));
    writeNumber(writer, 3, BigInt(value.scale));
  }
}

function writeNumber(writer: WireWriter, number: number, value: bigint): void {
  if (value === 0n) return;
  writer.writeTag(number, WireType.VARINT);
  writer.writeVarint64(value);
}

function isDefault(model: FieldModel, value: Value): boolean {
  switch (value.kind) {
    case "int32":
    case "float":
    case "double":
      // -0 is no default: its bits are not zero.
      return Object.is(value.value, 0);
    case "int64":
      return value.value === 0n;
    case "bool":
      return !value.value;
    case "string":
      return model.kind === "enum" ? enumNumber(model, value.value) === 0 : value.value === "";
    case "bytes":
      return value.value.length === 0;
    case "decimal":
      return value.value.every((byte) => byte === 0);
    default:
      return false;
  }
}

function writeScalar(model: FieldModel, value: Value, writer: WireWriter, path: string): void {
  switch (model.kind) {
    case "int32":
      writeInt32(writer, int32(value, path));
      return;
    case "sint32": {
      const number = int32(value, path);
      writer.writeVarint32(((number << 1) ^ (number >> 31)) >>> 0);
      return;
    }
    case "sfixed32":
      writer.writeFixed32(int32(value, path));
      return;
    case "uint32":
      writer.writeVarint32(Number(int64(value, 0n, 0xffffffffn, path)));
      return;
    case "fixed32":
      writer.writeFixed32(Number(int64(value, 0n, 0xffffffffn, path)));
      return;
    case "int64":
      writer.writeVarint64(int64(value, minInt64, maxInt64, path));
      return;
    case "sint64": {
      const number = int64(value, minInt64, maxInt64, path);
      writer.writeVarint64((number << 1n) ^ (number >> 63n));
      return;
    }
    case "sfixed64":
      writer.writeFixed64(int64(value, minInt64, maxInt64, path));
      return;
    case "uint64":
      writer.writeVarint64(uint64(value, path));
      return;
    case "fixed64":
      writer.writeFixed64(uint64(value, path));
      return;
    case "bool":
      if (value.kind !== "bool") throw misfit(path, "bool", value);
      writer.writeVarint32(value.value ? 1 : 0);
      return;
    case "float":
      if (value.kind !== "float") throw misfit(path, "float", value);
      writer.writeFloat(value.value);
      return;
    case "double":
      if (value.kind !== "double") throw misfit(path, "double", value);
      writer.writeDouble(value.value);
      return;
    case "bytes":
      if (value.kind !== "bytes") throw misfit(path, "bytes", value);
      writer.writeBytes(value.value);
      return;
    default: {
      if (value.kind !== "string") throw misfit(path, "string", value);
      if (model.kind === "string") {
        writer.writeString(value.value);
        return;
      }
      const number = enumNumber(model, value.value);
      if (number === null)
        throw new PayloadError(path, `${model.enum?.fullName} has no value "${value.value}"`);
      writeInt32(writer, number);
    }
  }
}

/** Negative ones have ten bytes, as if they were 64 bits long. */
function writeInt32(writer: WireWriter, value: number): void {
  if (value >= 0) writer.writeVarint32(value);
  else writer.writeVarint64(BigInt(value));
}

const minInt64 = -(1n << 63n);
const maxInt64 = (1n << 63n) - 1n;
const digits = /^(?:0|-?[1-9][0-9]{0,9})$/;

function enumNumber(model: FieldModel, name: string): number | null {
  const known = model.enum?.numberOf.get(name);
  if (known !== undefined) return known;
  if (!digits.test(name) || model.enum?.isClosed) return null;
  const number = Number(name);
  return number === (number | 0) ? number : null;
}

function int32(value: Value, path: string): number {
  if (value.kind !== "int32") throw misfit(path, "int32", value);
  if (value.value !== (value.value | 0)) throw new PayloadError(path, `${value.value} is no 32-bit integer`);
  return value.value;
}

function int64(value: Value, min: bigint, max: bigint, path: string): bigint {
  if (value.kind !== "int64") throw misfit(path, "int64", value);
  if (value.value < min || value.value > max) throw new PayloadError(path, `${value.value} is out of range`);
  return value.value;
}

function uint64(value: Value, path: string): bigint {
  if (value.kind !== "decimal" || value.scale !== 0) throw misfit(path, "decimal without places", value);
  const number = value.value.length === 0 ? 0n : BigInt(`0x${value.value.toString("hex")}`);
  const isNegative = ((value.value[0] ?? 0) & 128) !== 0;
  if (isNegative || number > 0xffffffffffffffffn)
    throw new PayloadError(path, "the decimal is no 64-bit unsigned integer");
  return number;
}

function misfit(path: string, expected: string, value: Value): PayloadError {
  return new PayloadError(path, `expected ${expected}, found ${value.kind}`);
}

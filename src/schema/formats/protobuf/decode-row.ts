/**
 * A checked payload as a row (the mapping is in row-plan.ts). Protobuf's rules of repetition hold: of a singular scalar
 * the last one counts, singular messages merge, a member of a oneof puts out the others.
 */
import type { RecordValue, Value } from "../../record-value.ts";
import { type FieldModel, WireType } from "./model.ts";
import { type PlanField, type RecordPlan, uint64Precision } from "./row-plan.ts";
import { WireReader } from "./wire.ts";

/** A slot per field of the plan: a value, the values of a list, or a record in the making. */
type Slot = Value | Value[] | Slots | undefined;
interface Slots {
  readonly slots: Slot[];
  /** Which member of each oneof there is, by the oneof's name. */
  chosen: Map<string, number> | null;
}

/** Marks the entry of a map, in a slot of its own. */
const unknownValue: Value = { kind: "bool", value: true };
const minInt64 = -(1n << 63n);
const maxInt64 = (1n << 63n) - 1n;

export function decodeRow(plan: RecordPlan, payload: Buffer): RecordValue {
  const record = newRecord(plan);
  readRecord(plan, record, new WireReader(payload), payload.length);
  return toRow(plan, record.slots);
}

function newRecord(plan: RecordPlan): Slots {
  return { slots: new Array(plan.fields.length).fill(undefined), chosen: null };
}

/** To `end`, or, when that is -1, to after the end tag of a group. */
function readRecord(plan: RecordPlan, record: Slots, reader: WireReader, end: number): void {
  const { slots } = record;
  while (end < 0 || reader.position < end) {
    const tag = reader.readVarint32();
    const wireType = tag & 7;
    if (wireType === WireType.END_GROUP) return;
    const field = plan.byNumber.get(tag >>> 3);
    if (field === undefined) {
      reader.skip(wireType);
      continue;
    }
    const { model } = field;
    if (wireType === model.wireType) readField(plan, field, record, reader);
    else if (wireType === WireType.LENGTH && model.isRepeated && model.wireType !== WireType.START_GROUP) {
      const length = reader.readVarint32();
      const last = reader.position + length;
      while (reader.position < last) append(slots, field, readScalar(model, reader));
    } else reader.skip(wireType);
  }
}

function readField(plan: RecordPlan, field: PlanField, into: Slots, reader: WireReader): void {
  const { slots } = into;
  const { model, index } = field;
  if (field.record !== null) {
    const before = model.isRepeated ? undefined : (slots[index] as Slots | undefined);
    if (before === undefined) choose(field, into);
    const record = before ?? newRecord(field.record);
    readNested(field.record, record, model, reader);
    if (model.isRepeated) {
      if (isUnknownEntry(field.record, record.slots)) return;
      append(slots, field, { kind: "record", record: toRow(field.record, record.slots) });
    } else slots[index] = record;
    return;
  }
  let value: Value | undefined;
  if (field.carrier === "scalar") value = readScalar(model, reader);
  else {
    const content = messageContent(model, reader);
    const earlier = model.isRepeated
      ? undefined
      : (slots[index] as (Value & { source?: Buffer }) | undefined);
    // Messages that come twice merge, which is the same as their bytes one after the other.
    const source = earlier?.source === undefined ? content : Buffer.concat([earlier.source, content]);
    const merged: Value & { source?: Buffer } = fromMessage(field, source);
    if (!model.isRepeated) merged.source = source;
    value = merged;
  }
  if (value === undefined) {
    if (plan.message.isMapEntry) slots[plan.fields.length] = unknownValue;
    return;
  }
  if (model.isRepeated) append(slots, field, value);
  else {
    choose(field, into);
    slots[index] = value;
  }
}

function readNested(plan: RecordPlan, record: Slots, model: FieldModel, reader: WireReader): void {
  if (model.kind === "group") readRecord(plan, record, reader, -1);
  else {
    const length = reader.readVarint32();
    readRecord(plan, record, reader, reader.position + length);
  }
}

/** The bytes of a message; of a group those between its tags. */
function messageContent(model: FieldModel, reader: WireReader): Buffer {
  if (model.kind !== "group") return reader.readBytes();
  const start = reader.position;
  return reader.buffer.subarray(start, reader.skipGroup());
}

function append(slots: Slot[], field: PlanField, value: Value | undefined): void {
  if (value === undefined) return;
  const list = slots[field.index] as Value[] | undefined;
  if (list === undefined) slots[field.index] = [value];
  else list.push(value);
}

/** A member of a oneof puts out the one before. */
function choose({ model, index }: PlanField, into: Slots): void {
  if (model.oneof === null) return;
  into.chosen ??= new Map();
  const before = into.chosen.get(model.oneof);
  if (before === index) return;
  if (before !== undefined) into.slots[before] = undefined;
  into.chosen.set(model.oneof, index);
}

/** A map entry whose value is an unknown number of a closed enum is an unknown field as a whole. */
function isUnknownEntry({ message }: RecordPlan, slots: Slot[]): boolean {
  return message.isMapEntry && slots.length > message.fields.length;
}

/** Undefined for the unknown number of a closed enum: an unknown field. */
export function readScalar(model: FieldModel, reader: WireReader): Value | undefined {
  switch (model.kind) {
    case "int32":
      return { kind: "int32", value: reader.readVarint32() | 0 };
    case "sint32": {
      const zigzag = reader.readVarint32();
      return { kind: "int32", value: (zigzag >>> 1) ^ -(zigzag & 1) };
    }
    case "sfixed32":
      return { kind: "int32", value: reader.buffer.readInt32LE(reader.advance(4)) };
    case "uint32":
      return { kind: "int64", value: BigInt(reader.readVarint32()) };
    case "fixed32":
      return { kind: "int64", value: BigInt(reader.buffer.readUInt32LE(reader.advance(4))) };
    case "int64":
      return { kind: "int64", value: BigInt.asIntN(64, reader.readVarint64()) };
    case "sint64": {
      const zigzag = reader.readVarint64();
      return { kind: "int64", value: (zigzag >> 1n) ^ -(zigzag & 1n) };
    }
    case "sfixed64":
      return { kind: "int64", value: BigInt.asIntN(64, reader.readFixed64()) };
    case "uint64":
      return uint64Value(reader.readVarint64());
    case "fixed64":
      return uint64Value(reader.readFixed64());
    case "bool":
      return { kind: "bool", value: reader.readBool() };
    case "float":
      return { kind: "float", value: reader.buffer.readFloatLE(reader.advance(4)) };
    case "double":
      return { kind: "double", value: reader.buffer.readDoubleLE(reader.advance(8)) };
    case "string":
      return { kind: "string", value: reader.readBytes().toString() };
    case "bytes":
      return { kind: "bytes", value: reader.readBytes() };
    default: {
      const number = reader.readVarint32() | 0;
      const name = model.enum?.nameOf.get(number);
      if (name !== undefined) return { kind: "string", value: name };
      return model.enum?.isClosed ? undefined : { kind: "string", value: String(number) };
    }
  }
}

function uint64Value(number: bigint): Value {
  return { kind: "decimal", value: bigEndian(number), precision: uint64Precision, scale: 0 };
}

/** The shortest two's complement of a number that is not negative. */
function bigEndian(number: bigint): Buffer {
  let hex = number.toString(16);
  if (hex.length % 2 === 1) hex = `0${hex}`;
  return Buffer.from(hex.charAt(0) >= "8" ? `00${hex}` : hex, "hex");
}

/** The value that a message of a carrier stands for. */
function fromMessage(field: PlanField, content: Buffer): Value {
  if (field.carrier === "bytes of message") return { kind: "bytes", value: content };
  const reader = new WireReader(content);
  if (field.carrier === "wrapper") {
    const { wrapped } = field as { wrapped: FieldModel };
    let value = defaultOf(wrapped);
    readFields(reader, [wrapped], (_, read) => {
      value = read;
    });
    return value;
  }
  const read: Value[] = [];
  readFields(reader, field.model.message?.fields ?? [], (model, value) => {
    read[model.number] = value;
  });
  if (field.carrier === "timestamp") {
    const [, seconds, nanos] = read as { value: bigint | number }[];
    const micros =
      BigInt(seconds?.value ?? 0n) * 1_000_000n + BigInt(Math.floor(Number(nanos?.value ?? 0) / 1000));
    return {
      kind: "timestamp",
      micros: micros < minInt64 ? minInt64 : micros > maxInt64 ? maxInt64 : micros,
      isUtc: true,
    };
  }
  const [, value, precision, scale] = read as { value: Buffer | bigint | number }[];
  return {
    kind: "decimal",
    value: (value?.value as Buffer | undefined) ?? Buffer.alloc(0),
    precision: Number(precision?.value ?? 0),
    scale: Number(scale?.value ?? 0),
  };
}

function readFields(
  reader: WireReader,
  fields: readonly FieldModel[],
  found: (model: FieldModel, value: Value) => void,
): void {
  while (reader.position < reader.buffer.length) {
    const tag = reader.readVarint32();
    const model = fields.find(({ number }) => number === tag >>> 3);
    if (model === undefined || model.wireType !== (tag & 7)) reader.skip(tag & 7);
    else found(model, readScalar(model, reader) as Value);
  }
}

/** What a field without presence says by its absence. */
export function defaultOf(model: FieldModel): Value {
  switch (model.kind) {
    case "int32":
    case "sint32":
    case "sfixed32":
      return { kind: "int32", value: 0 };
    case "bool":
      return { kind: "bool", value: false };
    case "float":
    case "double":
      return { kind: model.kind, value: 0 };
    case "string":
      return { kind: "string", value: "" };
    case "bytes":
      return { kind: "bytes", value: Buffer.alloc(0) };
    case "uint64":
    case "fixed64":
      return uint64Value(0n);
    case "enum":
      return { kind: "string", value: model.enum?.nameOf.get(model.enum.node.values[0]?.number ?? 0) ?? "0" };
    default:
      return { kind: "int64", value: 0n };
  }
}

function toRow(plan: RecordPlan, slots: readonly Slot[]): RecordValue {
  const row = new Map<string, Value>();
  for (let i = 0; i < plan.fields.length; i++) {
    const field = plan.fields[i] as PlanField;
    const slot = slots[i];
    if (slot === undefined) {
      if (isAlwaysThere(plan, field)) row.set(field.name, defaultOf(field.model));
    } else if (Array.isArray(slot)) row.set(field.name, { kind: "list", values: slot.map(plain) });
    else if ("slots" in slot) {
      row.set(field.name, { kind: "record", record: toRow(field.record as RecordPlan, slot.slots) });
    } else row.set(field.name, plain(slot));
  }
  return row;
}

/** Fields without presence; key and scalar value of a map's entry, which are their default when left out. */
function isAlwaysThere({ message }: RecordPlan, { model, carrier }: PlanField): boolean {
  if (carrier !== "scalar" || model.isRepeated) return false;
  return !model.hasPresence || message.isMapEntry;
}

/** Without the bytes that were kept for merging. */
function plain(value: Value & { source?: Buffer }): Value {
  if (!("source" in value)) return value;
  const { source, ...rest } = value;
  void source;
  return rest as Value;
}

/**
 * A message of the writer's schema that the reader's loses or misreads, as JSON: the message's name, its fields, and
 * the payload in base64. Null where a difference shows in no single message.
 */
import { type FieldModel, type MessageModel, WireType } from "#src/schema/formats/protobuf/model.ts";
import { WireWriter } from "#src/schema/formats/protobuf/wire.ts";
import type { ProtobufDifference } from "./protobuf.ts";

/** Required fields of required messages: beyond these a sample is given up. */
const MAX_DEPTH = 8;
const MAX_FIELDS = 500;
type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

export function protobufSample({
  rule,
  readerMessage,
  writerMessage,
  number,
  name,
}: ProtobufDifference): string | null {
  if (writerMessage === null) return null;
  let numbers: readonly number[];
  switch (rule) {
    case "MESSAGE_REMOVED":
    case "REQUIRED_FIELD_ADDED":
      numbers = [];
      break;
    case "FIELD_KIND_CHANGED":
    case "FIELD_SCALAR_KIND_CHANGED":
    case "ONEOF_FIELD_REMOVED":
      numbers = [number];
      break;
    case "FIELD_NUMERIC_LABEL_CHANGED": {
      const [reader, old] = [readerMessage?.byNumber.get(number), writerMessage.byNumber.get(number)];
      // One value is read as a list of one, and a required field as an optional one: nothing to show there.
      if (old?.isRepeated && !reader?.isRepeated) numbers = [number];
      else if (reader?.isRequired && !old?.isRequired) numbers = [];
      else return null;
      break;
    }
    case "MULTIPLE_FIELDS_MOVED_TO_ONEOF":
    case "FIELD_MOVED_TO_EXISTING_ONEOF":
      numbers = exclusive(readerMessage, writerMessage, name);
      break;
    default:
      return null;
  }
  try {
    const sample = new Sample();
    const fields = sample.message(writerMessage, new Set(numbers), 0);
    const payload = sample.writer.finish().toString("base64");
    return JSON.stringify({ message: writerMessage.fullName, fields, payload });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Two fields of the reader's oneof that the writer may set together. */
function exclusive(reader: MessageModel | null, writer: MessageModel, oneof: string): number[] {
  const chosen = new Map<string, number>();
  for (const { number, oneof: of } of reader?.fields ?? []) {
    const field = of === oneof ? writer.byNumber.get(number) : undefined;
    if (field !== undefined) chosen.set(field.oneof ?? String(number), number);
  }
  return [...chosen.values()].slice(0, 2);
}

class Sample {
  readonly writer: WireWriter = new WireWriter();
  #fields = 0;

  /** @throws RangeError when it gets too long */
  message(message: MessageModel, numbers: ReadonlySet<number>, depth: number): { [name: string]: Json } {
    if (depth > MAX_DEPTH) throw new RangeError("required messages without end");
    const fields: [string, Json][] = [];
    for (const field of [...message.fields].sort((a, b) => a.number - b.number)) {
      if (!numbers.has(field.number) && !field.isRequired) continue;
      const count = field.isRepeated ? 2 : 1;
      const values: Json[] = [];
      for (let i = 0; i < count; i++) values.push(this.#field(field, i, depth));
      fields.push([field.name, field.isRepeated ? values : (values[0] as Json)]);
    }
    return Object.fromEntries(fields);
  }

  #field(field: FieldModel, index: number, depth: number): Json {
    if (++this.#fields > MAX_FIELDS) throw new RangeError("more required fields than are worth showing");
    const { writer } = this;
    writer.writeTag(field.number, field.wireType);
    const { message, kind } = field;
    if (message !== null) {
      const first = message.fields.find((one) => one.message === null);
      const numbers = new Set(message.isMapEntry ? [1, 2] : first === undefined ? [] : [first.number]);
      let value: Json = {};
      const write = (): void => {
        value = this.message(message, numbers, depth + 1);
      };
      if (kind === "group") {
        write();
        writer.writeTag(field.number, WireType.END_GROUP);
      } else writer.writeDelimited(write);
      return value;
    }
    // Neither default nor the same read as zigzag; valid as text, and no beginning of a message.
    const number = 7 + index;
    switch (kind) {
      case "string":
        writer.writeString(`text ${index}`);
        return `text ${index}`;
      case "bytes":
        writer.writeString(`text ${index}`);
        return Buffer.from(`text ${index}`).toString("base64");
      case "bool":
        writer.writeVarint32(1);
        return true;
      case "enum": {
        const [value, name] = [...(field.enum?.nameOf ?? [])].at(-1) ?? [0, "0"];
        writer.writeVarint64(BigInt(value));
        return name;
      }
      case "sint32":
      case "sint64":
        writer.writeVarint32(number << 1);
        return number;
      case "float":
        writer.writeFloat(number);
        return number;
      case "double":
        writer.writeDouble(number);
        return number;
      default:
        if (field.wireType === WireType.FIXED32) writer.writeFixed32(number);
        else if (field.wireType === WireType.FIXED64) writer.writeFixed64(BigInt(number));
        else writer.writeVarint32(number);
        return number;
    }
  }
}

/** A difference for people: the places in both schemas, a sentence, and a message that shows it. */
import type { FieldModel, MessageModel } from "#src/schema/formats/protobuf/model.ts";
import type { Incompatibility } from "./compatibility.ts";
import type { ProtobufDifference } from "./protobuf.ts";
import { type ProtobufRule, standardProtobufMessage } from "./protobuf-message.ts";
import { protobufSample } from "./protobuf-sample.ts";

export function describe(difference: ProtobufDifference, withSample: boolean): Incompatibility {
  const { rule, readerMessage, writerMessage, number, name, path } = difference;
  const readerField = readerMessage?.byNumber.get(number);
  const writerField = writerMessage?.byNumber.get(number);
  const sample = withSample ? protobufSample(difference) : null;
  return {
    rule,
    readerPath: placeOf(readerMessage, readerField, name),
    writerPath: placeOf(writerMessage, writerField, name),
    message: sentence(rule, difference, readerField, writerField),
    standardMessage: standardProtobufMessage(rule, path),
    ...(sample === null ? {} : { sample }),
  };
}

/** Full name of a field, or of its message where the schema lacks it; a package by its name. */
function placeOf(message: MessageModel | null, field: FieldModel | undefined, name: string): string {
  if (message === null) return name;
  if (field !== undefined) return field.fullName;
  const hasOneof = message.node.oneofs.some((oneof) => oneof.name === name);
  return hasOneof ? `${message.fullName}.${name}` : message.fullName;
}

function sentence(
  rule: ProtobufRule,
  { readerMessage, writerMessage, number, name }: ProtobufDifference,
  reader: FieldModel | undefined,
  writer: FieldModel | undefined,
): string {
  const where = `field ${number} of ${writerMessage?.fullName}`;
  switch (rule) {
    case "PACKAGE_CHANGED":
      return `the reader's package is "${name}", the writer's is another`;
    case "MESSAGE_REMOVED":
      return `the reader has no message ${writerMessage?.fullName}`;
    case "FIELD_KIND_CHANGED":
    case "FIELD_SCALAR_KIND_CHANGED":
      return `${where} is ${typeText(writer)} for the writer and ${typeText(reader)} for the reader, which are written differently`;
    case "FIELD_NAMED_TYPE_CHANGED":
      return `${where} is ${typeText(writer)} for the writer and ${typeText(reader)} for the reader, which do not agree`;
    case "FIELD_NUMERIC_LABEL_CHANGED":
      return `${where} is ${writer?.node.label} for the writer and ${reader?.node.label} for the reader`;
    case "REQUIRED_FIELD_ADDED":
      return `the reader requires ${reader?.fullName} (${number}), which the writer's messages do not have`;
    case "REQUIRED_FIELD_REMOVED":
      return `the reader has no field ${writer?.fullName} (${number}), which the writer requires`;
    case "ONEOF_FIELD_REMOVED":
      return `the reader's oneof lacks ${writer?.fullName} (${number}), so that a message which has it seems to have none of them`;
    case "MULTIPLE_FIELDS_MOVED_TO_ONEOF":
    case "FIELD_MOVED_TO_EXISTING_ONEOF":
      return `in the reader's oneof ${readerMessage?.fullName}.${name} are fields that the writer may set together`;
  }
}

function typeText(field: FieldModel | undefined): string {
  if (field === undefined) return "nothing";
  const { message, kind } = field;
  if (message?.isMapEntry) {
    const [key, value] = message.fields;
    return `map<${typeText(key)}, ${typeText(value)}>`;
  }
  return message?.fullName ?? field.enum?.fullName ?? kind;
}

/**
 * How a message becomes a row.
 *
 * | Protobuf | row | why |
 * |---|---|---|
 * | int32, sint32, sfixed32 · int64, sint64, sfixed64 | int32 · int64 | |
 * | uint32, fixed32 | int64 | it holds all of them |
 * | uint64, fixed64 | decimal(20, 0) | an int64 would show the upper half as negative numbers |
 * | float, double, bool, string, bytes | the same | |
 * | enum | string: the name, the first one of aliases | a number without a name, in an open enum, as its digits |
 * | message, group | record | |
 * | map | list of records {key, value} in the order of the wire | rows have no maps; a repeated key stays twice |
 * | repeated | list; left out when empty | |
 * | oneof | one field per member, at most one of them there | the name of the oneof carries no data |
 * | google.protobuf.Timestamp | timestamp, UTC, in microseconds | nanoseconds are in the residue |
 * | google.protobuf.*Value (wrappers) | the scalar, absent when the wrapper is | |
 * | confluent.type.Decimal | decimal | |
 * | extension | a field named [full.name] | |
 * | closed enum's unknown number, unknown field | not there | in the residue |
 *
 * Fields without presence (proto3 without `optional`) are always there, with their default when the wire lacks them:
 * that is what the message says. Fields with presence are there when the wire has them. Only `required` is required.
 *
 * **Recursion ends in bytes.** Where a message occurs within itself, the inner one is the bytes of its encoding; so is
 * every message beyond `maxRecordDepth` levels or `maxRowFields` fields in all (an innocent-looking chain of messages
 * with two fields of the next one each has 2^n fields). Messages are unfolded breadth first, so that what is cut is what lies
 * deepest. A RecordType is finite therefore, and the same for the same schema.
 */
import type { Field, RecordType, ScalarType, Type } from "../../record-value.ts";
import type { FieldModel, MessageModel } from "./model.ts";

export const maxRecordDepth = 32;
export const maxRowFields = 4096;

/** How a field's value is carried. */
export type Carrier = "scalar" | "record" | "bytes of message" | "timestamp" | "wrapper" | "decimal message";

export interface PlanField {
  readonly model: FieldModel;
  readonly name: string;
  readonly index: number;
  carrier: Carrier;
  /** Of a record. */
  record: RecordPlan | null;
  /** Of a wrapper: the field `value` within it. */
  readonly wrapped: FieldModel | null;
}

export interface RecordPlan {
  readonly message: MessageModel;
  readonly fields: PlanField[];
  readonly byNumber: Map<number, PlanField>;
  /** By ascending number: the order of a canonical encoding. */
  readonly inOrder: PlanField[];
  type: RecordType;
}

const wrappers = /^google\.protobuf\.(?:Double|Float|Int64|UInt64|Int32|UInt32|Bool|String|Bytes)Value$/;

export function planRow(message: MessageModel): RecordPlan {
  const root = emptyPlan(message);
  let unfolded = message.fields.length + message.extensions.length;
  let level = [{ plan: root, path: [message] as readonly MessageModel[] }];
  const all: RecordPlan[] = [];
  for (let depth = 0; level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { plan, path } of level) {
      all.push(plan);
      for (const model of [...plan.message.fields, ...plan.message.extensions]) {
        const field = planField(model, plan.fields.length);
        plan.fields.push(field);
        plan.byNumber.set(model.number, field);
        const inner = model.message;
        if (field.carrier !== "record" || inner === null) continue;
        const innerFields = inner.fields.length + inner.extensions.length;
        if (path.includes(inner) || depth + 1 >= maxRecordDepth || unfolded + innerFields > maxRowFields) {
          field.carrier = "bytes of message";
        } else {
          unfolded += innerFields;
          field.record = emptyPlan(inner);
          next.push({ plan: field.record, path: [...path, inner] });
        }
      }
      plan.inOrder.push(...[...plan.fields].sort((a, b) => a.model.number - b.model.number));
    }
    level = next;
  }
  // Innermost first, so that each type finds those of its fields.
  for (const plan of all.reverse()) plan.type = { fields: plan.fields.map(rowField) };
  return root;
}

function emptyPlan(message: MessageModel): RecordPlan {
  return { message, fields: [], byNumber: new Map(), inOrder: [], type: { fields: [] } };
}

function planField(model: FieldModel, index: number): PlanField {
  const { message } = model;
  let carrier: Carrier = "scalar";
  let wrapped: FieldModel | null = null;
  if (message !== null) {
    carrier = "record";
    // What goes by a well-known name but is declared otherwise is a message like any other.
    const [first, second, third] = message.fields;
    if (
      message.fullName === "google.protobuf.Timestamp" &&
      first?.kind === "int64" &&
      second?.kind === "int32"
    ) {
      carrier = "timestamp";
    } else if (
      wrappers.test(message.fullName) &&
      first !== undefined &&
      !first.isRepeated &&
      first.message === null
    ) {
      carrier = "wrapper";
      wrapped = first;
    } else if (
      message.fullName === "confluent.type.Decimal" &&
      first?.kind === "bytes" &&
      second?.kind === "uint32" &&
      third?.kind === "int32"
    ) {
      carrier = "decimal message";
    }
  }
  const name = model.isExtension ? `[${model.fullName}]` : model.name;
  return { model, name, index, carrier, record: null, wrapped };
}

function rowField(field: PlanField): Field {
  const { name, index, model } = field;
  return { name, index, type: typeOf(field), isRepeated: model.isRepeated, isRequired: model.isRequired };
}

function typeOf({ carrier, record, wrapped, model }: PlanField): Type {
  if (record !== null) return { kind: "record", record: record.type };
  if (carrier === "bytes of message") return { kind: "scalar", scalar: "bytes" };
  if (carrier === "timestamp") return { kind: "scalar", scalar: "timestamp" };
  if (carrier === "decimal message") return { kind: "scalar", scalar: "decimal" };
  return { kind: "scalar", scalar: scalarOf((wrapped ?? model).kind) };
}

function scalarOf(kind: FieldModel["kind"]): ScalarType {
  switch (kind) {
    case "int32":
    case "sint32":
    case "sfixed32":
      return "int32";
    case "uint32":
    case "fixed32":
    case "int64":
    case "sint64":
    case "sfixed64":
      return "int64";
    case "uint64":
    case "fixed64":
      return "decimal";
    case "enum":
      return "string";
    case "message":
    case "group":
      return "bytes";
    default:
      return kind;
  }
}

/** The digits of a uint64. */
export const uint64Precision = 20;

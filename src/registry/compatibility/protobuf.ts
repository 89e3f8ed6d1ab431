/**
 * Protobuf: can data of the writer's schema be read with the reader's? The rules, their names and the order in which
 * differences are found are those of Confluent's registry. Fields are matched by number, messages by name; types that a
 * field names are compared too where they come from another file.
 *
 * Where the rules are lenient so are we, for a registry that refuses what the original admits breaks its users:
 * - labels differ only where both are written: an `int32` of proto3 may become `repeated int32`, an `optional int32` not;
 * - a field of a message type may become repeated; enums are numbers like int32;
 * - packages of referenced types do not count, that of the schema itself does.
 * Groups, which the original does not look at, are a kind of their own here: their bytes differ from a message's.
 *
 * Compatible, and so not looked at: what is added, moved or renamed, enums and their constants, fields that are removed, a oneof
 * that goes with all its fields, a field of a oneof that comes or leaves it for the message, the label of a string or bytes.
 *
 * A pair of messages is compared once; the list ends at MAX_DIFFERENCES.
 */
import {
  type FieldModel,
  fieldOf,
  type MessageModel,
  type SchemaModel,
} from "#src/schema/formats/protobuf/model.ts";
import { parseSchemaModel } from "#src/schema/formats/protobuf/protobuf-format.ts";
import {
  ComparisonTooComplexError,
  type CompatibilityChecker,
  type Incompatibility,
  type SchemaWithReferences,
} from "./compatibility.ts";
import { describe } from "./protobuf-description.ts";
import type { ProtobufRule } from "./protobuf-message.ts";
import { compareOneofs, fieldsByNumber } from "./protobuf-oneofs.ts";

const MAX_DIFFERENCES = 1000;
/** How many samples are worth building for one verdict. */
const MAX_SAMPLES = 20;
/** Fields of both sides, over all messages; less than a second. */
const MAX_FIELDS = 1_000_000;
/** Referenced messages are followed by recursion. */
const MAX_DEPTH = 1000;

export const protobufCompatibility: CompatibilityChecker = {
  differences(reader: SchemaWithReferences, writer: SchemaWithReferences): readonly Incompatibility[] {
    const readerModel = parseSchemaModel(reader.text, reader.references);
    const writerModel = parseSchemaModel(writer.text, writer.references);
    const found = new Comparison(readerModel, writerModel).compare();
    return found.map((difference, index) => describe(difference, index < MAX_SAMPLES));
  },
};

/** A difference, with what it is about. */
export interface ProtobufDifference {
  readonly rule: ProtobufRule;
  /** As Confluent's messages have it: `#/Outer/Inner/oneof/3`. */
  readonly path: string;
  readonly readerMessage: MessageModel | null;
  readonly writerMessage: MessageModel | null;
  /** The field's number; 0 for none. */
  readonly number: number;
  /** The name of a oneof or a package. */
  readonly name: string;
}

/** @throws ComparisonTooComplexError */
export class Comparison {
  readonly differences: ProtobufDifference[] = [];
  readonly #reader: SchemaModel;
  readonly #writer: SchemaModel;
  readonly #maxFields: number;
  /** Per pair of messages whether they are compatible; true while that is being found out. */
  readonly #verdicts = new Map<MessageModel, Map<MessageModel, boolean>>();
  readonly #path: string[] = [];
  #fields = 0;
  #depth = 0;
  /** Of differences, those included that are beyond the list. */
  #count = 0;

  constructor(reader: SchemaModel, writer: SchemaModel, maxFields: number = MAX_FIELDS) {
    this.#reader = reader;
    this.#writer = writer;
    this.#maxFields = maxFields;
  }

  compare(): readonly ProtobufDifference[] {
    const [reader, writer] = [this.#reader.file, this.#writer.file];
    if (reader.node.package !== writer.node.package)
      this.add("PACKAGE_CHANGED", null, null, 0, reader.node.package);
    this.#compareTypes(reader.messages, writer.messages, null);
    return this.differences;
  }

  add(
    rule: ProtobufDifference["rule"],
    readerMessage: MessageModel | null,
    writerMessage: MessageModel | null,
    number = 0,
    name = "",
    ...more: readonly string[]
  ): void {
    this.#count++;
    if (this.#count > MAX_DIFFERENCES) return;
    const path = `#/${[...this.#path, ...more].join("/")}`;
    this.differences.push({ rule, path, readerMessage, writerMessage, number, name });
  }

  #compareTypes(
    reader: readonly MessageModel[],
    writer: readonly MessageModel[],
    readerParent: MessageModel | null,
  ): void {
    const byName = new Map(reader.map((one) => [one.node.name, one]));
    for (const old of writer) {
      // Entries of maps are compared at their fields.
      if (old.isMapEntry) continue;
      const { name } = old.node;
      const match = byName.get(name);
      this.#path.push(name);
      if (match === undefined || match.isMapEntry) this.add("MESSAGE_REMOVED", readerParent, old);
      else this.#compareMessages(match, old);
      this.#path.pop();
    }
  }

  /** Whether nothing incompatible is in them. */
  #compareMessages(reader: MessageModel, writer: MessageModel): boolean {
    let verdicts = this.#verdicts.get(reader);
    if (verdicts === undefined) {
      verdicts = new Map();
      this.#verdicts.set(reader, verdicts);
    }
    const known = verdicts.get(writer);
    if (known !== undefined) return known;
    verdicts.set(writer, true);
    this.#fields += reader.fields.length + writer.fields.length + 1;
    if (this.#fields > this.#maxFields || this.#depth >= MAX_DEPTH) {
      throw new ComparisonTooComplexError("the two schemas have too many messages to compare");
    }
    this.#depth++;
    const before = this.#count;
    compareOneofs(this, reader, writer);
    this.#compareFields(reader, writer);
    this.#compareTypes(reader.nested, writer.nested, reader);
    this.#depth--;
    const isCompatible = this.#count === before;
    verdicts.set(writer, isCompatible);
    return isCompatible;
  }

  #compareFields(reader: MessageModel, writer: MessageModel): void {
    const deleted = deletedOneofs(reader, writer);
    const numbers = new Set([...fieldsByNumber(writer).keys(), ...fieldsByNumber(reader).keys()]);
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const old = declared(writer, number);
      const match = declared(reader, number);
      const step = String(number);
      const difference = (rule: ProtobufRule, ...steps: readonly string[]): void =>
        this.add(rule, reader, writer, number, "", ...steps);
      if (match !== undefined && old !== undefined) {
        const steps = match.oneof === null ? [step] : [match.oneof, step];
        this.#path.push(...steps);
        this.#compareTypesOf(match, old, { reader, writer, number, hasLabels: true });
        this.#path.length -= steps.length;
      } else if (match?.isRequired) difference("REQUIRED_FIELD_ADDED", step);
      else if (old?.isRequired) difference("REQUIRED_FIELD_REMOVED", step);
      else if (old !== undefined && old.oneof !== null && !deleted.has(old.oneof)) {
        difference("ONEOF_FIELD_REMOVED", old.oneof, step);
      }
    }
  }

  #compareTypesOf(reader: FieldModel, writer: FieldModel, at: Place): void {
    const kind = kindOf(reader);
    if (kind !== kindOf(writer)) this.add("FIELD_KIND_CHANGED", at.reader, at.writer, at.number);
    else if (kind === "map") {
      for (const number of [1, 2]) {
        const [match, old] = [reader.message?.byNumber.get(number), writer.message?.byNumber.get(number)];
        if (match !== undefined && old !== undefined)
          this.#compareTypesOf(match, old, { ...at, hasLabels: false });
      }
    } else if (kind === "scalar") this.#compareScalars(reader, writer, at);
    else this.#compareNamedTypes(reader.message as MessageModel, writer.message as MessageModel, at);
  }

  #compareScalars(reader: FieldModel, writer: FieldModel, at: Place): void {
    const group = scalarGroups[reader.kind];
    if (group !== scalarGroups[writer.kind]) {
      this.add("FIELD_SCALAR_KIND_CHANGED", at.reader, at.writer, at.number);
      return;
    }
    const [label, old] = [reader.node.label, writer.node.label];
    if (!at.hasLabels || group === "string or bytes" || label === null || old === null || label === old)
      return;
    this.add("FIELD_NUMERIC_LABEL_CHANGED", at.reader, at.writer, at.number);
  }

  #compareNamedTypes(reader: MessageModel, writer: MessageModel, at: Place): void {
    const name = localName(reader);
    if (name !== localName(writer)) {
      this.add("FIELD_NAMED_TYPE_CHANGED", at.reader, at.writer, at.number);
      return;
    }
    // Those of the schemas themselves are compared where they are declared.
    if (reader.file === this.#reader.file && writer.file === this.#writer.file) return;
    const outer = this.#path.splice(0, this.#path.length, ...name.split("."));
    const isCompatible = this.#compareMessages(reader, writer);
    this.#path.splice(0, this.#path.length, ...outer);
    if (!isCompatible) this.add("FIELD_NAMED_TYPE_CHANGED", at.reader, at.writer, at.number);
  }
}

/** Where a pair of types stands. */
interface Place {
  readonly reader: MessageModel;
  readonly writer: MessageModel;
  readonly number: number;
  /** False within maps. */
  readonly hasLabels: boolean;
}

/** Not extensions: those are not compared. */
function declared(message: MessageModel, number: number): FieldModel | undefined {
  const field = fieldOf(message, number);
  return field?.isExtension ? undefined : field;
}

/** Oneofs that went with all their fields. */
function deletedOneofs(reader: MessageModel, writer: MessageModel): ReadonlySet<string> {
  const deleted = new Set(writer.node.oneofs.map(({ name }) => name));
  for (const { name } of reader.node.oneofs) deleted.delete(name);
  for (const { oneof, number } of writer.fields) {
    if (oneof !== null && declared(reader, number) !== undefined) deleted.delete(oneof);
  }
  return deleted;
}

function kindOf({ message, kind }: FieldModel): "scalar" | "map" | "message" | "group" {
  if (message === null) return "scalar";
  return message.isMapEntry ? "map" : kind === "group" ? "group" : "message";
}

/** Kinds that read each other's numbers: protobuf.dev/programming-guides/proto3/#updating. */
const scalarGroups: Readonly<Record<string, string>> = {
  int32: "varint",
  int64: "varint",
  uint32: "varint",
  uint64: "varint",
  bool: "varint",
  enum: "varint",
  sint32: "zigzag",
  sint64: "zigzag",
  string: "string or bytes",
  bytes: "string or bytes",
  fixed32: "fixed32",
  sfixed32: "fixed32",
  fixed64: "fixed64",
  sfixed64: "fixed64",
  float: "float",
  double: "double",
};

/** Without the package. */
function localName({ fullName, file }: MessageModel): string {
  const { package: name } = file.node;
  return name === "" ? fullName : fullName.slice(name.length + 1);
}

/** Protobuf as one of the pipeline's formats: parse -> link -> plan rows, then check, decode and encode by them. */
import {
  type DecodedPayload,
  type Format,
  type ParsedSchema,
  PayloadError,
  QUICK_LENGTH,
  type ReferencedSchema,
} from "../../format.ts";
import type { RecordType, RecordValue } from "../../record-value.ts";
import { checkPayload } from "./check.ts";
import { decodeRow } from "./decode-row.ts";
import { settleCustomOptions } from "./descriptor-options.ts";
import { parseFileOrDescriptor, parseFiles } from "./descriptor-read.ts";
import { encodeRow } from "./encode-row.ts";
import { linkSchema } from "./link.ts";
import type { MessageModel, SchemaModel } from "./model.ts";
import type { ProtoFile } from "./proto-file.ts";
import { applyResidue, makeResidue } from "./residue.ts";
import { planRow, type RecordPlan } from "./row-plan.ts";

export const protobufFormat: Format = {
  name: "PROTOBUF",
  parse: (text, references) => new ProtobufSchema(parseSchemaModel(text, references)),
};

/** A schema with all its names resolved, for the rules of the registry. @throws SchemaError */
export function parseSchemaModel(text: string, references: readonly ReferencedSchema[]): SchemaModel {
  const files = parseFiles(text, "");
  const file = files.at(-1) as ProtoFile;
  const model = linkSchema(file, references, parseFileOrDescriptor, files.slice(0, -1));
  settleCustomOptions(model);
  return model;
}

/** The message that the indexes of an envelope lead to. @throws PayloadError when there is none */
export function messageAt(model: SchemaModel, indexes: readonly number[]): MessageModel {
  let list: readonly MessageModel[] = rootMessages(model);
  let message: MessageModel | undefined;
  for (const index of indexes.length === 0 ? [0] : indexes) {
    message = list[index];
    if (message === undefined)
      throw new PayloadError("", `the schema has no message [${indexes.join(", ")}]`);
    list = message.nested;
  }
  return message as MessageModel;
}

/** A file that has nothing of its own but public imports stands for the one file that it imports. */
function rootMessages({ file }: SchemaModel): readonly MessageModel[] {
  const { node, messages, imports } = file;
  const isWrapper = messages.length === 0 && node.enums.length === 0 && node.imports.length === 1;
  return isWrapper && node.imports[0]?.kind === "public" ? (imports[0]?.messages ?? []) : messages;
}

/** The indexes of a message of the schema, as the envelope has them; null when it has no such message. */
export function indexesOf(model: SchemaModel, fullName: string): readonly number[] | null {
  let message = model.messages.get(fullName);
  const indexes: number[] = [];
  for (; message !== undefined; message = message.parent ?? undefined) {
    const siblings = message.parent?.nested ?? rootMessages(model);
    const index = siblings.indexOf(message);
    if (index < 0) return null;
    indexes.unshift(index);
    if (message.parent === null) return indexes;
  }
  return null;
}

class ProtobufSchema implements ParsedSchema {
  readonly #model: SchemaModel;
  readonly #plans = new Map<MessageModel, RecordPlan>();

  constructor(model: SchemaModel) {
    this.#model = model;
  }

  recordName(messageIndexes: readonly number[] = []): string {
    return messageAt(this.#model, messageIndexes).fullName;
  }

  recordType(messageIndexes: readonly number[] = []): RecordType {
    // A file of enums or extensions alone, for others to import.
    if (messageIndexes.length === 0 && rootMessages(this.#model).length === 0) return { fields: [] };
    return this.#plan(messageIndexes).type;
  }

  decode(payload: Buffer, messageIndexes: readonly number[] = []): DecodedPayload {
    const plan = this.#plan(messageIndexes);
    checkPayload(plan.message, payload);
    const row = decodeRow(plan, payload);
    return { row, residue: makeResidue(encodeRow(plan, row), payload) };
  }

  check(payload: Buffer, messageIndexes: readonly number[] = []): void {
    checkPayload(messageAt(this.#model, messageIndexes), payload);
  }

  checkIfQuick(payload: Buffer, messageIndexes?: readonly number[]): boolean {
    if (payload.length > QUICK_LENGTH) return false;
    this.check(payload, messageIndexes);
    return true;
  }

  encode(row: RecordValue, residue: Buffer | null, messageIndexes: readonly number[] = []): Buffer {
    const canonical = encodeRow(this.#plan(messageIndexes), row);
    return residue === null ? canonical : applyResidue(canonical, residue);
  }

  #plan(messageIndexes: readonly number[]): RecordPlan {
    const message = messageAt(this.#model, messageIndexes);
    let plan = this.#plans.get(message);
    if (plan === undefined) {
      plan = planRow(message);
      this.#plans.set(message, plan);
    }
    return plan;
  }
}

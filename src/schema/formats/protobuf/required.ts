/**
 * Whether required fields are there, exactly: pieces of a singular message, which Protobuf merges, count together. The
 * slow way, taken when a piece alone lacks one. The payload's wire format was checked.
 */
import { PayloadError } from "../../format.ts";
import { type FieldModel, fieldOf, type MessageModel, WireType } from "./model.ts";
import { WireReader } from "./wire.ts";

/** @throws PayloadError */
export function checkRequired(message: MessageModel, content: Buffer, path: string): void {
  const reader = new WireReader(content);
  const seen = new Set<FieldModel>();
  const pieces = new Map<FieldModel, Buffer[]>();
  while (reader.position < content.length) {
    const tag = reader.readVarint32();
    const field = fieldOf(message, tag >>> 3);
    if (field === undefined || field.wireType !== (tag & 7)) {
      reader.skip(tag & 7);
      continue;
    }
    seen.add(field);
    if (field.message === null) {
      reader.skip(tag & 7);
      continue;
    }
    const start = reader.position;
    const piece =
      field.wireType === WireType.LENGTH ? reader.readBytes() : content.subarray(start, reader.skipGroup());
    const list = pieces.get(field);
    if (list === undefined) pieces.set(field, [piece]);
    else list.push(piece);
  }
  for (const field of message.required) {
    if (!seen.has(field)) throw new PayloadError(`${path}/${field.name}`, "a required field is missing");
  }
  for (const [field, list] of pieces) {
    const name = `${path}/${field.isExtension ? `[${field.fullName}]` : field.name}`;
    const inner = field.message as MessageModel;
    if (field.isRepeated)
      for (const [at, piece] of list.entries()) checkRequired(inner, piece, `${name}/${at}`);
    else checkRequired(inner, Buffer.concat(list), name);
  }
}

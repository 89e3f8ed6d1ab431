/** Rules about oneofs: what excludes each other now must have done so before. */
import type { FieldModel, MessageModel } from "#src/schema/formats/protobuf/model.ts";
import type { Comparison } from "./protobuf.ts";

export function compareOneofs(comparison: Comparison, reader: MessageModel, writer: MessageModel): void {
  if (reader.node.oneofs.length === 0) return;
  const writerFields = fieldsByNumber(writer);
  // Where the members of each come from: one oneof of the writer's, or fields of their own. New members come from
  // nowhere, no data has them.
  const origins = new Map(
    reader.node.oneofs.map(({ name }) => [name, { oneofs: new Set<string>(), alone: 0 }]),
  );
  for (const { oneof, number } of reader.fields) {
    const origin = oneof === null ? undefined : origins.get(oneof);
    const old = writerFields.get(number);
    if (origin === undefined || old === undefined) continue;
    if (old.oneof === null) origin.alone++;
    else origin.oneofs.add(old.oneof);
  }
  for (const [name, { oneofs, alone }] of origins) {
    if (oneofs.size + alone <= 1) continue;
    const rule = alone > 1 ? "MULTIPLE_FIELDS_MOVED_TO_ONEOF" : "FIELD_MOVED_TO_EXISTING_ONEOF";
    comparison.add(rule, reader, writer, 0, name, name);
  }
}

export function fieldsByNumber({ fields }: MessageModel): ReadonlyMap<number, FieldModel> {
  return new Map(fields.map((field) => [field.number, field]));
}

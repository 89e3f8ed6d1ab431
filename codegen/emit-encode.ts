import type { CodeBlockWriter } from "ts-morph";
import { differsText, elementTypeText } from "./field-text.ts";
import { type LayoutPlan, type ShapePlan, type StructPlan, taggedLayouts } from "./ir.ts";
import { functionName, localName, methodName } from "./local-names.ts";

/** The body of the function that writes `shape`, in the order of the wire. */
export function emitEncodeBody(out: CodeBlockWriter, struct: StructPlan, shape: ShapePlan): void {
  for (const { field, presence } of shape.layouts) {
    if (presence === "absent" && !field.ignorable) {
      emitRefusal(out, struct, field.name, differsText(field, `value.${field.name}`));
    }
  }
  if (struct.hasUnknownTaggedFields && !shape.isFlexible) {
    emitRefusal(out, struct, "unknownTaggedFields", "value.unknownTaggedFields.length !== 0");
  }
  for (const layout of shape.layouts) {
    if (layout.presence === "plain") emitWrite(out, struct, layout);
  }
  if (shape.isFlexible) emitTaggedSection(out, struct, shape);
}

/** What this version lacks must not get lost unnoticed. */
function emitRefusal(out: CodeBlockWriter, struct: StructPlan, field: string, condition: string): void {
  out.writeLine(`if (${condition}) throw writer.fieldNotInVersion("${struct.typeName}.${field}", version);`);
}

function emitWrite(out: CodeBlockWriter, struct: StructPlan, layout: LayoutPlan): void {
  const { field, isNullable } = layout;
  const mustRefuseNull = field.isNullable && !isNullable;
  if (!field.isArray && field.type.kind === "primitive" && !mustRefuseNull) {
    out.writeLine(`writer.${methodName("write", layout, isNullable)}(value.${field.name});`);
    return;
  }
  const local = localName(field);
  out.writeLine(`const ${local} = value.${field.name};`);
  if (mustRefuseNull) {
    out.writeLine(
      `if (${local} === null) throw writer.nullNotAllowed("${struct.typeName}.${field.name}", version);`,
    );
  }
  if (field.isArray) emitWriteArray(out, layout, local);
  else if (isNullable) emitWriteNullableStruct(out, layout, local);
  else out.writeLine(elementText(layout, local));
}

function emitWriteArray(out: CodeBlockWriter, layout: LayoutPlan, local: string): void {
  const writeLength = `writer.write${layout.isCompact ? "Compact" : ""}ArrayLength`;
  const length = layout.isNullable ? `${local} === null ? -1 : ${local}.length` : `${local}.length`;
  out.writeLine(`${writeLength}(${length});`);
  // Not for-of: arrays are short, and its iterator took a tenth of encoding a Metadata response.
  const element = `${local}[i] as ${elementTypeText(layout.field.type)}`;
  const loop = `for (let i = 0; i < ${local}.length; i++) ${elementText(layout, element)}`;
  if (layout.isNullable) out.write(`if (${local} !== null) `).block(() => out.writeLine(loop));
  else out.writeLine(loop);
}

function emitWriteNullableStruct(out: CodeBlockWriter, layout: LayoutPlan, local: string): void {
  const method = layout.presence === "tagged" ? "writeTaggedStructPresence" : "writeStructPresence";
  out.writeLine(`writer.${method}(${local} !== null);`);
  out.writeLine(`if (${local} !== null) ${elementText(layout, local)}`);
}

/** Writes one element of an array, or a value that is known to be there. */
function elementText(layout: LayoutPlan, expression: string): string {
  const { type } = layout.field;
  if (type.kind === "primitive") return `writer.${methodName("write", layout, false)}(${expression});`;
  const shape = layout.shape as ShapePlan;
  const version = shape.isChecked ? ", version" : "";
  return `${functionName("encode", type.typeName, shape)}(writer, ${expression}${version});`;
}

/** Known and unknown tagged fields in one ascending order, known ones only where they differ from their defaults. */
function emitTaggedSection(out: CodeBlockWriter, struct: StructPlan, shape: ShapePlan): void {
  const tagged = taggedLayouts(shape);
  if (tagged.length === 0) {
    out.writeLine("writer.writeUnknownTaggedFields(value.unknownTaggedFields);");
    return;
  }
  for (const { field } of tagged) {
    out.writeLine(`const has${field.tag} = ${differsText(field, `value.${field.name}`)};`);
  }
  const counts = tagged.map(({ field }) => `(has${field.tag} ? 1 : 0)`);
  out.writeLine(`writer.writeUnsignedVarint(value.unknownTaggedFields.length + ${counts.join(" + ")});`);
  const unknown = new UnknownTaggedFields(out);
  for (const layout of tagged) {
    const tag = layout.field.tag as number;
    unknown.writeUpTo(tag);
    out.write(`if (has${tag}) `).block(() => {
      out.writeLine(`const begin = writer.beginTaggedField(${tag});`);
      emitWrite(out, struct, layout);
      out.writeLine("writer.endTaggedField(begin);");
    });
  }
  unknown.writeRest();
}

/** Writes the unknown ones between the known ones; tags that follow one another leave no room for any. */
class UnknownTaggedFields {
  private readonly out: CodeBlockWriter;
  private previousTag = -1;
  private next = "0";

  constructor(out: CodeBlockWriter) {
    this.out = out;
  }

  writeUpTo(tag: number): void {
    if (tag > this.previousTag + 1) {
      const declare = this.next === "0" ? "let " : "";
      this.out.writeLine(`${declare}next = ${this.call(`${tag}`)};`);
      this.next = "next";
    }
    this.previousTag = tag;
  }

  writeRest(): void {
    this.out.writeLine(`${this.call("Number.POSITIVE_INFINITY")};`);
  }

  private call(high: string): string {
    const { next, previousTag } = this;
    return `writer.writeUnknownTaggedFieldsBetween(value.unknownTaggedFields, ${next}, ${previousTag}, ${high})`;
  }
}

import type { CodeBlockWriter } from "ts-morph";
import { defaultText, elementTypeText, fieldTypeText } from "./field-text.ts";
import { type LayoutPlan, type ShapePlan, type StructPlan, taggedLayouts } from "./ir.ts";
import { countName, functionName, localName, methodName } from "./local-names.ts";

/**
 * The body of the function that reads `shape`: one statement a field in the order of the wire, then one literal
 * with the interface's properties in their one order, so that the engine sees one kind of object for each type.
 */
export function emitDecodeBody(out: CodeBlockWriter, struct: StructPlan, shape: ShapePlan): void {
  const tagged = taggedLayouts(shape);
  for (const layout of shape.layouts) {
    if (layout.presence === "plain") emitRead(out, struct, layout, "const ");
  }
  if (tagged.length > 0) emitTaggedSection(out, struct, tagged);
  out.write("return ");
  out.inlineBlock(() => {
    for (const layout of shape.layouts) out.writeLine(`${propertyText(layout)},`);
    if (struct.hasUnknownTaggedFields) out.writeLine(`${unknownTaggedFieldsText(shape, tagged)},`);
  });
  out.write(";").newLine();
}

function propertyText({ field, presence }: LayoutPlan): string {
  const text = presence === "absent" ? defaultText(field) : localName(field);
  return text === field.name ? text : `${field.name}: ${text}`;
}

function unknownTaggedFieldsText(shape: ShapePlan, tagged: readonly LayoutPlan[]): string {
  if (tagged.length > 0) return "unknownTaggedFields: unknown";
  return `unknownTaggedFields: reader.${shape.isFlexible ? "readUnknownTaggedFields()" : "noUnknownTaggedFields"}`;
}

/** Reads a field into its local variable; `declare` is empty where the variable exists already. */
function emitRead(
  out: CodeBlockWriter,
  struct: StructPlan,
  layout: LayoutPlan,
  declare: "const " | "",
): void {
  const { field, isNullable } = layout;
  const local = localName(field);
  if (!field.isArray) {
    out.writeLine(`${declare}${local} = ${valueText(layout)};`);
    return;
  }
  const count = countName(struct, field);
  const form = `${layout.isCompact ? "Compact" : ""}${isNullable ? "Nullable" : ""}`;
  // At least 1, so that a count is always bounded by the bytes that remain.
  const minElementSize = Math.max(1, layout.minElementSize);
  const array = `new Array<${elementTypeText(field.type)}>(${count})`;
  out.writeLine(`const ${count} = reader.read${form}ArrayLength(${minElementSize});`);
  out.writeLine(`${declare}${local} = ${isNullable ? `${count} < 0 ? null : ` : ""}${array};`);
  const loop = `for (let i = 0; i < ${count}; i++) ${local}[i] = ${elementText(layout)};`;
  if (isNullable) out.write(`if (${local} !== null) `).block(() => out.writeLine(loop));
  else out.writeLine(loop);
}

function valueText(layout: LayoutPlan): string {
  const { field, isNullable, presence } = layout;
  if (field.type.kind === "primitive") return `reader.${methodName("read", layout, isNullable)}()`;
  if (!isNullable) return elementText(layout);
  const isPresent = presence === "tagged" ? "readTaggedStructPresence" : "readStructPresence";
  return `reader.${isPresent}() ? ${elementText(layout)} : null`;
}

/** One element of an array, or a struct that is known to be there. */
function elementText(layout: LayoutPlan): string {
  const { type } = layout.field;
  if (type.kind === "primitive") return `reader.${methodName("read", layout, false)}()`;
  return `${functionName("decode", type.typeName, layout.shape as ShapePlan)}(reader)`;
}

/** Known tags have a case each; the others are kept as they are. */
function emitTaggedSection(out: CodeBlockWriter, struct: StructPlan, tagged: readonly LayoutPlan[]): void {
  for (const { field } of tagged)
    out.writeLine(`let ${localName(field)}: ${fieldTypeText(field)} = ${defaultText(field)};`);
  out.writeLine("let unknown = reader.noUnknownTaggedFields;");
  out.writeLine("const tagCount = reader.readTaggedFieldCount();");
  out.write("for (let i = 0; i < tagCount; i++) ").block(() => {
    out.writeLine("const tag = reader.readUnsignedVarint();");
    out.writeLine("const end = reader.readTaggedFieldEnd();");
    out.write("switch (tag) ").block(() => {
      for (const layout of tagged) {
        out.write(`case ${layout.field.tag}: `).block(() => {
          emitRead(out, struct, layout, "");
          out.writeLine("break;");
        });
      }
      out.writeLine("default:");
      out.indent(() => out.writeLine("unknown = reader.readUnknownTaggedField(unknown, tag, end);"));
    });
    out.writeLine("reader.expectTaggedFieldEnd(end);");
  });
}

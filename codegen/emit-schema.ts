import type { CodeBlockWriter } from "ts-morph";
import { defaultText } from "./field-text.ts";
import type { FieldPlan, MessagePlan, StructPlan } from "./ir.ts";
import { lowerFirst } from "./names.ts";
import { importTypes, type Statement, sourceText } from "./source-text.ts";
import { EMPTY } from "./spec.ts";
import { isEmpty, type VersionRange } from "./version-range.ts";

/** `schemas/<name>.ts`: the message's layout as plain data, for tools that treat all messages alike. */
export function emitSchema(message: MessagePlan, wire: string): string {
  const [top, ...structs] = message.structs;
  const types = structs.length === 0 ? ["MessageSchema"] : ["MessageSchema", "StructSchema"];
  return sourceText([
    ...importTypes(`${wire}/schema.ts`, types),
    ...innermostFirst(message).map(
      (struct): Statement =>
        (out) => {
          out
            .write(`const ${schemaName(struct.typeName)}: StructSchema = `)
            .inlineBlock(() => emitStruct(out, struct));
          out.write(";").newLine();
        },
    ),
    (out) => {
      out.write(`export const ${schemaName(top.typeName)}: MessageSchema = `).inlineBlock(() => {
        out.writeLine(`kind: "${message.kind}",`);
        out.writeLine(`apiKey: ${message.apiKey},`);
        out.writeLine(`validVersions: ${rangeText(message.validVersions)},`);
        out.writeLine(`flexibleVersions: ${rangeText(message.flexibleVersions)},`);
        emitStruct(out, top);
      });
      out.write(";");
    },
  ]);
}

export function schemaName(typeName: string): string {
  return `${lowerFirst(typeName)}Schema`;
}

/** A constant can only mention those before it. */
function innermostFirst(message: MessagePlan): StructPlan[] {
  const ordered = new Set<StructPlan>();
  const visit = (struct: StructPlan): void => {
    for (const { type } of struct.fields) {
      if (type.kind === "struct")
        visit(message.structs.find(({ typeName }) => typeName === type.typeName) as StructPlan);
    }
    ordered.add(struct);
  };
  visit(message.structs[0]);
  ordered.delete(message.structs[0]);
  return [...ordered];
}

function emitStruct(out: CodeBlockWriter, struct: StructPlan): void {
  out.writeLine(`name: "${struct.name}",`);
  out.writeLine("fields: [");
  out.indent(() => {
    for (const field of struct.fields) {
      out
        .inlineBlock(() => emitField(out, field))
        .write(",")
        .newLine();
    }
  });
  out.writeLine("],");
}

function emitField(out: CodeBlockWriter, field: FieldPlan): void {
  const { type } = field;
  const isStruct = !field.isArray && type.kind === "struct" && field.default === EMPTY;
  out.writeLine(`name: "${field.name}",`);
  out.writeLine(`type: ${type.kind === "struct" ? schemaName(type.typeName) : `"${type.name}"`},`);
  out.writeLine(`isArray: ${field.isArray},`);
  out.writeLine(`versions: ${rangeText(field.versions)},`);
  out.writeLine(`nullableVersions: ${rangeText(field.nullableVersions)},`);
  out.writeLine(`flexibleVersions: ${rangeText(field.flexibleVersions)},`);
  out.writeLine(`tag: ${field.tag},`);
  out.writeLine(`taggedVersions: ${rangeText(field.taggedVersions)},`);
  out.writeLine(`default: ${isStruct ? "undefined" : defaultText(field)},`);
  out.writeLine(`ignorable: ${field.ignorable},`);
  out.writeLine(`mapKey: ${field.mapKey},`);
}

function rangeText(range: VersionRange): string {
  return isEmpty(range) ? "null" : `[${range.lowest}, ${range.highest}]`;
}

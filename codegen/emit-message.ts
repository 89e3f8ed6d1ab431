import {
  type CodeBlockWriter,
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  StructureKind,
} from "ts-morph";
import { emitDecodeBody } from "./emit-decode.ts";
import { emitEncodeBody } from "./emit-encode.ts";
import { defaultText, differsText, fieldTypeText, wireTypesOf } from "./field-text.ts";
import type { FieldPlan, MessagePlan, ShapePlan, StructPlan } from "./ir.ts";
import { functionName } from "./local-names.ts";
import { importTypes, type Statement, sourceText } from "./source-text.ts";
import { EMPTY } from "./spec.ts";
import { formatVersionRange, isEmpty, versionsOf } from "./version-range.ts";

/**
 * `messages/<name>.ts`: interfaces, factories, the codec, and behind it a function each way for each shape.
 * `wire` leads from there to src/wire.
 */
export function emitMessage(message: MessagePlan, wire: string): string {
  const [top] = message.structs;
  const hasUnknown = top.hasUnknownTaggedFields;
  const checked = structsComparedWithDefault(message);
  const statements: Statement[] = [
    ...importTypes(`${wire}/message.ts`, [
      "MessageCodec",
      ...wireTypesOf(
        message.structs.flatMap(({ fields }) => fields),
        hasUnknown,
      ),
    ]),
    ...importTypes(`${wire}/reader.ts`, ["Reader"]),
    ...importTypes(`${wire}/writer.ts`, ["Writer"]),
    {
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: `../versions/${message.fileName}.ts`,
    },
    ...message.structs.flatMap((struct) => [interfaceOf(struct), factoryOf(struct)]),
    codecOf(message),
    functionTable("decode", message, `(reader: Reader) => ${top.typeName}`),
    functionTable("encode", message, `(writer: Writer, value: ${top.typeName}, version: number) => void`),
    ...message.structs.filter((struct) => checked.has(struct)).map(defaultCheckOf),
    ...message.structs.flatMap((struct) =>
      struct.shapes.flatMap((shape) => [decoderOf(struct, shape), encoderOf(struct, shape)]),
    ),
  ];
  return sourceText(statements);
}

function interfaceOf(struct: StructPlan): InterfaceDeclarationStructure {
  const properties = struct.fields.map((field) => ({
    name: field.name,
    type: fieldTypeText(field),
    docs: [propertyDoc(field)],
  }));
  const unknown = { name: "unknownTaggedFields", type: "readonly UnknownTaggedField[]" };
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: struct.typeName,
    docs: struct.about === "" ? [] : [docText(struct.about)],
    properties: struct.hasUnknownTaggedFields ? [...properties, unknown] : properties,
  };
}

/** What the type cannot say: which versions have the field. */
function propertyDoc(field: FieldPlan): string {
  const { versions, taggedVersions } = field;
  const range = isEmpty(versions) ? "in no version" : `versions ${formatVersionRange(versions)}`;
  const tag = isEmpty(taggedVersions) ? "" : `, tag ${field.tag}`;
  return docText(`${field.about} (${range}${tag})`);
}

/** Text from a spec must not end the comment that it stands in. */
function docText(text: string): string {
  return text.trim().replaceAll("*/", "* /");
}

function factoryOf(struct: StructPlan): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `create${struct.typeName}`,
    returnType: struct.typeName,
    statements: (out) => {
      out.write("return ").inlineBlock(() => {
        for (const field of struct.fields) out.writeLine(`${field.name}: ${defaultText(field)},`);
        if (struct.hasUnknownTaggedFields) out.writeLine("unknownTaggedFields: [],");
      });
      out.write(";");
    },
  };
}

function codecOf(message: MessagePlan): Statement {
  const { lowest, highest } = message.validVersions;
  const firstFlexible = isEmpty(message.flexibleVersions) ? null : message.flexibleVersions.lowest;
  return (out) => {
    out
      .write(`export const ${message.constant}: MessageCodec<${message.structs[0].typeName}> = `)
      .inlineBlock(() => {
        out.writeLine(`name: "${message.name}",`);
        out.writeLine(`kind: "${message.kind}",`);
        out.writeLine(`apiKey: ${message.apiKey},`);
        out.writeLine(`minVersion: ${lowest},`);
        out.writeLine(`maxVersion: ${highest},`);
        out.writeLine(`firstFlexibleVersion: ${firstFlexible},`);
        emitDispatch(out, message, "decode", "reader", ["reader"]);
        emitDispatch(out, message, "encode", "writer", ["writer", "value"]);
      });
    out.write(";");
  };
}

function emitDispatch(
  out: CodeBlockWriter,
  { name, validVersions: { lowest } }: MessagePlan,
  verb: "decode" | "encode",
  thrower: string,
  args: readonly string[],
): void {
  const index = lowest === 0 ? "version" : `version - ${lowest}`;
  const passed = verb === "encode" ? [...args, "version"] : args;
  out.write(`${verb}(${[...args, "version"].join(", ")}) `).inlineBlock(() => {
    out.writeLine(`const ${verb} = ${verb}rs[${index}];`);
    out.writeLine(`if (${verb} === undefined) throw ${thrower}.unsupportedVersion("${name}", version);`);
    out.writeLine(`${verb === "decode" ? "return " : ""}${verb}(${passed.join(", ")});`);
  });
  out.write(",").newLine();
}

/** By version, the lowest one first: versions with the same shape share a function. */
function functionTable(verb: "decode" | "encode", message: MessagePlan, type: string): Statement {
  const [top] = message.structs;
  return (out) => {
    out.writeLine(`const ${verb}rs: readonly (${type})[] = [`).indent(() => {
      for (const shape of top.shapes) {
        for (const version of versionsOf(shape.versions)) {
          out.writeLine(`${functionName(verb, top.typeName, shape)}, // ${version}`);
        }
      }
    });
    out.write("];");
  };
}

function defaultCheckOf(struct: StructPlan): FunctionDeclarationStructure {
  const conditions = struct.fields.map((field) => differsText(field, `value.${field.name}`));
  if (struct.hasUnknownTaggedFields) conditions.push("value.unknownTaggedFields.length !== 0");
  return {
    kind: StructureKind.Function,
    name: `isDefault${struct.typeName}`,
    parameters: [{ name: conditions.length === 0 ? "_value" : "value", type: struct.typeName }],
    returnType: "boolean",
    statements: [`return ${conditions.length === 0 ? "true" : `!(${conditions.join(" || ")})`};`],
  };
}

function decoderOf(struct: StructPlan, shape: ShapePlan): FunctionDeclarationStructure {
  const isEmptyShape = !shape.isFlexible && !struct.hasUnknownTaggedFields && shape.layouts.every(isNotRead);
  return {
    kind: StructureKind.Function,
    docs: [shapeDoc(struct, shape)],
    name: functionName("decode", struct.typeName, shape),
    parameters: [{ name: isEmptyShape ? "_reader" : "reader", type: "Reader" }],
    returnType: struct.typeName,
    statements: (out) => emitDecodeBody(out, struct, shape),
  };
}

function encoderOf(struct: StructPlan, shape: ShapePlan): FunctionDeclarationStructure {
  const isUsed = shape.isFlexible || shape.isChecked || !shape.layouts.every(isNotRead);
  return {
    kind: StructureKind.Function,
    name: functionName("encode", struct.typeName, shape),
    parameters: [
      { name: isUsed ? "writer" : "_writer", type: "Writer" },
      { name: isUsed ? "value" : "_value", type: struct.typeName },
      ...(shape.isChecked ? [{ name: "version", type: "number" }] : []),
    ],
    returnType: "void",
    statements: (out) => emitEncodeBody(out, struct, shape),
  };
}

function isNotRead(layout: { presence: string }): boolean {
  return layout.presence === "absent";
}

function shapeDoc(struct: StructPlan, { versions }: ShapePlan): string {
  const which =
    versions.lowest === versions.highest
      ? `Version ${versions.lowest}`
      : `Versions ${formatVersionRange(versions)}`;
  return `${which} of ${struct.name}.`;
}

/** Those that stand in a field which some version leaves out when it holds its default. */
function structsComparedWithDefault(message: MessagePlan): Set<StructPlan> {
  const found = new Set<StructPlan>();
  const add = (field: FieldPlan): void => {
    const { type } = field;
    if (type.kind !== "struct" || field.isArray || field.default !== EMPTY) return;
    const struct = message.structs.find(({ typeName }) => typeName === type.typeName) as StructPlan;
    if (found.has(struct)) return;
    found.add(struct);
    struct.fields.forEach(add);
  };
  for (const { layouts } of message.structs.flatMap(({ shapes }) => shapes)) {
    for (const { presence, field } of layouts) {
      if (presence === "tagged" || (presence === "absent" && !field.ignorable)) add(field);
    }
  }
  return found;
}

import {
  type InterfaceDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { fieldTypeText, wireTypesOf } from "./field-text.ts";
import type { LayoutPlan, MessagePlan, ShapePlan, StructPlan } from "./ir.ts";
import { importTypes, sourceText } from "./source-text.ts";
import { versionsOf } from "./version-range.ts";

/**
 * `versions/<name>.ts`: what exactly each version carries, `FetchRequestV12`. Types only, in a file of their own: the
 * codecs' files are loaded at run time and stay short without them.
 */
export function emitVersions(message: MessagePlan, wire: string): string {
  const [top] = message.structs;
  const declarations = message.structs.flatMap((struct) =>
    struct.shapes.map((shape) => exactInterface(struct, shape)),
  );
  const carried = message.structs.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => shape.layouts.filter(isCarried)),
  );
  const fields = carried.map(({ field }) => field);
  return sourceText([
    ...importTypes(`${wire}/message.ts`, wireTypesOf(fields, top.hasUnknownTaggedFields)),
    ...declarations,
    ...top.shapes.flatMap((shape) => aliasesOf(top, shape)),
  ]);
}

function exactInterface(struct: StructPlan, shape: ShapePlan): InterfaceDeclarationStructure {
  const properties = shape.layouts.filter(isCarried).map(({ field, isNullable, shape }) => ({
    name: field.name,
    type: fieldTypeText(field, isNullable, shape === null ? "" : `V${shape.versions.lowest}`),
  }));
  const unknown = { name: "unknownTaggedFields", type: "readonly UnknownTaggedField[]" };
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: `${struct.typeName}V${shape.versions.lowest}`,
    properties: shape.isFlexible ? [...properties, unknown] : properties,
  };
}

/** Versions that share a shape are one type under several names. */
function aliasesOf(struct: StructPlan, { versions }: ShapePlan): TypeAliasDeclarationStructure[] {
  return versionsOf(versions)
    .slice(1)
    .map((version) => ({
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: `${struct.typeName}V${version}`,
      type: `${struct.typeName}V${versions.lowest}`,
    }));
}

function isCarried({ presence }: LayoutPlan): boolean {
  return presence !== "absent";
}

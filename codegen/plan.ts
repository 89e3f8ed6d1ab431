import type { FieldPlan, MessagePlan, StructPlan, TypePlan } from "./ir.ts";
import { kebabCase, lowerFirst, TypeNames } from "./names.ts";
import { planShapes } from "./plan-shapes.ts";
import type { FieldSpec, MessageSpec, StructSpec } from "./spec.ts";
import { intersect, isEmpty } from "./version-range.ts";

/** The plan for one message that has versions. */
export function planMessage(spec: MessageSpec): MessagePlan {
  const names = new TypeNames(spec.name);
  const outlines: StructOutline[] = [];
  outline(spec, spec.name, names, outlines);
  const flexibleVersions = intersect(spec.flexibleVersions, spec.validVersions);
  const shapes = planShapes(outlines, spec.validVersions, flexibleVersions);
  const structs = outlines.map(
    (struct): StructPlan => ({
      ...struct,
      hasUnknownTaggedFields: !isEmpty(flexibleVersions),
      shapes: shapes.get(struct.typeName) ?? [],
    }),
  );
  return {
    name: spec.name,
    constant: lowerFirst(names.message),
    fileName: kebabCase(spec.name),
    kind: spec.kind,
    apiKey: spec.apiKey,
    latestVersionUnstable: spec.latestVersionUnstable,
    listeners: spec.listeners,
    validVersions: spec.validVersions,
    flexibleVersions,
    structs: structs as [StructPlan, ...StructPlan[]],
  };
}

/** A struct before its shapes are known. */
export type StructOutline = Omit<StructPlan, "shapes" | "hasUnknownTaggedFields">;

/** Appends the struct called `name` (the message itself at first) and then those that it uses. */
function outline(spec: MessageSpec, name: string, names: TypeNames, outlines: StructOutline[]): void {
  const isMessage = outlines.length === 0;
  const { fields, about } = isMessage ? spec : (spec.structs.get(name) as StructSpec);
  const typeName = isMessage ? names.message : names.ofStruct(name);
  if (outlines.some((known) => known.typeName === typeName)) return;
  outlines.push({ name, typeName, about, fields: fields.map((field) => planField(field, spec, names)) });
  for (const { type } of fields) {
    if (type.kind === "struct") outline(spec, type.name, names, outlines);
  }
}

function planField(field: FieldSpec, spec: MessageSpec, names: TypeNames): FieldPlan {
  const type: TypePlan =
    field.type.kind === "primitive"
      ? field.type
      : { kind: "struct", typeName: names.ofStruct(field.type.name) };
  const versions = intersect(field.versions, spec.validVersions);
  const nullableVersions = intersect(field.nullableVersions, versions);
  return {
    name: lowerFirst(field.name),
    about: field.about,
    type,
    isArray: field.isArray,
    isNullable: !isEmpty(nullableVersions) || field.default === null,
    default: field.default,
    ignorable: field.ignorable,
    mapKey: field.mapKey,
    tag: field.tag,
    versions,
    nullableVersions,
    taggedVersions: intersect(field.taggedVersions, versions),
    flexibleVersions: intersect(field.flexibleVersions, versions),
  };
}

import type { FieldPlan, LayoutPlan, ShapePlan } from "./ir.ts";
import type { StructOutline } from "./plan.ts";
import type { PrimitiveType } from "./spec.ts";
import { includes, type VersionRange, versionsOf } from "./version-range.ts";

/** Of types with a fixed size; the others are one length prefix long when empty. */
const FIXED_SIZES: Partial<Record<PrimitiveType, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  float64: 8,
  uuid: 16,
};

/**
 * Works out the layout of each struct in each version that it is used in, and joins adjacent versions with the
 * same layout to one shape. `structs[0]` is the message. Shapes are by type name.
 */
export function planShapes(
  structs: readonly StructOutline[],
  validVersions: VersionRange,
  flexibleVersions: VersionRange,
): Map<string, ShapePlan[]> {
  const byName = new Map(structs.map((struct) => [struct.typeName, struct]));
  const shapes = new Map<string, ShapePlan[]>(structs.map(({ typeName }) => [typeName, []]));

  /** The struct's shape in `version`: its previous one, made longer, if nothing but the version differs. */
  const shapeOf = (typeName: string, version: number): ShapePlan => {
    const known = shapes.get(typeName) as ShapePlan[];
    const last = known.at(-1);
    if (last !== undefined && includes(last.versions, version)) return last;
    const { fields } = byName.get(typeName) as StructOutline;
    const layouts = fields.map((field) => layoutOf(field, version));
    const isFlexible = includes(flexibleVersions, version);
    const isAdjacent = last !== undefined && last.versions.highest === version - 1;
    if (
      isAdjacent &&
      last.isFlexible === isFlexible &&
      last.layouts.every((old, i) => isSame(old, layouts[i]))
    ) {
      // Shapes are compared by identity, so this one is extended in place while planning goes on.
      (last as { versions: VersionRange }).versions = { lowest: last.versions.lowest, highest: version };
      return last;
    }
    const shape: ShapePlan = {
      versions: { lowest: version, highest: version },
      isFlexible,
      layouts,
      minSize: layouts.reduce((size, layout) => size + minSizeOf(layout), isFlexible ? 1 : 0),
      isChecked: layouts.some(isChecked) || (!isFlexible && flexibleVersions.highest >= 0),
    };
    known.push(shape);
    return shape;
  };

  const layoutOf = (field: FieldPlan, version: number): LayoutPlan => {
    const isPresent = includes(field.versions, version);
    const presence = !isPresent ? "absent" : includes(field.taggedVersions, version) ? "tagged" : "plain";
    const isCompact = includes(field.flexibleVersions, version);
    const shape = isPresent && field.type.kind === "struct" ? shapeOf(field.type.typeName, version) : null;
    return {
      field,
      presence,
      isNullable: includes(field.nullableVersions, version),
      isCompact,
      shape,
      minElementSize: minElementSizeOf(field, isCompact, shape),
    };
  };

  const [message] = structs as [StructOutline];
  for (const version of versionsOf(validVersions)) shapeOf(message.typeName, version);
  return shapes;
}

function isSame(a: LayoutPlan, b: LayoutPlan | undefined): boolean {
  return (
    a.presence === b?.presence &&
    a.isNullable === b.isNullable &&
    a.isCompact === b.isCompact &&
    a.shape === b.shape
  );
}

/** Whether encoding this field can fail in this version when it would not in another. */
function isChecked({ field, presence, isNullable, shape }: LayoutPlan): boolean {
  if (presence === "absent") return !field.ignorable;
  return (field.isNullable && !isNullable) || (shape?.isChecked ?? false);
}

function minSizeOf({ field, presence, isNullable, isCompact, minElementSize }: LayoutPlan): number {
  if (presence !== "plain") return 0;
  if (field.isArray) return isCompact ? 1 : 4;
  return isNullable && field.type.kind === "struct" ? 1 : minElementSize;
}

function minElementSizeOf({ type }: FieldPlan, isCompact: boolean, shape: ShapePlan | null): number {
  if (type.kind === "struct") return shape?.minSize ?? 0;
  return FIXED_SIZES[type.name] ?? (isCompact ? 1 : type.name === "string" ? 2 : 4);
}

/** A sentence for each kind of difference. */
import type { Rule } from "./rules.ts";

/** With `%reader%` and `%writer%` where the two schemas are named. @param path as `#/properties/a` */
export function describe(rule: Rule, path: string): string {
  const at = `at path '${path}'`;
  switch (rule) {
    case "TYPE_CHANGED":
      return `The type ${at} in the %reader% schema is another than in the %writer% schema`;
    case "TYPE_NARROWED":
      return `The type ${at} takes integers only in the %reader% schema but any number in the %writer% schema`;
    case "SCHEMA_ADDED":
      return `The %reader% schema restricts what is ${at}, the %writer% schema does not`;
    case "ENUM_ARRAY_NARROWED":
      return `The enum ${at} has fewer values in the %reader% schema than in the %writer% schema`;
    case "ENUM_ARRAY_CHANGED":
      return `The values allowed ${at} differ between the %reader% and the %writer% schema`;
    case "COMBINED_TYPE_CHANGED":
      return `The kind of combination ${at} (allOf, anyOf, oneOf) changed between the %reader% and the %writer% schema`;
    case "COMBINED_TYPE_SUBSCHEMAS_CHANGED":
      return `Members of the combination ${at} in the %reader% schema do not match those in the %writer% schema`;
    case "SUM_TYPE_NARROWED":
      return `The union ${at} has fewer members in the %reader% schema than in the %writer% schema`;
    case "PRODUCT_TYPE_EXTENDED":
      return `The allOf ${at} has more members in the %reader% schema than in the %writer% schema`;
    case "NOT_TYPE_EXTENDED":
      return `The %reader% schema forbids more ${at} than the %writer% schema`;
    case "REQUIRED_ATTRIBUTE_ADDED":
      return `The property ${at} is required in the %reader% schema but not in the %writer% schema, and has no default`;
    case "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL":
      return `The %reader% schema requires a property ${at} without default that is missing in the %writer% schema`;
    default:
      return describeFamily(rule, at);
  }
}

function describeFamily(rule: Rule, at: string): string {
  if (rule.endsWith("_ADDED_TO_OPEN_CONTENT_MODEL")) {
    return `The %reader% schema has a property or item ${at} that the %writer% schema, which is open, allows with any value`;
  }
  if (rule.endsWith("_REMOVED_FROM_CLOSED_CONTENT_MODEL")) {
    return `The property or item ${at} in the %writer% schema is missing in the %reader% schema, which is closed`;
  }
  if (rule.endsWith("_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL")) {
    return rule.includes("_ADDED_")
      ? `The property or item ${at} in the %reader% schema does not take all that the %writer% schema allows there`
      : `The property or item ${at} in the %writer% schema is not covered by what the %reader% schema allows there`;
  }
  if (rule.endsWith("_INCREASED")) {
    return `The value ${at} is greater in the %reader% schema than in the %writer% schema`;
  }
  if (rule.endsWith("_DECREASED")) {
    return `The value ${at} is smaller in the %reader% schema than in the %writer% schema`;
  }
  if (rule.endsWith("_ADDED"))
    return `The keyword ${at} is in the %reader% schema but not in the %writer% schema`;
  if (rule.endsWith("_REMOVED"))
    return `The %reader% schema takes no more what the %writer% schema allows ${at}`;
  if (rule.endsWith("_NARROWED"))
    return `The %reader% schema takes less ${at} than the %writer% schema allows`;
  if (rule.endsWith("_EXTENDED") || rule.endsWith("_EXPANDED")) {
    return `The %reader% schema demands more ${at} than the %writer% schema`;
  }
  return `The value ${at} differs between the %reader% and the %writer% schema`;
}

/** The lines that Confluent's registry answers for differences between Avro schemas; clients show and match them. */

export type AvroRule =
  | "NAME_MISMATCH"
  | "FIXED_SIZE_MISMATCH"
  | "MISSING_ENUM_SYMBOLS"
  | "READER_FIELD_MISSING_DEFAULT_VALUE"
  | "TYPE_MISMATCH"
  | "MISSING_UNION_BRANCH";

/** @param path where in the reader's schema, as Java Avro tells it */
export function standardAvroMessage(rule: AvroRule, path: string, detail: string): string {
  return `{errorType:'${rule}', description:'${description(rule, path, detail)}', additionalInfo:'${detail}'}`;
}

function description(rule: AvroRule, path: string, detail: string): string {
  switch (rule) {
    case "FIXED_SIZE_MISMATCH":
      return `The size of FIXED type field at path '${path}' in the %reader% schema does not match with the %writer% schema`;
    case "TYPE_MISMATCH":
      return `The type (path '${path}') of a field in the %reader% schema does not match with the %writer% schema`;
    case "NAME_MISMATCH":
      return `The name of the schema has changed (path '${path}')`;
    case "MISSING_ENUM_SYMBOLS":
      return `The %reader% schema is missing enum symbols '${detail}' at path '${path}' in the %writer% schema`;
    case "MISSING_UNION_BRANCH":
      return `The %reader% schema is missing a type inside a union field at path '${path}' in the %writer% schema`;
    case "READER_FIELD_MISSING_DEFAULT_VALUE":
      return `The field '${detail}' at path '${path}' in the %reader% schema has no default value and is missing in the %writer% schema`;
  }
}

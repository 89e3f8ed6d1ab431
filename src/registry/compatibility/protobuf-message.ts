/** The names of the rules for Protobuf, and the lines that Confluent's registry answers for those that are broken. */

export type ProtobufRule =
  | "PACKAGE_CHANGED"
  | "MESSAGE_REMOVED"
  | "FIELD_KIND_CHANGED"
  | "FIELD_SCALAR_KIND_CHANGED"
  | "FIELD_NAMED_TYPE_CHANGED"
  | "FIELD_NUMERIC_LABEL_CHANGED"
  | "REQUIRED_FIELD_ADDED"
  | "REQUIRED_FIELD_REMOVED"
  | "ONEOF_FIELD_REMOVED"
  | "MULTIPLE_FIELDS_MOVED_TO_ONEOF"
  | "FIELD_MOVED_TO_EXISTING_ONEOF";

const descriptions: Readonly<Record<ProtobufRule, (path: string) => string>> = {
  PACKAGE_CHANGED: (path) =>
    `The package at '${path}' in the %reader% schema does not match the package in the %writer% schema`,
  MESSAGE_REMOVED: (path) =>
    `The %reader% schema is missing a MESSAGE type at path '${path}' in the %writer% schema`,
  FIELD_KIND_CHANGED: (path) =>
    `The type of a field at path '${path}' in the %reader% schema does not match the %writer% schema`,
  FIELD_SCALAR_KIND_CHANGED: (path) =>
    `The kind of a SCALAR field at path '${path}' in the %reader% schema does not match its kind in the %writer% schema`,
  FIELD_NAMED_TYPE_CHANGED: (path) =>
    `The type of a MESSAGE field at path '${path}' in the %reader% schema does not match its type in the %writer% schema`,
  FIELD_NUMERIC_LABEL_CHANGED: (path) =>
    `The label for a NUMERIC field at path '${path}' in the %reader% schema does not match its label in the %writer% schema`,
  REQUIRED_FIELD_ADDED: (path) =>
    `A required field  at path '${path}' in the %reader% schema is missing in the %writer% schema`,
  REQUIRED_FIELD_REMOVED: (path) =>
    `The %reader% schema is missing a required field at path: '${path}' in the %writer% schema`,
  ONEOF_FIELD_REMOVED: (path) =>
    `The %reader% schema is missing a oneof field at path '${path}' in the %writer% schema`,
  MULTIPLE_FIELDS_MOVED_TO_ONEOF: (path) =>
    `Multiple fields in the oneof at path '${path}' in the %reader% schema are outside a oneof in the %writer% schema`,
  FIELD_MOVED_TO_EXISTING_ONEOF: (path) =>
    `A field in the oneof at path '${path}' in the %reader% schema is outside an existing oneof in the %writer% schema`,
};

/** @param path names from the outermost message on, then the field's number */
export function standardProtobufMessage(rule: ProtobufRule, path: string): string {
  return `{errorType:"${rule}", description:"${descriptions[rule](path)}"}`;
}

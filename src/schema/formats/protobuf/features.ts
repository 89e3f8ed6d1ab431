/**
 * What a syntax or an edition says of fields and enums: proto2 and proto3 are two fixed sets of the features that
 * editions make choices (protobuf.dev/editions/features). Options of a file, message, field or enum override.
 */
import { type OptionNode, optionOf, type ProtoFile } from "./proto-file.ts";

export interface Features {
  readonly fieldPresence: string;
  readonly enumType: string;
  readonly repeatedFieldEncoding: string;
  readonly utf8Validation: string;
  readonly messageEncoding: string;
}

const proto2: Features = {
  fieldPresence: "EXPLICIT",
  enumType: "CLOSED",
  repeatedFieldEncoding: "EXPANDED",
  utf8Validation: "NONE",
  messageEncoding: "LENGTH_PREFIXED",
};

const proto3: Features = {
  fieldPresence: "IMPLICIT",
  enumType: "OPEN",
  repeatedFieldEncoding: "PACKED",
  utf8Validation: "VERIFY",
  messageEncoding: "LENGTH_PREFIXED",
};

/** Editions 2023 and 2024 differ in what code generators do, not in these. */
const editions: Features = { ...proto3, fieldPresence: "EXPLICIT" };

export function fileFeatures(file: ProtoFile): Features {
  if (file.syntax === "proto2") return proto2;
  if (file.syntax === "proto3") return proto3;
  return overridden(editions, file.options);
}

export function overridden(features: Features, options: readonly OptionNode[]): Features {
  if (options.length === 0) return features;
  const read = (name: string, inherited: string): string => {
    const value = optionOf(options, "features", name);
    return value?.kind === "identifier" ? value.text : inherited;
  };
  return {
    fieldPresence: read("field_presence", features.fieldPresence),
    enumType: read("enum_type", features.enumType),
    repeatedFieldEncoding: read("repeated_field_encoding", features.repeatedFieldEncoding),
    utf8Validation: read("utf8_validation", features.utf8Validation),
    messageEncoding: read("message_encoding", features.messageEncoding),
  };
}

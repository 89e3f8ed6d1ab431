/**
 * The files that every Protobuf tool carries, so that nobody registers them as references: google/protobuf/*.proto and
 * those of Confluent's serializers. The four large ones are those that protobufjs ships; of the small ones here are the
 * declarations.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const shippedWithProtobufjs = ["descriptor", "api", "type", "source_context"];

const javaAndGo = (outer: string): string =>
  `option java_package = "com.google.protobuf"; option java_outer_classname = "${outer}Proto"; ` +
  `option java_multiple_files = true; option csharp_namespace = "Google.Protobuf.WellKnownTypes";`;

const proto3 = (name: string, body: string): string =>
  `syntax = "proto3"; package google.protobuf; ${javaAndGo(name)} ${body}`;

const wrapper = (name: string, type: string): string => `message ${name}Value { ${type} value = 1; }`;

const texts: Readonly<Record<string, string>> = {
  "google/protobuf/any.proto": proto3("Any", "message Any { string type_url = 1; bytes value = 2; }"),
  "google/protobuf/duration.proto": proto3(
    "Duration",
    "message Duration { int64 seconds = 1; int32 nanos = 2; }",
  ),
  "google/protobuf/empty.proto": proto3("Empty", "message Empty {}"),
  "google/protobuf/field_mask.proto": proto3("FieldMask", "message FieldMask { repeated string paths = 1; }"),
  "google/protobuf/struct.proto": proto3(
    "Struct",
    `message Struct { map<string, Value> fields = 1; }
     message Value { oneof kind { NullValue null_value = 1; double number_value = 2; string string_value = 3;
       bool bool_value = 4; Struct struct_value = 5; ListValue list_value = 6; } }
     enum NullValue { NULL_VALUE = 0; }
     message ListValue { repeated Value values = 1; }`,
  ),
  "google/protobuf/timestamp.proto": proto3(
    "Timestamp",
    "message Timestamp { int64 seconds = 1; int32 nanos = 2; }",
  ),
  "google/protobuf/wrappers.proto": proto3(
    "Wrappers",
    [
      wrapper("Double", "double"),
      wrapper("Float", "float"),
      wrapper("Int64", "int64"),
      wrapper("UInt64", "uint64"),
      wrapper("Int32", "int32"),
      wrapper("UInt32", "uint32"),
      wrapper("Bool", "bool"),
      wrapper("String", "string"),
      wrapper("Bytes", "bytes"),
    ].join(" "),
  ),
  "confluent/meta.proto": `syntax = "proto3"; package confluent; import "google/protobuf/descriptor.proto";
    option java_package = "io.confluent.protobuf"; option java_outer_classname = "MetaProto";
    message Meta { string doc = 1; map<string, string> params = 2; repeated string tags = 3; repeated Rule rules = 4; }
    message Rule { string name = 1; string doc = 2; string expr = 3; string sql = 4; }
    extend google.protobuf.FileOptions { Meta file_meta = 1088; }
    extend google.protobuf.MessageOptions { Meta message_meta = 1088; }
    extend google.protobuf.FieldOptions { Meta field_meta = 1088; }
    extend google.protobuf.EnumOptions { Meta enum_meta = 1088; }
    extend google.protobuf.EnumValueOptions { Meta enum_value_meta = 1088; }`,
  "confluent/type/decimal.proto": `syntax = "proto3"; package confluent.type;
    option java_package = "io.confluent.protobuf.type"; option java_multiple_files = true;
    option java_outer_classname = "DecimalProto";
    message Decimal { bytes value = 1; uint32 precision = 2; int32 scale = 3; }`,
};

/** The text of a well-known file; null when the path is none. */
export function wellKnownText(path: string): string | null {
  if (Object.hasOwn(texts, path)) return texts[path] as string;
  const name = /^google\/protobuf\/([a-z_]+)\.proto$/.exec(path)?.[1];
  if (name === undefined || !shippedWithProtobufjs.includes(name)) return null;
  return readFileSync(
    createRequire(import.meta.url).resolve(`protobufjs/google/protobuf/${name}.proto`),
    "utf8",
  );
}

/**
 * google/protobuf/descriptor.proto as far as a file's declarations go, for protobufjs to decode and encode. Options are
 * bytes here: which extensions they hold is known only once the schema is linked (see descriptor-options.ts). This is
 * the one place where protobufjs makes code out of a schema, and the schema is ours.
 */
import protobuf from "protobufjs";

const text = `
syntax = "proto2";
message FileSet { repeated File file = 1; }
message File { optional string name = 1; optional string package = 2; repeated string dependency = 3;
  repeated int32 public_dependency = 10; repeated int32 weak_dependency = 11; repeated string option_dependency = 15;
  repeated Message message_type = 4; repeated Enum enum_type = 5; repeated Service service = 6;
  repeated Field extension = 7; optional bytes options = 8; optional string syntax = 12; optional int32 edition = 14; }
message Message { optional string name = 1; repeated Field field = 2; repeated Message nested_type = 3;
  repeated Enum enum_type = 4; repeated Range extension_range = 5; repeated Field extension = 6; optional bytes options = 7;
  repeated Oneof oneof_decl = 8; repeated Range reserved_range = 9; repeated string reserved_name = 10;
  optional int32 visibility = 11; }
message Range { optional int32 start = 1; optional int32 end = 2; optional bytes options = 3; }
message Field { optional string name = 1; optional int32 number = 3; optional int32 label = 4; optional int32 type = 5;
  optional string type_name = 6; optional string extendee = 2; optional string default_value = 7;
  optional int32 oneof_index = 9; optional string json_name = 10; optional bytes options = 8;
  optional bool proto3_optional = 17; }
message Oneof { optional string name = 1; optional bytes options = 2; }
message Enum { optional string name = 1; repeated EnumValue value = 2; optional bytes options = 3;
  repeated Range reserved_range = 4; repeated string reserved_name = 5; optional int32 visibility = 6; }
message EnumValue { optional string name = 1; optional int32 number = 2; optional bytes options = 3; }
message Service { optional string name = 1; repeated Method method = 2; optional bytes options = 3; }
message Method { optional string name = 1; optional string input_type = 2; optional string output_type = 3;
  optional bytes options = 4; optional bool client_streaming = 5; optional bool server_streaming = 6; }
`;

export interface FileDescriptor {
  name?: string;
  package?: string;
  dependency?: string[];
  public_dependency?: number[];
  weak_dependency?: number[];
  option_dependency?: string[];
  message_type?: MessageDescriptor[];
  enum_type?: EnumDescriptor[];
  service?: ServiceDescriptor[];
  extension?: FieldDescriptor[];
  options?: Buffer;
  syntax?: string;
  edition?: number;
}

export interface MessageDescriptor {
  name?: string;
  field?: FieldDescriptor[];
  nested_type?: MessageDescriptor[];
  enum_type?: EnumDescriptor[];
  extension_range?: RangeDescriptor[];
  extension?: FieldDescriptor[];
  options?: Buffer;
  oneof_decl?: { name?: string; options?: Buffer }[];
  reserved_range?: RangeDescriptor[];
  reserved_name?: string[];
  visibility?: number;
}

/** `end` is exclusive for messages, inclusive for enums. */
export interface RangeDescriptor {
  start?: number;
  end?: number;
  options?: Buffer;
}

export interface FieldDescriptor {
  name?: string;
  number?: number;
  label?: number;
  type?: number;
  type_name?: string;
  extendee?: string;
  default_value?: string;
  oneof_index?: number;
  json_name?: string;
  options?: Buffer;
  proto3_optional?: boolean;
}

export interface EnumDescriptor {
  name?: string;
  value?: { name?: string; number?: number; options?: Buffer }[];
  options?: Buffer;
  reserved_range?: RangeDescriptor[];
  reserved_name?: string[];
  visibility?: number;
}

export interface ServiceDescriptor {
  name?: string;
  method?: {
    name?: string;
    input_type?: string;
    output_type?: string;
    options?: Buffer;
    client_streaming?: boolean;
    server_streaming?: boolean;
  }[];
  options?: Buffer;
}

let root: protobuf.Root | null = null;

function type(name: string): protobuf.Type {
  root ??= protobuf.parse(text, { keepCase: true }).root;
  return root.lookupType(name);
}

/** @throws Error when the bytes are none */
export function decodeFileDescriptor(bytes: Uint8Array): FileDescriptor {
  const file = type("File");
  return file.toObject(file.decode(bytes)) as FileDescriptor;
}

/** The files of a FileDescriptorSet. @throws Error when the bytes are none */
export function decodeFileDescriptorSet(bytes: Uint8Array): FileDescriptor[] {
  const set = type("FileSet");
  return (set.toObject(set.decode(bytes)) as { file?: FileDescriptor[] }).file ?? [];
}

export function encodeFileDescriptor(descriptor: FileDescriptor): Buffer {
  const file = type("File");
  return Buffer.from(file.encode(file.fromObject(descriptor)).finish());
}

/** The numbers of FieldDescriptorProto.Type, by position. */
export const typeNames = [
  "",
  "double",
  "float",
  "int64",
  "uint64",
  "int32",
  "fixed64",
  "fixed32",
  "bool",
  "string",
  "group",
  "message",
  "bytes",
  "uint32",
  "enum",
  "sfixed32",
  "sfixed64",
  "sint32",
  "sint64",
] as const;

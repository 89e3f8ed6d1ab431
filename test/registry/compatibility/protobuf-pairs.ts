/**
 * Pairs of schemas with the verdict that the rules give: the writer's first, then the reader's, then the names of the
 * rules that are broken. A row reads: "data of the first is to be read with the second".
 */
import type { ReferencedSchema } from "#src/schema/format.ts";

export interface Pair {
  readonly name: string;
  readonly writer: string;
  readonly reader: string;
  readonly broken: readonly string[];
  readonly writerReferences?: readonly ReferencedSchema[];
  readonly readerReferences?: readonly ReferencedSchema[];
}

const proto3 = (body: string): string => `syntax = "proto3"; package a; ${body}`;
const proto2 = (body: string): string => `syntax = "proto2"; package a; ${body}`;
const m = (body: string): string => proto3(`message M { ${body} }`);
const m2 = (body: string): string => proto2(`message M { ${body} }`);

type Row = [name: string, writer: string, reader: string, ...broken: string[]];

const rows: Row[] = [
  // Messages and packages.
  ["nothing changed", m("int32 a = 1;"), m("int32 a = 1;")],
  [
    "another package",
    'syntax = "proto3"; package a; message M {}',
    'syntax = "proto3"; package b; message M {}',
    "PACKAGE_CHANGED",
  ],
  [
    "package added",
    'syntax = "proto3"; message M {}',
    'syntax = "proto3"; package b; message M {}',
    "PACKAGE_CHANGED",
  ],
  [
    "package removed",
    'syntax = "proto3"; package a; message M {}',
    'syntax = "proto3"; message M {}',
    "PACKAGE_CHANGED",
  ],
  ["message added", proto3("message M {}"), proto3("message M {} message N {}")],
  ["message added before", proto3("message M {}"), proto3("message N {} message M {}")],
  ["message removed", proto3("message M {} message N {}"), proto3("message M {}"), "MESSAGE_REMOVED"],
  ["message renamed", proto3("message M {}"), proto3("message N {}"), "MESSAGE_REMOVED"],
  [
    "two messages removed",
    proto3("message M {} message N {} message O {}"),
    proto3("message M {}"),
    "MESSAGE_REMOVED",
    "MESSAGE_REMOVED",
  ],
  ["messages in another order", proto3("message M {} message N {}"), proto3("message N {} message M {}")],
  ["nested message added", m(""), m("message N {}")],
  ["nested message removed", m("message N {}"), m(""), "MESSAGE_REMOVED"],
  ["nested message moved out", m("message N {}"), proto3("message M {} message N {}"), "MESSAGE_REMOVED"],
  [
    "deeply nested message removed",
    m("message N { message O { message P {} } }"),
    m("message N { message O {} }"),
    "MESSAGE_REMOVED",
  ],
  [
    "field of a nested message changes",
    m("message N { int32 a = 1; }"),
    m("message N { string a = 1; }"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  [
    "service added",
    m("int32 a = 1;"),
    proto3("message M { int32 a = 1; } service S { rpc Get (M) returns (M); }"),
  ],
  ["service removed", proto3("message M {} service S { rpc Get (M) returns (M); }"), proto3("message M {}")],
  ["options changed", m("int32 a = 1 [deprecated = true];"), m("int32 a = 1;")],
  ["comments changed", m("int32 a = 1; // one\n"), m("/* two */ int32 a = 1;")],
  ["reserved number added", m("int32 a = 1;"), m("int32 a = 1; reserved 2;")],
  ["field removed and reserved", m("int32 a = 1; int32 b = 2;"), m('int32 a = 1; reserved 2; reserved "b";')],
  ["reserved number taken again", m("reserved 2;"), m("int32 b = 2;")],
  // Enums.
  ["enum added", m(""), proto3("message M {} enum E { Z = 0; }")],
  ["enum removed", proto3("message M {} enum E { Z = 0; }"), m("")],
  [
    "enum value added",
    proto3("enum E { Z = 0; } message M { E e = 1; }"),
    proto3("enum E { Z = 0; A = 1; } message M { E e = 1; }"),
  ],
  [
    "enum value removed",
    proto3("enum E { Z = 0; A = 1; } message M { E e = 1; }"),
    proto3("enum E { Z = 0; } message M { E e = 1; }"),
  ],
  [
    "enum value renamed",
    proto3("enum E { Z = 0; A = 1; } message M { E e = 1; }"),
    proto3("enum E { Z = 0; B = 1; } message M { E e = 1; }"),
  ],
  [
    "enum value renumbered",
    proto3("enum E { Z = 0; A = 1; } message M { E e = 1; }"),
    proto3("enum E { Z = 0; A = 2; } message M { E e = 1; }"),
  ],
  [
    "another enum as type",
    proto3("enum E { Z = 0; } enum F { Y = 0; } message M { E e = 1; }"),
    proto3("enum E { Z = 0; } enum F { Y = 0; } message M { F e = 1; }"),
  ],
  [
    "nested enum moved out",
    m("enum E { Z = 0; } E e = 1;"),
    proto3("enum E { Z = 0; } message M { E e = 1; }"),
  ],
  [
    "enum replaced by a message of its name",
    m("enum E { Z = 0; } E e = 1;"),
    m("message E {} E e = 1;"),
    "FIELD_KIND_CHANGED",
  ],
  [
    "message replaced by an enum of its name",
    m("message E {} E e = 1;"),
    m("enum E { Z = 0; } E e = 1;"),
    "FIELD_KIND_CHANGED",
    "MESSAGE_REMOVED",
  ],
  // Fields.
  ["field added", m("int32 a = 1;"), m("int32 a = 1; int32 b = 2;")],
  ["field removed", m("int32 a = 1; int32 b = 2;"), m("int32 a = 1;")],
  ["all fields removed", m("int32 a = 1; int32 b = 2;"), m("")],
  ["field renamed", m("int32 a = 1;"), m("int32 b = 1;")],
  ["fields swap names", m("int32 a = 1; string b = 2;"), m("int32 b = 1; string a = 2;")],
  [
    "fields swap numbers",
    m("int32 a = 1; string b = 2;"),
    m("string b = 1; int32 a = 2;"),
    "FIELD_SCALAR_KIND_CHANGED",
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  ["field renumbered", m("int32 a = 1;"), m("int32 a = 2;")],
  ["fields in another order", m("int32 a = 1; string b = 2;"), m("string b = 2; int32 a = 1;")],
  ["renamed and of another type", m("int32 a = 1;"), m("string b = 1;"), "FIELD_SCALAR_KIND_CHANGED"],
  ["map added", m(""), m("map<string, int32> a = 1;")],
  ["map removed", m("map<string, int32> a = 1;"), m("")],
  ["repeated added", m(""), m("repeated int32 a = 1;")],
  ["repeated removed", m("repeated int32 a = 1;"), m("")],
  ["json_name changed", m('int32 a = 1 [json_name = "x"];'), m('int32 a = 1 [json_name = "y"];')],
  ["message field added", m("message N {}"), m("message N {} N n = 1;")],
  ["message field removed", m("message N {} N n = 1;"), m("message N {}")],
  ["large number", m("int32 a = 536870911;"), m("string a = 536870911;"), "FIELD_SCALAR_KIND_CHANGED"],
  // Kinds.
  ["scalar to message", m("message N {} int32 a = 1;"), m("message N {} N a = 1;"), "FIELD_KIND_CHANGED"],
  ["message to scalar", m("message N {} N a = 1;"), m("message N {} int32 a = 1;"), "FIELD_KIND_CHANGED"],
  ["bytes to message", m("message N {} bytes a = 1;"), m("message N {} N a = 1;"), "FIELD_KIND_CHANGED"],
  ["scalar to map", m("int32 a = 1;"), m("map<string, int32> a = 1;"), "FIELD_KIND_CHANGED"],
  ["map to scalar", m("map<string, int32> a = 1;"), m("string a = 1;"), "FIELD_KIND_CHANGED"],
  [
    "message to map",
    m("message N {} N a = 1;"),
    m("message N {} map<string, int32> a = 1;"),
    "FIELD_KIND_CHANGED",
  ],
  [
    "map to repeated message",
    m("map<string, int32> a = 1; message N {}"),
    m("repeated N a = 1; message N {}"),
    "FIELD_KIND_CHANGED",
  ],
  [
    "map key changes kind",
    m("map<string, int32> a = 1;"),
    m("map<int32, int32> a = 1;"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  ["map key stays in its group", m("map<int32, int32> a = 1;"), m("map<uint64, int32> a = 1;")],
  [
    "map value changes kind",
    m("map<string, int32> a = 1;"),
    m("map<string, string> a = 1;"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  ["map value stays in its group", m("map<string, int32> a = 1;"), m("map<string, bool> a = 1;")],
  [
    "map key and value change",
    m("map<string, int32> a = 1;"),
    m("map<sint32, string> a = 1;"),
    "FIELD_SCALAR_KIND_CHANGED",
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  [
    "map value becomes a message",
    m("message N {} map<string, int32> a = 1;"),
    m("message N {} map<string, N> a = 1;"),
    "FIELD_KIND_CHANGED",
  ],
  [
    "map value becomes another message",
    m("message N {} message O {} map<string, N> a = 1;"),
    m("message N {} message O {} map<string, O> a = 1;"),
    "FIELD_NAMED_TYPE_CHANGED",
  ],
  [
    "map value is an enum then",
    proto3("enum E { Z = 0; } message M { map<string, int32> a = 1; }"),
    proto3("enum E { Z = 0; } message M { map<string, E> a = 1; }"),
  ],
  [
    "map value's enum becomes a string",
    proto3("enum E { Z = 0; } message M { map<string, E> a = 1; }"),
    proto3("enum E { Z = 0; } message M { map<string, string> a = 1; }"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  // Named types.
  [
    "another message as type",
    m("message N {} message O {} N a = 1;"),
    m("message N {} message O {} O a = 1;"),
    "FIELD_NAMED_TYPE_CHANGED",
  ],
  [
    "message type renamed",
    m("message N {} N a = 1;"),
    m("message O {} O a = 1;"),
    "FIELD_NAMED_TYPE_CHANGED",
    "MESSAGE_REMOVED",
  ],
  ["type written in full", m("message N {} N a = 1;"), m("message N {} .a.M.N a = 1;")],
  ["type written halfway", m("message N {} N a = 1;"), m("message N {} M.N a = 1;")],
  [
    "nested type hides an outer one",
    proto3("message N {} message M { N a = 1; }"),
    proto3("message N {} message M { message N {} N a = 1; }"),
    "FIELD_NAMED_TYPE_CHANGED",
  ],
  ["recursive message", m("M a = 1; int32 b = 2;"), m("M a = 1; int64 b = 2;")],
  [
    "recursive message changes",
    m("M a = 1; int32 b = 2;"),
    m("M a = 1; string b = 2;"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  [
    "messages that hold each other",
    proto3("message M { N n = 1; } message N { M m = 1; }"),
    proto3("message M { N n = 1; } message N { M m = 1; bool b = 2; }"),
  ],
  // Labels.
  ["message becomes repeated", m("message N {} optional N a = 1;"), m("message N {} repeated N a = 1;")],
  ["message no longer repeated", m("message N {} repeated N a = 1;"), m("message N {} optional N a = 1;")],
  ["string becomes repeated", m("optional string a = 1;"), m("repeated string a = 1;")],
  ["string no longer repeated", m("repeated string a = 1;"), m("optional string a = 1;")],
  ["bytes become repeated", m("optional bytes a = 1;"), m("repeated bytes a = 1;")],
  [
    "number becomes repeated",
    m("optional int32 a = 1;"),
    m("repeated int32 a = 1;"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  [
    "number no longer repeated",
    m("repeated int32 a = 1;"),
    m("optional int32 a = 1;"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  [
    "double becomes repeated",
    m("optional double a = 1;"),
    m("repeated double a = 1;"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  [
    "fixed64 becomes repeated",
    m("optional fixed64 a = 1;"),
    m("repeated fixed64 a = 1;"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  [
    "sint32 becomes repeated",
    m("optional sint32 a = 1;"),
    m("repeated sint32 a = 1;"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  [
    "enum becomes repeated",
    proto3("enum E { Z = 0; } message M { optional E a = 1; }"),
    proto3("enum E { Z = 0; } message M { repeated E a = 1; }"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  ["number without a label becomes repeated", m("int32 a = 1;"), m("repeated int32 a = 1;")],
  ["number becomes optional", m("int32 a = 1;"), m("optional int32 a = 1;")],
  ["number no longer optional", m("optional int32 a = 1;"), m("int32 a = 1;")],
  ["another packing", m("repeated int32 a = 1;"), m("repeated int32 a = 1 [packed = false];")],
  [
    "label and kind change",
    m("optional int32 a = 1;"),
    m("repeated string a = 1;"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  // Required fields.
  [
    "required field added",
    m2("optional int32 a = 1;"),
    m2("optional int32 a = 1; required int32 b = 2;"),
    "REQUIRED_FIELD_ADDED",
  ],
  [
    "required field removed",
    m2("optional int32 a = 1; required int32 b = 2;"),
    m2("optional int32 a = 1;"),
    "REQUIRED_FIELD_REMOVED",
  ],
  ["required field renamed", m2("required int32 a = 1;"), m2("required int32 b = 1;")],
  [
    "required field renumbered",
    m2("required int32 a = 1;"),
    m2("required int32 a = 2;"),
    "REQUIRED_FIELD_REMOVED",
    "REQUIRED_FIELD_ADDED",
  ],
  [
    "required message added",
    m2("message N {}"),
    m2("message N {} required N n = 1;"),
    "REQUIRED_FIELD_ADDED",
  ],
  [
    "number becomes required",
    m2("optional int32 a = 1;"),
    m2("required int32 a = 1;"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  [
    "number no longer required",
    m2("required int32 a = 1;"),
    m2("optional int32 a = 1;"),
    "FIELD_NUMERIC_LABEL_CHANGED",
  ],
  ["string becomes required", m2("optional string a = 1;"), m2("required string a = 1;")],
  ["default changed", m2("optional int32 a = 1 [default = 1];"), m2("optional int32 a = 1 [default = 2];")],
  [
    "required in a nested message",
    m2("message N {}"),
    m2("message N { required int32 a = 1; }"),
    "REQUIRED_FIELD_ADDED",
  ],
  ["extension range added", m2("optional int32 a = 1;"), m2("optional int32 a = 1; extensions 100 to max;")],
  [
    "extension added",
    m2("extensions 100 to max;"),
    `${m2("extensions 100 to max;")} extend M { optional int32 b = 100; }`,
  ],
  ["proto2 becomes proto3", m2("optional int32 a = 1;"), m("optional int32 a = 1;")],
  ["proto3 becomes proto2", m("string a = 1;"), m2("optional string a = 1;")],
  // Oneofs.
  [
    "oneof added with new fields",
    m("int32 z = 9;"),
    m("int32 z = 9; oneof o { int32 a = 1; string b = 2; }"),
  ],
  [
    "oneof removed with its fields",
    m("int32 z = 9; oneof o { int32 a = 1; string b = 2; }"),
    m("int32 z = 9;"),
  ],
  ["oneof renamed", m("oneof o { int32 a = 1; string b = 2; }"), m("oneof p { int32 a = 1; string b = 2; }")],
  ["field added to a oneof", m("oneof o { int32 a = 1; }"), m("oneof o { int32 a = 1; string b = 2; }")],
  [
    "field removed from a oneof",
    m("oneof o { int32 a = 1; string b = 2; }"),
    m("oneof o { int32 a = 1; }"),
    "ONEOF_FIELD_REMOVED",
  ],
  [
    "two fields removed from a oneof",
    m("oneof o { int32 a = 1; string b = 2; bool c = 3; }"),
    m("oneof o { int32 a = 1; }"),
    "ONEOF_FIELD_REMOVED",
    "ONEOF_FIELD_REMOVED",
  ],
  ["field moved into a new oneof", m("int32 a = 1;"), m("oneof o { int32 a = 1; }")],
  [
    "field moved into a new oneof with a new one",
    m("int32 a = 1;"),
    m("oneof o { int32 a = 1; string b = 2; }"),
  ],
  [
    "two fields moved into a new oneof",
    m("int32 a = 1; string b = 2;"),
    m("oneof o { int32 a = 1; string b = 2; }"),
    "MULTIPLE_FIELDS_MOVED_TO_ONEOF",
  ],
  [
    "three fields moved into a new oneof",
    m("int32 a = 1; string b = 2; bool c = 3;"),
    m("oneof o { int32 a = 1; string b = 2; bool c = 3; }"),
    "MULTIPLE_FIELDS_MOVED_TO_ONEOF",
  ],
  [
    "field moved into an existing oneof",
    m("int32 a = 1; oneof o { string b = 2; }"),
    m("oneof o { int32 a = 1; string b = 2; }"),
    "FIELD_MOVED_TO_EXISTING_ONEOF",
  ],
  [
    "two fields moved into an existing oneof",
    m("int32 a = 1; bool c = 3; oneof o { string b = 2; }"),
    m("oneof o { int32 a = 1; bool c = 3; string b = 2; }"),
    "MULTIPLE_FIELDS_MOVED_TO_ONEOF",
  ],
  [
    "field moved into a renamed oneof",
    m("int32 a = 1; oneof o { string b = 2; }"),
    m("oneof p { int32 a = 1; string b = 2; }"),
    "FIELD_MOVED_TO_EXISTING_ONEOF",
  ],
  [
    "field moved out of a oneof",
    m("oneof o { int32 a = 1; string b = 2; }"),
    m("int32 a = 1; oneof o { string b = 2; }"),
  ],
  [
    "all fields moved out of a oneof",
    m("oneof o { int32 a = 1; string b = 2; }"),
    m("int32 a = 1; string b = 2;"),
  ],
  [
    "field moves between oneofs",
    m("oneof o { int32 a = 1; bool c = 3; } oneof p { string b = 2; }"),
    m("oneof o { bool c = 3; } oneof p { int32 a = 1; string b = 2; }"),
    "FIELD_MOVED_TO_EXISTING_ONEOF",
  ],
  [
    "two oneofs merge",
    m("oneof o { int32 a = 1; } oneof p { string b = 2; }"),
    m("oneof q { int32 a = 1; string b = 2; }"),
    "FIELD_MOVED_TO_EXISTING_ONEOF",
  ],
  [
    "a oneof splits",
    m("oneof o { int32 a = 1; string b = 2; }"),
    m("oneof o { int32 a = 1; } oneof p { string b = 2; }"),
  ],
  [
    "renamed oneof loses a field",
    m("oneof o { int32 a = 1; string b = 2; }"),
    m("oneof p { int32 a = 1; }"),
    "ONEOF_FIELD_REMOVED",
  ],
  [
    "half moved out, half dropped",
    m("oneof o { int32 a = 1; string b = 2; }"),
    m("int32 a = 1;"),
    "ONEOF_FIELD_REMOVED",
  ],
  [
    "field of a oneof changes kind",
    m("oneof o { int32 a = 1; }"),
    m("oneof o { string a = 1; }"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  ["field of a oneof changes in its group", m("oneof o { int32 a = 1; }"), m("oneof o { int64 a = 1; }")],
  ["field of a oneof is renamed", m("oneof o { int32 a = 1; }"), m("oneof o { int32 b = 1; }")],
  [
    "moved out with another kind",
    m("oneof o { int32 a = 1; string b = 2; }"),
    m("string a = 1; oneof o { string b = 2; }"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  [
    "moved in with another kind",
    m("int32 a = 1;"),
    m("oneof o { string a = 1; }"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  [
    "oneof renamed, kind changed",
    m("oneof o { int32 a = 1; }"),
    m("oneof p { string a = 1; }"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  // Groups.
  [
    "group kept",
    m2("optional group G = 1 { optional int32 a = 1; }"),
    m2("optional group G = 1 { optional int32 a = 1; }"),
  ],
  [
    "field of a group changes",
    m2("optional group G = 1 { optional int32 a = 1; }"),
    m2("optional group G = 1 { optional string a = 1; }"),
    "FIELD_SCALAR_KIND_CHANGED",
  ],
  [
    "group becomes a message",
    m2("optional group G = 1 { optional int32 a = 1; }"),
    m2("message G { optional int32 a = 1; } optional G g = 1;"),
    "FIELD_KIND_CHANGED",
  ],
  // Well-known types.
  [
    "timestamp to duration",
    proto3(
      'import "google/protobuf/timestamp.proto"; import "google/protobuf/duration.proto"; message M { google.protobuf.Timestamp a = 1; }',
    ),
    proto3(
      'import "google/protobuf/timestamp.proto"; import "google/protobuf/duration.proto"; message M { google.protobuf.Duration a = 1; }',
    ),
    "FIELD_NAMED_TYPE_CHANGED",
  ],
  [
    "timestamp kept",
    proto3('import "google/protobuf/timestamp.proto"; message M { google.protobuf.Timestamp a = 1; }'),
    proto3('import "google/protobuf/timestamp.proto"; message M { .google.protobuf.Timestamp b = 1; }'),
  ],
  [
    "wrapper to scalar",
    proto3('import "google/protobuf/wrappers.proto"; message M { google.protobuf.Int32Value a = 1; }'),
    m("int32 a = 1;"),
    "FIELD_KIND_CHANGED",
  ],
];

/** A type in a file of its own. */
const imported = (body: string, name = "r"): readonly ReferencedSchema[] => [
  { name: "r.proto", text: `syntax = "proto3"; package ${name}; ${body}` },
];
const user = (type = "r.N"): string => proto3(`import "r.proto"; message M { ${type} n = 1; }`);

export const referencePairs: readonly Pair[] = [
  {
    name: "imported message kept",
    writer: user(),
    reader: user(),
    writerReferences: imported("message N { int32 a = 1; }"),
    readerReferences: imported("message N { int32 a = 1; }"),
    broken: [],
  },
  {
    name: "field added to an imported message",
    writer: user(),
    reader: user(),
    writerReferences: imported("message N { int32 a = 1; }"),
    readerReferences: imported("message N { int32 a = 1; int32 b = 2; }"),
    broken: [],
  },
  {
    name: "imported message changes",
    writer: user(),
    reader: user(),
    writerReferences: imported("message N { int32 a = 1; }"),
    readerReferences: imported("message N { string a = 1; }"),
    broken: ["FIELD_SCALAR_KIND_CHANGED", "FIELD_NAMED_TYPE_CHANGED"],
  },
  {
    name: "nested message of an imported one changes",
    writer: user("r.N.O"),
    reader: user("r.N.O"),
    writerReferences: imported("message N { message O { int32 a = 1; } }"),
    readerReferences: imported("message N { message O { string a = 1; } }"),
    broken: ["FIELD_SCALAR_KIND_CHANGED", "FIELD_NAMED_TYPE_CHANGED"],
  },
  {
    name: "message that the imported one holds changes",
    writer: user(),
    reader: user(),
    writerReferences: imported("message N { O o = 1; } message O { int32 a = 1; }"),
    readerReferences: imported("message N { O o = 1; } message O { string a = 1; }"),
    broken: ["FIELD_SCALAR_KIND_CHANGED", "FIELD_NAMED_TYPE_CHANGED", "FIELD_NAMED_TYPE_CHANGED"],
  },
  {
    name: "imported message that nobody uses changes",
    writer: user(),
    reader: user(),
    writerReferences: imported("message N {} message O { int32 a = 1; }"),
    readerReferences: imported("message N {} message O { string a = 1; }"),
    broken: [],
  },
  {
    name: "imported package renamed",
    writer: user(),
    reader: user("s.N"),
    writerReferences: imported("message N { int32 a = 1; }"),
    readerReferences: imported("message N { int32 a = 1; }", "s"),
    broken: [],
  },
  {
    name: "another imported message",
    writer: user(),
    reader: user("r.O"),
    writerReferences: imported("message N {} message O {}"),
    readerReferences: imported("message N {} message O {}"),
    broken: ["FIELD_NAMED_TYPE_CHANGED"],
  },
  {
    name: "moved to an import",
    writer: proto3("message M { N n = 1; } message N { int32 a = 1; }"),
    reader: user(),
    readerReferences: imported("message N { int32 a = 1; }"),
    broken: ["MESSAGE_REMOVED"],
  },
  {
    name: "moved from an import",
    writer: user(),
    reader: proto3("message M { N n = 1; } message N { int32 a = 1; }"),
    writerReferences: imported("message N { int32 a = 1; }"),
    broken: [],
  },
  {
    name: "moved from an import and changed",
    writer: user(),
    reader: proto3("message M { N n = 1; } message N { string a = 1; }"),
    writerReferences: imported("message N { int32 a = 1; }"),
    broken: ["FIELD_SCALAR_KIND_CHANGED", "FIELD_NAMED_TYPE_CHANGED"],
  },
  {
    name: "imported enum changes",
    writer: user("r.E"),
    reader: user("r.E"),
    writerReferences: imported("enum E { Z = 0; }"),
    readerReferences: imported("enum E { Z = 0; A = 1; }"),
    broken: [],
  },
  {
    name: "imported enum becomes a message",
    writer: user("r.E"),
    reader: user("r.E"),
    writerReferences: imported("enum E { Z = 0; }"),
    readerReferences: imported("message E {}"),
    broken: ["FIELD_KIND_CHANGED"],
  },
];

export const handPairs: readonly Pair[] = rows.map(([name, writer, reader, ...broken]) => ({
  name,
  writer,
  reader,
  broken,
}));

/** The groups within which scalars read each other: protobuf.dev/programming-guides/proto3/#updating, as the registry has them. */
const groups = [
  ["int32", "uint32", "int64", "uint64", "bool", "E"],
  ["sint32", "sint64"],
  ["fixed32", "sfixed32"],
  ["fixed64", "sfixed64"],
  ["float"],
  ["double"],
  ["string", "bytes"],
];
const scalars = groups.flatMap((group, at) => group.map((type) => ({ type, at })));

/** Each scalar type against each. */
export const scalarPairs: readonly Pair[] = scalars.flatMap((from) =>
  scalars.map((to): Pair => {
    const text = (type: string): string => proto3(`enum E { Z = 0; A = 7; } message M { ${type} a = 1; }`);
    return {
      name: `${from.type} to ${to.type}`,
      writer: text(from.type),
      reader: text(to.type),
      broken: from.at === to.at ? [] : ["FIELD_SCALAR_KIND_CHANGED"],
    };
  }),
);

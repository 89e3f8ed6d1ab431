/** Schemas as text and as protoc's descriptors are the same thing. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import protobuf from "protobufjs";
import {
  canonicalProtobufText,
  normalizedProtobufText,
  protobufTextWithoutExtensions,
  serializedProtobuf,
} from "#src/registry/normalize/protobuf.ts";
import { type ReferencedSchema, SchemaError } from "#src/schema/format.ts";
import { serializeFile } from "#src/schema/formats/protobuf/descriptor-write.ts";
import { indexesOf, parseSchemaModel, protobufFormat } from "#src/schema/formats/protobuf/protobuf-format.ts";
import { wellKnownText } from "#src/schema/formats/protobuf/well-known.ts";
import { readProto } from "./support.ts";

const descriptors = JSON.parse(
  readFileSync(new URL("fixtures/descriptors.json", import.meta.url), "utf8"),
) as Record<string, string>;
const files = Object.keys(descriptors);
const references: ReferencedSchema[] = [
  { name: "common/position.proto", text: readProto("common/position.proto") },
  { name: "common/names.proto", text: readProto("common/names.proto") },
];

for (const file of files) {
  const bytes = Buffer.from(descriptors[file] as string, "base64");

  test(`${file}: our descriptor is protoc's, byte for byte`, () => {
    assert.deepEqual(serializeFile(parseSchemaModel(readProto(file), references), file), bytes);
    assert.deepEqual(serializeFile(parseSchemaModel(bytes.toString("base64"), references), file), bytes);
  });

  test(`${file}: printed and read again it is the same descriptor`, () => {
    for (const text of [readProto(file), bytes.toString("base64")]) {
      const printed = canonicalProtobufText({ text, references });
      assert.deepEqual(serializeFile(parseSchemaModel(printed, references), file), bytes);
      assert.equal(canonicalProtobufText({ text: printed, references }), printed);
    }
  });

  test(`${file}: text and descriptor have one normal form, which has the same messages`, () => {
    const normal = normalizedProtobufText({ text: readProto(file), references });
    assert.equal(normalizedProtobufText({ text: bytes.toString("base64"), references }), normal);
    assert.equal(normalizedProtobufText({ text: normal, references }), normal);
    const [before, after] = [
      parseSchemaModel(readProto(file), references),
      parseSchemaModel(normal, references),
    ];
    for (const { fullName, file: of, isMapEntry } of before.messages.values()) {
      if (of !== before.file || isMapEntry) continue;
      assert.deepEqual(indexesOf(after, fullName), indexesOf(before, fullName), fullName);
    }
  });
}

test("well-known files are read by protobufjs too, and mean the same", () => {
  for (const name of [
    "any",
    "duration",
    "empty",
    "field_mask",
    "struct",
    "timestamp",
    "wrappers",
    "api",
    "type",
    "source_context",
    "descriptor",
  ]) {
    const path = `google/protobuf/${name}.proto`;
    const text = wellKnownText(path) as string;
    const { root } = protobuf.parse(text, { keepCase: true });
    for (const message of parseSchemaModel(text, []).messages.values()) {
      if (message.isMapEntry || message.file.node.path !== "") continue;
      const theirs = root.lookupType(message.fullName);
      assert.deepEqual(
        message.fields.map((field) => [field.name, field.number]).sort(),
        theirs.fieldsArray.map((field) => [field.name, field.id]).sort(),
        message.fullName,
      );
    }
  }
  for (const path of ["confluent/meta.proto", "confluent/type/decimal.proto"]) {
    protobufFormat.parse(`syntax = "proto3"; import "${path}"; message M {}`, []);
  }
});

test("normal form: names, order, repetition, spelling", () => {
  const text = `syntax = "proto2"; package a.b;
    import "google/protobuf/timestamp.proto"; import "google/protobuf/any.proto"; import "google/protobuf/timestamp.proto";
    option java_package = "x"; option go_package = "y";
    message M { reserved 9, 5 to 7; optional N n = 3 [deprecated = true, packed = false]; optional int32 a = 0x1;
      message N { optional google.protobuf.Timestamp t = 1; } enum E { B = 2; A = 1; } }`;
  assert.equal(
    normalizedProtobufText({ text, references: [] }),
    `package a.b;

import "google/protobuf/any.proto";
import "google/protobuf/timestamp.proto";

option go_package = "y";
option java_package = "x";

message M {
  reserved 5 to 7;
  reserved 9;

  optional int32 a = 1;
  optional .a.b.M.N n = 3 [
    deprecated = true,
    packed = false
  ];
  message N {
    optional .google.protobuf.Timestamp t = 1;
  }

  enum E {
    B = 2;
    A = 1;
  }
}
`,
  );
  assert.match(canonicalProtobufText({ text, references: [] }), /^syntax = "proto2";/);
});

test("schemas without extensions and custom options", () => {
  const text = `syntax = "proto3"; import "confluent/meta.proto";
    message M { int32 a = 1 [(confluent.field_meta).doc = "x", deprecated = true]; }`;
  const bare = protobufTextWithoutExtensions({ text, references: [] });
  assert.doesNotMatch(bare, /field_meta/);
  assert.match(bare, /deprecated = true/);
});

test("a set of descriptors: the last file is the schema, the others are there for it", () => {
  const field = (bytes: Buffer): Buffer => {
    const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7];
    return Buffer.concat([Buffer.from([10, ...length]), bytes]);
  };
  const all = ["common/position.proto", "every_type.proto"].map((file) =>
    Buffer.from(descriptors[file] as string, "base64"),
  );
  const set = Buffer.concat(all.map(field)).toString("base64");
  const schema = protobufFormat.parse(set, []);
  assert.ok(schema.recordType().fields.some(({ name }) => name === "track"));
  // What is stored has to be found again: without references it would not be.
  assert.throws(() => canonicalProtobufText({ text: set, references: [] }), SchemaError);
  assert.equal(typeof serializedProtobuf({ text: set, references }), "string");
});

test("a file that only imports publicly stands for what it imports", () => {
  const wrapper = 'syntax = "proto3"; import public "common/position.proto";';
  const schema = protobufFormat.parse(wrapper, references);
  assert.deepEqual(
    schema.recordType().fields.map(({ name }) => name),
    ["latitude", "longitude", "depth"],
  );
});

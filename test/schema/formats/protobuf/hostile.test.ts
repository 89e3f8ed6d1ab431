/** Schemas and payloads made to hurt: a clear error or a bounded answer, soon. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { protobufCompatibility } from "#src/registry/compatibility/protobuf.ts";
import {
  canonicalProtobufText,
  normalizedProtobufText,
  serializedProtobuf,
} from "#src/registry/normalize/protobuf.ts";
import { PayloadError, SchemaError } from "#src/schema/format.ts";
import { encodeFileDescriptor } from "#src/schema/formats/protobuf/descriptor-schema.ts";
import { protobufFormat } from "#src/schema/formats/protobuf/protobuf-format.ts";
import type { RecordType } from "#src/schema/record-value.ts";

const parse = (text: string) => protobufFormat.parse(text, []);
const proto3 = (body: string): string => `syntax = "proto3"; ${body}`;
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

/** All that is done with a schema, within a time that a slow machine keeps too. */
function bounded(name: string, text: string, ms = 30_000): void {
  test(`bounded time: ${name}`, () => {
    const start = performance.now();
    try {
      const schema = parse(text);
      schema.recordType();
      const written = { text, references: [] };
      canonicalProtobufText(written);
      normalizedProtobufText(written);
      serializedProtobuf(written);
      protobufCompatibility.differences(written, written);
    } catch (error) {
      assert.ok(error instanceof SchemaError || error instanceof PayloadError, String(error));
    }
    const took = performance.now() - start;
    assert.ok(took < ms, `${took} ms`);
  });
}

const size = 3000;
bounded(
  "fields",
  proto3(`message M { ${times(size, (at) => `int32 f${at} = ${at < 18999 ? at + 1 : at + 1002};`)} }`),
);
bounded("messages", proto3(times(size, (at) => `message M${at} { M${(at + 1) % size} next = 1; }`)));
bounded(
  "nested messages",
  proto3(`message M { ${times(size, (at) => `message N${at} {} N${at} f${at} = ${at + 1};`)} }`),
);
bounded("maps", proto3(`message M { ${times(size, (at) => `map<string, int32> f${at} = ${at + 1};`)} }`));
bounded(
  "oneofs",
  proto3(`message M { ${times(size, (at) => `oneof o${at} { int32 f${at} = ${at + 1}; }`)} }`),
);
bounded(
  "a large oneof",
  proto3(`message M { oneof o { ${times(size, (at) => `int32 f${at} = ${at + 1};`)} } }`),
);
bounded("enum values", proto3(`message M {} enum E { ${times(size, (at) => `V${at} = ${at};`)} }`));
bounded("options", proto3(`message M { ${times(size, () => `option (a).b = 1;`)} }`));
bounded("imports", proto3(`${times(size, () => 'import "google/protobuf/any.proto";')} message M {}`));
bounded(
  "extensions",
  `syntax = "proto2"; message M { ${times(size, (at) => `extensions ${1000 + at};`).replace(/extensions 19\d\d\d;/g, "")} }
   ${times(size, (at) => `extend M { optional int32 e${at} = ${1000 + at}; }`)}`,
);
bounded(
  "groups",
  `syntax = "proto2"; message M { ${times(size, (at) => `optional group G${at} = ${at + 1} {}`)} }`,
);
bounded("a long package", proto3(`package ${times(200, () => "a.")}a; message M {}`));
bounded("a long name", proto3(`message ${"a".repeat(500_000)} {}`));
bounded(
  "long scopes",
  proto3(
    `${times(30, (at) => `message ${"m".repeat(15)}${at} {`)} ${times(size, (at) => `T f${at} = ${at + 1};`)} ${times(30, () => "}")} message T {}`,
  ),
);
bounded(
  "2^n fields",
  proto3(
    times(60, (at) => `message M${at} { M${at + 1} a = 1; M${at + 1} b = 2; }`).concat("message M60 {}"),
  ),
);

test("2^n fields: the row is finite, what is deep becomes bytes", () => {
  const schema = parse(
    proto3(`${times(60, (at) => `message M${at} { M${at + 1} a = 1; M${at + 1} b = 2; }`)} message M60 {}`),
  );
  let fields = 0;
  const count = (type: RecordType): void => {
    for (const { type: of } of type.fields) {
      fields++;
      if (of.kind === "record") count(of.record);
    }
  };
  count(schema.recordType());
  assert.ok(fields > 1000 && fields <= 4096, `${fields} fields`);
  const payload = Buffer.from("0a080a060a040a020a00", "hex");
  const { row, residue } = schema.decode(payload);
  assert.deepEqual(schema.encode(row, residue), payload);
});

test("nesting is bounded everywhere", () => {
  const deep = (open: string, close: string, inner = ""): string =>
    open.repeat(10_000) + inner + close.repeat(10_000);
  for (const text of [
    proto3(deep("message M {", "}")),
    proto3(`message M { option (a) = ${deep("{ a: ", "}", "1")}; }`),
    proto3(`message M { option (a) = ${deep("[", "]")}; }`),
    proto3(`message M { option (a) = ${deep("<a:", ">", "1")}; }`),
    `syntax = "proto2"; ${deep("message M { optional group G = 1 {", "}}")}`,
  ]) {
    assert.throws(() => parse(text), SchemaError);
  }
});

test("imports that go round, or too deep", () => {
  const file = (name: string, ...imports: string[]) => ({
    name,
    text: proto3(imports.map((one) => `import "${one}";`).join("")),
  });
  assert.throws(
    () => protobufFormat.parse(file("", "a").text, [file("a", "b"), file("b", "a")]),
    /imports itself/,
  );
  const chain = Array.from({ length: 1000 }, (_, at) => file(`f${at}`, `f${at + 1}`));
  assert.throws(() => protobufFormat.parse(file("", "f0").text, chain), /too deeply/);
  assert.throws(() => parse(file("", "missing").text), /not among the references/);
});

test("names of JavaScript's own objects are names", () => {
  const text = proto3(`package constructor; message __proto__ { string __proto__ = 1; int32 constructor = 2;
    toString hasOwnProperty = 3; map<string, int32> valueOf = 4; } message toString { int32 prototype = 1; }`);
  const schema = parse(text);
  const payload = Buffer.from("0a01611005" + "1a020807" + "22050a01621003", "hex");
  const { row, residue } = schema.decode(payload);
  assert.deepEqual(row.get("__proto__"), { kind: "string", value: "a" });
  assert.deepEqual(row.get("constructor"), { kind: "int32", value: 5 });
  assert.deepEqual(schema.encode(row, residue), payload);
  normalizedProtobufText({ text, references: [] });
});

test("names in descriptors that are more than names", () => {
  for (const name of ["a; message B {}", "a b", "", "a\n", "x){process.exit()}(", "ä", "1a"]) {
    for (const descriptor of [
      { name: "f", message_type: [{ name }] },
      { name: "f", message_type: [{ name: "M", field: [{ name, number: 1, type: 5, label: 1 }] }] },
      {
        name: "f",
        message_type: [
          { name: "M", field: [{ name: "a", number: 1, type: 11, type_name: `.${name}`, label: 1 }] },
        ],
      },
      { name: "f", enum_type: [{ name: "E", value: [{ name, number: 0 }] }] },
      { name: "f", package: name === "" ? "." : name },
    ]) {
      const text = encodeFileDescriptor(descriptor).toString("base64");
      assert.throws(() => parse(text), SchemaError, JSON.stringify(descriptor));
    }
  }
});

test("defaults in descriptors that are more than values", () => {
  for (const type of [1, 5, 8, 14]) {
    const field = {
      name: "a",
      number: 1,
      type,
      label: 1,
      default_value: "1]; int32 b = 2 [deprecated = true",
    };
    const text = encodeFileDescriptor({ name: "f", message_type: [{ name: "M", field: [field] }] });
    assert.throws(() => parse(text.toString("base64")), SchemaError, `type ${type}`);
  }
  const bytes = { name: "a", number: 1, type: 12, label: 1, default_value: 'a""b\\"c\\000' };
  const text = encodeFileDescriptor({ name: "f", message_type: [{ name: "M", field: [bytes] }] }).toString(
    "base64",
  );
  assert.match(canonicalProtobufText({ text, references: [] }), /default = "a\\"\\"b\\"c\\000"/);
});

test("texts that are no schema", () => {
  for (const text of [
    "message M {",
    "message M }",
    "{}",
    '{"type":"record"}',
    '"string"',
    'syntax = "proto4";',
    'edition = "2077";',
    "AAAA",
    "CgNhYmM=x",
    proto3("message M { int32 a = 0; }"),
    proto3("message M { int32 a = 536870912; }"),
    proto3("message M { int32 a = 19000; }"),
    proto3("message M { int32 a = 1; int32 b = 1; }"),
    proto3("message M { int32 a = 1; int32 a = 2; }"),
    proto3("message M {} message M {}"),
    proto3("message M { required int32 a = 1; }"),
    proto3("message M { Missing a = 1; }"),
    proto3("enum E {}"),
    proto3("enum E { A = 1; }"),
    proto3("enum E { A = 0; B = 0; }"),
    proto3("message M { map<double, int32> a = 1; }"),
    proto3("message M { reserved 1; int32 a = 1; }"),
    proto3("message M { oneof o {} }"),
    proto3("message M { oneof o { repeated int32 a = 1; } }"),
    proto3("message M { int32 a = 1"),
    proto3('message M { string a = 1 [json_name = "x]; }'),
    proto3("/* message M {}"),
    "message M { int32 a = 1; }",
  ]) {
    assert.throws(() => parse(text), SchemaError, text);
  }
});

test("payloads nested deeper than Protobuf's own parsers go", () => {
  const schema = parse(proto3("message M { M m = 1; int32 a = 2; }"));
  const nested = (depth: number): Buffer => {
    let bytes = Buffer.from("1005", "hex");
    for (let i = 0; i < depth; i++) {
      const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7];
      bytes = Buffer.concat([Buffer.from([10, ...length]), bytes]);
    }
    return bytes;
  };
  schema.check(nested(100));
  assert.throws(() => schema.check(nested(101)), /nested deeper/);
  const unknownGroups = Buffer.concat([Buffer.alloc(100_000, 0x1b), Buffer.alloc(100_000, 0x1c)]);
  assert.throws(() => schema.check(unknownGroups), /nested deeper/);
});

test("every beginning of a payload, every length that lies", () => {
  const schema = parse(
    proto3("message M { string a = 1; repeated int32 b = 2; M c = 3; fixed64 d = 4; map<string, M> e = 5; }"),
  );
  const payload = Buffer.from(
    "0a036162631203010203" + "1a050a03616263" + "210102030405060708" + "2a090a016b12040a027878",
    "hex",
  );
  schema.check(payload);
  for (let end = 0; end < payload.length; end++) {
    try {
      schema.decode(payload.subarray(0, end));
    } catch (error) {
      assert.ok(error instanceof PayloadError);
    }
  }
  for (const hex of [
    "0affffffff07",
    "0affffffffffffffffff01",
    "0a80808080808080808080",
    "1aff7f",
    "12ffffffff0f01",
    "2a7f0a",
    "0a05616263",
  ]) {
    assert.throws(() => schema.check(Buffer.from(hex, "hex")), PayloadError, hex);
  }
});

test("what is wrong, and where", () => {
  const schema = parse(
    proto3("message M { repeated N n = 1; } message N { string s = 1; map<string, N> m = 2; }"),
  );
  const fails = (hex: string, path: string, reason: RegExp): void => {
    assert.throws(
      () => schema.check(Buffer.from(hex, "hex")),
      (error: PayloadError) => {
        assert.equal(error.path, path);
        assert.match(error.message, reason);
        return true;
      },
    );
  };
  fails("0a000a030a01ff", "/n/1/s", /UTF-8/);
  fails("0a0612040a02c328", "/n/0/m/0/key", /UTF-8/);
  fails("0a0712050a0161120a", "/n/0/m/0/value", /length of 10 where 0/);
  fails("0a00" + "0c", "", /group ends/);
  fails("00", "", /field number 0/);
  const old = parse('syntax = "proto2"; message M { required int32 a = 1; repeated M m = 2; }');
  assert.throws(() => old.check(Buffer.from("0801" + "12020801" + "1200", "hex")), { path: "/m/1/a" });
});

test("a large oneof, set again and again", () => {
  const schema = parse(
    proto3(`message M { oneof o { ${times(5000, (at) => `int32 f${at} = ${at + 1};`)} } }`),
  );
  const field = (number: number): Buffer => Buffer.from([((number << 3) & 127) | 128, (number << 3) >> 7, 1]);
  const payload = Buffer.concat(Array.from({ length: 20_000 }, (_, at) => field(16 + (at % 1000))));
  const start = performance.now();
  const { row, residue } = schema.decode(payload);
  assert.equal(row.size, 1);
  assert.deepEqual(schema.encode(row, residue), payload);
  assert.ok(performance.now() - start < 30_000);
});

/** Pairs of schemas, each within what may be registered, made to be expensive to compare or to explain. */

import { avroCompatibility } from "#src/registry/compatibility/avro.ts";
import type { CompatibilityChecker } from "#src/registry/compatibility/compatibility.ts";
import { jsonSchemaCompatibility } from "#src/registry/compatibility/json-schema.ts";
import { protobufCompatibility } from "#src/registry/compatibility/protobuf.ts";

export interface HostilePair {
  readonly name: string;
  readonly checker: CompatibilityChecker;
  readonly reader: string;
  readonly writer: string;
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const named = (count: number, make: (i: number) => readonly [string, unknown]): object =>
  Object.fromEntries(times(count, make));

const avroFields = (fields: readonly object[]): object => ({ type: "record", name: "R", fields });
const avroEnum = (name: string, prefix: string, count: number, aliases: readonly string[] = []): object => ({
  type: "enum",
  name,
  aliases,
  symbols: times(count, (i) => `${prefix}${i}`),
});
/** One large enum that a thousand fields have: a difference at each, with all its symbols. */
const avroSharedEnum = (prefix: string): object =>
  avroFields(times(1_000, (i) => ({ name: `f${i}`, type: i === 0 ? avroEnum("E", prefix, 90_000) : "E" })));
const avroLongName = (type: string): object => ({
  type: "record",
  name: "N".repeat(900_000),
  fields: times(1_000, (i) => ({ name: `f${i}`, type })),
});

const jsonProperties = (count: number, type: string): object => named(count, (i) => [`p${i}`, { type }]);
const jsonLongName = (type: string): object => ({
  type: "object",
  properties: { ["n".repeat(300_000)]: { type: "object", properties: jsonProperties(2_000, type) } },
});
const jsonDeep = (prefix: string): object => {
  let schema: object = { enum: times(70_000, (i) => `${prefix}${i}`) };
  for (let i = 0; i < 40; i++) schema = { type: "object", properties: { a: schema } };
  return schema;
};
const jsonUnion = (count: number, make: (i: number) => object): object => ({ oneOf: times(count, make) });

/** The numbers 19000 to 19999 are Protobuf's own. */
const number = (i: number): number => (i < 18_999 ? i + 1 : i + 1_001);
const protobufFields = (count: number, type: string): string =>
  `message M{${times(count, (i) => `${type} f${i}=${number(i)};`).join("")}}`;
const protobufMessages = (type: string): string =>
  times(10_000, (i) => `message M${i}{${type} a=1;}`).join("");
const protobufOneofs = (count: number, of: number): string => {
  const field = (i: number, j: number): string => `int32 f${i}_${j}=${number(i * of + j)};`;
  return `message M{${times(count, (i) => `oneof o${i}{${times(of, (j) => field(i, j)).join("")}}`).join("")}}`;
};
/** A message that requires 50 of the next one each: what it takes to show one doubles 50 times over. */
const protobufRequired = (more: string): string => {
  const messages = times(12, (i) => {
    const fields = times(50, (j) => `required M${i + 1} f${j}=${j + 1};`).join("");
    return `message M${i}{${fields}${more}}`;
  });
  return `syntax="proto2";${messages.join("")}message M12{}`;
};

const avro = (name: string, reader: unknown, writer: unknown): HostilePair => ({
  name: `Avro: ${name}`,
  checker: avroCompatibility,
  reader: JSON.stringify(reader),
  writer: JSON.stringify(writer),
});
const json = (name: string, reader: unknown, writer: unknown): HostilePair => ({
  name: `JSON Schema: ${name}`,
  checker: jsonSchemaCompatibility("STRICT"),
  reader: JSON.stringify(reader),
  writer: JSON.stringify(writer),
});
const protobuf = (name: string, reader: string, writer: string): HostilePair => ({
  name: `Protobuf: ${name}`,
  checker: protobufCompatibility,
  reader: reader.startsWith("syntax") ? reader : `syntax="proto3";${reader}`,
  writer: writer.startsWith("syntax") ? writer : `syntax="proto3";${writer}`,
});

export const hostilePairs: readonly HostilePair[] = [
  avro(
    "fields with many aliases, and many fields",
    avroFields(
      times(6_000, (i) => ({
        name: `r${i}`,
        type: "int",
        default: 0,
        aliases: times(8, (j) => `a${i}_${j}`),
      })),
    ),
    avroFields(times(19_000, (i) => ({ name: `w${i}`, type: "int" }))),
  ),
  avro("a large enum in many places", avroSharedEnum("a"), avroSharedEnum("b")),
  avro(
    "a large enum with many aliases, and a union of enums",
    [
      avroEnum(
        "E",
        "a",
        60_000,
        times(8_000, (i) => `W${i}`),
      ),
    ],
    times(8_000, (i) => avroEnum(`W${i}`, "x", 1)),
  ),
  avro(
    "branches that share an alias",
    times(9_000, (i) => ({ type: "record", name: `F${i}`, aliases: ["X"], fields: [] })),
    [
      { type: "record", name: "X", fields: [] },
      ...times(9_000, (i) => ({ type: "record", name: `Y${i}`, fields: [] })),
    ],
  ),
  avro("a name as long as a schema may be", avroLongName("int"), avroLongName("string")),
  json(
    "patterns over properties",
    { type: "object", patternProperties: named(4_500, (i) => [`^q${i}[a-z]*x$`, { type: "string" }]) },
    { type: "object", properties: named(4_500, (i) => [`p${i}${"x".repeat(30)}`, { type: "string" }]) },
  ),
  json(
    "catastrophic patterns over properties",
    { type: "object", patternProperties: named(4_500, (i) => [`^(p|p)*${i}(x+x+)+y$`, { type: "string" }]) },
    { type: "object", properties: named(4_500, (i) => [`p${i}${"x".repeat(30)}`, { type: "string" }]) },
  ),
  json(
    "unions of hundreds of objects",
    jsonUnion(700, (i) => ({ type: "object", properties: { [`a${i}`]: { type: "string" } } })),
    jsonUnion(700, (i) => ({ type: "object", properties: { [`b${i}`]: { type: "string" } } })),
  ),
  json(
    "unions in which many fit many",
    jsonUnion(690, (i) => ({ type: "integer", minimum: 0, maximum: 1_000 + i })),
    jsonUnion(690, (i) => ({ type: "integer", minimum: i, maximum: 1_000 })),
  ),
  json("a large enum deep down", jsonDeep("a"), jsonDeep("b")),
  json("a name as long as a schema may be", jsonLongName("string"), jsonLongName("integer")),
  protobuf("many fields", protobufFields(20_000, "string"), protobufFields(20_000, "int32")),
  protobuf("many messages", protobufMessages("string"), protobufMessages("int32")),
  protobuf("many oneofs", protobufOneofs(1_000, 10), protobufOneofs(10_000, 1)),
  protobuf(
    "messages that require each other",
    protobufRequired("required int32 r=99;"),
    protobufRequired(""),
  ),
];

/** Schemas that are made to hurt: a clear refusal, or taken, and the registry answers others meanwhile and afterwards. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { useRegistry } from "./harness.ts";

type Hostile = readonly [name: string, schema: string, errorCode: number | "taken", reason?: RegExp];

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const around = (before: string, count: number, middle: string, after: string): string =>
  before.repeat(count) + middle + after.repeat(count);

const avro: readonly Hostile[] = [
  ["types within types", around('{"type":"array","items":', 20_000, '"int"', "}"), 42201, /nested deeper/],
  ["lists within lists", around("[", 100_000, "", "]"), 42201, /nested deeper/],
  [
    "a property of no meaning that nests",
    `{"type":"string","x":${around("[", 50_000, "", "]")}}`,
    42201,
    /nested deeper/,
  ],
  ["a union of thousands", JSON.stringify(times(50_000, () => "int")), 42201, /more than 20000 types/],
  ["a union of the same type", JSON.stringify(times(10_000, () => "int")), 42201],
  ["a record that needs itself", '{"type":"record","name":"R","fields":[{"name":"a","type":"R"}]}', "taken"],
  [
    "a name with a hundred thousand parts",
    JSON.stringify({ type: "record", name: `${"a.".repeat(100_000)}!`, fields: [] }),
    42201,
  ],
  [
    "longer than a schema may be",
    JSON.stringify({ type: "enum", name: "E", symbols: times(200_000, (i) => `S${i}`) }),
    42209,
    /longer than/,
  ],
  ["longer than a request may be", JSON.stringify({ type: "string", doc: "x".repeat(5_000_000) }), 413],
];

const doubling = times(60, (i) => {
  const next = { $ref: `#/definitions/d${i + 1}` };
  return [`d${i}`, { allOf: [next, next] }];
});
const json: readonly Hostile[] = [
  ["schemas within schemas", around('{"properties":{"a":', 20_000, "{}", "}}"), 42201, /nests deeper/],
  ["a reference to itself", '{"$ref":"#"}', 42201, /leads nowhere/],
  [
    "references in a circle",
    '{"definitions":{"a":{"$ref":"#/definitions/b"},"b":{"$ref":"#/definitions/a"}},"$ref":"#/definitions/a"}',
    42201,
    /leads nowhere/,
  ],
  [
    "references that double with each level",
    JSON.stringify({ definitions: Object.fromEntries([...doubling, ["d60", {}]]), $ref: "#/definitions/d0" }),
    "taken",
  ],
  [
    "a union of thousands",
    JSON.stringify({ oneOf: times(20_000, (i) => ({ const: i })) }),
    42201,
    /more than 10000 schemas/,
  ],
  [
    "a catastrophic pattern",
    `{"type":"string","pattern":"^(a|a)*$","default":"${"a".repeat(60)}b"}`,
    "taken",
  ],
  ["repetitions of repetitions", '{"type":"string","pattern":"(a{1,1000}){1,1000}"}', "taken"],
  ["a pattern of thousands of groups", JSON.stringify({ pattern: around("(", 3_000, "a", ")*") }), "taken"],
  [
    "a pattern longer than patterns may be",
    JSON.stringify({ pattern: around("(", 20_000, "a", ")") }),
    42201,
    /pattern is longer/,
  ],
  ["a number of a million digits", `{"maximum":${"9".repeat(900_000)}}`, 42201],
  ["names of JavaScript's own", '{"properties":{"__proto__":{"type":"string"},"constructor":{}}}', "taken"],
];

const proto3 = (text: string): string => `syntax="proto3";${text}`;
const protobuf: readonly Hostile[] = [
  ["messages within messages", proto3(around("message M{", 20_000, "", "}")), 42201, /nested too deeply/],
  [
    "an option's value that nests",
    proto3(`message M{int32 a=1[(x)=${around("{a:", 30_000, "1", "}")}];}`),
    42201,
    /nested too deeply/,
  ],
  ["a comment without end", proto3("/*".repeat(200_000)), 42201],
  ["a text without end", proto3(`option java_package="${"\\".repeat(200_001)}`), 42201],
  [
    "an enum with many names for a number",
    proto3(`enum E{option allow_alias=true;A=0;${times(20_000, (i) => `B${i}=0;`).join("")}}`),
    "taken",
  ],
  [
    "many ranges that are reserved",
    proto3(`message M{reserved ${times(20_000, (i) => `${i * 3 + 10} to ${i * 3 + 11}`).join(",")};}`),
    "taken",
  ],
  ["an import of itself", proto3('import public "default";message M{}'), 42201, /not among the references/],
  ["descriptors within descriptors", Buffer.from("\u0022\u0001".repeat(100_000)).toString("base64"), 42201],
];

for (const [schemaType, schemas] of Object.entries({ AVRO: avro, JSON: json, PROTOBUF: protobuf })) {
  describe(schemaType, () => {
    const registry = useRegistry();
    for (const [name, schema, errorCode, reason] of schemas) {
      test(name, async () => {
        for (const query of ["", "?normalize=true"]) {
          const subject = `${encodeURIComponent(name)}${query === "" ? "" : "-normalized"}`;
          const [answer, other] = await Promise.all([
            registry.post(`/subjects/${subject}/versions${query}`, { schemaType, schema }),
            registry.get("/schemas/types"),
          ]);
          assert.equal(other.status, 200);
          if (errorCode === "taken") assert.equal(answer.status, 200, answer.body.message);
          else {
            assert.equal(answer.body.error_code, errorCode, answer.body.message);
            if (reason !== undefined) assert.match(answer.body.message, reason);
            assert.ok(answer.body.message.length < 2_000, `${answer.body.message.length} characters`);
          }
        }
      });
    }
  });
}

/** Schemas and payloads that are made to hurt: a clear error or an answer, soon, and nothing else. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PayloadError, SchemaError } from "#src/schema/format.ts";
import { jsonSchemaFormat } from "#src/schema/formats/json-schema/format.ts";
import { patternCost } from "#src/schema/formats/json-schema/pattern-cost.ts";

/** Generous: the machine may be busy with other tests. Unbounded would be hours. */
const SOON = 30_000;

function soon<T>(work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    assert.ok(performance.now() - start < SOON, `${performance.now() - start} ms`);
  }
}

function check(schema: unknown, payload: unknown): void {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  const json = typeof payload === "string" ? payload : JSON.stringify(payload);
  soon(() => jsonSchemaFormat.parse(text, []).check(Buffer.from(json)));
}

function nested(open: string, inner: string, close: string, depth: number): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

function numbered(count: number, of: (i: number) => unknown): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, of(i)]));
}

describe("hostile schemas", () => {
  const refused: Record<string, unknown> = {
    "nested deeply": nested('{"not":', "{}", "}", 100_000),
    "very long": { description: "x".repeat(2_000_000) },
    "of very many schemas": { properties: numbered(30_000, () => ({})) },
    "referring to itself": { $ref: "#" },
    "referring in a circle": {
      $ref: "#/definitions/a",
      definitions: { a: { $ref: "#/definitions/b" }, b: { $ref: "#/definitions/a" } },
    },
    "referring to nothing": { $ref: "#/definitions/a" },
    "referring to the network": { $ref: "http://127.0.0.1:9/schema.json" },
    "referring to the inside of objects": { $ref: "#/constructor/prototype" },
    "with a broken pattern": { pattern: "(" },
    "with a broken pattern of properties": { patternProperties: { "(": {} } },
    "with a broken keyword": { type: "strnig" },
    "a number": "1",
    "an array": "[]",
    "not JSON": "{",
    nothing: "",
  };
  for (const [name, schema] of Object.entries(refused)) {
    test(`${name}: refused`, () => assert.throws(() => check(schema, 1), SchemaError));
  }

  test("a chain of references is followed or refused", () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, i) => [
        `c${i}`,
        { properties: { a: { $ref: `#/definitions/c${i + 1}` } } },
      ]),
    );
    try {
      check({ $ref: "#/definitions/c0", definitions: { ...definitions, c4000: {} } }, {});
    } catch (error) {
      assert.ok(error instanceof SchemaError);
    }
  });

  test("a large enum is looked up, not searched", () => {
    const values = Array.from({ length: 20_000 }, (_, i) => ({ i }));
    for (const $schema of [
      "http://json-schema.org/draft-04/schema#",
      "http://json-schema.org/draft-07/schema#",
    ]) {
      check({ $schema, items: { enum: values } }, values);
      assert.throws(() => check({ $schema, enum: values }, { i: -1 }), /enum/);
    }
  });

  test("text in a schema stays text", () => {
    const evil = ["\"]);globalThis.pwned=true;//'`$", "{globalThis.pwned=true}`\u2028*/"].join("");
    const schema = {
      $id: `http://x.example/${encodeURIComponent(evil)}`,
      $comment: evil,
      title: evil,
      type: "object",
      required: [evil],
      properties: { [evil]: { enum: [evil], description: evil, default: evil, format: evil } },
      patternProperties: { [`^${evil.replace(/[^\w ]/g, "\\$&")}$`]: { const: evil } },
      dependencies: { [evil]: [evil] },
      [evil]: evil,
    };
    check(schema, { [evil]: evil });
    assert.throws(() => check(schema, {}), PayloadError);
    assert.equal((globalThis as { pwned?: boolean }).pwned, undefined);
  });

  test("keywords of ajv's own mean nothing", () => {
    assert.throws(() => check({ $async: true, type: "string" }, 1), PayloadError);
    assert.throws(() => check({ type: "string", nullable: true }, null), PayloadError);
    assert.throws(
      () => check({ properties: { a: { $async: true, type: "string" } } }, { a: 1 }),
      PayloadError,
    );
    check({ nullable: false, id: "x", $data: "y" }, null);
  });

  test("names that objects inherit are no members", () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      assert.throws(() => check({ required: [name] }, {}), PayloadError, name);
      check({ properties: { [name]: { type: "string" } } }, {});
      check(`{"properties":{"${name}":{"type":"string"}},"required":["${name}"]}`, `{"${name}":"x"}`);
      assert.throws(
        () => check(`{"properties":{"${name}":{"type":"string"}}}`, `{"${name}":1}`),
        PayloadError,
        name,
      );
    }
  });
});

describe("hostile payloads", () => {
  const doubling = {
    definitions: {
      n: {
        allOf: [
          { properties: { c: { $ref: "#/definitions/n" } } },
          { properties: { c: { $ref: "#/definitions/n" } } },
        ],
      },
    },
    $ref: "#/definitions/n",
  };
  const laughs = {
    definitions: {
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [
          `l${i}`,
          { allOf: [{ $ref: `#/definitions/l${i + 1}` }, { $ref: `#/definitions/l${i + 1}` }] },
        ]),
      ),
      l40: { type: "number" },
    },
    $ref: "#/definitions/l0",
  };
  const refused: Record<string, [unknown, unknown]> = {
    "nested deeply": [{}, nested("[", "", "]", 1_000_000)],
    "nested deeply and open": [{}, "[".repeat(1_000_000)],
    "through a recursion that doubles": [doubling, nested('{"c":', "1", "}", 60)],
    "through definitions that double": [laughs, 1],
    "through a schema that is its own part": [{ allOf: [{ $ref: "#" }] }, 1],
    "against a catastrophic pattern": [{ pattern: "^(a+)+$" }, `${"a".repeat(60)}!`],
    "against overlapping alternatives": [{ pattern: "^(a|aa)*$" }, `${"a".repeat(200)}!`],
    "against a pattern of high degree": [{ pattern: "a*a*a*a*b$" }, "a".repeat(5_000)],
    "against a backreference": [{ pattern: "^(.*)*\\1$" }, `${"ab".repeat(40)}!`],
    "against a catastrophic pattern, name": [
      { patternProperties: { "^(a+)+$": false } },
      { [`${"a".repeat(60)}!`]: 1 },
    ],
    "not UTF-8": [{}, "\ud800".replace(/./, "")],
    empty: [{}, ""],
    "two values": [{}, "1 2"],
    "a number beyond any double": [{ type: "number" }, "1e400"],
  };
  for (const [name, [schema, payload]] of Object.entries(refused)) {
    test(`${name}: refused`, () => assert.throws(() => check(schema, payload), PayloadError));
  }

  test("bytes that are no text, and a byte order mark", () => {
    const any = jsonSchemaFormat.parse("{}", []);
    assert.throws(() => any.check(Buffer.from([0x22, 0xff, 0x22])), /UTF-8/);
    assert.throws(() => any.check(Buffer.from('\ufeff{"a":1}')), /byte order mark/);
  });

  test("many items of their own kind are unique in linear time", () => {
    const items = Array.from({ length: 100_000 }, (_, i) => (i % 2 === 0 ? { i } : `${i}`));
    check({ uniqueItems: true }, items);
    assert.throws(() => check({ uniqueItems: true }, [...items, { i: 0 }]), /uniqueItems/);
    check({ uniqueItems: true }, [1, "1", true, "true", null, "null", [1], "[1]", { a: 1 }, '{"a":1}', 0]);
    assert.throws(() => check({ uniqueItems: true }, "[0,-0]"), /uniqueItems/);
    assert.throws(() => check({ uniqueItems: true }, '[{"a":1,"b":2},{"b":2,"a":1}]'), /uniqueItems/);
  });

  test("thousands of mistakes are one error of bounded length", () => {
    const schema = {
      items: { oneOf: Array.from({ length: 500 }, (_, i) => ({ const: `${"x".repeat(1_000)}${i}` })) },
    };
    assert.throws(
      () =>
        check(
          schema,
          Array.from({ length: 1_000 }, () => "y"),
        ),
      (error) => error instanceof PayloadError && error.path === "/0" && error.message.length <= 500,
    );
  });

  test("a recursion as deep as payloads may be", () => {
    const list = { properties: { n: { $ref: "#" }, v: { type: "integer" } }, additionalProperties: false };
    check(list, nested('{"n":', '{"v":1}', "}", 400));
    assert.throws(() => check(list, nested('{"n":', '{"v":"1"}', "}", 400)), PayloadError);
  });
});

test("an error names the place, the keyword and the reason", () => {
  const schema = { properties: { "a/b": { items: { properties: { c: { maximum: 3 } } } } } };
  assert.throws(
    () => check(schema, { "a/b": [{}, { c: 4 }] }),
    (error) =>
      error instanceof PayloadError &&
      error.path === "/a~1b/1/c" &&
      error.message === "maximum: must be <= 3",
  );
});

describe("the cost of patterns", () => {
  const costs: [string, boolean, number][] = [
    ["^[a-z]+$", false, 1],
    ["^\\d{4}-\\d{2}$", false, 0],
    ["^(foo|bar)$", false, 0],
    ["abc", false, 1],
    ["^[^@]+@[^@]+$", false, 2],
    ["^[a-z]+(\\.[a-z]+)*$", false, 3],
    ["^(a+)+$", true, 2],
    ["^(a|aa)*$", true, 1],
    ["^(a?){30}a{30}$", true, 0],
    ["^((ab)*c?)*$", true, 2],
    ["[(+]+x", false, 2],
  ];
  for (const [pattern, isExponential, degree] of costs) {
    test(pattern, () => {
      const cost = patternCost(pattern);
      assert.equal(cost.isExponential, isExponential);
      if (!isExponential) assert.equal(cost.degree, degree);
    });
  }
});

/**
 * What a verdict promises, held against documents: if the reader's schema is compatible, it takes what the writer's
 * schema takes. Schemas are made of what the rules look at (see model.ts for what they don't), and without defaults
 * and overlapping oneOf members, where the rules of the registry knowingly say more than documents bear out.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonSchemaCompatibility } from "#src/registry/compatibility/json-schema.ts";
import type { ParsedSchema } from "#src/schema/format.ts";
import { jsonSchemaFormat } from "#src/schema/formats/json-schema/format.ts";

type Schema = Readonly<Record<string, unknown>>;

const names = ["a", "b", "c"];
const small = fc.integer({ min: 0, max: 4 });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined, freq: 2 });

/** Undefined members are not there. */
function withoutUndefined(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}

const { schema: anySchema } = fc.letrec<{
  schema: Schema;
  object: Schema;
  array: Schema;
  union: Schema;
  scalar: Schema;
}>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: "schema" },
    tie("scalar"),
    tie("object"),
    tie("array"),
    tie("union"),
  ),
  scalar: fc
    .oneof(
      fc.record({ type: fc.constant("string"), minLength: maybe(small), maxLength: maybe(small) }),
      fc.record({
        type: fc.constantFrom("integer", "number"),
        minimum: maybe(small),
        maximum: maybe(small),
        exclusiveMinimum: maybe(small),
        multipleOf: maybe(fc.constantFrom(1, 2, 3, 4, 0.5)),
      }),
      fc.record({ type: fc.constantFrom("boolean", "null") }),
      fc.record({ enum: fc.uniqueArray(fc.constantFrom("x", "y", 1, 2, null), { minLength: 1 }) }),
      fc.record({ type: fc.constant("integer"), enum: fc.uniqueArray(small, { minLength: 1 }) }),
      fc.constant({}),
    )
    .map(withoutUndefined),
  object: fc
    .record({
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 3 }),
      isRequired: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      additionalProperties: maybe(fc.oneof(fc.boolean(), tie("schema"))),
      minProperties: maybe(fc.constantFrom(0, 1)),
      maxProperties: maybe(fc.constantFrom(2, 3)),
      not: maybe(fc.record({ type: fc.constantFrom("string", "integer") })),
    })
    .map(({ isRequired, ...schema }) =>
      withoutUndefined({
        ...schema,
        required: Object.keys(schema.properties).filter((_, i) => isRequired[i]),
      }),
    ),
  array: fc
    .record({
      type: fc.constant("array"),
      items: maybe(fc.oneof(tie("schema"), fc.array(tie("schema"), { minLength: 1, maxLength: 3 }))),
      additionalItems: maybe(fc.oneof(fc.constant(false), tie("schema"))),
      minItems: maybe(small),
      maxItems: maybe(small),
      uniqueItems: maybe(fc.boolean()),
    })
    .map(({ additionalItems, ...schema }) =>
      withoutUndefined(Array.isArray(schema.items) ? { ...schema, additionalItems } : schema),
    ),
  union: fc.oneof(
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      type: fc.uniqueArray(fc.constantFrom("string", "integer", "null", "boolean"), { minLength: 1 }),
    }),
  ),
}));

/** The schema with one thing in it changed: most pairs of unrelated schemas are incompatible and prove nothing. */
function changed(schema: unknown, change: fc.Random, other: Schema): unknown {
  if (typeof schema !== "object" || schema === null) return other;
  if (!Array.isArray(schema) && change.nextInt(0, 5) === 0) return other;
  if (Array.isArray(schema)) {
    const i = change.nextInt(0, schema.length);
    return i === schema.length
      ? [...schema, other]
      : schema.toSpliced(i, 1, ...(change.nextInt(0, 1) ? [changed(schema[i], change, other)] : []));
  }
  const keys = Object.keys(schema).filter((key) => key !== "type" && key !== "required" && key !== "enum");
  const key = keys[change.nextInt(0, Math.max(0, keys.length - 1))];
  if (key === undefined) return { ...schema };
  const { [key]: value, ...rest } = schema as Schema;
  if (change.nextInt(0, 3) === 0 && !["properties", "anyOf", "allOf"].includes(key)) return rest;
  if (typeof value === "number") return { ...rest, [key]: Math.max(1, value + change.nextInt(-1, 1)) };
  if (typeof value === "boolean") return { ...rest, [key]: !value };
  if (key === "properties") {
    const name = names[change.nextInt(0, 2)] as string;
    const { [name]: property, ...others } = value as Schema;
    const properties =
      property === undefined
        ? { ...others, [name]: other }
        : change.nextInt(0, 1)
          ? others
          : { ...others, [name]: changed(property, change, other) };
    const required = ((rest.required ?? []) as string[]).filter((of) => of in properties);
    return { ...rest, properties, required };
  }
  const replaced = changed(value, change, other);
  const isEmpty = Array.isArray(replaced) && replaced.length === 0;
  return { ...rest, [key]: isEmpty ? [other] : replaced };
}

const scalars = ["", "x", "y", "abc", 0, 1, 2, 3, 4, 1.5, true, false, null];

/** A document that may satisfy the schema. */
function documentOf(schema: unknown, random: fc.Random, depth = 0): unknown {
  const pick = <T>(list: readonly T[]): T => list[random.nextInt(0, list.length - 1)] as T;
  if (typeof schema !== "object" || schema === null || random.nextInt(0, 9) === 0) return pick(scalars);
  const {
    type,
    properties = {},
    items,
    enum: values,
    anyOf,
    allOf,
    additionalProperties,
  } = schema as Record<string, never>;
  if (values !== undefined) return pick(values);
  if (anyOf !== undefined) return documentOf(pick(anyOf), random, depth);
  if (allOf !== undefined) return documentOf(pick(allOf), random, depth);
  if (type === "object") {
    const document: Record<string, unknown> = {};
    for (const name of names) {
      const isRequired = ((schema as Schema).required as string[] | undefined)?.includes(name);
      if (!isRequired && random.nextInt(0, 1) === 0) continue;
      document[name] = documentOf(
        (properties as Schema)[name] ?? additionalProperties ?? {},
        random,
        depth + 1,
      );
    }
    return document;
  }
  if (type === "array") {
    return Array.from({ length: random.nextInt(0, 4) }, (_, i) =>
      documentOf(Array.isArray(items) ? (items[i] ?? {}) : (items ?? {}), random, depth + 1),
    );
  }
  const fitting = Array.isArray(type) ? pick(type as string[]) : type;
  const kind = { string: "string", integer: "number", number: "number", boolean: "boolean" }[String(fitting)];
  return pick(scalars.filter((of) => (kind === undefined ? of === null : typeof of === kind)));
}

function accepts(schema: ParsedSchema, document: unknown): boolean {
  try {
    schema.check(Buffer.from(JSON.stringify(document)));
    return true;
  } catch {
    return false;
  }
}

test("what is judged compatible reads what the writer may write", { timeout: 120_000 }, () => {
  const strictly = jsonSchemaCompatibility("STRICT");
  let compatible = 0;
  let documents = 0;
  const random = fc.noBias(fc.infiniteStream(fc.nat({ max: 2 ** 30 })));
  fc.assert(
    fc.property(anySchema, anySchema, fc.nat(), random, (writer, other, seed, stream) => {
      const source = {
        nextInt: (min: number, max: number) => min + ((stream.next().value as number) % (max - min + 1)),
      } as fc.Random;
      const reader = changed(writer, source, other);
      const text = (schema: unknown): { text: string; references: [] } => ({
        text: JSON.stringify(schema),
        references: [],
      });
      if (strictly.differences(text(reader), text(writer)).length > 0) return;
      compatible++;
      const [old, now] = [writer, reader].map((schema) => jsonSchemaFormat.parse(JSON.stringify(schema), []));
      assert.ok(old !== undefined && now !== undefined);
      for (let i = 0; i < 20; i++) {
        const document = documentOf(writer, source);
        if (!accepts(old, document)) continue;
        documents++;
        assert.ok(accepts(now, document), `${seed} ${JSON.stringify({ writer, reader, document })}`);
      }
    }),
    { numRuns: 600, seed: 20261123 },
  );
  assert.ok(compatible > 100 && documents > 1000, `${compatible} pairs, ${documents} documents`);
});

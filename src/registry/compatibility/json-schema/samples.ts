/**
 * Documents that a schema may allow, small ones first, with values at the edges of both schemas' limits. They are
 * guesses: whoever uses them checks them.
 */
import type { Resources } from "#src/schema/formats/json-schema/resources.ts";
import { isSchema, isSchemaObject, type SchemaObject } from "#src/schema/formats/json-schema/subschemas.ts";

const MAX_DOCUMENTS = 300;
/** Values made on the way, those within others included. */
const MAX_MADE = 10_000;
/** Values tried for each property and item. */
const MAX_VALUES = 12;
const MAX_DEPTH = 6;
const MAX_STRING = 200;

const STRAY: readonly unknown[] = ["x", 1, null, {}];

export function* sampleDocuments(writer: Resources, reader: Resources): Generator<unknown> {
  let count = 0;
  for (const document of new Samples(writer, reader).of(writer.root, reader.root, 0)) {
    yield document;
    if (++count >= MAX_DOCUMENTS) return;
  }
}

class Samples {
  readonly #writer: Resources;
  readonly #reader: Resources;
  #made = 0;

  constructor(writer: Resources, reader: Resources) {
    this.#writer = writer;
    this.#reader = reader;
  }

  /** Of the writer's schema, with an eye on what the reader's says at the same place. */
  *of(writer: unknown, reader: unknown, depth: number): Generator<unknown> {
    const old = isSchema(writer) ? this.#writer.follow(writer) : true;
    const now = isSchema(reader) ? this.#reader.follow(reader) : true;
    if (old === false || depth > MAX_DEPTH || ++this.#made > MAX_MADE) return;
    const schema: SchemaObject = isSchemaObject(old) ? old : {};
    const other: SchemaObject = isSchemaObject(now) ? now : {};
    if (Array.isArray(schema.enum)) yield* schema.enum.slice(0, 50);
    if ("const" in schema) yield schema.const;
    for (const keyword of ["oneOf", "anyOf", "allOf"]) {
      const members = schema[keyword];
      if (!Array.isArray(members)) continue;
      for (const member of members) {
        const merged = isSchemaObject(member)
          ? { ...schema, [keyword]: undefined, ...this.#target(member) }
          : member;
        yield* this.of(merged, other, depth + 1);
      }
    }
    for (const type of typesOf(schema)) yield* this.#ofType(type, schema, other, depth);
  }

  #target(schema: SchemaObject): SchemaObject {
    const target = this.#writer.follow(schema);
    return isSchemaObject(target) ? target : schema;
  }

  *#ofType(type: string, schema: SchemaObject, other: SchemaObject, depth: number): Generator<unknown> {
    if (type === "null") yield null;
    else if (type === "boolean") yield* [true, false];
    else if (type === "string") yield* strings(schema, other);
    else if (type === "integer" || type === "number") yield* numbers(type, schema, other);
    else if (type === "array") yield* this.#arrays(schema, other, depth);
    else if (type === "object") yield* this.#objects(schema, other, depth);
  }

  *#arrays(schema: SchemaObject, other: SchemaObject, depth: number): Generator<unknown> {
    const { items } = schema;
    const positional = Array.isArray(schema.prefixItems)
      ? schema.prefixItems
      : Array.isArray(items)
        ? items
        : [];
    const each = isSchemaObject(items) ? items : true;
    const first = positional.map((of, i) => take(this.of(of, itemOf(other, i), depth + 1), 1)[0]);
    const values = take(this.of(each, itemOf(other, positional.length), depth + 1), MAX_VALUES);
    const lengths = edges([schema.minItems, schema.maxItems, other.minItems, other.maxItems, first.length]);
    for (const length of [0, ...lengths.filter((of) => of >= 0 && of <= 50)]) {
      const filled = Array.from({ length }, (_, i) => (i < first.length ? first[i] : (values[0] ?? 0)));
      yield filled;
    }
    for (const value of values) yield [...first, value];
    for (const stray of STRAY) yield [...first, stray];
    for (const [i, of] of positional.entries()) {
      for (const value of take(this.of(of, itemOf(other, i), depth + 1), MAX_VALUES))
        yield first.with(i, value);
    }
  }

  *#objects(schema: SchemaObject, other: SchemaObject, depth: number): Generator<unknown> {
    const properties = isSchemaObject(schema.properties) ? schema.properties : {};
    const others = isSchemaObject(other.properties) ? other.properties : {};
    const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
    const values = new Map<string, readonly unknown[]>();
    for (const name of new Set([...Object.keys(properties), ...required])) {
      const of = Object.hasOwn(properties, name) ? properties[name] : true;
      const theirs = Object.hasOwn(others, name) ? others[name] : true;
      values.set(name, take(this.of(of, theirs, depth + 1), MAX_VALUES));
    }
    const least = object(required.map((name) => [name, values.get(name)?.[0] ?? "x"]));
    const full = object(
      [...values].flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]])),
    );
    yield least;
    yield full;
    for (const [name, of] of values) for (const value of of) yield { ...least, ...object([[name, value]]) };
    for (const name of Object.keys(others)) {
      if (!Object.hasOwn(properties, name)) {
        for (const stray of STRAY) yield { ...least, ...object([[name, stray]]) };
      }
    }
    for (const stray of STRAY) yield { ...least, unnamed: stray };
    const count = Object.keys(full as object).length;
    for (const size of edges([other.maxProperties, other.minProperties])) {
      const more = Array.from({ length: Math.min(size - count, 50) }, (_, i): [string, unknown] => [
        `p${i}`,
        "x",
      ]);
      if (size > count) yield { ...full, ...object(more) };
    }
  }
}

/** `Object.fromEntries` knows `__proto__` for what it is. */
function object(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries);
}

function take(values: Iterable<unknown>, count: number): unknown[] {
  const taken: unknown[] = [];
  for (const value of values) {
    taken.push(value);
    if (taken.length >= count) break;
  }
  return taken;
}

function itemOf(schema: SchemaObject, index: number): unknown {
  const list = Array.isArray(schema.prefixItems) ? schema.prefixItems : schema.items;
  if (Array.isArray(list)) return list[index] ?? schema.additionalItems ?? true;
  return list ?? true;
}

function typesOf({ type, ...schema }: SchemaObject): readonly string[] {
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  const has = (...keywords: string[]): boolean => keywords.some((keyword) => keyword in schema);
  if (has("properties", "required", "additionalProperties", "patternProperties")) return ["object", "string"];
  if (has("items", "prefixItems", "minItems", "maxItems")) return ["array", "string"];
  return ["string", "number", "boolean", "null", "object", "array"];
}

function edges(limits: readonly unknown[]): number[] {
  const numbers = limits.filter((limit) => typeof limit === "number");
  return [...new Set(numbers.flatMap((limit) => [limit, limit - 1, limit + 1]))];
}

function* strings(schema: SchemaObject, other: SchemaObject): Generator<string> {
  const lengths = edges([schema.minLength, schema.maxLength, other.minLength, other.maxLength]);
  yield "x";
  yield "";
  for (const length of lengths) if (length >= 0 && length <= MAX_STRING) yield "x".repeat(length);
  yield* ["1", "abc", "ABC", "a@b.example", "2020-01-01", "2020-01-01T00:00:00Z", "x".repeat(MAX_STRING)];
}

function* numbers(type: string, schema: SchemaObject, other: SchemaObject): Generator<number> {
  const limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
  const candidates = [0, 1, -1, ...edges(limits.flatMap((name) => [schema[name], other[name]])), 1e6, -1e6];
  for (const candidate of candidates) if (type === "number" || Number.isInteger(candidate)) yield candidate;
  if (type === "number") yield 0.5;
}

/**
 * The schema that ajv compiles: one document in which every reference is a pointer to a definition. Names, `$id`s,
 * anchors and base URIs are resolved here once, for all drafts alike, what ajv does other than the drafts say is
 * taken out, and the work of schemas that may repeat themselves is counted (work-limit.ts). Data (enum, const,
 * default …) is not touched.
 */
import { SchemaError } from "../../format.ts";
import { type Draft, ignoresSiblingsOfRef } from "./dialect.ts";
import { toRegExp } from "./pattern.ts";
import type { Resources } from "./resources.ts";
import { isSchemaObject, pointer, referenceIn, type SchemaObject, subschemas } from "./subschemas.ts";

/** The keyword that counts the work of a definition, its value the number of schemas in it. */
export const COUNT_KEYWORD = "x-sargasso-count";

const DEFINITIONS = "definitions";

/**
 * ajv's own inventions: `$async` would make validation return a promise (which is truthy), `nullable` would admit
 * null. The others are done with once references are resolved.
 */
const NOT_FOR_AJV: ReadonlySet<string> = new Set([
  "$async",
  "nullable",
  "$schema",
  "$id",
  "id",
  "$anchor",
  "$dynamicAnchor",
  "$recursiveAnchor",
  "$ref",
  "$dynamicRef",
  "$recursiveRef",
  "$vocabulary",
  "$defs",
  "definitions",
  COUNT_KEYWORD,
]);

const META_SCHEMA = /^https?:\/\/json-schema\.org\/draft(-0[467]|\/2019-09|\/2020-12)\/schema#?$/;

const ANY_TYPE = ["array", "boolean", "null", "number", "object", "string"];

/** @throws SchemaError when a reference leads nowhere */
export function bundle(resources: Resources, counted: ReadonlySet<SchemaObject>): SchemaObject | boolean {
  const { root } = resources;
  if (!isSchemaObject(root)) return root;
  const bundler = new Bundler(resources, counted);
  const bundled = bundler.copy(root, []);
  return { ...bundled, [DEFINITIONS]: bundler.definitions() };
}

class Bundler {
  readonly #resources: Resources;
  readonly #draft: Draft;
  readonly #counted: ReadonlySet<SchemaObject>;
  readonly #names = new Map<SchemaObject | boolean, string>();
  readonly #definitions: Record<string, SchemaObject | boolean> = {};
  readonly #waiting: (() => void)[] = [];

  constructor(resources: Resources, counted: ReadonlySet<SchemaObject>) {
    this.#resources = resources;
    this.#draft = resources.draft;
    this.#counted = counted;
  }

  definitions(): SchemaObject {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) next();
    return this.#definitions;
  }

  copy(schema: SchemaObject, path: readonly string[]): SchemaObject {
    const reference = referenceIn(schema);
    const copied: Record<string, unknown> = {};
    if (reference !== null) copied.$ref = this.#pointerTo(schema, reference, path);
    if (reference !== null && ignoresSiblingsOfRef(this.#draft)) return copied;

    const children = new Map<string, SchemaObject | boolean>();
    for (const child of subschemas(schema)) {
      if (!child.isApplied) continue;
      const of = child.schema;
      const copy = isSchemaObject(of) ? this.copy(of, [...path, ...child.path]) : of;
      children.set(pointer(child.path), copy);
    }
    for (const [keyword, value] of Object.entries(schema)) {
      if (!NOT_FOR_AJV.has(keyword)) copied[keyword] = withChildren(value, [keyword], children);
    }
    if (isSchemaObject(schema.patternProperties)) Object.keys(schema.patternProperties).forEach(toRegExp);
    if (this.#counted.has(schema)) copied[COUNT_KEYWORD] = sizeOf(schema);
    return correct(copied, this.#draft);
  }

  #pointerTo(schema: SchemaObject, reference: string, path: readonly string[]): string {
    if (typeof schema.$ref !== "string" && this.#resources.hasAmbiguousAnchors) {
      // Where it leads depends on the way by which a value came there; ajv gets some such cases wrong.
      throw new SchemaError(pointer(path), "dynamic references with several possible ends are not supported");
    }
    const target = this.#resources.follow(schema);
    if (target === null) {
      if (META_SCHEMA.test(reference)) return reference;
      throw new SchemaError(
        pointer(path),
        `the reference ${JSON.stringify(reference.slice(0, 200))} leads nowhere`,
      );
    }
    let name = this.#names.get(target);
    if (name === undefined) {
      const given = String(this.#names.size);
      name = given;
      this.#names.set(target, given);
      this.#waiting.push(() => {
        this.#definitions[given] = isSchemaObject(target) ? this.copy(target, path) : target;
      });
    }
    return `#/${DEFINITIONS}/${name}`;
  }
}

/** `value` with the schemas in it (itself, or one level below) replaced by their copies. */
function withChildren(
  value: unknown,
  path: readonly string[],
  children: ReadonlyMap<string, SchemaObject | boolean>,
): unknown {
  const own = children.get(pointer(path));
  if (own !== undefined) return own;
  if (path.length > 1 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, i) => withChildren(item, [...path, String(i)], children));
  const copy: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    // A property may be called `__proto__`.
    const replaced = withChildren(item, [...path, name], children);
    Object.defineProperty(copy, name, {
      value: replaced,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

/**
 * The same in words with which ajv keeps account of what was evaluated; it loses it in `dependentSchemas`.
 */
function dependentSchemas(held: SchemaObject): SchemaObject[] {
  return Object.entries(held).map(([name, schema]) => ({
    if: { type: "object", required: [name] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: schema,
    else: { type: ANY_TYPE },
  }));
}

/** Says what ajv overlooks in words that it heeds. */
function correct(schema: Record<string, unknown>, draft: Draft): SchemaObject {
  // An `if` alone decides nothing, but what it evaluates counts for `unevaluatedProperties`.
  if ("if" in schema && (!("then" in schema) || !("else" in schema))) {
    for (const branch of ["then", "else"]) if (!(branch in schema)) schema[branch] = { type: ANY_TYPE };
  }
  if (isSchemaObject(schema.dependentSchemas) && !ignoresSiblingsOfRef(draft)) {
    const others = Array.isArray(schema.allOf) ? schema.allOf : [];
    schema.allOf = [...others, ...dependentSchemas(schema.dependentSchemas)];
    if ((schema.allOf as unknown[]).length === 0) delete schema.allOf;
    delete schema.dependentSchemas;
  }
  // What forbids everything ends ajv's code for what was evaluated too early.
  if (schema.not === true) schema.not = { type: ANY_TYPE };
  // ajv leaves the answer for an empty array to what was checked before it.
  const atLeast = typeof schema.minContains === "number" ? schema.minContains : 1;
  const least = ignoresSiblingsOfRef(draft) ? 1 : atLeast;
  if ("contains" in schema && draft !== "4" && least > 0) {
    schema.minItems = Math.max(least, typeof schema.minItems === "number" ? schema.minItems : 0);
  }
  const properties = schema.properties;
  if (isSchemaObject(properties) && Object.hasOwn(properties, "__proto__")) {
    const patterns = isSchemaObject(schema.patternProperties) ? schema.patternProperties : {};
    const descriptor = Object.getOwnPropertyDescriptor(properties, "__proto__");
    schema.patternProperties = { ...patterns, "^__proto__$": descriptor?.value };
  }
  return schema;
}

function sizeOf(schema: SchemaObject): number {
  let size = 1;
  for (const child of subschemas(schema)) {
    if (child.isApplied && isSchemaObject(child.schema)) size += sizeOf(child.schema);
  }
  return size;
}

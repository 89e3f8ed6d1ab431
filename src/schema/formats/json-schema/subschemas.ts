/** Where schemas stand within a schema. Everything else in it (enum, const, default, unknown keywords) is data. */

export type SchemaObject = Readonly<Record<string, unknown>>;

export function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSchema(value: unknown): value is SchemaObject | boolean {
  return typeof value === "boolean" || isSchemaObject(value);
}

/** How the schemas of a keyword are held. `same` tells the keywords that look at the same value as their schema does. */
interface Applicator {
  readonly holds: "schema" | "list" | "map" | "schema-or-list";
  readonly same: boolean;
}

const APPLICATORS: Readonly<Record<string, Applicator>> = {
  allOf: { holds: "list", same: true },
  anyOf: { holds: "list", same: true },
  oneOf: { holds: "list", same: true },
  not: { holds: "schema", same: true },
  if: { holds: "schema", same: true },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { holds: "schema", same: true },
  else: { holds: "schema", same: true },
  dependentSchemas: { holds: "map", same: true },
  dependencies: { holds: "map", same: true },
  properties: { holds: "map", same: false },
  patternProperties: { holds: "map", same: false },
  additionalProperties: { holds: "schema", same: false },
  unevaluatedProperties: { holds: "schema", same: false },
  propertyNames: { holds: "schema", same: false },
  items: { holds: "schema-or-list", same: false },
  prefixItems: { holds: "list", same: false },
  additionalItems: { holds: "schema", same: false },
  unevaluatedItems: { holds: "schema", same: false },
  contains: { holds: "schema", same: false },
};

/** Schemas that are only there to be referred to. */
const CONTAINERS: Readonly<Record<string, Applicator>> = {
  $defs: { holds: "map", same: false },
  definitions: { holds: "map", same: false },
};

export interface Subschema {
  readonly keyword: string;
  /** Below the schema, as the tokens of a JSON pointer. */
  readonly path: readonly string[];
  readonly schema: SchemaObject | boolean;
  /** It is applied to the value that its parent is applied to. */
  readonly same: boolean;
  /** False for definitions. */
  readonly isApplied: boolean;
}

export function* subschemas(schema: SchemaObject): Generator<Subschema> {
  for (const keyword of Object.keys(schema)) {
    const applied = Object.hasOwn(APPLICATORS, keyword) ? APPLICATORS[keyword] : undefined;
    const held = applied ?? (Object.hasOwn(CONTAINERS, keyword) ? CONTAINERS[keyword] : undefined);
    if (held === undefined) continue;
    const isApplied = applied !== undefined;
    for (const [path, value] of children(keyword, held.holds, schema[keyword])) {
      if (isSchema(value)) yield { keyword, path, schema: value, same: held.same, isApplied };
    }
  }
}

function* children(
  keyword: string,
  holds: Applicator["holds"],
  value: unknown,
): Generator<readonly [readonly string[], unknown]> {
  if (holds === "map") {
    if (isSchemaObject(value)) for (const [name, of] of Object.entries(value)) yield [[keyword, name], of];
  } else if (Array.isArray(value) && holds !== "schema") {
    for (const [index, of] of value.entries()) yield [[keyword, String(index)], of];
  } else if (holds !== "list") {
    yield [[keyword], value];
  }
}

/** `$ref` and its kin, in every draft. */
export function referenceIn(schema: SchemaObject): string | null {
  for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
    const value = schema[keyword];
    if (typeof value === "string") return value;
  }
  return null;
}

/** A JSON pointer to `path`, as a fragment: `#/a/b`. */
export function pointer(path: readonly string[]): string {
  return `#${path.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

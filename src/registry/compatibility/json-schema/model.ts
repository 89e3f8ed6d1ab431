/**
 * From a JSON Schema to the nodes that the rules compare.
 *
 * Of no rule, and so not in them: format, contains itself, propertyNames, if/then/else, contentEncoding, and whether a
 * schema with the keywords of one kind insists on that kind.
 */
import type { Resources } from "#src/schema/formats/json-schema/resources.ts";
import {
  isSchema,
  isSchemaObject,
  referenceIn,
  type SchemaObject,
} from "#src/schema/formats/json-schema/subschemas.ts";
import { identity } from "#src/schema/formats/json-schema/unique-items.ts";
import type { ArrayNode, Common, Lazy, Node, ObjectNode } from "./nodes.ts";

const STRING = ["minLength", "maxLength", "pattern", "format"];
const NUMBER = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const ARRAY = [
  "items",
  "prefixItems",
  "additionalItems",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "unevaluatedItems",
];
const OBJECT = [
  "properties",
  "required",
  "minProperties",
  "maxProperties",
  "dependencies",
  "dependentRequired",
  "dependentSchemas",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
];
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: STRING,
  number: NUMBER,
  integer: NUMBER,
  array: ARRAY,
  object: OBJECT,
};

const NO_SOURCE: SchemaObject = {};

export class Model {
  readonly #resources: Resources;
  readonly #isModern: boolean;
  readonly #nodes = new Map<SchemaObject, Node>();
  readonly #empty: Node = { kind: "empty", path: "#", content: "{}", source: NO_SOURCE };
  readonly #false: Node = { kind: "false", path: "#", content: "false", source: NO_SOURCE };

  constructor(resources: Resources) {
    this.#resources = resources;
    this.#isModern = resources.draft === "2019-09" || resources.draft === "2020-12";
  }

  root(): Node {
    return this.#node(this.#resources.root);
  }

  #node(schema: SchemaObject | boolean): Node {
    if (schema === true) return this.#empty;
    if (schema === false) return this.#false;
    const known = this.#nodes.get(schema);
    if (known !== undefined) return known;
    const node = this.#build(schema);
    this.#nodes.set(schema, node);
    return node;
  }

  #lazy(schema: unknown): Lazy {
    return () => (isSchema(schema) ? this.#node(schema) : this.#empty);
  }

  #build(schema: SchemaObject): Node {
    const path = this.#resources.pathOf(schema);
    const source = schema;
    if (referenceIn(schema) !== null) {
      const target = this.#resources.follow(schema) ?? true;
      const beside = this.#isModern ? this.#parts(schema, path) : [];
      if (beside.length === 0) return this.#node(target);
      const parts = [
        this.#lazy(target),
        ...beside.map(
          (part): Lazy =>
            () =>
              part,
        ),
      ];
      return { kind: "combined", criterion: "allOf", parts, path, content: identity(schema), source };
    }
    const parts = this.#parts(schema, path);
    const [first] = parts;
    const content = identity(schema);
    if (first === undefined) return { kind: "empty", path, content, source };
    if (parts.length === 1) return { ...first, content, source };
    const lazy = parts.map(
      (part): Lazy =>
        () =>
          part,
    );
    return { kind: "combined", criterion: "allOf", parts: lazy, path, content, source };
  }

  /** What a schema says, one node for each kind of value or keyword that it speaks of. */
  #parts(schema: SchemaObject, path: string): Node[] {
    const parts: Node[] = [];
    const part = (keyword: string): Common => {
      const value = { [keyword]: schema[keyword] };
      return { path: `${path}/${keyword}`, content: identity(value), source: NO_SOURCE };
    };
    if (Array.isArray(schema.enum)) {
      parts.push({ kind: "enum", values: new Set(schema.enum.map(identity)), ...part("enum"), path });
    }
    for (const criterion of ["allOf", "anyOf", "oneOf"] as const) {
      const schemas = schema[criterion];
      if (!Array.isArray(schemas)) continue;
      parts.push({
        kind: "combined",
        criterion,
        parts: schemas.map((of) => this.#lazy(of)),
        ...part(criterion),
        path,
      });
    }
    if (isSchema(schema.not)) parts.push({ kind: "not", of: this.#lazy(schema.not), ...part("not"), path });
    if ("const" in schema)
      parts.push({ kind: "const", value: identity(schema.const), ...part("const"), path });
    const { type } = schema;
    const named = Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : [];
    const typed = named.map((name) => this.#ofType(name, schema, path));
    const [only] = typed;
    if (Array.isArray(type)) {
      const union = typed.map(
        (node): Lazy =>
          () =>
            node,
      );
      const content = typed.map((node) => node.content).join();
      parts.push({ kind: "combined", criterion: "anyOf", parts: union, path, content, source: NO_SOURCE });
    } else if (only !== undefined) parts.push(only);
    // Keywords of a kind that `type` does not name.
    for (const name of ["array", "object", "number", "string"]) {
      const isNamed = named.includes(name) || (name === "number" && named.includes("integer"));
      if (!isNamed && KEYWORDS[name]?.some((keyword) => keyword in schema)) {
        parts.push(this.#ofType(name, schema, path));
      }
    }
    if (["if", "then", "else"].some((keyword) => keyword in schema)) {
      parts.push({ kind: "conditional", ...part("if"), path });
    }
    return parts;
  }

  #ofType(type: string, schema: SchemaObject, path: string): Node {
    const said = Object.fromEntries((KEYWORDS[type] ?? []).map((keyword) => [keyword, schema[keyword]]));
    const common: Common = { path, content: `${type}${JSON.stringify(said)}`, source: schema };
    switch (type) {
      case "string":
        return { kind: "string", ...common };
      case "number":
      case "integer":
        return { kind: "number", isInteger: type === "integer", ...common };
      case "array":
        return this.#array(schema, common);
      case "object":
        return this.#object(schema, common);
      case "null":
      case "boolean":
        return { kind: type, ...common };
      default:
        return { kind: "empty", ...common };
    }
  }

  #object(schema: SchemaObject, common: Common): ObjectNode {
    const requiredBy = new Map<string, ReadonlySet<string>>();
    const schemasBy = new Map<string, Lazy>();
    for (const keyword of ["dependencies", "dependentRequired", "dependentSchemas"]) {
      const held = schema[keyword];
      for (const [name, of] of isSchemaObject(held) ? Object.entries(held) : []) {
        if (Array.isArray(of)) requiredBy.set(name, new Set(of.map(String)));
        else schemasBy.set(name, this.#lazy(of));
      }
    }
    return {
      kind: "object",
      ...common,
      properties: new Map(entriesOf(schema.properties).map(([name, of]) => [name, this.#lazy(of)])),
      required: new Set(Array.isArray(schema.required) ? schema.required.map(String) : []),
      patterns: entriesOf(schema.patternProperties).map(
        ([pattern, of]) => [pattern, this.#lazy(of)] as const,
      ),
      additional: this.#rest(schema.additionalProperties),
      unevaluated:
        this.#isModern && isSchema(schema.unevaluatedProperties)
          ? this.#lazy(schema.unevaluatedProperties)
          : null,
      requiredBy,
      schemasBy,
    };
  }

  #array(schema: SchemaObject, common: Common): ArrayNode {
    const { items } = schema;
    const isNew = this.#resources.draft === "2020-12";
    const first = isNew ? schema.prefixItems : items;
    const isTuple = Array.isArray(first);
    const rest = isNew ? items : schema.additionalItems;
    return {
      kind: "array",
      ...common,
      all:
        !isTuple && isSchema(items) && items !== true && !(isNew && items === false)
          ? this.#lazy(items)
          : null,
      first: isTuple ? first.map((of) => this.#lazy(of)) : [],
      additional:
        isTuple || (isNew && items === false) ? this.#rest(rest) : this.#rest(isNew ? undefined : rest),
      unevaluated:
        this.#isModern && isSchema(schema.unevaluatedItems) ? this.#lazy(schema.unevaluatedItems) : null,
    };
  }

  #rest(schema: unknown): boolean | Lazy {
    if (isSchemaObject(schema)) return this.#lazy(schema);
    return schema !== false;
  }
}

function entriesOf(held: unknown): [string, unknown][] {
  return isSchemaObject(held) ? Object.entries(held) : [];
}

/**
 * A JSON Schema as the rules see it: each schema is of one kind. What speaks of several kinds (a list of types, an
 * enum beside a type, oneOf beside properties) is the sum or product of schemas of one kind each.
 */
import type { SchemaObject } from "#src/schema/formats/json-schema/subschemas.ts";

/** A schema below another one is looked at when it is needed: schemas may be recursive. */
export type Lazy = () => Node;

export interface Common {
  /** Where it stands, as a JSON pointer. */
  readonly path: string;
  /** The same for equal schemas. */
  readonly content: string;
  /** The schema with title, description, default and id; empty for parts of one. */
  readonly source: SchemaObject;
}

export interface StringNode extends Common {
  readonly kind: "string";
}

export interface NumberNode extends Common {
  readonly kind: "number";
  readonly isInteger: boolean;
}

export interface ObjectNode extends Common {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, Lazy>;
  readonly required: ReadonlySet<string>;
  readonly patterns: readonly (readonly [string, Lazy])[];
  readonly additional: boolean | Lazy;
  readonly unevaluated: Lazy | null;
  readonly requiredBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly schemasBy: ReadonlyMap<string, Lazy>;
}

export interface ArrayNode extends Common {
  readonly kind: "array";
  /** Of every item. */
  readonly all: Lazy | null;
  /** Of the first items, one by one. */
  readonly first: readonly Lazy[];
  /** Of the items after those. */
  readonly additional: boolean | Lazy;
  readonly unevaluated: Lazy | null;
}

export interface CombinedNode extends Common {
  readonly kind: "combined";
  readonly criterion: "allOf" | "anyOf" | "oneOf";
  readonly parts: readonly Lazy[];
}

export type Node =
  | (Common & { readonly kind: "empty" | "false" | "boolean" | "null" | "conditional" })
  | StringNode
  | NumberNode
  | ObjectNode
  | ArrayNode
  | CombinedNode
  | (Common & { readonly kind: "enum"; readonly values: ReadonlySet<string> })
  | (Common & { readonly kind: "const"; readonly value: string })
  | (Common & { readonly kind: "not"; readonly of: Lazy });

/** The shape (shape.ts) of a schema's values. */
import type { Resources } from "./resources.ts";
import type { FieldShape, RecordShape, Shape } from "./shape.ts";
import { isSchema, isSchemaObject, referenceIn, type SchemaObject } from "./subschemas.ts";

/** Types written out, a definition that is used twice counting twice; beyond it all is JSON text. */
const MAX_SHAPES = 5_000;
const MAX_DEPTH = 50;

/** `null` as a kind is the value null alone. */
interface Typed {
  readonly shape: Shape | { readonly kind: "null" };
  readonly isNullable: boolean;
}

const JSON_TEXT: Typed = { shape: { kind: "json" }, isNullable: false };
const ONLY_NULL: Typed = { shape: { kind: "null" }, isNullable: true };

/** The row of a schema: its own record, or a record of one field for what is no object. */
export function rowShape(resources: Resources): { readonly row: RecordShape; readonly isWrapped: boolean } {
  const { shape, isNullable } = new Shaper(resources).typed(resources.root);
  if (shape.kind === "record") return { row: shape, isWrapped: false };
  const value: FieldShape = { shape: columnShape(shape), isRequired: !isNullable };
  return { row: { kind: "record", fields: new Map([["value", value]]), additional: null }, isWrapped: true };
}

function columnShape(shape: Typed["shape"]): Shape {
  return shape.kind === "null" ? { kind: "json" } : shape;
}

class Shaper {
  readonly #resources: Resources;
  readonly #open = new Set<SchemaObject>();
  #shapes = 0;

  constructor(resources: Resources) {
    this.#resources = resources;
  }

  typed(schema: SchemaObject | boolean): Typed {
    const target = this.#resources.follow(schema);
    if (target === null || !isSchemaObject(target)) return JSON_TEXT;
    if (this.#open.has(target) || this.#open.size >= MAX_DEPTH || ++this.#shapes > MAX_SHAPES)
      return JSON_TEXT;
    this.#open.add(target);
    try {
      return this.#ofObject(target);
    } finally {
      this.#open.delete(target);
    }
  }

  #ofObject(schema: SchemaObject): Typed {
    const parts: Typed[] = [];
    const own = this.#byType(schema);
    if (own !== null) parts.push(own);
    for (const keyword of ["oneOf", "anyOf"]) {
      const alternatives = this.#schemas(schema[keyword]);
      if (alternatives.length > 0)
        parts.push(union(alternatives.map((alternative) => this.typed(alternative))));
    }
    for (const all of this.#schemas(schema.allOf)) parts.push(this.typed(all));
    const branches = ["then", "else"].map((keyword) => schema[keyword]).filter(isSchema);
    if (branches.length > 0) parts.push(union(branches.map((branch) => this.typed(branch))));
    return (
      parts.reduceRight<Typed | null>((rest, part) => (rest === null ? part : both(part, rest)), null) ??
      JSON_TEXT
    );
  }

  #schemas(list: unknown): readonly (SchemaObject | boolean)[] {
    return Array.isArray(list) ? list.filter(isSchema) : [];
  }

  /** By `type`, by the values of `enum` and `const`, or by the keywords that speak of one type. */
  #byType(schema: SchemaObject): Typed | null {
    const { type } = schema;
    if (typeof type === "string") return this.#ofType(type, schema);
    if (Array.isArray(type)) return union(type.map((one) => this.#ofType(String(one), schema)));
    if (Array.isArray(schema.enum)) return union(schema.enum.map(ofValue));
    if ("const" in schema) return ofValue(schema.const);
    if ("properties" in schema || "required" in schema) return this.#object(schema);
    return null;
  }

  #ofType(type: string, schema: SchemaObject): Typed {
    switch (type) {
      case "string":
        return { shape: { kind: "string" }, isNullable: false };
      case "integer":
        return { shape: { kind: "int64" }, isNullable: false };
      case "number":
        return { shape: { kind: "double" }, isNullable: false };
      case "boolean":
        return { shape: { kind: "bool" }, isNullable: false };
      case "null":
        return ONLY_NULL;
      case "array":
        return this.#array(schema);
      case "object":
        return this.#object(schema);
      default:
        return JSON_TEXT;
    }
  }

  #array(schema: SchemaObject): Typed {
    const { items } = schema;
    const isTuple = Array.isArray(items) || "prefixItems" in schema;
    const { shape, isNullable } = isSchema(items) && !isTuple ? this.typed(items) : JSON_TEXT;
    const element = columnShape(shape);
    const holdsNull = isNullable && element.kind !== "json";
    return {
      shape: { kind: "list", element: holdsNull ? { kind: "nullable", value: element } : element },
      isNullable: false,
    };
  }

  #object(schema: SchemaObject): Typed {
    const fields = new Map<string, FieldShape>();
    const properties = isSchemaObject(schema.properties) ? schema.properties : {};
    const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
    for (const [name, property] of Object.entries(properties)) {
      if (property === false || !isSchema(property)) continue;
      const { shape, isNullable } = this.typed(property);
      const isRequired = !isNullable && shape.kind !== "json" && required.includes(name);
      fields.set(name, { shape: columnShape(shape), isRequired });
    }
    const rest = this.#additional(schema);
    if (rest !== null && fields.size === 0) return { shape: { kind: "map", value: rest }, isNullable: false };
    if (fields.size === 0 && referenceIn(schema) === null && !hasBranches(schema)) return JSON_TEXT;
    return { shape: { kind: "record", fields, additional: named(rest, fields) }, isNullable: false };
  }

  /** Of the properties that are not declared, where the schema speaks of them. */
  #additional(schema: SchemaObject): Shape | null {
    const patterns = isSchemaObject(schema.patternProperties) ? Object.values(schema.patternProperties) : [];
    const { additionalProperties } = schema;
    const speaks = isSchemaObject(additionalProperties) || additionalProperties === true;
    if (patterns.length === 0 && !speaks) return null;
    const all = [...patterns, ...(speaks ? [additionalProperties] : [])].filter(isSchema);
    return columnShape(union(all.map((schemaOf) => this.typed(schemaOf))).shape);
  }
}

/** Branches add their properties to those of their parent, even if it has none. */
function hasBranches(schema: SchemaObject): boolean {
  return ["oneOf", "anyOf", "allOf", "then", "else"].some((keyword) => keyword in schema);
}

function named(value: Shape | null, fields: ReadonlyMap<string, FieldShape>): RecordShape["additional"] {
  if (value === null) return null;
  let name = "additionalProperties";
  while (fields.has(name)) name = `_${name}`;
  return { name, value };
}

function ofValue(value: unknown): Typed {
  if (value === null) return ONLY_NULL;
  if (typeof value === "string") return { shape: { kind: "string" }, isNullable: false };
  if (typeof value === "boolean") return { shape: { kind: "bool" }, isNullable: false };
  if (Number.isSafeInteger(value)) return { shape: { kind: "int64" }, isNullable: false };
  if (typeof value === "number") return { shape: { kind: "double" }, isNullable: false };
  return JSON_TEXT;
}

/** A value that is one of these. */
function union(alternatives: readonly Typed[]): Typed {
  const isNullable = alternatives.some((alternative) => alternative.isNullable);
  const shapes = alternatives.map(({ shape }) => shape).filter((shape) => shape.kind !== "null");
  const [first, ...others] = shapes;
  if (first === undefined) return ONLY_NULL;
  return { shape: others.reduce((left, right) => joined(left, right, false), first), isNullable };
}

/** A value that is both. */
function both(left: Typed, right: Typed): Typed {
  const isNullable = left.isNullable && right.isNullable;
  if (left.shape.kind === "json") return { shape: right.shape, isNullable: right.isNullable };
  if (right.shape.kind === "json") return left;
  return { shape: joined(left.shape, right.shape, true), isNullable };
}

/** One shape that takes what either does; a field is required if one (`isBoth`) or each of them requires it. */
function joined(left: Typed["shape"], right: Typed["shape"], isBoth: boolean): Shape {
  if (left.kind === "record" && right.kind === "record") {
    const fields = new Map<string, FieldShape>();
    for (const name of new Set([...left.fields.keys(), ...right.fields.keys()])) {
      const [l, r] = [left.fields.get(name), right.fields.get(name)];
      const isRequired = isBoth
        ? l?.isRequired === true || r?.isRequired === true
        : l?.isRequired === true && r?.isRequired === true;
      const [one, two] = [l?.shape, r?.shape];
      const shape = one === undefined || two === undefined ? (one ?? two) : joined(one, two, isBoth);
      if (shape !== undefined) fields.set(name, { shape, isRequired: isRequired && shape.kind !== "json" });
    }
    const [one, two] = [left.additional?.value, right.additional?.value];
    const rest = one === undefined || two === undefined ? (one ?? two) : joined(one, two, isBoth);
    return { kind: "record", fields, additional: named(rest ?? null, fields) };
  }
  if (left.kind === "list" && right.kind === "list") {
    return { kind: "list", element: joined(left.element, right.element, isBoth) };
  }
  if (left.kind === "map" && right.kind === "map") {
    return { kind: "map", value: joined(left.value, right.value, isBoth) };
  }
  if (left.kind === "nullable" && right.kind === "nullable") {
    const value = joined(left.value, right.value, isBoth);
    return value.kind === "json" ? value : { kind: "nullable", value };
  }
  const kinds = new Set([left.kind, right.kind]);
  if (kinds.size === 1) return columnShape(left);
  if (kinds.size === 2 && kinds.has("int64") && kinds.has("double"))
    return { kind: isBoth ? "int64" : "double" };
  return { kind: "json" };
}

/**
 * A JSON Schema in the parts in which Confluent's clients see it, which the paths of tags count: what asks several things
 * at once (a type and `oneOf`, say) is an `allof` of them, several types are an `anyof`; the parts of either are ordered by
 * their kind, title, description, default, and for objects by the names of the properties.
 */
import { isArray, type Json, type JsonObject, printJson } from "#src/schema/formats/avro/json.ts";

export type Node = JsonObject;

/** In the order in which parts are sorted. */
const KINDS = [
  "array",
  "boolean",
  "combined",
  "conditional",
  "const",
  "empty",
  "enum",
  "false",
  "not",
  "null",
  "number",
  "object",
  "reference",
  "string",
  "true",
] as const;

type Leaf = Exclude<(typeof KINDS)[number], "array" | "combined" | "conditional" | "not" | "object">;

export type Part =
  | { readonly kind: Leaf; readonly node: Node }
  | { readonly kind: "object"; readonly node: Node }
  /** null for none, or a list of them. */
  | { readonly kind: "array"; readonly node: Node; readonly items: Json | null }
  | { readonly kind: "not"; readonly node: Node; readonly negated: Json }
  | {
      readonly kind: "conditional";
      readonly node: Node;
      readonly branches: readonly (readonly [name: string, schema: Json])[];
    }
  | {
      readonly kind: "combined";
      readonly node: Node;
      readonly criterion: "allof" | "anyof" | "oneof";
      readonly parts: readonly Part[];
    };

const NOTHING: Node = new Map();
const COMBINED = { allOf: "allof", anyOf: "anyof", oneOf: "oneof" } as const;
const BRANCHES = ["if", "then", "else"] as const;
/** What tells the type of a schema that does not say it. */
const KEYWORDS: Readonly<Record<"array" | "object" | "number" | "string", readonly string[]>> = {
  array: ["items", "additionalItems", "minItems", "maxItems", "uniqueItems", "contains"],
  object: [
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "dependencies",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
  ],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  string: ["minLength", "maxLength", "pattern", "format"],
};

export function asObject(value: Json | undefined): Node | null {
  return value instanceof Map ? value : null;
}

/** Ordering looks at the same schemas again and again. */
const known = new WeakMap<Node, Part>();

export function partOf(schema: Json): Part {
  const node = asObject(schema);
  if (node === null) return { kind: schema === false ? "false" : "true", node: NOTHING };
  const part = known.get(node) ?? newPartOf(node);
  known.set(node, part);
  return part;
}

function newPartOf(node: Node): Part {
  if (node.has("$ref")) return { kind: "reference", node };
  const parts = [...combinedParts(node), ...otherParts(node), ...typedParts(node)];
  const [only] = parts;
  if (only === undefined) return { kind: "empty", node };
  return parts.length === 1 ? only : combined(node, "allof", parts);
}

function combined(node: Node, criterion: "allof" | "anyof" | "oneof", parts: readonly Part[]): Part {
  return { kind: "combined", node, criterion, parts: parts.toSorted(compareParts) };
}

function combinedParts(node: Node): Part[] {
  return Object.entries(COMBINED).flatMap(([keyword, criterion]) => {
    const schemas = node.get(keyword);
    return schemas !== undefined && isArray(schemas) ? [combined(node, criterion, schemas.map(partOf))] : [];
  });
}

function otherParts(node: Node): Part[] {
  const parts: Part[] = [];
  if (node.has("enum")) parts.push({ kind: "enum", node });
  if (node.has("const")) parts.push({ kind: "const", node });
  const negated = node.get("not");
  if (negated !== undefined) parts.push({ kind: "not", node, negated });
  const branches = BRANCHES.flatMap((name) => {
    const schema = node.get(name);
    return schema === undefined ? [] : [[name, schema] as const];
  });
  if (branches.length > 0) parts.push({ kind: "conditional", node, branches });
  return parts;
}

function typedParts(node: Node): Part[] {
  const type = node.get("type");
  if (typeof type === "string") return [typedPart(node, type)];
  if (type !== undefined && isArray(type)) {
    const types = [...new Set(type.filter((one) => typeof one === "string"))];
    return [
      combined(
        node,
        "anyof",
        types.map((one) => typedPart(node, one)),
      ),
    ];
  }
  return Object.entries(KEYWORDS).flatMap(([name, keywords]) =>
    keywords.some((keyword) => node.has(keyword)) ? [typedPart(node, name)] : [],
  );
}

function typedPart(node: Node, type: string): Part {
  switch (type) {
    case "array":
      return { kind: "array", node, items: asObject(node.get("items")) };
    case "object":
    case "boolean":
    case "null":
    case "string":
      return { kind: type, node };
    default:
      return { kind: "number", node };
  }
}

function compareParts(a: Part, b: Part): number {
  if (a === b) return 0;
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareTexts(textOf(a, "title"), textOf(b, "title")) ||
    compareTexts(textOf(a, "description"), textOf(b, "description")) ||
    compareTexts(textOf(a, "default"), textOf(b, "default")) ||
    compareContents(a, b)
  );
}

function compareContents(a: Part, b: Part): number {
  if (a.kind === "const" && b.kind === "const") return compareTexts(textOf(a, "const"), textOf(b, "const"));
  if (a.kind === "enum" && b.kind === "enum") {
    return compareLists(elementsOf(a.node.get("enum")), elementsOf(b.node.get("enum")));
  }
  if (a.kind === "object" && b.kind === "object") {
    return (
      compareLists(namesOf(a.node.get("properties")), namesOf(b.node.get("properties"))) ||
      compareLists(elementsOf(a.node.get("required")), elementsOf(b.node.get("required")))
    );
  }
  if (a.kind === "not" && b.kind === "not") return compareParts(partOf(a.negated), partOf(b.negated));
  if (a.kind === "array" && b.kind === "array") return compareNullable(a.items, b.items);
  if (a.kind === "combined" && b.kind === "combined") {
    return (
      compareTexts(a.criterion, b.criterion) ||
      a.parts.length - b.parts.length ||
      a.parts.reduce((order, part, i) => order || compareParts(part, b.parts[i] as Part), 0)
    );
  }
  if (a.kind === "conditional" && b.kind === "conditional") {
    return BRANCHES.reduce(
      (order, name) => order || compareParts(branch(a.node, name), branch(b.node, name)),
      0,
    );
  }
  return 0;
}

function branch(node: Node, name: string): Part {
  return partOf(node.get(name) ?? NOTHING);
}

function compareNullable(a: Json | null, b: Json | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareParts(partOf(a), partOf(b));
}

/** The shorter first, then by their sorted elements. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.toSorted(), b.toSorted()];
  return (
    left.length - right.length ||
    left.reduce((order, text, i) => order || compareTexts(text, right[i] as string), 0)
  );
}

/** What is not there comes first. */
function compareTexts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf({ node }: Part, keyword: string): string | null {
  const value = node.get(keyword);
  return value === undefined ? null : plain(value);
}

function plain(value: Json): string {
  return typeof value === "string" ? value : printJson(value);
}

function elementsOf(value: Json | undefined): readonly string[] {
  return value !== undefined && isArray(value) ? value.map(plain) : [];
}

function namesOf(value: Json | undefined): readonly string[] {
  return [...(asObject(value)?.keys() ?? [])];
}

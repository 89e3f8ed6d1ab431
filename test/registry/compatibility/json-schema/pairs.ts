/**
 * Pairs of schemas and the verdict of the rules: the incompatible differences under STRICT, none if the reader reads
 * all that the writer allows; and whether LENIENT lets it pass.
 */

export interface Pair {
  readonly writer: unknown;
  readonly reader: unknown;
  readonly strict: readonly string[];
  readonly isLenientlyCompatible: boolean;
}

function compatible(writer: unknown, reader: unknown): Pair {
  return { writer, reader, strict: [], isLenientlyCompatible: true };
}

function incompatible(writer: unknown, reader: unknown, ...strict: string[]): Pair {
  return { writer, reader, strict, isLenientlyCompatible: false };
}

function lenient(writer: unknown, reader: unknown, ...strict: string[]): Pair {
  return { writer, reader, strict, isLenientlyCompatible: true };
}

const string = { type: "string" };
const integer = { type: "integer" };
const number = { type: "number" };
const boolean = { type: "boolean" };
const array = { type: "array" };
const open = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const closed = (properties: object, more: object = {}): object =>
  open(properties, { additionalProperties: false, ...more });
const partly = (properties: object, additionalProperties: unknown, more: object = {}): object =>
  open(properties, { additionalProperties, ...more });
const modern = (schema: object): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...schema,
});
const draft2019 = (schema: object): object => ({
  $schema: "https://json-schema.org/draft/2019-09/schema",
  ...schema,
});
const draft4 = (schema: object): object => ({
  $schema: "http://json-schema.org/draft-04/schema#",
  ...schema,
});
const has = (keyword: string, value: unknown, of: object = string): object => ({ ...of, [keyword]: value });

/** A keyword that comes, goes, grows and shrinks; `upper` if less of it is stricter. */
function limit(name: string, keyword: string, of: object, upper: boolean): [string, Pair][] {
  const [small, large] = [has(keyword, 2, of), has(keyword, 5, of)];
  const increased = upper ? compatible(small, large) : incompatible(small, large, `${name}_INCREASED`);
  const decreased = upper ? incompatible(large, small, `${name}_DECREASED`) : compatible(large, small);
  return [
    [`${keyword} added`, incompatible(of, small, `${name}_ADDED`)],
    [`${keyword} removed`, compatible(small, of)],
    [`${keyword} increased`, increased],
    [`${keyword} decreased`, decreased],
  ];
}

const annotations: [string, Pair][] = [
  ["equal", compatible(string, string)],
  ["title", compatible(string, has("title", "a"))],
  ["description", compatible(has("description", "a"), has("description", "b"))],
  ["default", compatible(has("default", "a"), string)],
  ["$id", compatible(has("$id", "http://a.example/"), has("$id", "http://b.example/"))],
  ["format is of no rule", compatible(string, has("format", "date"))],
];

const types: [string, Pair][] = [
  ["string to integer", incompatible(string, integer, "TYPE_CHANGED")],
  ["string to boolean", incompatible(string, boolean, "TYPE_CHANGED")],
  ["object to array", incompatible(open({}), array, "TYPE_CHANGED")],
  ["null to string", incompatible({ type: "null" }, string, "TYPE_CHANGED")],
  ["integer to number", compatible(integer, number)],
  ["number to integer", incompatible(number, integer, "TYPE_NARROWED")],
  ["anything to the empty schema", compatible(string, {})],
  ["anything to true", compatible(open({ a: string }), true)],
  ["false to anything", compatible(false, integer)],
  ["the empty schema to string", incompatible({}, string, "TYPE_CHANGED")],
  ["string to false", incompatible(string, false, "TYPE_CHANGED")],
  ["a type to a list of it and another", compatible(string, { type: ["string", "null"] })],
  ["a type to a list without it", incompatible(integer, { type: ["string", "null"] }, "TYPE_CHANGED")],
  ["a list to one type", incompatible({ type: ["string", "null"] }, string, "TYPE_CHANGED")],
  ["a longer list", compatible({ type: ["string", "null"] }, { type: ["string", "null", "integer"] })],
  [
    "a shorter list",
    incompatible({ type: ["string", "null", "integer"] }, { type: ["string", "null"] }, "SUM_TYPE_NARROWED"),
  ],
  ["a list in another order", compatible({ type: ["string", "null"] }, { type: ["null", "string"] })],
  ["a list of one and the type", compatible({ type: ["string"] }, string)],
  [
    "a list with another member",
    incompatible(
      { type: ["string", "null"] },
      { type: ["string", "boolean"] },
      "COMBINED_TYPE_SUBSCHEMAS_CHANGED",
    ),
  ],
  ["connect.type bytes", compatible(has("connect.type", "bytes"), has("connect.type", "bytes", number))],
];

const scalars: [string, Pair][] = [
  ...limit("MAX_LENGTH", "maxLength", string, true),
  ...limit("MIN_LENGTH", "minLength", string, false),
  ...limit("MAXIMUM", "maximum", number, true),
  ...limit("MINIMUM", "minimum", number, false),
  ...limit("EXCLUSIVE_MAXIMUM", "exclusiveMaximum", number, true),
  ...limit("EXCLUSIVE_MINIMUM", "exclusiveMinimum", number, false),
  ...limit("MAX_PROPERTIES", "maxProperties", open({}), true),
  ...limit("MIN_PROPERTIES", "minProperties", open({}), false),
  ...limit("MAX_ITEMS", "maxItems", array, true),
  ...limit("MIN_ITEMS", "minItems", array, false),
  ...limit("MAX_CONTAINS", "maxContains", modern({ ...array, contains: string }), true),
  ...limit("MIN_CONTAINS", "minContains", modern({ ...array, contains: string }), false),
  ["pattern added", incompatible(string, has("pattern", "a"), "PATTERN_ADDED")],
  ["pattern removed", compatible(has("pattern", "a"), string)],
  ["pattern changed", incompatible(has("pattern", "a"), has("pattern", "b"), "PATTERN_CHANGED")],
  ["multipleOf added", incompatible(number, has("multipleOf", 2, number), "MULTIPLE_OF_ADDED")],
  ["multipleOf removed", compatible(has("multipleOf", 2, number), number)],
  [
    "multipleOf expanded",
    incompatible(has("multipleOf", 2, number), has("multipleOf", 4, number), "MULTIPLE_OF_EXPANDED"),
  ],
  ["multipleOf reduced", compatible(has("multipleOf", 4, number), has("multipleOf", 2, number))],
  ["multipleOf reduced, decimal", compatible(has("multipleOf", 0.3, number), has("multipleOf", 0.1, number))],
  [
    "multipleOf changed",
    incompatible(has("multipleOf", 4, number), has("multipleOf", 6, number), "MULTIPLE_OF_CHANGED"),
  ],
  [
    "draft 4: exclusive now",
    incompatible(
      draft4(has("minimum", 1, number)),
      draft4({ ...number, minimum: 1, exclusiveMinimum: true }),
      "EXCLUSIVE_MINIMUM_ADDED",
    ),
  ],
  [
    "draft 4: exclusive no more",
    compatible(draft4({ ...number, maximum: 1, exclusiveMaximum: true }), draft4(has("maximum", 1, number))),
  ],
  ["enum extended", compatible({ enum: ["a"] }, { enum: ["a", "b"] })],
  ["enum narrowed", incompatible({ enum: ["a", "b"] }, { enum: ["a"] }, "ENUM_ARRAY_NARROWED")],
  ["enum changed", incompatible({ enum: ["a", "b"] }, { enum: ["a", "c"] }, "ENUM_ARRAY_CHANGED")],
  ["enum in another order", compatible({ enum: ["a", "b"] }, { enum: ["b", "a"] })],
  ["enum of objects in another spelling", compatible({ enum: [{ a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }] })],
  ["enum beside a type, extended", compatible({ ...string, enum: ["a"] }, { ...string, enum: ["a", "b"] })],
  [
    "enum beside a type, narrowed",
    incompatible(
      { ...string, enum: ["a", "b"] },
      { ...string, enum: ["a"] },
      "COMBINED_TYPE_SUBSCHEMAS_CHANGED",
    ),
  ],
  ["enum removed beside a type", compatible({ ...string, enum: ["a"] }, string)],
  ["enum added beside a type", incompatible(string, { ...string, enum: ["a"] }, "TYPE_CHANGED")],
  ["const changed", incompatible({ const: "a" }, { const: "b" }, "ENUM_ARRAY_CHANGED")],
  ["const equal", compatible({ const: { a: 1 } }, { const: { a: 1 } })],
  ["not of less", compatible({ not: number }, { not: integer })],
  ["not of more", incompatible({ not: integer }, { not: number }, "NOT_TYPE_EXTENDED")],
  ["not of the same", compatible({ not: string }, { not: string })],
];

const properties: [string, Pair][] = [
  ["property equal", compatible(open({ a: string }), open({ a: string }))],
  ["property of another type", incompatible(open({ a: string }), open({ a: integer }), "TYPE_CHANGED")],
  ["property widened", compatible(open({ a: integer }), open({ a: number }))],
  [
    "property deep within narrowed",
    incompatible(open({ a: open({ b: number }) }), open({ a: open({ b: integer }) }), "TYPE_NARROWED"),
  ],
  ["removed, reader open", compatible(open({ a: string }), open({}))],
  [
    "removed, reader closed",
    lenient(closed({ a: string }), closed({}), "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL"),
  ],
  ["false removed, reader closed", compatible(closed({ a: false }), closed({}))],
  ["removed and covered", compatible(partly({ a: integer }, number), partly({}, number))],
  [
    "removed, not covered",
    incompatible(
      partly({ a: string }, number),
      partly({}, number),
      "TYPE_CHANGED",
      "PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    ),
  ],
  [
    "removed, covered by a pattern",
    compatible(
      open({ a1: string }, { patternProperties: { "^a": string } }),
      open({}, { patternProperties: { "^a": string } }),
    ),
  ],
  [
    "removed, not covered by a pattern",
    incompatible(
      open({ a1: string }, { patternProperties: { "^a": integer } }),
      open({}, { patternProperties: { "^a": integer } }),
      "TYPE_CHANGED",
      "PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    ),
  ],
  [
    "removed, no pattern matches",
    lenient(
      open({ b: string }, { patternProperties: { "^a": string } }),
      open({}, { patternProperties: { "^a": string } }),
      "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
    ),
  ],
  ["added to open", lenient(open({}), open({ a: string }), "OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL")],
  ["added to open, empty schema", compatible(open({}), open({ a: {} }))],
  ["added to open, true", compatible(open({}), open({ a: true }))],
  [
    "added to open, required",
    incompatible(
      open({}),
      open({ a: string }, { required: ["a"] }),
      "REQUIRED_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL",
    ),
  ],
  [
    "added to open, required with default",
    lenient(
      open({}),
      open({ a: has("default", "x") }, { required: ["a"] }),
      "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL",
    ),
  ],
  ["added to closed", compatible(closed({}), closed({ a: string }))],
  [
    "added to closed, required",
    incompatible(
      closed({}),
      closed({ a: string }, { required: ["a"] }),
      "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
    ),
  ],
  [
    "added to closed, required with default",
    compatible(closed({}), closed({ a: has("default", "x") }, { required: ["a"] })),
  ],
  ["added and covered", compatible(partly({}, integer), partly({ a: number }, integer))],
  [
    "added, not covered",
    incompatible(
      partly({}, integer),
      partly({ a: string }, integer),
      "TYPE_CHANGED",
      "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    ),
  ],
  [
    "added and covered, required",
    incompatible(
      partly({}, integer),
      partly({ a: number }, integer, { required: ["a"] }),
      "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
    ),
  ],
  [
    "required added",
    incompatible(open({ a: string }), open({ a: string }, { required: ["a"] }), "REQUIRED_ATTRIBUTE_ADDED"),
  ],
  [
    "required added with default",
    compatible(open({ a: string }), open({ a: has("default", "x") }, { required: ["a"] })),
  ],
  ["required removed", compatible(open({ a: string }, { required: ["a"] }), open({ a: string }))],
  [
    "additional forbidden",
    lenient(open({ a: string }), closed({ a: string }), "ADDITIONAL_PROPERTIES_REMOVED"),
  ],
  ["additional allowed", compatible(closed({ a: string }), open({ a: string }))],
  ["additional narrowed", lenient(open({}), partly({}, string), "ADDITIONAL_PROPERTIES_NARROWED")],
  ["additional extended", compatible(partly({}, string), open({}))],
  ["additional of another type", incompatible(partly({}, string), partly({}, integer), "TYPE_CHANGED")],
  ["additional widened", compatible(partly({}, integer), partly({}, number))],
  ["additional forbidden to a schema", compatible(closed({}), partly({}, string))],
  [
    "additional a schema to forbidden",
    lenient(partly({}, string), closed({}), "ADDITIONAL_PROPERTIES_REMOVED"),
  ],
  [
    "unevaluated forbidden",
    lenient(
      modern(open({})),
      modern(open({}, { unevaluatedProperties: false })),
      "UNEVALUATED_PROPERTIES_REMOVED",
    ),
  ],
  ["unevaluated allowed", compatible(modern(open({}, { unevaluatedProperties: false })), modern(open({})))],
  [
    "unevaluated narrowed",
    lenient(
      modern(open({})),
      modern(open({}, { unevaluatedProperties: string })),
      "UNEVALUATED_PROPERTIES_NARROWED",
    ),
  ],
  [
    "unevaluated extended",
    compatible(draft2019(open({}, { unevaluatedProperties: string })), draft2019(open({}))),
  ],
  [
    "unevaluated true to a schema",
    lenient(
      modern(open({}, { unevaluatedProperties: true })),
      modern(open({}, { unevaluatedProperties: string })),
      "UNEVALUATED_PROPERTIES_NARROWED",
    ),
  ],
  [
    "unevaluated a schema to true",
    compatible(
      modern(open({}, { unevaluatedProperties: string })),
      modern(open({}, { unevaluatedProperties: true })),
    ),
  ],
  [
    "unevaluated widened",
    compatible(
      modern(open({}, { unevaluatedProperties: integer })),
      modern(open({}, { unevaluatedProperties: number })),
    ),
  ],
  [
    "added where unevaluated is forbidden",
    compatible(
      modern(open({}, { unevaluatedProperties: false })),
      modern(open({ a: string }, { unevaluatedProperties: false })),
    ),
  ],
  [
    "added and covered by unevaluated",
    compatible(
      modern(open({}, { unevaluatedProperties: integer })),
      modern(open({ a: number }, { unevaluatedProperties: integer })),
    ),
  ],
  [
    "removed where unevaluated is forbidden",
    lenient(
      modern(open({ a: string }, { unevaluatedProperties: false })),
      modern(open({}, { unevaluatedProperties: false })),
      "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
    ),
  ],
  [
    "dependency added",
    incompatible(open({}), open({}, { dependencies: { a: ["b"] } }), "DEPENDENCY_ARRAY_ADDED"),
  ],
  ["dependency removed", compatible(open({}, { dependencies: { a: ["b"] } }), open({}))],
  [
    "dependency extended",
    incompatible(
      open({}, { dependencies: { a: ["b"] } }),
      open({}, { dependencies: { a: ["b", "c"] } }),
      "DEPENDENCY_ARRAY_EXTENDED",
    ),
  ],
  [
    "dependency narrowed",
    compatible(open({}, { dependencies: { a: ["b", "c"] } }), open({}, { dependencies: { a: ["b"] } })),
  ],
  [
    "dependency changed",
    incompatible(
      open({}, { dependencies: { a: ["b", "c"] } }),
      open({}, { dependencies: { a: ["b", "d"] } }),
      "DEPENDENCY_ARRAY_CHANGED",
    ),
  ],
  [
    "dependentRequired added",
    incompatible(
      modern(open({})),
      modern(open({}, { dependentRequired: { a: ["b"] } })),
      "DEPENDENCY_ARRAY_ADDED",
    ),
  ],
  [
    "schema dependency added",
    incompatible(open({}), open({}, { dependencies: { a: open({ b: string }) } }), "DEPENDENCY_SCHEMA_ADDED"),
  ],
  [
    "schema dependency removed",
    compatible(modern(open({}, { dependentSchemas: { a: open({ b: string }) } })), modern(open({}))),
  ],
  [
    "schema dependency narrowed",
    incompatible(
      open({}, { dependencies: { a: open({ b: number }) } }),
      open({}, { dependencies: { a: open({ b: integer }) } }),
      "TYPE_NARROWED",
    ),
  ],
];

const tuple = (items: readonly unknown[], more: object = {}): object => ({ ...array, items, ...more });

const arrays: [string, Pair][] = [
  [
    "items of another type",
    incompatible({ ...array, items: string }, { ...array, items: integer }, "TYPE_CHANGED"),
  ],
  ["items widened", compatible({ ...array, items: integer }, { ...array, items: number })],
  ["items added", incompatible(array, { ...array, items: string }, "SCHEMA_ADDED")],
  ["items removed", compatible({ ...array, items: string }, array)],
  ["uniqueItems added", incompatible(array, { ...array, uniqueItems: true }, "UNIQUE_ITEMS_ADDED")],
  ["uniqueItems removed", compatible({ ...array, uniqueItems: true }, array)],
  ["uniqueItems false is none", compatible(array, { ...array, uniqueItems: false })],
  [
    "item added to open",
    incompatible(tuple([string]), tuple([string, string]), "ITEM_ADDED_TO_OPEN_CONTENT_MODEL"),
  ],
  ["empty item added to open", compatible(tuple([string]), tuple([string, {}]))],
  [
    "item added to closed",
    compatible(
      tuple([string], { additionalItems: false }),
      tuple([string, string], { additionalItems: false }),
    ),
  ],
  [
    "item added and covered",
    compatible(
      tuple([string], { additionalItems: integer }),
      tuple([string, number], { additionalItems: integer }),
    ),
  ],
  [
    "item added, not covered",
    incompatible(
      tuple([string], { additionalItems: integer }),
      tuple([string, string], { additionalItems: integer }),
      "TYPE_CHANGED",
      "ITEM_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    ),
  ],
  ["item removed from open", compatible(tuple([string, string]), tuple([string]))],
  [
    "item removed from closed",
    incompatible(
      tuple([string, string], { additionalItems: false }),
      tuple([string], { additionalItems: false }),
      "ITEM_REMOVED_FROM_CLOSED_CONTENT_MODEL",
    ),
  ],
  [
    "item false removed from closed",
    compatible(
      tuple([string, false], { additionalItems: false }),
      tuple([string], { additionalItems: false }),
    ),
  ],
  [
    "item removed and covered",
    compatible(
      tuple([string, integer], { additionalItems: number }),
      tuple([string], { additionalItems: number }),
    ),
  ],
  [
    "item removed, not covered",
    incompatible(
      tuple([string, string], { additionalItems: number }),
      tuple([string], { additionalItems: number }),
      "TYPE_CHANGED",
      "ITEM_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    ),
  ],
  ["item of another type", incompatible(tuple([string]), tuple([integer]), "TYPE_CHANGED")],
  [
    "additional items forbidden",
    incompatible(tuple([string]), tuple([string], { additionalItems: false }), "ADDITIONAL_ITEMS_REMOVED"),
  ],
  ["additional items allowed", compatible(tuple([string], { additionalItems: false }), tuple([string]))],
  [
    "additional items narrowed",
    incompatible(tuple([string]), tuple([string], { additionalItems: string }), "ADDITIONAL_ITEMS_NARROWED"),
  ],
  ["additional items extended", compatible(tuple([string], { additionalItems: string }), tuple([string]))],
  [
    "2020-12: item added to open",
    incompatible(
      modern({ ...array, prefixItems: [string] }),
      modern({ ...array, prefixItems: [string, string] }),
      "ITEM_ADDED_TO_OPEN_CONTENT_MODEL",
    ),
  ],
  [
    "2020-12: item added to closed",
    compatible(
      modern({ ...array, prefixItems: [string], items: false }),
      modern({ ...array, prefixItems: [string, string], items: false }),
    ),
  ],
  [
    "2020-12: items after the first forbidden",
    incompatible(
      modern({ ...array, prefixItems: [string] }),
      modern({ ...array, prefixItems: [string], items: false }),
      "ADDITIONAL_ITEMS_REMOVED",
    ),
  ],
  [
    "2020-12: items of another type",
    incompatible(modern({ ...array, items: string }), modern({ ...array, items: integer }), "TYPE_CHANGED"),
  ],
  [
    "unevaluatedItems forbidden",
    incompatible(modern(array), modern({ ...array, unevaluatedItems: false }), "UNEVALUATED_ITEMS_REMOVED"),
  ],
  ["unevaluatedItems allowed", compatible(modern({ ...array, unevaluatedItems: false }), modern(array))],
  [
    "unevaluatedItems narrowed",
    incompatible(modern(array), modern({ ...array, unevaluatedItems: string }), "UNEVALUATED_ITEMS_NARROWED"),
  ],
];

const oneOf = (...members: unknown[]): object => ({ oneOf: members });
const anyOf = (...members: unknown[]): object => ({ anyOf: members });
const allOf = (...members: unknown[]): object => ({ allOf: members });
const objectA = closed({ a: string });
const objectB = closed({ b: string });
const recursive = (value: unknown): object => ({
  definitions: { node: closed({ value, next: { $ref: "#/definitions/node" } }) },
  $ref: "#/definitions/node",
});
const mutual = (leaf: unknown): object => ({
  definitions: {
    even: closed({ odd: { $ref: "#/definitions/odd" } }),
    odd: closed({ even: { $ref: "#/definitions/even" }, leaf }),
  },
  ...closed({ even: { $ref: "#/definitions/even" }, odd: { $ref: "#/definitions/odd" } }),
});

const combined: [string, Pair][] = [
  ["oneOf with one more", compatible(oneOf(string, integer), oneOf(string, integer, boolean))],
  [
    "oneOf with one less",
    incompatible(oneOf(string, integer, boolean), oneOf(string, integer), "SUM_TYPE_NARROWED"),
  ],
  ["oneOf in another order", compatible(oneOf(string, integer), oneOf(integer, string))],
  [
    "oneOf with another member",
    incompatible(oneOf(string, integer), oneOf(string, boolean), "COMBINED_TYPE_SUBSCHEMAS_CHANGED"),
  ],
  ["oneOf with a wider member", compatible(oneOf(string, integer), oneOf(string, number))],
  [
    "oneOf with a narrower member",
    incompatible(oneOf(string, number), oneOf(string, integer), "COMBINED_TYPE_SUBSCHEMAS_CHANGED"),
  ],
  ["anyOf with one more", compatible(anyOf(string, integer), anyOf(string, integer, boolean))],
  [
    "anyOf with one less",
    incompatible(anyOf(string, integer, boolean), anyOf(string, integer), "SUM_TYPE_NARROWED"),
  ],
  [
    "allOf with one more",
    incompatible(allOf(objectA), allOf(objectA, { minProperties: 1 }), "PRODUCT_TYPE_EXTENDED"),
  ],
  [
    "allOf with one less",
    compatible(allOf(open({ a: string }), open({ b: string })), allOf(open({ a: string }))),
  ],
  ["oneOf to anyOf", compatible(oneOf(string, integer), anyOf(string, integer))],
  ["allOf to anyOf", compatible(allOf(string, { minLength: 1 }), anyOf(string, { minLength: 1 }))],
  ["anyOf to oneOf", incompatible(anyOf(string, integer), oneOf(string, integer), "COMBINED_TYPE_CHANGED")],
  ["anyOf to allOf", incompatible(anyOf(string, integer), allOf(string, integer), "COMBINED_TYPE_CHANGED")],
  ["oneOf to allOf", incompatible(oneOf(string, integer), allOf(string, integer), "COMBINED_TYPE_CHANGED")],
  ["one member of anyOf to oneOf", compatible(anyOf(string), oneOf(string, integer))],
  ["one member each", compatible(anyOf(string), allOf(string))],
  ["a schema to a union with it", compatible(string, oneOf(string, integer))],
  ["a schema to a union with a wider one", compatible(integer, oneOf(string, number))],
  ["a schema to a union without it", incompatible(boolean, oneOf(string, integer), "TYPE_CHANGED")],
  ["a schema to an allOf of it alone", compatible(string, allOf(string))],
  ["a schema to a oneOf of it alone", compatible(string, oneOf(string))],
  [
    "a schema to an allOf of it and more",
    incompatible(string, allOf(string, { minLength: 1 }), "TYPE_CHANGED"),
  ],
  ["a union of one to its member", compatible(oneOf(string), string)],
  ["a union of two to a member", incompatible(oneOf(string, integer), string, "TYPE_CHANGED")],
  ["an allOf to a factor", compatible(allOf(string, { minLength: 1 }), string)],
  ["an allOf to another type", incompatible(allOf(string, { minLength: 1 }), integer, "TYPE_CHANGED")],
  ["nullable by oneOf", compatible(open({ a: string }), open({ a: oneOf({ type: "null" }, string) }))],
  [
    "nullable no more",
    incompatible(open({ a: oneOf({ type: "null" }, string) }), open({ a: string }), "TYPE_CHANGED"),
  ],
  [
    "members found by matching",
    compatible(
      oneOf(objectA, objectB),
      oneOf(closed({ b: string, c: string }), closed({ a: string, c: string })),
    ),
  ],
  [
    "two members for one",
    incompatible(oneOf(integer, number), oneOf(number, string), "COMBINED_TYPE_SUBSCHEMAS_CHANGED"),
  ],
  ["equal members count once", compatible(oneOf(string, string, integer), oneOf(string, integer))],
  [
    "a reference for what it refers to",
    compatible(
      { definitions: { s: string }, ...open({ a: { $ref: "#/definitions/s" } }) },
      open({ a: string }),
    ),
  ],
  [
    "a reference to another type",
    incompatible(
      { definitions: { s: string }, ...open({ a: { $ref: "#/definitions/s" } }) },
      { definitions: { s: integer }, ...open({ a: { $ref: "#/definitions/s" } }) },
      "TYPE_CHANGED",
    ),
  ],
  ["a recursion", compatible(recursive(integer), recursive(number))],
  ["a recursion, narrowed", incompatible(recursive(number), recursive(integer), "TYPE_NARROWED")],
  ["a mutual recursion", compatible(mutual(integer), mutual(number))],
  ["a mutual recursion, narrowed", incompatible(mutual(number), mutual(integer), "TYPE_NARROWED")],
  [
    "2019-09: beside a reference",
    incompatible(
      draft2019({ $defs: { s: string }, $ref: "#/$defs/s" }),
      draft2019({ $defs: { s: string }, $ref: "#/$defs/s", minLength: 1 }),
      "TYPE_CHANGED",
    ),
  ],
  [
    "draft 7: beside a reference nothing counts",
    compatible(
      { definitions: { s: string }, $ref: "#/definitions/s" },
      { definitions: { s: string }, $ref: "#/definitions/s", minLength: 1 },
    ),
  ],
  [
    "a recursion by $dynamicRef",
    compatible(
      modern({ $dynamicAnchor: "n", ...closed({ v: integer, n: { $dynamicRef: "#n" } }) }),
      modern({ $dynamicAnchor: "n", ...closed({ v: number, n: { $dynamicRef: "#n" } }) }),
    ),
  ],
];

export const pairs: ReadonlyMap<string, Pair> = new Map([
  ...annotations,
  ...types,
  ...scalars,
  ...properties,
  ...arrays,
  ...combined,
]);

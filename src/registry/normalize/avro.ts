/**
 * The texts of an Avro schema, spelled as Confluent's registry spells them, so that ids, MD5 sums and answers agree:
 *
 * - canonical: what is stored and answered, and what decides whether a schema has an id already. The same
 *   attributes in a fixed order, names as short as the enclosing namespace allows, types of references by name.
 * - resolved (`format=resolved`): the same with the references' types written out.
 * - normalized (`normalize=true`): full names, other attributes and aliases in ascending order.
 * - parsing canonical form: the specification's own, without what doesn't matter to a reader of data.
 */
import type {
  AvroType,
  EnumType,
  FixedType,
  NamedType,
  RecordField,
  RecordType,
} from "#src/schema/formats/avro/avro-schema.ts";
import { isNamed, isPrimitive } from "#src/schema/formats/avro/avro-schema.ts";
import {
  byCodeUnit,
  type Json,
  type JsonObject,
  printJson,
  printString,
} from "#src/schema/formats/avro/json.ts";
import type { LogicalType } from "#src/schema/formats/avro/logical-type.ts";
import { type AvroSchema, parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import type { SchemaWithReferences } from "../compatibility/compatibility.ts";

/** @throws SchemaError */
export function canonicalAvroText({ text, references }: SchemaWithReferences): string {
  return canonicalText(parseAvroSchema(text, references));
}

/** @throws SchemaError */
export function resolvedAvroText({ text, references }: SchemaWithReferences): string {
  return canonicalText({ ...parseAvroSchema(text, references), referenced: [] });
}

/** @throws SchemaError */
export function normalizedAvroText({ text, references }: SchemaWithReferences): string {
  const { root, referenced } = parseAvroSchema(text, references);
  return normalized(root, new Set(referenced));
}

/** @throws SchemaError */
export function parsingCanonicalForm({ text, references }: SchemaWithReferences): string {
  return parsingCanonical(parseAvroSchema(text, references).root, new Set());
}

export function canonicalText({ root, referenced }: AvroSchema): string {
  return canonical(root, null, new Set(referenced));
}

/** Names that a short form would be mistaken for. */
const TYPE_NAMES = new Set(
  "record enum array map union fixed string bytes int long float double boolean null".split(" "),
);

function canonical(type: AvroType, namespace: string | null, written: Set<string>): string {
  switch (type.type) {
    case "union":
      return `[${type.branches.map((branch) => canonical(branch, namespace, written)).join(",")}]`;
    case "array":
      return `{"type":"array","items":${canonical(type.items, namespace, written)}${props(type.props)}}`;
    case "map":
      return `{"type":"map","values":${canonical(type.values, namespace, written)}${props(type.props)}}`;
    case "record":
    case "enum":
    case "fixed":
      if (written.has(type.fullName)) {
        return printString(shortName(type.name, type.namespace, type.fullName, namespace));
      }
      written.add(type.fullName);
      return canonicalDefinition(type, namespace, written);
    default:
      return type.props.size === 0 ? `"${type.type}"` : `{"type":"${type.type}"${props(type.props)}}`;
  }
}

function canonicalDefinition(type: NamedType, namespace: string | null, written: Set<string>): string {
  const parts = [`"type":"${type.type === "record" && type.isError ? "error" : type.type}"`];
  parts.push(`"name":${printString(type.name)}`);
  if (type.namespace !== namespace) parts.push(`"namespace":${printString(type.namespace ?? "")}`);
  if (type.doc !== null) parts.push(`"doc":${printString(type.doc)}`);
  parts.push(canonicalBody(type, written) + props(type.props));
  if (type.aliases.length > 0) {
    const aliases = type.aliases.map((alias) => {
      const dot = alias.lastIndexOf(".");
      const aliasNamespace = dot < 0 ? null : alias.slice(0, dot);
      return printString(shortName(alias.slice(dot + 1), aliasNamespace, alias, type.namespace));
    });
    parts.push(`"aliases":[${aliases.join(",")}]`);
  }
  return `{${parts.join(",")}}`;
}

function canonicalBody(type: NamedType, written: Set<string>): string {
  switch (type.type) {
    case "fixed":
      return `"size":${type.size}`;
    case "enum": {
      const symbols = `"symbols":[${type.symbols.map(printString).join(",")}]`;
      return type.default === null ? symbols : `${symbols},"default":${printString(type.default)}`;
    }
    case "record":
      return `"fields":[${type.fields.map((field) => canonicalField(field, type, written)).join(",")}]`;
  }
}

function canonicalField(field: RecordField, record: RecordType, written: Set<string>): string {
  const parts = [
    `"name":${printString(field.name)}`,
    `"type":${canonical(field.type, record.namespace, written)}`,
  ];
  if (field.doc !== null) parts.push(`"doc":${printString(field.doc)}`);
  if (field.default !== undefined) parts.push(`"default":${printJson(field.default)}`);
  if (field.order !== "ascending") parts.push(`"order":"${field.order}"`);
  if (field.aliases.length > 0) parts.push(`"aliases":[${field.aliases.map(printString).join(",")}]`);
  return `{${parts.join(",")}${props(field.props)}}`;
}

function shortName(
  name: string,
  namespace: string | null,
  fullName: string,
  enclosing: string | null,
): string {
  if (namespace === null || namespace !== enclosing) return fullName;
  return TYPE_NAMES.has(name) ? fullName : name;
}

function props(attributes: JsonObject): string {
  let text = "";
  for (const [key, value] of attributes) text += `,${printString(key)}:${printJson(value)}`;
  return text;
}

function normalized(type: AvroType, written: Set<string>): string {
  switch (type.type) {
    case "union":
      return `[${type.branches.map((branch) => normalized(branch, written)).join(",")}]`;
    case "array":
      return `{"type":"array","items":${normalized(type.items, written)}${normalizedProps(type)}}`;
    case "map":
      return `{"type":"map","values":${normalized(type.values, written)}${normalizedProps(type)}}`;
    case "record":
    case "enum":
    case "fixed":
      if (written.has(type.fullName)) return `"${type.fullName}"`;
      written.add(type.fullName);
      return normalizedDefinition(type, written);
    default:
      return type.props.size === 0 ? `"${type.type}"` : `{"type":"${type.type}"${normalizedProps(type)}}`;
  }
}

function normalizedDefinition(type: NamedType, written: Set<string>): string {
  let text = `{"name":"${type.fullName}","type":"${type.type}"`;
  text += normalizedBody(type, written) + logicalProps(type.logical);
  if (type.doc !== null && type.doc !== "") text += `,"doc":${printString(type.doc)}`;
  if (type.aliases.length > 0) {
    // An alias without namespace of a type that has one keeps the dot that says so.
    const aliases = type.aliases.map((alias) =>
      type.namespace !== null && !alias.includes(".") ? `.${alias}` : alias,
    );
    text += `,"aliases":${printSortedList(aliases)}`;
  }
  if (type.type === "enum" && type.default !== null) text += `,"default":${printString(type.default)}`;
  return `${text}${sortedProps(type.props)}}`;
}

function normalizedBody(type: NamedType, written: Set<string>): string {
  switch (type.type) {
    case "fixed":
      return `,"size":${type.size}`;
    case "enum":
      return `,"symbols":[${type.symbols.map((symbol) => `"${symbol}"`).join(",")}]`;
    case "record":
      return `,"fields":[${type.fields.map((field) => normalizedField(field, written)).join(",")}]`;
  }
}

function normalizedField(field: RecordField, written: Set<string>): string {
  let text = `{"name":"${field.name}","type":${normalized(field.type, written)},"order":"${field.order}"`;
  if (field.doc !== null) text += `,"doc":${printString(field.doc)}`;
  if (field.aliases.length > 0) text += `,"aliases":${printSortedList(field.aliases)}`;
  if (field.default !== undefined) text += `,"default":${printJson(field.default, true)}`;
  return `${text}${sortedProps(field.props)}}`;
}

function normalizedProps(type: { readonly logical: LogicalType | null; readonly props: JsonObject }): string {
  return logicalProps(type.logical) + sortedProps(type.props);
}

/** Named once here and once more among the sorted attributes: so the original does, and it is in the sums. */
function logicalProps(logical: LogicalType | null): string {
  if (logical === null) return "";
  const text = `,"logicalType":"${logical.name}"`;
  if (logical.name !== "decimal") return text;
  return `${text},"precision":${logical.precision}${logical.scale === 0 ? "" : `,"scale":${logical.scale}`}`;
}

function sortedProps(attributes: JsonObject): string {
  const entries: [string, Json][] = [...attributes].sort(([a], [b]) => byCodeUnit(a, b));
  return entries.map(([key, value]) => `,"${key}":${printJson(value, true)}`).join("");
}

function printSortedList(texts: readonly string[]): string {
  return `[${[...texts].sort(byCodeUnit).map(printString).join(",")}]`;
}

/** https://avro.apache.org/docs/1.12.0/specification/#transforming-into-parsing-canonical-form */
function parsingCanonical(type: AvroType, written: Set<string>): string {
  if (type.type === "union")
    return `[${type.branches.map((branch) => parsingCanonical(branch, written)).join(",")}]`;
  if (type.type === "array") return `{"type":"array","items":${parsingCanonical(type.items, written)}}`;
  if (type.type === "map") return `{"type":"map","values":${parsingCanonical(type.values, written)}}`;
  if (isPrimitive(type) || !isNamed(type)) return `"${type.type}"`;
  if (written.has(type.fullName)) return `"${type.fullName}"`;
  written.add(type.fullName);
  return `{"name":"${type.fullName}","type":"${type.type}",${parsingCanonicalBody(type, written)}}`;
}

function parsingCanonicalBody(type: RecordType | EnumType | FixedType, written: Set<string>): string {
  if (type.type === "fixed") return `"size":${type.size}`;
  if (type.type === "enum") return `"symbols":[${type.symbols.map((symbol) => `"${symbol}"`).join(",")}]`;
  const fields = type.fields.map(
    (field) => `{"name":"${field.name}","type":${parsingCanonical(field.type, written)}}`,
  );
  return `"fields":[${fields.join(",")}]`;
}

import { parseDefault } from "./field-default.ts";
import {
  type DefaultValue,
  EMPTY,
  type FieldSpec,
  type FieldType,
  PRIMITIVE_TYPES,
  type PrimitiveType,
} from "./spec.ts";
import type { SpecObject } from "./spec-object.ts";
import {
  formatVersionRange,
  intersect,
  isEmpty,
  isEqual,
  isOpenEnded,
  isWithin,
  NONE,
  type VersionRange,
} from "./version-range.ts";

const PROPERTIES = [
  "name",
  "type",
  "versions",
  "fields",
  "about",
  "default",
  "entityType",
  "flexibleVersions",
  "ignorable",
  "mapKey",
  "nullableVersions",
  "tag",
  "taggedVersions",
  "zeroCopy",
];

/** Names that Kafka gives to what a field identifies, each with the type that such a field must have. */
const ENTITY_TYPES: Readonly<Record<string, PrimitiveType>> = {
  transactionalId: "string",
  producerId: "int64",
  groupId: "string",
  topicName: "string",
  brokerId: "int32",
};

/** The rules that concern one field on its own; `json` holds it, `messageFlexibleVersions` come from its message. */
export function validateField(json: SpecObject, messageFlexibleVersions: VersionRange): FieldSpec {
  json.allowOnly(PROPERTIES);
  const name = validateName(json);
  const { type, isArray } = validateType(json);
  const taggedVersions = json.optionalRange("taggedVersions") ?? NONE;
  // A field that exists only as a tagged one need not say its versions twice.
  const versions = json.optionalRange("versions") ?? (isEmpty(taggedVersions) ? null : taggedVersions);
  if (versions === null) throw json.error('"versions" is missing');
  const nullableVersions = validateNullability(json, type, isArray);
  const flexibleVersions = validateFlexibility(json, type, isArray) ?? messageFlexibleVersions;
  const field: FieldSpec = {
    name,
    about: json.optionalString("about") ?? "",
    type,
    isArray,
    versions,
    nullableVersions,
    taggedVersions,
    flexibleVersions,
    tag: json.optionalInteger("tag"),
    default: validateDefault(json, type, isArray, versions, nullableVersions),
    ignorable: json.boolean("ignorable"),
    mapKey: json.boolean("mapKey"),
    entityType: validateEntityType(json, type),
  };
  validateTag(json, field);
  if (json.boolean("zeroCopy") && !isPrimitive(field, "bytes")) {
    throw json.error("only a field of type bytes can be zeroCopy");
  }
  return field;
}

function validateName(json: SpecObject): string {
  const name = json.string("name");
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
    throw json.error(
      `a field's name consists of letters and digits and begins with a letter, unlike "${name}"`,
    );
  }
  // The generated interface has a property of this name already.
  if (/^unknownTaggedFields$/i.test(name)) throw json.error(`the name "${name}" is reserved`);
  return name;
}

function validateType(json: SpecObject): { type: FieldType; isArray: boolean } {
  const text = json.string("type").trim();
  const isArray = text.startsWith("[]");
  const name = isArray ? text.slice(2).trim() : text;
  if (name.startsWith("[]")) throw json.error("an array of arrays is not possible; use an array of structs");
  const primitive = PRIMITIVE_TYPES.find((type) => type === name);
  if (primitive === undefined && !/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    throw json.error(`"${text}" is neither a type nor, without a capital, the name of a struct`);
  }
  // Their lengths would have to be interleaved with pieces that are handed on by reference.
  if (primitive === "records" && isArray) throw json.error("an array of records is not possible");
  if (primitive !== undefined && json.has("fields") && json.list("fields").length > 0) {
    throw json.error("only a struct or an array of structs can have fields");
  }
  const type: FieldType = primitive ? { kind: "primitive", name: primitive } : { kind: "struct", name };
  return { type, isArray };
}

function validateNullability(json: SpecObject, type: FieldType, isArray: boolean): VersionRange {
  const range = json.optionalRange("nullableVersions") ?? NONE;
  const canBeNull = isArray || type.kind === "struct" || ["string", "bytes", "records"].includes(type.name);
  if (!isEmpty(range) && !canBeNull) throw json.error(`a field of type ${type.name} cannot be nullable`);
  return range;
}

function validateFlexibility(json: SpecObject, type: FieldType, isArray: boolean): VersionRange | null {
  const range = json.optionalRange("flexibleVersions");
  const mayOverride = !isArray && (type.name === "string" || type.name === "bytes");
  if (range !== null && !mayOverride) {
    throw json.error("only a field of type string or bytes can have flexibleVersions of its own");
  }
  return range;
}

function validateEntityType(json: SpecObject, type: FieldType): string | null {
  const entityType = json.optionalString("entityType");
  if (entityType === null || entityType === "unknown") return null;
  const expected = ENTITY_TYPES[entityType];
  if (expected === undefined) throw json.error(`unknown entityType "${entityType}"`);
  if (type.name !== expected)
    throw json.error(`entityType ${entityType} belongs to type ${expected}, not ${type.name}`);
  return entityType;
}

function validateDefault(
  json: SpecObject,
  type: FieldType,
  isArray: boolean,
  versions: VersionRange,
  nullableVersions: VersionRange,
): DefaultValue {
  const text = json.optionalString("default") ?? "";
  const canBeNull = isArray || type.kind === "struct" || ["string", "bytes", "records"].includes(type.name);
  if (text === "null" && canBeNull) {
    if (!isWithin(versions, nullableVersions)) {
      throw json.error("null cannot be the default, because not all versions of the field are nullable");
    }
    return null;
  }
  const value =
    isArray || type.kind === "struct" ? (text === "" ? EMPTY : undefined) : parseDefault(type.name, text);
  if (value === undefined) {
    throw json.error(`"${text}" cannot be the default of a field of type ${isArray ? "[]" : ""}${type.name}`);
  }
  return value;
}

function validateTag(json: SpecObject, field: FieldSpec): void {
  const { tag, taggedVersions, versions, nullableVersions, flexibleVersions } = field;
  const tagged = formatVersionRange(taggedVersions);
  if (tag === null) {
    if (!isEmpty(taggedVersions)) throw json.error(`taggedVersions ${tagged} need a tag`);
    return;
  }
  if (tag < 0) throw json.error(`the tag ${tag} is negative`);
  if (isEmpty(taggedVersions)) throw json.error(`the tag ${tag} needs taggedVersions`);
  if (field.mapKey) throw json.error("a tagged field cannot be a mapKey");
  if (!isOpenEnded(taggedVersions))
    throw json.error(`taggedVersions ${tagged} must be open-ended, as "3+" is`);
  if (!isWithin(taggedVersions, versions)) {
    throw json.error(`taggedVersions ${tagged} must lie within versions ${formatVersionRange(versions)}`);
  }
  const nullableAndTagged = intersect(nullableVersions, taggedVersions);
  if (!isEmpty(nullableAndTagged) && !isEqual(nullableAndTagged, taggedVersions)) {
    throw json.error(`either all or none of taggedVersions ${tagged} must be nullable`);
  }
  if (!isWithin(taggedVersions, flexibleVersions)) {
    throw json.error(
      `taggedVersions ${tagged} must lie within flexibleVersions ${formatVersionRange(flexibleVersions)}`,
    );
  }
  if (isPrimitive(field, "records")) throw json.error("a field of type records cannot be tagged");
}

function isPrimitive(field: FieldSpec, name: PrimitiveType): boolean {
  return !field.isArray && field.type.name === name;
}

import type { SpecFile } from "./read-spec.ts";
import {
  type FieldSpec,
  MESSAGE_KINDS,
  type MessageKind,
  type MessageSpec,
  type StructSpec,
} from "./spec.ts";
import { SpecError } from "./spec-error.ts";
import { SpecObject } from "./spec-object.ts";
import { validateField } from "./validate-field.ts";
import { formatVersionRange, isEmpty, isOpenEnded, NONE, type VersionRange } from "./version-range.ts";

const MESSAGE_PROPERTIES = [
  "name",
  "type",
  "apiKey",
  "about",
  "validVersions",
  "deprecatedVersions",
  "flexibleVersions",
  "latestVersionUnstable",
  "listeners",
  "fields",
  "commonStructs",
];
const STRUCT_PROPERTIES = ["name", "about", "versions", "deprecatedVersions", "fields"];
const LISTENERS = ["broker", "controller", "zkBroker"];

/** A spec file as a message, or a SpecError that names the file, the place in it and the rule. */
export function validateSpec({ file, json }: SpecFile): MessageSpec {
  const message = new SpecObject(file, "", json);
  message.allowOnly(MESSAGE_PROPERTIES);
  const name = validateTypeName(message);
  const kind = validateKind(message);
  // Where the name of the API comes from: Fetch, of FetchRequest and FetchResponse.
  if ((kind === "request" || kind === "response") && !name.toLowerCase().endsWith(kind)) {
    throw message.error(
      `the name of a ${kind} ends with ${kind === "request" ? "Request" : "Response"}, unlike ${name}`,
    );
  }
  const flexibleVersions = validateFlexibleVersions(message);
  const structs = new StructScope(message, flexibleVersions);
  const fields = structs.fields(message, "");
  if (fields.some((field) => field.mapKey))
    throw message.error("a field of the message itself cannot be a mapKey");
  structs.resolve();
  return {
    file,
    name,
    kind,
    apiKey: validateApiKey(message, kind),
    validVersions: validateValidVersions(message),
    flexibleVersions,
    latestVersionUnstable:
      requestOnly(message, kind, "latestVersionUnstable") && message.boolean("latestVersionUnstable"),
    listeners: requestOnly(message, kind, "listeners") ? validateListeners(message) : [],
    about: message.optionalString("about") ?? "",
    fields,
    structs: structs.byName,
  };
}

/** What several files must not have in common. */
export function validateTogether(messages: readonly MessageSpec[]): void {
  const claims = new Map<string, MessageSpec>();
  const claim = (what: string, message: MessageSpec): void => {
    const other = claims.get(what);
    if (other !== undefined)
      throw new SpecError(message.file, "", `${what} is taken by ${other.file} already`);
    claims.set(what, message);
  };
  for (const message of messages) {
    // File systems that fold case would lose one of two such files.
    claim(`the name ${message.name.toLowerCase()}`, message);
    // Keys of coordinators' and metadata records are unique within one log only, and a tree may hold several.
    if (message.kind === "request" || message.kind === "response") {
      claim(`the ${message.kind} with apiKey ${message.apiKey}`, message);
    }
  }
}

/** The structs of one message: common ones, known from the start, and those that fields define in place. */
class StructScope {
  readonly byName: Map<string, StructSpec> = new Map();
  private readonly flexibleVersions: VersionRange;
  /** Struct fields without `fields` of their own, to be looked up once everything is defined. */
  private readonly references: [field: SpecObject, name: string][] = [];

  constructor(message: SpecObject, flexibleVersions: VersionRange) {
    this.flexibleVersions = flexibleVersions;
    for (const json of message.list("commonStructs")) {
      const struct = new SpecObject(message.file, "a common struct", json);
      const named = new SpecObject(message.file, `struct ${struct.string("name")}`, json);
      named.allowOnly(STRUCT_PROPERTIES);
      const name = validateTypeName(named);
      const versions = named.optionalRange("versions");
      if (versions === null) throw named.error('"versions" is missing');
      this.define(named, {
        name,
        about: named.optionalString("about") ?? "",
        versions,
        fields: this.fields(named, `${name}.`),
      });
    }
  }

  /** The fields of a message or struct; `prefix` leads to them in messages. */
  fields(owner: SpecObject, prefix: string): FieldSpec[] {
    const fields = owner.list("fields").map((json) => {
      const name = new SpecObject(owner.file, owner.where, json).string("name");
      return this.field(new SpecObject(owner.file, `field ${prefix}${name}`, json), `${prefix}${name}.`);
    });
    validateSiblings(owner, fields);
    return fields;
  }

  /** Every struct that a field names must exist, and none may contain itself. */
  resolve(): void {
    for (const [field, name] of this.references) {
      if (!this.byName.has(name)) throw field.error(`struct ${name} is not defined in this message`);
    }
    for (const [field, name] of this.references) {
      if (this.contains(name, name, new Set())) throw field.error(`struct ${name} contains itself`);
    }
  }

  private field(json: SpecObject, prefix: string): FieldSpec {
    const field = validateField(json, this.flexibleVersions);
    if (field.type.kind !== "struct") return field;
    const { name } = field.type;
    if (json.has("fields")) {
      this.define(json, {
        name,
        about: field.about,
        versions: field.versions,
        fields: this.fields(json, prefix),
      });
    } else {
      this.references.push([json, name]);
    }
    return field;
  }

  private define(owner: SpecObject, struct: StructSpec): void {
    if (this.byName.has(struct.name)) throw owner.error(`struct ${struct.name} is defined twice`);
    this.byName.set(struct.name, struct);
  }

  private contains(outer: string, wanted: string, seen: Set<string>): boolean {
    if (seen.has(outer)) return false;
    seen.add(outer);
    return (this.byName.get(outer)?.fields ?? []).some(
      ({ type }) =>
        type.kind === "struct" && (type.name === wanted || this.contains(type.name, wanted, seen)),
    );
  }
}

function validateSiblings(owner: SpecObject, fields: readonly FieldSpec[]): void {
  const names = new Set<string>();
  const tags = new Set<number>();
  for (const { name, tag } of fields) {
    // Names differ in the generated code only from the second letter on.
    const property = name.charAt(0).toLowerCase() + name.slice(1);
    if (names.has(property)) throw owner.error(`field ${name} occurs twice`);
    names.add(property);
    if (tag === null) continue;
    if (tags.has(tag)) throw owner.error(`field ${name} has the tag ${tag} of another field`);
    tags.add(tag);
  }
  for (let tag = 0; tag < tags.size; tag++) {
    if (!tags.has(tag)) throw owner.error(`tags must be contiguous from 0, but tag ${tag} is not used`);
  }
}

function validateTypeName(json: SpecObject): string {
  const name = json.string("name");
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    throw json.error(
      `the name of a message or struct consists of letters and digits and begins with a capital, unlike "${name}"`,
    );
  }
  return name;
}

function validateKind(message: SpecObject): MessageKind {
  const type = message.string("type");
  const kind = MESSAGE_KINDS.find((candidate) => candidate === type);
  if (kind === undefined)
    throw message.error(`"type" must be one of ${MESSAGE_KINDS.join(", ")}, not "${type}"`);
  return kind;
}

function validateApiKey(message: SpecObject, kind: MessageKind): number | null {
  const apiKey = message.optionalInteger("apiKey");
  if (apiKey === null && (kind === "request" || kind === "response"))
    throw message.error(`a ${kind} needs an apiKey`);
  if (apiKey !== null && (apiKey < 0 || apiKey > 0x7fff))
    throw message.error(`apiKey ${apiKey} is not an int16 from 0 on`);
  return apiKey;
}

function validateValidVersions(message: SpecObject): VersionRange {
  const range = message.optionalRange("validVersions");
  if (range === null) throw message.error('"validVersions" is missing');
  if (isOpenEnded(range))
    throw message.error(`validVersions ${formatVersionRange(range)} must have a highest version`);
  return range;
}

function validateFlexibleVersions(message: SpecObject): VersionRange {
  const isRemoved = isEmpty(validateValidVersions(message));
  if (!message.has("flexibleVersions") && !isRemoved) {
    throw message.error('"flexibleVersions" is missing; new messages have "0+"');
  }
  const range = message.optionalRange("flexibleVersions") ?? NONE;
  if (!isEmpty(range) && !isOpenEnded(range)) {
    throw message.error(
      `flexibleVersions ${formatVersionRange(range)} must be "none" or open-ended, as "3+" is`,
    );
  }
  return range;
}

function requestOnly(message: SpecObject, kind: MessageKind, property: string): boolean {
  const isSet = property === "listeners" ? message.list(property).length > 0 : message.boolean(property);
  if (isSet && kind !== "request") throw message.error(`only a request can have "${property}"`);
  return isSet;
}

function validateListeners(message: SpecObject): string[] {
  return message.list("listeners").map((listener) => {
    if (!LISTENERS.includes(listener as string)) {
      throw message.error(`"listeners" are ${LISTENERS.join(", ")}, not ${JSON.stringify(listener)}`);
    }
    return listener as string;
  });
}

/** What answers say of schemas and settings. What is null or empty is left out, as the original does; `false` is not. */
import type { Metadata } from "../model/metadata.ts";
import type { SchemaVersion, StoredContent } from "../model/registry-state.ts";
import type { Rule, RuleSet } from "../model/rule-set.ts";
import type { Config } from "../model/settings.ts";
import type { TaggedEntity } from "../service/schema-types.ts";

/** `findTags` of a request: those asked for, `*` for all. Left out of the answer when nobody asks. */
export function schemaTagsEntity(entities: readonly TaggedEntity[]): Json {
  return entities.map(({ path, kind, tags }) => ({
    schemaEntity: { entityPath: path, entityType: kind },
    tags,
  }));
}

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json | undefined };

export function schemaEntity(version: SchemaVersion, content: StoredContent, text: string): JsonObject {
  const { subject, version: number, id } = version;
  return nonEmpty({
    subject: subject.qualified,
    version: number,
    id,
    ...contentEntity(version, content, text),
  });
}

/** An answer to a question by id or GUID: who asked for a subject is told which version it was. */
export function schemaStringEntity(
  version: SchemaVersion,
  content: StoredContent,
  text: string,
  { withSubject, maxId }: { readonly withSubject: boolean; readonly maxId?: number | undefined },
): JsonObject {
  const { subject, version: number } = version;
  const found = withSubject ? { subject: subject.qualified, version: number } : {};
  return nonEmpty({ ...found, ...contentEntity(version, content, text), maxId });
}

export function registeredEntity(version: SchemaVersion, content: StoredContent, text: string): Json {
  return nonEmpty({ id: version.id, version: version.version, ...contentEntity(version, content, text) });
}

function contentEntity(
  { isDeleted, timestamp }: SchemaVersion,
  { guid, schemaType, references, metadata, ruleSet }: StoredContent,
  text: string,
): { readonly [key: string]: Json | undefined } {
  return {
    guid,
    schemaType,
    references: references.map(({ name, subject, version }) => ({ name, subject, version })),
    metadata: metadata === null ? undefined : metadataEntity(metadata),
    ruleSet: ruleSet === null ? undefined : ruleSetEntity(ruleSet),
    schema: text,
    ts: timestamp,
    deleted: isDeleted,
  };
}

/** `levelName`: reading and writing name the level differently. */
export function configEntity(config: Config, levelName: "compatibility" | "compatibilityLevel"): Json {
  const { compatibilityLevel, defaultMetadata, overrideMetadata, defaultRuleSet, overrideRuleSet, ...rest } =
    config;
  return nonEmpty({
    ...rest,
    [levelName]: compatibilityLevel,
    defaultMetadata: defaultMetadata && metadataEntity(defaultMetadata),
    overrideMetadata: overrideMetadata && metadataEntity(overrideMetadata),
    defaultRuleSet: defaultRuleSet && ruleSetEntity(defaultRuleSet),
    overrideRuleSet: overrideRuleSet && ruleSetEntity(overrideRuleSet),
  });
}

function metadataEntity({ tags, properties, sensitive }: Metadata): Json {
  return nonEmpty({ tags: nonEmptyMap(tags), properties: nonEmptyMap(properties), sensitive });
}

function ruleSetEntity({ migrationRules, domainRules, encodingRules, enableAt }: RuleSet): Json {
  return nonEmpty({
    migrationRules: migrationRules.map(ruleEntity),
    domainRules: domainRules.map(ruleEntity),
    encodingRules: encodingRules.map(ruleEntity),
    enableAt,
  });
}

function ruleEntity(rule: Rule): Json {
  return nonEmpty({ ...rule, params: nonEmptyMap(rule.params) });
}

function nonEmpty(entity: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(entity).filter(([, value]) => !isEmpty(value)));
}

function nonEmptyMap(map: { readonly [key: string]: Json }): Json | undefined {
  return Object.keys(map).length === 0 ? undefined : map;
}

/** Metadata and rules that are there without saying anything stay: they count in the GUID. */
function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value) && value.length === 0;
}

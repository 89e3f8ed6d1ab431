/** The bodies of requests. Unknown properties are left alone, null is as good as nothing. */
import { z } from "zod";
import { compatibilityLevels } from "../compatibility/compatibility.ts";
import { createMetadata } from "../model/metadata.ts";
import { RegistryError } from "../model/registry-error.ts";
import {
  checkRuleSet,
  createRuleSet,
  domainModes,
  executionEnvironments,
  migrationModes,
  ruleKinds,
} from "../model/rule-set.ts";
import {
  type CompatibilityPolicy,
  type ConfigUpdate,
  compatibilityPolicies,
  type Mode,
  modes,
} from "../model/settings.ts";
import type { TagChange } from "../service/modify-tags.ts";
import { NEXT_VERSION, type SchemaRequest } from "../service/schema-request.ts";
import type { TagChanges, TaggedEntity } from "../service/schema-types.ts";

/** Scalars are taken for texts, as the original does. */
const text = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);
const texts = z.array(text);
const integer = z.union([
  z.int32(),
  z
    .string()
    .regex(/^-?\d{1,10}$/)
    .transform(Number)
    .pipe(z.int32()),
]);
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]);

const metadata = z
  .object({
    tags: z.record(z.string(), texts).nullish(),
    properties: z.record(z.string(), text).nullish(),
    sensitive: texts.nullish(),
  })
  .transform(createMetadata);

const rule = z.object({
  name: text.nullish(),
  doc: text.nullish(),
  kind: z.enum(ruleKinds).nullish(),
  mode: z.enum([...migrationModes, ...domainModes]).nullish(),
  type: text.nullish(),
  tags: texts.nullish(),
  params: z.record(z.string(), text).nullish(),
  expr: text.nullish(),
  onSuccess: text.nullish(),
  onFailure: text.nullish(),
  disabled: flag.nullish(),
});
const rules = z.array(rule).nullish();

const ruleSet = z
  .object({
    migrationRules: rules,
    domainRules: rules,
    encodingRules: rules,
    enableAt: z.enum(executionEnvironments).nullish(),
  })
  .transform(createRuleSet);

const reference = z.object({ name: text, subject: text, version: integer });

const schemaTags = z
  .array(
    z
      .object({
        schemaEntity: z.object({ entityPath: text, entityType: z.enum(["sr_record", "sr_field"]) }),
        tags: texts.nullish(),
      })
      .transform(({ schemaEntity, tags }) => ({
        path: schemaEntity.entityPath,
        kind: schemaEntity.entityType,
        tags: tags ?? [],
      })),
  )
  .nullish();

const schemaRequest = z.object({
  schema: text.nullish(),
  schemaType: text.nullish(),
  references: z.array(reference).nullish(),
  metadata: metadata.nullish(),
  ruleSet: ruleSet.nullish(),
  version: integer.nullish(),
  id: integer.nullish(),
  schemaTagsToAdd: schemaTags,
  schemaTagsToRemove: schemaTags,
  propagateSchemaTags: flag.nullish(),
});

/** @throws RegistryError 400, 422, 42210 */
export function parseSchemaRequest(body: unknown): SchemaRequest {
  const request = parse(schemaRequest, body);
  checkRuleSet(request.ruleSet);
  return {
    schema: request.schema ?? "",
    schemaType: request.schemaType ?? "AVRO",
    references: request.references ?? [],
    metadata: request.metadata ?? null,
    ruleSet: request.ruleSet ?? null,
    version: request.version ?? NEXT_VERSION,
    id: request.id === undefined || request.id === null || request.id < 0 ? null : request.id,
    tags: tagChanges(request.schemaTagsToAdd, request.schemaTagsToRemove),
    propagateTags: request.propagateSchemaTags === true,
  };
}

const tagRequest = z.object({
  newVersion: integer.nullish(),
  tagsToAdd: schemaTags,
  tagsToRemove: schemaTags,
  metadata: metadata.nullish(),
  ruleSet: ruleSet.nullish(),
  rulesToMerge: ruleSet.nullish(),
  rulesToRemove: texts.nullish(),
});

/** @throws RegistryError 400, 422, 42210 */
export function parseTagRequest(body: unknown): TagChange {
  const request = parse(tagRequest, body);
  const { rulesToMerge = null, rulesToRemove = null } = request;
  if (request.ruleSet && (rulesToMerge !== null || rulesToRemove !== null)) {
    throw new RegistryError(42210, "ruleSet should be omitted if specifying rulesToMerge or rulesToRemove");
  }
  checkRuleSet(request.ruleSet);
  checkRuleSet(rulesToMerge);
  return {
    newVersion: request.newVersion ?? NEXT_VERSION,
    metadata: request.metadata ?? null,
    ruleSet: request.ruleSet ?? null,
    rulesToMerge,
    rulesToRemove,
    tags: tagChanges(request.tagsToAdd, request.tagsToRemove),
  };
}

type Tags = readonly TaggedEntity[] | null | undefined;

function tagChanges(add: Tags, remove: Tags): TagChanges | null {
  return add?.length || remove?.length
    ? { add: add ?? [], remove: remove ?? [], ignoreMissing: false }
    : null;
}

const configUpdate = z.object({
  alias: text.nullish(),
  aliasForDeks: text.nullish(),
  normalize: flag.nullish(),
  validateFields: flag.nullish(),
  validateNewSchemas: flag.nullish(),
  validateRules: flag.nullish(),
  compatibility: text.nullish(),
  /** As the answers spell it, so that what was read can be written back. */
  compatibilityLevel: text.nullish(),
  compatibilityPolicy: text.nullish(),
  compatibilityGroup: text.nullish(),
  defaultMetadata: metadata.nullish(),
  overrideMetadata: metadata.nullish(),
  defaultRuleSet: ruleSet.nullish(),
  overrideRuleSet: ruleSet.nullish(),
});

/** @throws RegistryError 400, 422, 42203, 42210 */
export function parseConfigUpdate(body: unknown): ConfigUpdate {
  const { compatibility, compatibilityLevel, compatibilityPolicy, ...update } = parse(configUpdate, body);
  checkRuleSet(update.defaultRuleSet);
  checkRuleSet(update.overrideRuleSet);
  return {
    ...update,
    compatibilityLevel: oneOf(
      compatibilityLevels,
      compatibility === undefined ? compatibilityLevel : compatibility,
      42203,
      "compatibility level",
    ),
    compatibilityPolicy: oneOf<CompatibilityPolicy>(
      compatibilityPolicies,
      compatibilityPolicy,
      42203,
      "compatibility policy",
    ),
  };
}

const modeUpdate = z.object({ mode: text.nullish() });

/** null takes the mode back. @throws RegistryError 400, 422, 42204 */
export function parseModeUpdate(body: unknown): Mode | null {
  return oneOf<Mode>(modes, parse(modeUpdate, body).mode, 42204, "mode") ?? null;
}

function oneOf<T extends string>(
  values: readonly T[],
  word: string | null | undefined,
  errorCode: number,
  what: string,
): T | null | undefined {
  if (word === null || word === undefined) return word;
  const found = values.find((value) => value === word.toUpperCase());
  if (found === undefined) {
    throw new RegistryError(errorCode, `Invalid ${what}. Valid values are ${values.join(", ")}`);
  }
  return found;
}

function parse<T>(type: z.ZodType<T>, body: unknown): T {
  if (body === undefined || body === null) throw new RegistryError(422, "The request has no body");
  const parsed = type.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new RegistryError(400, `Invalid request: ${issue?.message} at /${issue?.path.join("/")}`);
}

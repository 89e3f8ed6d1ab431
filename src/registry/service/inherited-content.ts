/** What a new version takes from the one before, and from the defaults and overrides of its config. */
import { confluentVersion, mergeMetadata, withConfluentVersion } from "../model/metadata.ts";
import { invalidSchema } from "../model/registry-error.ts";
import type { StoredContent } from "../model/registry-state.ts";
import { mergeRuleSets } from "../model/rule-set.ts";
import type { Config } from "../model/settings.ts";
import { isBlank, NEXT_VERSION, type SchemaRequest } from "./schema-request.ts";

/** @throws RegistryError 42201 when there is no text, nor a version before that has one */
export function withInherited(
  request: SchemaRequest,
  config: Config,
  previous: StoredContent | undefined,
  newVersion: number,
): SchemaRequest {
  const merged = withDefaults(request, config, previous);
  const isNumbered = request.version !== NEXT_VERSION || confluentVersion(merged.metadata) !== null;
  const metadata = isNumbered ? withConfluentVersion(merged.metadata, newVersion) : merged.metadata;
  if (!isBlank(request)) return { ...merged, metadata };
  if (previous === undefined) throw invalidSchema("Empty schema");
  const { schema, schemaType, references } = previous;
  return { ...merged, metadata, schema, schemaType, references };
}

/** Its own metadata and rules, else those of the version before; over the defaults, under the overrides. */
export function withDefaults(
  request: SchemaRequest,
  config: Config,
  previous: StoredContent | undefined,
): SchemaRequest {
  const {
    defaultMetadata = null,
    overrideMetadata = null,
    defaultRuleSet = null,
    overrideRuleSet = null,
  } = config;
  const metadata = request.metadata ?? previous?.metadata ?? null;
  const ruleSet = request.ruleSet ?? previous?.ruleSet ?? null;
  return {
    ...request,
    metadata: mergeMetadata(mergeMetadata(defaultMetadata, metadata), overrideMetadata),
    ruleSet: mergeRuleSets(mergeRuleSets(defaultRuleSet, ruleSet), overrideRuleSet),
  };
}

export function hasDefaultsOrOverrides(config: Config): boolean {
  const { defaultMetadata, overrideMetadata, defaultRuleSet, overrideRuleSet } = config;
  return [defaultMetadata, overrideMetadata, defaultRuleSet, overrideRuleSet].some(
    (part) => part !== undefined,
  );
}

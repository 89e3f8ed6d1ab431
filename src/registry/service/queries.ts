/** Finding schemas by subject, id and GUID, and listing them. */

import { subjectNotFound, versionNotFound } from "../model/registry-error.ts";
import type { RegistryState, SchemaVersion, StoredContent } from "../model/registry-state.ts";
import { parseGuid } from "../model/schema-content.ts";
import {
  DEFAULT_CONTEXT,
  isInScope,
  prefixFilter,
  type Subject,
  subjectOf,
  subjectSeenFrom,
} from "../model/subject.ts";
import { LATEST } from "../model/version-id.ts";

/** Which versions a list shows; "negative": all, the deleted ones with a minus. */
export type DeletedFilter = "without" | "with" | "only" | "negative";

export function hasSubject(state: RegistryState, subject: Subject, includeDeleted: boolean): boolean {
  if (subject.name !== "")
    return state.versions(subject).some(({ isDeleted }) => includeDeleted || !isDeleted);
  const inContext = state.subjects((other) => isInScope(other, subject)).flat();
  return inContext.some(({ isDeleted }) => includeDeleted || !isDeleted);
}

/** @throws RegistryError 40401, 40402 */
export function getVersion(
  state: RegistryState,
  subject: Subject,
  version: number,
  includeDeleted: boolean,
): SchemaVersion {
  const found = findVersionInContexts(state, subject, version, includeDeleted);
  if (found !== undefined) return found;
  throw hasSubject(state, subject, includeDeleted)
    ? versionNotFound(version)
    : subjectNotFound(subject.qualified);
}

/** A name of the default context is looked for in the other contexts too, as in the original. */
export function findVersionInContexts(
  state: RegistryState,
  subject: Subject,
  version: number,
  includeDeleted: boolean,
): SchemaVersion | undefined {
  const candidates =
    subject.context === DEFAULT_CONTEXT
      ? state.contexts().map((context) => subjectOf(context, subject.name))
      : [subject];
  for (const candidate of candidates) {
    const found = version === LATEST ? state.latest(candidate) : state.version(candidate, version);
    if (found !== undefined && (includeDeleted || !found.isDeleted)) return found;
  }
  return undefined;
}

/** @throws RegistryError 40401 */
export function listVersions(
  state: RegistryState,
  subject: Subject,
  filter: DeletedFilter,
): readonly number[] {
  const includeDeleted = filter === "with" || filter === "only";
  if (!hasSubject(state, subject, includeDeleted)) throw subjectNotFound(subject.qualified);
  return state
    .versions(subject)
    .filter(({ isDeleted }) => passes(isDeleted, filter))
    .map(({ version, isDeleted }) => (filter === "negative" && isDeleted ? -version : version));
}

/** A subject counts as deleted when all its versions are. */
export function listSubjects(state: RegistryState, prefix: string, filter: DeletedFilter): readonly string[] {
  return state
    .subjects(prefixFilter(prefix))
    .filter((versions) =>
      passes(
        versions.every(({ isDeleted }) => isDeleted),
        filter,
      ),
    )
    .map((versions) => (versions[0] as SchemaVersion).subject.qualified);
}

export interface ListedSchema {
  readonly version: SchemaVersion;
  readonly content: StoredContent;
  /** The subjects whose alias this one is. */
  readonly aliases: readonly string[];
}

export interface SchemaFilter {
  readonly prefix: string;
  readonly withAliases: boolean;
  readonly includeDeleted: boolean;
  readonly latestOnly: boolean;
  readonly ruleType: string;
}

export function listSchemas(state: RegistryState, filter: SchemaFilter): readonly ListedSchema[] {
  const accepts = prefixFilter(filter.prefix);
  const aliases = filter.withAliases ? aliasesByTarget(state, accepts) : new Map<string, string[]>();
  return state
    .subjects((subject) => accepts(subject) || aliases.has(subject.qualified))
    .flatMap((all) => {
      const versions = all.filter(({ isDeleted }) => filter.includeDeleted || !isDeleted);
      return filter.latestOnly ? versions.slice(-1) : versions;
    })
    .map((version) => ({
      version,
      content: state.contentOf(version),
      aliases: aliases.get(version.subject.qualified) ?? [],
    }))
    .filter(({ content }) => filter.ruleType === "" || hasRuleType(content, filter.ruleType));
}

function aliasesByTarget(
  state: RegistryState,
  accepts: (subject: Subject) => boolean,
): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { subject, config } of state.configs()) {
    if (config.alias === undefined || !accepts(subject)) continue;
    const target = subjectSeenFrom(subject.context, config.alias).qualified;
    aliases.set(target, [...(aliases.get(target) ?? []), subject.qualified]);
  }
  return aliases;
}

function hasRuleType({ ruleSet }: StoredContent, type: string): boolean {
  if (ruleSet === null) return false;
  const { migrationRules, domainRules, encodingRules } = ruleSet;
  return [...migrationRules, ...domainRules, ...encodingRules].some((rule) => rule.type === type);
}

/** The subject that a name stands for, when its config says that it is an alias. */
export function resolveAlias(state: RegistryState, subject: Subject): Subject {
  const alias = state.storedConfig(subject)?.alias;
  return alias === undefined || alias === "" ? subject : subjectSeenFrom(subject.context, alias);
}

/**
 * The version through which an id is found: of the subject if one is named (in the other contexts too when its name
 * has none), else any of the context.
 */
export function findById(state: RegistryState, id: number, subject: Subject): SchemaVersion | undefined {
  const { context, name } = subject;
  if (name === "") return state.usages(context, id)[0];
  const contexts = context === DEFAULT_CONTEXT ? state.contexts() : [context];
  for (const candidate of contexts) {
    const found = state.usages(candidate, id).findLast((usage) => usage.subject.name === name);
    if (found !== undefined) return found;
  }
  return context === DEFAULT_CONTEXT ? state.usages(context, id)[0] : undefined;
}

/** The versions that have the id; null when nothing is known of it. */
export function versionsOfId(
  state: RegistryState,
  id: number,
  subject: Subject,
  includeDeleted: boolean,
): readonly SchemaVersion[] | null {
  const found = findById(state, id, subject);
  if (found === undefined) return null;
  return state.usages(found.subject.context, id).filter(({ isDeleted }) => includeDeleted || !isDeleted);
}

/** One for each context that has it, in the order of the contexts. */
export function contentsByGuid(state: RegistryState, text: string): readonly StoredContent[] {
  const guid = parseGuid(text);
  if (guid === null) return [];
  return state
    .contexts()
    .map((context) => state.contentByGuid(context, guid))
    .filter((content) => content !== undefined);
}

/** The newest version whose metadata has all these properties. */
export function latestWithMetadata(
  state: RegistryState,
  subject: Subject,
  properties: ReadonlyMap<string, string>,
  includeDeleted: boolean,
): SchemaVersion | undefined {
  return state
    .versions(subject)
    .filter(({ isDeleted }) => includeDeleted || !isDeleted)
    .findLast((version) => {
      const { metadata } = state.contentOf(version);
      return metadata !== null && [...properties].every(([key, value]) => metadata.properties[key] === value);
    });
}

function passes(isDeleted: boolean, filter: DeletedFilter): boolean {
  if (filter === "without") return !isDeleted;
  return filter !== "only" || isDeleted;
}

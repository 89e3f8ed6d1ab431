/** A new version with the text of an old one and other tags, metadata and rules. */
import type { Metadata } from "../model/metadata.ts";
import { withConfluentVersion } from "../model/metadata.ts";
import { subjectNotFound, versionNotFound } from "../model/registry-error.ts";
import type { RegistryState } from "../model/registry-state.ts";
import { mergeRuleSets, type RuleSet, withoutRules } from "../model/rule-set.ts";
import type { Subject } from "../model/subject.ts";
import { LATEST } from "../model/version-id.ts";
import type { Decision } from "../store/registry-store.ts";
import { changeTags } from "./change-tags.ts";
import { type Registered, type RegisterOptions, register } from "./register.ts";
import { NEXT_VERSION } from "./schema-request.ts";
import type { SchemaTypes, TagChanges } from "./schema-types.ts";

export interface TagChange {
  readonly newVersion: number;
  readonly metadata: Metadata | null;
  readonly ruleSet: RuleSet | null;
  readonly rulesToMerge: RuleSet | null;
  readonly rulesToRemove: readonly string[] | null;
  /** Within the text. */
  readonly tags: TagChanges | null;
}

/** @throws RegistryError as `register` does, and 40401, 40402 */
export function modifyTags(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  version: number,
  change: TagChange,
  options: RegisterOptions,
): Promise<Decision<Registered>> {
  const base = version === LATEST ? state.latest(subject) : state.version(subject, version);
  if (base === undefined || base.isDeleted) {
    const isKnown = state.latest(subject) !== undefined;
    throw isKnown ? versionNotFound(version) : subjectNotFound(subject.qualified);
  }
  const { schema, schemaType, references, metadata } = state.contentOf(base);
  const { tags } = change;
  const request = {
    schema:
      tags === null ? schema : changeTags(types, state, subject, { schema, schemaType, references }, tags),
    schemaType,
    references,
    metadata: withConfluentVersion(change.metadata ?? metadata, change.newVersion),
    ruleSet: changedRules(state, subject, change),
    version: change.newVersion,
    id: null,
    tags: null,
    propagateTags: false,
  };
  return register(types, state, subject, request, options);
}

/** The rules to merge and to remove are about those of the version before the new one. */
function changedRules(state: RegistryState, subject: Subject, change: TagChange): RuleSet | null {
  const { newVersion, ruleSet, rulesToMerge, rulesToRemove } = change;
  if (rulesToMerge === null && rulesToRemove === null) return ruleSet;
  const before = newVersion === NEXT_VERSION ? state.latest(subject) : state.version(subject, newVersion - 1);
  const merged = mergeRuleSets(before === undefined ? null : state.contentOf(before).ruleSet, rulesToMerge);
  return merged === null ? null : withoutRules(merged, rulesToRemove ?? []);
}

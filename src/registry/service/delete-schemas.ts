/** Deleting versions, subjects and contexts: first softly (they can be found with `deleted`), then for good. */
import {
  notPermitted,
  RegistryError,
  referenceExists,
  subjectNotFound,
  versionNotFound,
} from "../model/registry-error.ts";
import type { RegistryChange, RegistryState, SchemaVersion } from "../model/registry-state.ts";
import { isReadOnly, modeInScope } from "../model/settings.ts";
import { DEFAULT_CONTEXT, isInScope, type Subject, subjectOf } from "../model/subject.ts";
import { LATEST } from "../model/version-id.ts";
import type { Decision } from "../store/registry-store.ts";
import { removeVersion } from "./remove-version.ts";

/** @throws RegistryError 40401, 40402, 40406, 40407, 42205, 42206 */
export function deleteVersion(
  state: RegistryState,
  subject: Subject,
  asked: number,
  permanent: boolean,
): Decision<number> {
  const target = asked === LATEST ? state.latest(subject) : state.version(subject, asked);
  if (target?.isDeleted && !permanent) {
    throw new RegistryError(
      40406,
      `Subject '${subject.qualified}' Version ${asked} was soft deleted. Set permanent=true to delete permanently`,
    );
  }
  if (target === undefined) {
    throw state.versions(subject).length === 0 ? subjectNotFound(subject.qualified) : versionNotFound(asked);
  }
  checkWritable(state, subject);
  const { version } = target;
  if (isReferenced(state, target, permanent)) throw referenceExists(subject.qualified, version);
  if (!permanent) return { result: version, changes: [softDeletion(target)] };
  if (!target.isDeleted) {
    throw new RegistryError(
      40407,
      `Subject '${subject.qualified}' Version ${version} was not deleted first before being permanently deleted`,
    );
  }
  const isLast = state.versions(subject).length === 1;
  return {
    result: version,
    changes: [...removeVersion(state, [target]), ...(isLast ? settingsRemoval(state, subject) : [])],
  };
}

/** The versions that were deleted. @throws RegistryError 40401, 40404, 40405, 42205, 42206 */
export function deleteSubject(
  state: RegistryState,
  subject: Subject,
  permanent: boolean,
): Decision<readonly number[]> {
  const versions = state.versions(subject);
  if (versions.length === 0) throw subjectNotFound(subject.qualified);
  const targets = permanent ? versions : versions.filter(({ isDeleted }) => !isDeleted);
  if (targets.length === 0) {
    throw new RegistryError(
      40404,
      `Subject '${subject.qualified}' was soft deleted. Set permanent=true to delete permanently`,
    );
  }
  checkWritable(state, subject);
  for (const target of targets) {
    if (isReferencedByOthers(state, target, permanent)) {
      throw referenceExists(subject.qualified, target.version);
    }
    if (permanent && !target.isDeleted) {
      throw new RegistryError(
        40405,
        `Subject '${subject.qualified}' was not deleted first before being permanently deleted`,
      );
    }
  }
  return {
    result: targets.map(({ version }) => version),
    changes: permanent
      ? [...removeVersion(state, targets), ...settingsRemoval(state, subject)]
      : targets.map(softDeletion),
  };
}

/** @throws RegistryError 42211 when there are subjects in it, deleted ones included */
export function deleteContext(state: RegistryState, context: string): Decision<void> {
  const scope = subjectOf(context, "");
  if (state.subjects((subject) => isInScope(subject, scope)).length > 0) {
    throw new RegistryError(42211, `The specified context '${context}' is not empty.`);
  }
  const isKnown = context !== DEFAULT_CONTEXT && state.hasContext(context);
  return { result: undefined, changes: isKnown ? [{ kind: "context", context, value: null }] : [] };
}

function softDeletion(version: SchemaVersion): RegistryChange {
  const { subject } = version;
  return { kind: "version", subject, version: version.version, value: { ...version, isDeleted: true } };
}

/** A subject that is gone leaves no settings to whoever takes its name. */
function settingsRemoval(state: RegistryState, subject: Subject): readonly RegistryChange[] {
  const changes: RegistryChange[] = [];
  if (state.storedMode(subject) !== undefined) changes.push({ kind: "mode", subject, value: null });
  if (state.storedConfig(subject) !== undefined) changes.push({ kind: "config", subject, value: null });
  return changes;
}

export function checkWritable(state: RegistryState, subject: Subject): void {
  if (isReadOnly(modeInScope(state, subject))) {
    throw notPermitted(`Subject '${subject.qualified}' in context '${subject.context}' is in read-only mode`);
  }
}

/** The ids that refer to a version; those whose versions are all deleted count only if asked for. */
export function referrers(
  state: RegistryState,
  subject: Subject,
  version: number,
  includeDeleted: boolean,
): readonly number[] {
  return state
    .referrers(subject, version)
    .filter(
      ({ context, id }) => includeDeleted || state.usages(context, id).some(({ isDeleted }) => !isDeleted),
    )
    .sort((a, b) => (a.context === b.context ? a.id - b.id : a.context < b.context ? -1 : 1))
    .map(({ id }) => id);
}

function isReferenced(
  state: RegistryState,
  { subject, version }: SchemaVersion,
  includeDeleted: boolean,
): boolean {
  return referrers(state, subject, version, includeDeleted).length > 0;
}

/** Versions of the subject itself go with it. */
function isReferencedByOthers(
  state: RegistryState,
  { subject, version }: SchemaVersion,
  includeDeleted: boolean,
): boolean {
  return state
    .referrers(subject, version)
    .flatMap(({ context, id }) => state.usages(context, id))
    .some((usage) => usage.subject.qualified !== subject.qualified && (includeDeleted || !usage.isDeleted));
}

/** Setting and taking back configs and modes. */
import { notPermitted, RegistryError, referenceExists, subjectNotFound } from "../model/registry-error.ts";
import type { RegistryChange, RegistryState } from "../model/registry-state.ts";
import {
  type Config,
  type ConfigUpdate,
  explicitConfig,
  explicitMode,
  type Mode,
  modeInScope,
  updateConfig,
} from "../model/settings.ts";
import { GLOBAL_CONTEXT, isDefaultContext, isInScope, type Subject } from "../model/subject.ts";
import type { Decision } from "../store/registry-store.ts";
import { checkWritable } from "./delete-schemas.ts";
import { removeVersion } from "./remove-version.ts";

/** @throws RegistryError 42205, 501 */
export function setConfig(state: RegistryState, subject: Subject, update: ConfigUpdate): Decision<Config> {
  checkWritable(state, subject);
  // Confluent's published registry keeps it and does no more with it; who sets it would rely on more.
  if (update.validateRules === true) {
    throw new RegistryError(
      501,
      "validateRules: rules are executed by clients; only their form is checked here",
    );
  }
  const config = updateConfig(state.storedConfig(subject) ?? {}, update);
  return { result: config, changes: [{ kind: "config", subject, value: config }] };
}

/** The config that was set. @throws RegistryError 40401, 42205 */
export function deleteConfig(state: RegistryState, subject: Subject): Decision<Config> {
  const config = explicitConfig(state, subject);
  if (config === null) throw subjectNotFound(subject.qualified);
  checkWritable(state, subject);
  const isStored = state.storedConfig(subject) !== undefined;
  return { result: config, changes: isStored ? [{ kind: "config", subject, value: null }] : [] };
}

/**
 * To import is to bring versions and ids from elsewhere, so there must be none in the way unless it is forced: those
 * that are deleted go for good.
 * @param mode null takes it back
 * @throws RegistryError 42204, 42205, 42206
 */
export function setMode(
  state: RegistryState,
  subject: Subject,
  mode: Mode | null,
  force: boolean,
): Decision<void> {
  if (mode === "FORWARD" && !(subject.context === GLOBAL_CONTEXT && subject.name === "")) {
    throw new RegistryError(42204, "Forward mode only supported on global level");
  }
  const changes: RegistryChange[] = [];
  if (mode === "IMPORT" && modeInScope(state, subject) !== "IMPORT" && !force) {
    // The default context stands for the whole registry here.
    const versions = state.subjects((other) => isDefaultContext(subject) || isInScope(other, subject)).flat();
    if (versions.some(({ isDeleted }) => !isDeleted)) {
      throw notPermitted("Cannot import since found existing subjects");
    }
    for (const { subject: owner, version } of versions) {
      if (state.referrers(owner, version).length > 0) throw referenceExists(owner.qualified, version);
    }
    changes.push(...removeVersion(state, versions));
  }
  changes.push({ kind: "mode", subject, value: mode });
  return { result: undefined, changes };
}

/**
 * The mode that was set, null when none was.
 * @param recursive the modes of all subjects of the context too
 * @throws RegistryError 40401
 */
export function deleteMode(
  state: RegistryState,
  subject: Subject,
  recursive: boolean,
): Decision<Mode | null> {
  const mode = explicitMode(state, subject);
  if (mode === null && !recursive) throw subjectNotFound(subject.qualified);
  const isGone = (owner: Subject): boolean =>
    owner.qualified === subject.qualified || (recursive && isInScope(owner, subject));
  const changes = state
    .modes()
    .filter(({ subject: owner }) => isGone(owner))
    .map(({ subject: owner }): RegistryChange => ({ kind: "mode", subject: owner, value: null }));
  return { result: mode, changes };
}

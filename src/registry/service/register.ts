/** Registering a schema: the version and the id that it has already, or new ones if it is compatible. */
import { invalidSchema, notPermitted, RegistryError } from "../model/registry-error.ts";
import type { RegistryChange, RegistryState, SchemaVersion, StoredContent } from "../model/registry-state.ts";
import { guidOf, isSameContent, type SchemaContent } from "../model/schema-content.ts";
import { configInScope, isImport, isReadOnly, type Mode, modeInScope } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";
import { LATEST } from "../model/version-id.ts";
import type { Decision } from "../store/registry-store.ts";
import { canonicalize } from "./canonicalize.ts";
import { changeTags, withPropagatedTags } from "./change-tags.ts";
import { compare } from "./compatibility.ts";
import { hasDefaultsOrOverrides, withInherited } from "./inherited-content.ts";
import { findVersion } from "./look-up.ts";
import { removeVersion } from "./remove-version.ts";
import { isSameSchema } from "./same-schema.ts";
import { isBlank, NEXT_VERSION, type SchemaRequest } from "./schema-request.ts";
import type { SchemaTypes } from "./schema-types.ts";

export interface RegisterOptions {
  readonly normalize: boolean;
  /** Without asking whether it is compatible. */
  readonly force: boolean;
  readonly now: number;
}

export interface Registered {
  readonly version: SchemaVersion;
  readonly content: StoredContent;
}

/** @throws RegistryError 409, 42201, 42205, 42209 */
export async function register(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  asked: SchemaRequest,
  options: RegisterOptions,
): Promise<Decision<Registered>> {
  const config = configInScope(state, subject);
  const mode = modeInScope(state, subject);
  const normalize = options.normalize || config.normalize === true;
  const existingAnswer = (version: SchemaVersion): Decision<Registered> => ({
    result: { version, content: state.contentOf(version) },
    changes: [],
  });

  // What is there already is answered in any mode.
  const changesTags = asked.tags !== null || asked.propagateTags;
  if (!isBlank(asked) && !changesTags && !hasDefaultsOrOverrides(config)) {
    const content = canonicalize(types, state, subject, asked, config, { normalize, isNew: false });
    const found = findExisting(types, state, subject, asked, content);
    if (found !== null) return existingAnswer(found);
  }
  checkMode(subject, mode, asked.id);

  const versions = state.versions(subject);
  const live = versions.filter(({ isDeleted }) => !isDeleted);
  const newVersion = (versions.at(-1)?.version ?? 0) + 1;
  const latest = live.at(-1);
  const previous = latest === undefined ? undefined : state.contentOf(latest);
  const tagged = withTags(types, state, subject, asked);
  const request = isImport(mode) ? tagged : withInherited(tagged, config, previous, newVersion);
  if (isBlank(request)) throw invalidSchema("Empty schema");
  const isPropagated = request.propagateTags && previous !== undefined && !isImport(mode);
  const written = isPropagated
    ? { ...request, schema: withPropagatedTags(types, state, subject, request, previous) }
    : request;
  const content = canonicalize(types, state, subject, written, config, { normalize, isNew: true });

  const stored = state.contentByGuid(subject.context, guidOf(content));
  if (stored !== undefined && stored.schemaType !== content.schemaType) {
    // A GUID says nothing of the format, so two of them must not share one.
    throw notPermitted(`The same text is registered with id ${stored.id} as ${stored.schemaType}`);
  }
  const fits = (id: number): boolean => request.id === null || request.id === id;
  const isKnown = stored !== undefined && fits(stored.id);
  if (request.version === NEXT_VERSION) {
    const same = live.findLast((version) => fits(version.id) && isSameSchema(types, state, content, version));
    if (same !== undefined) return existingAnswer(same);
  }
  if (!isImport(mode) && !options.force) {
    const verdict = await compare({ types, state, config, subject, candidate: content, existing: live });
    if (verdict.messages.length > 0) {
      throw new RegistryError(
        40901,
        `Schema being registered is incompatible with an earlier schema for subject "${subject.qualified}", details: [${verdict.messages.join(", ")}]`,
        verdict.incompatibilities,
      );
    }
  }
  if (request.version > 0 && request.version !== newVersion && !isImport(mode)) {
    throw invalidSchema("Version is not one more than previous version");
  }
  const version: SchemaVersion = {
    subject,
    version: request.version > 0 ? request.version : newVersion,
    id: isKnown ? stored.id : (request.id ?? state.maxId(subject.context) + 1),
    isDeleted: false,
    timestamp: options.now,
  };
  return { result: registered(version, content), changes: changesFor(state, version, content) };
}

/** What comes of changed tags is a version of its own, noted in its metadata. */
function withTags(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  request: SchemaRequest,
): SchemaRequest {
  if (request.tags === null) return request;
  const schema = changeTags(types, state, subject, request, request.tags);
  return { ...request, schema, version: request.version === NEXT_VERSION ? LATEST : request.version };
}

/** The version that the request would only repeat. */
function findExisting(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  { version, id }: SchemaRequest,
  content: SchemaContent,
): SchemaVersion | null {
  if (version === LATEST) {
    const latest = state.latest(subject);
    const isLatest = latest !== undefined && isSameSchema(types, state, content, latest);
    return isLatest && (id === null || id === latest.id) ? latest : null;
  }
  const found = findVersion(types, state, subject, content, false);
  if (found === null) return null;
  if (version === NEXT_VERSION) return id === null || id === found.id ? found : null;
  if (id !== found.id) return null;
  const asNumbered = state.version(subject, version);
  return asNumbered !== undefined && !asNumbered.isDeleted && asNumbered.id === id ? asNumbered : null;
}

function checkMode(subject: Subject, mode: Mode, id: number | null): void {
  const where = `Subject '${subject.qualified}' in context '${subject.context}'`;
  if (isReadOnly(mode)) throw notPermitted(`${where} is in read-only mode`);
  if (id !== null && !isImport(mode)) throw notPermitted(`${where} is not in import mode`);
  if (id === null && mode !== "READWRITE") throw notPermitted(`${where} is not in read-write mode`);
}

function registered(version: SchemaVersion, content: SchemaContent): Registered {
  const { id, subject } = version;
  return { version, content: { ...content, id, context: subject.context, guid: guidOf(content) } };
}

/** @throws RegistryError 42205 when the id is taken by another schema */
function changesFor(
  state: RegistryState,
  version: SchemaVersion,
  content: SchemaContent,
): readonly RegistryChange[] {
  const { subject, id } = version;
  const { context } = subject;
  const changes: RegistryChange[] = [];
  if (!state.hasContext(context)) changes.push({ kind: "context", context, value: true });
  const holder = state.content(context, id);
  if (holder !== undefined && !isSameContent(holder, content)) {
    throw notPermitted(`Overwrite new schema with id ${id} in context '${context}' is not permitted.`);
  }
  // The content goes with its last version, so what is replaced is removed first and the content written last.
  const replaced = state.version(subject, version.version);
  if (replaced !== undefined && replaced.id !== id) changes.push(...removeVersion(state, [replaced]));
  for (const older of state.versions(subject)) {
    // A deleted version of the same schema has come back under a new number.
    const isSuperseded = older.isDeleted && older.id === id && older.version < version.version;
    if (isSuperseded && state.referrers(subject, older.version).length === 0) {
      changes.push({ kind: "version", subject, version: older.version, value: null });
    }
  }
  if (holder === undefined) changes.push({ kind: "content", context, id, value: content });
  if (id > state.maxId(context)) changes.push({ kind: "max-id", context, value: id });
  changes.push({ kind: "version", subject, version: version.version, value: version });
  return changes;
}

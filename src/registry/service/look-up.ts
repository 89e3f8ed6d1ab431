/** Finding the version of a subject that a schema is, or would become again. */

import { RegistryError } from "../model/registry-error.ts";
import type { RegistryState, SchemaVersion } from "../model/registry-state.ts";
import { guidOf, type SchemaContent } from "../model/schema-content.ts";
import { configInScope } from "../model/settings.ts";
import { DEFAULT_CONTEXT, type Subject, subjectOf } from "../model/subject.ts";
import { canonicalize } from "./canonicalize.ts";
import { withDefaults } from "./inherited-content.ts";
import { isSameSchema } from "./same-schema.ts";
import { isBlank, type SchemaRequest } from "./schema-request.ts";
import type { SchemaTypes } from "./schema-types.ts";

export interface LookUpOptions {
  readonly normalize: boolean;
  readonly includeDeleted: boolean;
}

/** A name of the default context is looked for in the other contexts too, as in the original. */
export function lookUpInContexts(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  request: SchemaRequest,
  options: LookUpOptions,
): SchemaVersion | null {
  const found = lookUp(types, state, subject, request, options);
  if (found !== null || subject.context !== DEFAULT_CONTEXT) return found;
  for (const context of state.contexts().slice(1)) {
    try {
      const there = lookUp(types, state, subjectOf(context, subject.name), request, options);
      if (there !== null) return there;
    } catch (error) {
      // It may refer to schemas that this context has not.
      if (!(error instanceof RegistryError)) throw error;
    }
  }
  return null;
}

function lookUp(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  request: SchemaRequest,
  options: LookUpOptions,
): SchemaVersion | null {
  const config = configInScope(state, subject);
  if (isBlank(request)) return null;
  const find = (wanted: SchemaRequest): SchemaVersion | null => {
    const normalize = options.normalize || config.normalize === true;
    const content = canonicalize(types, state, subject, wanted, config, { normalize, isNew: false });
    return findVersion(types, state, subject, content, options.includeDeleted);
  };
  const found = find(request);
  const latest = state.latest(subject);
  if (found !== null || latest === undefined) return found;
  // As it would be registered now.
  return find(withDefaults(request, config, state.contentOf(latest)));
}

/** The newest version with this very content, else the newest that is the same schema. */
export function findVersion(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  content: SchemaContent,
  includeDeleted: boolean,
): SchemaVersion | null {
  const guid = guidOf(content);
  const versions = state.versions(subject).filter(({ isDeleted }) => includeDeleted || !isDeleted);
  const identical = versions.findLast((version) => {
    const stored = state.contentOf(version);
    return stored.guid === guid && stored.schemaType === content.schemaType;
  });
  return identical ?? versions.findLast((version) => isSameSchema(types, state, content, version)) ?? null;
}

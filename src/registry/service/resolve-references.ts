/** The texts that a schema refers to, directly or not. */
import type { ReferencedSchema } from "#src/schema/format.ts";
import { invalidSchema } from "../model/registry-error.ts";
import type { RegistryState, SchemaVersion } from "../model/registry-state.ts";
import type { SchemaReference } from "../model/schema-content.ts";
import { subjectSeenFrom } from "../model/subject.ts";
import { LATEST } from "../model/version-id.ts";

/** Enough for any real set of schemas; without it, diamonds of references could be made to cost without bound. */
const MAX_REFERENCED_SCHEMAS = 1_000;

/** All of them together; each schema alone is bounded when it is registered. */
const MAX_REFERENCED_LENGTH = 10_000_000;

export interface ResolveOptions {
  /** A new schema may refer to schemas that are not deleted only; an old one may outlive what it refers to. */
  readonly allowDeleted: boolean;
}

/** With the version in place of "latest". @throws RegistryError 42201 */
export function pinReferences(
  state: RegistryState,
  context: string,
  references: readonly SchemaReference[],
  options: ResolveOptions,
): readonly SchemaReference[] {
  return references.map((reference) => ({
    ...reference,
    version: referenced(state, context, reference, options).version,
  }));
}

/** Dependencies first, each name once (the first that was met counts). @throws RegistryError 42201 */
export function resolveReferences(
  state: RegistryState,
  context: string,
  references: readonly SchemaReference[],
  options: ResolveOptions,
): readonly ReferencedSchema[] {
  const resolved: ReferencedSchema[] = [];
  const seen = new Set<string>();
  let length = 0;
  const visit = (fromContext: string, list: readonly SchemaReference[]): void => {
    for (const reference of list) {
      const found = referenced(state, fromContext, reference, options);
      if (seen.has(reference.name)) continue;
      seen.add(reference.name);
      const content = state.contentOf(found);
      length += content.schema.length;
      if (seen.size > MAX_REFERENCED_SCHEMAS || length > MAX_REFERENCED_LENGTH) {
        throw invalidSchema("Invalid schema: it refers to too many schemas, or too large ones");
      }
      visit(found.subject.context, content.references);
      resolved.push({ name: reference.name, text: content.schema });
    }
  };
  visit(context, references);
  return resolved;
}

function referenced(
  state: RegistryState,
  context: string,
  reference: SchemaReference,
  { allowDeleted }: ResolveOptions,
): SchemaVersion {
  const subject = subjectSeenFrom(context, reference.subject);
  const found =
    reference.version === LATEST ? state.latest(subject) : state.version(subject, reference.version);
  if (found === undefined || (found.isDeleted && !allowDeleted)) {
    throw invalidSchema(
      `No schema reference found for subject "${subject.qualified}" and version ${reference.version}`,
    );
  }
  return found;
}

/** Adding and removing tags within the text of a schema, finding them, and handing them on to the next version. */
import { SchemaError } from "#src/schema/format.ts";
import { invalidSchema } from "../model/registry-error.ts";
import type { RegistryState, StoredContent } from "../model/registry-state.ts";
import type { SchemaReference } from "../model/schema-content.ts";
import type { Subject } from "../model/subject.ts";
import { resolveReferences } from "./resolve-references.ts";
import type { SchemaTypes, TagChanges, TaggedEntity } from "./schema-types.ts";

interface Text {
  readonly schema: string;
  readonly schemaType: string;
  readonly references: readonly SchemaReference[];
}

/** @throws RegistryError 42201 */
export function changeTags(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  { schema, schemaType, references }: Text,
  changes: TagChanges,
): string {
  const resolved = resolveReferences(state, subject.context, references, { allowDeleted: true });
  const { tagger } = types.get(schemaType);
  return asInvalid(schemaType, () => tagger.change({ text: schema, references: resolved }, changes));
}

/** Those of the version before that the new text still has a place for. @throws RegistryError 42201 */
export function withPropagatedTags(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  text: Text,
  previous: StoredContent,
): string {
  const add = findTags(types, state, previous, null);
  return changeTags(types, state, subject, text, { add, remove: [], ignoreMissing: true });
}

/** @param tags null for all of them @throws RegistryError 42201 when there are too many to tell */
export function findTags(
  types: SchemaTypes,
  state: RegistryState,
  content: StoredContent,
  tags: readonly string[] | null,
): readonly TaggedEntity[] {
  const references = resolveReferences(state, content.context, content.references, { allowDeleted: true });
  const { tagger } = types.get(content.schemaType);
  const text = { text: content.schema, references };
  const entities = asInvalid(content.schemaType, () => tagger.find(text));
  return entities.filter((entity) => tags === null || entity.tags.some((tag) => tags.includes(tag)));
}

function asInvalid<T>(schemaType: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw invalidSchema(`Invalid schema of type ${schemaType}, details: ${error.message}`, error);
  }
}

/** Whether a schema that is asked for is one that is stored, though perhaps spelled otherwise. */
import {
  confluentVersion,
  createMetadata,
  type Metadata,
  withoutConfluentVersion,
} from "../model/metadata.ts";
import type { RegistryState, SchemaVersion } from "../model/registry-state.ts";
import { guidOf, type SchemaContent } from "../model/schema-content.ts";
import { resolveReferences } from "./resolve-references.ts";
import type { SchemaTypes } from "./schema-types.ts";

export function isSameSchema(
  types: SchemaTypes,
  state: RegistryState,
  wanted: SchemaContent,
  version: SchemaVersion,
): boolean {
  const stored = state.contentOf(version);
  if (wanted.schemaType !== stored.schemaType) return false;
  const wantedVersion = confluentVersion(wanted.metadata);
  const storedVersion = confluentVersion(stored.metadata);
  // A version in the metadata of one of the two says only which version it is.
  if (wantedVersion !== null && storedVersion === null && wantedVersion !== version.version) return false;
  const isOneSided = (wantedVersion === null) !== (storedVersion === null);
  const metadataOf = ({ metadata }: SchemaContent): Metadata | null =>
    isOneSided ? (withoutConfluentVersion(metadata) ?? createMetadata({})) : metadata;
  const rest = (content: SchemaContent): string =>
    guidOf({ schema: "", references: [], metadata: metadataOf(content), ruleSet: content.ruleSet });
  if (rest(wanted) !== rest(stored)) return false;

  if (wanted.references.length === 0 && stored.references.length > 0) {
    // Sent with everything that it refers to written out (Avro).
    const { printer } = types.get(stored.schemaType);
    const references = resolveReferences(state, stored.context, stored.references, { allowDeleted: true });
    return printer.formatted({ text: stored.schema, references }, "resolved") === wanted.schema;
  }
  if (JSON.stringify(wanted.references) !== JSON.stringify(stored.references)) return false;
  if (wanted.schema === stored.schema) return true;
  // A JSON schema keeps the order of its keys, which has no meaning and no length.
  if (stored.schemaType !== "JSON" || wanted.schema.length !== stored.schema.length) return false;
  const { normalized } = types.get("JSON").printer;
  const normal = (text: string): string => normalized({ text, references: [] });
  return normal(wanted.schema) === normal(stored.schema);
}

/** From what a request says to what is stored: parsed, references pinned, spelled as the registry spells it. */
import { type ParsedSchema, SchemaError } from "#src/schema/format.ts";
import { invalidSchema, RegistryError } from "../model/registry-error.ts";
import type { RegistryState, StoredContent } from "../model/registry-state.ts";
import type { SchemaContent, SchemaReference } from "../model/schema-content.ts";
import { type Config, isImport, modeInScope } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";
import { pinReferences, resolveReferences } from "./resolve-references.ts";
import type { SchemaRequest } from "./schema-request.ts";
import type { SchemaTypes } from "./schema-types.ts";
import { isStackOverflow } from "./stack-overflow.ts";

/** As with Confluent's registry, which keeps a schema in one Kafka message: a megabyte of them. */
export const MAX_SCHEMA_LENGTH = 1_000_000;

export interface CanonicalizeOptions {
  readonly normalize: boolean;
  /** What is looked up may refer to schemas that were deleted meanwhile. */
  readonly isNew: boolean;
}

/** @throws RegistryError 42201, 42209 */
export function canonicalize(
  types: SchemaTypes,
  state: RegistryState,
  subject: Subject,
  request: SchemaRequest,
  config: Config,
  { normalize, isNew }: CanonicalizeOptions,
): SchemaContent {
  if (request.schema.length > MAX_SCHEMA_LENGTH) {
    throw new RegistryError(42209, `The schema is longer than ${MAX_SCHEMA_LENGTH} characters`);
  }
  const { format, printer, checkNew } = types.get(request.schemaType);
  const references = pinReferences(state, subject.context, request.references, { allowDeleted: !isNew });
  const resolved = resolveReferences(state, subject.context, references, { allowDeleted: !isNew });
  // Imports are kept as they were elsewhere.
  const isImported = isImport(modeInScope(state, subject));
  const isNormalized = normalize && !isImported;
  const written = { text: request.schema, references: resolved };
  const parts = [format.name, written.text, ...resolved.flatMap(({ name, text }) => [name, text])];
  try {
    const schema = types.spellings.get([isNormalized ? "normalized" : "canonical", ...parts], () => {
      format.parse(written.text, resolved);
      return isNormalized ? printer.normalized(written) : printer.canonical(written);
    });
    if (isNew && request.id === null && config.validateNewSchemas !== false) {
      types.spellings.get(["new", ...parts], () => {
        checkNew?.(written);
        return "";
      });
    }
    if (config.validateFields === true && !isImported) checkFieldNames(format.parse(written.text, resolved));
    const { metadata, ruleSet } = request;
    const kept = isNormalized ? sortedDistinct(references) : references;
    return { schemaType: format.name, schema, references: kept, metadata, ruleSet };
  } catch (error) {
    if (isStackOverflow(error)) {
      throw invalidSchema(`Invalid schema of type ${format.name}, details: it is nested too deeply`, error);
    }
    if (!(error instanceof SchemaError)) throw error;
    const where = error.path === "" ? "" : ` at ${error.path}`;
    throw invalidSchema(`Invalid schema of type ${format.name}, details: ${error.message}${where}`, error);
  }
}

/** @throws SchemaError */
function checkFieldNames(parsed: ParsedSchema): void {
  const taken = parsed.recordType().fields.find(({ name }) => name.startsWith("$$"));
  if (taken === undefined) return;
  throw new SchemaError(`/${taken.name}`, `Field names starting with $$ are reserved: ${taken.name}`);
}

/** The text of a stored schema in another of its format's spellings; unknown ones count as none, as in the original. */
export function formatContent(
  types: SchemaTypes,
  state: RegistryState,
  content: StoredContent,
  formatName: string,
): string {
  if (formatName.trim() === "") return content.schema;
  const references = resolveReferences(state, content.context, content.references, { allowDeleted: true });
  const { printer } = types.get(content.schemaType);
  return printer.formatted({ text: content.schema, references }, formatName) ?? content.schema;
}

function sortedDistinct(references: readonly SchemaReference[]): readonly SchemaReference[] {
  const byKey = new Map(references.map((reference) => [JSON.stringify(reference), reference]));
  return [...byKey.values()].sort((a, b) =>
    a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.version - b.version,
  );
}

/** The verdict on a schema against versions of its subject: as the original words it, and why. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { SchemaError } from "#src/schema/format.ts";
import {
  ComparisonTooComplexError,
  type CompatibilityLevel,
  comparisons,
  type Incompatibility,
  type SchemaWithReferences,
  standardMessage,
} from "../compatibility/compatibility.ts";
import { type Metadata, reservedFields } from "../model/metadata.ts";
import type { ExplainedIncompatibility } from "../model/registry-error.ts";
import type { RegistryState, SchemaVersion, StoredContent } from "../model/registry-state.ts";
import type { SchemaContent } from "../model/schema-content.ts";
import type { Config } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";
import { resolveReferences } from "./resolve-references.ts";
import type { SchemaTypes } from "./schema-types.ts";
import { isStackOverflow } from "./stack-overflow.ts";

/** For all comparisons of one request together; each one is bounded by its checker. */
const MAX_COMPARISON_MS = 10_000;
/** The original repeats an old schema in its messages only up to this length; other texts may have long names in them too. */
const MAX_TEXT_LENGTH = 10 * 1024;
/** All reasons of one answer together. */
const MAX_ANSWER_LENGTH = 1024 * 1024;

export interface Verdict {
  /** The standard list; empty when compatible. */
  readonly messages: readonly string[];
  readonly incompatibilities: readonly ExplainedIncompatibility[];
}

const COMPATIBLE: Verdict = { messages: [], incompatibilities: [] };

export interface ComparisonInput {
  readonly types: SchemaTypes;
  readonly state: RegistryState;
  readonly config: Config & { readonly compatibilityLevel: CompatibilityLevel };
  readonly subject: Subject;
  readonly candidate: SchemaContent;
  /** In ascending order. */
  readonly existing: readonly SchemaVersion[];
}

interface Side extends SchemaWithReferences {
  readonly version: SchemaVersion | null;
  readonly content: SchemaContent;
}

export async function compare(input: ComparisonInput): Promise<Verdict> {
  const { config, state, candidate } = input;
  const messages = config.validateFields === true ? reservedFieldMessages(input) : [];
  const group = config.compatibilityGroup;
  const existing = input.existing
    .map((version) => ({ version, content: state.contentOf(version) }))
    .filter(({ content }) => group === undefined || property(content, group) === property(candidate, group));
  const verdict = await compareVersions(input, existing);
  const all = [...messages, ...verdict.messages];
  if (all.length === 0) return COMPATIBLE;
  const { validateFields = false, compatibilityLevel } = config;
  all.push(`{validateFields: '${validateFields}', compatibility: '${compatibilityLevel}'}`);
  return { messages: all, incompatibilities: verdict.incompatibilities };
}

async function compareVersions(
  { types, state, config, subject, candidate }: ComparisonInput,
  existing: readonly { readonly version: SchemaVersion; readonly content: StoredContent }[],
): Promise<Verdict> {
  const checker = types.get(candidate.schemaType).checkers[config.compatibilityPolicy ?? "STRICT"];
  const side = (content: SchemaContent, version: SchemaVersion | null): Side => ({
    text: content.schema,
    references: resolveReferences(state, subject.context, content.references, { allowDeleted: true }),
    version,
    content,
  });
  const started = performance.now();
  const messages: string[] = [];
  const incompatibilities: ExplainedIncompatibility[] = [];
  let length = 0;
  let incompatible: Side | null = null;
  const isTransitive = config.compatibilityLevel.endsWith("_TRANSITIVE");
  const sides = existing.slice(isTransitive ? 0 : -1).map(({ content, version }) => side(content, version));
  for (const pair of comparisons(config.compatibilityLevel, side(candidate, null), sides)) {
    if (incompatible !== null && incompatible !== pair.existing) break;
    const { reader, writer, existing: old } = pair;
    const version = (old.version as SchemaVersion).version;
    if (old.content.schemaType !== candidate.schemaType) {
      return failure("SCHEMA_TYPE_CHANGED", "Incompatible because of different schema type", version);
    }
    if (performance.now() - started > MAX_COMPARISON_MS) {
      return failure("COMPARISON_TOO_COMPLEX", "The comparison with all versions takes too long", version);
    }
    let differences: readonly Incompatibility[];
    try {
      differences = checker.differences(reader, writer);
    } catch (error) {
      if (error instanceof ComparisonTooComplexError) {
        return failure("COMPARISON_TOO_COMPLEX", error.message, version);
      }
      if (isStackOverflow(error)) {
        return failure("COMPARISON_TOO_COMPLEX", "The schemas are nested too deeply to be compared", version);
      }
      if (error instanceof SchemaError) return failure("INVALID_SCHEMA", error.message, version);
      throw error;
    }
    if (differences.length > 0) {
      incompatible = old;
      const newOrOld = reader.version === null ? "new" : "old";
      for (const difference of differences) {
        const standard = cut(standardMessage(difference, newOrOld));
        const explained = shortened(difference, version, newOrOld);
        length += standard.length + lengthOf(explained);
        if (length > MAX_ANSWER_LENGTH) break;
        messages.push(standard);
        incompatibilities.push(explained);
      }
    }
    // Other requests are not to wait for all of them.
    await nextTurn();
  }
  if (incompatible === null) return COMPATIBLE;
  const { version, content } = incompatible;
  messages.push(`{oldSchemaVersion: ${version?.version}}`);
  messages.push(
    content.schema.length <= MAX_TEXT_LENGTH
      ? `{oldSchema: '${content.schema}'}`
      : `{oldSchema: <truncated> '${content.schema.slice(0, MAX_TEXT_LENGTH)}...'}`,
  );
  return { messages, incompatibilities };
}

function shortened(
  { rule, readerPath, writerPath, message, sample }: Incompatibility,
  version: number,
  reader: "new" | "old",
): ExplainedIncompatibility {
  return {
    rule,
    readerPath: cut(readerPath),
    writerPath: cut(writerPath),
    message: cut(message),
    // A part of a document would be none.
    ...(sample === undefined || sample.length > MAX_TEXT_LENGTH ? {} : { sample }),
    version,
    reader,
  };
}

function lengthOf({ readerPath, writerPath, message, sample = "" }: ExplainedIncompatibility): number {
  return readerPath.length + writerPath.length + message.length + sample.length;
}

function cut(text: string): string {
  return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH)}…`;
}

function failure(rule: string, message: string, version: number): Verdict {
  const incompatibility = { rule, message, readerPath: "", writerPath: "", version, reader: "new" } as const;
  return { messages: [message], incompatibilities: [incompatibility] };
}

function property({ metadata }: { readonly metadata: Metadata | null }, name: string): string | undefined {
  return metadata?.properties[name];
}

/** Fields that the metadata reserves stay reserved, and no schema has them. */
function reservedFieldMessages({
  types,
  state,
  subject,
  candidate,
  existing,
}: ComparisonInput): readonly string[] {
  const reserved = reservedFields(candidate.metadata);
  const previous = existing.at(-1);
  const before = previous === undefined ? [] : reservedFields(state.contentOf(previous).metadata);
  const removed = before.filter((name) => !reserved.includes(name));
  const references = resolveReferences(state, subject.context, candidate.references, { allowDeleted: true });
  const fields = types
    .get(candidate.schemaType)
    .format.parse(candidate.schema, references)
    .recordType().fields;
  const taken = reserved.filter((name) => fields.some((field) => field.name === name));
  return [
    ...removed.map(
      (name) =>
        `The new schema has reserved field ${name} removed from its metadata which is present in the old schema's metadata.`,
    ),
    ...taken.map((name) => `The new schema has field that conflicts with the reserved field ${name}.`),
  ];
}

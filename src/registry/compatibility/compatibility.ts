/**
 * What the compatibility rules of the three formats have in common: the shape of a difference, the seven levels, and
 * which schema has to read which. The rules themselves are one file per format beside this one.
 */
import type { ReferencedSchema } from "#src/schema/format.ts";

/** A schema as registered: its text, and what it refers to, dependencies first. */
export interface SchemaWithReferences {
  readonly text: string;
  readonly references: readonly ReferencedSchema[];
}

/** One reason why data of the writer's schema may not be readable with the reader's. */
export interface Incompatibility {
  /** As Confluent's registry names it, e.g. READER_FIELD_MISSING_DEFAULT_VALUE. */
  readonly rule: string;
  /** JSON pointer into the reader's schema; for Protobuf the full name with the field's. */
  readonly readerPath: string;
  /** The same of the writer's schema. */
  readonly writerPath: string;
  /** One sentence for people. */
  readonly message: string;
  /**
   * The entry of the standard message list, where Confluent's clients know one: `%reader%` and `%writer%` stand for
   * the words "new" and "old" (see the function).
   */
  readonly standardMessage?: string;
  /** A document (JSON text) that the writer's schema allows and the reader's cannot take, where one can be built. */
  readonly sample?: string;
}

export interface CompatibilityChecker {
  /**
   * All reasons, none when every document of `writer` can be read with `reader`. Bounded in time for any input.
   * @throws SchemaError when one of the two is no schema of the format
   * @throws ComparisonTooComplexError when the verdict would take longer than the bound
   */
  differences(reader: SchemaWithReferences, writer: SchemaWithReferences): readonly Incompatibility[];
}

/** The two schemas are too entangled to be compared in bounded time; the caller refuses the new one. */
export class ComparisonTooComplexError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ComparisonTooComplexError";
  }
}

export const compatibilityLevels = [
  "NONE",
  "BACKWARD",
  "BACKWARD_TRANSITIVE",
  "FORWARD",
  "FORWARD_TRANSITIVE",
  "FULL",
  "FULL_TRANSITIVE",
] as const;

export type CompatibilityLevel = (typeof compatibilityLevels)[number];

export function isCompatibilityLevel(text: string): text is CompatibilityLevel {
  return (compatibilityLevels as readonly string[]).includes(text);
}

export interface Comparison<S> {
  readonly reader: S;
  readonly writer: S;
  /** The registered one of the two. */
  readonly existing: S;
}

/**
 * The pairs that a level compares, in the order of Confluent's registry: existing versions from the newest to the
 * oldest (only the newest unless the level is transitive); of one version first whether it reads the data of the new
 * schema (FORWARD, FULL), then whether the new schema reads its data (BACKWARD, FULL).
 * @param existing the subject's versions, oldest first
 */
export function* comparisons<S>(
  level: CompatibilityLevel,
  candidate: S,
  existing: readonly S[],
): Generator<Comparison<S>> {
  if (level === "NONE") return;
  const oldest = level.endsWith("_TRANSITIVE") ? 0 : Math.max(0, existing.length - 1);
  for (let i = existing.length - 1; i >= oldest; i--) {
    const version = existing[i] as S;
    if (!level.startsWith("BACKWARD")) yield { reader: version, writer: candidate, existing: version };
    if (!level.startsWith("FORWARD")) yield { reader: candidate, writer: version, existing: version };
  }
}

/** The entry of the standard message list. @param reader which of the two the reader is */
export function standardMessage(
  { message, standardMessage }: Incompatibility,
  reader: "new" | "old",
): string {
  if (standardMessage === undefined) return message;
  const writer = reader === "new" ? "old" : "new";
  return standardMessage.replaceAll("%reader%", reader).replaceAll("%writer%", writer);
}

/** What a schema refers to, directly or not: asked for level by level, within bounds. */
import type { ReferencedSchema } from "../format.ts";
import { SchemaSourceError } from "../schema-source.ts";
import { contextOf, subjectSeenFrom } from "../subject-context.ts";
import type { SchemaAnswer, SchemaReference, VersionAnswer } from "./answers.ts";

export interface ReferenceLimits {
  readonly maxReferences: number;
  /** In characters, the schema itself included. */
  readonly maxSchemaLength: number;
}

/** Also of versions that are deleted: a schema may outlive what it refers to. null when there is none. */
export type LoadVersion = (subject: string, version: number | "latest") => Promise<VersionAnswer | null>;

/**
 * Dependencies first, each name once (the first that is met counts). Cycles end where they close.
 * @param what names the schema in messages
 * @throws SchemaSourceError
 */
export async function resolveReferences(
  what: string,
  context: string,
  schema: SchemaAnswer,
  limits: ReferenceLimits,
  load: LoadVersion,
): Promise<readonly ReferencedSchema[]> {
  const resolved: ReferencedSchema[] = [];
  const seen = new Set<string>();
  let length = 0;

  const add = (text: string): void => {
    length += text.length;
    if (length > limits.maxSchemaLength) {
      const { maxSchemaLength } = limits;
      throw new SchemaSourceError(
        `${what} and what it refers to have more than ${maxSchemaLength} characters`,
      );
    }
  };

  const find = async (from: string, { name, subject, version }: SchemaReference): Promise<VersionAnswer> => {
    const qualified = subjectSeenFrom(from, subject);
    const found = await load(qualified, version === -1 ? "latest" : version);
    if (found !== null) return found;
    throw new SchemaSourceError(
      `${what} refers to ${quoted(name)}, version ${version} of ${quoted(qualified)}, which the registry does not have`,
    );
  };

  const visit = async (from: string, references: readonly SchemaReference[]): Promise<void> => {
    const wanted = references.filter(({ name }) => !seen.has(name));
    if (seen.size + wanted.length > limits.maxReferences) {
      throw new SchemaSourceError(`${what} refers to more than ${limits.maxReferences} schemas`);
    }
    // All at once, and only then into their own references, so that the order is the same each time.
    const found = await Promise.all(wanted.map((reference) => find(from, reference)));
    for (const [i, { name }] of wanted.entries()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const { subject, schema: text, references: further } = found[i] as VersionAnswer;
      add(text);
      await visit(contextOf(subject), further);
      resolved.push({ name, text });
    }
  };

  add(schema.schema);
  await visit(context, schema.references);
  return resolved;
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

/**
 * The second step: from the id in an envelope to a schema. All that the pipeline asks of a registry is asked here, so
 * this is where it waits. Schemas are kept: an id never changes what it names. What a subject allows is asked anew by
 * every lookup, since versions come and go.
 */
import { LRUCache } from "lru-cache";
import type { SchemaId } from "./envelope.ts";
import type { Format, ParsedSchema, SchemaFormatName } from "./format.ts";
import type { SchemaSource, SourceSchema } from "./schema-source.ts";
import { contextSubject } from "./subject-context.ts";

/** Characters of schemas' texts, references included; parsed they take some ten times as many bytes. */
const MAX_CACHED_TEXT = 8 * 1024 * 1024;
const MAX_CACHED_SCHEMAS = 1_000;

/** A schema of the registry; parsed when somebody first looks into it. */
export class ResolvedSchema {
  readonly source: SourceSchema;
  readonly #format: Format;
  #parsed: ParsedSchema | undefined;

  constructor(source: SourceSchema, format: Format) {
    this.source = source;
    this.#format = format;
  }

  /** @throws SchemaError when the registry took what this program cannot read */
  get parsed(): ParsedSchema {
    this.#parsed ??= this.#format.parse(this.source.text, this.source.references);
    return this.#parsed;
  }
}

export class SchemaResolver {
  readonly #source: SchemaSource;
  readonly #formats: Readonly<Record<SchemaFormatName, Format>>;
  readonly #schemas = new LRUCache<string, ResolvedSchema>({
    max: MAX_CACHED_SCHEMAS,
    maxSize: MAX_CACHED_TEXT,
    sizeCalculation: ({ source }) =>
      source.references.reduce((sum, { text }) => sum + text.length, source.text.length) + 1,
  });
  /** Questions under way, so that many batches with a new id ask once. */
  readonly #asking = new Map<string, Promise<ResolvedSchema | null>>();

  constructor(source: SchemaSource, formats: Readonly<Record<SchemaFormatName, Format>>) {
    this.#source = source;
    this.#formats = formats;
  }

  /**
   * The schema that an envelope names; null when there is none.
   * @param context whose ids count; a GUID is looked for there first
   * @throws SchemaSourceError
   */
  async schema(schemaId: SchemaId, context: string): Promise<ResolvedSchema | null> {
    const known = this.known(schemaId, context);
    if (known !== undefined) return known;
    const key = keyOf(schemaId, context);
    let asking = this.#asking.get(key);
    if (asking === undefined) {
      asking = this.#ask(schemaId, context, key).finally(() => this.#asking.delete(key));
      this.#asking.set(key, asking);
    }
    return await asking;
  }

  /** The same, if nobody has to be asked. */
  known(schemaId: SchemaId, context: string): ResolvedSchema | undefined {
    return this.#schemas.get(keyOf(schemaId, context));
  }

  /** The ids that data of a subject may carry now. @throws SchemaSourceError */
  idsOfSubject(subject: string): Promise<ReadonlySet<number>> {
    return this.#source.idsOfSubject(subject);
  }

  async #ask(schemaId: SchemaId, context: string, key: string): Promise<ResolvedSchema | null> {
    const within = contextSubject(context);
    const found =
      schemaId.kind === "id"
        ? await this.#source.byId(schemaId.id, within)
        : await this.#source.byGuid(schemaId.guid, within);
    if (found === null) return null;
    const schema = new ResolvedSchema(found, this.#formats[found.formatName]);
    this.#schemas.set(key, schema);
    return schema;
  }
}

function keyOf(schemaId: SchemaId, context: string): string {
  return `${bareSchemaId(schemaId)} ${context}`;
}

/** As errors and logs name it. */
export function schemaIdText(schemaId: SchemaId): string {
  return `schema ${bareSchemaId(schemaId)}`;
}

export function bareSchemaId(schemaId: SchemaId): string {
  return schemaId.kind === "id" ? String(schemaId.id) : schemaId.guid;
}

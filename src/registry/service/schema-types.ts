/** What the registry needs to know of a format, beside parsing it: one entry per format that is served. */
import type { Format, SchemaFormatName } from "#src/schema/format.ts";
import type { CompatibilityChecker, SchemaWithReferences } from "../compatibility/compatibility.ts";
import { RegistryError } from "../model/registry-error.ts";
import type { CompatibilityPolicy } from "../model/settings.ts";
import { SpellingCache } from "./spelling-cache.ts";

export interface SchemaType {
  readonly format: Format;
  /** By policy; formats that know one only have it twice. */
  readonly checkers: Readonly<Record<CompatibilityPolicy, CompatibilityChecker>>;
  readonly printer: SchemaPrinter;
  readonly tagger: SchemaTagger;
  /**
   * What `validateNewSchemas` asks of a schema beyond being one of the format; left out when that is nothing.
   * @throws SchemaError
   */
  readonly checkNew?: (schema: SchemaWithReferences) => void;
}

/** The spellings of a schema. Each throws SchemaError when the text is no schema of the format. */
export interface SchemaPrinter {
  /** As the registry stores it: equal schemas that differ in spacing only become the same text. */
  canonical(schema: SchemaWithReferences): string;
  /** As it is stored with `normalize`: schemas that mean the same become the same text. */
  normalized(schema: SchemaWithReferences): string;
  /** In one of the format's own spellings (`format=resolved`); null when it has none of that name. */
  formatted(schema: SchemaWithReferences, formatName: string): string | null;
}

/** A record or a field, by the path that the format's clients give it, and its tags. */
export interface TaggedEntity {
  readonly path: string;
  readonly kind: "sr_record" | "sr_field";
  readonly tags: readonly string[];
}

/** Tags that stand within the text of a schema. */
export interface SchemaTagger {
  find(schema: SchemaWithReferences): readonly TaggedEntity[];
  /** The text with tags added, then removed. @throws SchemaError when a path leads nowhere */
  change(schema: SchemaWithReferences, changes: TagChanges): string;
}

export interface TagChanges {
  readonly add: readonly TaggedEntity[];
  readonly remove: readonly TaggedEntity[];
  /** Paths that lead nowhere are passed over. */
  readonly ignoreMissing: boolean;
}

export class SchemaTypes {
  readonly spellings: SpellingCache = new SpellingCache();
  readonly #types: ReadonlyMap<string, SchemaType>;

  constructor(types: readonly SchemaType[]) {
    this.#types = new Map(types.map((type) => [type.format.name, type]));
  }

  get names(): readonly SchemaFormatName[] {
    return [...this.#types.values()].map(({ format }) => format.name);
  }

  /** @throws RegistryError 42201 */
  get(name: string): SchemaType {
    const type = this.#types.get(name);
    if (type === undefined) throw new RegistryError(42201, `Invalid schema type ${name}`);
    return type;
  }
}

/** The embedded registry as the pipeline sees it, without HTTP between. */
import {
  type SchemaSource,
  SchemaSourceError,
  type SourceSchema,
  type SubjectVersion,
} from "#src/schema/schema-source.ts";
import { RegistryError } from "./model/registry-error.ts";
import type { RegistryState, StoredContent } from "./model/registry-state.ts";
import { parseSubject } from "./model/subject.ts";
import { LATEST } from "./model/version-id.ts";
import {
  contentsByGuid,
  findById,
  findVersionInContexts,
  resolveAlias,
  versionsOfId,
} from "./service/queries.ts";
import { resolveReferences } from "./service/resolve-references.ts";
import type { RegistryStore } from "./store/registry-store.ts";

export class EmbeddedSchemaSource implements SchemaSource {
  readonly #store: RegistryStore;

  constructor(store: RegistryStore) {
    this.#store = store;
  }

  byId(id: number, subject = ""): Promise<SourceSchema | null> {
    return this.#ask((state) => {
      const found = findById(state, id, resolveAlias(state, parseSubject(subject)));
      return found === undefined ? null : sourceSchema(state, state.contentOf(found));
    });
  }

  byGuid(guid: string, subject = ""): Promise<SourceSchema | null> {
    return this.#ask((state) => {
      const contents = contentsByGuid(state, guid);
      const preferred = parseSubject(subject).context;
      const content = contents.find(({ context }) => context === preferred) ?? contents[0];
      return content === undefined ? null : sourceSchema(state, content);
    });
  }

  bySubject(subject: string, version: number | "latest"): Promise<(SubjectVersion & SourceSchema) | null> {
    return this.#ask((state) => {
      const owner = resolveAlias(state, parseSubject(subject));
      const found = findVersionInContexts(state, owner, version === "latest" ? LATEST : version, false);
      if (found === undefined) return null;
      const { qualified } = found.subject;
      return { subject: qualified, version: found.version, ...sourceSchema(state, state.contentOf(found)) };
    });
  }

  idsOfSubject(subject: string): Promise<ReadonlySet<number>> {
    return this.#ask((state) => {
      const asked = parseSubject(subject);
      const owner = resolveAlias(state, asked);
      const versions = owner.context === asked.context ? state.versions(owner) : [];
      return new Set(versions.filter(({ isDeleted }) => !isDeleted).map(({ id }) => id));
    });
  }

  versionsOfId(id: number, subject = ""): Promise<readonly SubjectVersion[]> {
    return this.#ask((state) => {
      const versions = versionsOfId(state, id, resolveAlias(state, parseSubject(subject)), false) ?? [];
      return versions.map((found) => ({ subject: found.subject.qualified, version: found.version }));
    });
  }

  async #ask<T>(answer: (state: RegistryState) => T): Promise<T> {
    try {
      return answer(await this.#store.read());
    } catch (error) {
      // A reference that is gone for good, or an engine that fails: nothing that the asker could put right.
      const reason = error instanceof RegistryError ? error.message : "the schema registry's store failed";
      throw new SchemaSourceError(reason, { cause: error });
    }
  }
}

function sourceSchema(state: RegistryState, content: StoredContent): SourceSchema {
  const { id, guid, schemaType, schema, context, references } = content;
  const resolved = resolveReferences(state, context, references, { allowDeleted: true });
  return { id, guid, context, formatName: schemaType, text: schema, references: resolved };
}

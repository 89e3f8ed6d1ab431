/**
 * Which schema a `$ref` means: the root and the schemas that it refers to, found by name, `$id`, anchor or JSON
 * pointer. ajv resolves references for itself; this is for what ajv does not do, mapping and comparing.
 */
import type { ReferencedSchema } from "../../format.ts";
import { type Draft, draftOf, idKeyword, ignoresSiblingsOfRef } from "./dialect.ts";
import { parseDocument } from "./schema-document.ts";
import {
  isSchema,
  isSchemaObject,
  pointer,
  referenceIn,
  type SchemaObject,
  subschemas,
} from "./subschemas.ts";

/** Stands for the place of a schema that gives itself no absolute `$id`; never fetched, as nothing ever is. */
const NOWHERE = "schema:///";

/** How many references may follow upon one another before they count as a circle. */
const MAX_CHAIN = 100;

export interface Referenced {
  readonly name: string;
  readonly document: SchemaObject | boolean;
}

export class Resources {
  readonly root: SchemaObject | boolean;
  readonly draft: Draft;
  readonly references: readonly Referenced[];
  readonly #byUri = new Map<string, SchemaObject | boolean>();
  readonly #dynamicAnchors = new Map<string, number>();
  readonly #paths = new Map<SchemaObject, string>();
  readonly #bases = new Map<SchemaObject, string>();

  /** @throws SchemaError */
  constructor(text: string, references: readonly ReferencedSchema[]) {
    this.root = withDefs(parseDocument(text));
    this.draft = draftOf(this.root);
    this.references = references.map(({ name, text: referenced }) => ({
      name,
      document: withDefs(parseDocument(referenced, name)),
    }));
    const base = this.#add(this.root, NOWHERE, "#");
    for (const { name, document } of this.references) {
      this.#add(document, resolveUri(name, base), `${name}#`);
    }
  }

  documents(): readonly (SchemaObject | boolean)[] {
    return [this.root, ...this.references.map(({ document }) => document)];
  }

  /** Where a schema stands: a JSON pointer, after the name of the reference it is in. */
  pathOf(schema: SchemaObject): string {
    return this.#paths.get(schema) ?? "#";
  }

  /** The schema that `schema`'s reference leads to; itself when it has none, null when it leads nowhere. */
  follow(schema: SchemaObject | boolean): SchemaObject | boolean | null {
    let at: SchemaObject | boolean | null = schema;
    for (let i = 0; i < MAX_CHAIN; i++) {
      if (at === null || !isSchemaObject(at)) return at;
      const reference = referenceIn(at);
      if (reference === null) return at;
      at = this.#lookUp(reference, this.#bases.get(at) ?? NOWHERE);
    }
    return null;
  }

  /** Whether a dynamic reference may lead elsewhere than its name says: several schemas have its dynamic anchor. */
  get hasAmbiguousAnchors(): boolean {
    return [...this.#dynamicAnchors.values()].some((count) => count > 1);
  }

  #lookUp(reference: string, base: string): SchemaObject | boolean | null {
    const uri = resolveUri(reference, base);
    const exact = this.#byUri.get(uri);
    if (exact !== undefined) return exact;
    const hash = uri.indexOf("#");
    const resource = this.#byUri.get(hash === -1 ? uri : uri.slice(0, hash));
    if (resource === undefined || hash === -1) return resource ?? null;
    return this.#atPointer(resource, uri.slice(hash + 1));
  }

  #atPointer(resource: SchemaObject | boolean, fragment: string): SchemaObject | boolean | null {
    if (fragment === "") return resource;
    if (!fragment.startsWith("/")) return null;
    let at: unknown = resource;
    let base = isSchemaObject(resource) ? (this.#bases.get(resource) ?? NOWHERE) : NOWHERE;
    for (const token of decode(fragment).slice(1).split("/")) {
      const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return null;
      at = (at as Record<string, unknown>)[name];
      if (isSchemaObject(at)) base = this.#bases.get(at) ?? base;
    }
    if (!isSchema(at)) return null;
    // Below an unknown keyword: no walk came by, but a reference makes a schema of it.
    if (isSchemaObject(at) && !this.#bases.has(at)) this.#add(at, base, `#${fragment}`);
    return at;
  }

  /** Notes the base URI of every schema of a document and where its identifiers lead. Returns the root's base. */
  #add(document: SchemaObject | boolean, uri: string, place: string): string {
    if (!this.#byUri.has(uri)) this.#byUri.set(uri, document);
    if (!isSchemaObject(document)) return uri;
    const keyword = idKeyword(this.draft);
    const ignoresId = ignoresSiblingsOfRef(this.draft);
    const visit = (schema: SchemaObject, parentBase: string, path: string): string => {
      const id = ignoresId && typeof schema.$ref === "string" ? undefined : schema[keyword];
      let base = parentBase;
      if (typeof id === "string") {
        const absolute = resolveUri(id, parentBase);
        if (!this.#byUri.has(absolute)) this.#byUri.set(absolute.replace(/#$/, ""), schema);
        // An id that is only a fragment is an anchor (drafts 4 to 7).
        if (!id.startsWith("#")) base = absolute.replace(/#.*$/s, "");
      }
      for (const anchor of [schema.$anchor, schema.$dynamicAnchor]) {
        if (typeof anchor === "string" && !this.#byUri.has(`${base}#${anchor}`)) {
          this.#byUri.set(`${base}#${anchor}`, schema);
        }
      }
      const dynamic = schema.$recursiveAnchor === true ? "" : schema.$dynamicAnchor;
      if (typeof dynamic === "string" && !this.#bases.has(schema)) {
        this.#dynamicAnchors.set(dynamic, (this.#dynamicAnchors.get(dynamic) ?? 0) + 1);
      }
      this.#bases.set(schema, base);
      if (!this.#paths.has(schema)) this.#paths.set(schema, path);
      for (const child of subschemas(schema)) {
        if (isSchemaObject(child.schema)) visit(child.schema, base, path + pointer(child.path).slice(1));
      }
      return base;
    };
    return visit(document, uri, place);
  }
}

/**
 * A schema found under `definitions` is found under `$defs` too: registered schemas rely on it, as Confluent's
 * registry does so.
 */
export function withDefs(document: SchemaObject | boolean): SchemaObject | boolean {
  if (!isSchemaObject(document) || !isSchemaObject(document.definitions)) return document;
  const defs = document.$defs;
  if (defs !== undefined && !isSchemaObject(defs)) return document;
  return { ...document, $defs: { ...document.definitions, ...defs } };
}

export function resolveUri(reference: string, base: string): string {
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

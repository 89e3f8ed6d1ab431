/**
 * All that the registry knows, in memory: what is stored, and the indexes over it. Reads are plain look-ups; changes come
 * in only as what was committed (registry-store.ts), so it is always some committed state.
 */
import { guidOf, type SchemaContent } from "./schema-content.ts";
import type { Config, Mode, SettingsReader } from "./settings.ts";
import { DEFAULT_CONTEXT, type Subject, subjectSeenFrom } from "./subject.ts";

export interface SchemaVersion {
  readonly subject: Subject;
  readonly version: number;
  readonly id: number;
  readonly isDeleted: boolean;
  /** When it was registered, ms. */
  readonly timestamp: number;
}

export interface StoredContent extends SchemaContent {
  readonly context: string;
  readonly id: number;
  readonly guid: string;
}

export type RegistryChange =
  | {
      readonly kind: "version";
      readonly subject: Subject;
      readonly version: number;
      readonly value: SchemaVersion | null;
    }
  | {
      readonly kind: "content";
      readonly context: string;
      readonly id: number;
      readonly value: SchemaContent | null;
    }
  /** The largest id that was ever given in the context. */
  | { readonly kind: "max-id"; readonly context: string; readonly value: number }
  | { readonly kind: "context"; readonly context: string; readonly value: true | null }
  | { readonly kind: "config"; readonly subject: Subject; readonly value: Config | null }
  | { readonly kind: "mode"; readonly subject: Subject; readonly value: Mode | null };

interface ContextState {
  readonly contents: Map<number, StoredContent>;
  readonly idByGuid: Map<string, number>;
  /** By id: the versions that have it, in the order in which they came. */
  readonly usages: Map<number, SchemaVersion[]>;
  maxId: number;
}

interface ContextId {
  readonly context: string;
  readonly id: number;
}

export class RegistryState implements SettingsReader {
  /** By qualified name; versions in ascending order. */
  readonly #subjects: Map<string, SchemaVersion[]> = new Map();
  readonly #contextStates: Map<string, ContextState> = new Map();
  readonly #contexts: Set<string> = new Set();
  readonly #configs: Map<string, { subject: Subject; config: Config }> = new Map();
  readonly #modes: Map<string, { subject: Subject; mode: Mode }> = new Map();
  /** By subject and version: the contents that refer to it. */
  readonly #referrers: Map<string, Map<string, ContextId>> = new Map();

  /** Deleted ones included, in ascending order. */
  versions(subject: Subject): readonly SchemaVersion[] {
    return this.#subjects.get(subject.qualified) ?? [];
  }

  version(subject: Subject, version: number): SchemaVersion | undefined {
    return this.versions(subject).find((entry) => entry.version === version);
  }

  latest(subject: Subject): SchemaVersion | undefined {
    return this.versions(subject).findLast(({ isDeleted }) => !isDeleted);
  }

  /** The versions of each subject that `accepts` takes, subjects in the order of their qualified names. */
  subjects(accepts: (subject: Subject) => boolean): readonly (readonly SchemaVersion[])[] {
    const found: (readonly SchemaVersion[])[] = [];
    for (const versions of this.#subjects.values()) {
      if (accepts((versions[0] as SchemaVersion).subject)) found.push(versions);
    }
    const nameOf = (versions: readonly SchemaVersion[]): string =>
      (versions[0] as SchemaVersion).subject.qualified;
    return found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  content(context: string, id: number): StoredContent | undefined {
    return this.#contextStates.get(context)?.contents.get(id);
  }

  contentOf({ subject, id }: SchemaVersion): StoredContent {
    const content = this.content(subject.context, id);
    if (content === undefined)
      throw new Error(`schema ${id} of subject '${subject.qualified}' has no content`);
    return content;
  }

  contentByGuid(context: string, guid: string): StoredContent | undefined {
    const id = this.#contextStates.get(context)?.idByGuid.get(guid);
    return id === undefined ? undefined : this.content(context, id);
  }

  usages(context: string, id: number): readonly SchemaVersion[] {
    return this.#contextStates.get(context)?.usages.get(id) ?? [];
  }

  maxId(context: string): number {
    return this.#contextStates.get(context)?.maxId ?? 0;
  }

  /** The contents that refer to a version. */
  referrers(subject: Subject, version: number): readonly ContextId[] {
    return [...(this.#referrers.get(versionKey(subject, version))?.values() ?? [])];
  }

  /** The default one first, then by name. */
  contexts(): readonly string[] {
    return [DEFAULT_CONTEXT, ...[...this.#contexts].sort()];
  }

  hasContext(context: string): boolean {
    return context === DEFAULT_CONTEXT || this.#contexts.has(context);
  }

  storedConfig(subject: Subject): Config | undefined {
    return this.#configs.get(subject.qualified)?.config;
  }

  storedMode(subject: Subject): Mode | undefined {
    return this.#modes.get(subject.qualified)?.mode;
  }

  configs(): readonly { readonly subject: Subject; readonly config: Config }[] {
    return [...this.#configs.values()];
  }

  modes(): readonly { readonly subject: Subject; readonly mode: Mode }[] {
    return [...this.#modes.values()];
  }

  apply(changes: readonly RegistryChange[]): void {
    for (const change of changes) this.#apply(change);
  }

  #apply(change: RegistryChange): void {
    switch (change.kind) {
      case "version":
        this.#setVersion(change.subject, change.version, change.value);
        break;
      case "content":
        this.#setContent(change.context, change.id, change.value);
        break;
      case "max-id":
        this.#contextState(change.context).maxId = change.value;
        break;
      case "context":
        if (change.value === null) this.#contexts.delete(change.context);
        else this.#contexts.add(change.context);
        break;
      case "config": {
        const { subject, value: config } = change;
        if (config === null) this.#configs.delete(subject.qualified);
        else this.#configs.set(subject.qualified, { subject, config });
        break;
      }
      case "mode": {
        const { subject, value: mode } = change;
        if (mode === null) this.#modes.delete(subject.qualified);
        else this.#modes.set(subject.qualified, { subject, mode });
        break;
      }
    }
  }

  #setVersion(subject: Subject, version: number, value: SchemaVersion | null): void {
    const before = this.version(subject, version);
    const versions = this.versions(subject).filter((entry) => entry !== before);
    const { usages } = this.#contextState(subject.context);
    if (before !== undefined && before.id !== value?.id) {
      const left = (usages.get(before.id) ?? []).filter((entry) => entry !== before);
      if (left.length === 0) usages.delete(before.id);
      else usages.set(before.id, left);
    }
    if (value !== null) {
      const index = versions.findIndex((entry) => entry.version > version);
      versions.splice(index < 0 ? versions.length : index, 0, value);
      const users = usages.get(value.id) ?? [];
      const at = before === undefined ? -1 : users.indexOf(before);
      usages.set(value.id, at < 0 ? [...users, value] : users.with(at, value));
    }
    if (versions.length === 0) this.#subjects.delete(subject.qualified);
    else this.#subjects.set(subject.qualified, versions);
  }

  #setContent(context: string, id: number, value: SchemaContent | null): void {
    const { contents, idByGuid } = this.#contextState(context);
    const before = contents.get(id);
    if (before !== undefined) {
      contents.delete(id);
      if (idByGuid.get(before.guid) === id) idByGuid.delete(before.guid);
      for (const key of referenceKeys(before)) this.#referrers.get(key)?.delete(`${context}\n${id}`);
    }
    if (value === null) return;
    const stored: StoredContent = { ...value, context, id, guid: guidOf(value) };
    contents.set(id, stored);
    idByGuid.set(stored.guid, id);
    for (const key of referenceKeys(stored)) {
      const referrers = this.#referrers.get(key) ?? new Map<string, ContextId>();
      this.#referrers.set(key, referrers.set(`${context}\n${id}`, { context, id }));
    }
  }

  #contextState(context: string): ContextState {
    let state = this.#contextStates.get(context);
    if (state === undefined) {
      state = { contents: new Map(), idByGuid: new Map(), usages: new Map(), maxId: 0 };
      this.#contextStates.set(context, state);
    }
    return state;
  }
}

function referenceKeys({ context, references }: StoredContent): readonly string[] {
  return references.map(({ subject, version }) => versionKey(subjectSeenFrom(context, subject), version));
}

/** A version is a number, so the last line break always parts it from the name. */
function versionKey(subject: Subject, version: number): string {
  return `${subject.qualified}\n${version}`;
}

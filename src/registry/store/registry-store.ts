/**
 * Keeps a RegistryState equal to what the engine has. Reads ask for the revision only; all is loaded anew when another
 * process changed something. Changes are decided one after the other, on the newest state.
 */
import { randomUUID } from "node:crypto";
import type { StateEntry, StateStore } from "#src/storage/engine.ts";
import { RegistryError } from "../model/registry-error.ts";
import { type RegistryChange, RegistryState } from "../model/registry-state.ts";
import { decodeEntry, encodeChange, REVISION, SPACE } from "./registry-rows.ts";

/** How often a decision is made anew because another process was quicker. */
const MAX_ATTEMPTS = 20;

/** What a decision comes to: its answer, and what has to be stored before it is given. */
export interface Decision<T> {
  readonly result: T;
  readonly changes: readonly RegistryChange[];
}

export class RegistryStore {
  readonly #store: StateStore;
  #state = new RegistryState();
  /** The entry under which the state was loaded: null before the first change, undefined until loaded. */
  #revision: StateEntry | null | undefined;
  #loading: Promise<void> | null = null;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(store: StateStore) {
    this.#store = store;
  }

  /** The newest committed state. Not to be kept over an await: it goes on changing. */
  async read(): Promise<RegistryState> {
    const revision = await this.#store.get(REVISION);
    if (!isSameRevision(revision, this.#revision)) {
      this.#loading ??= this.#load().finally(() => {
        this.#loading = null;
      });
      await this.#loading;
    }
    return this.#state;
  }

  /**
   * Stores what `decide` comes to, unless the state has changed meanwhile: then it decides again. What it throws is thrown.
   */
  change<T>(decide: (state: RegistryState) => Decision<T> | Promise<Decision<T>>): Promise<T> {
    const result = this.#lastChange.then(() => this.#change(decide));
    this.#lastChange = result.catch(() => {});
    return result;
  }

  /** Resolves when no change is under way. */
  async idle(): Promise<void> {
    await this.#lastChange;
  }

  async #change<T>(decide: (state: RegistryState) => Decision<T> | Promise<Decision<T>>): Promise<T> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const state = await this.read();
      const revision = this.#revision;
      const { result, changes } = await decide(state);
      if (changes.length === 0) return result;
      const mark = Buffer.from(JSON.stringify(randomUUID()));
      const committed = await this.#store.commit([
        ...changes.map(encodeChange),
        { key: REVISION, value: mark, ifVersion: revision?.version ?? null },
      ]);
      if (!committed) continue;
      const written = await this.#store.get(REVISION);
      // Unless another process has been here since, or a reader has loaded it already.
      if (written?.value.equals(mark) && this.#revision === revision && this.#loading === null) {
        state.apply(changes);
        this.#revision = written;
      }
      return result;
    }
    throw new RegistryError(50001, "the registry is being changed by others too often");
  }

  async #load(): Promise<void> {
    for (;;) {
      const before = await this.#store.get(REVISION);
      const entries = await this.#store.list(SPACE);
      const listed = entries.find(({ key }) => key[1] === REVISION[1]) ?? null;
      if (!isSameRevision(listed, before)) continue;
      const state = new RegistryState();
      state.apply(entries.map(decodeEntry).filter((change) => change !== null));
      this.#state = state;
      this.#revision = before;
      return;
    }
  }
}

/** By what was written too: another store, put in place of the first, counts its versions anew. */
function isSameRevision(one: StateEntry | null, other: StateEntry | null | undefined): boolean {
  if (one === null || other === null || other === undefined) return one === other;
  return one.version === other.version && one.value.equals(other.value);
}

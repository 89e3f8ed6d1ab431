/** Configs of what is no topic (those are kept with their topics), by kind and name: kept in the engine, read from memory. */
import { ErrorCode } from "#generated/errors.ts";
import type { StateKey, StateStore } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";

export type StoredKind = "broker" | "client-metrics" | "group";

const SPACE = "configs";
/** Any client may make up groups and subscriptions; all are in memory, and subscriptions looked through for each client. */
const MAX_RESOURCES: Readonly<Record<StoredKind, number>> = {
  broker: 1_000,
  "client-metrics": 100,
  group: 1_000,
};
const NONE: ReadonlyMap<string, string> = new Map();

export class ConfigStore {
  readonly #state: StateStore;
  readonly #configs = new Map<string, Map<string, ReadonlyMap<string, string>>>();

  private constructor(state: StateStore) {
    this.#state = state;
  }

  static async open(state: StateStore): Promise<ConfigStore> {
    const store = new ConfigStore(state);
    for (const { key, value } of await state.list([SPACE])) {
      const [, kind, name] = key;
      const configs = JSON.parse(value.toString()) as Record<string, string>;
      store.#ofKind(String(kind)).set(String(name), new Map(Object.entries(configs)));
    }
    return store;
  }

  get(kind: StoredKind, name: string): ReadonlyMap<string, string> {
    return this.#configs.get(kind)?.get(name) ?? NONE;
  }

  /** Those that have configs, in order. */
  names(kind: StoredKind): readonly string[] {
    return [...(this.#configs.get(kind)?.keys() ?? [])].sort();
  }

  /** @throws KafkaError POLICY_VIOLATION when too many have configs, KAFKA_STORAGE_ERROR */
  async set(kind: StoredKind, name: string, configs: ReadonlyMap<string, string>): Promise<void> {
    const all = this.#ofKind(kind);
    if (configs.size > 0 && !all.has(name) && all.size >= MAX_RESOURCES[kind]) {
      throw new KafkaError(
        ErrorCode.POLICY_VIOLATION,
        `${MAX_RESOURCES[kind]} resources of this kind have configs; delete those of another first.`,
      );
    }
    const key: StateKey = [SPACE, kind, name];
    const value = configs.size === 0 ? null : Buffer.from(JSON.stringify(Object.fromEntries(configs)));
    await this.#state.commit([{ key, value }]);
    if (configs.size === 0) all.delete(name);
    else all.set(name, configs);
  }

  #ofKind(kind: string): Map<string, ReadonlyMap<string, string>> {
    let configs = this.#configs.get(kind);
    if (configs === undefined) {
      configs = new Map();
      this.#configs.set(kind, configs);
    }
    return configs;
  }
}

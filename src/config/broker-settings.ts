/**
 * The broker's settings while it runs: those given at start, and over them what clients changed since (KIP-226), for
 * the whole cluster and for this broker.
 */
import { type BrokerConfig, type ConfigName, configKeys, defaultConfig } from "./broker-config.ts";

/** What can change at run time. It is what Kafka can change too, for the whole cluster or for one broker. */
export const dynamicSettings: readonly ConfigName[] = [
  "compression.gzip.level",
  "compression.type",
  "compression.zstd.level",
  "log.cleaner.dedupe.buffer.size",
  "log.cleaner.delete.retention.ms",
  "log.cleaner.io.buffer.load.factor",
  "log.cleaner.io.max.bytes.per.second",
  "log.cleaner.max.compaction.lag.ms",
  "log.cleaner.min.cleanable.ratio",
  "log.cleaner.min.compaction.lag.ms",
  "log.cleanup.policy",
  "log.message.timestamp.after.max.ms",
  "log.message.timestamp.before.max.ms",
  "log.message.timestamp.type",
  "log.retention.bytes",
  "log.retention.ms",
  "message.max.bytes",
  "max.connection.creation.rate",
  "max.connections",
  "max.connections.per.ip",
  "max.connections.per.ip.overrides",
  "producer.id.expiration.ms",
];

/** Values by name, as text in normal form. */
export type DynamicSettings = ReadonlyMap<string, string>;

/** Where a value may come from; the first that has one gives it. */
export const settingLayers = ["broker", "cluster", "start", "default"] as const;
export type SettingLayer = (typeof settingLayers)[number];

export class BrokerSettings {
  /** Always the same object, so that whoever holds it sees what is in force now. */
  readonly inForce: BrokerConfig;
  readonly #given: BrokerConfig;
  readonly #changed: Record<"broker" | "cluster", DynamicSettings> = {
    broker: new Map(),
    cluster: new Map(),
  };
  readonly #listeners = new Set<() => void>();

  constructor(given: BrokerConfig) {
    this.#given = given;
    this.inForce = { ...given };
  }

  /** Replaces what was changed at run time. Values were checked before. */
  change(layer: "broker" | "cluster", values: DynamicSettings): void {
    this.#changed[layer] = values;
    const { broker, cluster } = this.#changed;
    for (const name of dynamicSettings) {
      const text = broker.get(name) ?? cluster.get(name);
      const value = text === undefined ? this.#given[name] : typed(name, text);
      (this.inForce as Record<ConfigName, unknown>)[name] = value;
    }
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** What `layer` says about a setting, null when nothing. */
  valueIn(layer: SettingLayer, name: ConfigName): string | null {
    switch (layer) {
      case "broker":
      case "cluster":
        return this.#changed[layer].get(name) ?? null;
      case "start": {
        // What was set to its default counts as not set: the settings do not keep apart what holds anyway.
        const value = toText(this.#given[name]);
        return value === toText(defaultConfig[name]) ? null : value;
      }
      case "default":
        return toText(defaultConfig[name]) ?? NO_LIMIT.get(name) ?? null;
    }
  }
}

/** Settings that are not set here where Kafka writes a number for it. */
const NO_LIMIT: ReadonlyMap<ConfigName, string> = new Map([
  ["log.cleaner.io.max.bytes.per.second", "1.7976931348623157E308"],
  ["log.cleaner.max.compaction.lag.ms", "9223372036854775807"],
  ["log.message.timestamp.before.max.ms", "9223372036854775807"],
]);

function typed(name: ConfigName, text: string): BrokerConfig[ConfigName] {
  switch (configKeys[name].type) {
    case "int":
    case "long":
    case "double":
      return Number(text);
    case "list":
      return text === "" ? [] : text.split(",");
    default:
      return text;
  }
}

function toText(value: BrokerConfig[ConfigName]): string | null {
  if (value === null) return null;
  return typeof value === "object" ? value.join(",") : String(value);
}

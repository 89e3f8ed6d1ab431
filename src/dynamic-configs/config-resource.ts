/** What has configs that clients can change, as DescribeConfigs, the two APIs that alter them and their store see it. */
import type { ConfigEntry } from "#src/topics/config-entry.ts";

/** By Kafka's numbers. */
export const ResourceType = {
  TOPIC: 2,
  BROKER: 4,
  BROKER_LOGGER: 8,
  CLIENT_METRICS: 16,
  GROUP: 32,
} as const;

/** By Kafka's numbers, from 0. */
export const configOperations = ["SET", "DELETE", "APPEND", "SUBTRACT"] as const;
export type ConfigOperation = (typeof configOperations)[number];

export interface ConfigChange {
  readonly name: string;
  readonly operation: ConfigOperation;
  /** Means nothing for DELETE. */
  readonly value: string | null;
}

/** One kind of resource. What is thrown is a KafkaError, as Kafka answers. */
export interface ConfigResourceKind {
  readonly type: number;
  /** The resources of this kind, for ListConfigResources. */
  names(): readonly string[];
  /** Every config, with its source. */
  describe(name: string): readonly ConfigEntry[];
}

/** A kind whose configs are kept. */
export interface AlterableKind extends ConfigResourceKind {
  /** What was set explicitly; empty for what does not exist. */
  current(name: string): ReadonlyMap<string, string>;
  /** The items that APPEND and SUBTRACT begin with where nothing is set. @throws KafkaError when `config` is no list */
  defaultItems(config: string, operation: "APPEND" | "SUBTRACT"): readonly string[];
  /** Whether the resource may have these configs; they are returned in their normal form. `changed` are those that are new. */
  validate(
    name: string,
    configs: ReadonlyMap<string, string>,
    changed: ReadonlySet<string>,
  ): ReadonlyMap<string, string>;
  /** Replaces what is set by validated configs; in force and kept once resolved. */
  set(name: string, configs: ReadonlyMap<string, string>): Promise<void>;
}

/** A setting as CreateTopics and DescribeConfigs tell of it. */

/** Where a value comes from, by Kafka's numbers. */
export const ConfigSource = { TOPIC: 1, STATIC_BROKER: 4, DEFAULT: 5 } as const;

export interface ConfigSynonym {
  readonly name: string;
  readonly value: string | null;
  readonly source: number;
}

export interface ConfigEntry {
  readonly name: string;
  /** null when the setting has none. */
  readonly value: string | null;
  readonly type: "boolean" | "password" | "string" | "int" | "long" | "double" | "list";
  readonly doc: string;
  readonly source: number;
  /** Everything that could give the value, the one that does first. */
  readonly synonyms: readonly ConfigSynonym[];
}

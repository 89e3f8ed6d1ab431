/** A config as CreateTopics and DescribeConfigs tell of it. */
import type { SettingLayer } from "#src/config/broker-settings.ts";
import type { ConfigValueForm } from "./config-value.ts";

/** Where a value comes from, by Kafka's numbers. */
export const ConfigSource = {
  TOPIC: 1,
  DYNAMIC_BROKER: 2,
  DYNAMIC_DEFAULT_BROKER: 3,
  STATIC_BROKER: 4,
  DEFAULT: 5,
  DYNAMIC_BROKER_LOGGER: 6,
  CLIENT_METRICS: 7,
  GROUP: 8,
} as const;

export const sourceOfLayer: Readonly<Record<SettingLayer, number>> = {
  broker: ConfigSource.DYNAMIC_BROKER,
  cluster: ConfigSource.DYNAMIC_DEFAULT_BROKER,
  start: ConfigSource.STATIC_BROKER,
  default: ConfigSource.DEFAULT,
};

export interface ConfigSynonym {
  readonly name: string;
  readonly value: string | null;
  readonly source: number;
}

export interface ConfigEntry {
  readonly name: string;
  /** null when the setting has none, or must not be shown. */
  readonly value: string | null;
  /** null for what Kafka gives no type: the levels of loggers. */
  readonly type: ConfigValueForm["type"] | null;
  readonly doc: string;
  readonly source: number;
  /** Everything that could give the value, the one that does first. */
  readonly synonyms: readonly ConfigSynonym[];
  /** Only a restart changes it. */
  readonly isReadOnly?: boolean;
}

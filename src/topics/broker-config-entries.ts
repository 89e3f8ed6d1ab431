/** The broker's own settings as DescribeConfigs tells of them. */
import {
  type BrokerConfig,
  type ConfigName,
  configKeys,
  configNames,
  defaultConfig,
} from "#src/config/broker-config.ts";
import { type ConfigEntry, ConfigSource, type ConfigSynonym } from "./config-entry.ts";

/** Settings of one thing in several units; the first that is set wins. */
const RETENTION: readonly ConfigName[] = ["log.retention.ms", "log.retention.minutes", "log.retention.hours"];

/**
 * The value of a setting as text when it was set. A setting that was set to its default counts as not set: the
 * configuration does not keep apart what holds anyway.
 */
export function settingOf(config: BrokerConfig, name: ConfigName): string | null {
  const value = toText(config[name]);
  return value === toText(defaultConfig[name]) ? null : value;
}

export function defaultOf(name: ConfigName): string | null {
  return toText(defaultConfig[name]);
}

/** In the order of the table of settings. */
export function brokerConfigEntries(config: BrokerConfig): readonly ConfigEntry[] {
  return configNames.map((name) => {
    const synonyms = synonymsOf(name, config);
    return {
      name,
      value: toText(config[name]),
      type: configKeys[name].type,
      doc: configKeys[name].doc,
      source: synonyms[0]?.source ?? ConfigSource.DEFAULT,
      synonyms,
    };
  });
}

function synonymsOf(name: ConfigName, config: BrokerConfig): readonly ConfigSynonym[] {
  // A setting does not list those that go before it.
  const names = RETENTION.includes(name) ? RETENTION.slice(RETENTION.indexOf(name)) : [name];
  const synonyms: ConfigSynonym[] = [];
  for (const synonym of names) {
    const value = settingOf(config, synonym);
    if (value !== null) synonyms.push({ name: synonym, value, source: ConfigSource.STATIC_BROKER });
  }
  for (const synonym of names) {
    const value = defaultOf(synonym);
    if (value !== null) synonyms.push({ name: synonym, value, source: ConfigSource.DEFAULT });
  }
  const own = synonyms.findIndex((synonym) => synonym.name === name);
  return own === -1 ? [] : synonyms.slice(own);
}

function toText(value: BrokerConfig[ConfigName]): string | null {
  if (value === null) return null;
  return typeof value === "object" ? value.join(",") : String(value);
}

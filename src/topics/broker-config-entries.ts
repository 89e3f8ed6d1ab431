/** The broker's own settings as DescribeConfigs tells of them. */
import { type ConfigKey, type ConfigName, configKeys, configNames } from "#src/config/broker-config.ts";
import { type BrokerSettings, dynamicSettings, settingLayers } from "#src/config/broker-settings.ts";
import { type ConfigEntry, ConfigSource, type ConfigSynonym, sourceOfLayer } from "./config-entry.ts";

/** Settings of one thing in several units; the first that is set wins. */
const RETENTION: readonly ConfigName[] = ["log.retention.ms", "log.retention.minutes", "log.retention.hours"];

/** In the order of the table of settings. */
export function brokerConfigEntries(settings: BrokerSettings): readonly ConfigEntry[] {
  return configNames.map((name) => {
    const key: ConfigKey = configKeys[name];
    const isSecret = key.type === "password";
    const synonyms = synonymsOf(name, settings).map((synonym) =>
      isSecret ? { ...synonym, value: null } : synonym,
    );
    return {
      name,
      value: synonyms[0]?.value ?? null,
      type: key.type,
      doc: key.doc,
      source: synonyms[0]?.source ?? ConfigSource.DEFAULT,
      synonyms,
      isReadOnly: !dynamicSettings.includes(name),
    };
  });
}

/** What was changed at run time for the whole cluster. */
export function clusterConfigEntries(settings: BrokerSettings): readonly ConfigEntry[] {
  const source = ConfigSource.DYNAMIC_DEFAULT_BROKER;
  return brokerConfigEntries(settings).flatMap((entry) => {
    const synonyms = entry.synonyms.filter((synonym) => synonym.source === source);
    const value = synonyms[0]?.value;
    return value === undefined ? [] : [{ ...entry, value, source, synonyms }];
  });
}

/**
 * Everything that could give a setting, beginning with itself as in Kafka: those that go before it are not listed, nor
 * is anything when only another gives its value.
 */
export function synonymsOf(name: ConfigName, settings: BrokerSettings): readonly ConfigSynonym[] {
  const names = RETENTION.includes(name) ? RETENTION : [name];
  const synonyms: ConfigSynonym[] = [];
  for (const layer of settingLayers) {
    for (const synonym of names) {
      const value = settings.valueIn(layer, synonym);
      if (value !== null) synonyms.push({ name: synonym, value, source: sourceOfLayer[layer] });
    }
  }
  const own = synonyms.findIndex((synonym) => synonym.name === name);
  return own === -1 ? [] : synonyms.slice(own);
}

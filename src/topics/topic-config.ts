/** The configs in force for a topic: its own, else the broker's, else Kafka's default. */
import type { BrokerConfig } from "#src/config/broker-config.ts";
import type { BatchRules } from "#src/records/validate-batch.ts";
import type { ValidationRules } from "#src/schema/pipeline.ts";
import { defaultOf, settingOf } from "./broker-config-entries.ts";
import { type ConfigEntry, ConfigSource, type ConfigSynonym } from "./config-entry.ts";
import { validationRules } from "./schema-configs.ts";
import { type TopicConfigDefinition, topicConfigDefinitions } from "./topic-config-definitions.ts";

export interface TopicConfigEntry extends ConfigEntry {
  /** A topic's config always has a value. */
  readonly value: string;
}

/** What the hot paths ask for, parsed once for each set of configs. */
export interface TopicConfig {
  /** What a produced batch is checked against. */
  readonly batchRules: BatchRules;
  /** What its records are checked for against their schemas; null when batches are not looked into. */
  readonly schemaRules: ValidationRules | null;
  /** -1 is for ever. */
  readonly retentionMs: number;
  /** -1 is no limit. */
  readonly retentionBytes: number;
  /** False when cleanup.policy is empty: nothing is ever dropped. */
  readonly deletesOldRecords: boolean;
}

/** One config of a topic with explicit `configs`, with everything that could have given it. */
function topicConfigEntry(
  name: string,
  definition: TopicConfigDefinition,
  configs: ReadonlyMap<string, string>,
  config: BrokerConfig,
): TopicConfigEntry {
  const synonyms: ConfigSynonym[] = [];
  let value: string | undefined;
  const own = configs.get(name);
  if (own !== undefined) {
    synonyms.push({ name, value: own, source: ConfigSource.TOPIC });
    value = own;
  }
  const brokerNames = definition.synonyms ?? [];
  for (const synonym of brokerNames) {
    const setting = settingOf(config, synonym.name);
    if (setting === null) continue;
    synonyms.push({ name: synonym.name, value: setting, source: ConfigSource.STATIC_BROKER });
    value ??= inUnitOf(definition, setting, synonym.factor);
  }
  for (const synonym of brokerNames) {
    const setting = defaultOf(synonym.name);
    if (setting !== null) synonyms.push({ name: synonym.name, value: setting, source: ConfigSource.DEFAULT });
  }
  return {
    name,
    value: value ?? definition.default,
    type: definition.type,
    doc: definition.doc,
    source: synonyms[0]?.source ?? ConfigSource.DEFAULT,
    synonyms,
  };
}

function inUnitOf(definition: TopicConfigDefinition, setting: string, factor: number): string {
  if (definition.type !== "int" && definition.type !== "long") return setting;
  const number = Number(setting);
  return String(number < 0 ? -1 : number * factor);
}

/** Every config of a topic with explicit `configs`, in the order of their names. */
export function topicConfigEntries(
  configs: ReadonlyMap<string, string>,
  config: BrokerConfig,
): readonly TopicConfigEntry[] {
  return Object.entries(topicConfigDefinitions).map(([name, definition]) =>
    topicConfigEntry(name, definition, configs, config),
  );
}

export function effectiveTopicConfig(
  configs: ReadonlyMap<string, string>,
  config: BrokerConfig,
): TopicConfig {
  const inForce = (name: string): string => {
    const definition = topicConfigDefinitions[name];
    if (definition === undefined) throw new RangeError(`no such topic config: ${name}`);
    return topicConfigEntry(name, definition, configs, config).value;
  };
  return {
    batchRules: {
      maxBatchSize: Number(inForce("max.message.bytes")),
      timestampType: inForce("message.timestamp.type") === "LogAppendTime" ? "LogAppendTime" : "CreateTime",
      timestampBeforeMaxMs: Number(inForce("message.timestamp.before.max.ms")),
      timestampAfterMaxMs: Number(inForce("message.timestamp.after.max.ms")),
      isCompacted: inForce("cleanup.policy").includes("compact"),
    },
    schemaRules: validationRules(inForce),
    // Beyond 2^53 a number is not exact, but so many ms or bytes are no limit at all.
    retentionMs: Number(inForce("retention.ms")),
    retentionBytes: Number(inForce("retention.bytes")),
    deletesOldRecords: inForce("cleanup.policy").includes("delete"),
  };
}

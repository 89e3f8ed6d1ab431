/** The configs in force for a topic: its own, else the broker's, else Kafka's default. */
import { type BrokerSettings, settingLayers } from "#src/config/broker-settings.ts";
import type { TargetCompression } from "#src/records/recompress.ts";
import type { Compression } from "#src/records/record-batch.ts";
import type { BatchRules } from "#src/records/validate-batch.ts";
import type { ValidationRules } from "#src/schema/pipeline.ts";
import { synonymsOf } from "./broker-config-entries.ts";
import { type ConfigEntry, ConfigSource, sourceOfLayer } from "./config-entry.ts";
import { DEAD_LETTER_TOPIC, SCHEMA_CONTEXT, validationRules } from "./schema-configs.ts";
import {
  brokerDefaults,
  type TopicConfigDefinition,
  topicConfigDefinitions,
} from "./topic-config-definitions.ts";

export interface TopicConfigEntry extends ConfigEntry {
  /** A topic's config always has a value. */
  readonly value: string;
}

/** What the hot paths ask for, parsed once for each set of configs. */
export interface TopicConfig {
  /** What a produced batch is checked against. */
  readonly batchRules: BatchRules;
  /** How its batches are compressed when they are stored; null for as they came. */
  readonly compression: TargetCompression | null;
  /** What its records are checked for against their schemas; null when batches are not looked into. */
  readonly schemaRules: ValidationRules | null;
  /** Of the registry, in which its ids and subjects are. */
  readonly schemaContext: string;
  /** Where records go that their schemas' action moves; null for the name made from the topic's. */
  readonly deadLetterTopic: string | null;
  /** -1 is for ever. */
  readonly retentionMs: number;
  /** -1 is no limit. */
  readonly retentionBytes: number;
  /** Whether cleanup.policy has "delete". */
  readonly deletesOldRecords: boolean;
  /** null when cleanup.policy does not have "compact". */
  readonly compaction: CompactionConfig | null;
}

export interface CompactionConfig {
  readonly deleteRetentionMs: number;
  readonly minCompactionLagMs: number;
  readonly maxCompactionLagMs: number;
  readonly minCleanableDirtyRatio: number;
}

/** One config of a topic with explicit `configs`, with everything that could have given it. */
function topicConfigEntry(
  name: string,
  definition: TopicConfigDefinition,
  configs: ReadonlyMap<string, string>,
  settings: BrokerSettings,
): TopicConfigEntry {
  const own = configs.get(name);
  const broker = brokerValue(definition, settings);
  const synonym = definition.synonyms?.[0]?.name;
  const brokerName = brokerDefaults[name];
  return {
    name,
    value: own ?? broker?.value ?? definition.default,
    type: definition.type,
    doc: definition.doc,
    source: own !== undefined ? ConfigSource.TOPIC : (broker?.source ?? ConfigSource.DEFAULT),
    synonyms: [
      ...(own === undefined ? [] : [{ name, value: own, source: ConfigSource.TOPIC }]),
      ...(synonym === undefined ? [] : synonymsOf(synonym, settings)),
      ...(brokerName === undefined
        ? []
        : [{ name: brokerName, value: definition.default, source: ConfigSource.DEFAULT }]),
    ],
  };
}

/** What the broker's settings say, null when they leave it at Kafka's default. */
function brokerValue(
  definition: TopicConfigDefinition,
  settings: BrokerSettings,
): { readonly value: string; readonly source: number } | null {
  for (const { name, factor } of definition.synonyms ?? []) {
    for (const layer of settingLayers) {
      const value = layer === "default" ? null : settings.valueIn(layer, name);
      if (value !== null) return { value: inUnitOf(value, factor), source: sourceOfLayer[layer] };
    }
  }
  return null;
}

function inUnitOf(setting: string, factor: number): string {
  if (factor === 1) return setting;
  const number = Number(setting);
  return String(number < 0 ? -1 : number * factor);
}

/** Every config of a topic with explicit `configs`, in the order of their names. */
export function topicConfigEntries(
  configs: ReadonlyMap<string, string>,
  settings: BrokerSettings,
): readonly TopicConfigEntry[] {
  return Object.entries(topicConfigDefinitions).map(([name, definition]) =>
    topicConfigEntry(name, definition, configs, settings),
  );
}

export function effectiveTopicConfig(
  configs: ReadonlyMap<string, string>,
  settings: BrokerSettings,
): TopicConfig {
  const inForce = (name: string): string => {
    const definition = topicConfigDefinitions[name];
    if (definition === undefined) throw new RangeError(`no such topic config: ${name}`);
    return topicConfigEntry(name, definition, configs, settings).value;
  };
  const policy = inForce("cleanup.policy").split(",");
  const isCompacted = policy.includes("compact");
  return {
    batchRules: {
      maxBatchSize: Number(inForce("max.message.bytes")),
      timestampType: inForce("message.timestamp.type") === "LogAppendTime" ? "LogAppendTime" : "CreateTime",
      timestampBeforeMaxMs: Number(inForce("message.timestamp.before.max.ms")),
      timestampAfterMaxMs: Number(inForce("message.timestamp.after.max.ms")),
      isCompacted,
    },
    compression: targetCompression(inForce),
    schemaRules: validationRules(inForce),
    schemaContext: inForce(SCHEMA_CONTEXT),
    deadLetterTopic: inForce(DEAD_LETTER_TOPIC) || null,
    // Beyond 2^53 a number is not exact, but so many ms or bytes are no limit at all.
    retentionMs: Number(inForce("retention.ms")),
    retentionBytes: Number(inForce("retention.bytes")),
    deletesOldRecords: policy.includes("delete"),
    compaction: isCompacted
      ? {
          deleteRetentionMs: Number(inForce("delete.retention.ms")),
          minCompactionLagMs: Number(inForce("min.compaction.lag.ms")),
          maxCompactionLagMs: Number(inForce("max.compaction.lag.ms")),
          minCleanableDirtyRatio: Number(inForce("min.cleanable.dirty.ratio")),
        }
      : null,
  };
}

function targetCompression(inForce: (name: string) => string): TargetCompression | null {
  // The values were checked when they were set (validateTopicConfigs).
  const type = inForce("compression.type") as Exclude<Compression, "none"> | "uncompressed" | "producer";
  switch (type) {
    case "producer":
      return null;
    case "uncompressed":
      return { compression: "none" };
    case "gzip":
    case "zstd":
      return { compression: type, level: Number(inForce(`compression.${type}.level`)) };
    default:
      return { compression: type };
  }
}

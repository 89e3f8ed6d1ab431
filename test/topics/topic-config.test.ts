import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { type BrokerConfig, defaultConfig } from "#src/config/broker-config.ts";
import { BrokerSettings } from "#src/config/broker-settings.ts";
import { ConfigSource } from "#src/topics/config-entry.ts";
import { effectiveTopicConfig, topicConfigEntries } from "#src/topics/topic-config.ts";
import { validateTopicConfigs } from "#src/topics/topic-config-values.ts";

function refusal(name: string, value: string): { code: number; message: string } {
  try {
    validateTopicConfigs(new Map([[name, value]]), false);
  } catch (error) {
    return error as { code: number; message: string };
  }
  throw new Error(`${name}=${value} was taken`);
}

function settingsOf(settings: Partial<BrokerConfig> = {}): BrokerSettings {
  return new BrokerSettings({ ...defaultConfig, ...settings });
}

function entry(name: string, configs: Record<string, string> = {}, settings: Partial<BrokerConfig> = {}) {
  const entries = topicConfigEntries(new Map(Object.entries(configs)), settingsOf(settings));
  const found = entries.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

describe("definitions", () => {
  // Kafka 4.3's own definitions, without internal.segment.bytes, which it does not show.
  const facts = readFileSync(new URL("./kafka-4.3-topic-configs.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

  test("names and defaults are Kafka's, and all are in order", () => {
    const entries = topicConfigEntries(new Map(), settingsOf());
    const ours = entries
      .filter(({ name }) => !/^(confluent|sargasso)\./.test(name))
      .map(({ name, type, value }) => [name, type?.toUpperCase(), value]);
    assert.deepEqual(ours, facts);
    const names = entries.map(({ name }) => name);
    assert.deepEqual(names, names.toSorted());
  });
});

describe("values", () => {
  test("are brought to Kafka's normal form", () => {
    const configs = validateTopicConfigs(
      new Map([
        ["retention.ms", " +86400000 "],
        ["cleanup.policy", "delete"],
        ["unclean.leader.election.enable", "FALSE"],
        ["min.insync.replicas", "2"],
        ["min.cleanable.dirty.ratio", "0.50"],
      ]),
      false,
    );
    assert.deepEqual(
      [...configs],
      [
        ["retention.ms", "86400000"],
        ["cleanup.policy", "delete"],
        ["unclean.leader.election.enable", "false"],
        ["min.insync.replicas", "2"],
        ["min.cleanable.dirty.ratio", "0.5"],
      ],
    );
  });

  test("doubles are written as Java does", () => {
    for (const [value, normal] of [
      ["0", "0.0"],
      ["1", "1.0"],
      [" .5 ", "0.5"],
      ["5e-1", "0.5"],
    ] as const) {
      const name = "min.cleanable.dirty.ratio";
      assert.deepEqual([...validateTopicConfigs(new Map([[name, value]]), false)], [[name, normal]]);
    }
  });

  test("that Kafka refuses are refused", () => {
    for (const [name, value, reason] of [
      ["retention.ms", "-2", /Value must be at least -1/],
      ["retention.ms", "soon", /Not a number of type LONG/],
      ["retention.ms", "9223372036854775808", /Not a number of type LONG/],
      ["max.message.bytes", "2147483648", /Not a number of type INT/],
      ["message.timestamp.type", "createtime", /String must be one of: CreateTime, LogAppendTime/],
      ["cleanup.policy", "squash", /String must be one of: compact, delete/],
      ["preallocate", "yes", /either true or false/],
      ["sargasso.schema.context", "orders", /begins with a dot/],
      ["sargasso.schema.context", ".a:b", /no colon/],
      ["min.cleanable.dirty.ratio", "2", /no more than 1/],
      ["no.such.config", "1", /Unknown topic config name: no\.such\.config/],
    ] as const) {
      const { code, message } = refusal(name, value);
      assert.equal(code, ErrorCode.INVALID_CONFIG);
      assert.match(message, reason);
    }
  });

  test("that would not act are refused, their defaults are not", () => {
    for (const [name, value] of [
      ["compression.lz4.level", "3"],
      ["preallocate", "true"],
      ["flush.messages", "1"],
      ["remote.storage.enable", "true"],
    ] as const) {
      assert.equal(refusal(name, value).code, ErrorCode.INVALID_CONFIG);
    }
    validateTopicConfigs(
      new Map([
        ["compression.lz4.level", "9"],
        ["preallocate", "false"],
        // Any value: Kafka Streams sets it.
        ["segment.bytes", "52428800"],
        ["flush.messages", "9223372036854775807"],
        ["leader.replication.throttled.replicas", ""],
      ]),
      false,
    );
  });

  test("the least lag of compaction may not be above the most", () => {
    const lags = (least: string, most: string): ReadonlyMap<string, string> =>
      new Map([
        ["min.compaction.lag.ms", least],
        ["max.compaction.lag.ms", most],
      ]);
    validateTopicConfigs(lags("5", "5"), false);
    assert.throws(() => validateTopicConfigs(lags("6", "5"), false), {
      code: ErrorCode.INVALID_CONFIG,
      message: "conflict topic config setting min.compaction.lag.ms (6) > max.compaction.lag.ms (5)",
    });
  });

  test("schema configs need a registry, but for their defaults", () => {
    const configs = new Map([["confluent.value.schema.validation", "true"]]);
    assert.deepEqual(validateTopicConfigs(configs, true), configs);
    assert.match(refusal("confluent.value.schema.validation", "true").message, /--registry-listen/);
    assert.match(refusal("sargasso.key.schema.mode", "id").message, /--registry-listen/);
    validateTopicConfigs(new Map([["confluent.value.schema.validation", "false"]]), false);
    const strategy = new Map([["confluent.key.subject.name.strategy", "com.example.MyStrategy"]]);
    assert.throws(() => validateTopicConfigs(strategy, true), { code: ErrorCode.INVALID_CONFIG });
  });
});

describe("what is in force", () => {
  test("schema configs: Confluent's alone, ours beside it, none", () => {
    const rulesOf = (configs: Record<string, string>): unknown =>
      effectiveTopicConfig(new Map(Object.entries(configs)), settingsOf()).schemaRules;
    assert.equal(rulesOf({}), null);
    assert.equal(rulesOf({ "sargasso.value.schema.action": "warn" }), null);
    assert.deepEqual(rulesOf({ "confluent.value.schema.validation": "true" }), {
      key: null,
      value: { mode: "id", action: "reject", isRequired: true, strategy: "TopicNameStrategy", context: "." },
    });
    assert.deepEqual(
      rulesOf({
        "confluent.key.schema.validation": "true",
        "confluent.key.subject.name.strategy":
          "io.confluent.kafka.serializers.subject.TopicRecordNameStrategy",
        "sargasso.key.schema.mode": "payload",
        "sargasso.key.schema.action": "warn",
        "sargasso.key.schema.required": "false",
        "sargasso.schema.context": ".orders",
      }),
      {
        key: {
          mode: "payload",
          action: "warn",
          isRequired: false,
          strategy: "TopicRecordNameStrategy",
          context: ".orders",
        },
        value: null,
      },
    );
  });

  test("the topic's own value goes before the broker's, and that before the default", () => {
    assert.deepEqual(
      [entry("max.message.bytes").value, entry("max.message.bytes").source],
      ["1048588", ConfigSource.DEFAULT],
    );
    const broker = entry("max.message.bytes", {}, { "message.max.bytes": 5_000 });
    assert.deepEqual([broker.value, broker.source], ["5000", ConfigSource.STATIC_BROKER]);
    const topic = entry("max.message.bytes", { "max.message.bytes": "70" }, { "message.max.bytes": 5_000 });
    assert.deepEqual([topic.value, topic.source], ["70", ConfigSource.TOPIC]);
    assert.deepEqual(topic.synonyms, [
      { name: "max.message.bytes", value: "70", source: ConfigSource.TOPIC },
      { name: "message.max.bytes", value: "5000", source: ConfigSource.STATIC_BROKER },
      { name: "message.max.bytes", value: "1048588", source: ConfigSource.DEFAULT },
    ]);
  });

  test("retention: ms goes before minutes, minutes before hours", () => {
    const value = (settings: Partial<BrokerConfig>): string => entry("retention.ms", {}, settings).value;
    assert.equal(value({}), "604800000");
    assert.equal(value({ "log.retention.hours": 2 }), "7200000");
    assert.equal(value({ "log.retention.hours": 2, "log.retention.minutes": 3 }), "180000");
    assert.equal(value({ "log.retention.minutes": 3, "log.retention.ms": 4 }), "4");
    assert.equal(value({ "log.retention.hours": -1 }), "-1");
  });

  test("compression: as the topic says, with the level of its type, else as the broker does", () => {
    const target = (configs: Record<string, string>, settings: Partial<BrokerConfig> = {}) =>
      effectiveTopicConfig(new Map(Object.entries(configs)), settingsOf(settings)).compression;
    assert.deepEqual(target({ "compression.type": "uncompressed" }), { compression: "none" });
    assert.deepEqual(target({ "compression.type": "snappy" }), { compression: "snappy" });
    assert.deepEqual(target({ "compression.type": "gzip" }), { compression: "gzip", level: -1 });
    const levels = { "compression.zstd.level": "5", "compression.gzip.level": "6" };
    const broker = { "compression.type": "zstd", "compression.zstd.level": 7 } as const;
    assert.deepEqual(target(levels, broker), { compression: "zstd", level: 5 });
    assert.deepEqual(target({}, broker), { compression: "zstd", level: 7 });
    assert.equal(target({ "compression.type": "producer" }, broker), null);
  });

  test("parsed for the hot paths", () => {
    const config = effectiveTopicConfig(
      new Map([
        ["max.message.bytes", "100"],
        ["message.timestamp.type", "LogAppendTime"],
        ["retention.bytes", "5000"],
        ["cleanup.policy", ""],
      ]),
      settingsOf(),
    );
    assert.deepEqual(config, {
      batchRules: {
        maxBatchSize: 100,
        timestampType: "LogAppendTime",
        timestampBeforeMaxMs: 2 ** 63,
        timestampAfterMaxMs: 3_600_000,
        isCompacted: false,
      },
      compression: null,
      schemaRules: null,
      schemaContext: ".",
      deadLetterTopic: null,
      retentionMs: 604_800_000,
      retentionBytes: 5_000,
      deletesOldRecords: false,
      compaction: null,
    });
  });

  test("of compaction: the topic's, else the broker's", () => {
    const given = {
      "log.cleanup.policy": ["compact", "delete"],
      "log.cleaner.delete.retention.ms": 5,
      "log.cleaner.min.cleanable.ratio": 0.25,
      "log.cleaner.max.compaction.lag.ms": 7,
    };
    const { deletesOldRecords, batchRules, compaction } = effectiveTopicConfig(
      new Map([["delete.retention.ms", "6"]]),
      settingsOf(given),
    );
    assert.deepEqual([deletesOldRecords, batchRules.isCompacted], [true, true]);
    assert.deepEqual(compaction, {
      deleteRetentionMs: 6,
      minCompactionLagMs: 0,
      maxCompactionLagMs: 7,
      minCleanableDirtyRatio: 0.25,
    });
    const kafkas = effectiveTopicConfig(new Map([["cleanup.policy", "compact"]]), settingsOf()).compaction;
    assert.deepEqual(kafkas, {
      deleteRetentionMs: 86_400_000,
      minCompactionLagMs: 0,
      maxCompactionLagMs: 2 ** 63,
      minCleanableDirtyRatio: 0.5,
    });
  });
});

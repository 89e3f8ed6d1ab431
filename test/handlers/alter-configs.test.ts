/** AlterConfigs, IncrementalAlterConfigs and ListConfigResources. Codes and messages are what Kafka 4.3.1 answered. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { alterConfigsHandler } from "#src/handlers/alter-configs.ts";
import { describeConfigsHandler } from "#src/handlers/describe-configs.ts";
import { incrementalAlterConfigsHandler } from "#src/handlers/incremental-alter-configs.ts";
import { listConfigResourcesHandler } from "#src/handlers/list-config-resources.ts";
import { call, openTestBroker, type TestBroker } from "./harness.ts";

const [TOPIC, BROKER, BROKER_LOGGER, CLIENT_METRICS, GROUP] = [2, 4, 8, 16, 32];
const [SET, DELETE, APPEND, SUBTRACT] = [0, 1, 2, 3];
const unknownTaggedFields: readonly never[] = [];

type Change = readonly [name: string, operation: number, value: string | null];
type Outcome = readonly [errorCode: number, errorMessage: string | null];
const DONE: Outcome = [0, null];

interface Options {
  readonly validateOnly?: boolean;
  readonly version?: number;
}

async function incrementally(
  broker: TestBroker,
  resourceType: number,
  resourceName: string,
  changes: readonly Change[],
  { validateOnly = false, version = 1 }: Options = {},
): Promise<Outcome> {
  const configs = changes.map(([name, configOperation, value]) => ({
    name,
    configOperation,
    value,
    unknownTaggedFields,
  }));
  const resources = [{ resourceType, resourceName, configs, unknownTaggedFields }];
  const handler = incrementalAlterConfigsHandler(broker.services);
  const request = { resources, validateOnly, unknownTaggedFields };
  const { responses } = await call(handler, request, version);
  assert.deepEqual([responses[0]?.resourceType, responses[0]?.resourceName], [resourceType, resourceName]);
  return [responses[0]?.errorCode ?? -1, responses[0]?.errorMessage ?? null];
}

async function replacing(
  broker: TestBroker,
  resourceType: number,
  resourceName: string,
  configs: readonly (readonly [name: string, value: string | null])[],
  { validateOnly = false, version = 2 }: Options = {},
): Promise<Outcome> {
  const handler = alterConfigsHandler(broker.services);
  const resource = {
    resourceType,
    resourceName,
    configs: configs.map(([name, value]) => ({ name, value, unknownTaggedFields })),
    unknownTaggedFields,
  };
  const { responses } = await call(
    handler,
    { resources: [resource], validateOnly, unknownTaggedFields },
    version,
  );
  return [responses[0]?.errorCode ?? -1, responses[0]?.errorMessage ?? null];
}

/** The config's value, source, and synonyms as `name=value:source`; undefined when it is not described. */
async function described(broker: TestBroker, resourceType: number, resourceName: string, name: string) {
  const resources = [{ resourceType, resourceName, configurationKeys: [name], unknownTaggedFields }];
  const handler = describeConfigsHandler(broker.services);
  const { results } = await call(
    handler,
    { resources, includeSynonyms: true, includeDocumentation: false, unknownTaggedFields },
    4,
  );
  const [config] = results[0]?.configs ?? [];
  return config === undefined
    ? undefined
    : [config.value, config.configSource, config.synonyms.map((s) => `${s.name}=${s.value}:${s.source}`)];
}

async function listed(broker: TestBroker, resourceTypes: number[], version = 1) {
  const request = { resourceTypes: version === 0 ? [] : resourceTypes, unknownTaggedFields };
  const { errorCode, configResources } = await call(
    listConfigResourcesHandler(broker.services),
    request,
    version,
  );
  return [errorCode, configResources.map(({ resourceName, resourceType }) => [resourceName, resourceType])];
}

const invalidConfig = (message: string): Outcome => [ErrorCode.INVALID_CONFIG, message];
const invalidRequest = (message: string): Outcome => [ErrorCode.INVALID_REQUEST, message];

describe("configs of topics", () => {
  test("are set, deleted and kept, in every version", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one", 1, { "retention.bytes": "5" });
    for (const version of [0, 1]) {
      const value = String(1000 + version);
      assert.deepEqual(
        await incrementally(broker, TOPIC, "one", [["retention.ms", SET, value]], { version }),
        DONE,
      );
      assert.deepEqual(await described(broker, TOPIC, "one", "retention.ms"), [
        value,
        1,
        [`retention.ms=${value}:1`],
      ]);
    }
    assert.deepEqual(await incrementally(broker, TOPIC, "one", [["retention.ms", DELETE, "x"]]), DONE);
    assert.deepEqual(await incrementally(broker, TOPIC, "one", [["no.such", DELETE, null]]), DONE);
    assert.deepEqual(await described(broker, TOPIC, "one", "retention.ms"), ["604800000", 5, []]);
    const again = await broker.restart();
    assert.deepEqual([...(again.services.topics.get("one")?.configs ?? [])], [["retention.bytes", "5"]]);
  });

  test("are replaced as a whole by AlterConfigs, in every version", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one", 1, { "retention.bytes": "5" });
    const configs = () => Object.fromEntries(broker.services.topics.get("one")?.configs ?? []);
    for (const version of [0, 1, 2]) {
      const value = String(1000 + version);
      assert.deepEqual(await replacing(broker, TOPIC, "one", [["retention.ms", value]], { version }), DONE);
      assert.deepEqual(configs(), { "retention.ms": value });
    }
    assert.deepEqual(await replacing(broker, TOPIC, "one", []), DONE);
    assert.deepEqual(configs(), {});
  });

  test("are in force at once", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    await incrementally(broker, TOPIC, "one", [["max.message.bytes", SET, "77"]]);
    assert.equal(broker.services.topics.configOf(topic).batchRules.maxBatchSize, 77);
  });

  test("that Kafka refuses are refused in its words, and nothing is changed", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one", 1, { "retention.bytes": "5" });
    const cases: [readonly Change[], Outcome][] = [
      [[["no.such", SET, "1"]], invalidConfig("Unknown topic config name: no.such")],
      [
        [["no.such", APPEND, "1"]],
        invalidConfig("Can't APPEND to key no.such because its type is not LIST."),
      ],
      [
        [["retention.ms", SET, "abc"]],
        invalidConfig("Invalid value abc for configuration retention.ms: Not a number of type LONG"),
      ],
      [
        [["retention.ms", SET, ""]],
        invalidConfig("Invalid value  for configuration retention.ms: Not a number of type LONG"),
      ],
      [
        [["retention.ms", SET, "-2"]],
        invalidConfig("Invalid value -2 for configuration retention.ms: Value must be at least -1"),
      ],
      [
        [["min.cleanable.dirty.ratio", SET, "2"]],
        invalidConfig(
          "Invalid value 2.0 for configuration min.cleanable.dirty.ratio: Value must be no more than 1",
        ),
      ],
      [
        [["compression.type", SET, "foo"]],
        invalidConfig(
          "Invalid value foo for configuration compression.type: String must be one of: uncompressed, zstd, lz4, snappy, gzip, producer",
        ),
      ],
      [
        [["preallocate", SET, "foo"]],
        invalidConfig(
          "Invalid value foo for configuration preallocate: Expected value to be either true or false",
        ),
      ],
      [
        [["cleanup.policy", SET, "foo"]],
        invalidConfig(
          "Invalid value foo for configuration cleanup.policy: String must be one of: compact, delete",
        ),
      ],
      [
        [["retention.ms", APPEND, "1"]],
        invalidConfig("Can't APPEND to key retention.ms because its type is not LIST."),
      ],
      [
        [["retention.ms", SUBTRACT, "1"]],
        invalidConfig("Can't SUBTRACT to key retention.ms because its type is not LIST."),
      ],
      [[["cleanup.policy", APPEND, null]], invalidRequest("Null value not supported for : cleanup.policy")],
      [
        [
          ["retention.ms", SET, null],
          ["retention.bytes", SET, null],
        ],
        invalidRequest("Null value not supported for : retention.ms, retention.bytes"),
      ],
      [
        [
          ["retention.ms", SET, "1"],
          ["retention.ms", SET, "2"],
        ],
        invalidRequest("Error due to duplicate config keys"),
      ],
      [
        [
          ["retention.ms", SET, "x"],
          ["a.b", SET, "1"],
        ],
        invalidConfig("Unknown topic config name: a.b"),
      ],
      // Kafka: UNKNOWN_SERVER_ERROR, but for brokers.
      [[["retention.ms", 9, "1"]], invalidRequest("Unknown operations type 9")],
    ];
    for (const [changes, outcome] of cases) {
      assert.deepEqual(await incrementally(broker, TOPIC, "one", changes), outcome);
    }
    assert.deepEqual(await replacing(broker, TOPIC, "one", [["foo", "1"]]), [
      ErrorCode.INVALID_CONFIG,
      "Unknown topic config name: foo",
    ]);
    assert.deepEqual(
      await replacing(broker, TOPIC, "one", [["retention.ms", null]]),
      invalidRequest("Null value not supported for : retention.ms"),
    );
    assert.deepEqual([...(broker.services.topics.get("one")?.configs ?? [])], [["retention.bytes", "5"]]);
  });

  test("of topics that do not exist or cannot", async (t) => {
    const broker = await openTestBroker(t);
    const set: readonly Change[] = [["retention.ms", SET, "1000"]];
    const unknown: Outcome = [ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "The topic 'nope' does not exist."];
    assert.deepEqual(await incrementally(broker, TOPIC, "nope", set), unknown);
    assert.deepEqual(await incrementally(broker, TOPIC, "nope", []), unknown);
    assert.deepEqual(await incrementally(broker, TOPIC, "nope", set, { validateOnly: true }), unknown);
    assert.deepEqual(await replacing(broker, TOPIC, "nope", []), unknown);
    assert.equal(
      (await incrementally(broker, TOPIC, "nope", [["retention.ms", SET, "x"]]))[0],
      ErrorCode.INVALID_CONFIG,
    );
    assert.deepEqual(await incrementally(broker, TOPIC, "no pe", set), [
      ErrorCode.INVALID_TOPIC_EXCEPTION,
      "Topic name is invalid: 'no pe' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'",
    ]);
    assert.deepEqual(
      await incrementally(broker, TOPIC, "", set),
      invalidRequest("Default topic resources are not allowed."),
    );
  });

  test("validateOnly checks, and changes nothing", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    const validateOnly = true;
    const set = (value: string): readonly Change[] => [["retention.ms", SET, value]];
    assert.deepEqual(await incrementally(broker, TOPIC, "one", set("5"), { validateOnly }), DONE);
    assert.equal((await incrementally(broker, TOPIC, "one", set("x"), { validateOnly }))[0], 40);
    assert.deepEqual(await replacing(broker, TOPIC, "one", [["retention.ms", "5"]], { validateOnly }), DONE);
    assert.deepEqual([...(broker.services.topics.get("one")?.configs ?? [])], []);
  });

  test("lists: items are appended once, and subtracted", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    const value = async (operation: number, items: string) => {
      const changes: readonly Change[] = [["cleanup.policy", operation, items]];
      assert.deepEqual(await incrementally(broker, TOPIC, "one", changes), DONE);
      return (await described(broker, TOPIC, "one", "cleanup.policy"))?.[0];
    };
    assert.equal(await value(APPEND, "delete"), "delete");
    assert.equal(await value(SUBTRACT, "delete"), "");
    assert.equal(await value(APPEND, "delete"), "delete");
    assert.equal(await value(SET, "delete,delete"), "delete");
  });

  test("are checked together with what is set", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one", 1, { "max.compaction.lag.ms": "5" });
    assert.deepEqual(
      await incrementally(broker, TOPIC, "one", [["min.compaction.lag.ms", SET, "10"]]),
      invalidConfig("conflict topic config setting min.compaction.lag.ms (10) > max.compaction.lag.ms (5)"),
    );
  });

  test("changes of many at once lose nothing", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    const names = ["retention.ms", "retention.bytes", "max.message.bytes", "message.timestamp.after.max.ms"];
    await Promise.all(names.map((name) => incrementally(broker, TOPIC, "one", [[name, SET, "9"]])));
    const configs = broker.services.topics.get("one")?.configs;
    assert.deepEqual([...(configs?.keys() ?? [])].sort(), names.toSorted());
  });

  test("each resource once, the others of the request are altered", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    await broker.createTopic("two");
    const configs = [{ name: "retention.ms", configOperation: SET, value: "7", unknownTaggedFields }];
    const resources = ["one", "two", "one"].map((resourceName) => ({
      resourceType: TOPIC,
      resourceName,
      configs,
      unknownTaggedFields,
    }));
    const request = { resources, validateOnly: false, unknownTaggedFields };
    const { responses } = await call(incrementalAlterConfigsHandler(broker.services), request, 1);
    const twice = invalidRequest("Each resource must appear at most once.");
    assert.deepEqual(
      responses.map(({ errorCode, errorMessage }) => [errorCode, errorMessage]),
      [twice, DONE, twice],
    );
    assert.deepEqual(broker.services.topics.get("one")?.configs.size, 0);
  });

  test("what is as long as it can be is refused, with as much of it as fits into the answer", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    const long = "9".repeat(32_767);
    for (const version of [0, 1]) {
      for (const [name, value] of [
        [long, "1"],
        ["retention.ms", long],
      ] as const) {
        const [code, message] = await incrementally(broker, TOPIC, "one", [[name, SET, value]], { version });
        assert.equal(code, ErrorCode.INVALID_CONFIG);
        assert.ok(message !== null && message.length > 1_000 && message.length < 10_000);
      }
    }
  });

  test("names that every object of JavaScript has are as unknown as others", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      for (const [type, resource, words] of [
        [TOPIC, "one", "Unknown topic config name:"],
        [BROKER, "7", "Unknown config name:"],
        [GROUP, "g", "Unknown group config name:"],
        [CLIENT_METRICS, "s", "Unknown client metrics configuration:"],
      ] as const) {
        const [code, message] = await incrementally(broker, type, resource, [[name, SET, "1"]]);
        assert.notEqual(code, ErrorCode.NONE);
        assert.equal(message, `${words} ${name}`);
        const [appended] = await incrementally(broker, type, resource, [[name, APPEND, "1"]]);
        assert.equal(appended, ErrorCode.INVALID_CONFIG);
        assert.equal(await described(broker, type, resource, name), undefined);
      }
    }
  });

  test("kinds of resources that there are not", async (t) => {
    const broker = await openTestBroker(t);
    for (const type of [0, 3]) {
      const refusal = invalidRequest(`Unknown resource type ${type}`);
      assert.deepEqual(await incrementally(broker, type, "x", []), refusal);
      assert.deepEqual(await replacing(broker, type, "x", []), refusal);
    }
    assert.deepEqual(
      await replacing(broker, BROKER_LOGGER, "7", [["root", "INFO"]]),
      invalidRequest("Unknown resource type 8"),
    );
  });
});

describe("settings of the broker", () => {
  test("its own go before the cluster's, those before what was given at start, for topics too", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("one");
    const set = (name: string, value: string) =>
      incrementally(broker, BROKER, name, [["log.retention.ms", SET, value]]);
    assert.deepEqual(await described(broker, BROKER, "7", "log.retention.ms"), [null, 5, []]);
    assert.deepEqual(await set("7", "5000"), DONE);
    assert.deepEqual(await set("", "6000"), DONE);
    const synonyms = ["log.retention.ms=5000:2", "log.retention.ms=6000:3", "log.retention.hours=168:5"];
    assert.deepEqual(await described(broker, BROKER, "7", "log.retention.ms"), ["5000", 2, synonyms]);
    assert.deepEqual(await described(broker, TOPIC, "one", "retention.ms"), ["5000", 2, synonyms]);
    assert.deepEqual(await described(broker, BROKER, "", "log.retention.ms"), [
      "6000",
      3,
      ["log.retention.ms=6000:3"],
    ]);
    assert.equal(broker.services.topics.configOf(topic).retentionMs, 5000);
    assert.deepEqual(await incrementally(broker, BROKER, "7", [["log.retention.ms", DELETE, null]]), DONE);
    assert.deepEqual(await described(broker, TOPIC, "one", "retention.ms"), ["6000", 3, synonyms.slice(1)]);
    const again = await broker.restart();
    assert.equal(again.services.config["log.retention.ms"], 6000);
    assert.deepEqual(await incrementally(again, BROKER, "", [["log.retention.ms", DELETE, null]]), DONE);
    assert.equal(again.services.config["log.retention.ms"], null);
    assert.deepEqual(await described(again, BROKER, "", "log.retention.ms"), undefined);
  });

  test("AlterConfigs replaces those of one level", async (t) => {
    const broker = await openTestBroker(t);
    assert.deepEqual(await replacing(broker, BROKER, "7", [["log.retention.bytes", "1000"]]), DONE);
    assert.deepEqual(await replacing(broker, BROKER, "7", [["message.max.bytes", "2000"]]), DONE);
    const { config } = broker.services;
    assert.deepEqual([config["log.retention.bytes"], config["message.max.bytes"]], [-1, 2000]);
    assert.deepEqual(await replacing(broker, BROKER, "7", []), DONE);
    assert.equal(config["message.max.bytes"], 1_048_588);
  });

  test("lists and numbers of every kind", async (t) => {
    const broker = await openTestBroker(t);
    const overrides = "max.connections.per.ip.overrides";
    const changes: readonly Change[] = [
      [overrides, SET, "127.0.0.1:7, ::1:8"],
      ["log.cleaner.min.cleanable.ratio", SET, "0.25"],
      ["log.cleanup.policy", APPEND, "compact"],
    ];
    assert.deepEqual(await incrementally(broker, BROKER, "7", changes), DONE);
    const { config } = broker.services;
    assert.deepEqual(config[overrides], ["127.0.0.1:7", "::1:8"]);
    assert.equal(config["log.cleaner.min.cleanable.ratio"], 0.25);
    assert.deepEqual(config["log.cleanup.policy"], ["delete", "compact"]);
    assert.deepEqual(
      await incrementally(broker, BROKER, "7", [[overrides, SET, "localhost"]]),
      invalidRequest('max.connections.per.ip.overrides: expected address:count, got "localhost"'),
    );
  });

  test("what Kafka refuses is refused in its words", async (t) => {
    const broker = await openTestBroker(t);
    const cases: [name: string, changes: readonly Change[], Outcome][] = [
      [
        "7",
        [["num.partitions", SET, "5"]],
        invalidRequest("Cannot update these configs dynamically: [num.partitions]"),
      ],
      [
        "",
        [
          ["node.id", SET, "5"],
          ["log.dirs", SET, "x"],
        ],
        invalidRequest("Cannot update these configs dynamically: [node.id, log.dirs]"),
      ],
      [
        "7",
        [["log.retention.ms", SET, "abc"]],
        invalidRequest("Invalid value abc for configuration log.retention.ms: Not a number of type LONG"),
      ],
      [
        "",
        [["message.max.bytes", SET, "-1"]],
        invalidRequest("Invalid value -1 for configuration message.max.bytes: Value must be at least 0"),
      ],
      [
        "7",
        [["log.message.timestamp.type", SET, "x"]],
        invalidRequest(
          "Invalid value x for configuration log.message.timestamp.type: String must be one of: CreateTime, LogAppendTime",
        ),
      ],
      [
        "7",
        [["log.retention.ms", SET, "0"]],
        invalidRequest(
          "requirement failed: log.retention.ms must be unlimited (-1) or, greater than or equal to 1",
        ),
      ],
      [
        "7",
        [["max.connections.per.ip", SET, "0"]],
        invalidRequest(
          "requirement failed: max.connections.per.ip can be set to zero only if max.connections.per.ip.overrides property is set.",
        ),
      ],
      ["8", [], invalidRequest("Unexpected broker id, expected 7, but received 8")],
      ["x", [], invalidRequest("Node id must be an integer, but it is: x")],
      [
        "7",
        [["log.retention.ms", APPEND, "1"]],
        invalidConfig("Config value append is not allowed for config key: log.retention.ms"),
      ],
      ["7", [["foo.bar", APPEND, "1"]], invalidConfig("Unknown config name: foo.bar")],
      // Kafka keeps it, for plug-ins.
      ["7", [["foo.bar", SET, "1"]], invalidConfig("Unknown config name: foo.bar")],
      ["7", [["foo.bar", DELETE, null]], DONE],
      ["7", [["log.retention.ms", 9, "1"]], invalidRequest("Unknown operations type 9")],
    ];
    for (const [name, changes, outcome] of cases) {
      assert.deepEqual(await incrementally(broker, BROKER, name, changes), outcome);
    }
    assert.deepEqual(await listed(broker, [BROKER]), [0, [["7", BROKER]]]);
  });
});

describe("the broker's logger", () => {
  test("its level is changed at once, and back after a restart", async (t) => {
    const broker = await openTestBroker(t);
    const { log } = broker.services;
    const set = (level: string, options: Options = {}) =>
      incrementally(broker, BROKER_LOGGER, "7", [["root", SET, level]], options);
    assert.deepEqual(await set("FATAL", { validateOnly: true }), DONE);
    assert.equal(log.level, "silent");
    assert.deepEqual(await set("FATAL"), DONE);
    assert.equal(log.level, "fatal");
    assert.deepEqual(await described(broker, BROKER_LOGGER, "7", "root"), ["FATAL", 6, []]);
    const again = await broker.restart();
    assert.deepEqual(await described(again, BROKER_LOGGER, "7", "root"), ["OFF", 6, []]);
  });

  test("what Kafka refuses is refused in its words", async (t) => {
    const broker = await openTestBroker(t);
    const levels = "Valid log levels are DEBUG, ERROR, FATAL, INFO, TRACE, WARN";
    const cases: [name: string, change: Change, Outcome][] = [
      [
        "7",
        ["root", SET, "info"],
        invalidConfig(
          `Cannot set the log level of root to info as it is not a supported log level. ${levels}`,
        ),
      ],
      ["7", ["no.such", SET, "INFO"], invalidConfig("Logger no.such does not exist!")],
      ["7", ["no.such", DELETE, null], invalidConfig("Logger no.such does not exist!")],
      [
        "7",
        ["root", DELETE, null],
        invalidRequest("Removing the log level of the root logger is not allowed"),
      ],
      [
        "7",
        ["root", APPEND, "INFO"],
        invalidRequest("APPEND operation is not allowed for the BROKER_LOGGER resource"),
      ],
      ["7", ["root", SET, null], invalidRequest("Null value not supported for : root")],
      ["8", ["root", SET, "INFO"], invalidRequest("Unexpected node id. Expected 7, but received 8")],
      ["", ["root", SET, "INFO"], invalidRequest("Node id must be an integer, but it is: ")],
    ];
    for (const [name, change, outcome] of cases) {
      assert.deepEqual(await incrementally(broker, BROKER_LOGGER, name, [change]), outcome);
    }
  });
});

describe("subscriptions to clients' metrics", () => {
  test("are kept until their last config is deleted", async (t) => {
    const broker = await openTestBroker(t);
    const changes: readonly Change[] = [
      ["metrics", SET, "org.apache.kafka.producer."],
      ["interval.ms", SET, "1000"],
      ["match", SET, " client_id = a.* ,client_software_name=apache-kafka-java"],
    ];
    assert.deepEqual(await incrementally(broker, CLIENT_METRICS, "s", changes), DONE);
    const again = await broker.restart();
    const match = "client_id = a.*,client_software_name=apache-kafka-java";
    assert.deepEqual(await described(again, CLIENT_METRICS, "s", "match"), [match, 7, [`match=${match}:7`]]);
    assert.deepEqual(await listed(again, [], 0), [0, [["s", CLIENT_METRICS]]]);
    const kept = await again.services.dynamicConfigs();
    assert.deepEqual(
      kept.subscriptions().map(({ intervalMs, metrics }) => [intervalMs, metrics]),
      [[1000, ["org.apache.kafka.producer."]]],
    );
    const names = ["metrics", "interval.ms", "match"];
    const deletions = names.map((name): Change => [name, DELETE, null]);
    assert.deepEqual(await incrementally(again, CLIENT_METRICS, "s", deletions), DONE);
    assert.deepEqual(await listed(again, [], 0), [0, []]);
    assert.deepEqual(kept.subscriptions(), []);
    assert.deepEqual(await replacing(again, CLIENT_METRICS, "r", [["interval.ms", "5000"]]), DONE);
    assert.deepEqual(await described(again, CLIENT_METRICS, "r", "match"), ["", 5, []]);
  });

  test("what Kafka refuses is refused in its words", async (t) => {
    const broker = await openTestBroker(t);
    const illegal = (text: string) => invalidConfig(`Illegal client matching pattern: ${text}`);
    const cases: [change: Change, Outcome][] = [
      [["metrics", APPEND, "a"], invalidConfig("Can't APPEND to key metrics because its type is not LIST.")],
      [
        ["interval.ms", SET, "99"],
        invalidRequest("Invalid value 99 for interval.ms, interval must be between 100 and 3600000 (1 hour)"),
      ],
      [
        ["interval.ms", SET, "x"],
        invalidConfig("Invalid value x for configuration interval.ms: Not a number of type INT"),
      ],
      [["foo", SET, "x"], invalidRequest("Unknown client metrics configuration: foo")],
      [["match", SET, "foo=x"], illegal("foo=x")],
      [["match", SET, "client_id"], illegal("client_id")],
      [["match", SET, "client_id="], illegal("client_id=")],
      [["match", SET, "client_id=[a"], illegal("client_id=[a")],
      [["match", SET, "client_id=a=b"], illegal("client_id=a=b")],
      [["metrics", SET, "a, ,b"], invalidConfig("Configuration 'metrics' values must not be empty.")],
      [["metrics", SET, ""], DONE],
      [["match", SET, ""], DONE],
    ];
    for (const [change, outcome] of cases) {
      assert.deepEqual(await incrementally(broker, CLIENT_METRICS, "s", [change]), outcome);
    }
    assert.deepEqual(
      await incrementally(broker, CLIENT_METRICS, "", [["metrics", SET, "a"]]),
      invalidRequest("Subscription name can't be empty"),
    );
    // Kafka would take it, and match for ever.
    const [code] = await incrementally(broker, CLIENT_METRICS, "s", [["match", SET, "client_id=(a+)+b"]]);
    assert.equal(code, ErrorCode.INVALID_CONFIG);
  });
});

describe("configs of groups", () => {
  test("take their defaults only", async (t) => {
    const broker = await openTestBroker(t);
    const name = "consumer.session.timeout.ms";
    const set = (value: string) => incrementally(broker, GROUP, "g", [[name, SET, value]]);
    assert.deepEqual(await set("45000"), DONE);
    const again = await broker.restart();
    const byDefault = "group.consumer.session.timeout.ms=45000:5";
    assert.deepEqual(await described(again, GROUP, "g", name), ["45000", 8, [`${name}=45000:8`, byDefault]]);
    assert.deepEqual(await listed(again, [GROUP]), [0, [["g", GROUP]]]);
    assert.deepEqual(await replacing(again, GROUP, "g", []), DONE);
    assert.deepEqual(await described(again, GROUP, "g", name), ["45000", 5, [byDefault]]);
  });

  test("are kept of so many groups, and of no more", async (t) => {
    const broker = await openTestBroker(t);
    const set = (group: string) =>
      incrementally(broker, GROUP, group, [["share.isolation.level", SET, "read_uncommitted"]]);
    const outcomes = await Promise.all(Array.from({ length: 1_001 }, (_, i) => set(`g${i}`)));
    assert.equal(outcomes.filter(([code]) => code === ErrorCode.NONE).length, 1_000);
    assert.equal(outcomes.at(-1)?.[0], ErrorCode.POLICY_VIOLATION);
    assert.deepEqual(await set("g5"), DONE);
    assert.deepEqual(await replacing(broker, GROUP, "g5", []), DONE);
    assert.deepEqual(await set("one more"), DONE);
  });

  test("what Kafka refuses is refused in its words, and other values truthfully", async (t) => {
    const broker = await openTestBroker(t);
    const cases: [name: string, change: Change, Outcome][] = [
      ["g", ["session.timeout.ms", SET, "1"], invalidConfig("Unknown group config name: session.timeout.ms")],
      [
        "g",
        ["consumer.session.timeout.ms", SET, "x"],
        invalidConfig(
          "Invalid value x for configuration consumer.session.timeout.ms: Not a number of type INT",
        ),
      ],
      [
        "g",
        ["consumer.session.timeout.ms", APPEND, "1"],
        invalidConfig("Can't APPEND to key consumer.session.timeout.ms because its type is not LIST."),
      ],
      [
        "",
        ["consumer.session.timeout.ms", SET, "1"],
        invalidRequest("Default group resources are not allowed."),
      ],
      [
        "g",
        ["consumer.session.timeout.ms", SET, "50000"],
        invalidConfig(
          "Invalid value 50000 for configuration consumer.session.timeout.ms: This broker serves the classic group protocol only, hence only the default is taken.",
        ),
      ],
    ];
    for (const [name, change, outcome] of cases) {
      assert.deepEqual(await incrementally(broker, GROUP, name, [change]), outcome);
    }
  });
});

describe("ListConfigResources", () => {
  test("all, some, and types that there are not", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("t1");
    await incrementally(broker, GROUP, "g1", [["consumer.session.timeout.ms", SET, "45000"]]);
    await incrementally(broker, CLIENT_METRICS, "s1", [["metrics", SET, "*"]]);
    const all = [
      ["g1", GROUP],
      ["s1", CLIENT_METRICS],
      ["7", BROKER_LOGGER],
      ["7", BROKER],
      ["t1", TOPIC],
    ];
    assert.deepEqual(await listed(broker, []), [0, all]);
    assert.deepEqual(await listed(broker, [GROUP, GROUP]), [0, all.slice(0, 1)]);
    for (const type of [0, 3, -1]) {
      assert.deepEqual(await listed(broker, [TOPIC, type]), [ErrorCode.UNSUPPORTED_VERSION, []]);
    }
  });
});

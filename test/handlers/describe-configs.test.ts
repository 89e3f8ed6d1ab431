import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createDescribeConfigsRequest,
  createDescribeConfigsRequestDescribeConfigsResource,
  type DescribeConfigsRequest,
} from "#generated/messages/describe-configs-request.ts";
import type {
  DescribeConfigsResponseDescribeConfigsResourceResult,
  DescribeConfigsResponseDescribeConfigsResult,
} from "#generated/messages/describe-configs-response.ts";
import { describeConfigsHandler } from "#src/handlers/describe-configs.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { call, contextOf, openTestBroker, type TestBroker } from "./harness.ts";

const TOPIC = 2;
const BROKER = 4;
const BROKER_LOGGER = 8;
const CLIENT_METRICS = 16;
const GROUP = 32;

function request(
  resourceType: number,
  resourceName: string,
  configurationKeys: string[] | null = null,
  fields: Partial<DescribeConfigsRequest> = {},
): DescribeConfigsRequest {
  const resource = {
    ...createDescribeConfigsRequestDescribeConfigsResource(),
    resourceType,
    resourceName,
    configurationKeys,
  };
  return { ...createDescribeConfigsRequest(), resources: [resource], ...fields };
}

async function ask(
  broker: TestBroker,
  asked: DescribeConfigsRequest,
  version = 4,
): Promise<DescribeConfigsResponseDescribeConfigsResult> {
  const { results } = await call(describeConfigsHandler(broker.services), asked, version);
  assert.ok(results[0]);
  return results[0];
}

function synonymsOf(config: DescribeConfigsResponseDescribeConfigsResourceResult | undefined) {
  return config?.synonyms.map(({ name, value, source }) => `${name}=${value}:${source}`);
}

describe("DescribeConfigs", () => {
  test("a topic's own value, in every version", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one", 1, { "retention.ms": "1000" });
    for (let version = 0; version <= 4; version++) {
      const keys = ["retention.ms", "max.message.bytes"];
      const { errorCode, configs } = await ask(broker, request(TOPIC, "one", keys), version);
      assert.equal(errorCode, ErrorCode.NONE);
      const own = configs.find(({ name }) => name === "retention.ms");
      const other = configs.find(({ name }) => name === "max.message.bytes");
      assert.equal(configs.length, 2);
      assert.deepEqual([own?.value, own?.readOnly, own?.isSensitive], ["1000", false, false]);
      assert.equal(other?.value, "1048588");
      assert.deepEqual([own?.isDefault, other?.isDefault], [false, version === 0]);
      assert.deepEqual([own?.configSource, other?.configSource], version >= 1 ? [1, 5] : [-1, -1]);
      // LONG and INT.
      assert.deepEqual([own?.configType, other?.configType], version >= 3 ? [5, 3] : [0, 0]);
    }
  });

  test("all configs of a topic: keys null or empty", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("one");
    for (const keys of [null, []]) {
      const { configs } = await ask(broker, request(TOPIC, "one", keys));
      const names = configs.map(({ name }) => name);
      assert.equal(names.filter((name) => !/^(confluent|sargasso)\./.test(name)).length, 33);
      assert.equal(configs.find(({ name }) => name === "cleanup.policy")?.value, "delete");
    }
  });

  test("synonyms and documentation when asked for", async (t) => {
    const broker = await openTestBroker(t, { "log.retention.ms": 3_600_000 });
    await broker.createTopic("one");
    const plain = (await ask(broker, request(TOPIC, "one", ["retention.ms"]))).configs[0];
    assert.deepEqual([plain?.synonyms, plain?.documentation], [[], null]);
    const fields = { includeSynonyms: true, includeDocumentation: true };
    const { configs } = await ask(broker, request(TOPIC, "one", ["retention.ms", "preallocate"], fields));
    const [preallocate, full] = configs;
    assert.deepEqual([full?.value, full?.configSource], ["3600000", 4]);
    assert.deepEqual(synonymsOf(full), ["log.retention.ms=3600000:4", "log.retention.hours=168:5"]);
    assert.ok(full?.documentation);
    assert.deepEqual(synonymsOf(preallocate), ["log.preallocate=false:5"]);
  });

  test("the broker's settings", async (t) => {
    const broker = await openTestBroker(t, { "num.partitions": 3 });
    const { configs } = await ask(broker, request(BROKER, "7"));
    const partitions = configs.find(({ name }) => name === "num.partitions");
    assert.deepEqual(
      [partitions?.value, partitions?.configSource, partitions?.readOnly, partitions?.configType],
      ["3", 4, true, 3],
    );
    const retention = configs.find(({ name }) => name === "log.retention.ms");
    assert.deepEqual([retention?.value, retention?.configSource], [null, 5]);
    assert.deepEqual((await ask(broker, request(BROKER, ""))).configs, []);
  });

  test("a secret is never told", async (t) => {
    const name = "sargasso.schema.registry.ssl.key.password";
    const broker = await openTestBroker(t, { [name]: "hush" });
    const { configs } = await ask(broker, request(BROKER, "7", [name], { includeSynonyms: true }));
    const [config] = configs;
    assert.deepEqual([config?.value, config?.isSensitive, config?.configType], [null, true, 9]);
    assert.deepEqual(synonymsOf(config), [`${name}=null:4`]);
  });

  // Kafka 4.3.1's own answers but for the texts.
  test("groups, client metrics and loggers", async (t) => {
    const broker = await openTestBroker(t);
    const groupConfigs = readFileSync(new URL("./kafka-4.3-group-configs.tsv", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const fields = { includeSynonyms: true, includeDocumentation: true };
    const group = await ask(broker, request(GROUP, "any", null, fields));
    assert.deepEqual(
      group.configs.map((config) =>
        [config.name, config.configType, config.value, config.configSource, synonymsOf(config)].join("\t"),
      ),
      groupConfigs,
    );
    const metrics = await ask(broker, request(CLIENT_METRICS, "any", null, fields));
    assert.deepEqual(
      metrics.configs.map(({ name, value, configType, configSource, synonyms }) => [
        name,
        value,
        configType,
        configSource,
        synonyms,
      ]),
      [
        ["interval.ms", "300000", 3, 5, []],
        ["match", "", 7, 5, []],
        ["metrics", "", 7, 5, []],
      ],
    );
    broker.services.log.level = "silent";
    const logger = await ask(broker, request(BROKER_LOGGER, "7", null, fields));
    assert.deepEqual(
      logger.configs.map((config) => [config.name, config.value, config.configType, config.configSource]),
      [["root", "OFF", 0, 6]],
    );
    assert.equal(logger.configs[0]?.documentation, "");
  });

  test("what does not exist or is not served", async (t) => {
    const broker = await openTestBroker(t);
    const error = async (type: number, name: string) => (await ask(broker, request(type, name))).errorCode;
    assert.equal(await error(TOPIC, "none"), ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    assert.equal(await error(TOPIC, "no spaces"), ErrorCode.INVALID_TOPIC_EXCEPTION);
    assert.equal(await error(BROKER, "8"), ErrorCode.INVALID_REQUEST);
    assert.equal(await error(BROKER, "seven"), ErrorCode.INVALID_REQUEST);
    assert.equal(await error(BROKER_LOGGER, "8"), ErrorCode.INVALID_REQUEST);
    for (const type of [BROKER_LOGGER, CLIENT_METRICS, GROUP]) {
      assert.equal(await error(type, ""), ErrorCode.INVALID_REQUEST);
    }
    const attempt = async (): Promise<unknown> =>
      await describeConfigsHandler(broker.services).handle(request(3, "x"), contextOf(4));
    await assert.rejects(attempt, (thrown) => {
      return thrown instanceof KafkaError && thrown.code === ErrorCode.INVALID_REQUEST;
    });
  });
});

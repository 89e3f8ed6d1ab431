// DescribeConfigs.

import { configKeys } from "#src/config/broker-config.ts";
import type { Cases } from "../case.ts";

const TOPIC = 2;
const BROKER = 4;
const CLIENT_METRICS = 16;
const GROUP = 32;
/** Settings that Kafka does not have, and those that name this machine's addresses and directories. */
const own = [/^sargasso\./, /^log\.level$/, /^log\.dirs$/, /listeners$/];

export function configs(cases: Cases): void {
  cases.each("DescribeConfigs", "a topic's, by name", async (to, version) => {
    const { name } = await to.topic("a", {
      configs: { "retention.ms": "1000000", "max.message.bytes": "5000" },
    });
    const configurationKeys = ["retention.ms", "max.message.bytes", "cleanup.policy", "no.such.config"];
    const resources = [{ resourceType: TOPIC, resourceName: name, configurationKeys }];
    await to.ask("DescribeConfigs", version, { resources });
    await to.ask("DescribeConfigs", version, { resources, includeSynonyms: true });
  });

  cases.each("DescribeConfigs", "all of a topic's", async (to, version) => {
    const { name } = await to.topic("a", { configs: { "message.timestamp.type": "LogAppendTime" } });
    const resources = [{ resourceType: TOPIC, resourceName: name, configurationKeys: null }];
    await to.ask("DescribeConfigs", version, { resources });
    await to.ask("DescribeConfigs", version, {
      resources,
      includeSynonyms: true,
      includeDocumentation: true,
    });
  });

  cases.each("DescribeConfigs", "no keys", async (to, version) => {
    const { name } = await to.topic("a");
    await to.ask("DescribeConfigs", version, {
      resources: [{ resourceType: TOPIC, resourceName: name, configurationKeys: [] }],
    });
  });

  cases.each("DescribeConfigs", "resources that cannot be", async (to, version) => {
    for (const [resourceType, resourceName] of [
      [TOPIC, to.name("missing")],
      [TOPIC, ""],
      [TOPIC, "a b"],
      [BROKER, "99"],
      [BROKER, "x"],
      [0, "x"],
      [1, "x"],
      [99, "x"],
      [-1, "x"],
    ] as const) {
      await to.ask("DescribeConfigs", version, {
        resources: [{ resourceType, resourceName, configurationKeys: null }],
      });
    }
    await to.ask("DescribeConfigs", version, { resources: [] });
  });

  cases.each("DescribeConfigs", "a topic twice", async (to, version) => {
    const { name } = await to.topic("a");
    await to.ask("DescribeConfigs", version, {
      resources: ["retention.ms", "retention.bytes"].map((key) => ({
        resourceType: TOPIC,
        resourceName: name,
        configurationKeys: [key],
      })),
    });
  });

  cases.each("DescribeConfigs", "a broker's, by name", async (to, version) => {
    const configurationKeys = ["message.max.bytes", "num.partitions", "offsets.retention.minutes", "no.such"];
    const resources = [{ resourceType: BROKER, resourceName: "1", configurationKeys }];
    await to.ask("DescribeConfigs", version, { resources });
    await to.ask("DescribeConfigs", version, { resources, includeSynonyms: true });
  });

  cases.each("DescribeConfigs", "a broker's, all that the gateway has", async (to, version) => {
    const configurationKeys = Object.keys(configKeys).filter((name) => !own.some((each) => each.test(name)));
    const resources = [{ resourceType: BROKER, resourceName: "1", configurationKeys }];
    await to.ask("DescribeConfigs", version, {
      resources,
      includeSynonyms: true,
      includeDocumentation: true,
    });
  });

  cases.each("DescribeConfigs", "of the whole cluster", async (to, version) => {
    const resources = [
      { resourceType: BROKER, resourceName: "", configurationKeys: ["retention.ms", "num.partitions"] },
    ];
    await to.ask("DescribeConfigs", version, { resources });
  });

  cases.each("DescribeConfigs", "of groups and of clients' metrics", async (to, version) => {
    for (const [resourceType, resourceName] of [
      [GROUP, to.name("g")],
      [GROUP, ""],
      [CLIENT_METRICS, to.name("m")],
      [CLIENT_METRICS, ""],
    ] as const) {
      await to.ask("DescribeConfigs", version, {
        resources: [{ resourceType, resourceName, configurationKeys: null }],
        includeSynonyms: true,
      });
    }
  });
}

// IncrementalAlterConfigs of brokers, groups and clients' metrics, and ListConfigResources.

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import type { ResponseOf } from "../wire.ts";

const TOPIC = 2;
const BROKER = 4;
const CLIENT_METRICS = 16;
const GROUP = 32;
const SET = 0;
const DELETE = 1;

/** Settings of brokers that may change at run time or not, by a value that is good or not. */
const brokerValues: readonly (readonly [name: string, value: string | null])[] = [
  ["message.max.bytes", "2000000"],
  ["message.max.bytes", "-1"],
  ["message.max.bytes", "much"],
  ["message.max.bytes", null],
  ["log.retention.ms", "100000"],
  ["log.retention.ms", "0"],
  ["log.retention.ms", "-1"],
  ["log.retention.bytes", "5"],
  ["log.message.timestamp.type", "Never"],
  ["log.cleanup.policy", "compact"],
  ["compression.type", "gzip"],
  ["compression.type", "brotli"],
  ["max.connections", "50"],
  ["max.connections", "-1"],
  ["max.connections.per.ip", "0"],
  ["node.id", "2"],
  ["num.partitions", "3"],
  ["log.dirs", "/tmp"],
  ["auto.create.topics.enable", "false"],
];

export function dynamicConfigs(cases: Cases): void {
  for (const [name, value] of brokerValues) {
    for (const resourceName of ["1", ""]) {
      const whose = resourceName === "" ? "the cluster's" : "a broker's";
      cases.add(`IncrementalAlterConfigs: ${whose} ${name}=${value}, validated only`, async (to) => {
        const configs = [{ name, configOperation: value === null ? DELETE : SET, value }];
        await to.ask("IncrementalAlterConfigs", 1, {
          resources: [{ resourceType: BROKER, resourceName, configs }],
          validateOnly: true,
        });
      });
    }
  }

  cases.each("IncrementalAlterConfigs", "a broker's, of a name that there is not", async (to, version) => {
    for (const name of ["no.such.config", ""]) {
      const configs = [{ name, configOperation: SET, value: "5" }];
      await to.ask("IncrementalAlterConfigs", version, {
        resources: [{ resourceType: BROKER, resourceName: "1", configs }],
        validateOnly: true,
      });
    }
  });

  cases.each("IncrementalAlterConfigs", "of a group", async (to, version) => {
    const resourceName = to.name("g");
    for (const [name, value] of [
      ["no.such.config", "1"],
      ["consumer.session.timeout.ms", "soon"],
      ["consumer.session.timeout.ms", "1"],
    ] as const) {
      const configs = [{ name, configOperation: SET, value }];
      await to.ask("IncrementalAlterConfigs", version, {
        resources: [{ resourceType: GROUP, resourceName, configs }],
      });
    }
  });

  cases.each("IncrementalAlterConfigs", "of a group, good", async (to, version) => {
    const configs = [{ name: "consumer.heartbeat.interval.ms", configOperation: SET, value: "5500" }];
    await to.ask("IncrementalAlterConfigs", version, {
      resources: [{ resourceType: GROUP, resourceName: to.name("g"), configs }],
      validateOnly: true,
    });
  });

  cases.each("IncrementalAlterConfigs", "of clients' metrics", async (to, version) => {
    const resource = { resourceType: CLIENT_METRICS, resourceName: to.name("m") };
    const alter = (name: string, configOperation: number, value: string | null) =>
      to.ask("IncrementalAlterConfigs", version, {
        resources: [{ ...resource, configs: [{ name, configOperation, value }] }],
      });
    await alter("interval.ms", SET, "5");
    await alter("interval.ms", SET, "soon");
    await alter("match", SET, "no pattern");
    await alter("match", SET, "client_id=[");
    await alter("no.such.config", SET, "1");
    await alter("metrics", SET, "org.apache.kafka.producer.");
    await alter("interval.ms", SET, "60000");
    await alter("match", SET, "client_id=nobody");
    await to.configured(CLIENT_METRICS, to.name("m"), "match", "client_id=nobody");
    await to.listed(CLIENT_METRICS, to.name("m"), true);
    await to.ask("ListConfigResources", 1, { resourceTypes: [CLIENT_METRICS] }, own(to));
    await to.ask("ListConfigResources", 0, {}, own(to));
    await to.ask("DescribeConfigs", 4, {
      resources: [{ ...resource, configurationKeys: null }],
      includeSynonyms: true,
    });
    for (const name of ["metrics", "interval.ms", "match"]) await alter(name, DELETE, null);
    await to.listed(CLIENT_METRICS, to.name("m"), false);
    await to.ask("ListConfigResources", 1, { resourceTypes: [CLIENT_METRICS] }, own(to));
  });

  cases.each("ListConfigResources", "of every kind", async (to, version) => {
    await to.topic("a");
    for (const resourceTypes of version === 0 ? [[]] : [[TOPIC], [BROKER], [GROUP], [16], [8], [0], [99]]) {
      await to.ask("ListConfigResources", version, { resourceTypes }, own(to));
    }
  });
}

/** Of all topics and groups those of this case. */
function own(
  to: Conversation,
): (response: ResponseOf<"ListConfigResources">) => ResponseOf<"ListConfigResources"> {
  return (response) => ({
    ...response,
    configResources: response.configResources.filter(
      ({ resourceType, resourceName }) => resourceType === BROKER || resourceName.startsWith(to.prefix),
    ),
  });
}

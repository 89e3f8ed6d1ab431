// AlterConfigs, IncrementalAlterConfigs and ListConfigResources. (AlterConfigs with the same resource or config twice has no
// case: Apache Kafka never answers it.)

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import type { ResponseOf } from "../wire.ts";

const TOPIC = 2;
const BROKER = 4;
const CLIENT_METRICS = 16;
const GROUP = 32;
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
const SET = 0;
const DELETE = 1;
const APPEND = 2;
const SUBTRACT = 3;
const keys = ["retention.ms", "cleanup.policy", "max.message.bytes"];

/** What the topic's configs are then. */
async function described(to: Conversation, name: string): Promise<void> {
  await to.ask("DescribeConfigs", 4, {
    resources: [{ resourceType: TOPIC, resourceName: name, configurationKeys: keys }],
  });
}

/** Names and values that a topic does not take. */
const refused: readonly (readonly [name: string, value: string | null])[] = [
  ["no.such.config", "1"],
  ["", "1"],
  ["retention.ms", "soon"],
  ["retention.ms", "-2"],
  ["retention.ms", ""],
  ["retention.ms", null],
  ["cleanup.policy", "burn"],
  ["message.timestamp.type", "createtime"],
  ["min.cleanable.dirty.ratio", "2"],
];

export function alterConfigs(cases: Cases): void {
  cases.each("AlterConfigs", "of a topic: what is not named goes", async (to, version) => {
    const { name } = await to.topic("a", { configs: { "max.message.bytes": "5000" } });
    const alter = (configs: { name: string; value: string }[], validateOnly = false) =>
      to.ask("AlterConfigs", version, {
        resources: [{ resourceType: TOPIC, resourceName: name, configs }],
        validateOnly,
      });
    await alter([{ name: "retention.ms", value: "1000000" }], true);
    await described(to, name);
    await alter([{ name: "retention.ms", value: "1000000" }]);
    await to.configured(TOPIC, name, "retention.ms", "1000000");
    await described(to, name);
    await alter([]);
    await to.configured(TOPIC, name, "retention.ms", "604800000");
    await described(to, name);
  });

  cases.each("AlterConfigs", "what cannot be", async (to, version) => {
    const { name } = await to.topic("a");
    for (const [config, value] of refused) {
      const configs = [{ name: config, value }];
      await to.ask("AlterConfigs", version, {
        resources: [{ resourceType: TOPIC, resourceName: name, configs }],
      });
    }
    const configs = [{ name: "retention.ms", value: "5" }];
    for (const [resourceType, resourceName] of [
      [TOPIC, to.name("missing")],
      [TOPIC, ""],
      [TOPIC, "a b"],
      [BROKER, "99"],
      [BROKER, "x"],
      [0, "x"],
      [1, "x"],
      [99, "x"],
    ] as const) {
      await to.ask("AlterConfigs", version, { resources: [{ resourceType, resourceName, configs }] });
    }
    await to.ask("AlterConfigs", version, { resources: [] });
    await described(to, name);
  });

  cases.each("IncrementalAlterConfigs", "set, append, subtract, delete", async (to, version) => {
    const { name } = await to.topic("a");
    const alter = (config: string, configOperation: number, value: string | null) =>
      to.ask("IncrementalAlterConfigs", version, {
        resources: [
          {
            resourceType: TOPIC,
            resourceName: name,
            configs: [{ name: config, configOperation, value }],
          },
        ],
      });
    await alter("retention.ms", SET, "1000000");
    await to.configured(TOPIC, name, "retention.ms", "1000000");
    await described(to, name);
    await alter("cleanup.policy", APPEND, "compact");
    await to.configured(TOPIC, name, "cleanup.policy", "delete,compact");
    await described(to, name);
    await alter("cleanup.policy", APPEND, "compact");
    await alter("cleanup.policy", SUBTRACT, "delete");
    await to.configured(TOPIC, name, "cleanup.policy", "compact");
    await described(to, name);
    await alter("cleanup.policy", SUBTRACT, "delete");
    await alter("retention.ms", DELETE, null);
    await alter("retention.ms", DELETE, "7");
    await to.configured(TOPIC, name, "retention.ms", "604800000");
    await alter("cleanup.policy", DELETE, null);
    await to.configured(TOPIC, name, "cleanup.policy", "delete");
    await described(to, name);
    await alter("retention.ms", APPEND, "5");
    await alter("retention.ms", SUBTRACT, "5");
  });

  cases.each("IncrementalAlterConfigs", "operations that there are not", async (to, version) => {
    const { name } = await to.topic("a");
    for (const configOperation of [9, -1]) {
      const configs = [{ name: "retention.ms", configOperation, value: "5" }];
      await to.ask("IncrementalAlterConfigs", version, {
        resources: [{ resourceType: TOPIC, resourceName: name, configs }],
      });
    }
  });

  cases.each("IncrementalAlterConfigs", "a broker's, of a name that there is not", async (to, version) => {
    for (const name of ["no.such.config", ""]) {
      const configs = [{ name, configOperation: SET, value: "5" }];
      await to.ask("IncrementalAlterConfigs", version, {
        resources: [{ resourceType: BROKER, resourceName: "1", configs }],
        validateOnly: true,
      });
    }
  });

  cases.each("IncrementalAlterConfigs", "what cannot be", async (to, version) => {
    const { name } = await to.topic("a");
    for (const [config, value] of refused) {
      const configs = [{ name: config, configOperation: SET, value }];
      await to.ask("IncrementalAlterConfigs", version, {
        resources: [{ resourceType: TOPIC, resourceName: name, configs }],
      });
    }
    const configs = [{ name: "retention.ms", configOperation: SET, value: "5" }];
    for (const [resourceType, resourceName] of [
      [TOPIC, to.name("missing")],
      [TOPIC, ""],
      [BROKER, "99"],
      [BROKER, "x"],
      [GROUP, to.name("g")],
      [GROUP, ""],
      [0, "x"],
      [1, "x"],
      [99, "x"],
    ] as const) {
      await to.ask("IncrementalAlterConfigs", version, {
        resources: [{ resourceType, resourceName, configs }],
      });
    }
    await to.ask("IncrementalAlterConfigs", version, { resources: [] });
    await described(to, name);
  });

  cases.each("IncrementalAlterConfigs", "a topic twice, a config twice", async (to, version) => {
    const { name } = await to.topic("a");
    const resource = { resourceType: TOPIC, resourceName: name };
    const [one, other] = ["1000000", "2000000"].map((value) => ({
      name: "retention.ms",
      configOperation: SET,
      value,
    }));
    if (one === undefined || other === undefined) return;
    await to.ask("IncrementalAlterConfigs", version, { resources: [{ ...resource, configs: [one, other] }] });
    await to.ask("IncrementalAlterConfigs", version, {
      resources: [
        { ...resource, configs: [one] },
        { ...resource, configs: [other] },
      ],
    });
  });

  cases.each(
    "IncrementalAlterConfigs",
    "good and bad in one request, validated only",
    async (to, version) => {
      const a = await to.topic("a");
      const b = await to.topic("b");
      const set = (name: string, value: string) => [{ name, configOperation: SET, value }];
      const resources = [
        { resourceType: TOPIC, resourceName: a.name, configs: set("retention.ms", "1000000") },
        { resourceType: TOPIC, resourceName: b.name, configs: set("retention.ms", "soon") },
      ];
      await to.ask("IncrementalAlterConfigs", version, { resources, validateOnly: true });
      await described(to, a.name);
      await to.ask("IncrementalAlterConfigs", version, { resources });
      await to.configured(TOPIC, a.name, "retention.ms", "1000000");
      await described(to, a.name);
    },
  );

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

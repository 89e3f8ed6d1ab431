// AlterConfigs and IncrementalAlterConfigs of topics. (AlterConfigs with the same resource or config twice has no
// case: Apache Kafka never answers it.)

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";

const TOPIC = 2;
const BROKER = 4;
const GROUP = 32;
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
}

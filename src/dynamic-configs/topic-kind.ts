/** Configs of topics, which the engine keeps with them. */
import { ErrorCode } from "#generated/errors.ts";
import { definitionOf } from "#src/topics/config-value.ts";
import type { TopicCatalog } from "#src/topics/topic-catalog.ts";
import { topicConfigDefinitions } from "#src/topics/topic-config-definitions.ts";
import { validateTogether, validateTopicConfigs } from "#src/topics/topic-config-values.ts";
import { validateTopicName } from "#src/topics/topic-name.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type AlterableKind, ResourceType } from "./config-resource.ts";
import { notAList } from "./not-a-list.ts";

const NONE: ReadonlyMap<string, string> = new Map();

export function topicKind(topics: TopicCatalog, hasRegistry: boolean): AlterableKind {
  const existing = (name: string) => {
    const topic = topics.get(name);
    if (topic === undefined) {
      throw new KafkaError(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, `The topic '${name}' does not exist.`);
    }
    return topic;
  };
  return {
    type: ResourceType.TOPIC,
    names: () => topics.list().map(({ name }) => name),
    describe(name) {
      validateTopicName(name);
      const topic = topics.get(name);
      // As Kafka's brokers, without a word.
      if (topic === undefined) throw new KafkaError(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "");
      return topics.describeConfigs(topic.configs);
    },
    current: (name) => topics.get(name)?.configs ?? NONE,
    defaultItems(config, operation) {
      const definition = definitionOf(topicConfigDefinitions, config);
      if (definition?.type !== "list") throw notAList(config, operation);
      return definition.default === "" ? [] : definition.default.split(",");
    },
    validate(name, configs, changed) {
      if (name === "") {
        throw new KafkaError(ErrorCode.INVALID_REQUEST, "Default topic resources are not allowed.");
      }
      validateTopicName(name);
      // What was set before stays, also where a gateway that is started in another way would not take it.
      const kept = [...configs].filter(([config]) => !changed.has(config));
      const added = new Map([...configs].filter(([config]) => changed.has(config)));
      const valid = new Map([...kept, ...validateTopicConfigs(added, hasRegistry)]);
      validateTogether(valid);
      existing(name);
      return valid;
    },
    async set(name, configs) {
      await topics.setConfigs(existing(name).id, configs);
    },
  };
}

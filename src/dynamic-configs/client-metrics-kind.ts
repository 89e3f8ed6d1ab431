/** Subscriptions to clients' metrics (KIP-714), kept under the names that operators give them. */
import { ErrorCode } from "#generated/errors.ts";
import { subscriptionConfigDefinitions, validateSubscription } from "#src/telemetry/subscription.ts";
import { type ConfigEntry, ConfigSource } from "#src/topics/config-entry.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type AlterableKind, ResourceType } from "./config-resource.ts";
import type { ConfigStore } from "./config-store.ts";
import { notAList } from "./not-a-list.ts";

/** @param onChange called with the name of a subscription whose configs are others now */
export function clientMetricsKind(store: ConfigStore, onChange: () => void): AlterableKind {
  return {
    type: ResourceType.CLIENT_METRICS,
    names: () => store.names("client-metrics"),
    describe(name) {
      if (name === "") {
        throw new KafkaError(ErrorCode.INVALID_REQUEST, "Client metrics subscription name must not be empty");
      }
      const explicit = store.get("client-metrics", name);
      return Object.entries(subscriptionConfigDefinitions).map(([config, definition]): ConfigEntry => {
        const own = explicit.get(config);
        const source = own === undefined ? ConfigSource.DEFAULT : ConfigSource.CLIENT_METRICS;
        return {
          name: config,
          value: own ?? definition.default,
          type: definition.type,
          doc: definition.doc,
          source,
          synonyms: own === undefined ? [] : [{ name: config, value: own, source }],
        };
      });
    },
    current: (name) => store.get("client-metrics", name),
    defaultItems(config, operation) {
      // Kafka's controller does not know the types of these.
      throw notAList(config, operation);
    },
    validate(name, configs) {
      if (name === "") {
        throw new KafkaError(ErrorCode.INVALID_REQUEST, "Subscription name can't be empty");
      }
      return validateSubscription(configs);
    },
    async set(name, configs) {
      await store.set("client-metrics", name, configs);
      onChange();
    },
  };
}

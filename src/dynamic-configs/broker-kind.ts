/**
 * Settings of this broker that can change at run time (KIP-226), for it alone or, with an empty name, for the cluster.
 *
 * Kafka keeps configs that it does not know, for the broker's plug-ins; there are none here, so those are refused.
 */
import { ErrorCode } from "#generated/errors.ts";
import { type ConfigKey, type ConfigName, configKeys } from "#src/config/broker-config.ts";
import type { BrokerSettings } from "#src/config/broker-settings.ts";
import { ConfigError } from "#src/config/config-error.ts";
import { parseCountsByAddress } from "#src/config/endpoint.ts";
import { brokerConfigEntries, clusterConfigEntries } from "#src/topics/broker-config-entries.ts";
import { definitionOf, parseConfigValue } from "#src/topics/config-value.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type AlterableKind, ResourceType } from "./config-resource.ts";
import type { ConfigStore } from "./config-store.ts";
import { EVERY_BROKER, isDynamic, putInForce } from "./kept-settings.ts";

const OVERRIDES = "max.connections.per.ip.overrides";

export function brokerKind(settings: BrokerSettings, store: ConfigStore, nodeId: number): AlterableKind {
  const own = String(nodeId);
  return {
    type: ResourceType.BROKER,
    names: () => [own],
    describe(name) {
      if (name === EVERY_BROKER) return clusterConfigEntries(settings);
      checkNodeId(name, nodeId, (id) =>
        id === null
          ? `Broker id must be an integer, but it is: ${name}`
          : `Unexpected broker id, expected ${nodeId} or empty string, but received ${name}`,
      );
      return brokerConfigEntries(settings);
    },
    current: (name) => store.get("broker", name),
    defaultItems(config, operation) {
      const key = definitionOf<ConfigKey>(configKeys, config);
      if (key === undefined) throw unknownConfig(config);
      if (key.type !== "list") {
        throw new KafkaError(
          ErrorCode.INVALID_CONFIG,
          `Config value ${operation.toLowerCase()} is not allowed for config key: ${config}`,
        );
      }
      return (key.default as readonly string[] | null) ?? [];
    },
    validate(name, configs, changed) {
      if (name !== EVERY_BROKER) {
        checkNodeId(name, nodeId, (id) =>
          id === null
            ? `Node id must be an integer, but it is: ${name}`
            : `Unexpected broker id, expected ${nodeId}, but received ${name}`,
        );
      }
      const readOnly = [...configs.keys()].filter(
        (config) => definitionOf(configKeys, config) !== undefined && !isDynamic(config),
      );
      if (readOnly.length > 0) invalid(`Cannot update these configs dynamically: [${readOnly.join(", ")}]`);
      const hasOverrides = configs.has(OVERRIDES) || settings.inForce[OVERRIDES] !== null;
      return new Map(
        [...configs].map(([config, value]) => [
          config,
          changed.has(config) ? validated(config, value, hasOverrides) : value,
        ]),
      );
    },
    async set(name, configs) {
      await store.set("broker", name, configs);
      putInForce(settings, store, nodeId);
    },
  };
}

/** @throws KafkaError INVALID_REQUEST with what `problem` says; it is given null for what is no number */
export function checkNodeId(name: string, nodeId: number, problem: (id: number | null) => string): void {
  const id = /^[+-]?\d+$/.test(name) ? Number(name) : null;
  if (id !== nodeId) invalid(problem(id));
}

function validated(config: string, value: string, hasOverrides: boolean): string {
  if (!isDynamic(config)) throw unknownConfig(config);
  try {
    const normal = parseConfigValue(config, value, configKeys[config]);
    checkMeaning(config, normal, hasOverrides);
    return normal;
  } catch (error) {
    // Kafka's code for what does not fit a broker config.
    if (error instanceof KafkaError || error instanceof ConfigError) invalid(error.message);
    throw error;
  }
}

/** What the form of a value cannot tell, in Kafka's words. */
function checkMeaning(config: ConfigName, value: string, hasOverrides: boolean): void {
  if (config === OVERRIDES && value !== "") parseCountsByAddress(value.split(","), config);
  if (config === "log.retention.ms" && value === "0") {
    invalid("requirement failed: log.retention.ms must be unlimited (-1) or, greater than or equal to 1");
  }
  if (config === "max.connections.per.ip" && value === "0" && !hasOverrides) {
    // Nobody could connect any more to take it back.
    invalid(
      `requirement failed: max.connections.per.ip can be set to zero only if ${OVERRIDES} property is set.`,
    );
  }
}

function unknownConfig(config: string): KafkaError {
  return new KafkaError(ErrorCode.INVALID_CONFIG, `Unknown config name: ${config}`);
}

function invalid(message: string): never {
  throw new KafkaError(ErrorCode.INVALID_REQUEST, message);
}

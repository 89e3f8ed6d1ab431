/**
 * The level of this broker's log (KIP-412). There is one logger, `root`; its level is not kept over a restart, as in
 * Kafka, which has `log.level` for that.
 */
import type { Level, Logger } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import { ConfigSource } from "#src/topics/config-entry.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { checkNodeId } from "./broker-kind.ts";
import { type ConfigChange, type ConfigResourceKind, ResourceType } from "./config-resource.ts";

const ROOT = "root";
const LEVELS: ReadonlyMap<string, Level> = new Map([
  ["DEBUG", "debug"],
  ["ERROR", "error"],
  ["FATAL", "fatal"],
  ["INFO", "info"],
  ["TRACE", "trace"],
  ["WARN", "warn"],
]);

export interface BrokerLoggerKind extends ConfigResourceKind {
  /** @throws KafkaError INVALID_CONFIG, INVALID_REQUEST; nothing is changed then */
  alter(name: string, changes: readonly ConfigChange[], validateOnly: boolean): void;
}

export function brokerLoggerKind(log: Logger, nodeId: number): BrokerLoggerKind {
  return {
    type: ResourceType.BROKER_LOGGER,
    names: () => [String(nodeId)],
    describe(name) {
      if (name === "") invalidRequest("Broker id must not be empty");
      checkNodeId(name, nodeId, (id) =>
        id === null
          ? `Broker id must be an integer, but it is: ${name}`
          : `Unexpected broker id, expected ${nodeId} but received ${name}`,
      );
      const [level = "OFF"] = [...LEVELS].find(([, own]) => own === log.level) ?? [];
      const source = ConfigSource.DYNAMIC_BROKER_LOGGER;
      return [{ name: ROOT, value: level, type: null, doc: "", source, synonyms: [] }];
    },
    alter(name, changes, validateOnly) {
      checkNodeId(name, nodeId, (id) =>
        id === null
          ? `Node id must be an integer, but it is: ${name}`
          : `Unexpected node id. Expected ${nodeId}, but received ${name}`,
      );
      const levels = changes.map(validLevel);
      if (validateOnly) return;
      for (const level of levels) log.level = level;
    },
  };
}

function validLevel({ name: logger, operation, value: level }: ConfigChange): Level {
  if (operation === "APPEND" || operation === "SUBTRACT") {
    invalidRequest(`${operation} operation is not allowed for the BROKER_LOGGER resource`);
  }
  if (logger !== ROOT) throw new KafkaError(ErrorCode.INVALID_CONFIG, `Logger ${logger} does not exist!`);
  if (operation === "DELETE") invalidRequest("Removing the log level of the root logger is not allowed");
  const own = LEVELS.get(level ?? "");
  if (own === undefined) {
    throw new KafkaError(
      ErrorCode.INVALID_CONFIG,
      `Cannot set the log level of ${logger} to ${level} as it is not a supported log level. Valid log levels are ${[...LEVELS.keys()].join(", ")}`,
    );
  }
  return own;
}

function invalidRequest(message: string): never {
  throw new KafkaError(ErrorCode.INVALID_REQUEST, message);
}

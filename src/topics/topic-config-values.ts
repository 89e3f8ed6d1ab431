/** Checks values of topic configs: first Kafka's rules, then what this broker can honour. */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { isSchemaConfig } from "./schema-configs.ts";
import { type TopicConfigDefinition, topicConfigDefinitions } from "./topic-config-definitions.ts";

const INT_MIN = -2_147_483_648n;
const INT_MAX = 2_147_483_647n;
const LONG_MIN = -(2n ** 63n);
const LONG_MAX = 2n ** 63n - 1n;

/**
 * The configs as they are to be stored, values in Kafka's normal form.
 * @param hasRegistry whether this gateway has a schema registry, without which nothing can be validated
 * @throws KafkaError INVALID_CONFIG
 */
export function validateTopicConfigs(
  configs: ReadonlyMap<string, string>,
  hasRegistry: boolean,
): ReadonlyMap<string, string> {
  const valid = new Map<string, string>();
  for (const [name, value] of configs) {
    const normal = validateTopicConfig(name, value);
    if (!hasRegistry && isSchemaConfig(name) && normal !== topicConfigDefinitions[name]?.default) {
      refuse(name, value, "This broker has no schema registry; start it with --registry-listen");
    }
    valid.set(name, normal);
  }
  return valid;
}

function validateTopicConfig(name: string, value: string): string {
  const definition = topicConfigDefinitions[name];
  if (definition === undefined) {
    throw new KafkaError(ErrorCode.INVALID_CONFIG, `Unknown topic config name: ${name}`);
  }
  const normal = parse(name, value.trim(), definition);
  if (!definition.acts && normal !== definition.default) {
    throw new KafkaError(
      ErrorCode.INVALID_CONFIG,
      `Invalid value ${value} for configuration ${name}: ${definition.doc} The default is ${definition.default === "" ? "empty" : definition.default}.`,
    );
  }
  if (name === "cleanup.policy" && normal.includes("compact")) {
    throw new KafkaError(
      ErrorCode.INVALID_CONFIG,
      `Invalid value ${value} for configuration cleanup.policy: this broker does not compact logs; use delete.`,
    );
  }
  return normal;
}

function parse(name: string, value: string, definition: TopicConfigDefinition): string {
  switch (definition.type) {
    case "boolean": {
      const lower = value.toLowerCase();
      if (lower !== "true" && lower !== "false") {
        refuse(name, value, "Expected value to be either true or false");
      }
      return lower;
    }
    case "int":
      return parseInteger(name, value, definition, "INT", INT_MIN, INT_MAX);
    case "long":
      return parseInteger(name, value, definition, "LONG", LONG_MIN, LONG_MAX);
    case "double": {
      const number = value === "" ? Number.NaN : Number(value);
      if (Number.isNaN(number)) refuse(name, value, "Not a number of type DOUBLE");
      checkRange(name, value, number, definition);
      return String(number);
    }
    case "string":
      if (definition.oneOf !== undefined && !definition.oneOf.includes(value)) {
        refuse(name, value, `String must be one of: ${definition.oneOf.join(", ")}`);
      }
      return value;
    case "list":
      return parseList(name, value, definition);
  }
}

function parseInteger(
  name: string,
  value: string,
  definition: TopicConfigDefinition,
  typeName: string,
  lowest: bigint,
  highest: bigint,
): string {
  if (!/^[+-]?\d+$/.test(value)) refuse(name, value, `Not a number of type ${typeName}`);
  const number = BigInt(value.startsWith("+") ? value.slice(1) : value);
  if (number < lowest || number > highest) refuse(name, value, `Not a number of type ${typeName}`);
  checkRange(name, value, number, definition);
  return String(number);
}

function checkRange(
  name: string,
  value: string,
  number: number | bigint,
  definition: TopicConfigDefinition,
): void {
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number that are equal are never ===
  if (definition.orElse !== undefined && number == definition.orElse) return;
  if (definition.atLeast !== undefined && number < definition.atLeast) {
    refuse(name, value, `Value must be at least ${definition.atLeast}`);
  }
  if (definition.atMost !== undefined && number > definition.atMost) {
    refuse(name, value, `Value must be no more than ${definition.atMost}`);
  }
}

function parseList(name: string, value: string, definition: TopicConfigDefinition): string {
  const items = value === "" ? [] : value.split(",").map((item) => item.trim());
  for (const item of items) {
    if (definition.oneOf !== undefined && !definition.oneOf.includes(item)) {
      refuse(name, item, `String must be one of: ${definition.oneOf.join(", ")}`);
    }
  }
  return items.join(",");
}

function refuse(name: string, value: string, reason: string): never {
  throw new KafkaError(
    ErrorCode.INVALID_CONFIG,
    `Invalid value ${value} for configuration ${name}: ${reason}`,
  );
}

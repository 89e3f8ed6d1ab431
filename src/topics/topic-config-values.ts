/** Checks values of topic configs: first Kafka's rules, then what this broker can honour. */
import { ErrorCode } from "#generated/errors.ts";
import { isContextName } from "#src/schema/subject-context.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { definitionOf, parseConfigValue, refuseValue } from "./config-value.ts";
import { DEAD_LETTER_TOPIC, isSchemaConfig, SCHEMA_CONTEXT } from "./schema-configs.ts";
import { type TopicConfigDefinition, topicConfigDefinitions } from "./topic-config-definitions.ts";
import { topicNameProblem } from "./topic-name.ts";

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
  for (const name of configs.keys()) {
    if (definitionOf(topicConfigDefinitions, name) === undefined) {
      throw new KafkaError(ErrorCode.INVALID_CONFIG, `Unknown topic config name: ${name}`);
    }
  }
  for (const [name, value] of configs) {
    const definition = topicConfigDefinitions[name] as TopicConfigDefinition;
    const normal = validateTopicConfig(name, value, definition);
    if (!hasRegistry && isSchemaConfig(name) && normal !== definition.default) {
      refuseValue(
        name,
        value,
        "This broker has no schema registry; start it with --registry-listen or --registry-url",
      );
    }
    valid.set(name, normal);
  }
  validateTogether(valid);
  return valid;
}

/** What configs that each are valid may not be together. @throws KafkaError INVALID_CONFIG */
export function validateTogether(configs: ReadonlyMap<string, string>): void {
  const lagOf = (name: string): string =>
    configs.get(name) ?? (topicConfigDefinitions[name] as TopicConfigDefinition).default;
  const least = lagOf("min.compaction.lag.ms");
  const most = lagOf("max.compaction.lag.ms");
  if (BigInt(least) > BigInt(most)) {
    throw new KafkaError(
      ErrorCode.INVALID_CONFIG,
      `conflict topic config setting min.compaction.lag.ms (${least}) > max.compaction.lag.ms (${most})`,
    );
  }
}

function validateTopicConfig(name: string, value: string, definition: TopicConfigDefinition): string {
  const normal = parseConfigValue(name, value, definition);
  const problem = name === DEAD_LETTER_TOPIC && normal !== "" ? topicNameProblem(normal) : null;
  if (problem !== null) refuseValue(name, value, problem);
  if (name === SCHEMA_CONTEXT && !isContextName(normal)) {
    refuseValue(name, value, "Expected the name of a context, which begins with a dot and has no colon");
  }
  if (!definition.acts && normal !== definition.default) {
    throw new KafkaError(
      ErrorCode.INVALID_CONFIG,
      `Invalid value ${value} for configuration ${name}: ${definition.doc} The default is ${definition.default === "" ? "empty" : definition.default}.`,
    );
  }
  return normal;
}

/**
 * The topic configs of schema validation: Confluent's, and this program's for what those lack. `off` with Confluent's
 * validation on is mode `id`, which with the defaults of the others (reject, required) is what Confluent's brokers do.
 */
import type { ValidationRules } from "#src/schema/pipeline.ts";
import { DEFAULT_CONTEXT } from "#src/schema/subject-context.ts";
import { type SubjectNameStrategy, subjectNameStrategies } from "#src/schema/subject-name.ts";
import type { SideRules } from "#src/schema/validate.ts";
import type { TopicConfigDefinition } from "./topic-config-definitions.ts";

export const SCHEMA_CONTEXT = "sargasso.schema.context";
export const DEAD_LETTER_TOPIC = "sargasso.schema.dlq.topic";

const CONFLUENT_PACKAGE = "io.confluent.kafka.serializers.subject.";

const sideDefinitions = (
  side: "key" | "value",
): Readonly<Record<"validation" | "strategy" | "action" | "mode" | "required", TopicConfigDefinition>> => ({
  validation: {
    type: "boolean",
    default: "false",
    acts: true,
    doc: `Whether ${side}s must carry the id of a schema that is registered for their subject.`,
  },
  strategy: {
    type: "string",
    default: `${CONFLUENT_PACKAGE}TopicNameStrategy`,
    acts: true,
    oneOf: [...subjectNameStrategies.map((name) => CONFLUENT_PACKAGE + name), ...subjectNameStrategies],
    doc: `How the subject of ${side}s is named.`,
  },
  action: {
    type: "string",
    default: "reject",
    acts: true,
    oneOf: ["reject", "warn", "dlq"],
    doc: `What happens to a record whose ${side} is not as it should be: its batch is rejected, it is stored and counted, or it goes to the dead-letter topic.`,
  },
  mode: {
    type: "string",
    default: "off",
    acts: true,
    oneOf: ["off", "id", "payload"],
    doc: `What is checked of ${side}s: that the schema is one of the subject's, or also that the payload satisfies it; off leaves it to confluent.${side}.schema.validation.`,
  },
  required: {
    type: "boolean",
    default: "true",
    acts: true,
    doc: `Whether ${side}s without a schema are refused, where ${side}s are checked.`,
  },
});

const key = sideDefinitions("key");
const value = sideDefinitions("value");

export const confluentSchemaConfigs: Readonly<Record<string, TopicConfigDefinition>> = {
  "confluent.key.schema.validation": key.validation,
  "confluent.key.subject.name.strategy": key.strategy,
  "confluent.value.schema.validation": value.validation,
  "confluent.value.subject.name.strategy": value.strategy,
};

export const sargassoSchemaConfigs: Readonly<Record<string, TopicConfigDefinition>> = {
  "sargasso.key.schema.action": key.action,
  "sargasso.key.schema.mode": key.mode,
  "sargasso.key.schema.required": key.required,
  [SCHEMA_CONTEXT]: {
    type: "string",
    default: DEFAULT_CONTEXT,
    acts: true,
    doc: "The context of the registry in which the topic's subjects and ids are: its name, which begins with a dot; a dot alone is the default one.",
  },
  [DEAD_LETTER_TOPIC]: {
    type: "string",
    default: "",
    acts: true,
    doc: "The topic that takes the records of schema action dlq; empty is the topic's own name with -dlq.",
  },
  "sargasso.value.schema.action": value.action,
  "sargasso.value.schema.mode": value.mode,
  "sargasso.value.schema.required": value.required,
};

export function isSchemaConfig(name: string): boolean {
  return name in confluentSchemaConfigs || name in sargassoSchemaConfigs;
}

/** @returns null when nothing is validated, which is what the hot path looks at */
export function validationRules(inForce: (name: string) => string): ValidationRules | null {
  const rules = { key: sideRules("key", inForce), value: sideRules("value", inForce) };
  return rules.key === null && rules.value === null ? null : rules;
}

function sideRules(side: "key" | "value", inForce: (name: string) => string): SideRules | null {
  const asked = inForce(`sargasso.${side}.schema.mode`);
  const mode = asked === "off" && inForce(`confluent.${side}.schema.validation`) === "true" ? "id" : asked;
  if (mode === "off") return null;
  const strategy = inForce(`confluent.${side}.subject.name.strategy`).replace(CONFLUENT_PACKAGE, "");
  // The values were checked when they were set (validateTopicConfigs).
  return {
    mode: mode as SideRules["mode"],
    action: inForce(`sargasso.${side}.schema.action`) as SideRules["action"],
    isRequired: inForce(`sargasso.${side}.schema.required`) === "true",
    strategy: strategy as SubjectNameStrategy,
    context: inForce(SCHEMA_CONTEXT),
  };
}

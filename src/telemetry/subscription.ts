/** Subscriptions to clients' metrics (KIP-714): the configs of a CLIENT_METRICS resource, and whom they concern. */
import { ErrorCode } from "#generated/errors.ts";
import { patternCost } from "#src/schema/formats/json-schema/pattern-cost.ts";
import { type ConfigValueForm, definitionOf, parseConfigValue } from "#src/topics/config-value.ts";
import { KafkaError } from "#wire/kafka-error.ts";

export interface SubscriptionConfigDefinition extends ConfigValueForm {
  readonly default: string;
  readonly doc: string;
}

/** In the order of their names. */
export const subscriptionConfigDefinitions: Readonly<Record<string, SubscriptionConfigDefinition>> = {
  "interval.ms": {
    type: "int",
    default: "300000",
    doc: "How often clients push the metrics, in ms; from 100 to 3600000.",
  },
  match: {
    type: "list",
    default: "",
    doc: "The clients that are concerned, as attribute=pattern; all must match. Empty for every client.",
  },
  metrics: {
    type: "list",
    default: "",
    doc: "Prefixes of the names of the metrics that clients push; * for all.",
  },
};

export interface Subscription {
  readonly intervalMs: number;
  readonly metrics: readonly string[];
  readonly match: ReadonlyMap<ClientAttribute, RegExp>;
}

const clientAttributes = [
  "client_instance_id",
  "client_id",
  "client_software_name",
  "client_software_version",
  "client_source_address",
  "client_source_port",
] as const;
export type ClientAttribute = (typeof clientAttributes)[number];

/** What is known of a client; an attribute that is not matches no pattern. */
export type ClientAttributes = Readonly<Record<ClientAttribute, string | null>>;

const MIN_INTERVAL_MS = 100;
const MAX_INTERVAL_MS = 3_600_000;
/** Longer values match nothing, so that there is an end to the time that a pattern takes. */
const MAX_ATTRIBUTE_LENGTH = 256;
/** Some 1 ms. All patterns are tried for each new client. */
const MAX_PATTERN_STEPS = 100_000;

/**
 * The configs of a subscription in their normal form.
 * @throws KafkaError INVALID_REQUEST, INVALID_CONFIG, as Kafka does
 */
export function validateSubscription(configs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  for (const name of configs.keys()) {
    if (definitionOf(subscriptionConfigDefinitions, name) === undefined) {
      throw new KafkaError(ErrorCode.INVALID_REQUEST, `Unknown client metrics configuration: ${name}`);
    }
  }
  const valid = new Map<string, string>();
  for (const [name, value] of configs) {
    valid.set(name, parseConfigValue(name, value, subscriptionConfigDefinitions[name] as ConfigValueForm));
  }
  const interval = Number(valid.get("interval.ms") ?? MIN_INTERVAL_MS);
  if (interval < MIN_INTERVAL_MS || interval > MAX_INTERVAL_MS) {
    throw new KafkaError(
      ErrorCode.INVALID_REQUEST,
      `Invalid value ${interval} for interval.ms, interval must be between ${MIN_INTERVAL_MS} and ${MAX_INTERVAL_MS} (1 hour)`,
    );
  }
  parseMatch(valid.get("match") ?? "");
  return valid;
}

/** @param configs validated */
export function subscriptionOf(configs: ReadonlyMap<string, string>): Subscription {
  const inForce = (name: string): string =>
    configs.get(name) ?? subscriptionConfigDefinitions[name]?.default ?? "";
  return {
    intervalMs: Number(inForce("interval.ms")),
    metrics: items(inForce("metrics")),
    match: parseMatch(inForce("match")),
  };
}

export function concerns({ match }: Subscription, client: ClientAttributes): boolean {
  return [...match].every(([attribute, pattern]) => {
    const value = client[attribute];
    return value !== null && value.length <= MAX_ATTRIBUTE_LENGTH && pattern.test(value);
  });
}

function items(list: string): readonly string[] {
  return list === "" ? [] : list.split(",");
}

/** Kafka's patterns are Java's; most are the same in JavaScript, what is not is refused. */
function parseMatch(list: string): ReadonlyMap<ClientAttribute, RegExp> {
  return new Map(
    items(list).map((text): [ClientAttribute, RegExp] => {
      const parts = text.split("=");
      const attribute = clientAttributes.find((name) => name === parts[0]?.trim());
      const source = parts[1]?.trim() ?? "";
      // Java's split drops an empty part at the end.
      if (parts.length !== 2 || parts[1] === "" || attribute === undefined) throw illegal(text);
      const { isExponential, degree, factor } = patternCost(source);
      if (isExponential || factor * MAX_ATTRIBUTE_LENGTH ** degree > MAX_PATTERN_STEPS) {
        throw new KafkaError(
          ErrorCode.INVALID_CONFIG,
          `Illegal client matching pattern: ${text} (it may take too long to match)`,
        );
      }
      try {
        return [attribute, new RegExp(`^(?:${source})$`, "u")];
      } catch {
        throw illegal(text);
      }
    }),
  );
}

function illegal(text: string): KafkaError {
  return new KafkaError(ErrorCode.INVALID_CONFIG, `Illegal client matching pattern: ${text}`);
}

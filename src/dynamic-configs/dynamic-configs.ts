/**
 * The configs that clients can change while the gateway runs: of topics, of this broker and its logger, of groups, and
 * the subscriptions to clients' metrics. All but the logger's level are kept.
 */
import type { Logger } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import type { BrokerSettings } from "#src/config/broker-settings.ts";
import { type Subscription, subscriptionOf } from "#src/telemetry/subscription.ts";
import type { TopicCatalog } from "#src/topics/topic-catalog.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { brokerKind } from "./broker-kind.ts";
import { type BrokerLoggerKind, brokerLoggerKind } from "./broker-logger-kind.ts";
import { clientMetricsKind } from "./client-metrics-kind.ts";
import type { AlterableKind, ConfigChange, ConfigResourceKind } from "./config-resource.ts";
import type { ConfigStore } from "./config-store.ts";
import { groupKind } from "./group-kind.ts";
import { topicKind } from "./topic-kind.ts";

export interface DynamicConfigsOptions {
  readonly store: ConfigStore;
  readonly topics: TopicCatalog;
  readonly settings: BrokerSettings;
  readonly nodeId: number;
  readonly hasRegistry: boolean;
  readonly log: Logger;
}

export class DynamicConfigs {
  readonly logger: BrokerLoggerKind;
  readonly #alterable: ReadonlyMap<number, AlterableKind>;
  readonly #store: ConfigStore;
  #subscriptions: readonly Subscription[] | null = null;
  /** One change after the other: each is computed from what the one before has left. */
  #lastChange: Promise<void> = Promise.resolve();

  constructor({ store, topics, settings, nodeId, hasRegistry, log }: DynamicConfigsOptions) {
    const kinds = [
      groupKind(store),
      clientMetricsKind(store, () => {
        this.#subscriptions = null;
      }),
      brokerKind(settings, store, nodeId),
      topicKind(topics, hasRegistry),
    ];
    this.#store = store;
    this.#alterable = new Map(kinds.map((kind) => [kind.type, kind]));
    this.logger = brokerLoggerKind(log, nodeId);
  }

  kind(resourceType: number): ConfigResourceKind | undefined {
    return resourceType === this.logger.type ? this.logger : this.#alterable.get(resourceType);
  }

  /** A new array after each change. */
  subscriptions(): readonly Subscription[] {
    this.#subscriptions ??= this.#store
      .names("client-metrics")
      .map((name) => subscriptionOf(this.#store.get("client-metrics", name)));
    return this.#subscriptions;
  }

  /**
   * Makes all of the changes to one resource, or none.
   * @throws KafkaError INVALID_REQUEST, INVALID_CONFIG, UNKNOWN_TOPIC_OR_PARTITION, INVALID_TOPIC_EXCEPTION
   */
  alter(
    resourceType: number,
    name: string,
    changes: readonly ConfigChange[],
    validateOnly: boolean,
  ): Promise<void> {
    const kind = this.#alterableKind(resourceType);
    return this.#inTurn(async () => {
      const configs = new Map(kind.current(name));
      const changed = new Set<string>();
      for (const change of changes) {
        if (change.operation === "DELETE") configs.delete(change.name);
        else {
          configs.set(change.name, changedValue(kind, configs.get(change.name), change));
          changed.add(change.name);
        }
      }
      const valid = kind.validate(name, configs, changed);
      if (!validateOnly) await kind.set(name, valid);
    });
  }

  /** Makes `configs` all that is set for one resource. @throws KafkaError as `alter` */
  replace(
    resourceType: number,
    name: string,
    configs: ReadonlyMap<string, string>,
    validateOnly: boolean,
  ): Promise<void> {
    const kind = this.#alterableKind(resourceType);
    return this.#inTurn(async () => {
      const valid = kind.validate(name, configs, new Set(configs.keys()));
      if (!validateOnly) await kind.set(name, valid);
    });
  }

  #alterableKind(resourceType: number): AlterableKind {
    const kind = this.#alterable.get(resourceType);
    if (kind === undefined) {
      throw new KafkaError(ErrorCode.INVALID_REQUEST, `Unknown resource type ${resourceType}`);
    }
    return kind;
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.#lastChange.then(change);
    this.#lastChange = done.catch(() => {});
    return done;
  }
}

function changedValue(
  kind: AlterableKind,
  current: string | undefined,
  { name, operation, value }: ConfigChange,
): string {
  // null was refused before.
  const text = value ?? "";
  if (operation !== "APPEND" && operation !== "SUBTRACT") return text;
  const byDefault = kind.defaultItems(name, operation);
  const items = current === undefined ? byDefault : current.split(",").filter((item) => item !== "");
  const named = text.split(",").map((item) => item.trim());
  return operation === "APPEND"
    ? [...items, ...named.filter((item) => item !== "" && !items.includes(item))].join(",")
    : items.filter((item) => !named.includes(item)).join(",");
}

/**
 * Clients' metrics (KIP-714), by the rules of Kafka's ClientMetricsManager: which subscriptions concern a client, how
 * often it may ask and push, and what it pushes to the receiver.
 */
import { crc32c } from "@node-rs/crc32";
import { ErrorCode } from "#generated/errors.ts";
import { decompress } from "#src/records/compression.ts";
import { COMPRESSIONS } from "#src/records/record-batch.ts";
import { UncompressedSizeError } from "#src/records/uncompressed-size-error.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Uuid } from "#wire/message.ts";
import { countDataPoints } from "./otlp.ts";
import {
  type ClientAttributes,
  concerns,
  type Subscription,
  subscriptionConfigDefinitions,
} from "./subscription.ts";

/** Where pushed metrics go. */
export interface TelemetryReceiver {
  /** So many client instances are known now. */
  instances(count: number): void;
  /** A push was answered with this code. */
  pushed(errorCode: number): void;
  /** What it carried: bytes when uncompressed, and data points by the name of their metric. */
  received(bytes: number, dataPoints: ReadonlyMap<string, number>): void;
}

export interface ClientTelemetryOptions {
  /** A new array after each change. */
  readonly subscriptions: () => readonly Subscription[];
  /** `telemetry.max.bytes` */
  readonly maxBytes: number;
  readonly receiver: TelemetryReceiver;
}

/** What a client is to push, and how often. */
export interface ClientSubscription {
  readonly subscriptionId: number;
  readonly metrics: readonly string[];
  readonly intervalMs: number;
}

export interface Push {
  readonly clientInstanceId: Uuid;
  readonly subscriptionId: number;
  readonly terminating: boolean;
  readonly compressionType: number;
  readonly metrics: Buffer;
}

/** The client that a request comes from, but for its instance. */
export type Client = Omit<ClientAttributes, "client_instance_id">;

interface Instance extends ClientSubscription {
  readonly client: Client;
  /** Those that it was made of; it is made anew when they are others. */
  readonly subscriptions: readonly Subscription[];
  lastGet: number;
  lastPush: number;
  lastError: number;
  terminating: boolean;
  /** After this it is forgotten. */
  expiresAt: number;
}

const ALL_METRICS = "*";
const DEFAULT_INTERVAL_MS = Number(subscriptionConfigDefinitions["interval.ms"]?.default);
/** Kafka's limit on the instances that are remembered; the one silent for longest makes room. */
const MAX_INSTANCES = 16_384;
/** An instance is remembered for three of its intervals, and at least for this long. */
const MIN_EXPIRY_MS = 60_000;
/** Of what is uncompressed; `telemetry.max.bytes` is for what is sent. */
const MAX_UNCOMPRESSED_BYTES = 16 * 1024 * 1024;
/** After these a client may ask for its subscription at once. */
const ASK_AGAIN: readonly number[] = [
  ErrorCode.UNKNOWN_SUBSCRIPTION_ID,
  ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
];

export class ClientTelemetry {
  readonly maxBytes: number;
  readonly #options: ClientTelemetryOptions;
  /** The one silent for longest first. */
  readonly #instances = new Map<Uuid, Instance>();

  constructor(options: ClientTelemetryOptions) {
    this.maxBytes = options.maxBytes;
    this.#options = options;
  }

  /**
   * What the client is to push.
   * @param now in ms, of a clock that does not jump
   * @throws KafkaError THROTTLING_QUOTA_EXCEEDED when it asks again before its next push is due
   */
  subscribe(clientInstanceId: Uuid, client: Client, now: number): ClientSubscription {
    const instance = this.#instance(clientInstanceId, client, now);
    if (now - Math.max(instance.lastGet, instance.lastPush) >= instance.intervalMs) instance.lastGet = now;
    else if (!ASK_AGAIN.includes(instance.lastError)) throw tooEarly(clientInstanceId);
    instance.lastError = ErrorCode.NONE;
    return instance;
  }

  /**
   * Takes what the client pushes.
   * @throws KafkaError INVALID_REQUEST, THROTTLING_QUOTA_EXCEEDED, UNKNOWN_SUBSCRIPTION_ID, UNSUPPORTED_COMPRESSION_TYPE,
   *   TELEMETRY_TOO_LARGE, INVALID_RECORD when it is not what it should be
   */
  async push(push: Push, client: Client, now: number): Promise<void> {
    const instance = this.#instance(push.clientInstanceId, client, now);
    try {
      try {
        this.#check(push, instance, now);
      } finally {
        instance.terminating = push.terminating;
      }
      if (push.metrics.length > 0) await this.#receive(push);
      instance.lastError = ErrorCode.NONE;
    } catch (error) {
      if (error instanceof KafkaError) instance.lastError = error.code;
      throw error;
    } finally {
      this.#options.receiver.pushed(instance.lastError);
    }
  }

  /** The client has gone. */
  forget(clientInstanceId: Uuid): void {
    this.#instances.delete(clientInstanceId);
    this.#options.receiver.instances(this.#instances.size);
  }

  #check(push: Push, instance: Instance, now: number): void {
    const { clientInstanceId, terminating, subscriptionId, compressionType, metrics } = push;
    if (instance.terminating) {
      throw new KafkaError(
        ErrorCode.INVALID_REQUEST,
        `Client [${clientInstanceId}] has said that it terminates`,
      );
    }
    // The first push after asking may come early: clients jitter their interval.
    const isDue = instance.lastGet > instance.lastPush || now - instance.lastPush >= instance.intervalMs;
    if (isDue) instance.lastPush = now;
    else if (!terminating) throw tooEarly(clientInstanceId);
    if (subscriptionId !== instance.subscriptionId) {
      throw new KafkaError(
        ErrorCode.UNKNOWN_SUBSCRIPTION_ID,
        `Unknown client subscription id for the client [${clientInstanceId}]`,
      );
    }
    if (COMPRESSIONS[compressionType] === undefined) {
      throw new KafkaError(
        ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
        `Unknown compression type [${compressionType}] of a push from [${clientInstanceId}]`,
      );
    }
    if (metrics.length > this.maxBytes) {
      throw new KafkaError(
        ErrorCode.TELEMETRY_TOO_LARGE,
        `The push from [${clientInstanceId}] is larger than the maximum allowed size [${this.maxBytes}]`,
      );
    }
  }

  async #receive({ compressionType, metrics }: Push): Promise<void> {
    try {
      const data = decompress(COMPRESSIONS[compressionType] ?? "none", metrics, MAX_UNCOMPRESSED_BYTES);
      this.#options.receiver.received(data.length, await countDataPoints(data));
    } catch (cause) {
      if (cause instanceof UncompressedSizeError) {
        throw new KafkaError(ErrorCode.TELEMETRY_TOO_LARGE, cause.message, { cause });
      }
      if (cause instanceof KafkaError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new KafkaError(ErrorCode.INVALID_RECORD, `The push is no OTLP MetricsData: ${reason}`, { cause });
    }
  }

  #instance(clientInstanceId: Uuid, client: Client, now: number): Instance {
    const subscriptions = this.#options.subscriptions();
    let instance = this.#instances.get(clientInstanceId);
    if (instance === undefined || instance.expiresAt < now) {
      instance = newInstance(clientInstanceId, client, subscriptions);
    } else if (instance.subscriptions !== subscriptions) {
      instance = newInstance(clientInstanceId, instance.client, subscriptions);
    }
    instance.expiresAt = now + Math.max(MIN_EXPIRY_MS, 3 * instance.intervalMs);
    this.#instances.delete(clientInstanceId);
    this.#instances.set(clientInstanceId, instance);
    for (const [id, { expiresAt }] of this.#instances) {
      if (expiresAt >= now && this.#instances.size <= MAX_INSTANCES) break;
      this.#instances.delete(id);
    }
    this.#options.receiver.instances(this.#instances.size);
    return instance;
  }
}

function newInstance(
  clientInstanceId: Uuid,
  client: Client,
  subscriptions: readonly Subscription[],
): Instance {
  const attributes = { ...client, client_instance_id: clientInstanceId };
  const own = subscriptions.filter((subscription) => concerns(subscription, attributes));
  const named = new Set(own.flatMap(({ metrics }) => metrics));
  const metrics = named.has(ALL_METRICS) ? [ALL_METRICS] : [...named].sort();
  const intervalMs = Math.min(DEFAULT_INTERVAL_MS, ...own.map((subscription) => subscription.intervalMs));
  return {
    client,
    subscriptions,
    // Another id for another subscription, and for another client.
    subscriptionId: crc32c(JSON.stringify([clientInstanceId, intervalMs, metrics])) | 0,
    metrics,
    intervalMs,
    lastGet: Number.NEGATIVE_INFINITY,
    lastPush: Number.NEGATIVE_INFINITY,
    lastError: ErrorCode.NONE,
    terminating: false,
    expiresAt: 0,
  };
}

function tooEarly(clientInstanceId: Uuid): KafkaError {
  return new KafkaError(
    ErrorCode.THROTTLING_QUOTA_EXCEEDED,
    `Request from the client [${clientInstanceId}] arrived before the next push interval time`,
  );
}

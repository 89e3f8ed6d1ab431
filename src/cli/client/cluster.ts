/** A Kafka cluster as a client sees it: who leads what, who coordinates whom, and connections to them. */
import { setTimeout as sleep } from "node:timers/promises";
import { findCoordinatorApi } from "#generated/apis/find-coordinator.ts";
import { metadataApi } from "#generated/apis/metadata.ts";
import { ErrorCode, errorName } from "#generated/errors.ts";
import { createFindCoordinatorRequest } from "#generated/messages/find-coordinator-request.ts";
import { createMetadataRequest, createMetadataRequestTopic } from "#generated/messages/metadata-request.ts";
import type {
  MetadataResponse,
  MetadataResponsePartition,
  MetadataResponseTopic,
} from "#generated/messages/metadata-response.ts";
import { parseHostAndPort } from "#src/config/endpoint.ts";
import type { Api } from "#wire/message.ts";
import { CommandError } from "../http-json.ts";
import {
  type Address,
  BrokerConnection,
  ConnectionLostError,
  type RequestOptions,
} from "./broker-connection.ts";

/** What passes by itself: a leader is being chosen, a coordinator loads, a server restarts. */
const RETRIABLE: ReadonlySet<number> = new Set([
  ErrorCode.LEADER_NOT_AVAILABLE,
  ErrorCode.NOT_LEADER_OR_FOLLOWER,
  ErrorCode.REQUEST_TIMED_OUT,
  ErrorCode.NETWORK_EXCEPTION,
  ErrorCode.COORDINATOR_LOAD_IN_PROGRESS,
  ErrorCode.COORDINATOR_NOT_AVAILABLE,
  ErrorCode.NOT_COORDINATOR,
  ErrorCode.NOT_ENOUGH_REPLICAS,
  ErrorCode.NOT_ENOUGH_REPLICAS_AFTER_APPEND,
  ErrorCode.KAFKA_STORAGE_ERROR,
  ErrorCode.FENCED_LEADER_EPOCH,
  ErrorCode.UNKNOWN_LEADER_EPOCH,
]);

/** From version 4 on it is asked for several keys at once. */
const LAST_COORDINATOR_OF_ONE = 3;
const RETRY_FOR_MS = 30_000;
const RETRY_EVERY_MS = 250;

export function isRetriable(errorCode: number): boolean {
  return RETRIABLE.has(errorCode);
}

/** An error that a broker answered, for whoever typed the command. */
export class BrokerError extends CommandError {
  readonly code: number;

  constructor(what: string, code: number, message: string | null = null) {
    const name = errorName(code) ?? `error ${code}`;
    super(message === null || message === "" ? `${what}: ${name}` : `${what}: ${name}: ${message}`);
    this.code = code;
  }
}

/** @throws BrokerError unless the code is NONE */
export function checkError(what: string, code: number, message: string | null = null): void {
  if (code !== ErrorCode.NONE) throw new BrokerError(what, code, message);
}

export class Cluster {
  readonly #bootstrap: readonly Address[];
  #brokers = new Map<number, Address>();
  readonly #connections = new Map<string, BrokerConnection>();

  private constructor(bootstrap: readonly Address[]) {
    this.#bootstrap = bootstrap;
  }

  /** @param bootstrap `host:port`, several with commas between them. @throws CommandError */
  static async connect(bootstrap: string): Promise<Cluster> {
    const cluster = new Cluster(bootstrap.split(",").map((text) => parseHostAndPort(text, "--bootstrap")));
    await cluster.#any();
    return cluster;
  }

  async close(): Promise<void> {
    await Promise.all(Array.from(this.#connections.values(), (connection) => connection.close()));
  }

  /** Asks any broker. */
  async request<Request, Response>(
    api: Api<Request, Response>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Response> {
    return await (await this.#any()).request(api, request, options);
  }

  /** Of these topics, null for all. Topics that are not there come with an error code. */
  async metadata(
    topics: readonly string[] | null,
    allowAutoTopicCreation = false,
  ): Promise<MetadataResponse> {
    const asked = topics?.map((name) => ({ ...createMetadataRequestTopic(), name })) ?? null;
    const request = { ...createMetadataRequest(), topics: asked, allowAutoTopicCreation };
    const answer = await this.request(metadataApi, request);
    this.#brokers = new Map(answer.brokers.map(({ nodeId, host, port }) => [nodeId, { host, port }]));
    return answer;
  }

  /** @throws BrokerError when there is none */
  async topic(name: string, allowAutoTopicCreation = false): Promise<MetadataResponseTopic> {
    return await retrying(async () => {
      const { topics } = await this.metadata([name], allowAutoTopicCreation);
      const topic = topics[0];
      if (topic === undefined)
        throw new CommandError(`topic ${name}: the broker does not say anything about it`);
      checkError(`topic ${name}`, topic.errorCode);
      return topic;
    });
  }

  /** @throws ConnectionLostError */
  async leader({ leaderId }: Pick<MetadataResponsePartition, "leaderId">): Promise<BrokerConnection> {
    return await this.broker(leaderId);
  }

  /** The broker that creates and deletes. */
  async controller(): Promise<BrokerConnection> {
    const { controllerId } = await this.metadata([]);
    return this.#brokers.has(controllerId) ? await this.broker(controllerId) : await this.#any();
  }

  async coordinator(groupId: string): Promise<BrokerConnection> {
    return await retrying(async () => {
      const request = { ...createFindCoordinatorRequest(), key: groupId };
      const options = { upTo: LAST_COORDINATOR_OF_ONE };
      const { errorCode, errorMessage, host, port } = await this.request(
        findCoordinatorApi,
        request,
        options,
      );
      checkError(`the coordinator of group ${groupId}`, errorCode, errorMessage);
      return await this.#connectionTo({ host, port });
    });
  }

  /** Every broker's id, from the metadata that was asked for last. */
  brokerIds(): readonly number[] {
    return [...this.#brokers.keys()];
  }

  async broker(nodeId: number): Promise<BrokerConnection> {
    const address = this.#brokers.get(nodeId);
    if (address === undefined) throw new ConnectionLostError(`there is no broker ${nodeId} just now`);
    return await this.#connectionTo(address);
  }

  async #any(): Promise<BrokerConnection> {
    const reasons: string[] = [];
    for (const address of [...this.#bootstrap, ...this.#brokers.values()]) {
      try {
        return await this.#connectionTo(address);
      } catch (error) {
        if (!(error instanceof ConnectionLostError)) throw error;
        reasons.push(error.message);
      }
    }
    throw new ConnectionLostError(reasons.join("; "));
  }

  async #connectionTo({ host, port }: Address): Promise<BrokerConnection> {
    const key = `${host} ${port}`;
    const known = this.#connections.get(key);
    if (known?.isUsable === true) return known;
    const connection = await BrokerConnection.open({ host: host === "" ? "localhost" : host, port });
    this.#connections.set(key, connection);
    return connection;
  }
}

/** Tries again for a while what fails with an error that passes. */
export async function retrying<T>(attempt: () => Promise<T>, forMs: number = RETRY_FOR_MS): Promise<T> {
  const deadline = Date.now() + forMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const passes =
        error instanceof ConnectionLostError || (error instanceof BrokerError && isRetriable(error.code));
      if (!passes || Date.now() >= deadline) throw error;
      await sleep(RETRY_EVERY_MS);
    }
  }
}

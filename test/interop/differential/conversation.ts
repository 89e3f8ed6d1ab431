// What a case says to one server: requests whose answers are written down, and preparations whose answers are not.

import { setTimeout as pause } from "node:timers/promises";
import { ErrorCode } from "#generated/errors.ts";
import { Names } from "./plain.ts";
import {
  type ApiName,
  Closed,
  Connection,
  loadApi,
  type RequestOf,
  type ResponseOf,
  type Sketch,
} from "./wire.ts";

/** One step: what was asked, and what came of it. */
export interface Exchange {
  readonly api: ApiName;
  readonly version: number;
  /** The request as the case wrote it. */
  readonly asked: unknown;
  readonly answer: unknown;
}

export interface Topic {
  readonly name: string;
  readonly id: string;
}

export interface Run {
  /** When the run began, in ms. */
  readonly startedAt: number;
}

/** How long Apache Kafka may take until the logs of a new topic can be used. */
const READY_LIMIT_MS = 15_000;

export class Conversation {
  readonly exchanges: Exchange[] = [];
  /** In front of all names of topics and groups: no two cases meet. */
  readonly prefix: string;
  readonly #port: number;
  readonly #run: Run;
  readonly #names: Names;
  #connection: Connection | null = null;
  readonly #connections: Connection[] = [];

  constructor(port: number, number: number, run: Run) {
    this.#port = port;
    this.#run = run;
    this.prefix = `d${String(number).padStart(3, "0")}-`;
    this.#names = new Names(BigInt(run.startedAt));
  }

  /** The name of a topic or group of this case. */
  name(suffix: string): string {
    return this.prefix + suffix;
  }

  /** The time of a record, the same on both servers: an hour ago and that many seconds. */
  time(seconds: number): bigint {
    return BigInt(this.#run.startedAt - 3_600_000 + seconds * 1000);
  }

  async ask<Name extends ApiName>(
    api: Name,
    version: number,
    request: Sketch<RequestOf<Name>>,
    /** What of the response is compared, for requests that are answered with what other cases made. */
    view: (response: ResponseOf<Name>) => ResponseOf<Name> = (response) => response,
  ): Promise<ResponseOf<Name>> {
    return this.#ask(await this.#main(), api, version, request, view);
  }

  /** Like `ask`, on a connection of its own: for requests that wait for one another. */
  async askApart<Name extends ApiName>(
    api: Name,
    version: number,
    request: Sketch<RequestOf<Name>>,
  ): Promise<ResponseOf<Name>> {
    return this.#ask(await this.#open(), api, version, request, (response) => response);
  }

  /** Like `ask`, but nothing is written down. */
  async prepare<Name extends ApiName>(
    api: Name,
    version: number,
    request: Sketch<RequestOf<Name>>,
  ): Promise<ResponseOf<Name>> {
    const connection = await this.#main();
    return (await connection.ask(api, version, request as object)) as ResponseOf<Name>;
  }

  /** Like `prepare`, on a connection of its own. */
  async prepareApart<Name extends ApiName>(
    api: Name,
    version: number,
    request: Sketch<RequestOf<Name>>,
  ): Promise<ResponseOf<Name>> {
    const connection = await this.#open();
    return (await connection.ask(api, version, request as object)) as ResponseOf<Name>;
  }

  /** A request that gets no answer. */
  async tell<Name extends ApiName>(
    api: Name,
    version: number,
    request: Sketch<RequestOf<Name>>,
  ): Promise<void> {
    await (await this.#main()).tell(api, version, request as object);
  }

  /** A request with this body, in a version that may not exist; a connection that is closed is an answer too. */
  async askRaw(api: ApiName, version: number, bodyHex: string): Promise<void> {
    const { responseSchema } = await loadApi(api);
    const write = (answer: unknown) =>
      this.exchanges.push({ api, version, asked: `bytes ${bodyHex}`, answer });
    try {
      const answer = await (await this.#main()).askRaw(api, version, Buffer.from(bodyHex, "hex"));
      write(this.#names.plain(responseSchema, answer.response, answer.version));
    } catch (error) {
      if (!(error instanceof Closed)) throw error;
      write("closed");
    }
  }

  /** Bytes that may be no request; what is answered is compared as bytes. The api is that which they are closest to. */
  async askBytes(api: ApiName, hex: string): Promise<void> {
    const write = (answer: unknown) =>
      this.exchanges.push({ api, version: 0, asked: `frame ${hex}`, answer });
    try {
      const answer = await (await this.#main()).askBytes(Buffer.from(hex, "hex"));
      write(answer.toString("hex"));
    } catch (error) {
      if (!(error instanceof Closed)) throw error;
      write("closed");
    }
  }

  /** Creates a topic and returns when its partitions can be used: Apache Kafka answers before. */
  async topic(
    suffix: string,
    { partitions = 1, configs = {} }: { partitions?: number; configs?: Record<string, string> } = {},
  ): Promise<Topic> {
    const name = this.name(suffix);
    const { topics } = await this.prepare("CreateTopics", 7, {
      timeoutMs: 30_000,
      topics: [
        {
          name,
          numPartitions: partitions,
          replicationFactor: 1,
          configs: Object.entries(configs).map(([key, value]) => ({ name: key, value })),
        },
      ],
    });
    const [created] = topics;
    if (created?.errorCode !== 0) {
      throw new Error(`cannot create ${name}: ${created?.errorCode} ${created?.errorMessage}`);
    }
    this.#names.nameTopic(created.topicId, suffix);
    await this.ready(name, partitions);
    return { name, id: created.topicId };
  }

  /** Returns when so many partitions of the topic can be used. */
  async ready(name: string, partitions: number): Promise<void> {
    const indexes = Array.from({ length: partitions }, (_, partitionIndex) => ({
      partitionIndex,
      timestamp: -1n,
    }));
    await this.#until(`${name} is ready`, async () => {
      const request = { replicaId: -1, topics: [{ name, partitions: indexes }] };
      const { topics } = await this.prepare("ListOffsets", 5, request);
      return topics.every((topic) => topic.partitions.every(({ errorCode }) => errorCode === 0));
    });
  }

  /** Returns when a config has this value: Apache Kafka's controller answers before its broker knows. */
  async configured(resourceType: number, resourceName: string, config: string, value: string): Promise<void> {
    const resource = { resourceType, resourceName, configurationKeys: [config] };
    await this.#until(`${config} of ${resourceName} is ${value}`, async () => {
      const { results } = await this.prepare("DescribeConfigs", 4, { resources: [resource] });
      return results[0]?.configs[0]?.value === value;
    });
  }

  /** Returns when a resource is among those that have configs, or no longer. */
  async listed(resourceType: number, name: string, isThere: boolean): Promise<void> {
    await this.#until(`${name} is ${isThere ? "" : "not "}listed`, async () => {
      const request = { resourceTypes: [resourceType] };
      const { configResources } = await this.prepare("ListConfigResources", 1, request);
      return configResources.some(({ resourceName }) => resourceName === name) === isThere;
    });
  }

  /** Returns when a topic that was deleted can no longer be fetched from: Apache Kafka answers before. */
  async gone(name: string): Promise<void> {
    await this.#until(`${name} is gone`, async () => {
      const partitions = [{ partition: 0, partitionMaxBytes: 1 }];
      const { responses } = await this.prepare("Fetch", 11, {
        sessionEpoch: -1,
        topics: [{ topic: name, partitions }],
      });
      return responses[0]?.partitions[0]?.errorCode === ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
    });
  }

  /** Returns when the group has no offsets: Apache Kafka forgets those of a deleted topic in its own time. */
  async withoutOffsets(groupId: string): Promise<void> {
    await this.#until(`${groupId} has no offsets`, async () => {
      const { topics } = await this.prepare("OffsetFetch", 7, { groupId, topics: null });
      return topics.length === 0;
    });
  }

  /** Returns when a member's heartbeat is told of a rebalance. */
  async untilRebalance(groupId: string, memberId: string, generationId: number): Promise<void> {
    await this.#until(`${groupId} rebalances`, async () => {
      const { errorCode } = await this.prepare("Heartbeat", 3, { groupId, memberId, generationId });
      return errorCode === ErrorCode.REBALANCE_IN_PROGRESS;
    });
  }

  /**
   * Returns when groups of any name and producer ids can be used: Apache Kafka makes the topic of offsets when first
   * asked, and has its controller reserve ids.
   */
  async coordinatorReady(): Promise<void> {
    const loading: readonly number[] = [
      ErrorCode.COORDINATOR_LOAD_IN_PROGRESS,
      ErrorCode.COORDINATOR_NOT_AVAILABLE,
      ErrorCode.NOT_COORDINATOR,
    ];
    await this.#until("producer ids are ready", async () => {
      const { errorCode } = await this.prepare("InitProducerId", 4, { transactionalId: null });
      return errorCode === 0;
    });
    // Enough names for each partition of that topic.
    for (let number = 0; number < 32; number++) {
      const groupId = this.name(`group-${number}`);
      await this.#until("groups are ready", async () => {
        const { errorCode } = await this.prepare("FindCoordinator", 3, { key: groupId });
        const state = await this.prepare("Heartbeat", 4, { groupId, memberId: "nobody" });
        return errorCode === 0 && !loading.includes(state.errorCode);
      });
    }
  }

  end(): void {
    for (const connection of this.#connections) connection.close();
  }

  async #ask<Name extends ApiName>(
    connection: Connection,
    api: Name,
    version: number,
    request: Sketch<RequestOf<Name>>,
    view: (response: ResponseOf<Name>) => ResponseOf<Name>,
  ): Promise<ResponseOf<Name>> {
    const { responseSchema } = await loadApi(api);
    const write = (answer: unknown) => this.exchanges.push({ api, version, asked: request, answer });
    try {
      const response = (await connection.ask(api, version, request as object)) as ResponseOf<Name>;
      write(this.#names.plain(responseSchema, view(response), version));
      return response;
    } catch (error) {
      if (error instanceof Closed) write("closed");
      throw error;
    }
  }

  async #until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const limit = Date.now() + READY_LIMIT_MS;
    while (!(await holds())) {
      if (Date.now() > limit) throw new Error(`not so within ${READY_LIMIT_MS} ms: ${what}`);
      await pause(20);
    }
  }

  async #main(): Promise<Connection> {
    if (this.#connection === null || this.#connection.isClosed) this.#connection = await this.#open();
    return this.#connection;
  }

  async #open(): Promise<Connection> {
    const connection = await Connection.open(this.#port);
    this.#connections.push(connection);
    return connection;
  }
}

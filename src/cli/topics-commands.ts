/** `sargasso topics …`: what each does. */
import { createPartitionsApi } from "#generated/apis/create-partitions.ts";
import { createTopicsApi } from "#generated/apis/create-topics.ts";
import { deleteTopicsApi } from "#generated/apis/delete-topics.ts";
import { describeConfigsApi } from "#generated/apis/describe-configs.ts";
import { incrementalAlterConfigsApi } from "#generated/apis/incremental-alter-configs.ts";
import { ErrorCode } from "#generated/errors.ts";
import {
  createCreatePartitionsRequest,
  createCreatePartitionsRequestCreatePartitionsTopic,
} from "#generated/messages/create-partitions-request.ts";
import {
  createCreateTopicsRequest,
  createCreateTopicsRequestCreatableTopic,
  createCreateTopicsRequestCreatableTopicConfig,
} from "#generated/messages/create-topics-request.ts";
import { createDeleteTopicsRequest } from "#generated/messages/delete-topics-request.ts";
import {
  createDescribeConfigsRequest,
  createDescribeConfigsRequestDescribeConfigsResource,
} from "#generated/messages/describe-configs-request.ts";
import {
  createIncrementalAlterConfigsRequest,
  createIncrementalAlterConfigsRequestAlterableConfig,
  createIncrementalAlterConfigsRequestAlterConfigsResource,
} from "#generated/messages/incremental-alter-configs-request.ts";
import { BrokerError, type Cluster, checkError } from "./client/cluster.ts";
import { EARLIEST, LATEST, offsetsAt } from "./client/offsets.ts";
import { columns } from "./columns.ts";
import { CommandError } from "./http-json.ts";
import { type ClusterOptions, printJson, reportFailures, withCluster } from "./with-cluster.ts";

export interface CreateOptions extends ClusterOptions {
  readonly partitions?: string;
  readonly replicationFactor?: string;
  readonly config: readonly string[];
  readonly ifNotExists?: boolean;
}

export interface AlterOptions extends ClusterOptions {
  readonly partitions?: string;
  readonly config: readonly string[];
  readonly deleteConfig: readonly string[];
}

export interface ListOptions extends ClusterOptions {
  readonly internal?: boolean;
}

const TOPIC_RESOURCE = 2;
/** DescribeConfigs' source of what was set for the topic itself. */
const TOPIC_CONFIG = 1;
const SET = 0;
const DELETE = 1;
const TIMEOUT_MS = 30_000;
/** Topics are named rather than given by id from version 5 down. */
const LAST_DELETE_BY_NAME = 5;

export function listTopics(options: ListOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    const { topics } = await cluster.metadata(null);
    const shown = topics
      .filter(({ isInternal }) => options.internal === true || !isInternal)
      .map(({ name, partitions }) => ({ name: name ?? "", partitions: partitions.length }))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
    if (options.json === true) printJson(shown);
    else process.stdout.write(shown.map(({ name }) => `${name}\n`).join(""));
  });
}

export function createTopics(names: readonly string[], options: CreateOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    const configs = Object.entries(parseConfigs(options.config)).map(([name, value]) => ({
      ...createCreateTopicsRequestCreatableTopicConfig(),
      name,
      value,
    }));
    const numPartitions = parseCount("--partitions", options.partitions, -1);
    const replicationFactor = parseCount("--replication-factor", options.replicationFactor, -1);
    const topics = names.map((name) => ({
      ...createCreateTopicsRequestCreatableTopic(),
      name,
      numPartitions,
      replicationFactor,
      configs,
    }));
    const controller = await cluster.controller();
    const request = { ...createCreateTopicsRequest(), topics, timeoutMs: TIMEOUT_MS };
    const answer = await controller.request(createTopicsApi, request);
    const isThere = (code: number): boolean =>
      code === ErrorCode.TOPIC_ALREADY_EXISTS && options.ifNotExists === true;
    const failed = answer.topics.filter(({ errorCode }) => errorCode !== 0 && !isThere(errorCode));
    const created = answer.topics.filter(({ errorCode }) => errorCode === 0).map(({ name }) => name);
    say(options, created, "created");
    reportFailures(
      failed.map(
        ({ name, errorCode, errorMessage }) => new BrokerError(`topic ${name}`, errorCode, errorMessage),
      ),
    );
  });
}

export function deleteTopics(names: readonly string[], options: ClusterOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    const controller = await cluster.controller();
    const request = { ...createDeleteTopicsRequest(), topicNames: [...names], timeoutMs: TIMEOUT_MS };
    const { responses } = await controller.request(deleteTopicsApi, request, { upTo: LAST_DELETE_BY_NAME });
    const deleted = responses.filter(({ errorCode }) => errorCode === 0).map(({ name }) => name ?? "");
    say(options, deleted, "deleted");
    reportFailures(
      responses
        .filter(({ errorCode }) => errorCode !== 0)
        .map(
          ({ name, errorCode, errorMessage }) => new BrokerError(`topic ${name}`, errorCode, errorMessage),
        ),
    );
  });
}

export function describeTopics(names: readonly string[], options: ClusterOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    for (const name of names) {
      const topic = await describeTopic(cluster, name);
      if (options.json === true) {
        printJson(topic);
        continue;
      }
      const configs = Object.entries(topic.configs).map(([key, value]) => `${key}=${value}`);
      process.stdout.write(
        `topic ${name}  id ${topic.id}  partitions ${topic.partitions.length}  ${configs.join(" ")}`.trimEnd(),
      );
      const rows = topic.partitions.map((one) => [
        one.partition,
        one.leader,
        one.replicas.join(","),
        one.isr.join(","),
        one.earliest,
        one.latest,
      ]);
      const header = ["PARTITION", "LEADER", "REPLICAS", "ISR", "EARLIEST", "LATEST"];
      process.stdout.write(`\n${columns(header, rows)}`);
    }
  });
}

export function alterTopic(name: string, options: AlterOptions): Promise<void> {
  return withCluster(options, async (cluster) => {
    const configs = [
      ...Object.entries(parseConfigs(options.config)).map(([key, value]) => alteration(key, SET, value)),
      ...options.deleteConfig.map((key) => alteration(key, DELETE, null)),
    ];
    if (configs.length === 0 && options.partitions === undefined) {
      throw new CommandError("say what to alter: --partitions, --config or --delete-config");
    }
    const controller = await cluster.controller();
    if (configs.length > 0) {
      const resource = {
        ...createIncrementalAlterConfigsRequestAlterConfigsResource(),
        resourceType: TOPIC_RESOURCE,
        resourceName: name,
        configs,
      };
      const request = { ...createIncrementalAlterConfigsRequest(), resources: [resource] };
      const { responses } = await controller.request(incrementalAlterConfigsApi, request);
      for (const { errorCode, errorMessage } of responses)
        checkError(`topic ${name}`, errorCode, errorMessage);
    }
    if (options.partitions !== undefined) {
      const count = parseCount("--partitions", options.partitions, 0);
      const topic = {
        ...createCreatePartitionsRequestCreatePartitionsTopic(),
        name,
        count,
        assignments: null,
      };
      const request = { ...createCreatePartitionsRequest(), topics: [topic], timeoutMs: TIMEOUT_MS };
      const { results } = await controller.request(createPartitionsApi, request);
      for (const { errorCode, errorMessage } of results) checkError(`topic ${name}`, errorCode, errorMessage);
    }
    say(options, [name], "altered");
  });
}

interface DescribedTopic {
  readonly name: string;
  readonly id: string;
  readonly isInternal: boolean;
  /** Those that were set for the topic. */
  readonly configs: Readonly<Record<string, string | null>>;
  readonly partitions: readonly {
    readonly partition: number;
    readonly leader: number;
    readonly replicas: readonly number[];
    readonly isr: readonly number[];
    readonly earliest: bigint;
    readonly latest: bigint;
  }[];
}

async function describeTopic(cluster: Cluster, name: string): Promise<DescribedTopic> {
  const topic = await cluster.topic(name);
  const [earliest, latest] = [
    await offsetsAt(cluster, name, EARLIEST),
    await offsetsAt(cluster, name, LATEST),
  ];
  const resource = {
    ...createDescribeConfigsRequestDescribeConfigsResource(),
    resourceType: TOPIC_RESOURCE,
    resourceName: name,
    configurationKeys: null,
  };
  const request = { ...createDescribeConfigsRequest(), resources: [resource] };
  const { results } = await cluster.request(describeConfigsApi, request);
  for (const { errorCode, errorMessage } of results) checkError(`topic ${name}`, errorCode, errorMessage);
  const set = (results[0]?.configs ?? []).filter(({ configSource }) => configSource === TOPIC_CONFIG);
  return {
    name,
    id: topic.topicId,
    isInternal: topic.isInternal,
    configs: Object.fromEntries(set.map(({ name, value }) => [name, value])),
    partitions: topic.partitions
      .toSorted((left, right) => left.partitionIndex - right.partitionIndex)
      .map(({ partitionIndex, leaderId, replicaNodes, isrNodes }) => ({
        partition: partitionIndex,
        leader: leaderId,
        replicas: replicaNodes,
        isr: isrNodes,
        earliest: earliest.get(partitionIndex) ?? -1n,
        latest: latest.get(partitionIndex) ?? -1n,
      })),
  };
}

function alteration(
  name: string,
  configOperation: number,
  value: string | null,
): ReturnType<typeof createIncrementalAlterConfigsRequestAlterableConfig> {
  return { ...createIncrementalAlterConfigsRequestAlterableConfig(), name, configOperation, value };
}

function say(options: ClusterOptions, names: readonly string[], what: string): void {
  if (options.json === true) printJson(names);
  else for (const name of names) process.stdout.write(`${what} ${name}\n`);
}

/** @throws CommandError */
function parseConfigs(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf("=");
      if (equals <= 0) throw new CommandError(`--config: expected name=value, got ${JSON.stringify(text)}`);
      return [text.slice(0, equals), text.slice(equals + 1)];
    }),
  );
}

/** @throws CommandError */
function parseCount(option: string, text: string | undefined, absent: number): number {
  if (text === undefined) return absent;
  const count = Number(text);
  if (/^\d+$/.test(text) && count > 0 && count <= 0x7fffffff) return count;
  throw new CommandError(`${option}: expected a whole number from 1, got ${JSON.stringify(text)}`);
}

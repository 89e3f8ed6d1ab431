/**
 * Sends records, batch by batch, and says of each what became of it. With acks=all it is an idempotent producer (KIP-98):
 * what is sent again after a lost connection is stored once.
 */
import { initProducerIdApi } from "#generated/apis/init-producer-id.ts";
import { produceApi } from "#generated/apis/produce.ts";
import { ErrorCode } from "#generated/errors.ts";
import { createInitProducerIdRequest } from "#generated/messages/init-producer-id-request.ts";
import type { MetadataResponseTopic } from "#generated/messages/metadata-response.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
} from "#generated/messages/produce-request.ts";
import type { ProduceResponsePartitionProduceResponse } from "#generated/messages/produce-response.ts";
import type { Compression } from "#src/records/record-batch.ts";
import { buildBatch, type RecordToWrite } from "#src/records/record-writer.ts";
import { CommandError } from "../http-json.ts";
import { BrokerError, type Cluster, checkError, isRetriable, retrying } from "./cluster.ts";
import { partitionOfKey } from "./partitioner.ts";

export interface ProducerOptions {
  readonly topic: string;
  readonly acks: -1 | 0 | 1;
  readonly compression: Compression;
  /** Of every record; left out: by key, records without one by turns. */
  readonly partition?: number;
}

/** A record and where its author finds it again: the line of its file. */
export interface NumberedRecord extends RecordToWrite {
  readonly line: number;
  /** Left out: by the producer's rule. */
  readonly partition?: number;
}

export interface RecordFailure {
  readonly line: number;
  readonly message: string;
}

/** Topics are named rather than given by id up to here. */
const LAST_PRODUCE_BY_NAME = 12;
const TIMEOUT_MS = 30_000;
const MAX_BATCH_RECORDS = 10_000;
const MAX_BATCH_BYTES = 512 * 1024;
const NO_PRODUCER = { producerId: -1n, producerEpoch: -1 };

export class Producer {
  readonly #cluster: Cluster;
  readonly #options: ProducerOptions;
  readonly #identity: { readonly producerId: bigint; readonly producerEpoch: number };
  readonly #partitionCount: number;
  #topic: MetadataResponseTopic;
  readonly #nextSequence = new Map<number, number>();
  #turn = 0;
  /** Records that were acknowledged; with acks=0 those that were sent. */
  delivered = 0;
  readonly failures: RecordFailure[] = [];

  private constructor(
    cluster: Cluster,
    options: ProducerOptions,
    topic: MetadataResponseTopic,
    identity: { readonly producerId: bigint; readonly producerEpoch: number },
  ) {
    this.#cluster = cluster;
    this.#options = options;
    this.#topic = topic;
    this.#partitionCount = topic.partitions.length;
    this.#identity = identity;
  }

  /** @throws CommandError */
  static async open(cluster: Cluster, options: ProducerOptions): Promise<Producer> {
    const topic = await cluster.topic(options.topic, true);
    const { partition } = options;
    if (partition !== undefined && partition >= topic.partitions.length) {
      throw new CommandError(
        `--partition: topic ${options.topic} has no partition ${partition}, it has ${topic.partitions.length}`,
      );
    }
    return new Producer(
      cluster,
      options,
      topic,
      options.acks === -1 ? await newIdentity(cluster) : NO_PRODUCER,
    );
  }

  /** Resolves when each record was acknowledged or has failed. @throws CommandError when the brokers are gone for good */
  async send(records: readonly NumberedRecord[]): Promise<void> {
    const byPartition = Map.groupBy(records, (record) => this.#partitionOf(record));
    this.#turn++;
    await Promise.all(
      Array.from(byPartition, async ([partition, ofPartition]) => {
        for (const batch of batchesOf(ofPartition)) await this.#sendBatch(partition, batch);
      }),
    );
  }

  #partitionOf({ key, partition }: NumberedRecord): number {
    if (partition !== undefined) return partition;
    if (this.#options.partition !== undefined) return this.#options.partition;
    return key === null ? this.#turn % this.#partitionCount : partitionOfKey(key, this.#partitionCount);
  }

  async #sendBatch(partition: number, records: readonly NumberedRecord[]): Promise<void> {
    if (partition >= this.#partitionCount) {
      this.#fail(
        records,
        `topic ${this.#options.topic} has no partition ${partition}, it has ${this.#partitionCount}`,
      );
      return;
    }
    let answer: ProduceResponsePartitionProduceResponse | null;
    try {
      answer = await retrying(() => this.#attempt(partition, records));
    } catch (error) {
      if (!(error instanceof BrokerError)) throw error;
      this.#fail(records, error.message);
      return;
    }
    if (answer === null || answer.errorCode === ErrorCode.NONE) {
      this.delivered += records.length;
      this.#nextSequence.set(partition, this.#sequence(partition) + records.length);
      return;
    }
    await this.#onRefused(partition, records, answer);
  }

  /** @throws what passes by itself, to be tried again */
  async #attempt(
    partition: number,
    records: readonly NumberedRecord[],
  ): Promise<ProduceResponsePartitionProduceResponse | null> {
    const { topic: name, acks, compression } = this.#options;
    const leader = this.#topic.partitions.find(({ partitionIndex }) => partitionIndex === partition);
    const where = `${name}-${partition}`;
    try {
      if (leader === undefined) throw new BrokerError(where, ErrorCode.LEADER_NOT_AVAILABLE);
      const baseSequence = acks === -1 ? this.#sequence(partition) : -1;
      const { buffer } = buildBatch({ records, compression, ...this.#identity, baseSequence });
      const data = { ...createProduceRequestPartitionProduceData(), index: partition, records: [buffer] };
      const topicData = { ...createProduceRequestTopicProduceData(), name, partitionData: [data] };
      const request = { ...createProduceRequest(), acks, timeoutMs: TIMEOUT_MS, topicData: [topicData] };
      const connection = await this.#cluster.leader(leader);
      const options = { upTo: LAST_PRODUCE_BY_NAME };
      if (acks === 0) {
        await connection.sendUnanswered(produceApi, request, options);
        return null;
      }
      const answer = (await connection.request(produceApi, request, options)).responses[0]
        ?.partitionResponses[0];
      if (answer === undefined) throw new CommandError(`${where}: the broker does not say anything about it`);
      if (isRetriable(answer.errorCode)) checkError(where, answer.errorCode, answer.errorMessage);
      return answer;
    } catch (error) {
      // The leader may be another one by now.
      await this.#cluster.topic(name).then(
        (topic) => {
          this.#topic = topic;
        },
        () => {},
      );
      throw error;
    }
  }

  /** Nothing of the batch was stored. What is not at fault itself is sent again without the rest. */
  async #onRefused(
    partition: number,
    records: readonly NumberedRecord[],
    { errorCode, errorMessage, recordErrors }: ProduceResponsePartitionProduceResponse,
  ): Promise<void> {
    const where = `${this.#options.topic}-${partition}`;
    const middle = records.length >> 1;
    if (errorCode === ErrorCode.MESSAGE_TOO_LARGE && middle > 0) {
      await this.#sendBatch(partition, records.slice(0, middle));
      await this.#sendBatch(partition, records.slice(middle));
      return;
    }
    const faults = new Map(recordErrors.map((one) => [one.batchIndex, one.batchIndexErrorMessage]));
    if (faults.size === 0) {
      this.#fail(records, new BrokerError(where, errorCode, errorMessage).message);
      return;
    }
    for (const [index, message] of faults) {
      const record = records[index];
      const text = new BrokerError(where, errorCode, message ?? errorMessage).message;
      if (record !== undefined) this.#fail([record], text);
    }
    const rest = records.filter((_, index) => !faults.has(index));
    if (rest.length > 0) await this.#sendBatch(partition, rest);
  }

  #fail(records: readonly NumberedRecord[], message: string): void {
    for (const { line } of records) this.failures.push({ line, message });
  }

  #sequence(partition: number): number {
    return this.#nextSequence.get(partition) ?? 0;
  }
}

async function newIdentity(cluster: Cluster): Promise<{ producerId: bigint; producerEpoch: number }> {
  return await retrying(async () => {
    const request = { ...createInitProducerIdRequest(), transactionalId: null, transactionTimeoutMs: 60_000 };
    const { errorCode, producerId, producerEpoch } = await cluster.request(initProducerIdApi, request);
    checkError("a producer id", errorCode);
    return { producerId, producerEpoch };
  });
}

function* batchesOf(records: readonly NumberedRecord[]): Generator<readonly NumberedRecord[]> {
  let batch: NumberedRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = (record.key?.length ?? 0) + (record.value?.length ?? 0);
    if (batch.length > 0 && (batch.length === MAX_BATCH_RECORDS || bytes + size > MAX_BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(record);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

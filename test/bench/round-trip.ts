// The gateway and a real Apache Kafka side by side, over sockets on this machine, in turns: A B A B.

import { performance } from "node:perf_hooks";
import { createTopicsApi } from "#generated/apis/create-topics.ts";
import { fetchApi } from "#generated/apis/fetch.ts";
import { produceApi } from "#generated/apis/produce.ts";
import {
  createCreateTopicsRequest,
  createCreateTopicsRequestCreatableTopic,
} from "#generated/messages/create-topics-request.ts";
import {
  createFetchRequest,
  createFetchRequestFetchPartition,
  createFetchRequestFetchTopic,
} from "#generated/messages/fetch-request.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
} from "#generated/messages/produce-request.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import { startTarget, type Target } from "../interop/target.ts";
import { assertNoError, type ControlRequest, prepareControlRequests } from "./control-requests.ts";
import { ask, frameOf, responseOf, SocketCarrier } from "./exchange.ts";
import { cpuSeconds, residentMegabytes } from "./start-up.ts";
import { figure, summarize, table } from "./statistics.ts";

const rounds = 2;
/** A JVM that has not compiled its hot code yet costs several times as much. */
const warmUp = 5_000;
const samples = 2_000;
const slowSamples = 400;
const connections = 8;
const loadMs = 4_000;

interface Peer {
  readonly name: string;
  readonly target: Target;
  readonly carrier: SocketCarrier;
  readonly requests: readonly ControlRequest[];
}

export async function benchRoundTrips(): Promise<string> {
  const peers: Peer[] = [];
  try {
    // Kafka's acknowledgement means "in the page cache"; `commit` promises the same, `flush` (our default) more.
    peers.push(await openPeer("gateway, flush", await startTarget("gateway")));
    peers.push(
      await openPeer("gateway, commit", await startTarget("gateway", { "sargasso.durability": "commit" })),
    );
    peers.push(await openPeer("Apache Kafka 4.3.1", await startTarget("kafka")));
    const control = await controlRows(peers.filter(({ name }) => name !== "gateway, commit"));
    const load = await loadRows(peers);
    const memory = peers.map(({ target }) => {
      const { all, anonymous } = residentMegabytes(target.process.pid);
      return `${figure(all)} MB (${figure(anonymous)} without mapped files)`;
    });
    const names = peers.map(({ name }) => name);
    return [
      table(
        "Round trip of a control request, one connection, one in flight",
        ["Request", "gateway, median µs", "p99", "Kafka, median µs", "p99", "Kafka / gateway"],
        control,
      ),
      table(
        `Load, ${connections} connections with one request in flight each`,
        ["Request", ...names],
        [...load, ["Resident memory afterwards", ...memory]],
      ),
    ].join("\n");
  } finally {
    for (const { carrier, target } of peers) {
      carrier.close();
      await target.stop();
    }
  }
}

async function openPeer(name: string, target: Target): Promise<Peer> {
  const carrier = await SocketCarrier.open(portOf(target));
  return { name, target, carrier, requests: await prepareControlRequests(carrier) };
}

function portOf({ bootstrap }: Target): number {
  return Number(bootstrap.split(":")[1]);
}

async function controlRows(peers: readonly Peer[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [index, { name, version, isStored }] of (peers[0]?.requests ?? []).entries()) {
    const times = peers.map((): number[] => []);
    for (const peer of peers) await repeat(peer, index, isStored ? slowSamples : warmUp, []);
    for (let round = 0; round < rounds; round++) {
      for (const [i, peer] of peers.entries())
        await repeat(peer, index, isStored ? slowSamples : samples, times[i] ?? []);
    }
    const [gateway, kafka] = times.map(summarize);
    if (gateway === undefined || kafka === undefined) throw new Error("two peers are compared");
    rows.push([
      `${name} (v${version})`,
      ...[gateway, kafka].flatMap(({ median, p99 }) => [figure(median), figure(p99)]),
      figure(kafka.median / gateway.median),
    ]);
  }
  return rows;
}

async function repeat(
  { carrier, requests }: Peer,
  index: number,
  count: number,
  times: number[],
): Promise<void> {
  const { api, version, name, frame } = requests[index] as ControlRequest;
  let response: Buffer = frame;
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    response = await carrier.exchange(frame);
    times.push((performance.now() - start) * 1000);
  }
  assertNoError(name, responseOf(api, version, response));
}

interface Load {
  readonly title: string;
  readonly recordsOfRequest: number;
  readonly topic: string;
}

const loads: readonly Load[] = [
  { title: "Produce, 100 records of 1000 B", recordsOfRequest: 100, topic: "bench-large" },
  { title: "Produce, one record of 1000 B", recordsOfRequest: 1, topic: "bench-small" },
];

async function loadRows(peers: readonly Peer[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const load of loads) {
    for (const peer of peers) await createTopic(peer, load.topic);
    const results = peers.map((): Result[] => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [i, peer] of peers.entries()) {
        const result = await underLoad(peer, (partition) => producer(load, partition));
        // The first round warms up.
        if (round > 0) results[i]?.push(result);
      }
    }
    rows.push([`${load.title} (acks=all)`, ...results.map((of) => describe(of, load.recordsOfRequest))]);
  }
  const [large] = loads;
  if (large === undefined) return rows;
  const results = peers.map((): Result[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, peer] of peers.entries()) {
      const result = await underLoad(peer, (partition) => consumer(large, partition));
      if (round > 0) results[i]?.push(result);
    }
  }
  rows.push(["Fetch of the former, 1 MB a request", ...results.map((of) => describe(of, null))]);
  return rows;
}

async function createTopic({ carrier }: Peer, name: string): Promise<void> {
  const topic = {
    ...createCreateTopicsRequestCreatableTopic(),
    name,
    numPartitions: connections,
    replicationFactor: 1,
  };
  const request = { ...createCreateTopicsRequest(), topics: [topic], timeoutMs: 30_000 };
  assertNoError("CreateTopics", await ask(carrier, createTopicsApi, 7, request));
  // Apache Kafka answers before the logs are there.
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** What one connection does again and again; resolves to the bytes of records that went over it. */
type Step = (carrier: SocketCarrier) => Promise<number>;

interface Result {
  readonly requestsPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly cpuMicrosecondsPerRequest: number;
}

async function underLoad({ target }: Peer, stepFor: (partition: number) => Step): Promise<Result> {
  const port = portOf(target);
  const { pid } = target.process;
  const carriers = await Promise.all(Array.from({ length: connections }, () => SocketCarrier.open(port)));
  let requests = 0;
  let bytes = 0;
  const cpu = cpuSeconds(pid);
  const start = performance.now();
  const end = start + loadMs;
  await Promise.all(
    carriers.map(async (carrier, partition) => {
      const step = stepFor(partition);
      while (performance.now() < end) {
        bytes += await step(carrier);
        requests += 1;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  for (const carrier of carriers) carrier.close();
  return {
    requestsPerSecond: requests / seconds,
    megabytesPerSecond: bytes / seconds / 1e6,
    cpuMicrosecondsPerRequest: ((cpuSeconds(pid) - cpu) * 1e6) / requests,
  };
}

function describe(results: readonly Result[], recordsOfRequest: number | null): string {
  const mean = (of: (result: Result) => number): number =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length;
  const rate = mean((result) => result.requestsPerSecond);
  const cpu = mean((result) => result.cpuMicrosecondsPerRequest);
  const throughput = mean((result) => result.megabytesPerSecond);
  const first = recordsOfRequest === 1 ? `${figure(rate)} requests/s` : `${figure(throughput)} MB/s`;
  return `${first}, ${figure(cpu)} µs CPU a request`;
}

function producer({ recordsOfRequest, topic }: Load, index: number): Step {
  const value = Buffer.alloc(1000, "x");
  const timestamp = BigInt(Date.now());
  const records = Array.from({ length: recordsOfRequest }, () => ({
    timestamp,
    key: null,
    value,
    headers: [],
  }));
  const frame = frameOf(produceApi, 9, {
    ...createProduceRequest(),
    acks: -1,
    timeoutMs: 30_000,
    topicData: [
      {
        ...createProduceRequestTopicProduceData(),
        name: topic,
        partitionData: [
          { ...createProduceRequestPartitionProduceData(), index, records: [buildBatch({ records }).buffer] },
        ],
      },
    ],
  });
  let checked = false;
  return async (carrier) => {
    const response = await carrier.exchange(frame);
    if (!checked) assertNoError("Produce", responseOf(produceApi, 9, response));
    checked = true;
    return recordsOfRequest * 1000;
  };
}

/** From the beginning on, and at the end again from the beginning. */
function consumer({ topic }: Load, index: number): Step {
  let offset = 0n;
  return async (carrier) => {
    const partition = {
      ...createFetchRequestFetchPartition(),
      partition: index,
      fetchOffset: offset,
      partitionMaxBytes: 1_000_000,
    };
    const request = {
      ...createFetchRequest(),
      maxWaitMs: 0,
      minBytes: 0,
      maxBytes: 1_000_000,
      sessionEpoch: -1,
      topics: [{ ...createFetchRequestFetchTopic(), topic, partitions: [partition] }],
    };
    const response = await ask(carrier, fetchApi, 12, request);
    const [answer] = response.responses[0]?.partitions ?? [];
    if (answer === undefined || answer.errorCode !== 0) throw new Error(`Fetch: error ${answer?.errorCode}`);
    const bytes = answer.records?.reduce((sum, piece) => sum + piece.length, 0) ?? 0;
    offset = bytes === 0 ? 0n : offset + recordsIn(answer.records?.[0] ?? Buffer.alloc(0));
    return bytes;
  };
}

/** How far the whole batches in a response reach, by their headers (length at 8, last offset delta at 23). */
function recordsIn(data: Buffer): bigint {
  let count = 0n;
  for (let at = 0; at + 61 <= data.length; ) {
    const length = 12 + data.readInt32BE(at + 8);
    if (at + length > data.length) break;
    count += BigInt(data.readInt32BE(at + 23)) + 1n;
    at += length;
  }
  return count;
}

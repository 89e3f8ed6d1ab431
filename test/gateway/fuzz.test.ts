/**
 * Requests, batches, message sets and consumers' blobs as Kafka's own classes wrote them, whole and damaged, against a running
 * gateway: each is answered or its connection is closed, no other connection notices, memory stays bounded. SARGASSO_FUZZ_MS
 * sets for how long in all; fast-check tells seed and path of a failure.
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { joinGroupApi } from "#generated/apis/join-group.ts";
import { metadataApi } from "#generated/apis/metadata.ts";
import { offsetCommitApi } from "#generated/apis/offset-commit.ts";
import { produceApi } from "#generated/apis/produce.ts";
import { syncGroupApi } from "#generated/apis/sync-group.ts";
import { createJoinGroupRequest } from "#generated/messages/join-group-request.ts";
import { createMetadataRequest, createMetadataRequestTopic } from "#generated/messages/metadata-request.ts";
import { createOffsetCommitRequest } from "#generated/messages/offset-commit-request.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
} from "#generated/messages/produce-request.ts";
import { createSyncGroupRequest } from "#generated/messages/sync-group-request.ts";
import { BrokerConnection } from "#src/cli/client/broker-connection.ts";
import { type Gateway, startGateway } from "#src/index.ts";
import { computeCrc } from "#src/records/batch-integrity.ts";
import { BATCH_HEADER_SIZE, RecordBatch } from "#src/records/record-batch.ts";
import { requestHeaderVersion } from "#wire/header-version.ts";
import type { Api } from "#wire/message.ts";
import { vectors } from "../codec/vectors.ts";
import { producedSets } from "../records/message-sets.ts";

const TIME_MS = Number(process.env.SARGASSO_FUZZ_MS ?? 4_000);
/** Fetch and the APIs of groups wait for others by design, for as long as the client says. */
const MAY_WAIT: ReadonlySet<string> = new Set(["FetchRequest", "JoinGroupRequest", "SyncGroupRequest"]);
const ANSWER_MS = 10_000;
const MAX_GROWTH_BYTES = 768 * 1024 * 1024;

interface SeedRequest {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One change: where, as a share of the length, and what. */
type Edit = readonly [at: number, kind: "byte" | "ones" | "bit" | "cut" | "repeat", value: number];

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom("byte" as const, "ones" as const, "bit" as const, "cut" as const, "repeat" as const),
    fc.nat(255),
  ),
  { maxLength: 5 },
);

function edited(bytes: Buffer, changes: readonly Edit[]): Buffer {
  let copy = Buffer.from(bytes);
  for (const [share, kind, value] of changes) {
    if (copy.length === 0) break;
    const at = Math.min(copy.length - 1, Math.floor(share * copy.length));
    if (kind === "byte") copy[at] = value;
    else if (kind === "ones") copy.fill(0xff, at, Math.min(at + 4, copy.length));
    else if (kind === "bit") copy.writeUInt8(copy.readUInt8(at) ^ (1 << (value & 7)), at);
    else if (kind === "cut") copy = copy.subarray(0, at);
    else copy = Buffer.concat([copy.subarray(0, at), copy.subarray(at, at + value), copy.subarray(at)]);
  }
  return copy;
}

describe("a gateway that is sent what Kafka's classes wrote, and what became of it", () => {
  let gateway: Gateway;
  let bystander: BrokerConnection;
  let rssBefore = 0;
  const requests: SeedRequest[] = [];
  const batches: Buffer[] = [];
  const blobs: Buffer[] = [];

  before(async () => {
    const { apis } = await import("#generated/api-table.ts");
    const byName = new Map(Object.entries(apis).map(([name, api]) => [`${name}Request`, api]));
    for (const { name, version, hex } of vectors()) {
      if (hex.length > 20_000) continue;
      if (name.startsWith("ConsumerProtocol")) {
        const prefix = Buffer.alloc(2);
        prefix.writeInt16BE(version);
        blobs.push(Buffer.concat([prefix, Buffer.from(hex, "hex")]));
      }
      const api = byName.get(name);
      if (api === undefined) continue;
      const { request } = await api.load();
      const header = Buffer.alloc(requestHeaderVersion(request, version) === 2 ? 11 : 10);
      header.writeInt16BE(api.key, 0);
      header.writeInt16BE(version, 2);
      header.writeInt32BE(requests.length, 4);
      header.writeInt16BE(-1, 8);
      requests.push({ name, bytes: Buffer.concat([header, Buffer.from(hex, "hex")]) });
    }
    const lines = readFileSync(new URL("../records/fixtures/java-batches.jsonl", import.meta.url), "utf8");
    for (const line of lines.trimEnd().split("\n")) {
      const batch = Buffer.from((JSON.parse(line) as { base64: string }).base64, "base64");
      if (batch.length < 20_000) batches.push(batch);
    }
    assert.ok(requests.length > 500 && batches.length > 5 && blobs.length > 5, "too few seeds");
    gateway = await startGateway({
      config: {
        "log.level": "silent",
        "group.initial.rebalance.delay.ms": 0,
        "group.min.session.timeout.ms": 100,
        "sargasso.max.partitions": 200,
        "sargasso.max.groups": 200,
      },
    });
    bystander = await BrokerConnection.open({ host: "127.0.0.1", port: gateway.port });
    const topics = [{ ...createMetadataRequestTopic(), name: "fuzz" }];
    const metadata = { ...createMetadataRequest(), topics, allowAutoTopicCreation: true };
    assert.equal((await bystander.request(metadataApi, metadata)).topics[0]?.errorCode, 0);
    rssBefore = process.memoryUsage().rss;
  });
  after(async () => {
    await bystander.close();
    await gateway.close();
  });

  /** Sends a request and closes this side; true when the gateway answered all and closed its own. */
  async function send(bytes: Buffer): Promise<boolean> {
    const length = Buffer.alloc(4);
    length.writeInt32BE(bytes.length);
    const socket = connect(gateway.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.resume();
    socket.end(Buffer.concat([length, bytes]));
    const closed = once(socket, "close").then(() => true);
    const isDone = await Promise.race([closed, sleep(ANSWER_MS, false, { ref: false })]);
    socket.destroy();
    return isDone;
  }

  async function check<T>(
    share: number,
    values: fc.Arbitrary<T>,
    holds: (value: T) => Promise<void>,
  ): Promise<void> {
    const property = fc.asyncProperty(fc.array(values, { minLength: 8, maxLength: 8 }), async (several) => {
      await Promise.all(several.map(holds));
      // Opened before all of it, and still answered.
      await bystander.request(
        offsetCommitApi,
        { ...createOffsetCommitRequest(), groupId: "bystander" },
        { upTo: 8 },
      );
      const growth = process.memoryUsage().rss - rssBefore;
      assert.ok(growth < MAX_GROWTH_BYTES, `memory grew by ${Math.round(growth / 1024 / 1024)} MiB`);
    });
    const interruptAfterTimeLimit = TIME_MS * share;
    await fc.assert(property, { numRuns: 1_000_000, interruptAfterTimeLimit, endOnFailure: true });
  }

  const indexOf = (list: readonly unknown[]): fc.Arbitrary<number> =>
    fc.nat(1_000_000).map((n) => n % list.length);
  const timeout = TIME_MS + 60_000;

  test("frames", { timeout }, async () => {
    await check(0.4, fc.tuple(indexOf(requests), edits), async ([index, changes]) => {
      const { name, bytes } = requests[index] as SeedRequest;
      const isDone = await (MAY_WAIT.has(name)
        ? Promise.race([send(edited(bytes, changes)), sleep(50, true, { ref: false })])
        : send(edited(bytes, changes)));
      assert.ok(isDone, `${name} was neither answered nor refused`);
    });
  });

  /** The request as a client that means well would send it. */
  async function ask<Request>(api: Api<Request, unknown>, request: Request, upTo: number): Promise<void> {
    const client = await BrokerConnection.open({ host: "127.0.0.1", port: gateway.port });
    await client.request(api, request, { upTo, timeoutMs: ANSWER_MS });
    await client.close();
  }

  async function produce(records: Buffer, version: number): Promise<void> {
    const data = { ...createProduceRequestPartitionProduceData(), records: [records] };
    const topic = { ...createProduceRequestTopicProduceData(), name: "fuzz", partitionData: [data] };
    const request = { ...createProduceRequest(), acks: 1, timeoutMs: 1_000, topicData: [topic] };
    await ask(produceApi, request, version);
  }

  test("batches, their checksums right", { timeout }, async () => {
    await check(0.25, fc.tuple(indexOf(batches), edits), async ([index, changes]) => {
      const bytes = edited(batches[index] as Buffer, changes);
      if (bytes.length >= BATCH_HEADER_SIZE) {
        bytes.writeInt32BE(bytes.length - 12, 8);
        const batch = new RecordBatch(bytes);
        batch.crc = computeCrc(batch);
      }
      await produce(bytes, 9);
    });
  });

  test("message sets", { timeout }, async () => {
    await check(0.15, fc.tuple(indexOf(producedSets), edits), async ([index, changes]) => {
      const set = Buffer.from(producedSets[index]?.set ?? "", "hex");
      await produce(edited(set, changes), 2);
    });
  });

  test("subscriptions and assignments of consumers", { timeout }, async () => {
    let number = 0;
    await check(0.2, fc.tuple(indexOf(blobs), edits), async ([index, changes]) => {
      const metadata = edited(blobs[index] as Buffer, changes);
      const groupId = `group-${number++ % 100}`;
      const client = await BrokerConnection.open({ host: "127.0.0.1", port: gateway.port });
      const join = {
        ...createJoinGroupRequest(),
        groupId,
        sessionTimeoutMs: 100,
        rebalanceTimeoutMs: 100,
        protocolType: "consumer",
        protocols: [{ name: "range", metadata, unknownTaggedFields: [] }],
      };
      const { memberId, generationId } = await client.request(joinGroupApi, join, { upTo: 3 });
      const assignments = [{ memberId, assignment: metadata, unknownTaggedFields: [] }];
      const sync = { ...createSyncGroupRequest(), groupId, memberId, generationId, assignments };
      await client.request(syncGroupApi, sync, { upTo: 2 });
      await client.close();
    });
  });
});

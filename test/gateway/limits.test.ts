/** What one client may ask of a whole gateway. Each test ends with another client being served. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, test } from "node:test";
import { createPartitionsApi } from "#generated/apis/create-partitions.ts";
import { createTopicsApi } from "#generated/apis/create-topics.ts";
import { metadataApi } from "#generated/apis/metadata.ts";
import { offsetCommitApi } from "#generated/apis/offset-commit.ts";
import { produceApi } from "#generated/apis/produce.ts";
import { ErrorCode } from "#generated/errors.ts";
import {
  createCreatePartitionsRequest,
  createCreatePartitionsRequestCreatePartitionsTopic,
} from "#generated/messages/create-partitions-request.ts";
import {
  createCreateTopicsRequest,
  createCreateTopicsRequestCreatableTopic,
} from "#generated/messages/create-topics-request.ts";
import { createMetadataRequest, createMetadataRequestTopic } from "#generated/messages/metadata-request.ts";
import {
  createOffsetCommitRequest,
  createOffsetCommitRequestPartition,
  createOffsetCommitRequestTopic,
} from "#generated/messages/offset-commit-request.ts";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
} from "#generated/messages/produce-request.ts";
import { BrokerConnection } from "#src/cli/client/broker-connection.ts";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { type Gateway, startGateway } from "#src/index.ts";
import type { Compression } from "#src/records/record-batch.ts";
import { buildBatch } from "#src/records/record-writer.ts";

const MIB = 1024 * 1024;

describe("limits of a gateway", () => {
  let gateway: Gateway;
  let client: BrokerConnection;
  async function start(config: Partial<BrokerConfig> = {}, admin = false): Promise<void> {
    gateway = await startGateway({ config: { "log.level": "silent", ...config }, admin });
    client = await BrokerConnection.open({ host: "127.0.0.1", port: gateway.port });
  }
  afterEach(async () => {
    const { errorCode } = await createTopic("after", 1).catch(() => ({ errorCode: -1 }));
    assert.ok(errorCode === ErrorCode.NONE || errorCode === ErrorCode.POLICY_VIOLATION, `${errorCode}`);
    await client.close();
    await gateway.close();
  });

  async function createTopic(
    name: string,
    numPartitions: number,
    validateOnly = false,
  ): Promise<{ errorCode: number }> {
    const topic = {
      ...createCreateTopicsRequestCreatableTopic(),
      name,
      numPartitions,
      replicationFactor: 1,
    };
    const request = { ...createCreateTopicsRequest(), topics: [topic], validateOnly };
    const { topics } = await client.request(createTopicsApi, request);
    return topics[0] ?? { errorCode: -1 };
  }

  /** One request; the error codes by partition. */
  async function produce(name: string, batches: readonly Buffer[]): Promise<number[]> {
    const partitionData = batches.map((records, index) => ({
      ...createProduceRequestPartitionProduceData(),
      index,
      records: [records],
    }));
    const topicData = [{ ...createProduceRequestTopicProduceData(), name, partitionData }];
    const request = { ...createProduceRequest(), acks: -1, timeoutMs: 10_000, topicData };
    const { responses } = await client.request(produceApi, request, { upTo: 12 });
    return (responses[0]?.partitionResponses ?? []).map(({ errorCode }) => errorCode);
  }

  test("a request of millions of nothings is not decoded", async () => {
    await start();
    for (const count of [1_000_000, 20_000_000]) {
      // Metadata v1 with names of no length.
      const body = Buffer.alloc(14 + 2 * count);
      body.writeInt16BE(metadataApi.key, 0);
      body.writeInt16BE(1, 2);
      body.writeInt16BE(-1, 8);
      body.writeInt32BE(count, 10);
      const length = Buffer.alloc(4);
      length.writeInt32BE(body.length);
      const socket = connect(gateway.port, "127.0.0.1");
      socket.on("error", () => {});
      socket.write(Buffer.concat([length, body]));
      const startedAt = performance.now();
      socket.resume();
      await once(socket, "close");
      assert.equal(socket.bytesRead, 0);
      assert.ok(performance.now() - startedAt < 2_000);
    }
  });

  for (const compression of ["gzip", "snappy", "lz4", "zstd"] as const) {
    test(`decompression bombs are refused, one by one and together: ${compression}`, async () => {
      // Snappy makes 2 MB of 40 MB of zeros.
      await start({ "message.max.bytes": 10 * MIB });
      await createTopic("bombs", 4);
      const good = bombOf(10, compression);
      assert.deepEqual(await produce("bombs", [bombOf(MIB * 101, compression), good]), [
        ErrorCode.MESSAGE_TOO_LARGE,
        ErrorCode.NONE,
      ]);
      // Each might pass alone; 100 MiB is what a request could have brought uncompressed.
      const half = bombOf(MIB * 40, compression);
      assert.deepEqual(await produce("bombs", [half, half, half, good]), [
        ErrorCode.NONE,
        ErrorCode.NONE,
        ErrorCode.MESSAGE_TOO_LARGE,
        ErrorCode.NONE,
      ]);
    });
  }

  test("broken batches are refused for their partition only", async () => {
    await start();
    await createTopic("broken", 5);
    const good = bombOf(10, "none");
    const badCrc = Buffer.from(good);
    badCrc.writeUInt8(badCrc.readUInt8(good.length - 1) ^ 1, good.length - 1);
    const cutShort = good.subarray(0, 40);
    const badMagic = Buffer.from(good);
    badMagic.writeInt8(7, 16);
    assert.deepEqual(await produce("broken", [badCrc, cutShort, good, badMagic, good]), [
      ErrorCode.CORRUPT_MESSAGE,
      ErrorCode.INVALID_RECORD,
      ErrorCode.NONE,
      ErrorCode.CORRUPT_MESSAGE,
      ErrorCode.NONE,
    ]);
  });

  test("no more topics and partitions than allowed", async () => {
    await start({ "sargasso.max.topics": 3, "sargasso.max.partitions": 10 });
    assert.equal((await createTopic("one", 6)).errorCode, ErrorCode.NONE);
    assert.equal((await createTopic("large", 5)).errorCode, ErrorCode.POLICY_VIOLATION);
    assert.equal((await createTopic("large", 5, true)).errorCode, ErrorCode.POLICY_VIOLATION);
    const topic = { ...createCreatePartitionsRequestCreatePartitionsTopic(), name: "one", count: 11 };
    const more = { ...createCreatePartitionsRequest(), topics: [{ ...topic, assignments: null }] };
    const { results } = await client.request(createPartitionsApi, more);
    assert.equal(results[0]?.errorCode, ErrorCode.POLICY_VIOLATION);
    // Whoever asks for topics creates them.
    const names = ["two", "three", "four"].map((name) => ({ ...createMetadataRequestTopic(), name }));
    const asked = { ...createMetadataRequest(), topics: names, allowAutoTopicCreation: true };
    const { topics } = await client.request(metadataApi, asked);
    const codes = topics.map(({ errorCode }) => errorCode);
    assert.deepEqual(codes.toSorted(), [ErrorCode.NONE, ErrorCode.NONE, ErrorCode.POLICY_VIOLATION]);
  });

  test("the metrics of a gateway that works", async () => {
    await start({}, true);
    await createTopic("metered", 2);
    await produce("metered", [bombOf(3, "none"), bombOf(3, "none"), bombOf(3, "none")]);
    const partition = {
      ...createOffsetCommitRequestPartition(),
      partitionIndex: 1,
      committedOffset: 0n,
      committedMetadata: "",
    };
    const topics = [{ ...createOffsetCommitRequestTopic(), name: "metered", partitions: [partition] }];
    await client.request(
      offsetCommitApi,
      { ...createOffsetCommitRequest(), groupId: "readers", topics },
      { upTo: 9 },
    );
    const text = await (await fetch(`http://${gateway.admin?.replace(/^http:\/\//, "")}/metrics`)).text();
    for (const line of [
      'sargasso_group_lag_records{group="readers",topic="metered",partition="1"} 1',
      'sargasso_errors_total{api="Produce",error="UNKNOWN_TOPIC_OR_PARTITION"} 1',
      'sargasso_requests_total{api="Produce",version="12"} 1',
      "sargasso_groups 1",
      "sargasso_connections 1",
    ]) {
      assert.ok(text.split("\n").includes(line), `${line} is missing in\n${text}`);
    }
    const value = (name: string): number => Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1]);
    assert.ok(value('sargasso_topic_log_bytes\\{topic="metered"\\}') > 100);
    assert.ok(value("sargasso_disk_free_bytes") > 0);
    assert.ok(value("sargasso_group_bytes_in_memory") > 0);
  });
});

/** A batch of one record of so many zeros: valid, and small however large. */
function bombOf(bytes: number, compression: Compression): Buffer {
  const records = [{ timestamp: BigInt(Date.now()), key: null, value: Buffer.alloc(bytes) }];
  return buildBatch({ records, compression }).buffer;
}

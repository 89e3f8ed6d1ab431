/** Gateways as a library user runs them, driven by a stock client. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type Admin, Kafka, logLevel } from "kafkajs";
import { type Gateway, type GatewayOptions, startGateway } from "#src/index.ts";

const QUICK_GROUPS = { "group.initial.rebalance.delay.ms": 0 } as const;

function clientOf(gateway: Gateway): Kafka {
  return new Kafka({ brokers: [...gateway.addresses], logLevel: logLevel.NOTHING, retry: { retries: 3 } });
}

async function withAdmin<T>(gateway: Gateway, act: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = clientOf(gateway).admin();
  await admin.connect();
  try {
    return await act(admin);
  } finally {
    await admin.disconnect();
  }
}

async function produce(gateway: Gateway, topic: string, values: readonly string[]): Promise<void> {
  const producer = clientOf(gateway).producer();
  await producer.connect();
  await producer.send({ topic, messages: values.map((value) => ({ value })) });
  await producer.disconnect();
}

async function consume(gateway: Gateway, topic: string, count: number): Promise<string[]> {
  const consumer = clientOf(gateway).consumer({ groupId: `group-of-${topic}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const values: string[] = [];
  await new Promise<void>((resolve, reject) => {
    consumer
      .run({
        eachMessage: async ({ message }) => {
          values.push(String(message.value));
          if (values.length === count) resolve();
        },
      })
      .catch(reject);
  });
  await consumer.disconnect();
  return values;
}

describe("startGateway", () => {
  test("serves a stock client on a free port and leaves nothing behind", async () => {
    const gateway = await startGateway({ config: QUICK_GROUPS });
    assert.match(gateway.bootstrap, /^127\.0\.0\.1:\d+$/);
    assert.equal(gateway.bootstrap, `127.0.0.1:${gateway.port}`);
    await produce(gateway, "greetings", ["hello", "world"]);
    assert.deepEqual(await consume(gateway, "greetings", 2), ["hello", "world"]);
    assert.ok(existsSync(gateway.data));
    await gateway.close();
    await gateway.close();
    assert.ok(!existsSync(gateway.data));
    await assert.rejects(gateway.reset(), /closed/);
  });

  test("several in one process know nothing of each other", async () => {
    const gateways = await Promise.all([startGateway(), startGateway(), startGateway()]);
    assert.equal(new Set(gateways.map(({ port }) => port)).size, 3);
    await Promise.all(gateways.map((gateway, index) => produce(gateway, `topic-${index}`, ["x"])));
    const topics = await Promise.all(
      gateways.map((gateway) => withAdmin(gateway, (admin) => admin.listTopics())),
    );
    assert.deepEqual(topics, [["topic-0"], ["topic-1"], ["topic-2"]]);
    await Promise.all(gateways.map((gateway) => gateway.close()));
  });

  test("reset forgets everything, connections stay", async () => {
    await using gateway = await startGateway({ config: QUICK_GROUPS });
    const admin = clientOf(gateway).admin();
    await admin.connect();
    await produce(gateway, "old", ["a"]);
    await consume(gateway, "old", 1);
    assert.equal((await admin.listGroups()).groups.length, 1);

    await gateway.reset();
    assert.deepEqual(await admin.listTopics(), []);
    assert.deepEqual((await admin.listGroups()).groups, []);
    await produce(gateway, "old", ["b"]);
    assert.deepEqual(await consume(gateway, "old", 1), ["b"]);
    await admin.disconnect();
  });

  test("records, groups and the cluster id are there after a restart", async () => {
    const data = await mkdtemp(join(tmpdir(), "sargasso-gateway-"));
    const options: GatewayOptions = { data, config: QUICK_GROUPS };
    const first = await startGateway(options);
    await produce(first, "kept", ["a", "b"]);
    await consume(first, "kept", 2);
    const { clusterId } = await withAdmin(first, (admin) => admin.describeCluster());
    await first.close();

    const second = await startGateway(options);
    await withAdmin(second, async (admin) => {
      assert.equal((await admin.describeCluster()).clusterId, clusterId);
      assert.equal((await admin.fetchTopicOffsets("kept"))[0]?.high, "2");
      const offsets = await admin.fetchOffsets({ groupId: "group-of-kept", topics: ["kept"] });
      assert.equal(offsets[0]?.partitions[0]?.offset, "2");
    });
    await assert.rejects(startGateway(options), { name: "StoreDirectoryError" });
    await second.close();
    assert.ok(existsSync(data));
    await rm(data, { recursive: true });
  });

  test("tells clients the address that it is told to", async () => {
    const advertised = ["PLAINTEXT://broker.example:19092"];
    await using gateway = await startGateway({
      listen: ["127.0.0.1:0", "127.0.0.1:0"],
      config: { "advertised.listeners": advertised, "node.id": 5 },
    });
    assert.equal(gateway.addresses.length, 2);
    assert.deepEqual(await advertisedBy(gateway.port), ["broker.example", 19092]);
  });

  test("on every interface it tells the address that the client came in on", async () => {
    await using gateway = await startGateway({ listen: "0.0.0.0:0" });
    assert.deepEqual(await advertisedBy(gateway.port), ["127.0.0.1", gateway.port]);
  });

  test("what cannot be used is refused, and nothing stays behind", async () => {
    await using taken = await startGateway();
    await assert.rejects(startGateway({ listen: taken.bootstrap }), { code: "EADDRINUSE" });
    await assert.rejects(startGateway({ listen: "nonsense" }), { name: "ConfigError" });
    await assert.rejects(startGateway({ listen: [] }), { name: "ConfigError" });
    await assert.rejects(startGateway({ data: "" }), { name: "ConfigError" });
    await assert.rejects(startGateway({ config: { "num.partitions": 0 } }), { name: "ConfigError" });
  });
});

describe("a gateway that is sent garbage", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await startGateway({ config: { "log.level": "silent", "socket.request.max.bytes": 100_000 } });
    await produce(gateway, "t", ["x"]);
  });
  after(() => gateway.close());

  const garbage: [what: string, hex: string][] = [
    ["an unknown API", "0000000a 7fff 0000 00000001 ffff"],
    ["an unserved version of Produce", "0000000a 0000 7fff 00000001 ffff"],
    ["a cut Metadata", "0000000d 0003 0001 00000001 ffff 000001"],
    ["a Metadata with two thousand million topics", "0000000e 0003 0001 00000001 ffff 7fffffff"],
    ["a request of no bytes", "00000000"],
    ["a request too large", "000186a1"],
  ];
  for (const [what, hex] of garbage) {
    test(`${what} closes that connection only`, async () => {
      const socket = connect(gateway.port, "127.0.0.1");
      const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
      let received = 0;
      socket.on("data", (chunk) => {
        received += chunk.length;
      });
      socket.on("error", () => {});
      socket.write(Buffer.from(hex.replaceAll(" ", ""), "hex"));
      await closed;
      assert.equal(received, 0);
      assert.deepEqual(await withAdmin(gateway, (admin) => admin.listTopics()), ["t"]);
    });
  }
});

/** Host and port of the only broker in a Metadata v1 response, read by the protocol guide's layout. */
async function advertisedBy(port: number): Promise<[host: string, port: number]> {
  const socket = connect(port, "127.0.0.1");
  socket.write(Buffer.from("0000000e0003000100000001ffff00000000", "hex"));
  const response = await new Promise<Buffer>((resolve) => socket.once("data", resolve));
  socket.destroy();
  // length, correlation id, broker count, node id
  const hostLength = response.readInt16BE(16);
  return [response.toString("utf8", 18, 18 + hostLength), response.readInt32BE(18 + hostLength)];
}

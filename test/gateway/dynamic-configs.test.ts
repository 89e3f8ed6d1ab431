/** Configs that are changed at run time, by a stock client, on a gateway as a whole. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type Admin, Kafka, logLevel } from "kafkajs";
import { type Gateway, startGateway } from "#src/index.ts";

/** Kafka's numbers; kafkajs wants its own enum, which is these. */
const [TOPIC, BROKER] = [2, 4];

async function withAdmin<T>(gateway: Gateway, act: (admin: Admin) => Promise<T>): Promise<T> {
  const kafka = new Kafka({
    brokers: [gateway.bootstrap],
    logLevel: logLevel.NOTHING,
    retry: { retries: 1 },
  });
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await act(admin);
  } finally {
    await admin.disconnect();
  }
}

async function alter(gateway: Gateway, type: number, name: string, configs: object): Promise<void> {
  const configEntries = Object.entries(configs).map(([key, value]) => ({ name: key, value }));
  const resources = [{ type, name, configEntries }];
  await withAdmin(gateway, (admin) => admin.alterConfigs({ validateOnly: false, resources }));
}

async function configValue(gateway: Gateway, type: number, name: string, config: string) {
  const resources = [{ type, name, configNames: [config] }];
  const answer = await withAdmin(gateway, (admin) =>
    admin.describeConfigs({ includeSynonyms: false, resources }),
  );
  return answer.resources[0]?.configEntries[0]?.configValue;
}

/** Whether the gateway keeps one more connection open while another is. */
async function takesTwoConnections(gateway: Gateway): Promise<boolean> {
  const sockets = [connect(gateway.port, "127.0.0.1"), connect(gateway.port, "127.0.0.1")];
  try {
    await Promise.all(sockets.map((socket) => once(socket, "connect")));
    const closed = sockets.map((socket) => once(socket.resume(), "close").then(() => true));
    const open = new Promise<false>((resolve) => setTimeout(resolve, 200, false));
    return !(await Promise.race([...closed, open]));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

test("topic and broker configs are in force at once and after a restart", async (t) => {
  const data = await mkdtemp(join(tmpdir(), "sargasso-configs-"));
  let gateway = await startGateway({ data });
  t.after(async () => {
    await gateway.close();
    await rm(data, { recursive: true, force: true });
  });
  await withAdmin(gateway, (admin) => admin.createTopics({ topics: [{ topic: "one" }] }));
  await alter(gateway, TOPIC, "one", { "retention.ms": "1000" });
  await alter(gateway, BROKER, "1", { "message.max.bytes": "5000" });
  await gateway.close();
  gateway = await startGateway({ data });
  assert.equal(await configValue(gateway, TOPIC, "one", "retention.ms"), "1000");
  assert.equal(await configValue(gateway, TOPIC, "one", "max.message.bytes"), "5000");
});

test("the limit on connections changes, and a reset takes it back", async (t) => {
  const gateway = await startGateway();
  t.after(() => gateway.close());
  assert.equal(await takesTwoConnections(gateway), true);
  await alter(gateway, BROKER, "1", { "max.connections": "1" });
  assert.equal(await takesTwoConnections(gateway), false);
  await gateway.reset();
  assert.equal(await takesTwoConnections(gateway), true);
});

// Two gateways: the registry of the first is that of the second, as any registry could be. Stock serializers register with
// the one and produce to the other, which goes on without it where it can.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { Kafka, logLevel, type Producer } from "kafkajs";
import { cache } from "./paths.ts";
import { pause } from "./processes.ts";
import { type ClientName, rows } from "./serializers/rows.ts";
import { SchemaGateway } from "./serializers/schema-gateway.ts";
import { formats, schemas } from "./serializers/schemas.ts";

const run = promisify(execFile);
const here = join(import.meta.dirname, "serializers");

const clients: Partial<Record<ClientName, readonly string[]>> = {
  "confluent-python": [join(cache, "registry-python/bin/python"), join(here, "python_client.py")],
  "confluent-node": [process.execPath, join(here, "confluent-node.ts")],
  go: [join(cache, "serializers-go")],
};

/** An Avro string. */
const OK = Buffer.from("\u0004ok");

function withId(id: number, payload: Buffer): Buffer {
  const prefix = Buffer.alloc(5);
  prefix.writeInt32BE(id, 1);
  return Buffer.concat([prefix, payload]);
}

describe("an external registry", () => {
  let owner: SchemaGateway;
  let gateway: SchemaGateway;
  let directory: string;
  let producer: Producer;

  before(async () => {
    owner = await SchemaGateway.start();
    gateway = await SchemaGateway.start({
      registryUrl: owner.registry,
      settings: [
        "sargasso.schema.registry.health.check.interval.ms=100",
        "sargasso.schema.registry.failure.cache.ttl.sec=0.1",
      ],
    });
    directory = await mkdtemp(join(tmpdir(), "sargasso-interop-schemas-"));
    await writeFile(join(directory, "schemas.json"), JSON.stringify(schemas));
    const kafka = new Kafka({
      brokers: [gateway.bootstrap],
      logLevel: logLevel.NOTHING,
      retry: { retries: 0 },
    });
    producer = kafka.producer();
    await producer.connect();
  });

  after(async () => {
    await producer?.disconnect();
    await gateway?.stop();
    await owner?.stop();
    if (directory) await rm(directory, { recursive: true });
  });

  /** Which of Kafka's errors it is answered with; null for none. */
  async function send(topic: string, value: Buffer): Promise<string | null> {
    try {
      await producer.send({ topic, messages: [{ value }] });
      return null;
    } catch (error) {
      const { type, cause } = error as { type?: string; cause?: { type?: string } };
      return type ?? cause?.type ?? String(error);
    }
  }

  async function register(subject: string, schema: string): Promise<number> {
    const answer = await fetch(`${owner.registry}/subjects/${subject}/versions`, {
      method: "POST",
      body: JSON.stringify({ schema }),
      headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
    });
    return ((await answer.json()) as { id: number }).id;
  }

  async function untilRegistryIs(status: "up" | "down"): Promise<void> {
    for (let i = 0; i < 300; i++) {
      const answer = await fetch(`${gateway.admin}/ready`);
      assert.equal(answer.status, 200);
      const { schemaRegistry } = (await answer.json()) as { schemaRegistry: { status: string } };
      if (schemaRegistry.status === status) return;
      await pause(100);
    }
    assert.fail(`not ${status} after 30 s`);
  }

  for (const [name, command] of Object.entries(clients)) {
    test(`serializers: ${name}`, { timeout: 120_000 }, async () => {
      const ofClient = formats.filter((format) => rows[name as ClientName][format] !== undefined);
      await gateway.createTopics(ofClient.map((format) => `${name}-${format}`));
      const [program = "", ...before] = command;
      const files = [join(directory, "schemas.json"), join(cache, "registry-node")];
      await run(program, [...before, gateway.bootstrap, owner.registry, ...files]);
      for (const format of ofClient) {
        const shown = await gateway.records(`${name}-${format}`);
        assert.deepEqual(
          shown.map(({ value }) => value.json),
          rows[name as ClientName][format],
        );
      }
    });
  }

  test("killed and back: known schemas go on, unknown ones wait, topics that need none take all", async () => {
    const admin = new Kafka({ brokers: [gateway.bootstrap], logLevel: logLevel.NOTHING }).admin();
    const mode = { name: "sargasso.value.schema.mode", value: "payload" };
    const lax = { name: "sargasso.value.schema.required", value: "false" };
    await admin.createTopics({
      topics: [
        { topic: "strict", configEntries: [mode] },
        { topic: "permissive", configEntries: [mode, lax] },
      ],
    });
    await admin.disconnect();
    const known = await register("strict-value", '"string"');
    assert.equal(await send("strict", withId(known, OK)), null);

    await owner.kill();
    await untilRegistryIs("down");
    assert.equal(await send("strict", withId(known, OK)), null);
    assert.equal(await send("strict", withId(known, OK.subarray(1))), "INVALID_RECORD");
    assert.equal(await send("strict", withId(1_000_000, OK)), "NOT_ENOUGH_REPLICAS");
    assert.equal(await send("permissive", withId(1_000_000, OK)), null);
    const metrics = await (await fetch(`${gateway.admin}/metrics`)).text();
    assert.match(metrics, /^sargasso_schema_registry_up 0$/m);
    assert.match(metrics, /^sargasso_schema_violations_total\{side="value",action="warn"\} 1$/m);

    owner = await owner.restart();
    await untilRegistryIs("up");
    const later = await register("permissive-value", '"bytes"');
    assert.equal(await send("strict", withId(later, OK)), "INVALID_RECORD");
    assert.equal(await send("permissive", withId(later, OK)), null);
    assert.equal(await send("permissive", withId(later, OK.subarray(1))), "INVALID_RECORD");
  });
});

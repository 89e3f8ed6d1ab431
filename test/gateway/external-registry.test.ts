/** A gateway that uses another one's schema registry, while that is there, while it is not, and when it is back. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Kafka, logLevel, type Producer } from "kafkajs";
import { type Gateway, startGateway } from "#src/index.ts";

const SETTINGS = {
  "sargasso.schema.registry.retries.wait.ms": 1,
  "sargasso.schema.registry.retries.max.wait.ms": 1,
  "sargasso.schema.registry.failure.cache.ttl.sec": 0.01,
  "sargasso.schema.registry.missing.cache.ttl.sec": 0,
  "sargasso.schema.registry.health.check.interval.ms": 100,
  "log.level": "silent",
} as const;

/** Kafka's number for this kind of resource. */
const BROKER = 4;
/** The Avro string "ok". */
const GOOD = Buffer.from("\u0004ok");
const BAD = Buffer.from("\u0040ok");

function withId(id: number, payload: Buffer): Buffer {
  const prefix = Buffer.alloc(5);
  prefix.writeInt32BE(id, 1);
  return Buffer.concat([prefix, payload]);
}

describe("an external registry", () => {
  let data: string;
  let owner: Gateway;
  let gateway: Gateway;
  let producer: Producer;
  let known: number;

  before(async () => {
    data = await mkdtemp(join(tmpdir(), "sargasso-external-registry-"));
    owner = await startGateway({ data, registry: true });
    gateway = await startGateway({ registryUrl: owner.registry ?? "", admin: true, config: SETTINGS });
    const kafka = new Kafka({
      brokers: [...gateway.addresses],
      logLevel: logLevel.NOTHING,
      retry: { retries: 0 },
    });
    const admin = kafka.admin();
    await admin.connect();
    const payload = { name: "sargasso.value.schema.mode", value: "payload" };
    const lax = { name: "sargasso.value.schema.required", value: "false" };
    await admin.createTopics({
      topics: [
        { topic: "strict", configEntries: [payload] },
        { topic: "permissive", configEntries: [payload, lax] },
      ],
    });
    await admin.disconnect();
    producer = kafka.producer();
    await producer.connect();
    known = await register("strict-value", '"string"');
    await register("permissive-value", '"string"');
  });
  after(async () => {
    await producer.disconnect();
    await gateway.close();
    await owner.close();
    await rm(data, { recursive: true });
  });

  async function register(subject: string, schema: string): Promise<number> {
    const answer = await fetch(`${owner.registry}/subjects/${subject}/versions`, {
      method: "POST",
      body: JSON.stringify({ schema }),
      headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
    });
    assert.equal(answer.status, 200);
    return ((await answer.json()) as { id: number }).id;
  }

  const send = (topic: string, value: Buffer): Promise<unknown> =>
    producer.send({ topic, messages: [{ value }] });

  async function metric(name: string): Promise<number> {
    const text = await (await fetch(`${gateway.admin}/metrics`)).text();
    const line = text.split("\n").find((line) => line.startsWith(`sargasso_schema_registry_${name} `));
    return Number(line?.split(" ")[1]);
  }

  async function readiness(): Promise<{ status: number; body: { schemaRegistry: Record<string, unknown> } }> {
    const answer = await fetch(`${gateway.admin}/ready`);
    return { status: answer.status, body: (await answer.json()) as never };
  }

  async function untilHealthIs(status: string): Promise<void> {
    for (let i = 0; i < 500; i++) {
      if ((await readiness()).body.schemaRegistry.status === status) return;
      await pause(10);
    }
    assert.fail(`the registry's health did not become ${status}`);
  }

  test("gives the schemas that records are checked and shown with", async () => {
    await send("strict", withId(known, GOOD));
    await assert.rejects(send("strict", withId(known, BAD)), { type: "INVALID_RECORD" });
    await assert.rejects(send("strict", withId(4711, GOOD)), { type: "INVALID_RECORD" });
    await send("permissive", withId(4711, GOOD));
    await send("permissive", withId(known, GOOD));
    const page = (await (await fetch(`${gateway.admin}/topics/strict/partitions/0/records`)).json()) as {
      records: { value: { json: unknown; schema: { subjects: unknown } } }[];
    };
    const [{ value }] = page.records as [(typeof page.records)[0]];
    assert.deepEqual(value.json, { value: "ok" });
    assert.deepEqual(value.schema.subjects, [
      { subject: "strict-value", version: 1 },
      { subject: "permissive-value", version: 1 },
    ]);
  });

  test("is seen in metrics and readiness", async () => {
    await untilHealthIs("up");
    const { status, body } = await readiness();
    assert.deepEqual([status, body.schemaRegistry.url], [200, owner.registry]);
    assert.equal(await metric("up"), 1);
    assert.equal(await metric('cache_entries{cache="schemas"}'), 1);
    assert.ok((await metric('cache_lookups_total{cache="schemas",result="hit"}')) > 0);
  });

  test("that is down: what is known goes on, the rest waits or passes, as the topic says", async () => {
    const port = Number(new URL(owner.registry ?? "").port);
    await owner.close();
    await send("strict", withId(known, GOOD));
    await assert.rejects(send("strict", withId(known, BAD)), { type: "INVALID_RECORD" });
    // Clients try it again: it may be one that was registered meanwhile.
    await assert.rejects(send("strict", withId(known + 1, GOOD)), ({ cause }: Error) => {
      const { type, retriable } = cause as { type?: string; retriable?: boolean };
      assert.deepEqual([type, retriable], ["NOT_ENOUGH_REPLICAS", true]);
      return true;
    });
    await send("permissive", withId(known + 1, GOOD));
    await assert.rejects(send("permissive", withId(known, BAD)), { type: "INVALID_RECORD" });

    await untilHealthIs("down");
    const { status, body } = await readiness();
    assert.equal(status, 200);
    assert.match(String(body.schemaRegistry.lastError), /unavailable.*ECONNREFUSED/);
    assert.equal(await metric("up"), 0);

    owner = await startGateway({ data, registry: `127.0.0.1:${port}` });
    await untilHealthIs("up");
    const later = await register("other-value", '"bytes"');
    assert.equal(later, known + 1);
    // Now it is known to be none of the subject's.
    await assert.rejects(send("strict", withId(later, GOOD)), { type: "INVALID_RECORD" });
  });

  test("a reset of the gateway does not touch it", async () => {
    await using other = await startGateway({ registryUrl: [owner.registry ?? ""], config: SETTINGS });
    await other.reset();
    assert.equal(other.registry, null);
    assert.deepEqual(await (await fetch(`${owner.registry}/schemas/types`)).json(), [
      "AVRO",
      "JSON",
      "PROTOBUF",
    ]);
  });

  test("that is not there at the start does not keep a gateway from starting", async () => {
    await using lonely = await startGateway({ registryUrl: "http://127.0.0.1:1", config: SETTINGS });
    assert.ok(lonely.port > 0);
  });

  test("passwords are not told to whoever asks for the broker's configs", async () => {
    const name = "sargasso.schema.registry.basic.auth.user.info";
    const config = { ...SETTINGS, [name]: "me:secret" };
    await using closed = await startGateway({ registryUrl: "http://127.0.0.1:1", config });
    const kafka = new Kafka({ brokers: [...closed.addresses], logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    const { resources } = await admin.describeConfigs({
      resources: [{ type: BROKER, name: "1" }],
      includeSynonyms: true,
    });
    await admin.disconnect();
    assert.doesNotMatch(JSON.stringify(resources), /secret/);
    const entry = resources[0]?.configEntries.find(({ configName }) => configName === name);
    assert.deepEqual([entry?.configValue, entry?.isSensitive], [null, true]);
  });

  test("what cannot be used is refused, by name and without repeating secrets", async () => {
    const refusals: [options: Parameters<typeof startGateway>[0], message: RegExp][] = [
      [{ registry: true, registryUrl: "http://x" }, /--registry-listen and --registry-url/],
      [{ registryUrl: "ftp://x" }, /registry\.url: number 1: expected an http or https URL/],
      [{ registryUrl: ["http://x", "http://me:secret@x"] }, /registry\.url: number 2.*basic\.auth/],
      [{ registry: "nowhere" }, /^registry: expected host:port/],
      [{ admin: "nowhere" }, /^admin: expected host:port/],
    ];
    for (const [options, message] of refusals) {
      await assert.rejects(startGateway(options), (error: Error) => {
        assert.equal(error.name, "ConfigError");
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }
  });
});

/** The codes that Kafka 4.3.1 answered to the same requests at the same times. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { ErrorCode } from "#generated/errors.ts";
import { type Client, ClientTelemetry, type Push } from "#src/telemetry/client-telemetry.ts";
import { type Subscription, subscriptionOf, validateSubscription } from "#src/telemetry/subscription.ts";
import { KafkaError } from "#wire/kafka-error.ts";

const ID = "vROo8kXySCOwv-TYwTA_ZA";
const GZIP = 1;
const client: Client = {
  client_id: "tele",
  client_software_name: "sw",
  client_software_version: "1.2",
  client_source_address: "127.0.0.1",
  client_source_port: "50000",
};

function subscribed(...all: readonly Record<string, string>[]): readonly Subscription[] {
  return all.map((configs) => subscriptionOf(validateSubscription(new Map(Object.entries(configs)))));
}

class Harness {
  subscriptions: readonly Subscription[];
  now = 1_000_000;
  readonly answers: number[] = [];
  readonly counts: [bytes: number, points: number][] = [];
  instances = 0;
  readonly telemetry: ClientTelemetry;

  constructor(...all: readonly Record<string, string>[]) {
    this.subscriptions = subscribed(...all);
    this.telemetry = new ClientTelemetry({
      subscriptions: () => this.subscriptions,
      maxBytes: 1_048_576,
      receiver: {
        instances: (count) => {
          this.instances = count;
        },
        pushed: (code) => this.answers.push(code),
        received: (bytes, points) =>
          this.counts.push([bytes, [...points.values()].reduce((a, b) => a + b, 0)]),
      },
    });
  }

  get(id: string = ID, from: Client = client) {
    return this.telemetry.subscribe(id, from, this.now);
  }

  async getCode(id: string = ID): Promise<number> {
    return await codeOf(async () => this.get(id));
  }

  async push(fields: Partial<Push> = {}): Promise<number> {
    const push = {
      clientInstanceId: ID,
      subscriptionId: 0,
      terminating: false,
      compressionType: 0,
      metrics: Buffer.alloc(0),
      ...fields,
    };
    return await codeOf(() => this.telemetry.push(push, client, this.now));
  }
}

async function codeOf(action: () => Promise<unknown>): Promise<number> {
  try {
    await action();
    return ErrorCode.NONE;
  } catch (error) {
    if (error instanceof KafkaError) return error.code;
    throw error;
  }
}

describe("what a client is to push", () => {
  const first = { metrics: "org.a.,org.b.", "interval.ms": "500", match: "client_id=te.*" };
  const second = {
    metrics: "org.c.,org.a.",
    "interval.ms": "400",
    match: "client_software_name=sw,client_software_version=1\\..*",
  };

  test("the metrics of all that match, at the shortest of their intervals", () => {
    const harness = new Harness(first, second);
    const { metrics, intervalMs, subscriptionId } = harness.get();
    assert.deepEqual([metrics, intervalMs], [["org.a.", "org.b.", "org.c."], 400]);
    const other = harness.get("NYJz-_ScRf2KcIAKUdh0kA", { ...client, client_id: "other" });
    assert.deepEqual([other.metrics, other.intervalMs], [["org.a.", "org.c."], 400]);
    assert.notEqual(other.subscriptionId, subscriptionId);
    assert.equal(harness.instances, 2);
  });

  test("* for all; nothing, every five minutes, for whom none matches", () => {
    const harness = new Harness({ metrics: "*,org.a." }, { metrics: "org.b." });
    assert.deepEqual(harness.get().metrics, ["*"]);
    const none = new Harness({ metrics: "a", "interval.ms": "100", match: "client_id=te" });
    assert.deepEqual([none.get().metrics, none.get("NYJz-_ScRf2KcIAKUdh0kA").intervalMs], [[], 300_000]);
  });

  test("an attribute that is not known matches nothing, nor does a part of one", () => {
    for (const [match, count] of [
      ["client_software_name=.*", 0],
      ["client_id=tel", 0],
      ["client_id=t.l.", 1],
      ["client_source_port=5[0-9]+,client_source_address=127\\.0\\.0\\.1", 1],
      [`client_instance_id=${ID}`, 1],
    ] as const) {
      const harness = new Harness({ metrics: "a", match });
      assert.equal(harness.get(ID, { ...client, client_software_name: null }).metrics.length, count, match);
    }
  });
});

describe("asking and pushing in time and out of it", () => {
  const subscription = { metrics: "*", "interval.ms": "400" };

  test("as Kafka answers", async () => {
    const harness = new Harness(subscription);
    const { subscriptionId } = harness.get();
    assert.equal(await harness.getCode(), ErrorCode.THROTTLING_QUOTA_EXCEEDED);
    assert.equal(await harness.push({ subscriptionId }), ErrorCode.NONE);
    assert.equal(await harness.push({ subscriptionId }), ErrorCode.THROTTLING_QUOTA_EXCEEDED);
    harness.now += 420;
    assert.equal(
      await harness.push({ subscriptionId: subscriptionId + 1 }),
      ErrorCode.UNKNOWN_SUBSCRIPTION_ID,
    );
    assert.equal(await harness.getCode(), ErrorCode.NONE);
    harness.now += 420;
    assert.equal(await harness.getCode(), ErrorCode.NONE);
    assert.equal(
      await harness.push({ subscriptionId, compressionType: 9 }),
      ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
    );
    assert.equal(await harness.getCode(), ErrorCode.NONE);
    harness.now += 420;
    const metrics = Buffer.alloc(1_048_577);
    assert.equal(await harness.push({ subscriptionId, metrics }), ErrorCode.TELEMETRY_TOO_LARGE);
    harness.now += 420;
    const noGzip = { compressionType: GZIP, metrics: Buffer.from("garbage") };
    assert.equal(await harness.push({ subscriptionId, ...noGzip }), ErrorCode.INVALID_RECORD);
    assert.deepEqual(harness.answers, [0, 89, 117, 76, 118, 87]);
  });

  test("another subscription has another id, and may be asked for at once", async () => {
    const harness = new Harness(subscription);
    const { subscriptionId } = harness.get();
    harness.subscriptions = subscribed({ ...subscription, "interval.ms": "450" });
    assert.equal(await harness.push({ subscriptionId }), ErrorCode.UNKNOWN_SUBSCRIPTION_ID);
    const changed = harness.get();
    assert.notEqual(changed.subscriptionId, subscriptionId);
    assert.equal(changed.intervalMs, 450);
  });

  test("the last push of a client may come early, and is the last", async () => {
    const harness = new Harness(subscription);
    const { subscriptionId } = harness.get();
    await harness.push({ subscriptionId });
    assert.equal(await harness.push({ subscriptionId, terminating: true }), ErrorCode.NONE);
    assert.equal(await harness.push({ subscriptionId }), ErrorCode.INVALID_REQUEST);
  });

  test("a client that is not known has no subscription yet", async () => {
    const harness = new Harness(subscription);
    assert.equal(await harness.push(), ErrorCode.UNKNOWN_SUBSCRIPTION_ID);
  });
});

describe("what is pushed", () => {
  // MetricsData of one metric "m" with a gauge of two empty data points.
  const metrics = Buffer.from("0a0d120b12090a016d2a040a000a00", "hex");
  const subscription = { metrics: "*", "interval.ms": "100" };

  test("is uncompressed and counted", async () => {
    const harness = new Harness(subscription);
    const { subscriptionId } = harness.get();
    const compressed = { compressionType: GZIP, metrics: gzipSync(metrics) };
    assert.equal(await harness.push({ subscriptionId, ...compressed }), ErrorCode.NONE);
    assert.deepEqual(harness.counts, [[metrics.length, 2]]);
  });

  test("what is no OTLP is INVALID_RECORD, a bomb is too large", async () => {
    const harness = new Harness(subscription);
    const { subscriptionId } = harness.get();
    const garbage = Buffer.from("garbage");
    assert.equal(await harness.push({ subscriptionId, metrics: garbage }), ErrorCode.INVALID_RECORD);
    harness.now += 100;
    const bomb = { compressionType: GZIP, metrics: gzipSync(Buffer.alloc(64 * 1024 * 1024)) };
    assert.equal(await harness.push({ subscriptionId, ...bomb }), ErrorCode.TELEMETRY_TOO_LARGE);
    assert.deepEqual(harness.counts, []);
  });
});

describe("clients that are remembered", () => {
  test("are forgotten when they go, and after three intervals of silence", () => {
    const harness = new Harness({ metrics: "*", "interval.ms": "100000" });
    harness.get("a");
    harness.get("b");
    assert.equal(harness.instances, 2);
    harness.telemetry.forget("b");
    assert.equal(harness.instances, 1);
    harness.now += 300_001;
    harness.get("c");
    assert.equal(harness.instances, 1);
  });

  test("are no more than Kafka remembers", () => {
    const harness = new Harness();
    for (let i = 0; i < 17_000; i++) harness.get(`client-${i}`);
    assert.equal(harness.instances, 16_384);
  });
});

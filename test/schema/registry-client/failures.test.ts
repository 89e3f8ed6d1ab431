/** A registry that is slow or down. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RegistryUnavailableError } from "#src/schema/registry-client/errors.ts";
import { RegistryClient } from "#src/schema/registry-client/registry-client.ts";
import { clientOf, FakeTime, fakeRegistry, json } from "./harness.ts";

const SCHEMA = { schema: '"string"' };
/** What the client makes of it: an older registry says neither the type nor a GUID. */
const FOUND = { id: 1, guid: "", context: ".", formatName: "AVRO", text: '"string"', references: [] };

/** A port on 127.0.0.1 on which nobody listens. */
async function deadUrl(): Promise<string> {
  const fake = await fakeRegistry(() => {});
  await fake.close();
  return fake.url;
}

describe("retries", () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    test(`${status} is retried, with full jitter`, async () => {
      let failures = 2;
      const fake = await fakeRegistry((_request, response) => {
        if (failures-- > 0) json(response, status, { error_code: status, message: "later" });
        else json(response, 200, SCHEMA);
      });
      const time = new FakeTime();
      const client = clientOf({ urls: [fake.url] }, time);
      assert.deepEqual(await client.byId(1), FOUND);
      // Half of 100 and half of 200: the random number is 0.5.
      assert.deepEqual(time.sleeps, [50, 100]);
      const { requests, retries, failures: failed } = client.figures.requests;
      assert.deepEqual({ requests, retries, failed }, { requests: 3, retries: 2, failed: 2 });
      assert.equal(client.health.status, "up");
    });
  }

  test("wait in real time, and an end of the client ends the wait", async () => {
    let failures = 2;
    const fake = await fakeRegistry((_request, response) =>
      failures-- > 0 ? json(response, 500, {}) : json(response, 200, SCHEMA),
    );
    const client = new RegistryClient({ urls: [fake.url], retryBackoffMs: 5 });
    assert.deepEqual(await client.byId(1), FOUND);
    fake.respond = (_request, response) => json(response, 429, {}, { "retry-after": "10" });
    const start = performance.now();
    setTimeout(() => client.close(), 30);
    await assert.rejects(client.byId(2), { message: "the registry client is closed" });
    assert.ok(performance.now() - start < 5_000);
  });

  test("are bounded in number and in length", async () => {
    const fake = await fakeRegistry((_request, response) => json(response, 500, {}));
    const time = new FakeTime();
    time.randomValue = 0.999;
    const client = clientOf({ urls: [fake.url], retries: 6, retryBackoffMaxMs: 1000 }, time);
    await assert.rejects(client.byId(1), (error: RegistryUnavailableError) => {
      assert.ok(error instanceof RegistryUnavailableError);
      assert.equal(error.isOutage, false);
      assert.match(error.message, /GET http:\/\/127\.0\.0\.1:\d+\/schemas\/ids\/1: answered 500/);
      return true;
    });
    assert.equal(fake.paths.length, 7);
    assert.deepEqual(
      time.sleeps.map((ms) => Math.ceil(ms)),
      [100, 200, 400, 800, 999, 999],
    );
  });

  test("wait as long as Retry-After says, in seconds or as a date", async () => {
    const inFourSeconds = new Date(Date.now() + 4_900).toUTCString();
    for (const [retryAfter, least, most] of [
      ["3", 3000, 3100],
      [inFourSeconds, 2500, 5100],
    ] as const) {
      let failures = 1;
      const fake = await fakeRegistry((_request, response) => {
        if (failures-- > 0) json(response, 429, {}, { "retry-after": retryAfter });
        else json(response, 200, SCHEMA);
      });
      const time = new FakeTime();
      assert.deepEqual(await clientOf({ urls: [fake.url] }, time).byId(1), FOUND);
      const [slept = 0] = time.sleeps;
      assert.ok(slept >= least && slept <= most, `${slept}`);
    }
  });

  test("end at once when Retry-After is longer than the question may take", async () => {
    const fake = await fakeRegistry((_request, response) =>
      json(response, 429, {}, { "retry-after": "3600" }),
    );
    const time = new FakeTime();
    await assert.rejects(clientOf({ urls: [fake.url] }, time).byId(1), RegistryUnavailableError);
    assert.equal(fake.paths.length, 1);
    assert.deepEqual(time.sleeps, []);
  });

  test("a connection that is reset is one more failure", async () => {
    let failures = 2;
    const fake = await fakeRegistry((request, response) => {
      if (failures-- === 2) request.socket.resetAndDestroy();
      else if (failures === 0) {
        response.writeHead(200, { "content-length": "100" });
        response.write("{", () => request.socket.destroy());
      } else json(response, 200, SCHEMA);
    });
    assert.deepEqual(await clientOf({ urls: [fake.url] }).byId(1), FOUND);
    assert.equal(fake.paths.length, 3);
  });

  test("a registry that never answers is given up in time", async () => {
    const fake = await fakeRegistry(() => {});
    const client = clientOf({ urls: [fake.url], requestTimeoutMs: 30, retries: 1 });
    await assert.rejects(client.byId(1), {
      name: "RegistryUnavailableError",
      isOutage: true,
      message: /no answer within 30 ms \(the last of 2 attempts\)/,
    });
  });

  test("so is one that never finishes its answer, and the question as a whole", async () => {
    const fake = await fakeRegistry((_request, response) => {
      response.writeHead(200);
      response.write(" ");
    });
    const client = clientOf({ urls: [fake.url], requestTimeoutMs: 10_000, lookupTimeoutMs: 50 });
    const start = performance.now();
    await assert.rejects(client.byId(1), RegistryUnavailableError);
    assert.ok(performance.now() - start < 2_000);
  });
});

describe("several URLs", () => {
  test("the next is asked at once, and stayed with", async () => {
    const good = await fakeRegistry((_request, response) => json(response, 200, SCHEMA));
    const time = new FakeTime();
    const client = clientOf({ urls: [await deadUrl(), `${good.url}/`] }, time);
    assert.deepEqual(await client.byId(1), FOUND);
    assert.deepEqual(time.sleeps, []);
    assert.equal(client.figures.requests.requests, 2);
    await client.byId(2);
    assert.equal(client.figures.requests.requests, 3);
    assert.deepEqual(client.health, { status: "up", url: good.url, lastError: null });
  });

  test("all are tried again after a wait", async () => {
    let failures = 3;
    const respond: Parameters<typeof fakeRegistry>[0] = (_request, response) =>
      failures-- > 0 ? json(response, 503, {}) : json(response, 200, SCHEMA);
    const [a, b] = [await fakeRegistry(respond), await fakeRegistry(respond)];
    const time = new FakeTime();
    assert.deepEqual(await clientOf({ urls: [a.url, b.url] }, time).byId(1), FOUND);
    assert.deepEqual([a.paths.length, b.paths.length, time.sleeps.length], [2, 2, 1]);
  });

  test("one that asks for patience is left alone, while the others are asked again", async () => {
    const busy = await fakeRegistry((_request, response) => json(response, 429, {}, { "retry-after": "10" }));
    let failures = 1;
    const other = await fakeRegistry((_request, response) =>
      failures-- > 0 ? json(response, 503, {}) : json(response, 200, SCHEMA),
    );
    const time = new FakeTime();
    assert.deepEqual(await clientOf({ urls: [busy.url, other.url] }, time).byId(1), FOUND);
    assert.deepEqual([busy.paths.length, other.paths.length, time.sleeps], [1, 2, [50]]);
  });

  test("a base path counts", async () => {
    const fake = await fakeRegistry((_request, response) => json(response, 200, SCHEMA));
    await clientOf({ urls: [`${fake.url}/apis/ccompat/v7/`] }).byId(1);
    assert.deepEqual(fake.paths, ["/apis/ccompat/v7/schemas/ids/1"]);
  });
});

describe("an outage", () => {
  test("is remembered for all questions, and ends", async () => {
    const fake = await fakeRegistry((request) => request.socket.destroy());
    const time = new FakeTime();
    const client = clientOf({ urls: [fake.url], retries: 0 }, time);
    await assert.rejects(client.byId(1), { isOutage: true });
    const error = await client.byId(2).catch((reason) => reason);
    assert.ok(error instanceof RegistryUnavailableError);
    assert.equal(fake.paths.length, 1);
    assert.equal(client.health.status, "down");
    fake.respond = (_request, response) => json(response, 200, SCHEMA);
    time.milliseconds += 5_001;
    assert.deepEqual(await client.byId(1), FOUND);
    assert.equal(client.health.status, "up");
    assert.match(client.health.lastError ?? "", /unavailable/);
  });

  test("found by one question ends the others that wait to retry", async () => {
    const fake = await fakeRegistry((request) => request.socket.destroy());
    const time = new FakeTime();
    const client = clientOf({ urls: [fake.url], retries: 3 }, time);
    let wake: () => void = () => {};
    const asleep = new Promise<void>((isAsleep) => {
      time.sleep = () => {
        time.sleep = () => Promise.resolve();
        isAsleep();
        return new Promise((resolve) => {
          wake = resolve;
        });
      };
    });
    const waiting = assert.rejects(client.byId(1), { isOutage: true });
    await asleep;
    await assert.rejects(client.byId(2), { isOutage: true });
    wake();
    await waiting;
    assert.equal(fake.paths.length, 1 + 4);
  });

  test("leaves what is known by id, and by subject even after its time", async () => {
    const fake = await fakeRegistry(({ url }, response) =>
      json(
        response,
        200,
        url?.startsWith("/subjects/s/versions/")
          ? { ...SCHEMA, subject: "s", version: 1, id: 1 }
          : url?.startsWith("/subjects")
            ? [1]
            : SCHEMA,
      ),
    );
    const time = new FakeTime();
    const client = clientOf({ urls: [fake.url] }, time);
    await client.byId(1);
    assert.deepEqual(await client.idsOfSubject("s"), new Set([1]));
    await fake.close();
    time.milliseconds += 60_001;
    assert.deepEqual(await client.byId(1), FOUND);
    assert.deepEqual(await client.idsOfSubject("s"), new Set([1]));
    await assert.rejects(client.byId(2), RegistryUnavailableError);
    assert.equal(client.figures.subjects.staleHits, 1);
  });

  test("the end of the client rejects what waits", async () => {
    const fake = await fakeRegistry(() => {});
    const client = clientOf({ urls: [fake.url] });
    const pending = client.byId(1);
    setTimeout(() => client.close(), 20);
    await assert.rejects(pending, {
      name: "RegistryUnavailableError",
      message: "the registry client is closed",
    });
    await assert.rejects(client.byId(2), RegistryUnavailableError);
  });
});

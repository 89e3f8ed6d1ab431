/** What is asked, how often, and with which credentials. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { pino } from "pino";
import type { RegistryClientOptions } from "#src/schema/registry-client/options.ts";
import { clientOf, FakeTime, fakeRegistry, json, notFound } from "./harness.ts";

const SCHEMA = { schema: '"string"' };

describe("requests", () => {
  test("one for many waiters", async () => {
    const fake = await fakeRegistry(
      (_request, response) => void setTimeout(() => json(response, 200, SCHEMA), 10),
    );
    const client = clientOf({ urls: [fake.url] });
    const found = await Promise.all(Array.from({ length: 1000 }, () => client.byId(7)));
    assert.equal(new Set(found).size, 1);
    assert.deepEqual(fake.paths, ["/schemas/ids/7"]);
    const { misses, coalesced, loads } = client.figures.schemas;
    assert.deepEqual({ misses, coalesced, loads }, { misses: 1000, coalesced: 999, loads: 1 });
    assert.ok(client.figures.requests.seconds >= 0);
  });

  test("a subject's are repeated after its time, its versions' after theirs", async () => {
    const fake = await fakeRegistry(({ url }, response) =>
      json(
        response,
        200,
        url === "/subjects/s/versions"
          ? [1, 2]
          : { ...SCHEMA, subject: "s", version: 1, id: Number(url?.[21]) * 10 },
      ),
    );
    const time = new FakeTime();
    const client = clientOf({ urls: [fake.url] }, time);
    assert.deepEqual(await client.idsOfSubject("s"), new Set([10, 20]));
    await client.idsOfSubject("s");
    assert.equal(fake.paths.length, 3);
    time.milliseconds += 60_001;
    await client.idsOfSubject("s");
    assert.deepEqual(fake.paths.slice(3), ["/subjects/s/versions"]);
    time.milliseconds += 900_001;
    await client.idsOfSubject("s");
    assert.equal(fake.paths.length, 7);
  });

  test("an id that is not there is asked for again soon", async () => {
    const fake = await fakeRegistry((_request, response) => notFound(response));
    const time = new FakeTime();
    const client = clientOf({ urls: [fake.url] }, time);
    assert.equal(await client.byId(1), null);
    assert.equal(await client.byId(1), null);
    assert.equal(fake.paths.length, 1);
    fake.respond = (_request, response) => json(response, 200, SCHEMA);
    time.milliseconds += 5_001;
    assert.equal((await client.byId(1))?.text, '"string"');
    time.milliseconds += 1e12;
    await client.byId(1);
    assert.equal(fake.paths.length, 2);
  });

  test("a subject's schema need not be asked for by id again, nor the other way round", async () => {
    const fake = await fakeRegistry((_request, response) =>
      json(response, 200, { ...SCHEMA, subject: "s", version: 3, id: 5 }),
    );
    const client = clientOf({ urls: [fake.url] });
    const latest = await client.bySubject("s", "latest");
    assert.deepEqual([latest?.version, latest?.id], [3, 5]);
    assert.equal((await client.byId(5))?.text, '"string"');
    assert.deepEqual(fake.paths, ["/subjects/s/versions/latest"]);
  });

  test("of a subject with more versions than are kept are not made", async () => {
    const fake = await fakeRegistry((_request, response) => json(response, 200, [1, 2, 3]));
    const client = clientOf({ urls: [fake.url], maxCachedSubjects: 2 });
    await assert.rejects(client.idsOfSubject("s"), { name: "SchemaSourceError", message: /more versions/ });
    assert.equal(fake.paths.length, 1);
  });

  test("subjects are encoded whole", async () => {
    const fake = await fakeRegistry((_request, response) => notFound(response));
    const client = clientOf({ urls: [fake.url] });
    await client.bySubject("a/../b?c=d#e %\ud800", 1);
    await client.byId(1, ":.my ctx:x");
    assert.deepEqual(fake.paths, [
      "/subjects/a%2F..%2Fb%3Fc%3Dd%23e%20%25%EF%BF%BD/versions/1",
      "/schemas/ids/1?subject=%3A.my%20ctx%3A",
    ]);
  });

  test("no more connections than allowed, and waiting for one is no outage", async () => {
    let open = 0;
    let most = 0;
    const fake = await fakeRegistry((_request, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        json(response, 200, SCHEMA);
      }, 20);
    });
    const client = clientOf({
      urls: [fake.url],
      maxConnections: 2,
      requestTimeoutMs: 1_000,
      lookupTimeoutMs: 5_000,
    });
    await Promise.all(Array.from({ length: 10 }, (_, id) => client.byId(id)));
    assert.equal(most, 2);
    assert.equal(client.figures.requests.failures, 0);
  });
});

describe("credentials", () => {
  const PASSWORD = "s3cr:et pass/ä";
  const BASIC = `Basic ${Buffer.from(`me:${PASSWORD}`).toString("base64")}`;

  async function headersWith(
    options: Omit<RegistryClientOptions, "urls">,
    userInfo = "",
  ): Promise<NodeJS.Dict<unknown>> {
    const fake = await fakeRegistry((_request, response) => json(response, 200, SCHEMA));
    await clientOf({ ...options, urls: [fake.url.replace("//", `//${userInfo}`)] }).byId(1);
    return fake.headers[0] ?? {};
  }

  test("basic", async () => {
    const credentials = { kind: "basic", username: "me", password: PASSWORD } as const;
    assert.equal((await headersWith({ credentials })).authorization, BASIC);
    assert.equal((await headersWith({ credentials }, "other:one@")).authorization, BASIC);
    assert.equal((await headersWith({}, `me:${encodeURIComponent(PASSWORD)}@`)).authorization, BASIC);
    assert.equal((await headersWith({})).authorization, undefined);
  });

  test("bearer, with what Confluent Cloud wants to know", async () => {
    const headers = await headersWith({
      credentials: { kind: "bearer", token: "t0ken.x-y", logicalCluster: "lsrc-1", identityPoolId: "pool-2" },
    });
    assert.equal(headers.authorization, "Bearer t0ken.x-y");
    assert.equal(headers["target-sr-cluster"], "lsrc-1");
    assert.equal(headers["confluent-identity-pool-id"], "pool-2");
  });

  test("appear in no error, log or figure, even when the registry repeats them", async () => {
    const lines: string[] = [];
    const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
    const fake = await fakeRegistry(({ url, headers }, response) => {
      const message = `who is ${headers.authorization}, with ${PASSWORD}?`;
      const status =
        { "/schemas/ids/1": 401, "/schemas/ids/2": 500, "/schemas/ids/3": 200 }[url ?? ""] ?? 404;
      json(response, status, { error_code: status, message });
    });
    const seen: string[] = [];
    const url = fake.url.replace("//", `//me:${encodeURIComponent(PASSWORD)}@`);
    const client = clientOf({ urls: [url], log });
    for (const id of [1, 2, 3, 4]) {
      seen.push(inspect(await client.byId(id).catch((error) => error), { depth: 9, showHidden: true }));
    }
    await fake.close();
    seen.push(inspect(await client.byId(5).catch((error) => error), { depth: 9, showHidden: true }));
    const all = [...seen, ...lines, inspect(client.health), inspect(client)].join("\n");
    assert.match(all, /\[redacted\]/);
    assert.match(all, /the schema registry is lost/);
    const base64 = BASIC.slice("Basic ".length);
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), base64, "s3cr"]) {
      assert.ok(!all.includes(secret), `${secret} in ${all}`);
    }
  });
});

describe("options that cannot be used", () => {
  const cases: Readonly<Record<string, readonly [options: RegistryClientOptions, RegExp]>> = {
    "no URL": [{ urls: [] }, /at least one URL/],
    "no http": [
      { urls: ["http://ok", "ftp://me:SECRET@host"] },
      /^registry URL number 2 is no http or https URL/,
    ],
    "not a URL": [{ urls: ["me:SECRET@host:99999"] }, /^registry URL number 1 /],
    "a query": [{ urls: ["http://host/?token=SECRET"] }, /without query/],
    "bad encoding": [{ urls: ["http://me:SECRET%@host"] }, /not percent-encoded/],
    "a token of two lines": [
      { urls: ["http://host"], credentials: { kind: "bearer", token: "SECRET\r\nx: y" } },
      /characters that a header cannot hold/,
    ],
    "a user with a colon": [
      { urls: ["http://host"], credentials: { kind: "basic", username: "a:b", password: "SECRET" } },
      /colon/,
    ],
    "a certificate without key": [
      { urls: ["https://host"], tls: { cert: "SECRET" } },
      /both a certificate and its key/,
    ],
    "no certificate": [
      { urls: ["https://host"], tls: { cert: "SECRET", key: "SECRET" } },
      /tls cannot be used/,
    ],
    "a time that is none": [
      { urls: ["http://host"], subjectTtlMs: 0 },
      /^subjectTtlMs must be a whole number from 1/,
    ],
    "a fraction": [{ urls: ["http://host"], retries: 0.5 }, /^retries must be a whole number from 0/],
  };
  for (const [name, [options, expected]] of Object.entries(cases)) {
    test(name, () => {
      assert.throws(
        () => clientOf(options),
        (error: Error) => {
          assert.match(error.message, expected);
          assert.ok(!inspect(error).includes("SECRET"), inspect(error));
          return true;
        },
      );
    });
  }
});

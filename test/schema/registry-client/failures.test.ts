/** A registry that is slow, down, wrong or hostile. */
import assert from "node:assert/strict";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { after, describe, test } from "node:test";
import { RegistryAnswerError, RegistryUnavailableError } from "#src/schema/registry-client/errors.ts";
import { clientOf, FakeTime, fakeRegistry, json, notFound } from "./harness.ts";

const SCHEMA = { schema: '"string"' };
/** What the client makes of it: an older registry says neither the type nor a GUID. */
const FOUND = { id: 1, guid: "", formatName: "AVRO", text: '"string"', references: [] };

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

describe("wrong answers", () => {
  const good = { ...SCHEMA, references: [{ name: "R", subject: "r", version: 1 }] };
  const cases: Readonly<Record<string, readonly [status: number, body: string, RegExp]>> = {
    "no JSON": [200, "<html>hello</html>", /expected a schema, got what is no JSON/],
    empty: [200, "", /expected a schema, got what is no JSON/],
    null: [200, "null", /expected a schema, got something else: /],
    "no schema": [200, "{}", /something else at schema: /],
    "a schema that is no text": [200, '{"schema":{}}', /something else at schema: /],
    "an unknown format": [200, '{"schema":"","schemaType":"XSD"}', /something else at schemaType: /],
    "no GUID": [200, '{"schema":"","guid":"x"}', /something else at guid: /],
    "bad references": [
      200,
      JSON.stringify({ ...good, references: [{ ...good.references[0], version: "1" }] }),
      /something else at references\.0\.version: /,
    ],
    "a proxy's 404": [404, "<html>nothing here</html>", /404 without a registry's error code/],
    "a 404 of an unknown path": [
      404,
      '{"error_code":404,"message":"HTTP 404 Not Found"}',
      /404 without a registry's error code/,
    ],
    "401": [401, "Unauthorized", /answered 401; are the credentials right\?/],
    "403": [
      403,
      '{"error_code":40301,"message":"not\\u001b[31m you"}',
      /answered 403, error 40301: not \[31m you; are the credentials right\?/,
    ],
    "422": [422, '{"error_code":42202,"message":"bad version"}', /answered 422, error 42202: bad version/],
    redirect: [302, "", /answered 302; redirects are not followed/],
    "204": [204, "", /answered 204/],
  };
  for (const [name, [status, body, expected]] of Object.entries(cases)) {
    test(name, async () => {
      const fake = await fakeRegistry((_request, response) => {
        response.writeHead(status, { location: "http://127.0.0.1:1/" });
        response.end(body);
      });
      const client = clientOf({ urls: [fake.url] });
      await assert.rejects(client.byId(1), (error: RegistryAnswerError) => {
        assert.ok(error instanceof RegistryAnswerError, String(error));
        assert.equal(error.status, status);
        assert.match(error.message, expected);
        assert.ok(error.message.startsWith(`GET ${fake.url}/schemas/ids/1: `), error.message);
        return true;
      });
      // Neither retried nor asked again at once.
      await assert.rejects(client.byId(1), RegistryAnswerError);
      assert.equal(fake.paths.length, 1);
    });
  }

  test("too large, told beforehand or not", async () => {
    for (const isTold of [true, false]) {
      let sent = 0;
      const fake = await fakeRegistry((_request, response) => {
        const body = Buffer.alloc(1 << 16, " ");
        response.writeHead(200, isTold ? { "content-length": 1 << 30 } : {});
        const more = (): void => {
          if (sent >= 1 << 30 || response.destroyed) return;
          sent += body.length;
          response.write(body, more);
        };
        more();
      });
      const client = clientOf({ urls: [fake.url], maxResponseBytes: 100_000 });
      await assert.rejects(client.byId(1), {
        name: "RegistryAnswerError",
        message: /larger than 100000 bytes/,
      });
      assert.ok(sent < 50 << 20, `${sent}`);
    }
  });

  test("compressed, which was not asked for", async () => {
    const fake = await fakeRegistry((_request, response) =>
      json(response, 200, {}, { "content-encoding": "gzip" }),
    );
    await assert.rejects(clientOf({ urls: [fake.url] }).byId(1), /compressed \(gzip\)/);
    assert.equal(fake.headers[0]?.["accept-encoding"], "identity");
  });

  test("no HTTP", async () => {
    const server = createTcpServer((socket) => socket.on("error", () => {}).end("SSH-2.0-x\r\n\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    after(() => server.close());
    const { port } = server.address() as AddressInfo;
    await assert.rejects(clientOf({ urls: [`http://127.0.0.1:${port}`] }).byId(1), RegistryUnavailableError);
  });

  test("a GUID that the registry contradicts", async () => {
    const guid = "00000000-0000-0000-0000-000000000001";
    const fake = await fakeRegistry(({ url }, response) =>
      url?.startsWith("/schemas/guids/")
        ? json(response, 200, [{ context: ".", id: 1 }])
        : json(response, 200, { ...SCHEMA, guid: guid.replace(/1$/, "2") }),
    );
    await assert.rejects(clientOf({ urls: [fake.url] }).byGuid(guid), RegistryAnswerError);
  });

  test("a registry that is too old for GUIDs has none", async () => {
    const fake = await fakeRegistry((_request, response) =>
      json(response, 404, { error_code: 404, message: "HTTP 404 Not Found" }),
    );
    assert.equal(await clientOf({ urls: [fake.url] }).byGuid("00000000-0000-0000-0000-000000000001"), null);
  });
});

describe("references", () => {
  const answer = (name: string, ...references: readonly string[]): object => ({
    schema: `"${name}"`,
    subject: name,
    version: 1,
    id: 1,
    references: references.map((to) => ({ name: to, subject: to, version: 1 })),
  });
  const subjectOf = (url = ""): string => /^\/subjects\/(\w+)\//.exec(url)?.[1] ?? "root";

  test("in a circle end", async () => {
    const fake = await fakeRegistry(({ url }, response) => {
      const name = subjectOf(url);
      json(response, 200, answer(name, name === "a" ? "b" : "a"));
    });
    const found = await clientOf({ urls: [fake.url] }).byId(1);
    assert.deepEqual(
      found?.references.map(({ name }) => name),
      ["b", "a"],
    );
  });

  test("without end, or too many at once, are refused", async () => {
    const endless = await fakeRegistry(({ url }, response) => {
      const n = Number(subjectOf(url).slice(1)) || 0;
      json(response, 200, answer(`s${n}`, `s${n + 1}`));
    });
    const wide = await fakeRegistry((_request, response) =>
      json(response, 200, answer("root", ...Array.from({ length: 21 }, (_, i) => `s${i}`))),
    );
    for (const { url } of [endless, wide]) {
      await assert.rejects(clientOf({ urls: [url], maxReferences: 20 }).byId(1), {
        name: "SchemaSourceError",
        message: "schema 1 refers to more than 20 schemas",
      });
    }
    assert.equal(wide.paths.length, 1);
  });

  test("that are too large together are refused", async () => {
    const fake = await fakeRegistry(({ url }, response) => {
      const name = subjectOf(url);
      json(response, 200, {
        ...answer(name, ...(name === "root" ? ["a", "b"] : [])),
        schema: "x".repeat(40),
      });
    });
    await assert.rejects(
      clientOf({ urls: [fake.url], maxSchemaLength: 100 }).byId(1),
      /more than 100 characters/,
    );
  });

  test("that are missing are named", async () => {
    const fake = await fakeRegistry(({ url }, response) =>
      subjectOf(url) === "root" ? json(response, 200, answer("root", "gone")) : notFound(response),
    );
    await assert.rejects(clientOf({ urls: [fake.url] }).byId(1), {
      message: 'schema 1 refers to "gone", version 1 of "gone", which the registry does not have',
    });
  });

  test("that many schemas share are asked for once", async () => {
    const fake = await fakeRegistry(({ url }, response) => {
      const name = subjectOf(url);
      json(response, 200, answer(name, ...(name === "root" ? ["shared"] : [])));
    });
    const client = clientOf({ urls: [fake.url] });
    await Promise.all(Array.from({ length: 20 }, (_, id) => client.byId(id)));
    assert.equal(fake.paths.filter((path) => path.startsWith("/subjects/shared/")).length, 1);
    assert.equal(fake.paths.length, 21);
  });
});

/** A registry that answers wrongly, without end, or is none. */
import assert from "node:assert/strict";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { after, describe, test } from "node:test";
import { RegistryAnswerError, RegistryUnavailableError } from "#src/schema/registry-client/errors.ts";
import { clientOf, fakeRegistry, json } from "./harness.ts";

const SCHEMA = { schema: '"string"' };

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
      const isRefusal = [302, 401, 403].includes(status);
      assert.equal(
        client.health.status,
        isRefusal ? "refusing" : status === 200 || status === 404 ? "up" : "unknown",
      );
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

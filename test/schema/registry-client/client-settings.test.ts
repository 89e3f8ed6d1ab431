/** The settings of the external registry, each of which has to reach the client. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pino } from "pino";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { configFrom, loadConfig } from "#src/config/load-config.ts";
import type { schemaRegistryKeys } from "#src/config/schema-registry-keys.ts";
import { openRegistryClient, registryClientOptions } from "#src/schema/registry-client/client-settings.ts";
import { type RegistryClientOptions, withDefaults } from "#src/schema/registry-client/options.ts";

const PREFIX = "sargasso.schema.registry.";
type Name = keyof typeof schemaRegistryKeys;

async function configOf(settings: Readonly<Record<string, unknown>>): Promise<BrokerConfig> {
  const named = Object.entries(settings).map(([name, value]) => [PREFIX + name, value]);
  return await configFrom({ [`${PREFIX}url`]: ["http://r"], ...Object.fromEntries(named) });
}

async function optionsOf(settings: Readonly<Record<string, unknown>>): Promise<RegistryClientOptions> {
  return await registryClientOptions(await configOf(settings));
}

describe("settings of the registry client", () => {
  test("have its own defaults", async () => {
    assert.deepEqual(withDefaults(await optionsOf({})), withDefaults({ urls: ["http://r"] }));
  });

  test("each reach it", async () => {
    const options = await optionsOf({
      url: ["http://a:1", "https://b/path"],
      "basic.auth.user.info": "me:pass:word",
      "request.timeout.ms": 1,
      "lookup.timeout.ms": 2,
      "max.retries": 3,
      "retries.wait.ms": 4,
      "retries.max.wait.ms": 5,
      "cache.capacity": 6,
      "latest.cache.size": 7,
      "latest.cache.ttl.sec": 8,
      "version.cache.ttl.sec": 0.009,
      "missing.cache.ttl.sec": 0,
      "failure.cache.ttl.sec": 1.5,
    });
    assert.deepEqual(options, {
      urls: ["http://a:1", "https://b/path"],
      credentials: { kind: "basic", username: "me", password: "pass:word" },
      requestTimeoutMs: 1,
      lookupTimeoutMs: 2,
      retries: 3,
      retryBackoffMs: 4,
      retryBackoffMaxMs: 5,
      maxCachedSchemas: 6,
      maxCachedSubjects: 7,
      subjectTtlMs: 8000,
      versionTtlMs: 9,
      notFoundTtlMs: 0,
      failureTtlMs: 1500,
    });
    const { credentials } = await optionsOf({
      "bearer.auth.token": "t",
      "bearer.auth.logical.cluster": "lsrc-1",
      "bearer.auth.identity.pool.id": "pool-1",
    });
    assert.deepEqual(credentials, {
      kind: "bearer",
      token: "t",
      logicalCluster: "lsrc-1",
      identityPoolId: "pool-1",
    });
  });

  test("name the files of certificates", async (t) => {
    const directory = await mkdtemp(join(tmpdir(), "sargasso-pem-"));
    t.after(() => rm(directory, { recursive: true }));
    const settings: Record<string, string> = { "ssl.key.password": "p" };
    for (const name of ["ca", "certificate", "key"]) {
      settings[`ssl.${name}.location`] = join(directory, name);
      await writeFile(join(directory, name), `the ${name}`);
    }
    const { tls } = await optionsOf(settings);
    assert.deepEqual([tls?.ca, tls?.cert, tls?.key, tls?.passphrase].map(String), [
      "the ca",
      "the certificate",
      "the key",
      "p",
    ]);
    await assert.rejects(openRegistryClient(await configOf(settings), pino({ level: "silent" })), {
      name: "ConfigError",
      message: /^sargasso\.schema\.registry: the registry's tls cannot be used/,
    });
    await assert.rejects(optionsOf({ "ssl.ca.location": join(directory, "none") }), {
      message: /^sargasso\.schema\.registry\.ssl\.ca\.location: ENOENT/,
    });
  });

  test("that exclude or need each other", async () => {
    for (const [settings, message] of [
      [{ "basic.auth.user.info": "secret" }, /user\.info: expected user:password$/],
      [{ "basic.auth.user.info": "a:secret", "bearer.auth.token": "secret" }, /exclude each other$/],
      [{ "bearer.auth.logical.cluster": "lsrc-1" }, /need .*token$/],
      [{ url: ["http://a:secret@r"] }, /^sargasso\.schema\.registry\.url: number 1: has a user/],
      [{ url: ["http://r?secret"] }, /^sargasso\.schema\.registry\.url: number 1: expected/],
    ] as const) {
      await assert.rejects(optionsOf(settings), (error: Error) => {
        assert.equal(error.name, "ConfigError");
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }
  });

  test("passwords are not repeated when they are wrong", async () => {
    await assert.rejects(optionsOf({ "bearer.auth.token": ["secret"] }), (error: Error) => {
      assert.match(error.message, /bearer\.auth\.token: expected text, got something else$/);
      return true;
    });
  });

  test("--registry-url goes before the file", async () => {
    const set = [`${PREFIX}url=http://a,http://b`];
    const urls: Name = "sargasso.schema.registry.url";
    assert.deepEqual((await loadConfig({ set }))[urls], ["http://a", "http://b"]);
    assert.deepEqual((await loadConfig({ set, registryUrl: ["http://c"] }))[urls], ["http://c"]);
    assert.equal((await loadConfig({ registryUrl: [] }))[urls], null);
  });
});

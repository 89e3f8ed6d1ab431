/** The client's options from the gateway's settings, certificates read. Whatever cannot be used is said before the start. */
import { readFile } from "node:fs/promises";
import type { Logger } from "pino";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { ConfigError } from "#src/config/config-error.ts";
import type { RegistryClientOptions, RegistryCredentials, RegistryTls } from "./options.ts";
import { RegistryClient } from "./registry-client.ts";

/** Connects to nothing yet. @throws ConfigError naming the setting, never repeating a secret */
export async function openRegistryClient(config: BrokerConfig, log: Logger): Promise<RegistryClient> {
  const options = await registryClientOptions(config);
  try {
    return new RegistryClient({ ...options, log });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new ConfigError(`sargasso.schema.registry: ${error.message}`, { cause: error });
  }
}

/** @throws ConfigError */
export async function registryClientOptions(config: BrokerConfig): Promise<RegistryClientOptions> {
  const credentials = credentialsOf(config);
  const tls = await tlsOf(config);
  return {
    urls: (config["sargasso.schema.registry.url"] ?? []).map(checkUrl),
    ...(credentials === null ? {} : { credentials }),
    ...(tls === null ? {} : { tls }),
    requestTimeoutMs: config["sargasso.schema.registry.request.timeout.ms"],
    lookupTimeoutMs: config["sargasso.schema.registry.lookup.timeout.ms"],
    retries: config["sargasso.schema.registry.max.retries"],
    retryBackoffMs: config["sargasso.schema.registry.retries.wait.ms"],
    retryBackoffMaxMs: config["sargasso.schema.registry.retries.max.wait.ms"],
    maxCachedSchemas: config["sargasso.schema.registry.cache.capacity"],
    maxCachedSubjects: config["sargasso.schema.registry.latest.cache.size"],
    subjectTtlMs: milliseconds(config["sargasso.schema.registry.latest.cache.ttl.sec"]),
    versionTtlMs: milliseconds(config["sargasso.schema.registry.version.cache.ttl.sec"]),
    notFoundTtlMs: milliseconds(config["sargasso.schema.registry.missing.cache.ttl.sec"]),
    failureTtlMs: milliseconds(config["sargasso.schema.registry.failure.cache.ttl.sec"]),
  };
}

/** Passwords in URLs would be seen wherever settings are shown. The text is not repeated: it may hold one. */
function checkUrl(text: string, index: number): string {
  const url = URL.parse(text);
  const what = `sargasso.schema.registry.url: number ${index + 1}`;
  if (url === null || !["http:", "https:"].includes(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new ConfigError(`${what}: expected an http or https URL without query`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigError(
      `${what}: has a user or password, which belong into sargasso.schema.registry.basic.auth.user.info`,
    );
  }
  return text;
}

function credentialsOf(config: BrokerConfig): RegistryCredentials | null {
  const userInfo = config["sargasso.schema.registry.basic.auth.user.info"];
  const token = config["sargasso.schema.registry.bearer.auth.token"];
  const logicalCluster = config["sargasso.schema.registry.bearer.auth.logical.cluster"];
  const identityPoolId = config["sargasso.schema.registry.bearer.auth.identity.pool.id"];
  if (token !== null) {
    if (userInfo !== null) {
      throw new ConfigError(
        "sargasso.schema.registry.basic.auth.user.info and sargasso.schema.registry.bearer.auth.token exclude each other",
      );
    }
    return {
      kind: "bearer",
      token,
      ...(logicalCluster === null ? {} : { logicalCluster }),
      ...(identityPoolId === null ? {} : { identityPoolId }),
    };
  }
  if (logicalCluster !== null || identityPoolId !== null) {
    throw new ConfigError(
      "sargasso.schema.registry.bearer.auth.logical.cluster and identity.pool.id need sargasso.schema.registry.bearer.auth.token",
    );
  }
  if (userInfo === null) return null;
  const colon = userInfo.indexOf(":");
  if (colon < 0) {
    throw new ConfigError("sargasso.schema.registry.basic.auth.user.info: expected user:password");
  }
  return { kind: "basic", username: userInfo.slice(0, colon), password: userInfo.slice(colon + 1) };
}

async function tlsOf(config: BrokerConfig): Promise<RegistryTls | null> {
  const ca = await pem("sargasso.schema.registry.ssl.ca.location", config);
  const cert = await pem("sargasso.schema.registry.ssl.certificate.location", config);
  const key = await pem("sargasso.schema.registry.ssl.key.location", config);
  const passphrase = config["sargasso.schema.registry.ssl.key.password"];
  if (ca === null && cert === null && key === null && passphrase === null) return null;
  return {
    ...(ca === null ? {} : { ca }),
    ...(cert === null ? {} : { cert }),
    ...(key === null ? {} : { key }),
    ...(passphrase === null ? {} : { passphrase }),
  };
}

async function pem(
  name:
    | "sargasso.schema.registry.ssl.ca.location"
    | "sargasso.schema.registry.ssl.certificate.location"
    | "sargasso.schema.registry.ssl.key.location",
  config: BrokerConfig,
): Promise<Buffer | null> {
  const path = config[name];
  if (path === null) return null;
  try {
    return await readFile(path);
  } catch (error) {
    throw new ConfigError(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

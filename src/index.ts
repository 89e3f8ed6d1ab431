/** Sargasso as a library: a Kafka gateway inside this process, for tests and for embedding. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import type { BrokerConfig } from "./config/broker-config.ts";
import { ConfigError } from "./config/config-error.ts";
import { formatEndpoint, parseHostAndPort } from "./config/endpoint.ts";
import { configFrom } from "./config/load-config.ts";
import { Gateway as RunningGateway } from "./main.ts";
import { createLog } from "./observe/log.ts";

export type { BrokerConfig } from "./config/broker-config.ts";

export interface GatewayOptions {
  /** `host:port`, one or several; port 0 takes a free one. Default: `127.0.0.1:0`. */
  readonly listen?: string | readonly string[];
  /**
   * The directory that holds all data; made when absent. Default: a temporary one, which `close` removes.
   */
  readonly data?: string;
  /**
   * Settings by Kafka's names, as `sargasso config` lists them: `{ "num.partitions": 3 }`. Tests with consumer
   * groups start faster with `"group.initial.rebalance.delay.ms": 0`.
   */
  readonly config?: Partial<BrokerConfig>;
  /** Serves a schema registry, kept with the data: `host:port`, or true for a free port. Default: none. */
  readonly registry?: boolean | string;
  /** Uses another schema registry instead: its URL, or the URLs of its replicas. */
  readonly registryUrl?: string | readonly string[];
  /** Serves metrics, health and decoded records: `host:port`, or true for a free port. Default: nowhere. */
  readonly admin?: boolean | string;
}

export interface Gateway {
  /** `host:port` of each listener, with the ports in use. */
  readonly addresses: readonly string[];
  /** The same as one string, as clients take it in `bootstrap.servers`. */
  readonly bootstrap: string;
  /** The port of the first listener. */
  readonly port: number;
  /** The directory that holds all data. */
  readonly data: string;
  /** Where the schema registry is served, as its clients take it: `http://host:port`; null when none is. */
  readonly registry: string | null;
  /** Where metrics, health and decoded records are served; null when nowhere. */
  readonly admin: string | null;
  /**
   * Forgets all topics, records, groups and offsets; the ports and open connections stay. Everything in the data
   * directory is deleted.
   */
  reset(): Promise<void>;
  /**
   * Lets requests that are in progress finish, closes everything and removes a temporary data directory.
   * @param drainMs how long requests may still take; 1000 when left out
   */
  close(drainMs?: number): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const DRAIN_MS = 1_000;

/**
 * Starts a gateway in this process; any number may run side by side. Resolves once clients can connect. Warnings are
 * logged to stderr unless `log.level` says otherwise.
 *
 *     const gateway = await startGateway();
 *     const kafka = new Kafka({ brokers: [...gateway.addresses] });
 *     …
 *     await gateway.close();
 *
 * @throws ConfigError for a setting that cannot be used, StoreDirectoryError for a directory that cannot be used, or
 *   the system's error (EADDRINUSE …) for an address that cannot be listened on
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const listen = typeof options.listen === "string" ? [options.listen] : (options.listen ?? ["127.0.0.1:0"]);
  const listeners = listen.map((text) =>
    formatEndpoint({ name: "PLAINTEXT", ...parseHostAndPort(text, "listen") }),
  );
  if (listeners.length === 0) throw new ConfigError("listen: expected at least one host:port");
  if (options.data === "") throw new ConfigError("data: expected a directory");
  const temporary = options.data === undefined ? await mkdtemp(join(tmpdir(), "sargasso-")) : null;
  const removeTemporary = async (): Promise<void> => {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  };
  let gateway: RunningGateway;
  try {
    const config = await configFrom({
      listeners,
      "log.level": "warn",
      ...options.config,
      ...(options.registryUrl === undefined
        ? {}
        : { "sargasso.schema.registry.url": [options.registryUrl].flat() }),
      "log.dirs": options.data ?? temporary ?? "",
    });
    const registry = addressOf(options.registry, "registry");
    gateway = await RunningGateway.open({
      config,
      log: createLog(config["log.level"]),
      admin: addressOf(options.admin, "admin"),
      registry: registry && { ...registry, version: packageJson.version },
    });
  } catch (error) {
    await removeTemporary();
    throw error;
  }
  const close = async (drainMs: number = DRAIN_MS): Promise<void> => {
    await gateway.close(drainMs);
    await removeTemporary();
  };
  return {
    addresses: gateway.addresses,
    bootstrap: gateway.addresses.join(","),
    port: Number(gateway.addresses[0]?.split(":").at(-1)),
    data: gateway.dataDir,
    registry: urlOf(gateway.registryAddress),
    admin: urlOf(gateway.adminAddress),
    reset: () => gateway.reset(),
    close,
    [Symbol.asyncDispose]: () => close(),
  };
}

function addressOf(
  option: boolean | string | undefined,
  name: string,
): { readonly host: string; readonly port: number } | undefined {
  if (option === undefined || option === false) return undefined;
  return option === true ? { host: "127.0.0.1", port: 0 } : parseHostAndPort(option, name);
}

function urlOf(address: string | null): string | null {
  return address === null ? null : `http://${address}`;
}

/** `sargasso serve`: runs a gateway until it is told to stop. */
import { flushCompileCache } from "node:module";
import { relative } from "node:path";
import { ConfigError } from "#src/config/config-error.ts";
import { parseHostAndPort } from "#src/config/endpoint.ts";
import { loadConfig } from "#src/config/load-config.ts";
import { Gateway } from "#src/main.ts";
import { createLog, type Logger } from "#src/observe/log.ts";
import { StoreDirectoryError } from "#src/storage/embedded/store-directory-error.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { ServeOptions } from "./cli.ts";
import { setV8Flags } from "./v8-flags.ts";

/** How long requests that are in progress may take to finish after SIGTERM or SIGINT. */
const DRAIN_MS = 10_000;

export async function serve(options: ServeOptions, version: string): Promise<void> {
  setV8Flags();
  let gateway: Gateway;
  let log: Logger;
  try {
    const config = await loadConfig({ ...options, file: options.config });
    const admin =
      options.adminListen === undefined ? undefined : parseHostAndPort(options.adminListen, "--admin-listen");
    const registry =
      options.registryListen === undefined
        ? undefined
        : { ...parseHostAndPort(options.registryListen, "--registry-listen"), version };
    log = createLog(config["log.level"]);
    gateway = await Gateway.open({ config, log, admin, registry });
  } catch (error) {
    process.stderr.write(`sargasso: ${startFailure(error)}\n`);
    process.exitCode = 1;
    return;
  }
  stopOnSignals(gateway, log);
  // A forgotten promise is a bug, but of one request: the others are not to suffer for it.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));

  const addresses = gateway.addresses.join(", ");
  const admin = gateway.adminAddress === null ? "" : `, admin on http://${gateway.adminAddress}`;
  const registry =
    gateway.registryAddress === null ? "" : `, schema registry on http://${gateway.registryAddress}`;
  const readyIn = Math.round(performance.now());
  process.stdout.write(
    `sargasso ${version} ready in ${readyIn} ms on ${addresses}, data in ${shortPath(gateway.dataDir)}${admin}${registry}\n`,
  );
  // Written now, since a process that is killed writes nothing at its end.
  setTimeout(flushCompileCache, 1000).unref();
}

function stopOnSignals(gateway: Gateway, log: Logger): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(130);
    stopping = true;
    log.info({ signal }, "stopping");
    try {
      await gateway.close(DRAIN_MS);
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, "stopping failed");
      process.exit(1);
    }
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** One line for what the operator can put right, the whole stack for what only we can. */
function startFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigError || error instanceof StoreDirectoryError || error instanceof KafkaError) {
    return error.message;
  }
  const { code, address, port, path } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  const where = address === undefined ? (path ?? "") : `${address}:${port}`;
  switch (code) {
    case "EADDRINUSE":
      return `cannot listen on ${where}: the address is in use`;
    case "EADDRNOTAVAIL":
      return `cannot listen on ${where}: this machine has no such address`;
    case "ENOTFOUND":
      return `cannot listen: ${error.message}`;
    case "EACCES":
    case "EPERM":
      return address === undefined
        ? `${where}: permission denied`
        : `cannot listen on ${where}: permission denied`;
    case "ENOSPC":
    case "EROFS":
    case "ENOTDIR":
      return `${where}: ${error.message}`;
    default:
      return error.stack ?? error.message;
  }
}

function shortPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === "" ? "." : fromHere.startsWith("..") ? path : `./${fromHere}`;
}

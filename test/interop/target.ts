// The server under test: the gateway of this checkout, or a real Apache Kafka, the peer that proves the scripts.

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cache, root } from "./paths.ts";
import { end, hasEnded, pause, start, tail } from "./processes.ts";

export type TargetName = "gateway" | "kafka";

export interface Target {
  readonly name: TargetName;
  readonly bootstrap: string;
  readonly process: ChildProcess;
  /** What it last wrote, for a failure's message. */
  readonly output: () => string;
  /** kill -9, without ceremony. */
  kill(): Promise<void>;
  /** Starts again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** SARGASSO_INTEROP_TARGET: `gateway` (default) or `kafka`. */
export function chosenTarget(): TargetName {
  const name = process.env.SARGASSO_INTEROP_TARGET ?? "gateway";
  if (name !== "gateway" && name !== "kafka")
    throw new Error(`SARGASSO_INTEROP_TARGET=${name}: gateway or kafka`);
  return name;
}

/** A listener of the gateway beside its first, and the address that its clients are told. */
export interface ExtraListener {
  readonly port: number;
  readonly advertised: string;
}

export async function startTarget(
  name: TargetName = chosenTarget(),
  extra: Readonly<Record<string, string>> = {},
  listeners: readonly ExtraListener[] = [],
): Promise<Target> {
  const directory = await mkdtemp(join(tmpdir(), `sargasso-interop-${name}-`));
  const port = await freePort();
  const launch =
    name === "gateway" ? gatewayLauncher(extra, listeners) : await prepareKafka(directory, port, extra);
  let running = await launch(directory, port);
  return {
    name,
    bootstrap: `127.0.0.1:${port}`,
    get process() {
      return running.child;
    },
    output: () => running.output(),
    async kill() {
      await end(running.child, "SIGKILL");
    },
    async restart() {
      running = await launch(directory, port);
    },
    async stop() {
      // The gateway ends as it should; Apache Kafka would take seconds to leave a cluster of one.
      await end(running.child, name === "gateway" ? "SIGTERM" : "SIGKILL");
      await rm(directory, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
}

type Launch = (directory: string, port: number) => Promise<Running>;

const handedOut = new Set<number>();

/**
 * A port below those that the system gives to outgoing connections (from 32768 on Linux, 49152 elsewhere): none of
 * them takes it before the server under test does.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 20_000);
    if (handedOut.has(port)) continue;
    handedOut.add(port);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}

/** The same settings for both: rebalances without the delay that waits for more members. */
const settings = { "group.initial.rebalance.delay.ms": "0", "num.partitions": "3" };

function gatewayLauncher(
  extra: Readonly<Record<string, string>>,
  listeners: readonly ExtraListener[],
): Launch {
  return (directory, port) => launchGateway(directory, port, { ...settings, ...extra }, listeners);
}

async function launchGateway(
  directory: string,
  port: number,
  config: Readonly<Record<string, string>>,
  listeners: readonly ExtraListener[],
): Promise<Running> {
  const first = { port, advertised: `127.0.0.1:${port}` };
  const listen = [first, ...listeners].flatMap((each) => [
    "--listen",
    `127.0.0.1:${each.port}`,
    "--advertised",
    each.advertised,
  ]);
  const sets = Object.entries(config).flatMap(([key, value]) => ["--set", `${key}=${value}`]);
  const child = start(
    process.execPath,
    [join(root, "src/cli/sargasso.js"), "serve", ...listen, "--data", join(directory, "data"), ...sets],
    { cwd: root },
  );
  const output = tail(child, ["stdout", "stderr"]);
  await answering(child, port, output, 20_000);
  return { child, output };
}

async function prepareKafka(
  directory: string,
  port: number,
  extra: Readonly<Record<string, string>>,
): Promise<Launch> {
  const controller = await freePort();
  const file = join(directory, "server.properties");
  const properties = {
    ...settings,
    ...extra,
    "process.roles": "broker,controller",
    "node.id": "1",
    "controller.quorum.voters": `1@127.0.0.1:${controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
    "advertised.listeners": `PLAINTEXT://127.0.0.1:${port}`,
    "controller.listener.names": "CONTROLLER",
    "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "log.dirs": join(directory, "data"),
    "offsets.topic.replication.factor": "1",
    "offsets.topic.num.partitions": "4",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.min.isr": "1",
    "share.coordinator.state.topic.replication.factor": "1",
    "share.coordinator.state.topic.min.isr": "1",
  };
  await writeFile(file, propertiesText(properties));
  const java = ["-Xmx512m", "-XX:+UseSerialGC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"];
  java.push("-cp", join(cache, "jars", "*"));
  const format = start("java", [
    ...java,
    "kafka.tools.StorageTool",
    "format",
    "-t",
    "MkU3OEVBNTcwNTJENDM2Qg",
    "-c",
    file,
  ]);
  const formatOutput = tail(format, ["stdout", "stderr"]);
  await once(format, "close");
  if (format.exitCode !== 0) throw new Error(`Apache Kafka's StorageTool failed:\n${formatOutput()}`);
  return async () => {
    const child = start("java", [...java, "kafka.Kafka", file]);
    const output = tail(child, ["stdout", "stderr"]);
    await answering(child, port, output, 60_000);
    return { child, output };
  };
}

/** As Java reads them from a file. */
export function propertiesText(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

/** An ApiVersions request, version 0, correlation id 1, without client id. */
const apiVersions = Buffer.from("0000000a0012000000000001ffff", "hex");

/** Waits until the server answers a first request, or has ended. */
async function answering(
  child: ChildProcess,
  port: number,
  output: () => string,
  limitMs: number,
): Promise<void> {
  const limit = Date.now() + limitMs;
  while (!(await answers(port))) {
    if (hasEnded(child))
      throw new Error(`the server ended (${child.exitCode ?? child.signalCode}):\n${output()}`);
    if (Date.now() > limit) throw new Error(`the server does not answer within ${limitMs} ms:\n${output()}`);
    await pause(50);
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  socket.setTimeout(5000, () => socket.destroy());
  try {
    await once(socket, "connect");
    socket.write(apiVersions);
    const [part] = (await once(socket, "data")) as [Buffer];
    return part.length > 8;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

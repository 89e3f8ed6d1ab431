// From spawn to the first answered request (ApiVersions over a socket), and the memory of a gateway that does nothing.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apiVersionsApi } from "#generated/apis/api-versions.ts";
import { createApiVersionsRequest } from "#generated/messages/api-versions-request.ts";
import { freePort } from "../interop/target.ts";
import { ask, SocketCarrier } from "./exchange.ts";
import { figure, summarize, table } from "./statistics.ts";

const runs = 9;
const root = join(import.meta.dirname, "..", "..");

export async function benchStartUp(): Promise<string> {
  const times: number[] = [];
  const cpus: number[] = [];
  const memories: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { milliseconds, cpuMilliseconds, megabytes } = await startOnce(run === runs - 1);
    times.push(milliseconds);
    cpus.push(cpuMilliseconds);
    if (megabytes !== null) memories.push(megabytes);
  }
  const [first = 0, ...later] = times;
  const { median } = summarize(later);
  return table(
    "Start-up and memory",
    ["Measure", "value"],
    [
      [`Start to first answered request, median of ${later.length}`, `${figure(median)} ms`],
      ["CPU time until then, median", `${figure(summarize(cpus.slice(1)).median)} ms`],
      ["Start of the first run", `${figure(first)} ms`],
      ["Resident memory, idle for 3 s", `${figure(memories[0] ?? 0)} MB`],
    ],
  );
}

interface Started {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly megabytes: number | null;
}

async function startOnce(withMemory: boolean): Promise<Started> {
  const directory = await mkdtemp(join(tmpdir(), "sargasso-bench-"));
  const port = await freePort();
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      join(root, "src/cli/sargasso.js"),
      "serve",
      "--listen",
      `127.0.0.1:${port}`,
      "--data",
      join(directory, "data"),
    ],
    { cwd: root, stdio: "ignore" },
  );
  try {
    const carrier = await firstConnection(port, child);
    await ask(carrier, apiVersionsApi, 0, createApiVersionsRequest());
    const milliseconds = performance.now() - start;
    const cpuMilliseconds = cpuSeconds(child.pid) * 1000;
    carrier.close();
    // The compile cache is written a second after the start.
    await new Promise((resolve) => setTimeout(resolve, withMemory ? 3000 : 1500));
    return { milliseconds, cpuMilliseconds, megabytes: withMemory ? residentMegabytes(child.pid).all : null };
  } finally {
    const ended = once(child, "exit");
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await ended;
    }
    await rm(directory, { recursive: true, force: true });
  }
}

async function firstConnection(port: number, child: ChildProcess): Promise<SocketCarrier> {
  for (const limit = performance.now() + 20_000; performance.now() < limit; ) {
    try {
      return await SocketCarrier.open(port);
    } catch {
      if (child.exitCode !== null) throw new Error(`the gateway ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  throw new Error("the gateway did not start within 20 s");
}

/** Resident memory of a process; `anonymous` leaves out files that are mapped, such as the store's. */
export function residentMegabytes(pid: number | undefined): {
  readonly all: number;
  readonly anonymous: number;
} {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string): number =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024) / 1e6;
  return { all: megabytes("VmRSS"), anonymous: megabytes("RssAnon") };
}

/** User and system time of a process so far, in seconds. */
export function cpuSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  // utime and stime, in ticks of 10 ms
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

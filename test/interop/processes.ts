// Child processes with an end: whatever a test starts is ended by its process id, at the latest when the test runner
// itself ends.

import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

const running = new Set<ChildProcess>();

process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], ...options });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Sends the signal and waits; SIGKILL when the process takes longer than the limit. */
export async function end(child: ChildProcess, signal: NodeJS.Signals, limitMs = 20_000): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
  await ended;
  clearTimeout(timer);
}

/** The last part of what the process wrote to stderr (and to stdout, where nobody else reads it). */
export function tail(child: ChildProcess, streams: readonly ("stdout" | "stderr")[]): () => string {
  let text = "";
  for (const name of streams) {
    child[name]?.setEncoding("utf8").on("data", (part: string) => {
      text = (text + part).slice(-4000);
    });
  }
  return () => text;
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until the condition holds; `what` may tell the state in which it did not. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  limitMs: number,
  what: () => string,
): Promise<void> {
  const limit = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error(`not within ${limitMs} ms: ${what()}`);
    await pause(20);
  }
}

/** For JVMs that live for seconds: quick to start, and small. */
export const shortLivedJvm: readonly string[] = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

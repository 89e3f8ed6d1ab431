import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const SARGASSO = fileURLToPath(new URL("../../src/cli/sargasso.js", import.meta.url));

export function startCodec(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [SARGASSO, "codec", ...args]);
}

/** Runs the command with `input` on its stdin; fails unless it exits with 0. */
export async function runCodec(input: string, ...args: string[]): Promise<string[]> {
  const child = startCodec(...args);
  const output: Buffer[] = [];
  let complaint = "";
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk;
  });
  child.stdin.end(input);
  const code = await exitOf(child);
  if (code !== 0) throw new Error(`codec ${args.join(" ")} exited with ${code}: ${complaint}`);
  return Buffer.concat(output).toString("utf8").split("\n").slice(0, -1);
}

export function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => child.on("close", (code) => resolve(code)));
}

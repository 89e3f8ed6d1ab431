/** `sargasso …` as a user starts it: a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("../../src/cli/sargasso.js", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function startCli(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [LAUNCHER, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

export function runCli(...args: readonly string[]): Promise<CliResult> {
  return runCliWith("", ...args);
}

/** With `input` on stdin. */
export async function runCliWith(input: string | Buffer, ...args: readonly string[]): Promise<CliResult> {
  const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: ["pipe", "pipe", "pipe"] });
  // A command that does not read its input may be gone before it was written.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

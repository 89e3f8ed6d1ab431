// What goes wrong in a soak round, one after the other, each over when its promise is.

import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { pause } from "../processes.ts";
import type { Target } from "../target.ts";
import type { SmallDisk } from "./small-disk.ts";

export type FaultName = "kill -9" | "stop and continue" | "full disk" | "reconnects";

const STOPPED_MS = 3_000;
const FULL_MS = 3_000;
const SOCKETS = 300;

/** kill -9, and a start on what was left. */
export async function killAndRestart(target: Target): Promise<void> {
  await target.kill();
  await pause(300);
  await target.restart();
}

/** The process stands still, as when its machine swaps or is moved. */
export async function stopAndContinue(target: Target): Promise<void> {
  target.process.kill("SIGSTOP");
  await pause(STOPPED_MS);
  target.process.kill("SIGCONT");
}

export async function fullDisk(disk: SmallDisk): Promise<void> {
  disk.fill();
  await pause(FULL_MS);
  disk.free();
}

/** Clients that come and go, ask and do not listen, begin a request and leave. */
export async function reconnects(port: number): Promise<void> {
  const apiVersions = Buffer.from("0000000a0012000000000001ffff", "hex");
  const sockets: Socket[] = [];
  for (let number = 0; number < SOCKETS; number++) {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    if (number % 3 === 0) socket.pause();
    else socket.resume();
    socket.write(number % 2 === 0 ? apiVersions : apiVersions.subarray(0, 9));
    sockets.push(socket);
    if (number % 10 === 9) await pause(10);
    if (number % 4 === 0) socket.end();
    else if (number % 4 === 1) socket.resetAndDestroy();
  }
  await pause(200);
  for (const socket of sockets) socket.destroy();
}

/** The memory that is the process's own, without the file that it has mapped; null where /proc does not tell. */
export function ownMemory(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    // One that was killed and is not waited for yet has none.
    const kibibytes = /^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}

/**
 * One process at a time: a file with the holder's pid, made by an atomic link. A holder that was killed leaves the file
 * behind; it is recognised by its pid being gone or belonging to a process that started at another time (pids are
 * used again, in containers nearly always).
 */
import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StoreDirectoryError } from "./store-directory-error.ts";

export const LOCK_FILE = "sargasso.lock";

interface Holder {
  readonly pid: number;
  /** When the process started, in the system's own words; null where they cannot be had. */
  readonly started: string | null;
  /** Tells two openings in one process apart. */
  readonly nonce: string;
}

/** Locks held by this process: its own pid says nothing about them. */
const heldHere: Set<string> = new Set();

export interface DirectoryLock {
  release(): Promise<void>;
}

/** @throws StoreDirectoryError when another holder is alive */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = join(directory, LOCK_FILE);
  const self: Holder = {
    pid: process.pid,
    started: await startOfProcess(process.pid),
    nonce: randomUUID(),
  };
  const draft = join(directory, `${LOCK_FILE}.${self.nonce}`);
  await writeFile(draft, JSON.stringify(self));
  try {
    for (;;) {
      if (await tryLink(draft, path)) {
        heldHere.add(self.nonce);
        return { release: () => release(path, self.nonce) };
      }
      const content = await readOrNull(path);
      if (content === null) {
        continue;
      }
      const holder = parseHolder(content);
      if (holder !== null && (await isAlive(holder))) {
        throw new StoreDirectoryError(
          directory,
          `it is in use by ${holder.pid === process.pid ? "this process" : `process ${holder.pid}`}`,
        );
      }
      await removeStale(path, content, self.nonce);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function release(path: string, nonce: string): Promise<void> {
  if (heldHere.delete(nonce)) {
    await rm(path, { force: true });
  }
}

/** Moved away first: only one of several that find it stale gets it, and none removes a lock that was taken meanwhile. */
async function removeStale(path: string, content: string, nonce: string): Promise<void> {
  const aside = `${path}.stale.${nonce}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) {
      return;
    }
    throw error;
  }
  if ((await readOrNull(aside)) !== content) {
    await tryLink(aside, path);
  }
  await rm(aside, { force: true });
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.pid === process.pid) {
    return heldHere.has(holder.nonce);
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
  const started = await startOfProcess(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** Boot and clock tick that a process started in (Linux). */
async function startOfProcess(pid: number): Promise<string | null> {
  try {
    const [boot, stat] = await Promise.all([
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
      readFile(`/proc/${pid}/stat`, "utf8"),
    ]);
    // The second field is the name in parentheses and may hold anything; field 22 is the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return `${boot.trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}

function parseHolder(content: string): Holder | null {
  try {
    const holder = JSON.parse(content) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) {
      return false;
    }
    throw error;
  }
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) {
      return null;
    }
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}

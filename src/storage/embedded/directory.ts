/**
 * The directory of a store, opened with care: LMDB maps its file into memory and believes every byte of it, so a file
 * that is not ours, is cut off or overwritten is refused here, before it can bring the process down.
 *
 *   sargasso.json   says that this is a store, of which format, and its cluster id; written last when a store is made
 *   sargasso.lock   see lock.ts
 *   sargasso.unflushed   there while the store is open without flushing, with the boot that this was in
 *   data.mdb        LMDB's
 *   lock.mdb        LMDB's table of readers; made anew at each start, since nobody else can be reading
 */
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Uuid } from "#wire/message.ts";
import { Environment } from "./environment.ts";
import { metaKey } from "./keys.ts";
import { findLmdbDamage } from "./lmdb-file.ts";
import { type DirectoryLock, lockDirectory } from "./lock.ts";
import { StoreDirectoryError } from "./store-directory-error.ts";

const MARKER_FILE = "sargasso.json";
/** There while a store is being made: what is found then without a marker was never used. */
const CREATING_FILE = "sargasso.creating";
const UNFLUSHED_FILE = "sargasso.unflushed";
const DATA_FILE = "data.mdb";
const READERS_FILE = "lock.mdb";
const FORMAT = 1;
const IDENTITY = metaKey("identity");

interface Marker {
  readonly store: "sargasso";
  readonly format: number;
  readonly clusterId: Uuid;
  readonly created: string;
}

export interface OpenDirectory {
  readonly clusterId: Uuid;
  readonly environment: Environment;
  close(): Promise<void>;
}

export interface DirectoryOptions {
  readonly path: string;
  readonly flush: boolean;
}

/** @throws StoreDirectoryError */
export async function openDirectory(options: DirectoryOptions): Promise<OpenDirectory> {
  const { path } = options;
  let lock: DirectoryLock | null = null;
  try {
    await mkdir(path, { recursive: true });
    await refuseForeign(path);
    lock = await lockDirectory(path);
    const opened = (await hasFile(path, MARKER_FILE)) ? await openStore(options) : await createStore(options);
    const held = lock;
    if (!options.flush) {
      await writeDurably(path, UNFLUSHED_FILE, await bootId());
    }
    return { ...opened, close: () => closeStore(path, opened.environment, held) };
  } catch (error) {
    await lock?.release();
    if (error instanceof StoreDirectoryError) {
      throw error;
    }
    throw new StoreDirectoryError(path, (error as Error).message, { cause: error });
  }
}

async function closeStore(path: string, environment: Environment, lock: DirectoryLock): Promise<void> {
  try {
    await environment.close();
    await rm(join(path, UNFLUSHED_FILE), { force: true });
  } finally {
    await lock.release();
  }
}

/**
 * Whether the machine went down while the store was open without flushing. LMDB promises nothing then: the newest page of
 * contents may have reached the device before what it points to.
 */
async function crashedUnflushed(path: string): Promise<boolean> {
  if (!(await hasFile(path, UNFLUSHED_FILE))) {
    return false;
  }
  const isSameBoot = (await readFile(join(path, UNFLUSHED_FILE), "utf8")) === (await bootId());
  return !isSameBoot;
}

async function bootId(): Promise<string> {
  try {
    return await readFile("/proc/sys/kernel/random/boot_id", "utf8");
  } catch {
    return "unknown";
  }
}

/** Nothing is written into a directory that holds anything but a store. */
async function refuseForeign(path: string): Promise<void> {
  const names = await readdir(path);
  if (names.includes(MARKER_FILE) || names.includes(CREATING_FILE)) {
    return;
  }
  const foreign = names.filter((name) => !name.startsWith("sargasso.") && name !== "lost+found");
  if (foreign.length === 0) {
    return;
  }
  const what = foreign.includes(DATA_FILE) ? "another LMDB database" : `other files (${foreign.sort()[0]})`;
  throw new StoreDirectoryError(path, `it holds ${what} and no Sargasso store`);
}

async function createStore(options: DirectoryOptions): Promise<Omit<OpenDirectory, "close">> {
  const { path } = options;
  await writeDurably(path, CREATING_FILE, "");
  await rm(join(path, DATA_FILE), { force: true });
  const environment = await openEnvironment(options);
  try {
    const clusterId = randomBytes(16).toString("base64url");
    const marker: Marker = {
      store: "sargasso",
      format: FORMAT,
      clusterId,
      created: new Date().toISOString(),
    };
    const bytes = Buffer.from(JSON.stringify(marker));
    await environment.commit(1n, (writer) => writer.put(IDENTITY, bytes));
    await environment.flush();
    await writeDurably(path, MARKER_FILE, `${JSON.stringify(marker, null, 2)}\n`);
    await rm(join(path, CREATING_FILE), { force: true });
    return { clusterId, environment };
  } catch (error) {
    await environment.close().catch(() => {});
    throw error;
  }
}

async function openStore(options: DirectoryOptions): Promise<Omit<OpenDirectory, "close">> {
  const { path } = options;
  const marker = parseMarker(path, await readFile(join(path, MARKER_FILE), "utf8"));
  if (!(await hasFile(path, DATA_FILE))) {
    throw new StoreDirectoryError(path, `it is damaged: ${DATA_FILE} is missing`);
  }
  const damage = findLmdbDamage(join(path, DATA_FILE), options.flush, await crashedUnflushed(path));
  if (damage !== null) {
    throw new StoreDirectoryError(path, `it is damaged: ${DATA_FILE} ${damage}`);
  }
  await rm(join(path, CREATING_FILE), { force: true });
  const environment = await openEnvironment(options);
  try {
    if (options.flush) {
      // From here on everything is flushed, and what was written without that is by the first commit.
      await rm(join(path, UNFLUSHED_FILE), { force: true });
    }
    const identity = environment.get(IDENTITY);
    if (identity === null || parseMarker(path, identity.toString()).clusterId !== marker.clusterId) {
      throw new StoreDirectoryError(
        path,
        `it is damaged: ${DATA_FILE} and ${MARKER_FILE} are of different stores`,
      );
    }
  } catch (error) {
    await environment.close();
    throw error;
  }
  return { clusterId: marker.clusterId, environment };
}

/**
 * LMDB makes its table of readers as a hole and writes to it through memory: on a full disk that ends the process. So
 * its bytes are written first, where a full disk is an error.
 */
async function openEnvironment(options: DirectoryOptions): Promise<Environment> {
  const readers = join(options.path, READERS_FILE);
  await rm(readers, { force: true });
  await writeFile(readers, Buffer.alloc(16 * 1024));
  return new Environment(options);
}

function parseMarker(path: string, text: string): Marker {
  let marker: Partial<Marker>;
  try {
    marker = JSON.parse(text) as Partial<Marker>;
  } catch (cause) {
    throw new StoreDirectoryError(path, `it is damaged: ${MARKER_FILE} cannot be read`, { cause });
  }
  if (
    marker.store !== "sargasso" ||
    typeof marker.format !== "number" ||
    typeof marker.clusterId !== "string"
  ) {
    throw new StoreDirectoryError(path, `it is damaged: ${MARKER_FILE} is not what Sargasso wrote`);
  }
  if (marker.format > FORMAT) {
    throw new StoreDirectoryError(
      path,
      `its format is ${marker.format}, made by a newer Sargasso; this one reads up to ${FORMAT}`,
    );
  }
  return marker as Marker;
}

async function hasFile(path: string, name: string): Promise<boolean> {
  return (await readdir(path)).includes(name);
}

/** Whole or not at all, and on the device. */
async function writeDurably(path: string, name: string, text: string): Promise<void> {
  const draft = join(path, `${name}.draft`);
  const file = await open(draft, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(path, name));
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

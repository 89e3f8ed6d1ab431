import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomFillSync } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, open, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { open as openLmdb } from "lmdb";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import { StoreDirectoryError } from "#src/storage/embedded/store-directory-error.ts";
import type { Partition } from "#src/storage/engine.ts";
import type { TestStore } from "../contract/harness.ts";
import { batch, readBatches } from "../contract/harness.ts";
import { temporaryStore } from "./temporary-store.ts";

const OPENER = fileURLToPath(new URL("./open-store.ts", import.meta.url));

/** Opens the store in a process of its own, so that a crash is seen as what it is. */
async function openElsewhere(directory: string): Promise<string> {
  const child = spawn(process.execPath, [OPENER, directory], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const [, signal] = await once(child, "close");
  assert.equal(signal, null, `the process ended with ${signal}`);
  return output.trim();
}

describe("the directory of a store", () => {
  let filled: TestStore & { directory: string };
  let work: string;

  before(async () => {
    filled = await temporaryStore();
    work = join(filled.directory, "..", `${filled.directory}-copies`);
    const engine = await filled.open();
    const topic = await engine.topics.create("t", 2, new Map());
    const [a, b] = topic.partitions as [Partition, Partition];
    for (let i = 0; i < 60; i++) {
      await Promise.all([a.append(batch({ valueSize: 300 })), b.append(batch({ valueSize: 9_000 }))]);
    }
    await engine.close();
  });
  after(async () => {
    await filled.dispose();
    await rm(work, { recursive: true, force: true });
  });

  let copies = 0;
  async function copy(): Promise<string> {
    const directory = join(work, String(++copies));
    await cp(filled.directory, directory, { recursive: true });
    return directory;
  }

  const refused = (directory: string, reason: RegExp): Promise<void> =>
    assert.rejects(openEmbeddedEngine({ directory, durability: "flush" }), (error) => {
      assert.ok(error instanceof StoreDirectoryError, String(error));
      assert.ok(error.message.includes(directory));
      assert.match(error.message, reason);
      return true;
    });

  it("is made when it is missing", async () => {
    const directory = join(work, "a", "b");
    const engine = await openEmbeddedEngine({ directory, durability: "flush" });
    await engine.close();
    assert.ok((await stat(join(directory, "data.mdb"))).size > 0);
  });

  it("is refused when it is foreign, and left as it is", async () => {
    const directory = join(work, "foreign");
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "notes.txt"), "mine");
    await refused(directory, /holds other files \(notes\.txt\) and no Sargasso store/);
    assert.equal(await readFile(join(directory, "notes.txt"), "utf8"), "mine");

    const lmdb = join(work, "lmdb");
    const db = openLmdb({ path: lmdb, noSubdir: false });
    await db.put("a", "b");
    await db.close();
    await refused(lmdb, /another LMDB database/);

    const file = join(work, "file");
    await writeFile(file, "");
    await refused(file, /cannot open the store/);
  });

  it("is refused when a newer version made it", async () => {
    const directory = await copy();
    const marker = JSON.parse(await readFile(join(directory, "sargasso.json"), "utf8"));
    await writeFile(join(directory, "sargasso.json"), JSON.stringify({ ...marker, format: 2 }));
    await refused(directory, /format is 2, made by a newer Sargasso/);
  });

  it("is refused when its files do not belong together or are missing", async () => {
    const missing = await copy();
    await rm(join(missing, "data.mdb"));
    await refused(missing, /damaged: data\.mdb is missing/);

    const marker = await copy();
    await writeFile(join(marker, "sargasso.json"), "{");
    await refused(marker, /damaged: sargasso\.json cannot be read/);
    await writeFile(join(marker, "sargasso.json"), "{}");
    await refused(marker, /damaged: sargasso\.json is not what Sargasso wrote/);

    const mixed = await copy();
    const other = await temporaryStore();
    await (await other.open()).close();
    await cp(join(other.directory, "data.mdb"), join(mixed, "data.mdb"));
    await other.dispose();
    await refused(mixed, /different stores/);
  });

  it("is refused when data.mdb was cut off", async () => {
    const { size } = await stat(join(filled.directory, "data.mdb"));
    for (const length of [0, 100, 4_096, 8_192, Math.floor(size / 2), size - 4_096]) {
      const directory = await copy();
      await truncate(join(directory, "data.mdb"), length);
      assert.match(await openElsewhere(directory), /damaged: data\.mdb/, `${length} of ${size} bytes`);
    }
  });

  it("is refused when data.mdb was overwritten, whatever part of its tree", async () => {
    const { size } = await stat(join(filled.directory, "data.mdb"));
    const pages = Math.floor(size / 4_096);
    const root = await readFile(join(filled.directory, "data.mdb"));
    const latest = root.readBigUInt64LE(152) >= root.readBigUInt64LE(4_096 + 152) ? 0 : 4_096;
    const rootPage = Number(root.readBigUInt64LE(latest + 136));
    for (const [page, count] of [
      [0, 1],
      [1, 1],
      [rootPage, 1],
      [2, pages - 2],
      [0, pages],
    ] as const) {
      for (const fill of ["zeros", "noise"]) {
        const directory = await copy();
        const garbage = Buffer.alloc(4_096 * count);
        if (fill === "noise") {
          randomFillSync(garbage);
        }
        const file = await open(join(directory, "data.mdb"), "r+");
        await file.write(garbage, 0, garbage.length, page * 4_096);
        await file.close();
        const output = await openElsewhere(directory);
        assert.match(output, /damaged: data\.mdb/, `${fill} over ${count} pages from ${page}`);
      }
    }
  });

  it("is refused while another process or this one has it open, and free after kill -9", async () => {
    const directory = await copy();
    const engine = await openEmbeddedEngine({ directory, durability: "flush" });
    await refused(directory, /in use by this process/);
    assert.match(await openElsewhere(directory), new RegExp(`in use by process ${process.pid}`));
    await engine.close();

    const holder = spawn(process.execPath, [OPENER, directory, "hold"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(holder.stdout, "data");
    await refused(directory, new RegExp(`in use by process ${holder.pid}`));
    holder.kill("SIGKILL");
    await once(holder, "close");
    await (await openEmbeddedEngine({ directory, durability: "flush" })).close();
    assert.equal(await openElsewhere(directory), "opened");
  });

  it("is not taken for used by a process that only got the same pid", async () => {
    const directory = await copy();
    const lock = { pid: process.ppid, started: "another boot 17", nonce: "x" };
    await writeFile(join(directory, "sargasso.lock"), JSON.stringify(lock));
    await (await openEmbeddedEngine({ directory, durability: "flush" })).close();
    await writeFile(join(directory, "sargasso.lock"), JSON.stringify({ ...lock, pid: process.pid }));
    await (await openEmbeddedEngine({ directory, durability: "flush" })).close();
    await writeFile(join(directory, "sargasso.lock"), "torn");
    await (await openEmbeddedEngine({ directory, durability: "flush" })).close();
  });

  it("is made anew when making it was interrupted", async () => {
    const directory = join(work, "interrupted");
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "sargasso.creating"), "");
    await writeFile(join(directory, "data.mdb"), "half");
    await writeFile(join(directory, "sargasso.json.draft"), "ha");
    await (await openEmbeddedEngine({ directory, durability: "flush" })).close();
    assert.equal(await openElsewhere(directory), "opened");
  });

  it("can be opened with the other durability, and is checked whole after a crash of the machine without flushing", async () => {
    const directory = await copy();
    for (const durability of ["commit", "flush", "commit"] as const) {
      const engine = await openEmbeddedEngine({ directory, durability });
      const partition = engine.topics.get("t")?.partitions[0] as Partition;
      await partition.append(batch());
      await engine.close();
    }
    await writeFile(join(directory, "sargasso.unflushed"), "an earlier boot");
    const engine = await openEmbeddedEngine({ directory, durability: "flush" });
    const partition = engine.topics.get("t")?.partitions[0] as Partition;
    assert.equal(partition.highWatermark, 63n);
    assert.equal((await readBatches(partition, 0n)).length, 63);
    await engine.close();
  });
});

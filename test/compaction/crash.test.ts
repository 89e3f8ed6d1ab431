import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Partition } from "#src/storage/engine.ts";
import { temporaryStore } from "../storage/embedded/temporary-store.ts";
import { contentOf, storedBatches } from "./harness.ts";

const ROUNDS = 4;
const WRITER = fileURLToPath(new URL("./crash-writer.ts", import.meta.url));

test("kill -9 while compacting: no key loses its last value, and compaction goes on", async () => {
  const store = await temporaryStore({ durability: "commit" });
  try {
    let number = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const acknowledged = await writeAndKill(store.directory, number, round);
      assert.ok(acknowledged.length > 50, `${acknowledged.length} puts in a round`);
      number = (acknowledged.at(-1)?.[0] ?? 0) + 1;
      const engine = await store.open();
      const partition = engine.topics.get("crash")?.partitions[0] as Partition;
      const stored = await storedBatches(partition);
      assert.equal(
        partition.sizeInBytes,
        stored.reduce((sum, { buffer }) => sum + buffer.length, 0),
      );
      assert.ok(stored.every((batch, i) => i === 0 || (stored[i - 1]?.lastOffset ?? 0n) < batch.baseOffset));
      assert.ok(stored.length < Number(partition.highWatermark), "nothing was compacted");
      const last = new Map(
        (await contentOf(partition)).map(([, key, value]) => [key, Number.parseInt(value ?? "", 10)]),
      );
      for (const [put, offset] of acknowledged) {
        assert.ok(offset < Number(partition.highWatermark), `offset ${offset} is lost`);
        assert.ok((last.get(`key ${put % 50}`) ?? -1) >= put, `put ${put} is lost`);
      }
      await engine.close();
    }
  } finally {
    await store.dispose();
  }
});

async function writeAndKill(directory: string, first: number, round: number): Promise<[number, number][]> {
  const path = join(directory, `sargasso.acknowledged.${round}`);
  const file = await open(path, "w");
  const child = spawn(process.execPath, [WRITER, directory, String(first)], {
    stdio: ["ignore", file.fd, "inherit"],
  });
  const closed = once(child, "close");
  const isDead = closed.then(() => true);
  while ((await file.stat()).size === 0 && !(await Promise.race([isDead, delay(5, false)]))) {}
  await delay(400 + round * 70);
  child.kill("SIGKILL");
  const [, signal] = await closed;
  await file.close();
  assert.equal(signal, "SIGKILL");
  const lines = (await readFile(path, "utf8")).split("\n").slice(0, -1);
  return lines.map((line) => line.split(" ").map(Number) as [number, number]);
}

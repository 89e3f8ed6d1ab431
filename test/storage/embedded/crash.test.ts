import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Partition } from "#src/storage/engine.ts";
import { readBatches } from "../contract/harness.ts";
import { temporaryStore } from "./temporary-store.ts";

const ROUNDS = 3;
const WRITER = fileURLToPath(new URL("./crash-writer.ts", import.meta.url));

interface Acknowledged {
  /** By partition: offset -> value. */
  readonly appended: Map<bigint, string>[];
  state: string;
  logStart: bigint;
}

for (const durability of ["flush", "commit"] as const) {
  describe(`kill -9 while writing, durability ${durability}`, () => {
    it("loses nothing acknowledged, keeps order, leaves no gap and no duplicate", async () => {
      const store = await temporaryStore({ durability });
      const acknowledged: Acknowledged = {
        appended: [new Map(), new Map(), new Map(), new Map()],
        state: "",
        logStart: 0n,
      };
      try {
        for (let round = 0; round < ROUNDS; round++) {
          await writeAndKill(store.directory, durability, round, acknowledged);
          const engine = await store.open();
          for (const partition of engine.topics.get("crash")?.partitions ?? []) {
            await checkPartition(partition, acknowledged);
          }
          const [left, right] = await engine.state.list(["crash"]);
          assert.deepEqual(left?.value, right?.value, "both keys of one commit");
          assert.ok(compareState(String(left?.value), acknowledged.state) >= 0, "state went back");
          await engine.close();
        }
        assert.ok(acknowledged.appended.every((partition) => partition.size > 50));
      } finally {
        await store.dispose();
      }
    });
  });
}

async function writeAndKill(
  directory: string,
  durability: string,
  round: number,
  acknowledged: Acknowledged,
): Promise<void> {
  const path = join(directory, `sargasso.acknowledged.${round}`);
  const file = await open(path, "w");
  const child = spawn(process.execPath, [WRITER, directory, durability, String(round)], {
    stdio: ["ignore", file.fd, "inherit"],
  });
  const closed = once(child, "close");
  const isDead = closed.then(() => true);
  while ((await file.stat()).size === 0 && !(await Promise.race([isDead, delay(5, false)]))) {}
  await delay(300 + round * 70);
  child.kill("SIGKILL");
  const [, signal] = await closed;
  await file.close();
  const output = await readFile(path, "utf8");
  assert.equal(signal, "SIGKILL");
  for (const line of output.split("\n").slice(0, -1)) {
    const [what, ...rest] = line.split(" ") as [string, ...string[]];
    if (what === "appended") {
      acknowledged.appended[Number(rest[0])]?.set(BigInt(rest[1] as string), rest[2] as string);
    } else if (what === "state") {
      acknowledged.state = rest.join(" ");
    } else if (what === "start") {
      acknowledged.logStart = BigInt(rest[0] as string);
    }
  }
}

async function checkPartition(partition: Partition, acknowledged: Acknowledged): Promise<void> {
  const expected = acknowledged.appended[partition.index] as Map<bigint, string>;
  const lastOfWriter = new Map<string, number>();
  if (partition.index === 3) {
    assert.ok(partition.logStartOffset >= acknowledged.logStart, "the log start went back");
  } else {
    assert.equal(partition.logStartOffset, 0n);
  }
  let next = -1n;
  for (const stored of await readBatches(partition, partition.logStartOffset)) {
    assert.ok(next === -1n || stored.baseOffset === next, `gap before ${stored.baseOffset}`);
    next = stored.lastOffset + 1n;
    const value = /\d+\/\d+\/\d+/.exec(stored.buffer.toString("latin1", 61, 100))?.[0] as string;
    const [round, writer, sequence] = value.split("/") as [string, string, string];
    const before = lastOfWriter.get(`${round}/${writer}`);
    assert.ok(before === undefined || Number(sequence) === before + 1, `${value} follows ${before}`);
    lastOfWriter.set(`${round}/${writer}`, Number(sequence));
    const known = expected.get(stored.baseOffset);
    assert.ok(known === undefined || known === value);
  }
  for (const offset of expected.keys()) {
    assert.ok(offset < partition.highWatermark, `offset ${offset} was acknowledged and is lost`);
  }
  const lastSequences = new Map(partition.activeProducers().map((p) => [p.producerId, p.lastSequence]));
  for (const [name, sequence] of lastOfWriter) {
    const [round, writer] = name.split("/").map(Number) as [number, number];
    assert.equal(lastSequences.get(BigInt(round * 100 + writer)), sequence, "producer state and log differ");
  }
}

function compareState(a: string, b: string): number {
  const [roundA, numberA] = a.split(" ").map(Number) as [number, number];
  const [roundB, numberB] = b.split(" ").map(Number) as [number, number];
  return roundA - roundB || numberA - numberB;
}

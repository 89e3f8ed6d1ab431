/**
 * The process that crash.test.ts kills: appends and changes state as fast as it can and says on stdout what was acknowledged.
 * Arguments: directory, durability, round.
 */
import { writeSync } from "node:fs";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { Partition } from "#src/storage/engine.ts";
import { batch } from "../contract/harness.ts";

const [directory, durability, round] = process.argv.slice(2) as [string, "flush" | "commit", string];
const engine = await openEmbeddedEngine({ directory, durability });
const topic = engine.topics.get("crash") ?? (await engine.topics.create("crash", 4, new Map()));

/** Stdout is a file here: the line has left the process before the next statement. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function append(partition: Partition, writer: number): Promise<never> {
  for (let sequence = 0; ; sequence++) {
    const value = `${round}/${writer}/${sequence}`;
    const appended = await partition.append(
      batch({
        value: value.padEnd(sequence % 7 === 0 ? 20_000 : 50),
        producerId: Number(round) * 100 + writer,
        baseSequence: sequence,
      }),
    );
    say(`appended ${partition.index} ${appended.baseOffset} ${value}`);
  }
}

async function changeState(): Promise<never> {
  for (let i = 0; ; i++) {
    const value = Buffer.from(`${round} ${i}`);
    await engine.state.commit([
      { key: ["crash", "left"], value },
      { key: ["crash", "right"], value },
    ]);
    say(`state ${round} ${i}`);
  }
}

async function dropOldest(): Promise<never> {
  const partition = topic.partitions[3] as Partition;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await partition.applyRetention({ retentionMs: -1, retentionBytes: 100_000, now: 0 });
    say(`start ${partition.logStartOffset}`);
  }
}

say("ready");
const writers = Array.from({ length: 16 }, (_, i) => append(topic.partitions[i % 4] as Partition, i));
await Promise.all([...writers, changeState(), dropOldest()]);

// npm run soak -- [--minutes N] [--rate N]
//
// Rounds (round.ts) on one gateway for so long, with kill -9, SIGSTOP, a full disk and reconnects; ends with an error when a
// record was lost, doubled or out of order, a group got stuck or memory grew without bound. The gateway is killed in the first
// round and in every fourth after it, so that in between it has time to grow.

import { parseArgs } from "node:util";
import { clients } from "../clients.ts";
import { startTarget, type Target } from "../target.ts";
import { fullDisk, killAndRestart, ownMemory, reconnects, stopAndContinue } from "./faults.ts";
import { playRound } from "./round.ts";
import { SmallDisk } from "./small-disk.ts";

const DISK_MIB = 512;
const ROUND_SECONDS = 20;
const MAX_OWN_MEMORY = 768 * 1024 * 1024;
const OTHERS = ["sarama", "kafka-python", "confluent-kafka", "kafkajs", "kafka-clients"] as const;

export interface SoakResult {
  readonly rounds: number;
  readonly records: number;
  readonly givenAgain: number;
  readonly faults: Readonly<Record<string, number>>;
  /** In MiB: the highest of each round. */
  readonly ownMemory: readonly number[];
  readonly longestSettledMs: number;
}

export async function soak(
  minutes: number,
  rate: number,
  say: (line: string) => void = console.log,
): Promise<SoakResult> {
  const disk = SmallDisk.mount(DISK_MIB);
  const temporary = process.env.TMPDIR;
  if (disk instanceof SmallDisk) process.env.TMPDIR = disk.path;
  else say(`SKIPPED: the full disk, since only root can mount a small one: ${disk}`);
  let target: Target | undefined;
  try {
    target = await startTarget("gateway", { "log.level": "warn" });
    return await rounds(target, disk instanceof SmallDisk ? disk : null, minutes, rate, say);
  } catch (error) {
    say(`the gateway last wrote:\n${target?.output() ?? "nothing"}`);
    throw error;
  } finally {
    await target?.stop();
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
    if (disk instanceof SmallDisk) disk.unmount();
  }
}

async function rounds(
  target: Target,
  disk: SmallDisk | null,
  minutes: number,
  rate: number,
  say: (line: string) => void,
): Promise<SoakResult> {
  const until = Date.now() + minutes * 60_000;
  const port = Number(target.bootstrap.split(":")[1]);
  const faults: Record<string, number> = {};
  const memory: number[] = [];
  let [number, records, givenAgain, longestSettledMs] = [0, 0, 0, 0];
  const named = (name: string, run: () => Promise<void>) => async () => {
    faults[name] = (faults[name] ?? 0) + 1;
    await run();
  };
  const seconds = Math.min(ROUND_SECONDS, Math.max(10, minutes * 40));
  do {
    let highest = 0;
    const watch = setInterval(() => {
      highest = Math.max(highest, ownMemory(target.process.pid) ?? 0);
    }, 250);
    const other = OTHERS[number % OTHERS.length] ?? "sarama";
    const result = await playRound({
      number,
      target,
      other,
      count: Math.round(rate * seconds),
      rate,
      faults: [
        ...(number % 4 === 0 ? [named("kill -9", () => killAndRestart(target))] : []),
        named("stop and continue", () => stopAndContinue(target)),
        ...(disk === null ? [] : [named("full disk", () => fullDisk(disk))]),
        named("reconnects", () => reconnects(port)),
      ],
    }).finally(() => clearInterval(watch));
    records += result.records;
    givenAgain += result.givenAgain;
    longestSettledMs = Math.max(longestSettledMs, result.settledMs);
    const mebibytes = Math.round(highest / 1024 / 1024);
    memory.push(mebibytes);
    say(
      `round ${number} with ${other} ${clients[other].version}: ${result.records} records, ${result.givenAgain} given again, ` +
        `settled in ${Math.round(result.settledMs)} ms, own memory up to ${mebibytes} MiB`,
    );
    if (highest > MAX_OWN_MEMORY) throw new Error(`the gateway's own memory grew to ${mebibytes} MiB`);
    number++;
  } while (Date.now() < until);
  return {
    rounds: number,
    records,
    givenAgain,
    faults,
    ownMemory: memory,
    longestSettledMs: Math.round(longestSettledMs),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { minutes: { type: "string", default: "1" }, rate: { type: "string", default: "2000" } },
  });
  const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
  if (!(minutes > 0 && rate > 0)) throw new Error("--minutes and --rate: expected numbers above 0");
  console.log(JSON.stringify(await soak(minutes, rate)));
}

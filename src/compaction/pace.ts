import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";

/** Compaction was asked to end; what it did so far stands. */
export class CompactionStopped extends Error {
  constructor() {
    super("compaction was stopped");
    this.name = "CompactionStopped";
  }
}

/** How long work goes on before others get their turn. */
const TURN_MS = 4;
/** The longest sleep, so that a stop is noticed soon. */
const MAX_SLEEP_MS = 100;

/** Keeps compaction in the background: in turns, and within log.cleaner.io.max.bytes.per.second on average. */
export class Pace {
  readonly #bytesPerMs: number;
  readonly #isStopped: () => boolean;
  #turnEnd = 0;
  /** What was read and written so far is paid for by then. */
  #paidAt = 0;

  constructor(bytesPerSecond: number, isStopped: () => boolean) {
    this.#bytesPerMs = bytesPerSecond / 1_000;
    this.#isStopped = isStopped;
  }

  /** To be called after reading or writing so many bytes. @throws CompactionStopped */
  async spend(bytes: number): Promise<void> {
    this.#paidAt = Math.max(this.#paidAt, performance.now()) + bytes / this.#bytesPerMs;
    for (;;) {
      if (this.#isStopped()) {
        throw new CompactionStopped();
      }
      const ahead = this.#paidAt - performance.now();
      if (ahead < TURN_MS) {
        break;
      }
      await sleep(Math.min(ahead, MAX_SLEEP_MS));
      this.#turnEnd = 0;
    }
    if (performance.now() >= this.#turnEnd) {
      await nextTurn();
      this.#turnEnd = performance.now() + TURN_MS;
    }
  }
}

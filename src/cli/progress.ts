/** A line on stderr that says how far long work is; nothing when stderr is no terminal. */

const REDRAW_MS = 100;
const BAR_WIDTH = 24;

export class Progress {
  readonly #label: string;
  /** null when it is not known. */
  readonly #total: number | null;
  readonly #startedAt = performance.now();
  readonly #isShown: boolean;
  #drawnAt = 0;

  constructor(label: string, total: number | null, isShown: boolean = process.stderr.isTTY === true) {
    this.#label = label;
    this.#total = total;
    this.#isShown = isShown;
  }

  update(done: number): void {
    const now = performance.now();
    if (!this.#isShown || now - this.#drawnAt < REDRAW_MS) return;
    this.#drawnAt = now;
    process.stderr.write(`\r${progressLine(this.#label, done, this.#total, now - this.#startedAt)}\x1b[K`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#drawnAt > 0) process.stderr.write("\r\x1b[K");
    this.#drawnAt = 0;
  }
}

export function progressLine(label: string, done: number, total: number | null, elapsedMs: number): string {
  const rate = elapsedMs < 1 ? 0 : Math.round((done / elapsedMs) * 1000);
  const count = `${done.toLocaleString("en")}${total === null ? "" : ` of ${total.toLocaleString("en")}`}`;
  const speed = `${rate.toLocaleString("en")}/s`;
  if (total === null) return `${label} ${count}, ${speed}`;
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(share * BAR_WIDTH);
  const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
  return `${label} ${bar} ${Math.floor(share * 100)} %  ${count}, ${speed}`;
}

/** Long work on the event loop in slices: other connections wait no longer than about a slice, plus one step. */
import { setImmediate as nextTurn } from "node:timers/promises";

const SLICE_MS = 8;
/** Steps between looks at the clock, which cost some 40 ns each. */
const STEPS_BETWEEN_LOOKS = 16;

export class Turns {
  #steps = 0;
  #sliceStart = performance.now();

  /** To be called after each step; when true, `next` is to be awaited. */
  isOver(): boolean {
    return ++this.#steps % STEPS_BETWEEN_LOOKS === 0 && performance.now() - this.#sliceStart > SLICE_MS;
  }

  async next(): Promise<void> {
    await nextTurn();
    this.#sliceStart = performance.now();
  }
}

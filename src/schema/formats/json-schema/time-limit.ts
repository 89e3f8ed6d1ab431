/**
 * A clock over a synchronous call. V8 checks it in loops, calls and within regular expressions, so nothing outruns
 * it. A run costs about a millisecond (a watchdog thread), so only what asks for it is run so.
 */
import { type Context, createContext, Script } from "node:vm";
import { PayloadError } from "../../format.ts";

const MILLISECONDS = 100;

/** Thrown to have the same work done again, this time under the clock. */
class TimeRequired extends Error {}
const timeRequired = new TimeRequired();

export function isTimeRequired(error: unknown): boolean {
  return error === timeRequired;
}

const call = new Script("run()");
let context: (Context & { run: (() => unknown) | null }) | null = null;

export class TimeLimit {
  #isRunning = false;

  /** To be called by work that might take long: throws unless the clock runs; see isTimeRequired. */
  require(): void {
    if (!this.#isRunning) throw timeRequired;
  }

  /** @throws PayloadError when the time is over */
  run<T>(work: () => T): T {
    this.#isRunning = true;
    context ??= createContext({ run: null }) as Context & { run: (() => unknown) | null };
    context.run = work;
    try {
      return call.runInContext(context, { timeout: MILLISECONDS }) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      throw new PayloadError("", `a pattern of the schema takes more than ${MILLISECONDS} ms on it`);
    } finally {
      context.run = null;
      this.#isRunning = false;
    }
  }
}

import type { Logger } from "pino";

/** Runs a job again and again, never twice at once, until it is stopped. Does not keep the process alive. */
export class Periodic {
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(
    intervalMs: number,
    log: Logger,
    name: string,
    job: (isStopped: () => boolean) => Promise<void>,
  ) {
    const run = async (): Promise<void> => {
      try {
        await job(() => this.#stopped);
      } catch (error) {
        log.error({ err: error }, `${name} failed`);
      } finally {
        this.#running = null;
      }
    };
    this.#timer = setInterval(
      () => {
        this.#running ??= run();
      },
      Math.min(intervalMs, MAX_INTERVAL_MS),
    );
    this.#timer.unref();
  }

  /** Resolves once nothing of the job is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}

/** Beyond this, Node's timers fire at once. */
const MAX_INTERVAL_MS = 2_147_483_647;

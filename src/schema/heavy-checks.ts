/**
 * Checks of payloads that may take long, off the event loop: in one thread with limits on memory and, from outside, on
 * time. A check past its time ends the thread, and for a while nothing more of that schema is checked there, so that one
 * schema cannot keep the thread from the others; payloads of it that are cheap to check are checked as before.
 *
 * Which ones those are each format knows (ParsedSchema.checkIfQuick). The thread costs some 90 µs for each payload and
 * a second once, and 130 KB of plain JSON take 3.5 ms on either side: what is small stays on the loop.
 */
import { Worker } from "node:worker_threads";
import { PayloadError, SchemaError } from "./format.ts";
import type { ResolvedSchema } from "./resolve.ts";
import type { SourceSchema } from "./schema-source.ts";

export interface CheckQuestion extends Pick<SourceSchema, "formatName" | "text" | "references"> {
  /** The same for the same schema. */
  readonly schemaNumber: number;
  readonly payload: Uint8Array;
  readonly messageIndexes: readonly number[] | undefined;
}

/** null: the payload is good. */
export type CheckVerdict = null | {
  readonly kind: "payload" | "schema";
  readonly path: string;
  readonly message: string;
};

interface Waiting {
  readonly schema: ResolvedSchema;
  readonly payload: Buffer;
  readonly messageIndexes: readonly number[] | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface HeavyCheckLimits {
  /** For one check, the parsing of its schema included, and for each megabyte of payload: good ones take up to 80 ms. */
  readonly timeMs: number;
  readonly timePerMegabyteMs: number;
  /** How long a schema whose payload took too long is kept out. */
  readonly quarantineMs: number;
  readonly heapMegabytes: number;
}

const LIMITS: HeavyCheckLimits = {
  timeMs: 2_000,
  timePerMegabyteMs: 200,
  quarantineMs: 60_000,
  heapMegabytes: 1_024,
};
/** The thread ends when there was nothing to check for so long. */
const IDLE_MS = 30_000;

export class HeavyChecks {
  readonly #limits: HeavyCheckLimits;
  readonly #numbers = new WeakMap<ResolvedSchema, number>();
  readonly #quarantined = new WeakMap<ResolvedSchema, number>();
  readonly #waiting: Waiting[] = [];
  #lastNumber = 0;
  #worker: Worker | null = null;
  #isReady = false;
  #running: Waiting | null = null;
  #clock: NodeJS.Timeout | undefined;

  constructor(limits: Partial<HeavyCheckLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /** @throws PayloadError, SchemaError (as a rejection) */
  check(
    schema: ResolvedSchema,
    payload: Buffer,
    messageIndexes: readonly number[] | undefined,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ schema, payload, messageIndexes, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running !== null) return;
    let next = this.#waiting.shift();
    while (next !== undefined && this.#isQuarantined(next.schema)) {
      next.reject(new PayloadError("", `it may take long to check, and ${this.#quarantine()}`));
      next = this.#waiting.shift();
    }
    if (next === undefined) {
      this.#worker?.unref();
      this.#setClock(IDLE_MS, () => this.#end()).unref();
      return;
    }
    this.#running = next;
    this.#start().ref();
    if (this.#isReady) this.#ask(next);
  }

  #ask({ schema, payload, messageIndexes }: Waiting): void {
    const { formatName, text, references } = schema.source;
    // A copy, handed over: the view is on a whole batch.
    const own = new Uint8Array(payload);
    const schemaNumber = this.#numberOf(schema);
    const question: CheckQuestion = {
      schemaNumber,
      formatName,
      text,
      references,
      payload: own,
      messageIndexes,
    };
    this.#worker?.postMessage(question, [own.buffer]);
    const { timeMs, timePerMegabyteMs } = this.#limits;
    const time = Math.round(timeMs + (timePerMegabyteMs * payload.length) / 2 ** 20);
    this.#setClock(time, () => this.#giveUp(`checking it takes more than ${time} ms`));
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(workerUrl(), {
      name: "schema checks",
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMegabytes },
    });
    this.#worker = worker;
    worker.on("message", (message: CheckVerdict | "ready") => {
      if (worker !== this.#worker) return;
      if (message === "ready") {
        this.#isReady = true;
        if (this.#running !== null) this.#ask(this.#running);
      } else {
        this.#settle(errorOf(message));
      }
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (worker !== this.#worker) return;
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") this.#giveUp("checking it takes too much memory");
      else {
        this.#end();
        this.#settle(error);
      }
    });
    return worker;
  }

  #giveUp(reason: string): void {
    this.#end();
    const { schema } = this.#running ?? {};
    if (schema !== undefined) this.#quarantined.set(schema, Date.now() + this.#limits.quarantineMs);
    this.#settle(new PayloadError("", `${reason}; ${this.#quarantine()}`));
  }

  #settle(error: unknown): void {
    clearTimeout(this.#clock);
    const running = this.#running;
    this.#running = null;
    if (error === null) running?.resolve();
    else running?.reject(error);
    this.#next();
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = null;
    this.#isReady = false;
    void worker?.terminate();
  }

  #setClock(ms: number, over: () => void): NodeJS.Timeout {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(over, ms);
    return this.#clock;
  }

  #quarantine(): string {
    return `payloads of its schema that may take long are refused for ${this.#limits.quarantineMs / 1000} s`;
  }

  #isQuarantined(schema: ResolvedSchema): boolean {
    return (this.#quarantined.get(schema) ?? 0) > Date.now();
  }

  #numberOf(schema: ResolvedSchema): number {
    let number = this.#numbers.get(schema);
    if (number === undefined) {
      number = ++this.#lastNumber;
      this.#numbers.set(schema, number);
    }
    return number;
  }
}

function errorOf(verdict: CheckVerdict): Error | null {
  if (verdict === null) return null;
  const { kind, path, message } = verdict;
  return kind === "payload" ? new PayloadError(path, message) : new SchemaError(path, message);
}

/** Beside this file; in a build the thread has a file of its own next to the entry points. */
function workerUrl(): URL {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return new URL("./check-worker.ts", here);
  return new URL(here.includes("/chunks/") ? "../check-worker.js" : "./check-worker.js", here);
}

/** Requests to whichever URL of the registry answers: fail-over, retries, and what is known of its health. */

import { type Endpoint, openEndpoints } from "./endpoint.ts";
import { RegistryAnswerError, RegistryUnavailableError } from "./errors.ts";
import { type Answer, exchange, printable, TransportError } from "./exchange.ts";
import type { RegistryHealth, RequestFigures } from "./figures.ts";
import type { RegistryClientEnvironment, ResolvedOptions } from "./options.ts";

/** An answer that says something: 200 with a body, or one that the caller named. */
export interface UsefulAnswer {
  readonly status: number;
  readonly body: Buffer;
  /** What was asked, for messages. */
  readonly where: string;
}

interface Failure {
  readonly error: Error;
  /** null: given up before that could be told. */
  readonly answered: boolean | null;
  /** What the registry asked to wait; 0 if nothing. */
  readonly retryAfterMs: number;
}

export class RegistryRequests {
  readonly #options: ResolvedOptions;
  readonly #environment: RegistryClientEnvironment;
  readonly #endpoints: readonly Endpoint[];
  readonly #closing = new AbortController();
  /** Of the URL that answered last. */
  #preferred = 0;
  #outage: { readonly until: number; readonly error: RegistryUnavailableError } | null = null;
  #health: RegistryHealth = { status: "unknown", url: null, lastError: null };
  readonly #figures = { requests: 0, retries: 0, failures: 0, seconds: 0, maxSeconds: 0 };

  /** @throws TypeError for URLs, credentials or certificates that cannot be used */
  constructor(options: ResolvedOptions, environment: RegistryClientEnvironment) {
    this.#options = options;
    this.#environment = environment;
    this.#endpoints = openEndpoints(options);
  }

  get figures(): RequestFigures {
    return { ...this.#figures };
  }

  get health(): RegistryHealth {
    return this.#health;
  }

  /** Pending requests fail, new ones too. */
  close(): void {
    this.#closing.abort();
    for (const endpoint of this.#endpoints) endpoint.close();
  }

  /**
   * Asks the URLs in turn, several times if need be.
   * @param path encoded, below the base URL
   * @param deadline aborts when the question's time is over
   * @throws RegistryUnavailableError, RegistryAnswerError for an answer that is neither 200 nor 404
   */
  async get(path: string, deadline: AbortSignal): Promise<UsefulAnswer> {
    const signal = AbortSignal.any([deadline, this.#closing.signal]);
    const failures: Failure[] = [];
    const count = this.#endpoints.length;
    // Counted from here even if another request prefers another URL meanwhile: each is to have its turn.
    const first = this.#preferred;
    /** When each URL may be asked again. */
    const allowedAt = new Array<number>(count).fill(0);
    for (let round = 0; round <= this.#options.retries; round++) {
      if (round > 0 && !(await this.#pause(round, Math.min(...allowedAt), signal))) break;
      for (let turn = 0; turn < count && !signal.aborted; turn++) {
        // Found by another request meanwhile, perhaps: thousands need not each learn it by themselves.
        if (this.#outage !== null && this.#environment.now() < this.#outage.until) throw this.#outage.error;
        const index = (first + turn) % count;
        if (this.#environment.now() < (allowedAt[index] as number)) continue;
        if (failures.length > 0) this.#figures.retries++;
        const result = await this.#attempt(this.#endpoints[index] as Endpoint, path, signal);
        if (!("error" in result)) {
          this.#preferred = index;
          return result;
        }
        failures.push(result);
        allowedAt[index] = this.#environment.now() + result.retryAfterMs;
      }
    }
    throw this.#giveUp(path, failures);
  }

  async #attempt(endpoint: Endpoint, path: string, signal: AbortSignal): Promise<UsefulAnswer | Failure> {
    const where = `GET ${endpoint.url}${path}`;
    const start = this.#environment.now();
    this.#figures.requests++;
    try {
      const answer = await exchange(endpoint, path, this.#options, signal);
      if (!isPassing(answer.status)) {
        const isUseful = answer.status === 200 || answer.status === 404;
        const error = isUseful ? null : refusal(endpoint, where, answer);
        this.#answered(endpoint, answer.status, error);
        if (error === null) return { ...answer, where };
        throw error;
      }
      this.#figures.failures++;
      const error = new Error(`${where}: ${describe(endpoint, answer)}`);
      return { error, answered: true, retryAfterMs: retryAfterMs(answer) };
    } catch (error) {
      this.#figures.failures++;
      if (!(error instanceof TransportError)) throw error;
      const answered = error.wasTried && !signal.aborted ? false : null;
      return { error, answered, retryAfterMs: 0 };
    } finally {
      const seconds = (this.#environment.now() - start) / 1000;
      this.#figures.seconds += seconds;
      this.#figures.maxSeconds = Math.max(this.#figures.maxSeconds, seconds);
    }
  }

  /** @returns false when the time of the question ends before the wait would */
  async #pause(round: number, allowedAt: number, signal: AbortSignal): Promise<boolean> {
    const { retryBackoffMs, retryBackoffMaxMs, lookupTimeoutMs } = this.#options;
    const asked = Math.max(0, allowedAt - this.#environment.now());
    if (asked > lookupTimeoutMs) return false;
    // Full jitter: many gateways that lost the registry together don't come back together.
    const jitter =
      this.#environment.random() * Math.min(retryBackoffMaxMs, retryBackoffMs * 2 ** (round - 1));
    try {
      // Timers may be a fraction early.
      await this.#environment.sleep(asked === 0 ? jitter : asked + 1 + jitter, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return !signal.aborted;
  }

  #giveUp(path: string, failures: readonly Failure[]): RegistryUnavailableError {
    if (this.#closing.signal.aborted) return new RegistryUnavailableError("the registry client is closed");
    const last = failures.at(-1);
    const urls = this.#endpoints.map(({ url }) => url).join(", ");
    const reason = last?.error.message ?? `GET ${path}: no time was left to ask ${urls}`;
    const tries = failures.length > 1 ? ` (the last of ${failures.length} attempts)` : "";
    const answers = failures.map(({ answered }) => answered);
    const isOutage = answers.includes(false) && !answers.includes(true);
    const error = new RegistryUnavailableError(`the schema registry is unavailable: ${reason}${tries}`, {
      isOutage,
      cause: last?.error,
    });
    if (isOutage) this.#outage = { until: this.#environment.now() + this.#options.failureTtlMs, error };
    if (this.#health.status !== "down") {
      this.#options.log?.warn({ reason: error.message }, "the schema registry is lost");
    }
    this.#health = { status: "down", url: null, lastError: error.message };
    return error;
  }

  #answered({ url }: Endpoint, status: number, error: RegistryAnswerError | null): void {
    this.#outage = null;
    const before = this.#health;
    if (before.status === "down") this.#options.log?.info({ url }, "the schema registry is back");
    if (error === null) {
      if (before.status !== "up" || before.url !== url) this.#health = { ...before, status: "up", url };
    } else if (isRefusal(status)) {
      if (before.status !== "refusing") {
        this.#options.log?.warn({ reason: error.message }, "the schema registry refuses to answer");
      }
      this.#health = { status: "refusing", url, lastError: error.message };
    }
  }
}

/** Whatever was asked; other statuses are about the question. */
function isRefusal(status: number): boolean {
  return status === 401 || status === 403 || (status >= 300 && status < 400);
}

/** What another attempt may answer otherwise. */
function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** In seconds, or a date. */
function retryAfterMs({ retryAfter }: Answer): number {
  if (retryAfter === null) return 0;
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

function refusal(endpoint: Endpoint, where: string, answer: Answer): RegistryAnswerError {
  const { status } = answer;
  const hint =
    status === 401 || status === 403
      ? "; are the credentials right?"
      : status >= 300 && status < 400
        ? "; redirects are not followed, is this the registry's own URL?"
        : "";
  return new RegistryAnswerError(`${where}: ${describe(endpoint, answer)}${hint}`, status);
}

/** The status, and the registry's own code and words if it is one. */
function describe(endpoint: Endpoint, { status, body }: Answer): string {
  try {
    const { error_code: code, message } = JSON.parse(body.toString()) as Record<string, unknown>;
    if (typeof message === "string") {
      const shown = typeof code === "number" && code !== status ? `${status}, error ${code}` : `${status}`;
      return `answered ${shown}: ${printable(endpoint.redact(message))}`;
    }
  } catch {
    // No registry's words: a page of a proxy, say.
  }
  return `answered ${status}`;
}

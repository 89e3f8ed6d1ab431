/** The log of slow requests: sargasso.slow.request.ms. Loaded only where that is set. */
import type { AnsweredRequest, RequestObserver } from "#src/dispatch/observer.ts";
import type { Logger } from "./log.ts";

/** A gateway in trouble must not write a line for each request: so many a second, and how many were left out. */
const MAX_LINES_PER_SECOND = 10;

export class SlowRequests implements RequestObserver {
  readonly #thresholdMs: number;
  readonly #log: Logger;
  #second = 0;
  #lines = 0;
  #leftOut = 0;

  constructor(thresholdMs: number, log: Logger) {
    this.#thresholdMs = thresholdMs;
    this.#log = log;
  }

  onRequest(answered: AnsweredRequest): void {
    const { decodeMs, handleMs, encodeMs } = answered;
    const ms = decodeMs + handleMs + encodeMs;
    if (ms < this.#thresholdMs || ms < this.#thresholdMs + patienceOf(answered)) return;
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#lines = 0;
    }
    if (this.#lines === MAX_LINES_PER_SECOND) {
      this.#leftOut++;
      return;
    }
    this.#lines++;
    const { api, apiVersion, clientId, clientHost, requestBytes, responseBytes } = answered;
    const line = {
      api,
      apiVersion,
      clientId,
      client: clientHost,
      ms: rounded(ms),
      decodeMs: rounded(decodeMs),
      handleMs: rounded(handleMs),
      encodeMs: rounded(encodeMs),
      requestBytes,
      responseBytes,
      ...(this.#leftOut === 0 ? {} : { leftOut: this.#leftOut }),
    };
    this.#leftOut = 0;
    this.#log.warn(line, "slow request");
  }
}

/** How long the client itself was ready to wait: for records, or for the other members of its group. */
function patienceOf({ api, request }: AnsweredRequest): number {
  switch (api) {
    case "Fetch":
      return (request as { readonly maxWaitMs: number }).maxWaitMs;
    case "JoinGroup": {
      // Version 0 knows the session timeout only; there the other is -1.
      const join = request as { readonly rebalanceTimeoutMs: number; readonly sessionTimeoutMs: number };
      return Math.max(join.rebalanceTimeoutMs, join.sessionTimeoutMs);
    }
    case "SyncGroup":
      // Waits for the leader, for as long as its members once said in JoinGroup.
      return Number.POSITIVE_INFINITY;
    default:
      return 0;
  }
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}

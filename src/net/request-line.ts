/**
 * The requests of one connection and the responses to them, in order. As in Kafka one request at a time is handled, the
 * next one waits; requests of an API that is declared `pipelined` may be in progress together.
 */
import type { Frame, ResponseFrame } from "#src/dispatch/frame.ts";
import type { RequestDispatcher } from "#src/dispatch/request-dispatcher.ts";
import type { ConnectionContext } from "#src/handlers/handler.ts";
import { Reader } from "#wire/reader.ts";
import { RequestQueue } from "./request-queue.ts";

export interface RequestLineOptions {
  readonly dispatcher: RequestDispatcher;
  readonly connection: ConnectionContext;
  /** The request's turn has come. "close": it could not be answered, and ends the connection. */
  readonly onResponse: (response: ResponseFrame | "close", requestBytes: number) => void;
  /** A request was answered after `startNext` had returned; those whose turn it was have been given to `onResponse`. */
  readonly onLater: () => void;
  /** Why a request cannot be answered; told at once, before its turn. */
  readonly onRefused: (error: unknown) => void;
}

/** Appends that wait for one commit; each keeps more in memory than its bytes. */
const MAX_REQUESTS_IN_PROGRESS = 512;
/**
 * What a request's arrays may have in all. A request of 100 MB could have 50 million, which took half a minute and 3 GB; the
 * largest that clients send name every partition of a server a few times.
 */
const MAX_ELEMENTS = 250_000;

/** A request that was started. `response` is undefined until there is one. */
interface Started {
  readonly requestBytes: number;
  readonly pipelinedApi: number | null;
  response: ResponseFrame | "close" | undefined;
}

export class RequestLine {
  readonly #options: RequestLineOptions;
  readonly #reader = new Reader();
  readonly #waiting = new RequestQueue<Frame>();
  readonly #started = new RequestQueue<Started>();

  constructor(options: RequestLineOptions) {
    this.#options = options;
    this.#reader.maxElements = MAX_ELEMENTS;
  }

  push(frame: Frame): void {
    this.#waiting.push(frame);
  }

  get isEmpty(): boolean {
    return this.#waiting.isEmpty && this.#started.isEmpty;
  }

  get isInProgress(): boolean {
    return !this.#started.isEmpty;
  }

  /** Forgets what has not been started. */
  clearWaiting(): void {
    this.#waiting.clear();
  }

  /** The sizes of the requests in progress. */
  *bytesInProgress(): Iterable<number> {
    for (const { requestBytes } of this.#started) yield requestBytes;
  }

  get mayStart(): boolean {
    const frame = this.#waiting.first;
    if (frame === undefined) return false;
    const last = this.#started.last;
    if (last === undefined) return true;
    if (this.#started.size >= MAX_REQUESTS_IN_PROGRESS) return false;
    return last.pipelinedApi !== null && last.pipelinedApi === this.#options.dispatcher.pipelinedApi(frame);
  }

  /** To be called while `mayStart`. */
  startNext(): void {
    const frame = this.#waiting.shift();
    if (frame === undefined) return;
    const { dispatcher, connection } = this.#options;
    const started: Started = {
      requestBytes: frame.end - frame.start,
      pipelinedApi: dispatcher.pipelinedApi(frame),
      response: undefined,
    };
    this.#started.push(started);
    let response: ResponseFrame | Promise<ResponseFrame>;
    try {
      response = dispatcher.dispatch(frame, this.#reader, connection);
    } catch (error) {
      this.#refuse(started, error);
      return;
    }
    if (response instanceof Promise) {
      response.then(
        (value) => {
          started.response = value;
          this.#advance();
          this.#options.onLater();
        },
        (error) => {
          this.#refuse(started, error);
          this.#options.onLater();
        },
      );
    } else {
      started.response = response;
      this.#advance();
    }
  }

  /** The request cannot be answered: those before it still are, then the connection closes. */
  #refuse(started: Started, error: unknown): void {
    started.response = "close";
    this.#options.onRefused(error);
    this.#advance();
  }

  #advance(): void {
    for (;;) {
      const first = this.#started.first;
      if (first === undefined || first.response === undefined) return;
      this.#started.shift();
      this.#options.onResponse(first.response, first.requestBytes);
    }
  }
}

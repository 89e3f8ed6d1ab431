/**
 * One client's connection: requests in, responses out in the order of their requests (RequestLine). Reading stops while the
 * client does not take its responses, while this connection has many bytes waiting, or while all connections together have.
 */
import type { Socket } from "node:net";
import type { Logger } from "pino";
import type { ResponseFrame } from "#src/dispatch/frame.ts";
import type { RequestDispatcher } from "#src/dispatch/request-dispatcher.ts";
import type { ClientSoftware, ConnectionContext, ListenerAddress } from "#src/handlers/handler.ts";
import { CloseListeners } from "./close-listeners.ts";
import { describeFailure } from "./failure.ts";
import { FrameSplitter } from "./frame-splitter.ts";
import type { NetObserver } from "./net-observer.ts";
import { ReceiveProgress } from "./receive-progress.ts";
import { RequestLine } from "./request-line.ts";
import type { RequestMemory } from "./request-memory.ts";
import { ResponseOutput } from "./response-output.ts";
import type { SlowReaders } from "./slow-readers.ts";

export interface ConnectionOptions {
  readonly id: number;
  readonly socket: Socket;
  readonly listener: ListenerAddress;
  readonly clientHost: string;
  readonly clientPort: number;
  readonly dispatcher: RequestDispatcher;
  readonly memory: RequestMemory;
  readonly slowReaders: SlowReaders;
  readonly maxRequestBytes: number;
  /** -1 for never. */
  readonly maxIdleMs: number;
  readonly log: Logger;
  readonly observer?: NetObserver | undefined;
}

/** Enough for the five batches of 1 MB that a producer keeps in flight, and some. */
const MAX_BYTES_IN_FLIGHT = 8 * 1024 * 1024;
/** A client that sends thousands of small requests at once lets the others have their turn after so many. */
const REQUESTS_PER_TURN = 64;
/** How long a connection may be silent before TCP asks whether the peer is still there: a parked request is never idle. */
const KEEP_ALIVE_MS = 60_000;
/** While others wait for the memory that a request has been promised, it has to come faster. */
const CONTENDED_WINDOW_MS = 1_000;
/** While others wait for memory, a client that takes none of its responses for so long gives its own back. */
const CONTENDED_READER_MS = 5_000;
/** What a waiting request costs beyond its bytes, so that a flood of tiny ones is bounded too. */
const REQUEST_OVERHEAD_BYTES = 128;

export class Connection implements ConnectionContext {
  readonly id: number;
  readonly listener: ListenerAddress;
  readonly clientHost: string;
  readonly clientPort: number;
  clientSoftware: ClientSoftware | null = null;
  readonly #options: ConnectionOptions;
  readonly #socket: Socket;
  readonly #splitter: FrameSplitter;
  readonly #requests: RequestLine;
  readonly #output: ResponseOutput;
  readonly #closeListeners: CloseListeners;
  readonly #progress = new ReceiveProgress();
  /** The cost of the request that is being received, until it is counted. */
  #unreserved = 0;
  #bytesInFlight = 0;
  #isFlushScheduled = false;
  #isPumpScheduled = false;
  #isWaitingForMemory = false;
  /** Nothing is read yet, see holdFor. */
  #isHeld = false;
  /** Nothing more is read: the client closed its side, or the gateway is shutting down. */
  #isEnding = false;
  #isClosed = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.id = options.id;
    this.listener = options.listener;
    this.clientHost = options.clientHost;
    this.clientPort = options.clientPort;
    this.#socket = options.socket;
    this.#requests = new RequestLine({
      dispatcher: options.dispatcher,
      connection: this,
      onResponse: (response, requestBytes) => this.#onResponse(response, requestBytes),
      onLater: () => this.#scheduleFlush(),
      onRefused: (error) => {
        if (!this.#isClosed) this.#report(error);
      },
    });
    this.#output = new ResponseOutput(options.socket, options.slowReaders, options.observer);
    this.#closeListeners = new CloseListeners((error) =>
      options.log.error({ err: error }, "a close listener failed"),
    );
    this.#splitter = new FrameSplitter(options.maxRequestBytes, {
      onFrameStart: (size) => {
        this.#unreserved = size + REQUEST_OVERHEAD_BYTES;
      },
      onFrame: (frame) => {
        this.#reserve();
        this.#progress.onRequest();
        this.#requests.push(frame);
      },
    });
    const socket = this.#socket;
    socket.setNoDelay(true);
    socket.setKeepAlive(true, KEEP_ALIVE_MS);
    if (options.maxIdleMs >= 0) socket.setTimeout(options.maxIdleMs);
    socket.on("timeout", () => this.#onIdle());
    socket.on("drain", () => {
      options.slowReaders.forget(socket);
      this.#pump();
    });
    socket.on("end", () => this.end());
    socket.on("error", (error) =>
      options.log.debug({ err: error, client: this.clientHost }, "connection broke"),
    );
    socket.on("close", () => this.#onClosed());
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Reads nothing for `ms` to begin with. */
  holdFor(ms: number): void {
    this.#isHeld = true;
    this.#socket.pause();
    setTimeout(() => {
      this.#isHeld = false;
      if (!this.#isClosed) this.#readOrPause();
    }, ms).unref();
  }

  onClose(listener: () => void): () => void {
    const takeBack = this.#closeListeners.add(listener);
    if (this.#isClosed || this.#isEnding) queueMicrotask(() => this.#closeListeners.notify());
    return takeBack;
  }

  /**
   * Reads no more, answers what was received, then closes. Requests that wait for something to happen are told
   * that nobody waits for them any longer.
   */
  end(): void {
    if (this.#isEnding || this.#isClosed) return;
    this.#isEnding = true;
    this.#socket.pause();
    this.#closeListeners.notify();
    this.#pump();
  }

  /** Closes at once; what was not sent yet is lost. */
  destroy(): void {
    this.#socket.destroy();
  }

  /** Bytes that the socket read; they are copied. */
  receive(chunk: Buffer): void {
    if (this.#isEnding) return;
    this.#options.observer?.onBytesRead(chunk.length);
    this.#progress.onBytes(chunk.length);
    try {
      this.#splitter.push(chunk);
    } catch (error) {
      // Where the next request begins is lost, those before are not.
      this.#report(error);
      this.end();
      return;
    }
    this.#pump();
  }

  /** Starts what may start, sends what is answered, and decides whether to read on. */
  #pump(): void {
    if (this.#isPumpScheduled) return;
    for (let turn = 0; this.#mayStart; turn++) {
      if (turn === REQUESTS_PER_TURN) {
        this.#isPumpScheduled = true;
        setImmediate(() => {
          this.#isPumpScheduled = false;
          this.#pump();
        });
        break;
      }
      this.#requests.startNext();
      if (this.#output.isFull) this.#output.flush();
    }
    this.#output.flush();
    if (this.#isClosed) return;
    if (this.#isEnding && this.#requests.isEmpty) this.#socket.destroySoon();
    else this.#readOrPause();
  }

  get #mayStart(): boolean {
    return !this.#isClosed && !this.#socket.writableNeedDrain && this.#requests.mayStart;
  }

  #onResponse(response: ResponseFrame | "close", requestBytes: number): void {
    this.#give(requestBytes + REQUEST_OVERHEAD_BYTES);
    if (this.#isClosed) return;
    if (response === "close") {
      this.#output.flush();
      this.#isClosed = true;
      this.#isEnding = true;
      this.#socket.pause();
      this.#socket.destroySoon();
    } else if (response !== null) {
      this.#output.push(response);
    }
  }

  /** Responses that become ready in the same tick (one commit answers many) leave in one write. */
  #scheduleFlush(): void {
    if (this.#isFlushScheduled) return;
    this.#isFlushScheduled = true;
    process.nextTick(() => {
      this.#isFlushScheduled = false;
      this.#pump();
    });
  }

  #readOrPause(): void {
    if (this.#isEnding || this.#isHeld) return;
    const { memory } = this.#options;
    const socket = this.#socket;
    if (socket.writableNeedDrain || this.#isOverfull()) {
      socket.pause();
    } else if (memory.isExhausted && !(this.#splitter.isWithinFrame && this.#unreserved === 0)) {
      socket.pause();
      if (this.#isWaitingForMemory) return;
      this.#isWaitingForMemory = true;
      memory.whenAvailable(() => {
        this.#isWaitingForMemory = false;
        if (!this.#isClosed) this.#readOrPause();
      });
    } else {
      this.#reserve();
      if (socket.isPaused()) socket.resume();
    }
  }

  /** A single request, whatever its size, is read to its end. */
  #isOverfull(): boolean {
    return this.#bytesInFlight > MAX_BYTES_IN_FLIGHT && !this.#requests.isEmpty;
  }

  #reserve(): void {
    this.#bytesInFlight += this.#unreserved;
    this.#options.memory.take(this.#unreserved);
    this.#unreserved = 0;
  }

  #give(bytes: number): void {
    this.#bytesInFlight -= bytes;
    this.#options.memory.release(bytes);
  }

  /**
   * Called from time to time: closes a connection on which a request has begun and does not come to its end, and, while
   * others wait for memory, one that holds it without taking its responses.
   */
  checkProgress(now: number, windowMs: number): void {
    if (this.#isEnding) return;
    const isReceiving = this.#splitter.isWithinFrame && !this.#socket.isPaused();
    const { memory, slowReaders } = this.#options;
    const window = memory.hasWaiting ? Math.min(windowMs, CONTENDED_WINDOW_MS) : windowMs;
    if (this.#progress.isTooSlow(now, isReceiving, window)) {
      this.#cutOff(`a request does not come to its end (${this.#splitter.missing} bytes are missing)`);
    } else if (
      memory.hasWaiting &&
      this.#bytesInFlight > 0 &&
      slowReaders.waitingMs(this.#socket, now) > CONTENDED_READER_MS
    ) {
      this.#cutOff("the client does not take its responses while others wait for memory");
    }
  }

  #cutOff(why: string): void {
    this.#options.log.warn({ client: this.clientHost }, `connection closed: ${why}`);
    this.destroy();
  }

  /** Silence counts only while nothing is being worked on for the client. */
  #onIdle(): void {
    if (this.#requests.isInProgress) return;
    this.#options.log.debug({ client: this.clientHost }, "connection closed, it was idle");
    this.destroy();
  }

  #report(error: unknown): void {
    const { log } = this.#options;
    void describeFailure(error).then(({ detail, message }) =>
      log.warn({ client: this.clientHost, ...detail }, `connection closed: ${message}`),
    );
  }

  #onClosed(): void {
    this.#isClosed = true;
    this.#isEnding = true;
    this.#output.clear();
    this.#options.slowReaders.forget(this.#socket);
    // What has not been started is dropped with what is half read; what is in progress gives its bytes back when done.
    let inProgress = 0;
    for (const bytes of this.#requests.bytesInProgress()) inProgress += bytes + REQUEST_OVERHEAD_BYTES;
    this.#give(this.#bytesInFlight - inProgress);
    this.#requests.clearWaiting();
    this.#closeListeners.notify();
  }
}

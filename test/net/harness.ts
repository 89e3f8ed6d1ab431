/** A listener whose requests are answered by the test, and clients that see every byte. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import type { Frame, ResponseFrame } from "#src/dispatch/frame.ts";
import type { RequestDispatcher } from "#src/dispatch/request-dispatcher.ts";
import type { ConnectionContext } from "#src/handlers/handler.ts";
import { type ConnectionLimits, Connections } from "#src/net/connections.ts";
import { Listener, type ListenerOptions } from "#src/net/listener.ts";
import { RequestMemory } from "#src/net/request-memory.ts";
import { SlowReaders } from "#src/net/slow-readers.ts";

export interface ReceivedRequest {
  readonly apiKey: number;
  readonly correlationId: number;
  readonly body: Buffer;
  readonly connection: ConnectionContext;
  respond(body?: Buffer | null): void;
  fail(error: Error): void;
}

/** Requests of this key may be in progress together, as Produce's are. */
export const PIPELINED_KEY = 0;
export const SERIAL_KEY = 1;

export class TestServer {
  readonly requests: ReceivedRequest[] = [];
  readonly connections: Connections;
  readonly memory: RequestMemory;
  readonly slowReaders: SlowReaders;
  readonly listener: Listener;
  readonly log: string[] = [];
  /** Answers at once; null leaves the request to the test. */
  answer: ((request: ReceivedRequest) => Buffer | null) | null = null;

  constructor(
    options: Partial<ListenerOptions> & {
      limits?: Partial<ConnectionLimits>;
      maxBytesInMemory?: number;
      maxResponseBytes?: number;
    } = {},
  ) {
    const { limits, maxBytesInMemory = -1, maxResponseBytes = -1, ...rest } = options;
    this.connections = new Connections({
      maxConnections: 1000,
      maxConnectionsPerIp: 1000,
      maxConnectionsPerIpOverrides: new Map(),
      maxCreationRate: 1_000_000,
      receiveTimeoutMs: 30_000,
      ...limits,
    });
    this.memory = new RequestMemory(maxBytesInMemory);
    const write = (line: string): void => {
      this.log.push(line);
    };
    const log = pino({ level: "debug" }, { write });
    this.slowReaders = new SlowReaders(maxResponseBytes, log);
    this.listener = new Listener({
      name: "PLAINTEXT",
      host: "127.0.0.1",
      port: 0,
      connections: this.connections,
      dispatcher: this.#dispatcher(),
      memory: this.memory,
      slowReaders: this.slowReaders,
      maxRequestBytes: 1_000_000,
      maxIdleMs: -1,
      log,
      ...rest,
    });
  }

  async open(): Promise<void> {
    await this.listener.open();
  }

  async close(): Promise<void> {
    this.listener.close();
    await this.connections.endAll(0);
  }

  async connect(): Promise<TestClient> {
    const socket = connect(this.listener.port, "127.0.0.1");
    await once(socket, "connect");
    return new TestClient(socket);
  }

  async received(count: number): Promise<void> {
    await until(() => this.requests.length >= count);
  }

  #dispatcher(): RequestDispatcher {
    return {
      pipelinedApi: ({ buffer, start }) =>
        buffer.readInt16BE(start) === PIPELINED_KEY ? PIPELINED_KEY : null,
      dispatch: (frame, _reader, connection) => this.#dispatch(frame, connection),
    };
  }

  #dispatch(
    { buffer, start, end }: Frame,
    connection: ConnectionContext,
  ): ResponseFrame | Promise<ResponseFrame> {
    const apiKey = buffer.readInt16BE(start);
    if (apiKey === 999) throw new Error("garbage");
    const correlationId = buffer.readInt32BE(start + 4);
    const { promise, resolve, reject } = Promise.withResolvers<ResponseFrame>();
    const request: ReceivedRequest = {
      apiKey,
      correlationId,
      body: buffer.subarray(start + 8, end),
      connection,
      respond: (body = Buffer.alloc(0)) => resolve(body === null ? null : response(correlationId, body)),
      fail: reject,
    };
    this.requests.push(request);
    const answer = this.answer?.(request) ?? null;
    return answer === null ? promise : response(correlationId, answer);
  }
}

export class TestClient {
  readonly socket: Socket;
  readonly #chunks: Buffer[] = [];
  isClosed = false;
  isEnded = false;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on("data", (chunk) => this.#chunks.push(chunk));
    socket.on("end", () => {
      this.isEnded = true;
    });
    socket.on("close", () => {
      this.isClosed = true;
    });
    socket.on("error", () => {});
  }

  send(...frames: Buffer[]): void {
    this.socket.write(Buffer.concat(frames));
  }

  get bytesReceived(): number {
    return this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  /** The correlation ids of the whole responses so far, in the order of arrival. */
  get answered(): number[] {
    const bytes = Buffer.concat(this.#chunks);
    const ids: number[] = [];
    for (let at = 0; at + 8 <= bytes.length && at + 4 + bytes.readInt32BE(at) <= bytes.length; ) {
      ids.push(bytes.readInt32BE(at + 4));
      at += 4 + bytes.readInt32BE(at);
    }
    return ids;
  }

  async answers(count: number): Promise<number[]> {
    await until(() => this.answered.length >= count);
    return this.answered;
  }

  async closed(): Promise<void> {
    await until(() => this.isClosed);
  }
}

export function request(apiKey: number, correlationId: number, body: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(12);
  head.writeInt32BE(8 + body.length, 0);
  head.writeInt16BE(apiKey, 4);
  head.writeInt32BE(correlationId, 8);
  return Buffer.concat([head, body]);
}

function response(correlationId: number, body: Buffer): Buffer[] {
  const head = Buffer.alloc(8);
  head.writeInt32BE(4 + body.length, 0);
  head.writeInt32BE(correlationId, 4);
  return body.length === 0 ? [head] : [head, body];
}

export async function until(condition: () => boolean, timeoutMs = 5000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`not so within ${timeoutMs} ms: ${condition}`);
    await sleep(2);
  }
}

/** Long enough for whatever was going to happen to have happened. */
export function settle(): Promise<void> {
  return sleep(30);
}

// Requests as frames, made by the generated codecs, and what carries them: the dispatcher in this process, or a socket.

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type RequestHeader, requestHeader } from "#generated/messages/request-header.ts";
import { responseHeader } from "#generated/messages/response-header.ts";
import type { Dispatcher } from "#src/dispatch/dispatcher.ts";
import type { ConnectionContext } from "#src/handlers/handler.ts";
import { requestHeaderVersion, responseHeaderVersion } from "#wire/header-version.ts";
import type { Api } from "#wire/message.ts";
import { Reader } from "#wire/reader.ts";
import { Writer } from "#wire/writer.ts";

const reader = new Reader();
const writer = new Writer();

/** A request with the length in front. The correlation id is the same in all: no two are in flight on one connection. */
export function frameOf<Request, Response>(
  api: Api<Request, Response>,
  version: number,
  request: Request,
): Buffer {
  const header: RequestHeader = {
    requestApiKey: api.key,
    requestApiVersion: version,
    correlationId: 1,
    clientId: "bench",
    unknownTaggedFields: [],
  };
  writer.reset();
  writer.writeInt32(0);
  requestHeader.encode(writer, header, requestHeaderVersion(api.request, version));
  api.request.encode(writer, request, version);
  const frame = Buffer.concat(writer.finish());
  frame.writeInt32BE(frame.length - 4, 0);
  return frame;
}

/** A response with the length in front. */
export function responseOf<Request, Response>(
  api: Api<Request, Response>,
  version: number,
  frame: Buffer,
): Response {
  reader.reset(frame, 4, frame.length);
  responseHeader.decode(reader, responseHeaderVersion(api.response, version));
  return api.response.decode(reader, version);
}

/** Sends a frame and resolves to the response's. */
export interface Carrier {
  exchange(frame: Buffer): Promise<Buffer>;
  close(): void;
}

export async function ask<Request, Response>(
  carrier: Carrier,
  api: Api<Request, Response>,
  version: number,
  request: Request,
): Promise<Response> {
  return responseOf(api, version, await carrier.exchange(frameOf(api, version, request)));
}

const connection: ConnectionContext = {
  id: 1,
  listener: { name: "PLAINTEXT", advertisedHost: "127.0.0.1", advertisedPort: 9092 },
  clientHost: "/127.0.0.1",
  clientPort: 50_000,
  clientSoftware: null,
  isClosed: false,
  onClose: () => () => {},
};

/** What dispatch answers: at once where the handler can. */
export function dispatchIn(
  dispatcher: Dispatcher,
): (frame: Buffer) => readonly Buffer[] | null | Promise<readonly Buffer[] | null> {
  const own = new Reader();
  return (frame) => dispatcher.dispatch({ buffer: frame, start: 4, end: frame.length }, own, connection);
}

export function inProcess(dispatcher: Dispatcher): Carrier {
  const dispatch = dispatchIn(dispatcher);
  return {
    exchange: async (frame) => Buffer.concat((await dispatch(frame)) ?? []),
    close() {},
  };
}

/** One connection with one request in flight, and as little work of its own as can be. */
export class SocketCarrier implements Carrier {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #received = 0;
  #resolve: (frame: Buffer) => void = () => {};
  #reject: (error: Error) => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (part) => this.#take(part));
    socket.on("error", (error) => this.#reject(error));
    socket.on("close", () => this.#reject(new Error("the server closed the connection")));
  }

  static async open(port: number): Promise<SocketCarrier> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new SocketCarrier(socket);
  }

  exchange(frame: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#socket.write(frame);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(part: Buffer): void {
    this.#parts.push(part);
    this.#received += part.length;
    let head = this.#parts[0] as Buffer;
    if (head.length < 4) {
      head = Buffer.concat(this.#parts);
      this.#parts = [head];
      if (head.length < 4) return;
    }
    if (this.#received < 4 + head.readInt32BE(0)) return;
    const frame = this.#parts.length === 1 ? head : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#received = 0;
    this.#resolve(frame);
  }
}

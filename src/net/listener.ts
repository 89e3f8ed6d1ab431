/** A TCP port on which clients connect. */
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Logger } from "pino";
import type { RequestDispatcher } from "#src/dispatch/request-dispatcher.ts";
import type { ListenerAddress } from "#src/handlers/handler.ts";
import { Connection } from "./connection.ts";
import type { Connections } from "./connections.ts";
import type { NetObserver } from "./net-observer.ts";
import type { RequestMemory } from "./request-memory.ts";
import { readShared } from "./shared-reads.ts";
import type { SlowReaders } from "./slow-readers.ts";

export interface ListenerOptions {
  readonly name: string;
  /** Empty for every interface. */
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** What clients are told; without it, the address that they came in on. */
  readonly advertised?: { readonly host: string; readonly port: number } | undefined;
  readonly connections: Connections;
  readonly dispatcher: RequestDispatcher;
  readonly memory: RequestMemory;
  readonly slowReaders: SlowReaders;
  readonly maxRequestBytes: number;
  readonly maxIdleMs: number;
  readonly log: Logger;
  readonly observer?: NetObserver | undefined;
}

export class Listener {
  readonly #options: ListenerOptions;
  readonly #server: Server;
  #port = 0;

  constructor(options: ListenerOptions) {
    this.#options = options;
    // Half-open: a client that closes its side after its last request still gets what it asked for.
    // Paused: nothing is to be read before readShared has it.
    this.#server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) =>
      this.#onSocket(socket),
    );
  }

  /** The port in use, also when 0 was asked for. */
  get port(): number {
    return this.#port;
  }

  get host(): string {
    return this.#options.host;
  }

  /** Rejects with the system's error (EADDRINUSE, EACCES …) when it cannot listen. */
  async open(): Promise<void> {
    const { host, port } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen({ port, ...(host === "" ? {} : { host }) }, () => {
        this.#server.off("error", reject);
        resolve();
      });
    });
    // Running out of file descriptors, for one: the connection is lost, the listener goes on.
    this.#server.on("error", (error) =>
      this.#options.log.error({ err: error }, "a connection was not accepted"),
    );
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Accepts no more connections. Those that are open stay. */
  close(): void {
    if (this.#server.listening) this.#server.close();
  }

  #onSocket(accepted: Socket): void {
    const { connections, log, observer } = this.#options;
    // Gone before it was accepted.
    if (accepted.remoteAddress === undefined) {
      accepted.on("error", () => {});
      accepted.destroy();
      return;
    }
    const clientHost = `/${plainAddress(accepted.remoteAddress)}`;
    const refusal = connections.refusal(clientHost);
    if (refusal !== null) {
      log.warn({ client: clientHost }, `connection refused, ${refusal} is reached`);
      observer?.onConnectionRefused(refusal);
      accepted.on("error", () => {});
      accepted.destroy();
      return;
    }
    const socket = readShared(accepted, (chunk) => connection.receive(chunk));
    const connection: Connection = new Connection({
      id: connections.nextId(),
      socket,
      clientHost,
      clientPort: accepted.remotePort ?? 0,
      listener: this.#addressFor(socket),
      dispatcher: this.#options.dispatcher,
      memory: this.#options.memory,
      slowReaders: this.#options.slowReaders,
      maxRequestBytes: this.#options.maxRequestBytes,
      maxIdleMs: this.#options.maxIdleMs,
      log,
      observer,
    });
    connections.add(connection);
    const delayMs = connections.startDelayMs();
    if (delayMs > 0) connection.holdFor(delayMs);
    observer?.onConnectionOpened();
    socket.once("close", () => {
      connections.remove(connection);
      observer?.onConnectionClosed();
    });
  }

  /** A listener on every interface has no address of its own: what the client reached it by serves it again. */
  #addressFor(socket: Socket): ListenerAddress {
    const { name, host, advertised } = this.#options;
    if (advertised !== undefined) {
      return { name, advertisedHost: advertised.host, advertisedPort: advertised.port };
    }
    const isWildcard = host === "" || host === "0.0.0.0" || host === "::";
    const advertisedHost = isWildcard ? plainAddress(socket.localAddress ?? "127.0.0.1") : host;
    return { name, advertisedHost, advertisedPort: this.#port };
  }
}

/** IPv4 addresses arrive as `::ffff:127.0.0.1` on a socket for both families. */
function plainAddress(address: string): string {
  return address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
}

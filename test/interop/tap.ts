// A wire tap: passes a client's bytes on to a listener of the gateway, which advertises the tap, and notes which APIs the
// client asked for in which versions.

import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** API names and the versions in which they were asked for, both in order. */
export type Used = Readonly<Record<string, readonly number[]>>;

export class Tap {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #versions = new Map<number, Set<number>>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(upstreamPort: number): Promise<Tap> {
    const server = createServer();
    const tap = new Tap(server);
    server.on("connection", (client) => tap.#pass(client, upstreamPort));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return tap;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  used(nameOf: (apiKey: number) => string): Used {
    const keys = [...this.#versions].sort(([a], [b]) => a - b);
    return Object.fromEntries(
      keys.map(([key, versions]) => [nameOf(key), [...versions].sort((a, b) => a - b)]),
    );
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #pass(client: Socket, upstreamPort: number): void {
    const gateway = connect(upstreamPort, "127.0.0.1");
    for (const [socket, other] of [
      [client, gateway],
      [gateway, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    const listen = this.#listener();
    client.on("data", listen);
    client.pipe(gateway);
    gateway.pipe(client);
  }

  /** Looks at the first bytes of each request: size (int32), API key, API version (int16). */
  #listener(): (chunk: Buffer) => void {
    const head = Buffer.alloc(8);
    let filled = 0;
    let toSkip = 0;
    return (chunk) => {
      for (let at = 0; at < chunk.length; ) {
        if (toSkip > 0) {
          const skipped = Math.min(toSkip, chunk.length - at);
          toSkip -= skipped;
          at += skipped;
          continue;
        }
        const copied = chunk.copy(head, filled, at);
        filled += copied;
        at += copied;
        if (filled < head.length) continue;
        this.#note(head.readInt16BE(4), head.readInt16BE(6));
        toSkip = head.readInt32BE(0) - 4;
        filled = 0;
      }
    };
  }

  #note(apiKey: number, version: number): void {
    const versions = this.#versions.get(apiKey);
    if (versions === undefined) this.#versions.set(apiKey, new Set([version]));
    else versions.add(version);
  }
}

/** All connections of a gateway, whatever their listener: limits, and closing them together. */
import type { Connection } from "./connection.ts";

export interface ConnectionLimits {
  readonly maxConnections: number;
  readonly maxConnectionsPerIp: number;
}

export class Connections {
  readonly #limits: ConnectionLimits;
  readonly #open = new Set<Connection>();
  readonly #countByHost = new Map<string, number>();
  #lastId = 0;
  #whenEmpty: (() => void) | null = null;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#open.size;
  }

  nextId(): number {
    return ++this.#lastId;
  }

  /** The setting that forbids one more connection from `host`, null when there is room. */
  refusal(host: string): string | null {
    if (this.#open.size >= this.#limits.maxConnections) return "max.connections";
    if ((this.#countByHost.get(host) ?? 0) >= this.#limits.maxConnectionsPerIp)
      return "max.connections.per.ip";
    return null;
  }

  add(connection: Connection): void {
    this.#open.add(connection);
    this.#countByHost.set(connection.clientHost, (this.#countByHost.get(connection.clientHost) ?? 0) + 1);
  }

  remove(connection: Connection): void {
    if (!this.#open.delete(connection)) return;
    const count = (this.#countByHost.get(connection.clientHost) ?? 1) - 1;
    if (count === 0) this.#countByHost.delete(connection.clientHost);
    else this.#countByHost.set(connection.clientHost, count);
    if (this.#open.size === 0) this.#whenEmpty?.();
  }

  /** Lets every connection answer what it received; those that are not done after `graceMs` are cut off. */
  async endAll(graceMs: number): Promise<void> {
    if (this.#open.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.destroyAll(), graceMs);
      this.#whenEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
      for (const connection of [...this.#open]) connection.end();
    });
  }

  destroyAll(): void {
    for (const connection of [...this.#open]) connection.destroy();
  }
}

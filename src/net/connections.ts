/** All connections of a gateway, whatever their listener: limits, and closing them together. */
import type { Connection } from "./connection.ts";

export interface ConnectionLimits {
  readonly maxConnections: number;
  readonly maxConnectionsPerIp: number;
  /** By address; instead of maxConnectionsPerIp. */
  readonly maxConnectionsPerIpOverrides: ReadonlyMap<string, number>;
  /** New ones per second; more have to wait. */
  readonly maxCreationRate: number;
  /** How long a request may take to come to its end, as ReceiveProgress measures it. */
  readonly receiveTimeoutMs: number;
}

const CHECK_INTERVAL_MS = 1_000;

export class Connections {
  readonly #limits: ConnectionLimits;
  readonly #open = new Set<Connection>();
  readonly #countByHost = new Map<string, number>();
  #lastId = 0;
  /** When the next connection may begin, by the rate; in ms of performance.now(). */
  #nextStart = 0;
  #checks: NodeJS.Timeout | undefined;
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
    const count = this.#countByHost.get(host) ?? 0;
    const override = this.#limits.maxConnectionsPerIpOverrides.get(host.replace(/^\//, ""));
    if (override !== undefined) return count >= override ? "max.connections.per.ip.overrides" : null;
    return count >= this.#limits.maxConnectionsPerIp ? "max.connections.per.ip" : null;
  }

  /** How long one more connection has to wait before it is served; up to a second's worth of them may come at once. */
  startDelayMs(now: number = performance.now()): number {
    const { maxCreationRate } = this.#limits;
    this.#nextStart = Math.max(this.#nextStart, now - 1_000) + 1_000 / maxCreationRate;
    return Math.max(0, this.#nextStart - now);
  }

  add(connection: Connection): void {
    this.#open.add(connection);
    this.#countByHost.set(connection.clientHost, (this.#countByHost.get(connection.clientHost) ?? 0) + 1);
    this.#checks ??= setInterval(() => this.#checkProgress(), CHECK_INTERVAL_MS).unref();
  }

  remove(connection: Connection): void {
    if (!this.#open.delete(connection)) return;
    const count = (this.#countByHost.get(connection.clientHost) ?? 1) - 1;
    if (count === 0) this.#countByHost.delete(connection.clientHost);
    else this.#countByHost.set(connection.clientHost, count);
    if (this.#open.size > 0) return;
    clearInterval(this.#checks);
    this.#checks = undefined;
    this.#whenEmpty?.();
  }

  #checkProgress(): void {
    const now = performance.now();
    for (const connection of this.#open) connection.checkProgress(now, this.#limits.receiveTimeoutMs);
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

/** Listener addresses: `PLAINTEXT://host:port` in settings, `host:port` on the command line. */
import { isIP } from "node:net";
import { ConfigError } from "./config-error.ts";

export interface Endpoint {
  readonly name: string;
  /** Empty for every interface. An IPv6 address stands here without its brackets. */
  readonly host: string;
  readonly port: number;
}

/** Reads `host:port`, `[::1]:port` or `:port`. @throws ConfigError naming `source` */
export function parseHostAndPort(text: string, source: string): { host: string; port: number } {
  const match = /^(?:\[([0-9a-fA-F:.%\w]+)\]|([^:[\]/\s]*)):(\d{1,5})$/.exec(text.trim());
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) {
    throw new ConfigError(`${source}: expected host:port or [ipv6]:port, got ${JSON.stringify(text)}`);
  }
  return { host: match[1] ?? match[2] ?? "", port };
}

/** Reads one entry of `listeners` or `advertised.listeners`. @throws ConfigError naming `source` */
export function parseEndpoint(text: string, source: string): Endpoint {
  const match = /^\s*([A-Za-z0-9_.-]+):\/\/(.*)$/.exec(text);
  const name = match?.[1]?.toUpperCase();
  if (match === null || name === undefined) {
    throw new ConfigError(`${source}: expected PLAINTEXT://host:port, got ${JSON.stringify(text)}`);
  }
  if (name !== "PLAINTEXT") {
    throw new ConfigError(`${source}: expected PLAINTEXT, the only security protocol served, got ${name}`);
  }
  return { name, ...parseHostAndPort(match[2] ?? "", source) };
}

/** Reads `max.connections.per.ip.overrides`: the counts by address. @throws ConfigError naming `source` */
export function parseCountsByAddress(texts: readonly string[], source: string): ReadonlyMap<string, number> {
  return new Map(
    texts.map((text) => {
      const match = /^\[?([^[\]]+)\]?:(\d{1,10})$/.exec(text);
      const [address = "", count] = [match?.[1], Number(match?.[2])];
      if (isIP(address) === 0 || count > 2_147_483_647) {
        throw new ConfigError(`${source}: expected address:count, got ${JSON.stringify(text)}`);
      }
      return [address, count];
    }),
  );
}

export function formatHostAndPort(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

export function formatEndpoint(endpoint: Endpoint): string {
  return `${endpoint.name}://${formatHostAndPort(endpoint.host, endpoint.port)}`;
}

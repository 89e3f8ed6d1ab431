/** A registry's stand-in that answers as each test wants, and a clock that moves when told. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import type {
  RegistryClientEnvironment,
  RegistryClientOptions,
} from "#src/schema/registry-client/options.ts";
import { RegistryClient } from "#src/schema/registry-client/registry-client.ts";

export interface FakeRegistry {
  readonly url: string;
  readonly port: number;
  /** The paths that were asked for, in order. */
  readonly paths: string[];
  readonly headers: IncomingMessage["headers"][];
  respond: (request: IncomingMessage, response: ServerResponse) => void;
  close(): Promise<void>;
}

/** Closed after the test or suite in which it is called. */
export async function fakeRegistry(
  respond: FakeRegistry["respond"],
  create: (listener: RequestListener) => Server = createServer,
): Promise<FakeRegistry> {
  const server = create((request, response) => {
    fake.paths.push(request.url ?? "");
    fake.headers.push(request.headers);
    fake.respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeRegistry = {
    url: `http://127.0.0.1:${port}`,
    port,
    paths: [],
    headers: [],
    respond,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  after(fake.close);
  return fake;
}

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/vnd.schemaregistry.v1+json", ...headers });
  response.end(JSON.stringify(body));
}

export function notFound(response: ServerResponse): void {
  json(response, 404, { error_code: 40403, message: "Schema not found" });
}

/** Of a client whose waits take no real time, but move the clock and are noted. */
export class FakeTime implements RegistryClientEnvironment {
  milliseconds = 1;
  randomValue = 0.5;
  readonly sleeps: number[] = [];

  now(): number {
    return this.milliseconds;
  }

  random(): number {
    return this.randomValue;
  }

  sleep(ms: number): Promise<void> {
    this.sleeps.push(ms);
    this.milliseconds += ms;
    return Promise.resolve();
  }
}

/** Closed after the test in which it is called. */
export function clientOf(
  options: RegistryClientOptions,
  time: RegistryClientEnvironment = new FakeTime(),
): RegistryClient {
  const client = new RegistryClient(options, time);
  after(() => client.close());
  return client;
}

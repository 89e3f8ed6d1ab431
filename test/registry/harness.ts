/** A registry over HTTP on an embedded engine, and the requests that tests make of it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { pino } from "pino";
import { allSchemaTypes } from "#src/registry/schema-types/all.ts";
import { type RunningRegistry, startRegistry } from "#src/registry/start-registry.ts";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { Engine } from "#src/storage/engine.ts";

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: what comes is what is tested
  readonly body: any;
}

export interface TestRegistry {
  readonly url: string;
  readonly running: RunningRegistry;
  readonly engine: Engine;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  send(method: string, path: string, body?: string, headers?: Record<string, string>): Promise<Answer>;
  /** Closes the registry and the engine, and opens both again. */
  reopen(): Promise<void>;
}

const silent = pino({ level: "silent" });

/** One for the suite in which it is called. */
export function useRegistry(): TestRegistry {
  let directory: string;
  let engine: Engine;
  let running: RunningRegistry;
  const open = async (): Promise<void> => {
    engine = await openEmbeddedEngine({
      directory,
      durability: "commit",
      tailCacheBytes: 1 << 20,
      log: silent,
    });
    running = await startRegistry({
      state: engine.state,
      host: "127.0.0.1",
      port: 0,
      log: silent,
      schemaTypes: allSchemaTypes,
      clusterId: "test-cluster",
      version: "1.2.3",
    });
  };
  const close = async (): Promise<void> => {
    await running.close();
    await engine.close();
  };
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), "sargasso-registry-"));
    await open();
  });
  after(async () => {
    await close();
    await rm(directory, { recursive: true });
  });
  const send: TestRegistry["send"] = async (method, path, body, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${running.port}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: { "content-type": "application/vnd.schemaregistry.v1+json", ...headers },
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      body: text === "" ? undefined : JSON.parse(text),
    };
  };
  return {
    get url() {
      return `http://127.0.0.1:${running.port}`;
    },
    get running() {
      return running;
    },
    get engine() {
      return engine;
    },
    get: (path) => send("GET", path),
    post: (path, body) => send("POST", path, JSON.stringify(body)),
    put: (path, body) => send("PUT", path, JSON.stringify(body)),
    delete: (path) => send("DELETE", path),
    send,
    reopen: async () => {
      await close();
      await open();
    },
  };
}

export interface AvroField {
  readonly name: string;
  readonly type: unknown;
  readonly default?: unknown;
}

export function avroRecord(name: string, ...fields: readonly AvroField[]): string {
  return JSON.stringify({ type: "record", name, fields });
}

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

const PROGRAM = new URL("serve-registry.ts", import.meta.url).pathname;
const ROUNDS = 2;
const WRITERS = 8;

describe("kill -9 while schemas are registered", () => {
  let directory: string;
  let child: ChildProcess | undefined;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), "sargasso-registry-crash-"));
  });
  after(async () => {
    if (child?.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    await rm(directory, { recursive: true, force: true });
  });

  async function start(): Promise<{ child: ChildProcess; url: string }> {
    const started = spawn(process.execPath, [PROGRAM, directory], { stdio: ["ignore", "pipe", "inherit"] });
    child = started;
    const [line] = (await once(started.stdout, "data")) as [Buffer];
    return { child: started, url: line.toString().trim() };
  }

  test("what was acknowledged is there, ids are given once", { timeout: 60_000 }, async () => {
    const acknowledged = new Map<string, number>();
    let count = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { child: running, url } = await start();
      const write = async (): Promise<void> => {
        for (;;) {
          const name = `Schema${++count}`;
          const schema = JSON.stringify({ type: "record", name, fields: [] });
          const body = JSON.stringify({ schema });
          const headers = { "content-type": "application/json" };
          const response = await fetch(`${url}/subjects/${name}/versions`, { method: "POST", body, headers });
          const { id } = (await response.json()) as { id: number };
          acknowledged.set(name, id);
        }
      };
      const writers = Array.from({ length: WRITERS }, () => write().catch(() => {}));
      const before = acknowledged.size;
      while (acknowledged.size < before + 20 * (round + 1))
        await new Promise((resolve) => setTimeout(resolve, 5));
      running.kill("SIGKILL");
      await once(running, "exit");
      await Promise.all(writers);
    }
    const { child: running, url } = await start();
    for (const [name, id] of acknowledged) {
      const version = (await (await fetch(`${url}/subjects/${name}/versions/1`)).json()) as { id: number };
      assert.equal(version.id, id, name);
      const byId = (await (await fetch(`${url}/schemas/ids/${id}`)).json()) as { schema: string };
      assert.equal(JSON.parse(byId.schema).name, name);
    }
    assert.equal(new Set(acknowledged.values()).size, acknowledged.size);
    running.kill("SIGKILL");
    await once(running, "exit");
  });
});

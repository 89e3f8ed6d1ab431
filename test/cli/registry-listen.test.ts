/** `sargasso --registry-listen`: the schema registry beside the gateway, in one process and one data directory. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { configFrom } from "#src/config/load-config.ts";
import { Gateway } from "#src/main.ts";
import { createLog } from "#src/observe/log.ts";

const LAUNCHER = fileURLToPath(new URL("../../src/cli/sargasso.js", import.meta.url));
const READY = /^sargasso (\S+) ready in .*, schema registry on (http:\/\/127\.0\.0\.1:\d+)\n$/;
const headers = { "content-type": "application/vnd.schemaregistry.v1+json" };
const body = JSON.stringify({ schema: '"string"' });

describe("--registry-listen", () => {
  let dir: string;
  let child: ChildProcess | undefined;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "sargasso-registry-listen-"));
  });
  after(async () => {
    if (child?.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    await rm(dir, { recursive: true, force: true });
  });

  async function start(): Promise<{ url: string; version: string; stop(): Promise<void> }> {
    const args = [LAUNCHER, "--listen", "127.0.0.1:0", "--data", dir, "--registry-listen", "127.0.0.1:0"];
    const started = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    child = started;
    const [line] = (await once(started.stdout, "data")) as [Buffer];
    const [, version = "", url = ""] = READY.exec(line.toString()) ?? assert.fail(line.toString());
    const stop = async (): Promise<void> => {
      started.kill("SIGTERM");
      assert.deepEqual(await once(started, "exit"), [0, null]);
    };
    return { url, version, stop };
  }

  test("serves, stops and comes back with what was registered", async () => {
    const first = await start();
    const said = await (await fetch(`${first.url}/v1/metadata/version`)).json();
    assert.deepEqual(said, { version: first.version });
    assert.deepEqual(await (await fetch(`${first.url}/schemas/types`)).json(), ["AVRO", "JSON", "PROTOBUF"]);
    const answer = await fetch(`${first.url}/subjects/s/versions`, { method: "POST", body, headers });
    assert.equal(answer.status, 200);
    await first.stop();
    const second = await start();
    assert.deepEqual(await (await fetch(`${second.url}/subjects`)).json(), ["s"]);
    await second.stop();
  });

  test("an address that is none", async () => {
    const args = [LAUNCHER, "--data", dir, "--registry-listen", "1"];
    const refused = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    const [text] = (await once(refused.stderr, "data")) as [Buffer];
    assert.match(text.toString(), /^sargasso: --registry-listen: expected host:port/);
    assert.deepEqual(await once(refused, "exit"), [1, null]);
  });

  test("a reset forgets schemas too, on the same port", async () => {
    const config = await configFrom({
      listeners: ["PLAINTEXT://127.0.0.1:0"],
      "log.dirs": join(dir, "reset"),
      "log.level": "error",
    });
    const registry = { host: "127.0.0.1", port: 0, version: "0" };
    const gateway = await Gateway.open({ config, log: createLog("error"), registry });
    const url = `http://${gateway.registryAddress}`;
    const post = async (): Promise<unknown> => {
      const answer = await fetch(`${url}/subjects/s/versions`, { method: "POST", body, headers });
      const { id, version } = (await answer.json()) as { id: number; version: number };
      return [id, version];
    };
    assert.deepEqual(await post(), [1, 1]);
    await gateway.reset();
    assert.deepEqual(await (await fetch(`${url}/subjects`)).json(), []);
    assert.deepEqual(await post(), [1, 1]);
    await gateway.close(1_000);
  });
});

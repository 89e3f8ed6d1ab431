// Registry clients, Confluent's own in Node and in Python, KafkaJS's and franz-go's, against the embedded registry in a process of its own:
// register, evolve, look up, compare, settings, serializers of the three formats, references, contexts, deletion.

import assert from "node:assert/strict";
import { type ChildProcess, execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { cache, root } from "./paths.ts";
import { end, start } from "./processes.ts";

const run = promisify(execFile);
const here = join(import.meta.dirname, "registry");
const program = join(root, "test", "registry", "serve-registry.ts");

describe("registry clients", () => {
  let directory: string;
  let url: string;
  let child: ChildProcess;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), "sargasso-interop-registry-"));
    child = start(process.execPath, [program, directory], { stdio: ["ignore", "pipe", "inherit"] });
    assert.ok(child.stdout);
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    url = line.toString().trim();
  });
  after(async () => {
    await end(child, "SIGKILL");
    await rm(directory, { recursive: true });
  });

  test("@confluentinc/schemaregistry", { timeout: 120_000 }, async () => {
    await run(process.execPath, [join(here, "node-client.mjs"), url, join(cache, "registry-node")]);
  });

  test("@kafkajs/confluent-schema-registry", { timeout: 120_000 }, async () => {
    await run(process.execPath, [join(here, "kafkajs-client.mjs"), url, join(cache, "registry-node")]);
  });

  test("franz-go sr (Go)", { timeout: 120_000 }, async () => {
    await run(join(cache, "registry-go"), [url]);
  });

  test("confluent-kafka (Python)", { timeout: 120_000 }, async () => {
    await run(join(cache, "registry-python", "bin", "python"), [join(here, "python-client.py"), url]);
  });
});

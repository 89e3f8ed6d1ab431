// A registry in a process of its own, for tests that kill it or drive it with other languages' clients:
// node serve-registry.ts DIRECTORY. Writes its URL once it can be reached.
import { pino } from "pino";
import { allSchemaTypes } from "#src/registry/schema-types/all.ts";
import { startRegistry } from "#src/registry/start-registry.ts";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";

const [, , directory] = process.argv;
if (directory === undefined) throw new Error("usage: serve-registry.ts DIRECTORY");
const engine = await openEmbeddedEngine({ directory, durability: "flush" });
const { port } = await startRegistry({
  state: engine.state,
  host: "127.0.0.1",
  port: 0,
  log: pino({ level: "silent" }),
  schemaTypes: allSchemaTypes,
  clusterId: engine.clusterId,
  version: "0",
});
process.stdout.write(`http://127.0.0.1:${port}\n`);

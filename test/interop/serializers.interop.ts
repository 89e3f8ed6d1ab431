// Confluent's serializers and those of others against a gateway that checks every value: what they write is taken, what
// is not of the subject's schemas is refused, their deserializers read it back, and so does the gateway, exactly.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { cache } from "./paths.ts";
import { type ClientName, rows } from "./serializers/rows.ts";
import { SchemaGateway } from "./serializers/schema-gateway.ts";
import { formats, schemas } from "./serializers/schemas.ts";

const run = promisify(execFile);
const here = join(import.meta.dirname, "serializers");
const jars = ["jars/*", "serializers-jars/*", "serializers-java"].map((path) => join(cache, path));

/** By the name that their topics begin with. */
const clients: Record<ClientName, readonly string[]> = {
  "confluent-python": [join(cache, "registry-python/bin/python"), join(here, "python_client.py")],
  "confluent-node": [process.execPath, join(here, "confluent-node.ts")],
  kafkajs: [process.execPath, join(here, "kafkajs-registry.ts")],
  go: [join(cache, "serializers-go")],
  java: ["java", "-XX:TieredStopAtLevel=1", "-cp", jars.join(":"), "Serializers"],
};

describe("serializers", () => {
  let gateway: SchemaGateway;
  let directory: string;

  before(async () => {
    gateway = await SchemaGateway.start();
    directory = await mkdtemp(join(tmpdir(), "sargasso-interop-schemas-"));
    await writeFile(join(directory, "schemas.json"), JSON.stringify(schemas));
  });

  after(async () => {
    await gateway?.stop();
    if (directory) await rm(directory, { recursive: true });
  });

  for (const name of Object.keys(clients) as ClientName[]) {
    test(name, { timeout: 120_000 }, async () => {
      const ofClient = formats.filter((format) => rows[name][format] !== undefined);
      await gateway.createTopics(ofClient.map((format) => `${name}-${format}`));
      const [command = "", ...before] = clients[name];
      const files = [join(directory, "schemas.json"), join(cache, "registry-node")];
      await run(command, [...before, gateway.bootstrap, gateway.registry, ...files]);

      for (const format of ofClient) {
        const topic = `${name}-${format}`;
        const read = await gateway.records(topic);
        assert.deepEqual(
          read.map(({ value }) => value.json),
          rows[name][format],
          topic,
        );
        for (const { value } of read) {
          // Clients that registered the same text share its id.
          const ours = value.schema.subjects.filter(({ subject }) => subject === `${topic}-value`);
          assert.deepEqual(ours, [{ subject: `${topic}-value`, version: "2" }]);
          assert.equal(value.schema.format, format.toUpperCase());
        }
        const printed = await gateway.cat(topic);
        assert.deepEqual(
          printed,
          read.map((record) => ({ partition: "0", ...record })),
          `cat ${topic}`,
        );
      }
    });
  }
});

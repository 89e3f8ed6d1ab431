/**
 * Generates code from the spec files that Apache Kafka publishes, exactly as they are, and compiles it with this
 * project's settings. They lie in the jars kafka-clients, kafka-group-coordinator, kafka-transaction-coordinator,
 * kafka-share-coordinator, kafka-metadata, kafka-raft and kafka-storage; none of them belongs into this repository:
 *
 *   mvn -q dependency:copy -Dartifact=org.apache.kafka:kafka-clients:4.3.1 -DoutputDirectory=JARS     (and so on)
 *   for jar in JARS/*.jar; do unzip -qo $jar '*.json' -d SPECS/$(basename $jar .jar); done
 *   PUBLISHED_SPECS=SPECS node --test test/codegen/published-specs.interop.ts
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { findSpecFiles } from "#codegen/read-spec.ts";
import type { MessageCodec } from "#wire/message.ts";
import { Reader } from "#wire/reader.ts";
import { Writer } from "#wire/writer.ts";
import { generatedIn } from "./generated-in.ts";

const ROOT = join(import.meta.dirname, "../..");
const specs = process.env.PUBLISHED_SPECS;
if (specs === undefined) throw new Error("PUBLISHED_SPECS must name the directory of the published specs");

/** Each jar on its own, then all in one tree. */
const trees = [...readdirSync(specs).map((jar) => join(specs, jar)), specs];

describe("specs as published", () => {
  for (const tree of trees) {
    it(`${tree}: ${findSpecFiles(tree).length} files`, async () => {
      const output = generatedIn(tree);
      try {
        compile(output.path);
        await roundTrip(output.path);
      } finally {
        output.remove();
      }
    });
  }
});

function compile(directory: string): void {
  const settings = {
    extends: join(ROOT, "tsconfig.json"),
    compilerOptions: { typeRoots: [join(ROOT, "node_modules/@types")] },
    include: ["**/*.ts"],
  };
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify(settings));
  execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", directory], { stdio: "pipe" });
}

/** The message full of defaults, in every version: what is written is read back the same. */
async function roundTrip(directory: string): Promise<void> {
  const folder = join(directory, "messages");
  for (const file of readdirSync(folder)) {
    const module = (await import(join(folder, file))) as Record<string, unknown>;
    const codec = Object.values(module).find(isCodec) as MessageCodec<unknown>;
    const create = module[`create${codec.name}`] as () => unknown;
    for (let version = codec.minVersion; version <= codec.maxVersion; version++) {
      const value = create();
      const writer = new Writer(4096);
      codec.encode(writer, value, version);
      const reader = new Reader(Buffer.concat(writer.finish()));
      assert.deepEqual(codec.decode(reader, version), value, `${codec.name} v${version}`);
      reader.expectEnd();
    }
  }
}

function isCodec(exported: unknown): exported is MessageCodec<unknown> {
  return typeof exported === "object" && exported !== null && "decode" in exported;
}

// A gateway with admin listener and a registry, its own or another one, in a process of its own, and what one asks of it
// besides Kafka.

import assert from "node:assert/strict";
import { type ChildProcess, execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Kafka, logLevel } from "kafkajs";
import { root } from "../paths.ts";
import { end, start, tail } from "../processes.ts";
import { freePort } from "../target.ts";

const run = promisify(execFile);
const program = join(root, "src/cli/sargasso.js");
const ready = /on ([\d.:]+), data in .*, admin on (http:[^\s,]+)(?:, schema registry on (http:\S+))?/;

export interface SchemaGatewayOptions {
  /** Another registry than its own. */
  readonly registryUrl?: string;
  /** `name=value` each. */
  readonly settings?: readonly string[];
}

export interface ShownRecord {
  readonly value: {
    readonly schema: { readonly format: string; readonly subjects: readonly { readonly subject: string }[] };
    readonly json: unknown;
  };
}

export class SchemaGateway {
  readonly bootstrap: string;
  readonly admin: string;
  readonly registry: string;
  readonly #child: ChildProcess;
  readonly #directory: string;

  private constructor(child: ChildProcess, directory: string, line: string, registryUrl: string) {
    const [, bootstrap = "", admin = "", registry = registryUrl] = ready.exec(line) ?? assert.fail(line);
    this.#child = child;
    this.#directory = directory;
    this.bootstrap = bootstrap;
    this.admin = admin;
    this.registry = registry;
  }

  static async start(options: SchemaGatewayOptions = {}): Promise<SchemaGateway> {
    const directory = await mkdtemp(join(tmpdir(), "sargasso-interop-serializers-"));
    // One that stays free while a registry is down and its clients go on asking for it.
    return await SchemaGateway.#start(directory, `127.0.0.1:${await freePort()}`, options);
  }

  static async #start(
    directory: string,
    registryAddress: string,
    { registryUrl = "", settings = [] }: SchemaGatewayOptions,
  ): Promise<SchemaGateway> {
    const addresses = ["--listen", "--admin-listen"].flatMap((flag) => [flag, "127.0.0.1:0"]);
    const registry =
      registryUrl === "" ? ["--registry-listen", registryAddress] : ["--registry-url", registryUrl];
    const set = ["group.initial.rebalance.delay.ms=0", "log.level=error", ...settings].flatMap((setting) => [
      "--set",
      setting,
    ]);
    const args = [program, "serve", "--data", directory, ...addresses, ...registry, ...set];
    const child = start(process.execPath, args);
    const output = tail(child, ["stderr"]);
    assert.ok(child.stdout);
    const [line] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [
      Buffer | number,
    ];
    assert.ok(Buffer.isBuffer(line), `the gateway ended: ${output()}`);
    return new SchemaGateway(child, directory, line.toString(), registryUrl);
  }

  /** Topics whose values have to be of their subject's schemas. */
  async createTopics(topics: readonly string[]): Promise<void> {
    const admin = new Kafka({ brokers: [this.bootstrap], logLevel: logLevel.NOTHING }).admin();
    const configEntries = [{ name: "sargasso.value.schema.mode", value: "payload" }];
    await admin.createTopics({ topics: topics.map((topic) => ({ topic, configEntries })) });
    await admin.disconnect();
  }

  /** Partition 0 as the admin address tells it. */
  async records(topic: string): Promise<readonly ShownRecord[]> {
    const response = await fetch(`${this.admin}/topics/${topic}/partitions/0/records`);
    assert.equal(response.status, 200);
    return (exact(await response.text()) as { records: ShownRecord[] }).records;
  }

  /** What `sargasso cat` prints of the topic. */
  async cat(topic: string): Promise<readonly ShownRecord[]> {
    const { stdout } = await run(process.execPath, [program, "cat", topic, "--admin", this.admin]);
    const lines = stdout.split("\n").filter((line) => line !== "");
    return lines.map((line) => exact(line) as ShownRecord);
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    await end(this.#child, "SIGKILL");
  }

  /** Another process with the data of this one, which has ended, its registry at the same address. */
  async restart(): Promise<SchemaGateway> {
    return await SchemaGateway.#start(this.#directory, new URL(this.registry).host, {});
  }

  async stop(): Promise<void> {
    await end(this.#child, "SIGTERM");
    await rm(this.#directory, { recursive: true });
  }
}

/** JSON with each number as the text of itself. */
function exact(json: string): unknown {
  const numbersAsText = (_: string, value: unknown, context?: { source: string }): unknown =>
    typeof value === "number" ? context?.source : value;
  return JSON.parse(json, numbersAsText);
}

/** `sargasso cat`: prints decoded records. */
import { once } from "node:events";
import type { Writable } from "node:stream";
import { formatHostAndPort, parseHostAndPort } from "#src/config/endpoint.ts";
import { failWith } from "./fail-with.ts";
import { CommandError, JsonClient } from "./http-json.ts";
import { Progress } from "./progress.ts";
import { RecordsTable } from "./records-table.ts";
import { type JsonRecord, readTopic } from "./topic-reader.ts";
import { parseWhere } from "./where.ts";

export interface PrintOptions {
  /** One of the two. */
  readonly admin?: string;
  readonly bootstrap?: string;
  readonly from: string;
  /** `tail`: so many of each partition's last records instead of `from`. */
  readonly lines?: string;
  readonly partition?: string;
  readonly limit?: string;
  readonly where: readonly string[];
  readonly output: "json" | "table";
  readonly follow?: boolean;
}

const PAGE_SIZE = 1_000;

export function printRecords(topic: string, options: PrintOptions): Promise<void> {
  return failWith(() => print(topic, options));
}

async function print(topic: string, options: PrintOptions): Promise<void> {
  const limit = parseCount("--limit", options.limit, 1) ?? Number.POSITIVE_INFINITY;
  const filters = options.where.map(parseWhere);
  const table = options.output === "table" ? new RecordsTable() : null;
  const pageSize = filters.length === 0 ? Math.min(PAGE_SIZE, limit) : PAGE_SIZE;
  const { pages, total, close } = await openTopic(topic, options, pageSize);
  // On a terminal the records themselves say that it goes on.
  const progress = new Progress(
    "read",
    total,
    process.stderr.isTTY === true && process.stdout.isTTY !== true,
  );
  // A reader that goes away (`| head`) ends it without an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  let left = limit;
  let read = 0;
  try {
    for await (const page of pages) {
      read += page.length;
      progress.update(read);
      const records = page.filter((record) => filters.every((holds) => holds(record))).slice(0, left);
      left -= records.length;
      await write(process.stdout, table === null ? jsonLines(records) : table.format(records));
      if (left === 0) return;
    }
  } finally {
    progress.end();
    await close();
  }
}

interface OpenTopic {
  readonly pages: AsyncGenerator<readonly JsonRecord[], void, undefined>;
  /** null when it is not known. */
  readonly total: number | null;
  close(): Promise<void>;
}

/** Through the admin address, where records are decoded by their schemas, or from any Kafka broker as they are. */
async function openTopic(topic: string, options: PrintOptions, pageSize: number): Promise<OpenTopic> {
  const { admin, bootstrap, from } = options;
  const follow = options.follow === true;
  const warn = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  if ((admin === undefined) === (bootstrap === undefined)) {
    throw new CommandError("say whom to ask: either --admin or --bootstrap");
  }
  if (admin !== undefined) {
    const { partition } = options;
    const pages = readTopic(adminClient(admin), { topic, from, partition, follow, pageSize, warn });
    return { pages, total: null, close: async () => {} };
  }
  const partition = parseCount("--partition", options.partition, 0);
  const last = parseCount("--lines", options.lines, 0);
  const [{ Cluster }, { readTopicRecords }] = await Promise.all([
    import("./client/cluster.ts"),
    import("./client/topic-records.ts"),
  ]);
  const cluster = await Cluster.connect(bootstrap ?? "");
  try {
    const reading = { topic, from, partition, follow, warn, ...(last === undefined ? {} : { last }) };
    const { pages, total } = await readTopicRecords(cluster, reading);
    return { pages, total: follow ? null : total, close: () => cluster.close() };
  } catch (error) {
    await cluster.close();
    throw error;
  }
}

function jsonLines(records: readonly JsonRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

async function write(output: Writable, text: string): Promise<void> {
  if (text !== "" && !output.write(text)) await once(output, "drain");
}

function adminClient(text: string): JsonClient {
  if (/^https?:/.test(text)) return new JsonClient(text, "--admin");
  const { host, port } = parseHostAndPort(text, "--admin");
  return new JsonClient(`http://${formatHostAndPort(host === "" ? "localhost" : host, port)}`, "--admin");
}

function parseCount(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count >= least) return count;
  throw new CommandError(`${option}: expected a whole number from ${least}, got ${JSON.stringify(text)}`);
}

/** `sargasso cat`: prints decoded records. */
import { once } from "node:events";
import type { Writable } from "node:stream";
import { formatHostAndPort, parseHostAndPort } from "#src/config/endpoint.ts";
import { failWith } from "./fail-with.ts";
import { CommandError, JsonClient } from "./http-json.ts";
import { RecordsTable } from "./records-table.ts";
import { type JsonRecord, readTopic } from "./topic-reader.ts";
import { parseWhere } from "./where.ts";

export interface PrintOptions {
  readonly admin: string;
  readonly from: string;
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
  const limit = parseLimit(options.limit);
  const filters = options.where.map(parseWhere);
  const client = adminClient(options.admin);
  const table = options.output === "table" ? new RecordsTable() : null;
  const pages = readTopic(client, {
    topic,
    from: options.from,
    partition: options.partition,
    follow: options.follow === true,
    pageSize: filters.length === 0 ? Math.min(PAGE_SIZE, limit) : PAGE_SIZE,
    warn: (line) => process.stderr.write(`${line}\n`),
  });
  // A reader that goes away (`| head`) ends it without an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  let left = limit;
  for await (const page of pages) {
    const records = page.filter((record) => filters.every((holds) => holds(record))).slice(0, left);
    left -= records.length;
    await write(process.stdout, table === null ? jsonLines(records) : table.format(records));
    if (left === 0) return;
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

function parseLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const limit = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new CommandError(`--limit: expected a whole number from 1, got ${JSON.stringify(text)}`);
}

/** A topic's decoded records, page by page, from the admin address (observe/records). */
import { setTimeout as sleep } from "node:timers/promises";
import { isRawJson, type JsonValue, numberToJson } from "#src/codec/exact-json.ts";
import { CommandError, type JsonClient, messageOf } from "./http-json.ts";

export type JsonRecord = { readonly [name: string]: JsonValue };

export interface ReadOptions {
  readonly topic: string;
  /** earliest, latest, an offset or a time in ISO 8601. */
  readonly from: string;
  /** Left out: all of them. */
  readonly partition: string | undefined;
  readonly follow: boolean;
  readonly pageSize: number;
  readonly warn: (line: string) => void;
}

interface Page {
  readonly records: readonly JsonRecord[];
  readonly unreadable: readonly JsonRecord[];
  readonly nextOffset: JsonValue;
  readonly endedBy: string | null;
}

interface Cursor {
  readonly partition: string;
  /** As the query has it: `from=earliest`, `offset=5`. */
  position: string;
  /** Whether `position` is no longer what the user asked for. */
  hasBegun: boolean;
  /** The end of the log when the reading began. */
  readonly end: bigint;
}

/** How long a follower waits when no partition has anything new. */
const FOLLOW_MS = 250;

/**
 * Partition after partition up to where each ended when the reading began; with `follow` all of them in turns, for as
 * long as the caller takes more. Pages may be empty. @throws CommandError
 */
export async function* readTopic(
  client: JsonClient,
  options: ReadOptions,
): AsyncGenerator<readonly JsonRecord[], void, undefined> {
  const path = `/topics/${encodeURIComponent(options.topic)}`;
  const cursors = await openCursors(client, path, options);
  if (!options.follow) {
    for (const cursor of cursors) yield* readToEnd(client, path, cursor, options);
    return;
  }
  for (;;) {
    let isIdle = true;
    for (const cursor of cursors) {
      const { records } = await nextPage(client, path, cursor, options);
      if (records.length > 0) isIdle = false;
      yield records;
    }
    if (isIdle) await sleep(FOLLOW_MS);
  }
}

async function* readToEnd(
  client: JsonClient,
  path: string,
  cursor: Cursor,
  options: ReadOptions,
): AsyncGenerator<readonly JsonRecord[], void, undefined> {
  for (;;) {
    const { records, nextOffset, endedBy } = await nextPage(client, path, cursor, options);
    yield records.filter(({ offset }) => BigInt(textOf(offset)) < cursor.end);
    if (endedBy === null || BigInt(textOf(nextOffset)) >= cursor.end) return;
  }
}

async function openCursors(
  client: JsonClient,
  path: string,
  { topic, from, partition }: ReadOptions,
): Promise<readonly Cursor[]> {
  const { partitions } = await client.ask<{ readonly partitions: readonly JsonRecord[] }>(path);
  const wanted = partitions.filter((one) => partition === undefined || textOf(one.partition) === partition);
  if (wanted.length === 0) {
    throw new CommandError(`topic ${topic} has no partition ${partition}, it has ${partitions.length}`);
  }
  const isOffset = /^\d+$/.test(from);
  if (isOffset && wanted.length > 1) {
    throw new CommandError(
      "--from: an offset is one of a partition, of which the topic has several: give --partition too",
    );
  }
  const position = isOffset ? `offset=${from}` : `from=${encodeURIComponent(from)}`;
  return wanted.map((one) => ({
    partition: textOf(one.partition),
    position,
    hasBegun: false,
    end: BigInt(textOf(one.highWatermark)),
  }));
}

/** Moves the cursor on. */
async function nextPage(
  client: JsonClient,
  path: string,
  cursor: Cursor,
  { pageSize, warn }: ReadOptions,
): Promise<Page> {
  const { partition } = cursor;
  const records = `${path}/partitions/${partition}/records`;
  const { status, body } = await client.request(`${records}?${cursor.position}&limit=${pageSize}`);
  if (status !== 200) {
    const isOutOfRange = (body as JsonRecord | null)?.error === "OFFSET_OUT_OF_RANGE";
    const message = messageOf(body) ?? `${client.url}${records} answered ${status}`;
    if (!isOutOfRange || !cursor.hasBegun) throw new CommandError(message);
    // Retention, or a new topic of the same name, took away what came next.
    warn(`partition ${partition}: ${message}; goes on with the earliest`);
    cursor.position = "from=earliest";
    return { records: [], unreadable: [], nextOffset: numberToJson("0"), endedBy: "limit" };
  }
  const page = body as unknown as Page;
  cursor.position = `offset=${textOf(page.nextOffset)}`;
  cursor.hasBegun = true;
  for (const { fromOffset, toOffset, reason } of page.unreadable) {
    const offsets = `offsets ${textOf(fromOffset)} to ${textOf(toOffset)}`;
    warn(`partition ${partition}: ${offsets} cannot be read: ${textOf(reason)}`);
  }
  return {
    ...page,
    records: page.records.map((record) => ({ partition: numberToJson(partition), ...record })),
  };
}

/** A scalar as it is written, a string without its quotes; anything else as JSON. */
export function textOf(value: JsonValue | undefined): string {
  if (typeof value === "string") return value;
  return isRawJson(value) ? value.rawJSON : JSON.stringify(value ?? null);
}

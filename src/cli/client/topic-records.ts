/** A topic's records over Kafka's protocol, in the form that the admin address has them in, so that both print alike. */
import { fetchApi } from "#generated/apis/fetch.ts";
import { ErrorCode } from "#generated/errors.ts";
import {
  createFetchRequest,
  createFetchRequestFetchPartition,
  createFetchRequestFetchTopic,
} from "#generated/messages/fetch-request.ts";
import type { FetchResponsePartitionData } from "#generated/messages/fetch-response.ts";
import { numberToJson, parseVerbatimJson } from "#src/codec/exact-json.ts";
import { MessageDescriber } from "#src/observe/records/describe-message.ts";
import { describeRecord } from "#src/observe/records/read-page.ts";
import { batches } from "#src/records/batches.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { CommandError } from "../http-json.ts";
import { parseTime } from "../reset-position.ts";
import { type JsonRecord, textOf } from "../topic-reader.ts";
import { BrokerError, type Cluster, checkError, isRetriable, retrying } from "./cluster.ts";
import { EARLIEST, LATEST, offsetsAt } from "./offsets.ts";

export interface ReadOptions {
  readonly topic: string;
  /** earliest, latest, an offset, a time in ISO 8601. */
  readonly from: string;
  /** Instead of `from`: so many of each partition's last ones. */
  readonly last?: number;
  readonly partition: number | undefined;
  readonly follow: boolean;
  readonly warn: (line: string) => void;
}

export interface TopicReading {
  /** Records between where the reading begins and where the partitions end now. */
  readonly total: number;
  readonly pages: AsyncGenerator<readonly JsonRecord[], void, undefined>;
}

interface Cursor {
  readonly partition: number;
  position: bigint;
  /** Where the partition ended when the reading began. */
  readonly end: bigint;
}

const MAX_WAIT_MS = 500;
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_PARTITION_BYTES = 1024 * 1024;
/** Topics are named rather than given by id up to here. */
const LAST_FETCH_BY_NAME = 12;
const MAX_UNCOMPRESSED_BYTES = 256 * 1024 * 1024;

/** @throws CommandError */
export async function readTopicRecords(cluster: Cluster, options: ReadOptions): Promise<TopicReading> {
  const cursors = await openCursors(cluster, options);
  const total = cursors.reduce(
    (sum, { position, end }) => sum + Number(end > position ? end - position : 0n),
    0,
  );
  return { total, pages: readPages(cluster, cursors, options) };
}

async function openCursors(
  cluster: Cluster,
  { topic, from, last, partition }: ReadOptions,
): Promise<readonly Cursor[]> {
  const only = partition === undefined ? undefined : [partition];
  const earliest = await offsetsAt(cluster, topic, EARLIEST, only);
  const latest = await offsetsAt(cluster, topic, LATEST, only);
  if (latest.size === 0) throw new CommandError(`topic ${topic} has no partition ${partition}`);
  const isOffset = last === undefined && /^\d+$/.test(from);
  if (isOffset && latest.size > 1) {
    throw new CommandError(
      "--from: an offset is one of a partition, of which the topic has several: give --partition too",
    );
  }
  const isTime = last === undefined && !isOffset && from !== "earliest" && from !== "latest";
  const atTime = isTime ? await offsetsAt(cluster, topic, parseTime("--from", from), only) : null;
  return Array.from(latest, ([index, end]) => {
    const start = earliest.get(index) ?? 0n;
    const position = ((): bigint => {
      if (last !== undefined) return end - BigInt(last) > start ? end - BigInt(last) : start;
      if (from === "earliest") return start;
      if (from === "latest") return end;
      const offset = isOffset ? BigInt(from) : (atTime?.get(index) ?? -1n);
      return offset < 0n ? end : offset;
    })();
    if (position < start || position > end) {
      throw new CommandError(`--from: the offsets of ${topic}-${index} reach from ${start} to ${end}`);
    }
    return { partition: index, position, end };
  });
}

async function* readPages(
  cluster: Cluster,
  cursors: readonly Cursor[],
  options: ReadOptions,
): AsyncGenerator<readonly JsonRecord[], void, undefined> {
  const { topic, follow } = options;
  for (;;) {
    const open = cursors.filter(({ position, end }) => follow || position < end);
    if (open.length === 0) return;
    const answers = await retrying(() => fetchFromLeaders(cluster, topic, open));
    for (const [cursor, data] of answers) {
      const records = await take(cursor, data, options);
      yield follow ? records : records.filter(({ offset }) => BigInt(textOf(offset)) < cursor.end);
    }
  }
}

/** One fetch of each leader that has something to read. @throws what passes by itself */
async function fetchFromLeaders(
  cluster: Cluster,
  name: string,
  cursors: readonly Cursor[],
): Promise<readonly [Cursor, FetchResponsePartitionData][]> {
  const { partitions } = await cluster.topic(name);
  const leaderOf = new Map(partitions.map(({ partitionIndex, leaderId }) => [partitionIndex, leaderId]));
  const byLeader = Map.groupBy(cursors, ({ partition }) => leaderOf.get(partition) ?? -1);
  const answers = await Promise.all(
    Array.from(byLeader, async ([leaderId, ofLeader]) => {
      const asked = ofLeader.map(({ partition, position }) => ({
        ...createFetchRequestFetchPartition(),
        partition,
        fetchOffset: position,
        partitionMaxBytes: MAX_PARTITION_BYTES,
      }));
      const request = {
        ...createFetchRequest(),
        maxWaitMs: MAX_WAIT_MS,
        minBytes: 1,
        maxBytes: MAX_BYTES,
        topics: [{ ...createFetchRequestFetchTopic(), topic: name, partitions: asked }],
      };
      const leader = await cluster.broker(leaderId);
      const answer = await leader.request(fetchApi, request, { upTo: LAST_FETCH_BY_NAME });
      checkError(`topic ${name}`, answer.errorCode);
      return answer.responses.flatMap((topic) => topic.partitions);
    }),
  );
  const found: [Cursor, FetchResponsePartitionData][] = [];
  for (const data of answers.flat()) {
    const cursor = cursors.find(({ partition }) => partition === data.partitionIndex);
    if (isRetriable(data.errorCode)) throw new BrokerError(`${name}-${data.partitionIndex}`, data.errorCode);
    if (cursor !== undefined) found.push([cursor, data]);
  }
  return found;
}

/** The records of an answer from the cursor on; moves the cursor behind them. */
async function take(
  cursor: Cursor,
  { errorCode, records: pieces, logStartOffset }: FetchResponsePartitionData,
  { topic, warn }: ReadOptions,
): Promise<readonly JsonRecord[]> {
  const where = `${topic}-${cursor.partition}`;
  if (errorCode === ErrorCode.OFFSET_OUT_OF_RANGE && logStartOffset > cursor.position) {
    warn(
      `${where}: offsets ${cursor.position} to ${logStartOffset - 1n} are gone; goes on with ${logStartOffset}`,
    );
    cursor.position = logStartOffset;
    return [];
  }
  checkError(where, errorCode);
  const describer = new MessageDescriber(null);
  const found: JsonRecord[] = [];
  for (const batch of (pieces ?? []).flatMap((piece) => [...batches(piece)])) {
    const from = cursor.position;
    cursor.position = batch.lastOffset >= from ? batch.lastOffset + 1n : from;
    if (batch.isControl) continue;
    try {
      for (const record of readRecords(batch, MAX_UNCOMPRESSED_BYTES)) {
        if (record.offset < from) continue;
        const json = parseVerbatimJson(await describeRecord(record, describer)) as JsonRecord;
        found.push({ partition: numberToJson(String(cursor.partition)), ...json });
      }
    } catch (error) {
      if (!(error instanceof KafkaError)) throw error;
      warn(`${where}: offsets ${batch.baseOffset} to ${batch.lastOffset} cannot be read: ${error.message}`);
    }
  }
  return found;
}

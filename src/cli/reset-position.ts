/** `sargasso groups reset-offsets`: which partitions, and where to. */
import type { Cluster } from "./client/cluster.ts";
import { EARLIEST, LATEST, offsetsAt } from "./client/offsets.ts";
import { CommandError } from "./http-json.ts";
import type { ClusterOptions } from "./with-cluster.ts";

export interface ResetOptions extends ClusterOptions {
  /** `name`, or `name:0,1`. */
  readonly topic: readonly string[];
  readonly to?: string;
  readonly shiftBy?: string;
  readonly execute?: boolean;
}

export interface NewPosition {
  readonly topic: string;
  readonly partition: number;
  /** null where nothing was committed. */
  readonly from: bigint | null;
  readonly to: bigint;
}

type Committed = ReadonlyMap<string, ReadonlyMap<number, { readonly offset: bigint }>>;

/** The partitions by topic, null for all of the topic. Without --topic those that have an offset. @throws CommandError */
export function topicPartitions(
  { topic: texts }: ResetOptions,
  committed: Committed,
): ReadonlyMap<string, readonly number[] | null> {
  if (texts.length === 0) {
    return new Map(Array.from(committed, ([topic, partitions]) => [topic, [...partitions.keys()]]));
  }
  return new Map(
    texts.map((text) => {
      const [topic = "", list] = text.split(":");
      if (list === undefined) return [topic, null];
      if (!/^\d+(,\d+)*$/.test(list)) {
        throw new CommandError(`--topic: expected name or name:0,1, got ${JSON.stringify(text)}`);
      }
      return [topic, list.split(",").map(Number)];
    }),
  );
}

/** Within what the partitions have. @throws CommandError */
export async function resetPosition(
  cluster: Cluster,
  topic: string,
  partitions: readonly number[] | null,
  options: ResetOptions,
  committed: Committed,
): Promise<readonly NewPosition[]> {
  const only = partitions ?? undefined;
  const earliest = await offsetsAt(cluster, topic, EARLIEST, only);
  const latest = await offsetsAt(cluster, topic, LATEST, only);
  for (const partition of partitions ?? []) {
    if (!latest.has(partition)) throw new CommandError(`topic ${topic} has no partition ${partition}`);
  }
  const target = await targetOf(cluster, topic, options, only);
  return Array.from(latest, ([partition, end]) => {
    const start = earliest.get(partition) ?? 0n;
    const from = committed.get(topic)?.get(partition)?.offset ?? null;
    const wanted = target(partition, start, end, from);
    return { topic, partition, from, to: wanted < start ? start : wanted > end ? end : wanted };
  });
}

type Target = (partition: number, start: bigint, end: bigint, from: bigint | null) => bigint;

async function targetOf(
  cluster: Cluster,
  topic: string,
  { to, shiftBy }: ResetOptions,
  only: readonly number[] | undefined,
): Promise<Target> {
  if ((to === undefined) === (shiftBy === undefined))
    throw new CommandError("say where to: either --to or --shift-by");
  if (shiftBy !== undefined) {
    if (!/^[+-]?\d+$/.test(shiftBy)) {
      throw new CommandError(`--shift-by: expected a whole number, got ${JSON.stringify(shiftBy)}`);
    }
    const shift = BigInt(shiftBy.replace(/^\+/, ""));
    return (partition, _start, _end, from) => {
      if (from === null) throw new CommandError(`--shift-by: nothing is committed for ${topic}-${partition}`);
      return from + shift;
    };
  }
  if (to === "earliest") return (_, start) => start;
  if (to === "latest") return (_, _start, end) => end;
  if (to !== undefined && /^\d+$/.test(to)) return () => BigInt(to);
  const offsets = await offsetsAt(cluster, topic, parseTime("--to", to ?? ""), only);
  return (partition, _start, end) => {
    const offset = offsets.get(partition) ?? -1n;
    return offset < 0n ? end : offset;
  };
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** In ms. @throws CommandError */
export function parseTime(option: string, text: string): bigint {
  const ms = ISO_TIME.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return BigInt(ms);
  throw new CommandError(
    `${option}: expected earliest, latest, an offset or a time such as 2026-01-31T12:00:00Z, got ${JSON.stringify(text)}`,
  );
}

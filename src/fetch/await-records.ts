/** The long poll: a fetch that found too little waits for more. */
import type { FetchPartition } from "./fetch-partition.ts";

/** Who waits for the answer. */
export interface Waiting {
  readonly isClosed: boolean;
  /** Calls `listener` once when nobody waits any more; returns a function that takes it back. */
  onClose(listener: () => void): () => void;
}

export type Awaited = "ready" | "timedOut" | "closed";

/** The connection that a fetch came on. */
export interface Requester {
  readonly isClosed: boolean;
  onClose(listener: () => void): () => void;
}

/**
 * Resolves "ready" once at least `minBytes` can be read or a partition must be answered about, "timedOut" after
 * `maxWaitMs`, "closed" when nobody waits for the answer any more.
 *
 * The bytes that appends bring are counted by the growth of the logs: no append is read just to be counted. Each
 * partition counts up to its own limit, as in Kafka.
 */
export function awaitRecords(
  partitions: Iterable<FetchPartition>,
  minBytes: number,
  maxWaitMs: number,
  connection: Requester,
): Promise<Awaited> {
  return new Promise((resolve) => {
    const undo: (() => void)[] = [];
    let settled = false;
    const settle = (outcome: Awaited): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      for (const take of undo) take();
      resolve(outcome);
    };
    // Node keeps one list for all timers of one duration, so a thousand fetches of one kind share a timer.
    const timer = setTimeout(settle, maxWaitMs, "timedOut");
    if (connection.isClosed) {
      settle("closed");
      return;
    }
    undo.push(connection.onClose(() => settle("closed")));

    let available = 0;
    for (const fetched of partitions) {
      const partition = fetched.partition;
      if (partition === null) continue;
      const { leaderEpoch } = partition;
      let { logStartOffset, sizeInBytes } = partition;
      let counted = Math.min(fetched.recordsSize, fetched.maxBytes);
      available += counted;
      const onAdvance = (): void => {
        if (settled) return;
        // Deleted, led anew, or cut off below the offset: the reading that follows says which.
        if (
          partition.topic.isDeleted ||
          partition.leaderEpoch !== leaderEpoch ||
          partition.logStartOffset > fetched.fetchOffset
        ) {
          settle("ready");
          return;
        }
        if (partition.highWatermark <= fetched.fetchOffset) return;
        if (minBytes <= 1) {
          settle("ready");
          return;
        }
        const grown = partition.sizeInBytes - sizeInBytes;
        sizeInBytes = partition.sizeInBytes;
        if (partition.logStartOffset !== logStartOffset) {
          // Old batches went away too, so the growth is not known this time; what was appended with it counts late.
          logStartOffset = partition.logStartOffset;
        } else if (grown > 0) {
          const before = counted;
          counted = Math.min(counted + grown, fetched.maxBytes);
          available += counted - before;
          if (available >= minBytes) settle("ready");
        }
      };
      undo.push(partition.onAdvance(onAdvance));
      // Changed while other partitions were being read, before anybody listened: by how much is not known.
      if (partition.highWatermark !== fetched.highWatermark || partition.topic.isDeleted) settle("ready");
      if (settled) return;
    }
  });
}

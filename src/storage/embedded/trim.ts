import type { LeaderEpochs } from "../leader-epochs.ts";
import type { Environment } from "./environment.ts";
import type { GroupCommit } from "./group-commit.ts";
import {
  epochKey,
  epochOfKey,
  partitionPrefix,
  prefixEnd,
  rowSeekKey,
  TABLE_BATCHES,
  TABLE_EPOCH,
  TOPIC_TABLES,
  topicPrefix,
} from "./keys.ts";

/** Rows removed in one transaction: a few milliseconds of the writer, so that appends hardly wait. */
const ROWS_PER_TRANSACTION = 500;
/**
 * A transaction that removes rows writes pages too: on a full disk the removal of a hundred rows of 50 KB found no room
 * for them, that of twenty did, and the next ones find what it freed.
 */
const LEAST_ROWS_PER_TRANSACTION = 4;

/** Removes what lies below the log start, a piece a transaction. What is left over by a crash goes the next time. */
export async function trimRows(
  environment: Environment,
  commits: GroupCommit,
  topic: number,
  partition: number,
  logStart: bigint,
  epochs: LeaderEpochs,
): Promise<void> {
  const start = partitionPrefix(TABLE_BATCHES, topic, partition);
  await removeRange(environment, commits, start, rowSeekKey(topic, partition, logStart));

  const oldestKept = epochs.entries[0]?.epoch ?? 0;
  const prefix = partitionPrefix(TABLE_EPOCH, topic, partition);
  const dropped = [...environment.keys(prefix, prefixEnd(prefix))]
    .map(epochOfKey)
    .filter((e) => e < oldestKept);
  if (dropped.length > 0) {
    await commits.submit((writer) => {
      for (const epoch of dropped) {
        writer.remove(epochKey(topic, partition, epoch));
      }
    });
  }
}

/** Removes everything that is filed under a topic's number. */
export async function removeTopicRows(
  environment: Environment,
  commits: GroupCommit,
  topic: number,
): Promise<void> {
  for (const table of TOPIC_TABLES) {
    const prefix = topicPrefix(table, topic);
    await removeRange(environment, commits, prefix, prefixEnd(prefix));
  }
}

async function removeRange(
  environment: Environment,
  commits: GroupCommit,
  start: Buffer,
  end: Buffer,
): Promise<void> {
  let limit = ROWS_PER_TRANSACTION;
  for (;;) {
    const keys = [...environment.keys(start, end, limit)];
    if (keys.length === 0) {
      return;
    }
    try {
      await commits.submit((writer) => {
        for (const key of keys) {
          writer.remove(key);
        }
      });
    } catch (error) {
      if (limit === LEAST_ROWS_PER_TRANSACTION || commits.refusal !== null) {
        throw error;
      }
      limit = Math.max(LEAST_ROWS_PER_TRANSACTION, Math.floor(limit / 5));
      continue;
    }
    if (keys.length < limit) {
      return;
    }
  }
}

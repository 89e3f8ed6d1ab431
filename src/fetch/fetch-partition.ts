import type { Partition } from "#src/storage/engine.ts";
import type { Records, Uuid } from "#wire/message.ts";

const NO_RECORDS: Records = [];

/**
 * One partition of a fetch: what the client asks for, and what the last reading of it gave. A session keeps these
 * from one fetch to the next, so that a fetch of a thousand quiet partitions allocates nothing for them.
 */
export class FetchPartition {
  /** Tells the partitions of one fetch apart. */
  readonly key: string;
  /** Null while the topic id is of no topic known here. Once resolved it stays, also when the topic is deleted. */
  topicName: string | null;
  /** Zero where the client goes by name (before version 13). */
  readonly topicId: Uuid;
  readonly index: number;

  // What the client asks for.
  fetchOffset = 0n;
  maxBytes = 0;
  /** -1: the client does not know. */
  currentLeaderEpoch = -1;
  lastFetchedEpoch = -1;

  // What the client of a session was told last; an incremental response leaves out what is still true (KIP-227).
  sentHighWatermark = -1n;
  sentLogStartOffset = -1n;

  // What the last reading gave.
  /** Whether there is such a partition here. */
  exists = false;
  partition: Partition | null = null;
  errorCode = 0;
  /** The leader's, where this node is the leader; else -1. */
  leaderEpoch = -1;
  highWatermark = -1n;
  logStartOffset = -1n;
  records: Records = NO_RECORDS;
  recordsSize = 0;
  /** Where the client's log parts from this one: the end of `divergingEpoch` here; -1 when it does not (KIP-595). */
  divergingEpoch = -1;
  divergingEndOffset = -1n;

  constructor(key: string, topicName: string | null, topicId: Uuid, index: number) {
    this.key = key;
    this.topicName = topicName;
    this.topicId = topicId;
    this.index = index;
  }

  /** Forgets the last reading. */
  clear(): void {
    this.partition = null;
    this.errorCode = 0;
    this.leaderEpoch = -1;
    this.highWatermark = -1n;
    this.logStartOffset = -1n;
    this.records = NO_RECORDS;
    this.recordsSize = 0;
    this.divergingEpoch = -1;
    this.divergingEndOffset = -1n;
  }

  /** Kafka answers an error with nothing else, but for the leader where the client has an old one (KIP-951). */
  fail(errorCode: number, leaderEpoch = -1): void {
    this.clear();
    this.errorCode = errorCode;
    this.leaderEpoch = leaderEpoch;
  }

  /** Whether a client that knows what was sent last has to hear of this reading. */
  get hasNews(): boolean {
    return (
      this.recordsSize > 0 ||
      this.errorCode !== 0 ||
      this.highWatermark !== this.sentHighWatermark ||
      this.logStartOffset !== this.sentLogStartOffset ||
      this.divergingEpoch !== -1
    );
  }

  /** Notes that this reading was sent. After an error the partition is sent again once the error is gone. */
  markSent(): void {
    this.sentHighWatermark = this.errorCode === 0 ? this.highWatermark : -1n;
    this.sentLogStartOffset = this.logStartOffset;
  }
}

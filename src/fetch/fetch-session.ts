/**
 * Incremental fetch sessions (KIP-227): the broker remembers the partitions that a consumer fetches, so that a fetch
 * names only those that changed, and a response leaves out those with nothing new.
 */
import { randomInt } from "node:crypto";
import type { FetchPartition } from "./fetch-partition.ts";

/** Says "no session". */
export const NO_SESSION = 0;
/** Of a fetch that names all its partitions and asks for a new session. */
export const INITIAL_EPOCH = 0;
/** Of a fetch that names all its partitions and wants no session. */
export const FINAL_EPOCH = -1;

const MAX_INT = 2_147_483_647;
/** A session that was silent for this long may be evicted for any other; Kafka's figure, which has no setting. */
const EVICTION_MS = 120_000;

/**
 * All sessions together: each has the partitions that its client cares to name, whether they are there or not. Beyond this a
 * fetch gets no session, and names its partitions each time.
 */
const MAX_PARTITIONS = 500_000;

/** The epoch after `epoch`; the two special ones are never reached by counting. */
export function nextEpoch(epoch: number): number {
  return epoch === MAX_INT ? 1 : epoch + 1;
}

export class FetchSession {
  readonly id: number;
  readonly usesTopicIds: boolean;
  readonly createdMs: number;
  /** The epoch that the next fetch has to carry. */
  epoch: number = nextEpoch(INITIAL_EPOCH);
  lastUsedMs: number;
  /** In the order in which they are read: one that gave records goes to the end, so that all get their turn. */
  readonly partitions: Map<string, FetchPartition>;

  constructor(id: number, partitions: Map<string, FetchPartition>, usesTopicIds: boolean, now: number) {
    this.id = id;
    this.partitions = partitions;
    this.usesTopicIds = usesTopicIds;
    this.createdMs = now;
    this.lastUsedMs = now;
  }
}

export class FetchSessionCache {
  readonly #maxSessions: number;
  /** The one that was used longest ago comes first. */
  readonly #sessions = new Map<number, FetchSession>();

  constructor(maxSessions: number) {
    this.#maxSessions = maxSessions;
  }

  get size(): number {
    return this.#sessions.size;
  }

  get(id: number): FetchSession | undefined {
    return this.#sessions.get(id);
  }

  /** Whether there is room for so many partitions more. */
  hasRoomFor(partitions: number): boolean {
    let count = partitions;
    for (const session of this.#sessions.values()) count += session.partitions.size;
    return count <= MAX_PARTITIONS;
  }

  remove(id: number): void {
    this.#sessions.delete(id);
  }

  /** Notes that the session is used. */
  touch(session: FetchSession, now: number): void {
    session.lastUsedMs = now;
    // Deleted meanwhile: it must not come back.
    if (this.#sessions.delete(session.id)) this.#sessions.set(session.id, session);
  }

  /** A new session, or null when the cache is full of sessions that are worth more. */
  create(partitions: Map<string, FetchPartition>, usesTopicIds: boolean, now: number): FetchSession | null {
    if (!this.hasRoomFor(partitions.size)) return null;
    if (this.#sessions.size >= this.#maxSessions && !this.#evictFor(partitions.size, now)) return null;
    const session = new FetchSession(this.#newId(), partitions, usesTopicIds, now);
    this.#sessions.set(session.id, session);
    return session;
  }

  /**
   * Makes room for a session of `size` partitions: by the one that was silent for long, else by the smallest among
   * those that are not new, if it is smaller.
   */
  #evictFor(size: number, now: number): boolean {
    let smallest: FetchSession | null = null;
    for (const session of this.#sessions.values()) {
      if (now - session.lastUsedMs > EVICTION_MS) {
        this.#sessions.delete(session.id);
        return true;
      }
      const isNew = session.lastUsedMs - session.createdMs <= EVICTION_MS;
      if (!isNew && (smallest === null || session.partitions.size < smallest.partitions.size)) {
        smallest = session;
      }
    }
    if (smallest === null || smallest.partitions.size >= size) return false;
    this.#sessions.delete(smallest.id);
    return true;
  }

  #newId(): number {
    for (;;) {
      // Random, so that a client with an id from before a restart does not meet another's session.
      const id = randomInt(1, MAX_INT);
      if (!this.#sessions.has(id)) return id;
    }
  }
}

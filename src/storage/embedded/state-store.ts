import { setImmediate as nextTurn } from "node:timers/promises";
import type { KafkaError } from "#wire/kafka-error.ts";
import type { StateChange, StateEntry, StateKey, StateStore } from "../engine.ts";
import { engineClosed } from "../storage-errors.ts";
import type { Environment, Row, RowWriter } from "./environment.ts";
import type { CommitWork, GroupCommit } from "./group-commit.ts";
import { prefixEnd } from "./keys.ts";
import { decodeStateKey, encodeStateKey, encodeStatePrefix, isCutKey } from "./state-key.ts";

/**
 * Coordinator state. A row's value is: version (8 bytes); for a cut key (state-key.ts) the length of the whole key (4) and
 * the whole key; then what was stored. The version is the number of the commit that wrote it.
 */
const VERSION_SIZE = 8;
const LENGTH_SIZE = 4;

/** Entries that `list` reads before other work gets its turn. */
const ENTRIES_PER_TURN = 1_000;

export class EmbeddedStateStore implements StateStore {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;
  /** Keys (as Latin-1 strings) that a commit under way is going to change: the last of them. */
  readonly #pending: Map<string, StateWork> = new Map();

  constructor(environment: Environment, commits: GroupCommit) {
    this.#environment = environment;
    this.#commits = commits;
  }

  async get(key: StateKey): Promise<StateEntry | null> {
    this.#checkOpen();
    const encoded = encodeStateKey(key);
    const value = this.#environment.get(encoded.key);
    return value === null ? null : decodeEntry({ key: encoded.key, value });
  }

  async list(prefix: StateKey): Promise<readonly StateEntry[]> {
    this.#checkOpen();
    const { range, whole } = encodeStatePrefix(prefix);
    const entries: { whole: Buffer; entry: StateEntry }[] = [];
    let isSorted = true;
    const snapshot = this.#environment.snapshot();
    try {
      let seen = 0;
      for (const row of snapshot.rows(range, prefixEnd(range))) {
        const rowKey = wholeKey(row);
        if (rowKey.subarray(0, whole.length).equals(whole)) {
          entries.push({ whole: rowKey, entry: decodeEntry(row) });
          isSorted &&= !isCutKey(row.key);
        }
        if (++seen % ENTRIES_PER_TURN === 0) {
          await nextTurn();
        }
      }
    } finally {
      snapshot.close();
    }
    if (!isSorted) {
      entries.sort((a, b) => Buffer.compare(a.whole, b.whole));
    }
    return entries.map(({ entry }) => entry);
  }

  async commit(changes: readonly StateChange[]): Promise<boolean> {
    this.#checkOpen();
    const encoded = changes.map((change) => ({ ...encodeStateKey(change.key), change }));
    // A condition on a key that is just being changed is judged by what comes of that change.
    for (;;) {
      const busy = encoded.find(
        ({ key, change }) => change.ifVersion !== undefined && this.#pending.has(key.toString("latin1")),
      );
      if (busy === undefined) {
        break;
      }
      await this.#pending.get(busy.key.toString("latin1"))?.done;
    }
    for (const { key, change } of encoded) {
      if (change.ifVersion !== undefined && this.#versionOf(key) !== change.ifVersion) {
        return false;
      }
    }
    if (changes.length === 0) {
      return true;
    }
    return this.#write(encoded);
  }

  #write(changes: readonly EncodedChange[]): Promise<true> {
    return new Promise((resolve, reject) => {
      const work = new StateWork(changes, (error) => {
        for (const { key } of changes) {
          const name = key.toString("latin1");
          if (this.#pending.get(name) === work) {
            this.#pending.delete(name);
          }
        }
        if (error === null) {
          resolve(true);
        } else {
          reject(error);
        }
      });
      this.#commits.enqueue(work);
      for (const { key } of changes) {
        this.#pending.set(key.toString("latin1"), work);
      }
    });
  }

  #versionOf(key: Buffer): bigint | null {
    return this.#environment.get(key)?.readBigInt64BE(0) ?? null;
  }

  #checkOpen(): void {
    if (this.#commits.isClosed) {
      throw engineClosed();
    }
  }
}

interface EncodedChange {
  readonly key: Buffer;
  readonly whole: Buffer | null;
  readonly change: StateChange;
}

class StateWork implements CommitWork {
  readonly sizeInBytes: number;
  /** Resolves when it is settled, either way. */
  readonly done: Promise<void>;
  readonly #changes: readonly EncodedChange[];
  readonly #onSettled: (error: KafkaError | null) => void;
  #resolveDone!: () => void;

  constructor(changes: readonly EncodedChange[], onSettled: (error: KafkaError | null) => void) {
    this.#changes = changes;
    this.#onSettled = onSettled;
    this.sizeInBytes = changes.reduce((sum, { change }) => sum + (change.value?.length ?? 0), 0);
    this.done = new Promise((resolve) => {
      this.#resolveDone = resolve;
    });
  }

  write(writer: RowWriter, commitNumber: bigint): void {
    for (const { key, whole, change } of this.#changes) {
      if (change.value === null) {
        writer.remove(key);
      } else {
        writer.put(key, encodeValue(commitNumber, whole, change.value));
      }
    }
  }

  settled(error: KafkaError | null): void {
    this.#onSettled(error);
    this.#resolveDone();
  }
}

function encodeValue(version: bigint, whole: Buffer | null, value: Buffer): Buffer {
  const header = Buffer.allocUnsafe(VERSION_SIZE + (whole === null ? 0 : LENGTH_SIZE));
  header.writeBigInt64BE(version, 0);
  if (whole === null) {
    return Buffer.concat([header, value]);
  }
  header.writeUInt32BE(whole.length, VERSION_SIZE);
  return Buffer.concat([header, whole, value]);
}

function wholeKey({ key, value }: Row): Buffer {
  if (!isCutKey(key)) {
    return key;
  }
  const from = VERSION_SIZE + LENGTH_SIZE;
  return value.subarray(from, from + value.readUInt32BE(VERSION_SIZE));
}

function decodeEntry(row: Row): StateEntry {
  const whole = wholeKey(row);
  const from = isCutKey(row.key) ? VERSION_SIZE + LENGTH_SIZE + whole.length : VERSION_SIZE;
  return {
    key: decodeStateKey(whole),
    value: row.value.subarray(from),
    version: row.value.readBigInt64BE(0),
  };
}

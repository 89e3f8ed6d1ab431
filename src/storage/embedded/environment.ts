/**
 * The only module that touches the `lmdb` package: opening, reading rows, one transaction at a time.
 *
 * What was found out about lmdb 3.5.6 and is relied on here:
 * - The promise of a put resolves after the fsync (`overlappingSync`: pages are written, then flushed, and a third
 *   meta page says what was flushed, so that after a crash of the machine the store opens at its last flushed state).
 * - A write that fails damages the heap of the process: disk-room.ts sees to it that none fails for want of room.
 * - When a commit fails, each promise of the transaction rejects with "Commit failed", and the cause comes as a rejection of
 *   the promise `error.commitError`, which must be handled too. The library also prints it.
 * - A promise that the library waits for in `close()` never settles after a failed commit; see `close`.
 * - Pages that the last transaction freed are given out two transactions later, and a failed one does not count. On a full
 *   disk, deleting alone does not help therefore: a small transaction has to come between; `commit` sees to it.
 * - A failed fsync leaves the transaction visible though not durable; `lastCommitNumber` tells.
 * - The size of the map is no limit: it grows with the file.
 * - `transactionSync` throws the cause of a failed commit itself, and the store goes on afterwards.
 */
import { type Database, open } from "lmdb";
import { engineClosed } from "../storage-errors.ts";
import { DiskRoom } from "./disk-room.ts";
import { metaKey } from "./keys.ts";

/** How a transaction is filled. Buffers must not change before the transaction is done. */
export interface RowWriter {
  put(key: Buffer, value: Buffer): void;
  remove(key: Buffer): void;
}

export interface Row {
  readonly key: Buffer;
  readonly value: Buffer;
}

interface Change {
  readonly key: Buffer;
  /** null removes. */
  readonly value: Buffer | null;
}

export interface EnvironmentOptions {
  readonly path: string;
  /** False: commits reach the operating system but are not flushed to the device. */
  readonly flush: boolean;
}

/**
 * Without flushing, a small transaction is a few writes into memory: done at once it takes 34 µs where handing it to the
 * library's thread and back takes 160 (110 of them CPU); with 100 KB the thread is worth it, as both cores work then. One
 * record of 1 KB a request, 8 connections: 7,750 requests a second at 80-94 µs, with the thread 3,500 at 127-133.
 */
const AT_ONCE_BYTES = 64 * 1024;
const AT_ONCE_CHANGES = 64;
/** The system makes writers wait while a device is behind; then it is the thread that shall wait, for a while. */
const SLOW_MS = 10;
const SLOW_FOR_MS = 1_000;

const COMMIT_NUMBER = metaKey("commit");
const FLUSH_INTERVAL_MS = 1_000;
const ATTEMPT = metaKey("attempt");

export class Environment {
  readonly #db: Database<Buffer, Buffer>;
  readonly #isFlushing: boolean;
  readonly #room: DiskRoom;
  #flushTimer: NodeJS.Timeout | null = null;
  #backgroundFlush: Promise<void> = Promise.resolve();
  #isClosed = false;
  #lastCommitFailed = false;
  /** Until then transactions go to the thread. */
  #slowUntil = 0;
  #snapshots = 0;
  #onNoSnapshot: (() => void) | null = null;

  constructor(options: EnvironmentOptions) {
    this.#isFlushing = options.flush;
    this.#db = open<Buffer, Buffer>({
      path: options.path,
      noSubdir: false,
      encoding: "binary",
      keyEncoding: "binary",
      noSync: !options.flush,
      // Reused pages are written whole; what malloc left in their unused parts would reach the disk otherwise.
      noMemInit: false,
      // With it the library makes a promise that nobody can take hold of, and a failed commit rejects it.
      eventTurnBatching: false,
    });
    this.#room = new DiskRoom(options.path, () => this.#freeInside());
  }

  /** Bytes of the file's pages that hold no row; pages that the last two transactions freed are among them. */
  #freeInside(): number {
    const stats = this.#db.getStats() as unknown as {
      readonly pageSize: number;
      readonly lastPageNumber: number;
      readonly treeBranchPageCount: number;
      readonly treeLeafPageCount: number;
      readonly overflowPages: number;
    };
    const { pageSize, lastPageNumber, treeBranchPageCount, treeLeafPageCount, overflowPages } = stats;
    return (lastPageNumber - treeBranchPageCount - treeLeafPageCount - overflowPages) * pageSize;
  }

  /** The library does not stop a read after `close`, and then fails in a timer of its own. */
  get #open(): Database<Buffer, Buffer> {
    if (this.#isClosed) {
      throw engineClosed();
    }
    return this.#db;
  }

  get(key: Buffer): Buffer | null {
    return this.#open.getBinary(key) ?? null;
  }

  /** Rows with `start <= key < end`, as of now, read as they are asked for. */
  rows(start: Buffer, end: Buffer, limit?: number): Iterable<Row> {
    return this.#open.getRange({ start, end, ...(limit === undefined ? {} : { limit }) });
  }

  keys(start: Buffer, end: Buffer, limit?: number): Iterable<Buffer> {
    return this.#open.getKeys({ start, end, ...(limit === undefined ? {} : { limit }) });
  }

  firstKey(start: Buffer, end: Buffer): Buffer | null {
    for (const key of this.keys(start, end, 1)) {
      return key;
    }
    return null;
  }

  firstRow(start: Buffer, end: Buffer): Row | null {
    for (const row of this.rows(start, end, 1)) {
      return row;
    }
    return null;
  }

  /** The last key with `start <= key < end`. LMDB walks down from `end`, so the bounds change places. */
  lastKey(start: Buffer, end: Buffer): Buffer | null {
    for (const key of this.#open.getKeys({ start: end, end: start, reverse: true, limit: 1 })) {
      return key;
    }
    return null;
  }

  /** What is there now, however long it takes to read; LMDB frees no page meanwhile, so close it soon. */
  snapshot(): { rows(start: Buffer, end: Buffer): Iterable<Row>; close(): void } {
    const transaction = this.#open.useReadTransaction();
    this.#snapshots++;
    return {
      rows: (start, end) => this.#db.getRange({ start, end, transaction }),
      close: () => {
        transaction.done();
        if (--this.#snapshots === 0) {
          this.#onNoSnapshot?.();
        }
      },
    };
  }

  /**
   * Runs `fill` and commits what it wrote, all or nothing, under `commitNumber`. Rejects with the cause when the
   * transaction did not happen.
   */
  async commit(commitNumber: bigint, fill: (writer: RowWriter) => void): Promise<void> {
    const number = Buffer.allocUnsafe(8);
    number.writeBigInt64BE(commitNumber);
    const changes: Change[] = [{ key: COMMIT_NUMBER, value: number }];
    fill({
      put: (key, value) => changes.push({ key, value }),
      remove: (key) => changes.push({ key, value: null }),
    });
    try {
      await this.#transaction(changes);
    } catch (cause) {
      if (this.lastCommitNumber() >= commitNumber) {
        throw cause;
      }
      // Space that was freed just now can be had after another transaction, see the head.
      await this.#transaction([{ key: ATTEMPT, value: number }]);
      await this.#transaction(changes);
    }
  }

  async #transaction(changes: readonly Change[]): Promise<void> {
    let bytes = 0;
    for (const { value } of changes) {
      bytes += value?.length ?? 0;
    }
    this.#room.check(bytes);
    this.#lastCommitFailed = true;
    try {
      if (this.#isForAtOnce(changes.length, bytes)) {
        this.#commitAtOnce(changes);
      } else {
        await this.#db.batch(() => {
          for (const { key, value } of changes) {
            if (value === null) {
              this.#db.remove(key);
            } else {
              this.#db.put(key, value);
            }
          }
        });
      }
    } catch (error) {
      throw await causeOf(error);
    }
    this.#lastCommitFailed = false;
    if (!this.#isFlushing) {
      this.#flushSoon();
    }
  }

  #isForAtOnce(changeCount: number, bytes: number): boolean {
    if (this.#isFlushing || changeCount > AT_ONCE_CHANGES) {
      return false;
    }
    return bytes <= AT_ONCE_BYTES && performance.now() >= this.#slowUntil;
  }

  #commitAtOnce(changes: readonly Change[]): void {
    const start = performance.now();
    try {
      this.#db.transactionSync(() => {
        for (const { key, value } of changes) {
          if (value === null) {
            this.#db.remove(key);
          } else if (!isDone(this.#db.put(key, value))) {
            throw new Error("LMDB did not take a row");
          }
        }
      });
    } finally {
      const end = performance.now();
      if (end - start > SLOW_MS) {
        this.#slowUntil = end + SLOW_FOR_MS;
      }
    }
  }

  /** Without flushing, a crash of the machine costs no more than the last second. */
  #flushSoon(): void {
    this.#flushTimer ??= setTimeout(() => {
      this.#flushTimer = null;
      // An error will show at the next commit, or when the store is closed.
      this.#backgroundFlush = this.flush().catch(() => {});
    }, FLUSH_INTERVAL_MS).unref();
  }

  /** The number of the last transaction that readers see. */
  lastCommitNumber(): bigint {
    this.#db.resetReadTxn();
    return this.get(COMMIT_NUMBER)?.readBigInt64BE() ?? 0n;
  }

  /** Flushes what was committed to the device. */
  flush(): Promise<void> {
    const env = this.#db as unknown as { sync(callback: (error?: Error) => void): void };
    return new Promise((resolve, reject) => {
      env.sync((error) => (error ? reject(error) : resolve()));
    });
  }

  /** Waits for open snapshots. No commit may be under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#snapshots > 0) {
      await new Promise<void>((resolve) => {
        this.#onNoSnapshot = resolve;
      });
    }
    if (!this.#isFlushing) {
      clearTimeout(this.#flushTimer ?? undefined);
      await this.#backgroundFlush;
      await this.flush();
    }
    if (this.#lastCommitFailed) {
      // No commit is under way, so there is nothing to wait for; the library would, for ever.
      (this.#db as unknown as { _endWrites(): void })._endWrites = () => {};
    }
    await this.#db.close();
  }
}

/** Within `transactionSync` the library answers at once, by a promise that says so. */
function isDone(put: Promise<boolean>): boolean {
  return (put as { result?: boolean }).result === true;
}

/** The library hands the cause over as a second rejection; see the head. */
async function causeOf(error: unknown): Promise<unknown> {
  const commitError = (error as { commitError?: Promise<never> }).commitError;
  if (commitError === undefined) {
    return error;
  }
  try {
    await commitError;
    return error;
  } catch (cause) {
    return cause;
  }
}

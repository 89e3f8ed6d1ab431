/**
 * Refuses a transaction before the disk is full. When a write of LMDB fails, lmdb 3.5.6 puts a message of some 107 bytes into
 * 100 (`last_error` in its mdb.c), which soon ends the process; so no write may fail for want of room.
 */
import { statfsSync } from "node:fs";

/** Pages that a transaction writes beside its rows, deletions above all: what is left has to do for those. */
const RESERVE_BYTES = 32 * 1024 * 1024;
/** Of a small file system. */
const RESERVE_SHARE = 1 / 16;
/** A transaction of no more than this makes room, or notes something small. */
const SMALL_BYTES = 64 * 1024;
const SMALL_NEEDS_BYTES = 1024 * 1024;
/** Rows are written in whole pages, and the pages above them once more. */
const PAGES_FACTOR = 2;
/** What is free within the file lies in pieces. */
const PIECES_FACTOR = 4;

const PLENTY_BYTES = 2 * 1024 * 1024 * 1024;
const ENOUGH_BYTES = 256 * 1024 * 1024;
const PLENTY_FOR_MS = 500;
const ENOUGH_FOR_MS = 50;

export class NoRoomError extends Error {
  readonly code = "ENOSPC";

  constructor(freeBytes: number) {
    super(`no space left on the device: ${freeBytes} bytes are free`);
    this.name = "NoRoomError";
  }
}

export class DiskRoom {
  readonly #directory: string;
  /** Bytes of pages within the file that hold nothing. */
  readonly #freeInside: () => number;
  #free = 0;
  #reserve = RESERVE_BYTES;
  #checkedAt = Number.NEGATIVE_INFINITY;

  constructor(directory: string, freeInside: () => number) {
    this.#directory = directory;
    this.#freeInside = freeInside;
  }

  /** @param bytes of the rows that the transaction puts. @throws NoRoomError */
  check(bytes: number): void {
    this.#look();
    // What this takes is known without asking.
    this.#free -= PAGES_FACTOR * bytes;
    const mustRemain = bytes <= SMALL_BYTES ? Math.min(SMALL_NEEDS_BYTES, this.#reserve) : this.#reserve;
    if (this.#free >= mustRemain) return;
    if (this.#freeInside() >= SMALL_NEEDS_BYTES + PIECES_FACTOR * bytes) return;
    throw new NoRoomError(this.#free);
  }

  /** Asking the system takes up to 76 µs: seldom while there is plenty, before each transaction when it gets tight. */
  #look(): void {
    const now = performance.now();
    const validMs = this.#free > PLENTY_BYTES ? PLENTY_FOR_MS : this.#free > ENOUGH_BYTES ? ENOUGH_FOR_MS : 0;
    if (now - this.#checkedAt < validMs) return;
    const { bavail, blocks, bsize } = statfsSync(this.#directory);
    this.#checkedAt = now;
    this.#free = bavail * bsize;
    this.#reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
  }
}

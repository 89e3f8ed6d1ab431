/**
 * Group commit: what was asked for while the last transaction was under way goes into the next one, whatever
 * topic or table it concerns, and one fsync covers it all. No timer: when nothing is under way, a transaction begins
 * at the end of the current turn of the event loop. (Waiting for those that were just answered to ask again, for up to an
 * eighth of the last transaction's time, gained nothing.)
 *
 * One transaction is under way at a time. When it fails, everything that was asked for meanwhile is refused too: those
 * appends were given offsets that follow the failed ones.
 */
import type { KafkaError } from "#wire/kafka-error.ts";
import { engineClosed, storageError } from "../storage-errors.ts";
import type { Environment, RowWriter } from "./environment.ts";

export interface CommitWork {
  /** About how many bytes `write` will put; asked when the transaction is put together. */
  readonly sizeInBytes: number;
  /** Puts what is to be changed; everything that belongs to one work is in one transaction. */
  write(writer: RowWriter, commitNumber: bigint): void;
  /** Called once, in the order of `enqueue`, after the work is durable or (with the error) will never be. */
  settled(error: KafkaError | null): void;
}

/** What is needed of the store. */
export type Committer = Pick<Environment, "commit" | "lastCommitNumber">;

/** A transaction takes no more than this, so that the first in line does not wait for everybody's bytes. */
const MAX_BYTES = 8 * 1024 * 1024;

export class GroupCommit {
  readonly #environment: Committer;
  readonly #onFailure: (error: unknown, isFatal: boolean) => void;
  #queue: CommitWork[] = [];
  #isRunning = false;
  #isClosed = false;
  #refusal: KafkaError | null = null;
  #commitNumber: bigint;
  #idle: (() => void)[] = [];

  constructor(environment: Committer, onFailure: (error: unknown, isFatal: boolean) => void) {
    this.#environment = environment;
    this.#onFailure = onFailure;
    this.#commitNumber = environment.lastCommitNumber();
  }

  /** The error that new work is refused with, null while the engine is open and well. */
  get refusal(): KafkaError | null {
    return this.#refusal;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** @throws KafkaError KAFKA_STORAGE_ERROR when the engine takes no more work; `settled` is not called then */
  enqueue(work: CommitWork): void {
    if (this.#refusal !== null) {
      throw this.#refusal;
    }
    this.#queue.push(work);
    if (!this.#isRunning) {
      this.#isRunning = true;
      setImmediate(() => this.#run());
    }
  }

  /** One change that nobody else needs to know of. */
  submit(write: (writer: RowWriter, commitNumber: bigint) => void, sizeInBytes = 0): Promise<void> {
    return new Promise((resolve, reject) => {
      this.enqueue({ sizeInBytes, write, settled: (error) => (error === null ? resolve() : reject(error)) });
    });
  }

  /** Takes no more work; resolves when what was asked for is settled. */
  close(): Promise<void> {
    this.#isClosed = true;
    this.#refusal ??= engineClosed();
    return this.#isRunning ? new Promise((resolve) => this.#idle.push(resolve)) : Promise.resolve();
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const group = this.#takeGroup();
      const number = ++this.#commitNumber;
      try {
        await this.#environment.commit(number, (writer) => {
          for (const work of group) {
            work.write(writer, number);
          }
        });
      } catch (cause) {
        this.#fail(group, number, cause);
        continue;
      }
      for (const work of group) {
        work.settled(null);
      }
    }
    this.#isRunning = false;
    for (const resolve of this.#idle.splice(0)) {
      resolve();
    }
  }

  #takeGroup(): CommitWork[] {
    let bytes = 0;
    let count = 0;
    for (const work of this.#queue) {
      if (count > 0 && bytes + work.sizeInBytes > MAX_BYTES) {
        break;
      }
      bytes += work.sizeInBytes;
      count++;
    }
    return this.#queue.splice(0, count);
  }

  #fail(group: CommitWork[], number: bigint, cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const error = storageError(`the store did not take the change: ${reason}`, cause);
    // Committed but not flushed: whether it survives a crash of the machine is unknown, so nothing may build on it.
    const isFatal = this.#environment.lastCommitNumber() >= number;
    if (isFatal) {
      this.#refusal ??= storageError(`the store failed to flush and needs a restart: ${reason}`, cause);
    }
    this.#onFailure(cause, isFatal);
    for (const work of [...group, ...this.#queue.splice(0)]) {
      work.settled(error);
    }
  }
}

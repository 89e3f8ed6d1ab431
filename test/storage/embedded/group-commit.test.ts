import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { ErrorCode } from "#generated/errors.ts";
import type { RowWriter } from "#src/storage/embedded/environment.ts";
import { type Committer, GroupCommit } from "#src/storage/embedded/group-commit.ts";

/** A store whose commits the test lets succeed or fail. */
class ManualStore implements Committer {
  /** What each commit wrote, in the order of the commits. */
  readonly commits: string[][] = [];
  visible = 0n;
  #settle: { number: bigint; resolve: () => void; reject: (error: Error) => void } | null = null;

  commit(number: bigint, fill: (writer: RowWriter) => void): Promise<void> {
    assert.equal(this.#settle, null, "two transactions at once");
    const written: string[] = [];
    fill({ put: (key) => written.push(key.toString()), remove: (key) => written.push(`-${key}`) });
    this.commits.push(written);
    return new Promise((resolve, reject) => {
      this.#settle = { number, resolve, reject };
    });
  }

  lastCommitNumber(): bigint {
    return this.visible;
  }

  async finish(error: Error | null, isVisible: boolean = error === null): Promise<void> {
    const settle = this.#settle;
    assert.ok(settle !== null, "no transaction is under way");
    this.#settle = null;
    if (isVisible) {
      this.visible = settle.number;
    }
    if (error === null) {
      settle.resolve();
    } else {
      settle.reject(error);
    }
    await nextTurn();
  }
}

function setUp(): {
  store: ManualStore;
  commits: GroupCommit;
  submit(name: string, size?: number): Promise<void>;
  log: string[];
} {
  const store = new ManualStore();
  const log: string[] = [];
  const commits = new GroupCommit(store, (error, isFatal) =>
    log.push(`${(error as Error).message} ${isFatal}`),
  );
  const submit = (name: string, size = 10): Promise<void> =>
    commits
      .submit((writer) => writer.put(Buffer.from(name), Buffer.alloc(0)), size)
      .then(
        () => void log.push(`${name} done`),
        (error) => {
          assert.equal(error.code, ErrorCode.KAFKA_STORAGE_ERROR);
          log.push(`${name} refused`);
        },
      );
  return { store, commits, submit, log };
}

describe("GroupCommit", () => {
  it("puts what came meanwhile into one transaction", async () => {
    const { store, submit, log } = setUp();
    submit("a");
    submit("b");
    await nextTurn();
    submit("c");
    submit("d");
    await store.finish(null);
    await store.finish(null);
    assert.deepEqual(store.commits, [
      ["a", "b"],
      ["c", "d"],
    ]);
    assert.deepEqual(log, ["a done", "b done", "c done", "d done"]);
  });

  it("splits what is too much for one, and keeps the order", async () => {
    const { store, submit } = setUp();
    for (const name of ["a", "b", "c", "d"]) {
      submit(name, 3 * 1024 * 1024);
    }
    submit("large", 20 * 1024 * 1024);
    await nextTurn();
    await store.finish(null);
    await store.finish(null);
    await store.finish(null);
    assert.deepEqual(store.commits, [["a", "b"], ["c", "d"], ["large"]]);
  });

  it("refuses with a failed transaction what waited behind it, and goes on", async () => {
    const { store, submit, log } = setUp();
    submit("a");
    await nextTurn();
    submit("b");
    await store.finish(new Error("full"));
    submit("c");
    await nextTurn();
    await store.finish(null);
    assert.deepEqual(store.commits, [["a"], ["c"]]);
    assert.deepEqual(log, ["full false", "a refused", "b refused", "c done"]);
  });

  it("takes nothing more after a transaction that is visible but was not flushed", async () => {
    const { store, commits, submit, log } = setUp();
    submit("a");
    await nextTurn();
    await store.finish(new Error("fsync"), true);
    assert.equal(commits.refusal?.code, ErrorCode.KAFKA_STORAGE_ERROR);
    await submit("b");
    assert.deepEqual(store.commits, [["a"]]);
    assert.deepEqual(log, ["fsync true", "a refused", "b refused"]);
  });

  it("settles everything before it is closed, and refuses the rest", async () => {
    const { store, commits, submit, log } = setUp();
    submit("a");
    const closed = commits.close().then(() => log.push("closed"));
    submit("b");
    await nextTurn();
    assert.deepEqual(log, ["b refused"]);
    await store.finish(null);
    await closed;
    assert.deepEqual(log, ["b refused", "a done", "closed"]);
    await commits.close();
  });
});

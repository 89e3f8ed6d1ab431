import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ErrorCode } from "#generated/errors.ts";
import type { StateEntry, StateKey } from "#src/storage/engine.ts";
import { type CreateTestStore, shareEngine } from "./harness.ts";

export function stateContract(create: CreateTestStore): void {
  describe("state", () => {
    const shared = shareEngine(create);
    const text = (entry: StateEntry | null): string | null =>
      entry === null ? null : entry.value.toString();

    it("is set, read, changed, deleted", async () => {
      const { state } = shared.engine;
      const key: StateKey = ["basics", "group", 3];
      assert.equal(await state.get(key), null);
      assert.equal(await state.commit([{ key, value: Buffer.from("one") }]), true);
      const first = await state.get(key);
      assert.equal(text(first), "one");
      assert.deepEqual(first?.key, key);
      await state.commit([{ key, value: Buffer.from("one") }]);
      assert.notEqual((await state.get(key))?.version, first?.version);
      await state.commit([{ key, value: null }]);
      assert.equal(await state.get(key), null);
      assert.equal(await state.commit([]), true);
    });

    it("takes empty values and large ones", async () => {
      const { state } = shared.engine;
      const large = Buffer.alloc(1_000_000, 7);
      await state.commit([
        { key: ["sizes", "empty"], value: Buffer.alloc(0) },
        { key: ["sizes", "large"], value: large },
      ]);
      assert.equal((await state.get(["sizes", "empty"]))?.value.length, 0);
      assert.deepEqual((await state.get(["sizes", "large"]))?.value, large);
    });

    it("is changed only if the version is the expected one, all or nothing", async () => {
      const { state } = shared.engine;
      const a: StateKey = ["cas", "a"];
      const b: StateKey = ["cas", "b"];
      const value = Buffer.from("x");
      assert.equal(await state.commit([{ key: a, value, ifVersion: null }]), true);
      assert.equal(await state.commit([{ key: a, value, ifVersion: null }]), false);
      const version = (await state.get(a))?.version as bigint;
      const changes = [
        { key: b, value },
        { key: a, value: Buffer.from("y"), ifVersion: version + 1n },
      ];
      assert.equal(await state.commit(changes), false);
      assert.equal(await state.get(b), null);
      assert.equal(
        await state.commit([
          { key: b, value },
          { key: a, value: Buffer.from("y"), ifVersion: version },
        ]),
        true,
      );
      assert.equal(text(await state.get(a)), "y");
      assert.equal(await state.commit([{ key: a, value: null, ifVersion: version }]), false);
      assert.equal(await state.commit([{ key: ["cas", "none"], value, ifVersion: 1n }]), false);
    });

    it("lets one of several who expect the same version win", async () => {
      const { state } = shared.engine;
      const key: StateKey = ["race"];
      for (let round = 0; round < 5; round++) {
        const ifVersion = (await state.get(key))?.version ?? null;
        const results = await Promise.all(
          Array.from({ length: 8 }, (_, i) => state.commit([{ key, value: Buffer.from(`${i}`), ifVersion }])),
        );
        assert.equal(results.filter(Boolean).length, 1);
        assert.equal(text(await state.get(key)), `${results.indexOf(true)}`);
      }
    });

    it("without conditions is changed in the order of the calls", async () => {
      const { state } = shared.engine;
      const key: StateKey = ["order"];
      const last = 50;
      await Promise.all(
        Array.from({ length: last + 1 }, (_, i) => state.commit([{ key, value: Buffer.from(`${i}`) }])),
      );
      assert.equal(text(await state.get(key)), `${last}`);
    });

    it("is listed by prefix, in the order of the parts", async () => {
      const { state } = shared.engine;
      const keys: StateKey[] = [
        ["list", "b", 1],
        ["list", "a", 10],
        ["list", "a", 9],
        ["list", "a", -1],
        ["list", "a", 2.5],
        ["list", "a"],
        ["list", "ab", 1],
        ["list", "a\0b", 1],
        ["list", "a", "x", 1],
        ["listing", "a"],
        ["list", "é", 0],
      ];
      await state.commit(keys.map((key) => ({ key, value: Buffer.from(JSON.stringify(key)) })));
      const listed = async (prefix: StateKey) => (await state.list(prefix)).map((entry) => entry.key);
      assert.deepEqual(await listed(["list", "a"]), [
        ["list", "a"],
        ["list", "a", -1],
        ["list", "a", 2.5],
        ["list", "a", 9],
        ["list", "a", 10],
        ["list", "a", "x", 1],
      ]);
      assert.equal((await listed(["list"])).length, keys.length - 1);
      assert.deepEqual(await listed(["list", "ab"]), [["list", "ab", 1]]);
      assert.deepEqual(await listed(["list", "a\0b", 1]), [["list", "a\0b", 1]]);
      assert.deepEqual(await listed(["nothing"]), []);
      for (const entry of await state.list(["list"])) {
        assert.deepEqual(JSON.parse(entry.value.toString()), entry.key);
        assert.deepEqual((await state.get(entry.key))?.version, entry.version);
      }
    });

    it("takes keys as long as Kafka's strings can be", async () => {
      const { state } = shared.engine;
      const long = (end: string): string => "g".repeat(32_000) + end;
      const keys: StateKey[] = [
        ["long", long("b"), "t", 1],
        ["long", long("a"), "t", 2],
        ["long", long("a"), "t", 1],
        ["long", "short", "t", 1],
        ["long", "é".repeat(1_000), "t", 1],
      ];
      await state.commit(keys.map((key, i) => ({ key, value: Buffer.from(`${i}`) })));
      for (const [i, key] of keys.entries()) {
        assert.equal(text(await state.get(key)), `${i}`);
      }
      const values = async (prefix: StateKey) => (await state.list(prefix)).map(text);
      assert.deepEqual(await values(["long", long("a")]), ["2", "1"]);
      assert.deepEqual(await values(["long"]), ["2", "1", "0", "3", "4"]);
      assert.deepEqual(await values(["long", long("")]), []);
      const version = (await state.get(keys[0] as StateKey))?.version as bigint;
      assert.equal(await state.commit([{ key: keys[0] as StateKey, value: null, ifVersion: version }]), true);
      assert.equal(await state.get(keys[0] as StateKey), null);
    });

    it("behaves as a sorted map", async () => {
      const part = fc.oneof(
        fc.constantFrom("", "a", "b", "a\0", "\0", "ab", "\uffff", "😀"),
        fc.integer({ min: -3, max: 300 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 25 }), async (tuples) => {
          const space = `map-${run++}`;
          const keys = tuples.map((tuple): StateKey => [space, ...tuple]);
          const { state } = shared.engine;
          await Promise.all(keys.map((key, i) => state.commit([{ key, value: Buffer.from(`${i}`) }])));
          const expected = new Map(keys.map((key, i) => [JSON.stringify(key), `${i}`]));
          const listed = await state.list([space]);
          assert.equal(listed.length, expected.size);
          for (const entry of listed) {
            assert.equal(text(entry), expected.get(JSON.stringify(entry.key)));
          }
          const sorted = [...listed].sort((a, b) => compareTuples(a.key, b.key));
          assert.deepEqual(
            listed.map((entry) => entry.key),
            sorted.map((entry) => entry.key),
          );
        }),
        { numRuns: 30 },
      );
    });

    it("survives a restart, and versions do not come back", async () => {
      const key: StateKey = ["restart", "group"];
      await shared.engine.state.commit([{ key, value: Buffer.from("before") }]);
      const before = await shared.engine.state.get(key);
      await shared.reopen();
      assert.deepEqual(await shared.engine.state.get(key), before);
      await shared.engine.state.commit([{ key, value: null }]);
      await shared.reopen();
      await shared.engine.state.commit([{ key, value: Buffer.from("before") }]);
      assert.notEqual((await shared.engine.state.get(key))?.version, before?.version);
    });

    it("is refused by an engine that was closed, which waits for what is under way", async () => {
      const { engine } = shared;
      const topic = await shared.topic();
      const partition = topic.partitions[0];
      const underWay = engine.state.commit([{ key: ["closing"], value: Buffer.from("x") }]);
      await Promise.all([engine.close(), engine.close()]);
      assert.equal(await underWay, true);
      const closed = { code: ErrorCode.KAFKA_STORAGE_ERROR };
      await assert.rejects(engine.state.get(["closing"]), closed);
      await assert.rejects(engine.state.list(["closing"]), closed);
      await assert.rejects(engine.state.commit([{ key: ["closing"], value: null }]), closed);
      await assert.rejects(engine.topics.create("after-close", 1, new Map()), closed);
      await assert.rejects(partition?.read(0n, 1, true) as Promise<unknown>, closed);
      await shared.reopen();
      assert.equal(text(await shared.engine.state.get(["closing"])), "x");
    });
  });
}

/** Numbers before strings, strings by code point. */
function compareTuples(a: StateKey, b: StateKey): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (typeof x !== typeof y) {
      return typeof x === "number" ? -1 : 1;
    }
    const order =
      typeof x === "number" && typeof y === "number"
        ? x - y
        : Buffer.compare(Buffer.from(String(x)), Buffer.from(String(y)));
    if (order !== 0) {
      return order;
    }
  }
  return a.length - b.length;
}

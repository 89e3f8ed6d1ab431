import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { RegistryAnswerError, RegistryUnavailableError } from "#src/schema/registry-client/errors.ts";
import { LoadingCache } from "#src/schema/registry-client/loading-cache.ts";

interface Value {
  readonly text: string;
}

const TTL = { ttlMs: 100, notFoundTtlMs: 20, failureTtlMs: 10 };

function newCache(options: Partial<ConstructorParameters<typeof LoadingCache<Value>>[0]> = {}): {
  cache: LoadingCache<Value>;
  pass: (ms: number) => void;
} {
  let now = 1;
  const cache = new LoadingCache<Value>({ max: 10, ...TTL, now: () => now, ...options });
  return {
    cache,
    pass: (ms) => {
      now += ms;
    },
  };
}

/** Loads that are counted, and answer in turn; the last one again and again. */
function loads(...answers: readonly (string | null | Error)[]): {
  readonly load: () => Promise<Value | null>;
  count: number;
} {
  const counted = {
    count: 0,
    load: async (): Promise<Value | null> => {
      const answer = answers[Math.min(counted.count++, answers.length - 1)] as string | null | Error;
      if (answer instanceof Error) throw answer;
      return answer === null ? null : { text: answer };
    },
  };
  return counted;
}

describe("LoadingCache", () => {
  test("keeps what was found for its time", async () => {
    const { cache, pass } = newCache();
    const source = loads("a", "b");
    assert.deepEqual(await cache.get("k", source.load), { text: "a" });
    pass(100);
    assert.deepEqual(await cache.get("k", source.load), { text: "a" });
    pass(1);
    assert.deepEqual(await cache.get("k", source.load), { text: "b" });
    assert.equal(source.count, 2);
    const { hits, misses, loads: loaded, entries } = cache.figures;
    assert.deepEqual({ hits, misses, loaded, entries }, { hits: 1, misses: 2, loaded: 2, entries: 1 });
  });

  test("keeps it for ever without a time", async () => {
    const { cache, pass } = newCache({ ttlMs: null });
    const source = loads("a", new Error("not to be asked"));
    await cache.get("k", source.load);
    pass(1e12);
    assert.deepEqual(await cache.get("k", source.load), { text: "a" });
  });

  test("keeps 'not there' for a time of its own", async () => {
    const { cache, pass } = newCache({ ttlMs: null });
    const source = loads(null, "a");
    assert.equal(await cache.get("k", source.load), null);
    pass(20);
    assert.equal(await cache.get("k", source.load), null);
    assert.equal(source.count, 1);
    assert.equal(cache.figures.absentHits, 1);
    pass(1);
    assert.deepEqual(await cache.get("k", source.load), { text: "a" });
  });

  test("keeps a failure for a time of its own", async () => {
    const { cache, pass } = newCache();
    const failure = new RegistryAnswerError("no", 401);
    const source = loads(failure, "a");
    await assert.rejects(cache.get("k", source.load), failure);
    pass(10);
    await assert.rejects(cache.get("k", source.load), failure);
    assert.equal(source.count, 1);
    assert.equal(cache.figures.failureHits, 1);
    pass(1);
    assert.deepEqual(await cache.get("k", source.load), { text: "a" });
  });

  test("keeps nothing whose time is 0", async () => {
    const { cache } = newCache({ notFoundTtlMs: 0, failureTtlMs: 0 });
    const source = loads(null, new RegistryAnswerError("no", 401), "a");
    assert.equal(await cache.get("k", source.load), null);
    await assert.rejects(cache.get("k", source.load));
    assert.deepEqual(await cache.get("k", source.load), { text: "a" });
  });

  test("an outage is not kept per key: who noticed it remembers it", async () => {
    const { cache } = newCache();
    const source = loads(new RegistryUnavailableError("down", { isOutage: true }), "a");
    await assert.rejects(cache.get("k", source.load));
    assert.deepEqual(await cache.get("k", source.load), { text: "a" });
  });

  test("answers with what has expired while nothing newer can be had, and makes only the first wait", async () => {
    const { cache, pass } = newCache();
    await cache.get("k", loads("old").load);
    pass(101);
    const down = loads(new RegistryUnavailableError("down", { isOutage: true }));
    assert.deepEqual(await cache.get("k", down.load), { text: "old" });
    assert.deepEqual(await cache.get("k", down.load), { text: "old" });
    assert.equal(down.count, 1);
    pass(11);
    // Renewed behind the scenes: this one does not wait for a load that never ends.
    let finish: (value: Value) => void = () => {};
    const slow = (): Promise<Value> => new Promise((resolve) => (finish = resolve));
    assert.deepEqual(await cache.get("k", slow), { text: "old" });
    assert.deepEqual(await cache.get("k", slow), { text: "old" });
    finish({ text: "new" });
    await new Promise(setImmediate);
    assert.deepEqual(await cache.get("k", slow), { text: "new" });
  });

  test("a refusal or a deletion ends what has expired", async () => {
    for (const answer of [null, new RegistryAnswerError("no", 403)]) {
      const { cache, pass } = newCache();
      await cache.get("k", loads("old").load);
      pass(101);
      const got = cache.get("k", loads(answer).load);
      if (answer === null) assert.equal(await got, null);
      else await assert.rejects(got, answer);
    }
  });

  test("a flood of unknown keys does not push out the known ones", async () => {
    const { cache } = newCache({ max: 10 });
    await cache.get("known", loads("a").load);
    for (let i = 0; i < 1000; i++) await cache.get(`unknown ${i}`, loads(null).load);
    const source = loads("b");
    assert.deepEqual(await cache.get("known", source.load), { text: "a" });
  });

  test("is bounded by the sizes of what it holds", async () => {
    const { cache } = newCache({ max: 100, maxSize: 10, sizeOf: ({ text }) => text.length });
    for (let i = 0; i < 100; i++) await cache.get(`${i}`, loads("abc").load);
    assert.equal(cache.figures.entries, 3);
    await cache.get("large", loads("x".repeat(11)).load);
    assert.equal(cache.peek("large"), undefined);
  });

  test("property: one load at a time for a key, and everyone gets its outcome", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("get" as const), key: fc.constantFrom("a", "b", "c") }),
      fc.record({
        kind: fc.constant("finish" as const),
        outcome: fc.constantFrom("found", "absent", "failed"),
      }),
      fc.record({ kind: fc.constant("pass" as const), ms: fc.integer({ min: 1, max: 150 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { cache, pass } = newCache();
        const running = new Map<string, (outcome: string) => void>();
        const got: Promise<unknown>[] = [];
        let asked = 0;
        const load = (key: string): Promise<Value | null> => {
          assert.ok(!running.has(key), `two loads of ${key} at a time`);
          asked++;
          return new Promise((resolve, reject) => {
            running.set(key, (outcome) => {
              running.delete(key);
              if (outcome === "found") resolve({ text: key });
              else if (outcome === "absent") resolve(null);
              else reject(new RegistryAnswerError(key, 500));
            });
          });
        };
        const finish = async (outcome: string): Promise<void> => {
          const [first] = running.values();
          first?.(outcome);
          await new Promise(setImmediate);
        };
        for (const step of steps) {
          if (step.kind === "pass") pass(step.ms);
          else if (step.kind === "finish") await finish(step.outcome);
          else {
            // Whatever the outcome, it is of the key that was asked for.
            const { key } = step;
            const check = (value: Value | null): void => assert.equal(value?.text ?? key, key);
            const checkError = (error: Error): void => assert.equal(error.message, key);
            got.push(cache.get(key, () => load(key)).then(check, checkError));
          }
        }
        while (running.size > 0) await finish("found");
        await Promise.all(got);
        const { hits, absentHits, failureHits, misses, coalesced, loads: done, loadFailures } = cache.figures;
        assert.equal(hits + absentHits + failureHits + misses, got.length);
        assert.equal(misses, asked + coalesced);
        assert.equal(done + loadFailures, asked);
      }),
      { numRuns: 100 },
    );
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { COMPRESSIONS } from "#src/records/record-batch.ts";
import { compactedTopic, contentOf, putBatch, restarted } from "./harness.ts";

const key = fc.constantFrom("a", "b", "c", "d", "e", "");
const value = fc.option(fc.string({ maxLength: 20 }), { freq: 4 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("append" as const),
      puts: fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 6 }),
      compression: fc.constantFrom(...COMPRESSIONS),
      isIdempotent: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("compact" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restart" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 90 }) }),
  },
);

test("a compacted log holds what a map of the puts holds, whatever happens in which order", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.now() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
      let one = await compactedTopic(
        t,
        { "delete.retention.ms": "100" },
        { "log.cleaner.io.buffer.load.factor": 1 },
      );
      const all: [offset: number, key: string, value: string | null][] = [];
      let sequence = 0;
      let lastBatch = 0;
      for (const did of [...steps, { do: "compact" as const }]) {
        if (did.do === "append") {
          lastBatch = all.length;
          const producer = { producerId: 3n, producerEpoch: 0, baseSequence: sequence };
          if (did.isIdempotent) sequence += did.puts.length;
          const fields = { compression: did.compression, ...(did.isIdempotent ? producer : {}) };
          await one.partition.append(putBatch(did.puts, fields));
          for (const [k, v] of did.puts) all.push([all.length, k, v]);
        } else if (did.do === "compact") {
          await one.compact();
          const content = await contentOf(one.partition);
          const latest = new Map(all.map(([offset, k]) => [k, offset]));
          const latestBelow = new Map(all.slice(0, lastBatch).map(([offset, k]) => [k, offset]));
          const seen = new Map(content.map(([offset, k, v]) => [offset, [k, v]]));
          assert.equal(seen.size, content.length);
          for (const [offset, k, v] of all) {
            if (seen.has(offset)) assert.deepEqual(seen.get(offset), [k, v]);
            // The last batch stays; in front of it, each key's last record does, unless it is a tombstone.
            const mustStay = offset >= lastBatch || (latestBelow.get(k) === offset && v !== null);
            const mustGo = offset < lastBatch && latestBelow.get(k) !== offset;
            assert.ok(!mustStay || seen.has(offset), `${offset} is gone`);
            assert.ok(!mustGo || !seen.has(offset), `${offset} is still there`);
          }
          const state = new Map<string | null, string | null>();
          for (const [, k, v] of content) state.set(k, v);
          for (const [k, offset] of latest) {
            assert.equal(state.get(k) ?? null, all[offset]?.[2] ?? null, `the value of key ${k}`);
          }
        } else if (did.do === "restart") {
          one = await restarted(one);
        } else {
          t.mock.timers.tick(did.ms);
        }
        assert.equal(one.partition.highWatermark, BigInt(all.length));
      }
      // The producer's sequence goes on, whatever was compacted.
      one = await restarted(one);
      const next = { producerId: 3n, producerEpoch: 0, baseSequence: sequence };
      assert.equal((await one.partition.append(putBatch([["a", "1"]], next))).baseOffset, BigInt(all.length));
      await one.broker.services.topics.delete(one.topic.id);
      await one.broker.services.engine.close();
    }),
    { numRuns: 40 },
  );
});

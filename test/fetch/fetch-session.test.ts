import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FetchPartition } from "#src/fetch/fetch-partition.ts";
import { FetchSessionCache, nextEpoch } from "#src/fetch/fetch-session.ts";
import { ZERO_UUID } from "#wire/message.ts";

const EVICTION_MS = 120_000;

function partitions(count: number): Map<string, FetchPartition> {
  const all = new Map<string, FetchPartition>();
  for (let index = 0; index < count; index++) {
    const key = `topic:${index}`;
    all.set(key, new FetchPartition(key, "topic", ZERO_UUID, index));
  }
  return all;
}

/** Kafka's own cases: FetchSessionTest.testFetchSessionCache… */
describe("the cache of sessions", () => {
  test("ids are positive, unlike, and never that of no session", () => {
    const cache = new FetchSessionCache(100);
    const ids = new Set(Array.from({ length: 100 }, () => cache.create(partitions(1), false, 0)?.id));
    assert.equal(ids.size, 100);
    for (const id of ids) assert.ok(id !== undefined && id > 0 && id <= 2_147_483_647);
  });

  test("a full cache of new sessions takes no more", () => {
    const cache = new FetchSessionCache(2);
    assert.ok(cache.create(partitions(1), false, 0));
    assert.ok(cache.create(partitions(1), false, 0));
    assert.equal(cache.create(partitions(50), false, EVICTION_MS), null);
    assert.equal(cache.size, 2);
  });

  test("no session for more partitions than all may have together", () => {
    const cache = new FetchSessionCache(10);
    const first = cache.create(partitions(300_000), false, 0);
    assert.equal(cache.create(partitions(300_000), false, 0), null);
    assert.ok(cache.create(partitions(10), false, 0));
    assert.ok(first);
    cache.remove(first.id);
    assert.ok(cache.create(partitions(300_000), false, 0));
  });

  test("the session that was silent the longest goes", () => {
    const cache = new FetchSessionCache(2);
    const first = cache.create(partitions(3), false, 0);
    const second = cache.create(partitions(1), false, 10);
    assert.ok(first && second);
    cache.touch(first, 20);
    const third = cache.create(partitions(1), false, 11 + EVICTION_MS);
    assert.ok(third);
    assert.equal(cache.get(second.id), undefined);
    assert.equal(cache.get(first.id), first);
    assert.equal(cache.get(third.id), third);
  });

  test("an old session that is still used goes only for a larger one", () => {
    const cache = new FetchSessionCache(2);
    const small = cache.create(partitions(2), false, 0);
    const large = cache.create(partitions(4), false, 0);
    assert.ok(small && large);
    const now = EVICTION_MS + 1;
    cache.touch(small, now);
    cache.touch(large, now);
    assert.equal(cache.create(partitions(2), false, now), null);
    const third = cache.create(partitions(3), false, now);
    assert.ok(third);
    assert.equal(cache.get(small.id), undefined);
    assert.equal(cache.get(large.id), large);
  });

  test("a session that was removed does not come back when it is touched", () => {
    const cache = new FetchSessionCache(2);
    const session = cache.create(partitions(1), false, 0);
    assert.ok(session);
    cache.remove(session.id);
    cache.touch(session, 1);
    assert.equal(cache.size, 0);
  });

  test("no slots, no sessions", () => {
    assert.equal(new FetchSessionCache(0).create(partitions(1), false, 0), null);
  });
});

test("epochs go on from 1 after the largest", () => {
  assert.deepEqual([nextEpoch(0), nextEpoch(1), nextEpoch(2_147_483_647)], [1, 2, 1]);
});

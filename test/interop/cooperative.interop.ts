// Cooperative rebalancing (KIP-429): who stays in the group goes on with what it keeps; only what moves is given up.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { cache } from "./paths.ts";
import { chosenTarget, startTarget } from "./target.ts";

type Event = [member: string, what: string, partitions: number[]];

test(`cooperative-sticky, on ${chosenTarget()}`, async (t) => {
  const target = await startTarget();
  t.after(() => target.stop());
  const script = join(import.meta.dirname, "clients/python/cooperative.py");
  const { stdout } = await promisify(execFile)(join(cache, "python/bin/python"), [script, target.bootstrap]);
  const [alone, joined, left] = JSON.parse(stdout) as [Event[], Event[], Event[]];
  const all = [0, 1, 2, 3, 4, 5];
  assert.deepEqual(alone, [["first", "given", all]]);
  const moved = joined[0]?.[2] ?? [];
  assert.equal(moved.length, 3);
  assert.deepEqual(joined, [
    ["first", "revoked", moved],
    ["second", "given", moved],
  ]);
  assert.deepEqual(left, [
    ["second", "revoked", moved],
    ["first", "given", moved],
  ]);
});

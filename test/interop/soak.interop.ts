// A short soak: one round with every fault. `npm run soak -- --minutes 60` is the long one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { soak } from "./soak/soak.ts";

test("a round with every fault: nothing lost, doubled or stuck", { timeout: 240_000 }, async (t) => {
  const { rounds, records, faults } = await soak(0.1, 1_000, (line) => t.diagnostic(line));
  assert.ok(rounds >= 1 && records >= 10_000);
  assert.equal(faults["kill -9"], 1);
});

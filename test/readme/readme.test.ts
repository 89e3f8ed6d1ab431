import assert from "node:assert/strict";
import { test } from "node:test";
import { readme } from "./tables.ts";

test("the tables of README.md are those of the code; `node test/readme/tables.ts` writes them", async () => {
  const { actual, expected } = await readme();
  assert.deepEqual(actual.split("\n"), expected.split("\n"));
});

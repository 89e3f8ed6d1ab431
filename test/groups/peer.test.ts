// Expected: what Apache Kafka 4.3.1 answered in the same conversation (peer/record.ts wrote it down).
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { startGateway } from "#src/index.ts";
import { converse } from "./peer/conversation.ts";

test("answers about groups and offsets are Apache Kafka's", async (context) => {
  const gateway = await startGateway({
    config: { "group.initial.rebalance.delay.ms": 0, "log.level": "error" },
  });
  context.after(() => gateway.close());
  const answers = await converse(gateway.bootstrap);
  const expected = await readFile(new URL("peer/kafka-4.3.1.txt", import.meta.url), "utf8");
  for (const [index, line] of expected.trimEnd().split("\n").entries()) assert.equal(answers[index], line);
});

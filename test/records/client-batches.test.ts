import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { validateProducedBatch } from "#src/records/validate-batch.ts";

/** Made by test/records/clients: what franz-go, librdkafka and kafka-python put into Produce requests. */
const captured = readFileSync(new URL("fixtures/client-batches.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as { client: string; base64: string });

const TIME = 1_790_000_000_000;

/** The records that each client was given. */
const expected = Array.from({ length: 100 }, (_, i) => ({
  offset: BigInt(i),
  timestamp: BigInt(TIME + i),
  key: `key-${i}`,
  value: `value-${i} `.repeat(150),
  headers: [{ key: "n", value: `${i}` }],
}));

describe("batches of other clients", () => {
  for (const { client, base64 } of captured) {
    it(`are valid, pass unchanged and can be read: ${client}`, () => {
      const rules = {
        maxBatchSize: 1_048_588,
        timestampType: "CreateTime",
        timestampBeforeMaxMs: 3_600_000,
        timestampAfterMaxMs: 3_600_000,
        isCompacted: true,
      } as const;
      const batch = validateProducedBatch(Buffer.from(base64, "base64"), 9, rules, TIME);
      assert.equal(batch.buffer.toString("base64"), base64);
      assert.ok(client.endsWith(` ${batch.compression}`));
      const records = [...readRecords(new RecordBatch(batch.buffer))];
      assert.deepEqual(
        records.map(({ offset, timestamp, key, value, headers }) => ({
          offset,
          timestamp,
          key: key?.toString(),
          value: value?.toString(),
          headers: headers.map((header) => ({ key: header.key, value: header.value?.toString() })),
        })),
        expected,
      );
    });
  }

  it("cover every compression by three clients", () => {
    assert.equal(captured.length, 12);
  });
});

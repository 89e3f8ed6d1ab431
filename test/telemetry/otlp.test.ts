import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decompress } from "#src/records/compression.ts";
import { COMPRESSIONS } from "#src/records/record-batch.ts";
import { countDataPoints } from "#src/telemetry/otlp.ts";

/** What a producer of kafka-clients 4.3.1 pushed to this gateway, counted by OpenTelemetry's own Java classes. */
const pushed = JSON.parse(
  readFileSync(new URL("fixtures/kafka-clients-4.3.1-push.json", import.meta.url), "utf8"),
) as { compressionType: number; size: number; dataPoints: Record<string, number>; base64: string };
const data = decompress(COMPRESSIONS[pushed.compressionType] ?? "none", Buffer.from(pushed.base64, "base64"));

describe("data points of OTLP metrics", () => {
  test("are counted by metric", async () => {
    assert.equal(data.length, pushed.size);
    assert.deepEqual(Object.fromEntries(await countDataPoints(data)), pushed.dataPoints);
  });

  test("of nothing", async () => {
    assert.equal((await countDataPoints(Buffer.alloc(0))).size, 0);
  });

  test("what is cut off is refused", async () => {
    for (const length of [1, 5, 100, data.length - 1]) {
      await assert.rejects(countDataPoints(data.subarray(0, length)), RangeError);
    }
  });

  test("bytes that are anything are counted or refused, with a plain Error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        try {
          await countDataPoints(Buffer.from(bytes));
        } catch (error) {
          assert.ok(error instanceof Error);
        }
      }),
      { interruptAfterTimeLimit: 1_000 },
    );
  });
});

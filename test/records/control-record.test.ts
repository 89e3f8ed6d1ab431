import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { readControlRecordKey, writeControlRecordKey } from "#src/records/control-record.ts";
import { incrementSequence } from "#src/records/record-batch.ts";

describe("readControlRecordKey", () => {
  it("takes what later versions append, and types that are not known yet", () => {
    assert.deepEqual(readControlRecordKey(Buffer.from("0001000000ff", "hex")), { version: 1, type: "ABORT" });
    assert.deepEqual(readControlRecordKey(Buffer.from("00000063", "hex")), { version: 0, type: "UNKNOWN" });
    assert.deepEqual(readControlRecordKey(writeControlRecordKey("KRAFT_VOTERS")).type, "KRAFT_VOTERS");
  });

  it("refuses keys that are no such keys", () => {
    for (const key of [null, Buffer.alloc(3), Buffer.from("ffff0000", "hex")]) {
      assert.throws(() => readControlRecordKey(key), { code: ErrorCode.INVALID_RECORD });
    }
  });
});

describe("incrementSequence", () => {
  it("starts at 0 again after 2^31 - 1", () => {
    assert.equal(incrementSequence(2 ** 31 - 2, 1), 2 ** 31 - 1);
    assert.equal(incrementSequence(2 ** 31 - 1, 1), 0);
    assert.equal(incrementSequence(2 ** 31 - 1, 10), 9);
  });
});

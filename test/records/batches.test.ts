import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { batches } from "#src/records/batches.ts";
import { javaBatch } from "./java-batches.ts";

describe("batches", () => {
  const first = javaBatch("none: one record");
  const second = javaBatch("lz4: transactional");

  it("yields consecutive batches as views, without the torso at the end", () => {
    const buffer = Buffer.concat([first, second, first]);
    const whole = [...batches(buffer)].map((batch) => batch.buffer);
    assert.deepEqual(whole, [first, second, first]);
    assert.equal(whole[0]?.buffer, buffer.buffer);
    for (let cut = 1; cut <= first.length; cut++) {
      assert.equal([...batches(buffer.subarray(0, -cut))].length, 2, `${cut} bytes missing`);
    }
    assert.equal([...batches(Buffer.alloc(0))].length, 0);
  });

  it("stops at what cannot be a batch", () => {
    const garbage = Buffer.concat([first, Buffer.alloc(40, 0xff)]);
    assert.throws(() => [...batches(garbage)], { code: ErrorCode.CORRUPT_MESSAGE });
    const unknownMagic = Buffer.from(first);
    unknownMagic[16] = 3;
    assert.throws(() => [...batches(unknownMagic)], { code: ErrorCode.CORRUPT_MESSAGE });
  });
});

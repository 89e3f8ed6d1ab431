import assert from "node:assert/strict";
import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { DiskRoom, NoRoomError } from "#src/storage/embedded/disk-room.ts";

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(tmpdir());
  return bavail * bsize;
}

test("a transaction that would fill the disk is refused, a small one is not", () => {
  const room = new DiskRoom(tmpdir(), () => 0);
  room.check(100_000);
  assert.throws(() => room.check(freeBytes()), NoRoomError);
  assert.throws(() => new DiskRoom(tmpdir(), () => 0).check(freeBytes()), { code: "ENOSPC" });
  new DiskRoom(tmpdir(), () => 0).check(10);
});

test("what is free within the file counts, as it lies in pieces", () => {
  const bytes = freeBytes();
  new DiskRoom(tmpdir(), () => 5 * bytes).check(bytes);
  assert.throws(() => new DiskRoom(tmpdir(), () => 2 * bytes).check(bytes), NoRoomError);
});

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryStore } from "./temporary-store.ts";

const WRITER = fileURLToPath(new URL("./full-disk-writer.ts", import.meta.url));

describe("a disk that is full", () => {
  for (const [durability, valueSize] of [
    ["flush", "400000"],
    ["flush", "10000"],
    ["commit", "400000"],
    // Small transactions are not handed to the library's thread.
    ["commit", "10000"],
  ] as const) {
    it(`refuses changes, loses nothing, and takes changes again after records were deleted (${durability}, ${valueSize})`, async () => {
      const store = await temporaryStore();
      try {
        // A limit on the size of a file (in KiB) needs no rights, and fails a write as a full disk does.
        const command = `ulimit -f 12000 && exec "$0" "$@"`;
        const writer = [WRITER, store.directory, durability, valueSize];
        const { stdout } = await promisify(execFile)("bash", ["-c", command, process.execPath, ...writer]);
        assert.match(stdout, /passed/);
      } finally {
        await store.dispose();
      }
    });
  }
});

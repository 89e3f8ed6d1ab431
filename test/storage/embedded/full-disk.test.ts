import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryStore } from "./temporary-store.ts";

const WRITER = fileURLToPath(new URL("./full-disk-writer.ts", import.meta.url));

describe("a disk that is full", () => {
  it("refuses changes, loses nothing, and takes changes again after records were deleted", async () => {
    const store = await temporaryStore();
    try {
      // A limit on the size of a file (in KiB) needs no rights, and fails a write as a full disk does.
      const command = `ulimit -f 12000 && exec "$0" "$1" "$2"`;
      const { stdout } = await promisify(execFile)("bash", [
        "-c",
        command,
        process.execPath,
        WRITER,
        store.directory,
      ]);
      assert.match(stdout, /passed/);
    } finally {
      await store.dispose();
    }
  });
});

/** As full-disk.test.ts, but on a file system that is really full. Needs the right to mount one; run by `npm run test:interop`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const WRITER = fileURLToPath(new URL("./full-disk-writer.ts", import.meta.url));

it("a small file system that fills up", async () => {
  const mountPoint = await mkdtemp(join(tmpdir(), "sargasso-full-"));
  await run("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", mountPoint]);
  try {
    const { stdout } = await run(process.execPath, [WRITER, join(mountPoint, "store"), "flush", "400000"]);
    assert.match(stdout, /passed/);
  } finally {
    await run("umount", [mountPoint]);
    await rm(mountPoint, { recursive: true });
  }
});

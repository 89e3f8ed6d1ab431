// A disk of its own for the data directory, small enough to be filled: a tmpfs, which only root may mount.

import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class SmallDisk {
  readonly path: string;
  readonly #filler: string;

  private constructor(path: string) {
    this.path = path;
    this.#filler = join(path, "filler");
  }

  /** null, and why, where it cannot be had. */
  static mount(sizeInMiB: number): SmallDisk | string {
    const path = mkdtempSync(join(tmpdir(), "sargasso-soak-disk-"));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", `size=${sizeInMiB}m`, "sargasso-soak", path], {
        stdio: "pipe",
      });
      return new SmallDisk(path);
    } catch (error) {
      rmdirSync(path);
      return error instanceof Error ? error.message.trim() : String(error);
    }
  }

  /** Takes all that is left. */
  fill(): void {
    const file = openSync(this.#filler, "w");
    try {
      for (let size = 1024 * 1024; size >= 4096; ) {
        try {
          if (writeSync(file, Buffer.alloc(size)) < size) size /= 2;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
          size /= 2;
        }
      }
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    rmSync(this.#filler, { force: true });
  }

  unmount(): void {
    execFileSync("umount", ["-l", this.path]);
    rmdirSync(this.path);
  }
}

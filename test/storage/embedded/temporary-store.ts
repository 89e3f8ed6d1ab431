import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedEngineOptions, openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { TestStore } from "../contract/harness.ts";

/** A store in a directory of its own. */
export async function temporaryStore(
  options: Partial<EmbeddedEngineOptions> = {},
): Promise<TestStore & { readonly directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), "sargasso-store-"));
  return {
    directory,
    open: () => openEmbeddedEngine({ durability: "flush", ...options, directory }),
    dispose: () => rm(directory, { recursive: true, force: true }),
  };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "#codegen/generate.ts";
import { writeFiles } from "#codegen/write-files.ts";

/** A directory of its own for a test, and what removes it. */
export function temporaryDirectory(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "codegen-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Generates code from the specs in `spec` into a directory of its own. */
export function generatedIn(spec: string): { path: string; remove: () => void } {
  const directory = temporaryDirectory();
  writeFiles(directory.path, generate(spec, directory.path));
  return directory;
}

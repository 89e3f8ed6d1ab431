import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HEAD_LINE } from "./source-text.ts";

/** Generated text by path below the output directory, with `/`. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Makes `directory` hold exactly `files`. What the generator wrote earlier and does not write any more is
 * removed; what it did not write is left alone.
 */
export function writeFiles(directory: string, files: GeneratedFiles): void {
  for (const [path, text] of files) {
    const target = join(directory, path);
    // Untouched files keep their time, so that watchers and compile caches stay quiet.
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const path of staleFiles(directory, files)) rmSync(join(directory, path));
}

/** How `directory` differs from `files`, one line each; empty when it is up to date. */
export function differences(directory: string, files: GeneratedFiles): string[] {
  const lines: string[] = [];
  for (const [path, text] of files) {
    const target = join(directory, path);
    if (!existsSync(target)) lines.push(`missing: ${path}`);
    else if (readFileSync(target, "utf8") !== text) lines.push(`differs: ${path}`);
  }
  return [...lines, ...staleFiles(directory, files).map((path) => `stale: ${path}`)];
}

function staleFiles(directory: string, files: GeneratedFiles): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !files.has(path))
    .filter((path) => readFileSync(join(directory, path), "utf8").startsWith(HEAD_LINE))
    .sort();
}

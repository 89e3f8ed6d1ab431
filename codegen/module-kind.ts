import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Whether a `.ts` file in `directory` is an ES module to Node and TypeScript, as generated code must be: the
 * nearest package.json says so.
 */
export function isInModulePackage(directory: string): boolean {
  const manifest = join(resolve(directory), "package.json");
  if (existsSync(manifest)) {
    const { type } = JSON.parse(readFileSync(manifest, "utf8")) as { type?: unknown };
    return type === "module";
  }
  const parent = dirname(dirname(manifest));
  return parent !== dirname(manifest) && isInModulePackage(parent);
}

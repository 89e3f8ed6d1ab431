// Where run.sh puts what the interop tests need.

import { join } from "node:path";

export const root: string = join(import.meta.dirname, "..", "..");

/** Jars, Go programs, the Python environment, compiled Java and results; ignored by git. */
export const cache: string = join(root, ".cache", "interop");

/** Versions in paths: 1 to 2^31-1, "latest" or -1. */
import { RegistryError } from "./registry-error.ts";

/** Stands for the newest version that is not deleted. */
export const LATEST = -1;

const MAX_VERSION = 2 ** 31 - 1;

/** @throws RegistryError 42202 */
export function parseVersion(text: string): number {
  const trimmed = text.trim();
  if (trimmed.toLowerCase() === "latest") return LATEST;
  const version = /^[+-]?\d{1,10}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (version === LATEST || (version >= 1 && version <= MAX_VERSION)) return version;
  throw new RegistryError(
    42202,
    `The specified version '${text}' is not a valid version id. Allowed values are between [1, 2^31-1] and the string "latest"`,
  );
}

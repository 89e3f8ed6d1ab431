/** What the API is spoken in. Requests without a type are taken as JSON too, as the original does. */
import { RegistryError } from "../model/registry-error.ts";

/** In the order in which the original prefers them. */
const RESPONSE_TYPES = [
  "application/vnd.schemaregistry.v1+json",
  "application/vnd.schemaregistry+json",
  "application/json",
] as const;

export const REQUEST_TYPES: readonly string[] = [...RESPONSE_TYPES, "application/octet-stream"];

/** @throws RegistryError 406 */
export function chooseResponseType(accept: string | undefined): string {
  if (accept === undefined || accept.trim() === "") return RESPONSE_TYPES[0];
  const ranges = accept.split(",").map(parseRange);
  let best: { type: string; quality: number } | null = null;
  for (const type of RESPONSE_TYPES) {
    const quality = Math.max(
      0,
      ...ranges.filter(({ range }) => covers(range, type)).map((range) => range.quality),
    );
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  if (best === null) throw new RegistryError(406, "HTTP 406 Not Acceptable");
  return best.type;
}

function parseRange(text: string): { range: string; quality: number } {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const value = quality === undefined ? 1 : Number(quality);
  return { range, quality: Number.isFinite(value) ? value : 0 };
}

function covers(range: string, type: string): boolean {
  return range === "*/*" || range === "application/*" || range === type;
}

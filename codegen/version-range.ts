/**
 * Ranges of versions, as the spec language writes them: `3` (only 3), `3-5`, `3+` (3 and all later ones), `none`.
 * Every question about versions that the generator asks is one of the functions here.
 */
export interface VersionRange {
  readonly lowest: number;
  /** Below `lowest` when the range is empty. */
  readonly highest: number;
}

/** Versions are int16 on the wire; a range that reaches the largest one is open-ended. */
const OPEN_END = 0x7fff;

export const NONE: VersionRange = { lowest: 0, highest: -1 };

/** null when `text` is not a range. */
export function parseVersionRange(text: string): VersionRange | null {
  const trimmed = text.trim();
  if (trimmed === "none") return NONE;
  const match = /^(\d{1,5})(?:(\+)|-(\d{1,5}))?$/.exec(trimmed);
  if (match === null) return null;
  const lowest = Number(match[1]);
  const highest = match[2] === "+" ? OPEN_END : Number(match[3] ?? match[1]);
  return lowest <= highest && highest <= OPEN_END ? { lowest, highest } : null;
}

export function formatVersionRange(range: VersionRange): string {
  if (isEmpty(range)) return "none";
  if (range.lowest === range.highest) return `${range.lowest}`;
  return isOpenEnded(range) ? `${range.lowest}+` : `${range.lowest}-${range.highest}`;
}

export function isEmpty(range: VersionRange): boolean {
  return range.lowest > range.highest;
}

export function isOpenEnded(range: VersionRange): boolean {
  return range.highest === OPEN_END;
}

export function includes(range: VersionRange, version: number): boolean {
  return version >= range.lowest && version <= range.highest;
}

export function intersect(a: VersionRange, b: VersionRange): VersionRange {
  const lowest = Math.max(a.lowest, b.lowest);
  const highest = Math.min(a.highest, b.highest);
  return lowest <= highest ? { lowest, highest } : NONE;
}

/** The empty range is within every range. */
export function isWithin(inner: VersionRange, outer: VersionRange): boolean {
  return isEmpty(inner) || (inner.lowest >= outer.lowest && inner.highest <= outer.highest);
}

export function isEqual(a: VersionRange, b: VersionRange): boolean {
  return isWithin(a, b) && isWithin(b, a);
}

/** Each version of a range that is not open-ended. */
export function versionsOf(range: VersionRange): number[] {
  return Array.from({ length: range.highest - range.lowest + 1 }, (_, i) => range.lowest + i);
}

/** Strings, numbers and values that are listed. */

import type { Comparison } from "./comparison.ts";
import { compareDecimals, isMultipleOf } from "./decimals.ts";
import type { Node, NumberNode } from "./nodes.ts";
import type { Limit } from "./rules.ts";

/** A keyword whose value is a number: whether it came, went, grew or shrank. */
export function compareLimit(
  to: Comparison,
  limit: Limit,
  keyword: string,
  old: number | null,
  now: number | null,
): void {
  if (old === now) return;
  if (old === null) to.add(`${limit}_ADDED`, keyword);
  else if (now === null) to.add(`${limit}_REMOVED`, keyword);
  else to.add(now > old ? `${limit}_INCREASED` : `${limit}_DECREASED`, keyword);
}

export function numberIn(node: Node, keyword: string): number | null {
  const value = node.source[keyword];
  return typeof value === "number" ? value : null;
}

export function compareStrings(to: Comparison, writer: Node, reader: Node): void {
  for (const [limit, keyword] of [
    ["MAX_LENGTH", "maxLength"],
    ["MIN_LENGTH", "minLength"],
  ] as const) {
    compareLimit(to, limit, keyword, numberIn(writer, keyword), numberIn(reader, keyword));
  }
  const [old, now] = [writer.source.pattern, reader.source.pattern];
  if (old === now) return;
  if (old === undefined) to.add("PATTERN_ADDED", "pattern");
  else to.add(now === undefined ? "PATTERN_REMOVED" : "PATTERN_CHANGED", "pattern");
}

export function compareNumbers(to: Comparison, writer: NumberNode, reader: NumberNode): void {
  for (const [limit, keyword] of [
    ["MAXIMUM", "maximum"],
    ["MINIMUM", "minimum"],
  ] as const) {
    compareLimit(to, limit, keyword, numberIn(writer, keyword), numberIn(reader, keyword));
  }
  for (const [limit, keyword, inclusive] of [
    ["EXCLUSIVE_MAXIMUM", "exclusiveMaximum", "maximum"],
    ["EXCLUSIVE_MINIMUM", "exclusiveMinimum", "minimum"],
  ] as const) {
    const exclusive = (node: Node): number | null =>
      // In draft 4 a flag beside the limit.
      node.source[keyword] === true ? numberIn(node, inclusive) : numberIn(node, keyword);
    compareLimit(to, limit, keyword, exclusive(writer), exclusive(reader));
  }
  compareMultiples(to, numberIn(writer, "multipleOf"), numberIn(reader, "multipleOf"));
  if (writer.isInteger !== reader.isInteger) to.add(writer.isInteger ? "TYPE_EXTENDED" : "TYPE_NARROWED");
}

function compareMultiples(to: Comparison, old: number | null, now: number | null): void {
  if (old === null && now === null) return;
  const keyword = "multipleOf";
  if (old === null) to.add("MULTIPLE_OF_ADDED", keyword);
  else if (now === null) to.add("MULTIPLE_OF_REMOVED", keyword);
  else if (compareDecimals(old, now) === 0) return;
  else if (isMultipleOf(now, old)) to.add("MULTIPLE_OF_EXPANDED", keyword);
  else if (isMultipleOf(old, now)) to.add("MULTIPLE_OF_REDUCED", keyword);
  else to.add("MULTIPLE_OF_CHANGED", keyword);
}

export function compareValues(to: Comparison, writer: Node, reader: Node): void {
  if (writer.kind === "const" && reader.kind === "const") {
    if (writer.value !== reader.value) to.add("ENUM_ARRAY_CHANGED", "const");
    return;
  }
  if (writer.kind !== "enum" || reader.kind !== "enum") return;
  const [old, now] = [writer.values, reader.values];
  const isExtended = isSubset(old, now);
  const isNarrowed = isSubset(now, old);
  if (isExtended && isNarrowed) return;
  if (isExtended) to.add("ENUM_ARRAY_EXTENDED", "enum");
  else to.add(isNarrowed ? "ENUM_ARRAY_NARROWED" : "ENUM_ARRAY_CHANGED", "enum");
}

export function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((value) => whole.has(value));
}

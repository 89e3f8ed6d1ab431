/**
 * Sums (anyOf, oneOf, lists of types) and products (allOf). Each member of the smaller side must have a member of
 * the other side for itself that it is compatible with: a matching in the graph of compatible members.
 */
import type { Comparison, Difference } from "./comparison.ts";
import { maximumMatching } from "./matching.ts";
import type { CombinedNode, Node } from "./nodes.ts";

export function compareCombined(to: Comparison, writer: CombinedNode, reader: CombinedNode): void {
  if (!compareCriteria(to, writer, reader)) return;
  const [old, now] = [distinct(writer), distinct(reader)];
  if (old.length < now.length) {
    to.add(reader.criterion === "allOf" ? "PRODUCT_TYPE_EXTENDED" : "SUM_TYPE_EXTENDED");
  } else if (old.length > now.length) {
    to.add(writer.criterion === "allOf" ? "PRODUCT_TYPE_NARROWED" : "SUM_TYPE_NARROWED");
  }
  const edges: (readonly Difference[] | null)[][] = [];
  for (const [index, member] of old.entries()) {
    to.at([writer.criterion, String(index)], () => {
      edges.push(
        now.map((other) => {
          const attempt = to.attempt(member, other);
          return attempt.isCompatible ? attempt.differences : null;
        }),
      );
    });
  }
  const matching = maximumMatching(edges.map((row) => row.flatMap((edge, j) => (edge === null ? [] : [j]))));
  let matched = 0;
  for (const [i, j] of matching.entries()) {
    const differences = j === null ? null : edges[i]?.[j];
    if (differences === null || differences === undefined) continue;
    matched++;
    to.addAll(differences);
  }
  if (matched < Math.min(old.length, now.length)) to.add("COMBINED_TYPE_SUBSCHEMAS_CHANGED");
}

/** False when nothing of the one can be held against the other. */
function compareCriteria(to: Comparison, writer: CombinedNode, reader: CombinedNode): boolean {
  const [old, now] = [writer.criterion, reader.criterion];
  if (old === now) return true;
  const isSingle = ({ parts }: CombinedNode): boolean => parts.length === 1;
  const isExtended =
    now === "anyOf" ||
    (isSingle(writer) && (isSingle(reader) || now === "oneOf")) ||
    (isSingle(reader) && old === "allOf");
  to.add(isExtended ? "COMBINED_TYPE_EXTENDED" : "COMBINED_TYPE_CHANGED");
  return isExtended;
}

/** Equal members count once. */
function distinct({ parts }: CombinedNode): readonly Node[] {
  const members = new Map<string, Node>();
  for (const part of parts) {
    const member = part();
    if (!members.has(member.content)) members.set(member.content, member);
  }
  return [...members.values()];
}

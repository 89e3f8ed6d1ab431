/**
 * A largest matching of a bipartite graph, by augmenting paths (Kuhn): each left node takes a right one, and who is
 * in the way looks for another.
 * @param neighbours of each left node, the right nodes that it may be matched with
 * @returns for each left node its right one, or null
 */
export function maximumMatching(neighbours: readonly (readonly number[])[]): (number | null)[] {
  const leftOf = new Map<number, number>();
  for (let left = 0; left < neighbours.length; left++) augment(left, neighbours, leftOf, new Set());
  const matching: (number | null)[] = neighbours.map(() => null);
  for (const [right, left] of leftOf) matching[left] = right;
  return matching;
}

function augment(
  left: number,
  neighbours: readonly (readonly number[])[],
  leftOf: Map<number, number>,
  seen: Set<number>,
): boolean {
  for (const right of neighbours[left] ?? []) {
    if (seen.has(right)) continue;
    seen.add(right);
    const holder = leftOf.get(right);
    if (holder !== undefined && !augment(holder, neighbours, leftOf, seen)) continue;
    leftOf.set(right, left);
    return true;
  }
  return false;
}

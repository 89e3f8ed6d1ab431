/**
 * `uniqueItems` and large `enum`s in linear time. ajv compares each item with each other one, which a payload of some
 * megabytes turns into minutes.
 */

/** A string that is the same for equal JSON values, whatever the order of keys, and for those only. */
export function identity(value: unknown): string {
  if (typeof value !== "object" || value === null) {
    // -0 equals 0.
    return typeof value === "string" ? JSON.stringify(value) : String(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return `[${value.map(identity).join()}]`;
  const entries = Object.entries(value).map(([name, of]) => `${JSON.stringify(name)}:${identity(of)}`);
  return `{${entries.sort().join()}}`;
}

export function hasUniqueItems(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  for (const item of items) {
    // Scalars are told apart by the set itself; identities of arrays and objects begin with a bracket and are boxed
    // apart from strings by a prefix that no scalar string can have in the set, as those get a prefix too.
    const key =
      typeof item === "string"
        ? `s${item}`
        : typeof item === "object" && item !== null
          ? `o${identity(item)}`
          : item;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

export function membership(values: readonly unknown[]): (value: unknown) => boolean {
  const identities = new Set(values.map(identity));
  return (value) => identities.has(identity(value));
}

/**
 * Calls `found` for every error code of a response that says that something failed: its own, and those of the topics,
 * partitions, groups and members in it. A response is plain objects and arrays; what is no object is passed over.
 */
export function forEachError(response: unknown, found: (code: number) => void): void {
  if (typeof response !== "object" || response === null || Buffer.isBuffer(response)) return;
  if (Array.isArray(response)) {
    // Numbers, text and pieces of records have no codes in them.
    if (typeof response[0] !== "object" || Buffer.isBuffer(response[0])) return;
    for (const item of response) forEachError(item, found);
    return;
  }
  const fields = response as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === "object") forEachError(value, found);
    else if (name === "errorCode" && value !== 0) found(value as number);
  }
}

/** Whether two rows are the same: names and values, whatever the order of the fields. */
import type { RecordValue, Value } from "./record-value.ts";

export function isSameRow(left: RecordValue, right: RecordValue): boolean {
  if (left.size !== right.size) return false;
  for (const [name, value] of left) {
    const other = right.get(name);
    if (other === undefined || !isSameValue(value, other)) return false;
  }
  return true;
}

export function isSameValue(left: Value, right: Value): boolean {
  if (left.kind === "record") return right.kind === "record" && isSameRow(left.record, right.record);
  if (left.kind === "list") {
    if (right.kind !== "list" || left.values.length !== right.values.length) return false;
    return left.values.every((value, i) => isSameValue(value, right.values[i] as Value));
  }
  if (left.kind !== right.kind) return false;
  const other = right as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(left).every(([name, of]) =>
    Buffer.isBuffer(of) ? of.equals(other[name] as Buffer) : Object.is(of, other[name]),
  );
}

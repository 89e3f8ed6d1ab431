/** From a row to its canonical JSON: no spaces, fields in the order of the schema, what is absent left out. */
import { PayloadError } from "../../format.ts";
import type { RecordValue, Value } from "../../record-value.ts";
import { KEY, type RecordShape, type Shape, VALUE } from "./shape.ts";

/** @throws PayloadError when the row has not this shape */
export function encodeRow(row: RecordValue, shape: RecordShape, isWrapped: boolean): string {
  if (!isWrapped) return record(row, shape, "");
  const [[name, field] = []] = shape.fields;
  if (name === undefined || field === undefined) return "null";
  refuseOthers(row, (other) => other === name, "");
  const value = row.get(name);
  return value === undefined ? "null" : encode(value, field.shape, `/${name}`);
}

function encode(value: Value, shape: Shape, path: string): string {
  switch (shape.kind) {
    case "record":
      if (value.kind === "record") return record(value.record, shape, path);
      break;
    case "list":
      if (value.kind === "list") {
        return `[${value.values.map((of, i) => encode(of, shape.element, `${path}/${i}`)).join()}]`;
      }
      break;
    case "map":
      if (value.kind === "list") return `{${members(value.values, shape.value, path).join()}}`;
      break;
    case "nullable":
      if (value.kind === "record") {
        refuseOthers(value.record, (name) => name === VALUE, path);
        const of = value.record.get(VALUE);
        return of === undefined ? "null" : encode(of, shape.value, `${path}/${VALUE}`);
      }
      break;
    case "json":
      if (value.kind === "string") return value.value;
      break;
    case "string":
      if (value.kind === "string") return JSON.stringify(value.value);
      break;
    case "bool":
      if (value.kind === "bool") return String(value.value);
      break;
    case "int64":
      if (value.kind === "int64" || value.kind === "int32") return String(value.value);
      break;
    case "double":
      if ((value.kind === "double" || value.kind === "float") && Number.isFinite(value.value)) {
        return Object.is(value.value, -0) ? "-0" : JSON.stringify(value.value);
      }
      break;
  }
  throw new PayloadError(path, `a value of kind ${value.kind} where the schema has ${shape.kind}`);
}

function record(row: RecordValue, { fields, additional }: RecordShape, path: string): string {
  refuseOthers(row, (name) => fields.has(name) || name === additional?.name, path);
  const parts: string[] = [];
  for (const [name, { shape }] of fields) {
    const value = row.get(name);
    if (value !== undefined) parts.push(`${JSON.stringify(name)}:${encode(value, shape, `${path}/${name}`)}`);
  }
  const rest = additional === null ? undefined : row.get(additional.name);
  if (additional !== null && rest !== undefined) {
    if (rest.kind !== "list") throw new PayloadError(`${path}/${additional.name}`, "no list");
    parts.push(...members(rest.values, additional.value, `${path}/${additional.name}`));
  }
  return `{${parts.join()}}`;
}

function members(entries: readonly Value[], shape: Shape, path: string): string[] {
  return entries.map((entry, i) => {
    const key = entry.kind === "record" ? entry.record.get(KEY) : undefined;
    if (entry.kind !== "record" || key?.kind !== "string") {
      throw new PayloadError(`${path}/${i}`, `no record with a string "${KEY}"`);
    }
    refuseOthers(entry.record, (name) => name === KEY || name === VALUE, `${path}/${i}`);
    const value = entry.record.get(VALUE);
    const text = value === undefined ? "null" : encode(value, shape, `${path}/${i}/${VALUE}`);
    return `${JSON.stringify(key.value)}:${text}`;
  });
}

function refuseOthers(row: RecordValue, isKnown: (name: string) => boolean, path: string): void {
  for (const name of row.keys()) {
    if (!isKnown(name)) throw new PayloadError(`${path}/${name}`, "no such field in the row of this schema");
  }
}

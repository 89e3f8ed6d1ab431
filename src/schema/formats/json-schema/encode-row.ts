/** From a row to its canonical JSON: no spaces, fields in the order of the schema, what is absent left out. */
import { PayloadError } from "../../format.ts";
import type { RecordValue, Value } from "../../record-value.ts";
import { KEY, type RecordShape, type Shape, VALUE } from "./shape.ts";

/** @throws PayloadError when the row has not this shape */
export function encodeRow(row: RecordValue, shape: RecordShape, isWrapped: boolean): string {
  if (!isWrapped) return record(row, shape);
  const [[name, field] = []] = shape.fields;
  if (name === undefined || field === undefined) return "null";
  refuseOthers(row, (other) => other === name);
  const value = row.get(name);
  return value === undefined ? "null" : encode(value, field.shape);
}

function encode(value: Value, shape: Shape): string {
  switch (shape.kind) {
    case "record":
      if (value.kind === "record") return record(value.record, shape);
      break;
    case "list":
      if (value.kind === "list") return list(value.values, shape.element);
      break;
    case "map":
      if (value.kind === "list") return `{${members(value.values, shape.value).join()}}`;
      break;
    case "nullable":
      if (value.kind === "record") {
        refuseOthers(value.record, (name) => name === VALUE);
        const of = value.record.get(VALUE);
        return of === undefined ? "null" : encode(of, shape.value);
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
        return Object.is(value.value, -0) ? "-0" : String(value.value);
      }
      break;
  }
  throw new PayloadError("", `a value of kind ${value.kind} where the schema has ${shape.kind}`);
}

function record(row: RecordValue, { fields, additional }: RecordShape): string {
  let text = "{";
  let count = 0;
  let at = "";
  try {
    for (const [name, { shape }] of fields) {
      const value = row.get(name);
      if (value === undefined) continue;
      at = name;
      text += `${count === 0 ? "" : ","}${JSON.stringify(name)}:${encode(value, shape)}`;
      count++;
    }
    const rest = additional === null ? undefined : row.get(additional.name);
    if (additional !== null && rest !== undefined) {
      at = additional.name;
      if (rest.kind !== "list") throw new PayloadError("", "no list");
      const parts = members(rest.values, additional.value);
      if (parts.length > 0) text += (text === "{" ? "" : ",") + parts.join();
      count++;
    }
  } catch (error) {
    throw within(at, error);
  }
  if (count !== row.size) refuseOthers(row, (name) => fields.has(name) || name === additional?.name);
  return `${text}}`;
}

function list(values: readonly Value[], element: Shape): string {
  let text = "[";
  let i = 0;
  try {
    for (; i < values.length; i++) text += (i === 0 ? "" : ",") + encode(values[i] as Value, element);
  } catch (error) {
    throw within(String(i), error);
  }
  return `${text}]`;
}

function members(entries: readonly Value[], shape: Shape): string[] {
  return entries.map((entry, i) => {
    try {
      const key = entry.kind === "record" ? entry.record.get(KEY) : undefined;
      if (entry.kind !== "record" || key?.kind !== "string") {
        throw new PayloadError("", `no record with a string "${KEY}"`);
      }
      refuseOthers(entry.record, (name) => name === KEY || name === VALUE);
      const value = entry.record.get(VALUE);
      return `${JSON.stringify(key.value)}:${value === undefined ? "null" : encode(value, shape)}`;
    } catch (error) {
      throw within(String(i), error);
    }
  });
}

/** The error with one more token at the beginning of its path: paths cost nothing until they are needed. */
function within(token: string, error: unknown): unknown {
  if (!(error instanceof PayloadError)) return error;
  const escaped = token.replaceAll("~", "~0").replaceAll("/", "~1");
  return new PayloadError(`/${escaped}${error.path}`, error.message);
}

function refuseOthers(row: RecordValue, isKnown: (name: string) => boolean): void {
  for (const name of row.keys()) {
    if (!isKnown(name)) throw within(name, new PayloadError("", "no such field in the row of this schema"));
  }
}

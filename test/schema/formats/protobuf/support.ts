import { readFileSync } from "node:fs";
import type { RecordValue, Value } from "#src/schema/record-value.ts";

export function readProto(path: string): string {
  return readFileSync(new URL(`python/protos/${path}`, import.meta.url), "utf8");
}

/** A row as make_data.py writes it: exact, as JSON; maps sorted. */
export function plainRow(row: RecordValue): Record<string, unknown> {
  return Object.fromEntries([...row].map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: Value): unknown {
  switch (value.kind) {
    case "int64":
      return String(value.value);
    case "decimal":
      return value.value.length === 0 ? "0" : BigInt(`0x${value.value.toString("hex")}`).toString();
    case "float":
    case "double": {
      if (Number.isNaN(value.value)) return "nan";
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value.value);
      return bytes.toString("hex");
    }
    case "bytes":
      return value.value.toString("hex");
    case "timestamp":
      return String(value.micros);
    case "record":
      return plainRow(value.record);
    case "list": {
      const list = value.values.map(plainValue);
      const isMap = value.values.some(
        (one) => one.kind === "record" && one.record.has("key") && one.record.size === 2,
      );
      return isMap ? list.sort((a, b) => (sortText(a) < sortText(b) ? -1 : 1)) : list;
    }
    case "date":
    case "time":
      throw new Error(`no ${value.kind} comes of Protobuf`);
    default:
      return value.value;
  }
}

/** As Python's json.dumps(sort_keys=True). */
function sortText(entry: unknown): string {
  const { key, value } = entry as { key: unknown; value: unknown };
  return `{"key": ${pythonText(key)}, "value": ${JSON.stringify(value)}}`;
}

function pythonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

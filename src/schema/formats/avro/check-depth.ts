/** How deep types are within types. */
import { SchemaError } from "../../format.ts";
import type { AvroType } from "./avro-schema.ts";

/** Names chain definitions that are not nested in the text. Everything that walks a schema recurses this deep. */
const MAX_DEPTH = 500;

/** @throws SchemaError */
export function checkDepth(type: AvroType, depth = 0, seen: Set<AvroType> = new Set()): void {
  if (depth > MAX_DEPTH) throw new SchemaError("", `types nested deeper than ${MAX_DEPTH} levels`);
  switch (type.type) {
    case "record":
      if (seen.has(type)) return;
      seen.add(type);
      for (const field of type.fields) checkDepth(field.type, depth + 1, seen);
      return;
    case "union":
      for (const branch of type.branches) checkDepth(branch, depth + 1, seen);
      return;
    case "array":
      checkDepth(type.items, depth + 1, seen);
      return;
    case "map":
      checkDepth(type.values, depth + 1, seen);
      return;
    default:
  }
}

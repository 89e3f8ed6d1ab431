// The schemas that every client registers, one after the other: a first version, one that may follow it, one that may
// not. The second is the file in schemas/; the first lacks its `age`, the third changes the type of `id`.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const formats = ["avro", "json", "protobuf"] as const;

export type FormatName = (typeof formats)[number];

const files = { avro: "ship.avsc", json: "ship.schema.json", protobuf: "ship.proto" } as const;

/** What the clients are given, as JSON. */
export const schemas: Readonly<Record<FormatName, readonly string[]>> = {
  avro: versions("avro", /,\s*\{ "name": "age".*\}/, /"id", "type": "long"/, '"id", "type": "string"'),
  json: versions("json", /,\s*"age": \{.*\}/, /"id": \{ "type": "integer" \}/, '"id": { "type": "string" }'),
  protobuf: versions("protobuf", /\n +int32 age = 11;/, /int64 id = 1/, "string id = 1"),
};

function versions(format: FormatName, added: RegExp, changed: RegExp, change: string): readonly string[] {
  const second = readFileSync(join(import.meta.dirname, "schemas", files[format]), "utf8");
  const first = second.replace(added, "");
  const third = second.replace(changed, change);
  if (first === second || third === second) throw new Error(`${files[format]} is not as expected`);
  return [first, second, third];
}

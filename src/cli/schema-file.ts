/** Schemas in files, as the schema commands take them. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { text as readText } from "node:stream/consumers";
import type { SchemaFormatName } from "#src/schema/format.ts";
import { CommandError } from "./http-json.ts";

export interface SchemaBody {
  readonly schema: string;
  readonly schemaType: SchemaFormatName;
  readonly references: readonly SchemaReference[];
}

export interface SchemaReference {
  readonly name: string;
  readonly subject: string;
  readonly version: number;
}

const TYPES: ReadonlyMap<string, SchemaFormatName> = new Map([
  ["avro", "AVRO"],
  ["protobuf", "PROTOBUF"],
  ["json", "JSON"],
]);

const TYPE_OF_EXTENSION: ReadonlyMap<string, SchemaFormatName> = new Map([
  [".avsc", "AVRO"],
  [".proto", "PROTOBUF"],
  [".json", "JSON"],
]);

/** @throws CommandError */
export async function readSchemaFile(
  file: string,
  type: string | undefined,
  references: readonly string[],
): Promise<SchemaBody> {
  return {
    schemaType: schemaTypeOf(file, type),
    references: references.map(parseReference),
    schema: await contents(file),
  };
}

function schemaTypeOf(file: string, type: string | undefined): SchemaFormatName {
  const found =
    type === undefined ? TYPE_OF_EXTENSION.get(extname(file).toLowerCase()) : TYPES.get(type.toLowerCase());
  if (found !== undefined) return found;
  if (type !== undefined)
    throw new CommandError(`--type: expected avro, protobuf or json, got ${JSON.stringify(type)}`);
  throw new CommandError(
    `${file}: the name does not end in .avsc, .proto or .json, so --type has to say the format`,
  );
}

async function contents(file: string): Promise<string> {
  try {
    return await (file === "-" ? readText(process.stdin) : readFile(file, "utf8"));
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

function parseReference(text: string): SchemaReference {
  // Names may hold "=" and subjects ":", so the name ends at the first and the subject at the last.
  const match = /^([^=]+)=(.+):(\d+)$/.exec(text);
  if (match === null) {
    throw new CommandError(`--reference: expected NAME=SUBJECT:VERSION, got ${JSON.stringify(text)}`);
  }
  const [, name = "", subject = "", version] = match;
  return { name, subject, version: Number(version) };
}

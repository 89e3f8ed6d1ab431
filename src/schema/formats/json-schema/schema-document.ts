/**
 * The text of a schema as a document that is known to be harmless: bounded in size, depth and number of schemas.
 * Every later step (compiling, mapping, comparing) walks it by recursion and relies on these bounds.
 */
import { SchemaError } from "../../format.ts";
import { depthOf } from "./json-depth.ts";
import { isSchema, isSchemaObject, pointer, type SchemaObject, subschemas } from "./subschemas.ts";

/** 1 MiB; real schemas have some kilobytes. Compiling costs some 50 µs for each schema within. */
const MAX_TEXT_LENGTH = 1024 * 1024;
/** Nested arrays and objects of the text. Compiled code nests as deep, and V8 parses it by recursion. */
const MAX_DEPTH = 200;
const MAX_SCHEMAS = 10_000;

export function parseDocument(text: string, name = ""): SchemaObject | boolean {
  const at = name === "" ? "" : `${name}: `;
  if (text.length > MAX_TEXT_LENGTH) {
    throw new SchemaError("", `${at}the schema is longer than ${MAX_TEXT_LENGTH} characters`);
  }
  if (depthOf(text, MAX_DEPTH) > MAX_DEPTH) {
    throw new SchemaError("", `${at}the schema nests deeper than ${MAX_DEPTH} levels`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new SchemaError("", `${at}the schema is not JSON: ${(cause as Error).message}`, { cause });
  }
  if (!isSchema(document)) throw new SchemaError("", `${at}a JSON Schema is an object or a boolean`);
  if (isSchemaObject(document)) countSchemas(document, at);
  return document;
}

function countSchemas(root: SchemaObject, at: string): void {
  let count = 0;
  const visit = (schema: SchemaObject, path: readonly string[]): void => {
    if (++count > MAX_SCHEMAS) {
      throw new SchemaError(pointer(path), `${at}more than ${MAX_SCHEMAS} schemas in one document`);
    }
    for (const child of subschemas(schema)) {
      if (isSchemaObject(child.schema)) visit(child.schema, [...path, ...child.path]);
    }
  };
  visit(root, []);
}

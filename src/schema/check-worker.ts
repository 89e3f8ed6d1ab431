/** The thread in which payload checks run that may take long; see heavy-checks.ts. One at a time, in the order asked. */
import { parentPort } from "node:worker_threads";
import { LRUCache } from "lru-cache";
import { type ParsedSchema, PayloadError, SchemaError } from "./format.ts";
import { allFormats } from "./formats/all.ts";
import type { CheckQuestion, CheckVerdict } from "./heavy-checks.ts";

const schemas = new LRUCache<number, ParsedSchema>({ max: 100 });

function parsed({ schemaNumber, formatName, text, references }: CheckQuestion): ParsedSchema {
  let schema = schemas.get(schemaNumber);
  if (schema === undefined) {
    schema = allFormats[formatName].parse(text, references);
    schemas.set(schemaNumber, schema);
  }
  return schema;
}

function verdictOn(question: CheckQuestion): CheckVerdict {
  try {
    const { payload, messageIndexes } = question;
    const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
    parsed(question).check(bytes, messageIndexes);
    return null;
  } catch (error) {
    if (error instanceof PayloadError) return { kind: "payload", path: error.path, message: error.message };
    if (error instanceof SchemaError) return { kind: "schema", path: error.path, message: error.message };
    throw error;
  }
}

parentPort?.on("message", (question: CheckQuestion) => parentPort?.postMessage(verdictOn(question)));
parentPort?.postMessage("ready");

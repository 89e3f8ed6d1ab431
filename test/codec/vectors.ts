import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseExactJson } from "#src/codec/exact-json.ts";

/** A line of test/vectors: one message as Apache Kafka's own classes wrote it. */
export interface Vector {
  readonly name: string;
  readonly version: number;
  readonly filling: string;
  readonly hex: string;
  readonly json: unknown;
  readonly unknownTags?: unknown;
  readonly recordsHex?: unknown;
}

const FOLDER = new URL("../vectors/", import.meta.url);

export function* vectorLines(): Generator<string> {
  for (const file of ["kafka-4.3.1.jsonl.gz", "kafka-3.9.1.jsonl.gz"]) {
    const text = gunzipSync(readFileSync(new URL(file, FOLDER))).toString("utf8");
    for (const line of text.split("\n")) {
      if (line !== "") yield line;
    }
  }
}

export function* vectors(): Generator<Vector> {
  for (const line of vectorLines()) yield parseExactJson(line) as Vector;
}

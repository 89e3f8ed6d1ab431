/** Payloads by Apache Avro 1.12.1 (java/README.md): decoded to what was written, encoded to the bytes they came from. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { PayloadError } from "#src/schema/format.ts";
import { ParsedAvroSchema } from "#src/schema/formats/avro/avro-format.ts";
import { parseJson } from "#src/schema/formats/avro/json.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import { resolve } from "#src/schema/formats/avro/resolve.ts";
import { assertRowMatches } from "./matches-json.ts";

function lines<T>(name: string): readonly T[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

const parsed = (text: string): ParsedAvroSchema => new ParsedAvroSchema(parseAvroSchema(text).root);

interface PayloadsRow {
  readonly name: string;
  readonly schema: string;
  readonly values: readonly { readonly hex: string; readonly blocking: string; readonly json: string }[];
}

describe("payloads of Apache Avro", () => {
  for (const { name, schema, values } of lines<PayloadsRow>("payloads.jsonl")) {
    test(name, () => {
      const avro = parsed(schema);
      for (const { hex, blocking, json } of values) {
        const plain = Buffer.from(hex, "hex");
        avro.check(plain);
        const { row, residue } = avro.decode(plain);
        // Of an empty record Java's JSON encoder writes nothing.
        assertRowMatches(avro.root, row, parseJson(json === "" ? "{}" : json));
        // Only milliseconds beyond what microseconds can hold have one, which "logical" has at its limits.
        if (name !== "logical") assert.equal(residue, null);
        assert.deepEqual(avro.encode(row, residue), plain);

        const blocks = Buffer.from(blocking, "hex");
        avro.check(blocks);
        const decoded = avro.decode(blocks);
        assert.deepEqual(decoded.row, row);
        assert.equal(decoded.residue === null, hex === blocking && residue === null);
        assert.deepEqual(avro.encode(decoded.row, decoded.residue), blocks);
        if (residue === null) assert.deepEqual(avro.encode(decoded.row, null), plain);
      }
    });
  }
});

interface ResolutionRow {
  readonly name: string;
  readonly reader: string;
  readonly writer: string;
  readonly values: readonly { readonly hex: string; readonly json?: string; readonly error?: string }[];
}

describe("resolution as Apache Avro resolves", () => {
  for (const { name, reader, writer, values } of lines<ResolutionRow>("resolutions.jsonl")) {
    test(name, () => {
      const ofReader = parsed(reader);
      const resolver = resolve(parsed(writer), ofReader);
      for (const { hex, json, error } of values) {
        const payload = Buffer.from(hex, "hex");
        if (json === undefined) assert.throws(() => resolver.decode(payload), PayloadError, error);
        else assertRowMatches(ofReader.root, resolver.decode(payload), parseJson(json === "" ? "{}" : json));
      }
    });
  }
});

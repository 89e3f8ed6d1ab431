/**
 * Schemas and documents that the Python package jsonschema judged (python/verdicts.py): the same verdict here, and
 * every document that is valid comes back byte for byte.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { PayloadError } from "#src/schema/format.ts";
import { jsonSchemaFormat } from "#src/schema/formats/json-schema/format.ts";

interface Case {
  readonly schema: { readonly $schema: string };
  readonly documents: readonly (readonly [unknown, boolean])[];
}

const file = gunzipSync(readFileSync(new URL("python/verdicts.jsonl.gz", import.meta.url)));
const cases = file
  .toString()
  .split("\n")
  .map((line): Case => JSON.parse(line));

/** As text: JSON.parse in this process is not what is tested. */
const lines = file.toString().split("\n");

for (const draft of new Set(cases.map(({ schema }) => schema.$schema))) {
  test(`${draft}: verdicts and round trips`, () => {
    let valid = 0;
    for (const [i, { schema, documents }] of cases.entries()) {
      if (schema.$schema !== draft) continue;
      const parsed = jsonSchemaFormat.parse(JSON.stringify(schema), []);
      for (const [document, isValid] of documents) {
        const payload = Buffer.from(JSON.stringify(document));
        const said = `${payload.toString()} of ${lines[i]}`;
        if (!isValid) {
          assert.throws(() => parsed.check(payload), PayloadError, said);
          assert.throws(() => parsed.decode(payload), PayloadError, said);
          continue;
        }
        valid++;
        parsed.check(payload);
        const { row, residue } = parsed.decode(payload);
        assert.deepEqual(parsed.encode(row, residue), payload, said);
      }
    }
    assert.ok(valid > 300);
  });
}

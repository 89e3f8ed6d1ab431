/** The registry says what format an id is of. The bytes and the text of the schema say nothing: both may be of several. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildBatch } from "#src/records/record-writer.ts";
import { writeSchemaId } from "#src/schema/envelope.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { SchemaPipeline } from "#src/schema/pipeline.ts";
import type { SideRules } from "#src/schema/validate.ts";
import { FakeSource } from "./fake-source.ts";

const rules: SideRules = {
  mode: "payload",
  action: "reject",
  isRequired: true,
  strategy: "TopicNameStrategy",
  context: ".",
};

/** As the Avro specification writes the string "foo", and as JSON does. */
const inAvro = Buffer.from("06666f6f", "hex");
const inJson = Buffer.from('"foo"');

async function isTaken(formatName: "AVRO" | "JSON", payload: Buffer): Promise<boolean> {
  const source = new FakeSource();
  const text = '{"type":"string"}';
  const nothing = { recordName: "", indexes: Buffer.alloc(0), good: [], bad: [] };
  source.add(1, { formatName, text, references: [], ...nothing }, "t-value");
  const value = Buffer.concat([writeSchemaId({ kind: "id", id: 1 }), payload]);
  const batch = buildBatch({ compression: "none", records: [{ timestamp: 1n, key: null, value }] });
  const place = { topicName: "t", partitionIndex: 0 };
  const { rejected } = await new SchemaPipeline(source, allFormats).validate(place, batch, {
    key: null,
    value: rules,
  });
  return rejected.length === 0;
}

test("a schema that could be Avro or JSON Schema is what it was registered as", async () => {
  assert.equal(await isTaken("JSON", inJson), true);
  assert.equal(await isTaken("JSON", inAvro), false);
  assert.equal(await isTaken("AVRO", inAvro), true);
  assert.equal(await isTaken("AVRO", inJson), false);
});

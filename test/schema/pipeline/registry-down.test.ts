/** What passes while the registry cannot be asked. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { SchemaPipeline } from "#src/schema/pipeline.ts";
import { SchemaSourceError } from "#src/schema/schema-source.ts";
import { describeViolation, type SideRules } from "#src/schema/validate.ts";
import { FakeSource } from "./fake-source.ts";
import { type Fixture, fixtures, framed } from "./fixtures.ts";

const STRICT: SideRules = {
  mode: "payload",
  action: "reject",
  isRequired: true,
  strategy: "TopicNameStrategy",
  context: ".",
};
const PERMISSIVE: SideRules = { ...STRICT, isRequired: false };
const TO = { topicName: "t", partitionIndex: 0 };
const [avro] = fixtures as [Fixture];
const [good] = avro.good as [Buffer];
const [bad] = avro.bad as [Buffer];

const values = (...list: readonly Buffer[]): RecordBatch =>
  buildBatch({ records: list.map((value) => ({ timestamp: 1n, key: null, value })) });

/** A registry that knew schema 1 of `t-value` as long as it was there, and was asked for it. */
async function lost(): Promise<{ pipeline: SchemaPipeline; source: FakeSource }> {
  const source = new FakeSource();
  source.add(1, avro, "t-value");
  const pipeline = new SchemaPipeline(source, allFormats);
  await pipeline.validate(TO, values(framed(1, avro, good)), { key: null, value: STRICT });
  // As the client does with what is known of subjects.
  source.idsOfSubject = async (subject) => source.subjects.get(subject) ?? new Set();
  source.isDown = true;
  return { pipeline, source };
}

describe("a registry that is down", () => {
  test("ids that are known go on being checked", async () => {
    const { pipeline } = await lost();
    for (const value of [STRICT, PERMISSIVE]) {
      const batch = values(framed(1, avro, good), framed(1, avro, bad));
      const { rejected } = await pipeline.validate(TO, batch, { key: null, value });
      assert.deepEqual(
        rejected.map(({ index }) => index),
        [1],
      );
    }
  });

  test("an id that is not known may come right later: no verdict where a schema is required", async () => {
    const { pipeline } = await lost();
    const batch = values(framed(1, avro, good), framed(2, avro, good));
    await assert.rejects(pipeline.validate(TO, batch, { key: null, value: STRICT }), SchemaSourceError);
  });

  test("it passes where none is required, counted and told; what has no id passes as ever", async () => {
    const { pipeline, source } = await lost();
    source.questions = 0;
    const batch = values(
      framed(2, avro, good),
      Buffer.from("plain"),
      framed(3, avro, bad),
      framed(1, avro, good),
    );
    const { rejected, warned, warnedCount } = await pipeline.validate(TO, batch, {
      key: null,
      value: PERMISSIVE,
    });
    assert.deepEqual([rejected, warnedCount], [[], 2]);
    assert.deepEqual(
      warned.map(({ index, violation }) => [index, describeViolation(violation)]),
      [
        [0, "value, schema 2: the registry cannot be asked: it is down"],
        [2, "value, schema 3: the registry cannot be asked: it is down"],
      ],
    );
    assert.equal(source.questions, 1);
  });
});

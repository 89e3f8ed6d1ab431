/** What the pipeline finds in batches, over a registry that is a stub and payloads that others wrote. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { buildBatch, type RecordToWrite } from "#src/records/record-writer.ts";
import { writeSchemaId } from "#src/schema/envelope.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { type BatchVerdict, SchemaPipeline } from "#src/schema/pipeline.ts";
import { SchemaSourceError } from "#src/schema/schema-source.ts";
import { describeViolation, type SideRules } from "#src/schema/validate.ts";
import { FakeSource } from "./fake-source.ts";
import { type Fixture, fixtures, framed } from "./fixtures.ts";

const ID: SideRules = {
  mode: "id",
  action: "reject",
  isRequired: true,
  strategy: "TopicNameStrategy",
  context: ".",
};
const PAYLOAD: SideRules = { ...ID, mode: "payload" };
const T = { topicName: "t", partitionIndex: 0 };
const [avro] = fixtures as [Fixture, Fixture, Fixture];

type Part = Pick<RecordToWrite, "value"> & Partial<RecordToWrite>;

function batch(records: readonly Part[], compression: "none" | "gzip" = "none"): RecordBatch {
  return buildBatch({
    compression,
    records: records.map((record) => ({ timestamp: 1n, key: null, ...record })),
  });
}

const values = (...list: readonly (Buffer | null)[]): RecordBatch => batch(list.map((value) => ({ value })));

function said({ rejected }: BatchVerdict): readonly string[] {
  return rejected.map(({ index, violation }) => `${index} ${describeViolation(violation)}`);
}

describe("the pipeline", () => {
  for (const fixture of fixtures) {
    const { formatName, good, bad, recordName } = fixture;

    test(`${formatName}: payloads that are good pass, bad ones do not`, async () => {
      const source = new FakeSource();
      source.add(7, fixture, "t-value");
      const pipeline = new SchemaPipeline(source, allFormats);
      assert.ok(good.length > 0 && bad.length > 0);
      const ofGood = batch(
        good.map((payload) => ({ value: framed(7, fixture, payload) })),
        "gzip",
      );
      assert.deepEqual(said(await pipeline.validate(T, ofGood, { key: null, value: PAYLOAD })), []);
      for (const payload of bad) {
        const mixed = values(framed(7, fixture, good[0] as Buffer), framed(7, fixture, payload));
        const { rejected } = await pipeline.validate(T, mixed, { key: null, value: PAYLOAD });
        assert.deepEqual(
          rejected.map(({ index, violation }) => [index, violation.schema, violation.subject]),
          [[1, "7", "t-value"]],
        );
        // Mode `id` does not look at the payload.
        assert.deepEqual(said(await pipeline.validate(T, mixed, { key: null, value: ID })), []);
      }
    });

    test(`${formatName}: subjects by record name`, async () => {
      const source = new FakeSource();
      source.add(7, fixture, recordName, `u-${recordName}`);
      const pipeline = new SchemaPipeline(source, allFormats);
      const one = values(framed(7, fixture, good[0] as Buffer));
      const check = async (topic: string, strategy: SideRules["strategy"]): Promise<readonly string[]> =>
        said(
          await pipeline.validate({ topicName: topic, partitionIndex: 0 }, one, {
            key: null,
            value: { ...ID, strategy },
          }),
        );
      assert.deepEqual(await check("t", "RecordNameStrategy"), []);
      assert.deepEqual(await check("u", "TopicRecordNameStrategy"), []);
      const refused = "the schema is not one of the subject's";
      assert.deepEqual(await check("t", "TopicRecordNameStrategy"), [
        `0 value, schema 7, subject t-${recordName}: ${refused}`,
      ]);
      assert.deepEqual(await check("u", "TopicNameStrategy"), [
        `0 value, schema 7, subject u-value: ${refused}`,
      ]);
    });

    test(`${formatName}: the id in a header, and a GUID`, async () => {
      const source = new FakeSource();
      source.add(7, fixture, "t-key", "t-value");
      const pipeline = new SchemaPipeline(source, allFormats);
      const guid = source.schemas.get(7)?.guid ?? "";
      const header = (name: string): RecordToWrite["headers"] & object => [
        { key: name, value: Buffer.concat([writeSchemaId({ kind: "guid", guid }), fixture.indexes]) },
      ];
      const [payload] = good as [Buffer];
      const both = batch([
        { value: payload, headers: header("__value_schema_id") },
        { key: payload, value: null, headers: header("__key_schema_id") },
      ]);
      assert.deepEqual(said(await pipeline.validate(T, both, { key: PAYLOAD, value: PAYLOAD })), []);
    });
  }

  test("without a schema: null passes, the rest where none is required", async () => {
    const pipeline = new SchemaPipeline(new FakeSource(), allFormats);
    const plain = values(null, Buffer.from("plain"), Buffer.alloc(0), Buffer.from("0000000009ff", "hex"));
    const strict = await pipeline.validate(T, plain, { key: ID, value: PAYLOAD });
    assert.deepEqual(said(strict), [
      "1 value: there is no schema id",
      "2 value: there is no schema id",
      "3 value, schema 9: the registry has no such schema",
    ]);
    const rules = { key: null, value: { ...PAYLOAD, isRequired: false } };
    assert.deepEqual(said(await pipeline.validate(T, plain, rules)), []);
    // A header does not say so by chance.
    const headers = [{ key: "__value_schema_id", value: Buffer.from("0000000009", "hex") }];
    const claimed = batch([{ value: Buffer.from("x"), headers }]);
    assert.deepEqual(said(await pipeline.validate(T, claimed, rules)), [
      "0 value, schema 9: the registry has no such schema",
    ]);
  });

  test("a version that is deleted counts no longer, and schemas are asked for once", async () => {
    const source = new FakeSource();
    source.add(7, avro, "t-value");
    const pipeline = new SchemaPipeline(source, allFormats);
    const many = values(...avro.good.map((payload) => framed(7, avro, payload)));
    const rules = { key: null, value: PAYLOAD };
    const verdicts = await Promise.all([1, 2, 3].map(() => pipeline.validate(T, many, rules)));
    assert.deepEqual(verdicts.flatMap(said), []);
    // The schema for all three, the subject's versions for each.
    assert.equal(source.questions, 1 + 3);
    source.subjects.clear();
    assert.equal((await pipeline.validate(T, many, rules)).rejected.length, avro.good.length);
    assert.equal(source.questions, 1 + 4);
  });

  test("a registry that is down: an error, or a warning", async () => {
    const source = new FakeSource();
    source.isDown = true;
    const counted: string[] = [];
    const pipeline = new SchemaPipeline(source, allFormats, {
      violated: (side, action) => counted.push(`${side} ${action}`),
    });
    const two = values(framed(1, avro, Buffer.alloc(0)), framed(2, avro, Buffer.alloc(0)));
    await assert.rejects(pipeline.validate(T, two, { key: null, value: ID }), SchemaSourceError);
    assert.equal(source.questions, 1);
    const { warned, warnedCount } = await pipeline.validate(T, two, {
      key: null,
      value: { ...ID, action: "warn" },
    });
    assert.equal(warnedCount, 2);
    assert.match(describeViolation((warned[1] ?? assert.fail()).violation), /schema 2: .*it is down/);
    assert.deepEqual(counted, ["value warn", "value warn"]);
    // Asked once more, not once for each record.
    assert.equal(source.questions, 2);
  });

  test("of key and value the one counts that is rejected", async () => {
    const source = new FakeSource();
    source.add(7, avro, "t-key", "t-value");
    const pipeline = new SchemaPipeline(source, allFormats);
    const good = framed(7, avro, avro.good[0] as Buffer);
    const bad = Buffer.from("bad");
    const four = batch([
      { key: good, value: good },
      { key: bad, value: good },
      { key: good, value: bad },
      { key: bad, value: bad },
    ]);
    const warn: SideRules = { ...PAYLOAD, action: "warn" };
    const sides = async (key: SideRules, value: SideRules): Promise<unknown> => {
      const { rejected, warned } = await pipeline.validate(T, four, { key, value });
      return [rejected, warned].map((list) =>
        list.map(({ index, violation }) => `${index} ${violation.side}`),
      );
    };
    assert.deepEqual(await sides(PAYLOAD, PAYLOAD), [["1 key", "2 value", "3 key"], []]);
    assert.deepEqual(await sides(warn, PAYLOAD), [["2 value", "3 value"], ["1 key"]]);
    assert.deepEqual(await sides(PAYLOAD, warn), [["1 key", "3 key"], ["2 value"]]);
  });

  test("four compressed batches are open at a time, and all are answered", async () => {
    const source = new FakeSource();
    source.add(7, avro, "t-value");
    const answers: (() => void)[] = [];
    const idsOfSubject = source.idsOfSubject.bind(source);
    source.idsOfSubject = async (subject) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return await idsOfSubject(subject);
    };
    const pipeline = new SchemaPipeline(source, allFormats);
    const value = framed(7, avro, avro.good[0] as Buffer);
    const rules = { key: null, value: PAYLOAD };
    const compressed = batch([{ value }], "gzip");
    const all = Array.from({ length: 20 }, () => pipeline.validate(T, compressed, rules));
    // What is not compressed takes no memory of its own, and so does not wait.
    all.push(pipeline.validate(T, values(value), rules));
    await new Promise(setImmediate);
    assert.equal(answers.length, 4 + 1);
    for (let answered = 0; answered < all.length; ) {
      const open = answers.splice(0);
      assert.ok(open.length <= 5);
      answered += open.length;
      for (const answer of open) answer();
      await new Promise(setImmediate);
    }
    assert.deepEqual((await Promise.all(all)).flatMap(said), []);
  });

  test("a long batch lets others have their turn", async () => {
    const source = new FakeSource();
    source.add(7, avro, "t-value");
    const pipeline = new SchemaPipeline(source, allFormats);
    const payloads = Array.from({ length: 50_000 }, (_, i) => avro.good[i % avro.good.length] as Buffer);
    const long = values(...payloads.map((payload) => framed(7, avro, payload)));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const verdict = await pipeline.validate(T, long, { key: null, value: PAYLOAD });
    clearInterval(timer);
    assert.deepEqual(said(verdict), []);
    assert.ok(turns > 1, `${turns}`);
  });

  test("a batch that names a thousand schemas asks for a hundred, and lists a hundred", async () => {
    const source = new FakeSource();
    const pipeline = new SchemaPipeline(source, allFormats);
    const ids = Array.from({ length: 1_000 }, (_, i) => framed(i, avro, Buffer.alloc(0)));
    const verdict = await pipeline.validate(T, values(...ids), {
      key: null,
      value: { ...ID, action: "warn", isRequired: false },
    });
    assert.equal(source.questions, 100);
    assert.equal(verdict.warnedCount, 900);
    assert.equal(verdict.warned.length, 100);
  });
});

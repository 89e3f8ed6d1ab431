/** Payloads that take long to check: off the event loop, in bounded time and memory, and nobody else waits. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import type { SchemaFormatName } from "#src/schema/format.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { type HeavyCheckLimits, HeavyChecks } from "#src/schema/heavy-checks.ts";
import { type BatchVerdict, SchemaPipeline } from "#src/schema/pipeline.ts";
import { describeViolation, type SideRules } from "#src/schema/validate.ts";
import { FakeSource } from "./fake-source.ts";
import { type Fixture, fixtures, framed } from "./fixtures.ts";

const PAYLOAD: SideRules = {
  mode: "payload",
  action: "reject",
  isRequired: true,
  strategy: "TopicNameStrategy",
  context: ".",
};
const TO = { topicName: "t", partitionIndex: 0 };
const [avro, protobuf] = fixtures as [Fixture, Fixture];

function fixtureOf(formatName: SchemaFormatName, schema: unknown): Fixture {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  return { ...avro, formatName, text, indexes: formatName === "PROTOBUF" ? Buffer.of(0) : Buffer.alloc(0) };
}

/** Checks values by schema 1, and says what is wrong with them. */
function checker(fixture: Fixture, limits: Partial<HeavyCheckLimits> = {}) {
  const source = new FakeSource();
  source.add(1, fixture, "t-value");
  source.add(2, avro, "t-value");
  const pipeline = new SchemaPipeline(source, allFormats, undefined, new HeavyChecks(limits));
  const validate = (batch: RecordBatch): Promise<BatchVerdict> =>
    pipeline.validate(TO, batch, { key: null, value: PAYLOAD });
  return {
    async check(...payloads: readonly (Buffer | string)[]): Promise<readonly string[]> {
      const values = payloads.map((payload) => framed(1, fixture, Buffer.from(payload)));
      const { rejected } = await validate(batchOf(values));
      return rejected.map(({ index, violation }) => `${index} ${describeViolation(violation)}`);
    },
    /** A good value of another schema. */
    checkOther: async () => (await validate(batchOf([framed(2, avro, avro.good[0] as Buffer)]))).rejected,
  };
}

function batchOf(values: readonly Buffer[]): RecordBatch {
  return buildBatch({
    compression: "zstd",
    records: values.map((value) => ({ timestamp: 1n, key: null, value })),
  });
}

const many = (count: number, item: string): string => `[${`${item},`.repeat(count - 1)}${item}]`;
const HUGE_UNION = fixtureOf("JSON", {
  items: { anyOf: Array.from({ length: 300 }, (_, i) => ({ required: [`a${i}`] })) },
});
/** Satisfies the last branch only. */
const LAST = '{"a299":1}';
/** Each level is ten of the next, and none takes a byte. */
const laughs = (levels: number): unknown =>
  levels === 0
    ? "null"
    : {
        type: "record",
        name: `R${levels}`,
        fields: Array.from({ length: 10 }, (_, i) => ({
          name: `f${i}`,
          type: i === 0 ? laughs(levels - 1) : levels === 1 ? "null" : `R${levels - 1}`,
        })),
      };

describe("heavy checks", () => {
  test("what is large is checked in the thread, with the same verdicts and paths", async () => {
    const json = checker(fixtureOf("JSON", { items: { type: "integer" } }));
    assert.deepEqual(await json.check(many(100_000, "1")), []);
    assert.match(String(await json.check(many(100_000, "1").replace(/1]$/, '"x"]'))), /at \/99999: type/);
    const bytes = checker(fixtureOf("AVRO", '"bytes"'));
    const large = Buffer.alloc(300_003);
    large.set([0xc0, 0xcf, 0x24]);
    assert.deepEqual(await bytes.check(large), []);
    assert.match(String(await bytes.check(large.subarray(0, 299_000))), /truncated/);
    const message = checker(fixtureOf("PROTOBUF", 'syntax = "proto3"; message A { string s = 1; }'));
    const text = Buffer.concat([Buffer.of(0x0a, 0xe0, 0xa7, 0x12), Buffer.alloc(300_000, "a")]);
    assert.deepEqual(await message.check(text), []);
    text[5] = 0xff;
    assert.match(String(await message.check(text)), /at \/s: a string is not valid UTF-8/);
  });

  test("others are answered while a hostile payload is judged, which ends in time", async () => {
    const { check, checkOther } = checker(HUGE_UNION, { timeMs: 300, timePerMegabyteMs: 0 });
    let isOver = false;
    const hostile = check(many(300_000, LAST)).finally(() => {
      isOver = true;
    });
    let answered = 0;
    while (!isOver) {
      assert.deepEqual(await checkOther(), []);
      answered++;
      await nextTurn();
    }
    // Each in its turn, between the start of the thread and its end.
    assert.ok(answered > 20, `${answered}`);
    assert.match(
      String(await hostile),
      /^0 value, schema 1, .*checking it takes more than 300 ms; .* for 60 s$/,
    );
    // Without another 300 ms for each; what is cheap is checked as ever.
    const again = Array.from({ length: 90 }, () => many(10_000, LAST));
    assert.equal((await check(...again)).length, 90);
    assert.match(String(await check(many(10_000, LAST))), /it may take long to check, and payloads/);
    assert.deepEqual(await check("[]", '[{"a7":1}]'), []);
    assert.match(String(await check("[{}]")), /at \/0: anyOf/);
  });

  test("a schema comes out of quarantine, and the thread is there again for others", async () => {
    const { check } = checker(HUGE_UNION, { timeMs: 3_000, timePerMegabyteMs: 0, quarantineMs: 1 });
    assert.match(String(await check(many(300_000, LAST))), /takes more than 3000 ms/);
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(await check(many(500, '{"a0":1}')), []);
  });

  test("a catastrophic pattern: neither the loop nor the thread is held for long", async () => {
    const { check, checkOther } = checker(fixtureOf("JSON", { pattern: "^(a+)+$" }));
    const evil = JSON.stringify(`${"a".repeat(60)}!`);
    const hostile = check(evil, JSON.stringify("aaaa"), evil);
    let isOver = false;
    hostile.finally(() => {
      isOver = true;
    });
    let answered = 0;
    while (!isOver) {
      assert.deepEqual(await checkOther(), []);
      answered++;
      await nextTurn();
    }
    assert.ok(answered > 20, `${answered}`);
    const said = await hostile;
    assert.equal(said.length, 2);
    assert.match(said[0] ?? "", /^0 .*a pattern of the schema takes more than 100 ms on it/);
  });

  test("memory is bounded", async () => {
    const json = checker(fixtureOf("JSON", {}), { timeMs: 20_000 });
    assert.match(String(await json.check(many(6_000_000, "{}"))), /JSON of 18000001 bytes is not parsed/);
    assert.deepEqual(await json.check(many(3_000_000, "{}")), []);
    // Every number with a byte too many: what decoding would keep of each is not kept.
    const count = 5_000_000;
    const longs = Buffer.alloc(4 + 2 * count + 1);
    for (let i = 0, rest = 2 * count; i < 4; i++, rest = Math.floor(rest / 128)) {
      longs[i] = (rest % 128) | (i < 3 ? 128 : 0);
    }
    longs.fill(Buffer.of(0x82, 0), 4, 4 + 2 * count);
    const before = process.memoryUsage().heapTotal;
    assert.deepEqual(await checker(fixtureOf("AVRO", { type: "array", items: "long" })).check(longs), []);
    assert.ok(process.memoryUsage().heapTotal - before < 100 * 2 ** 20);
  });

  test("Avro records that multiply without taking a byte are refused at once", async () => {
    const { check } = checker(fixtureOf("AVRO", laughs(12)));
    assert.match(String(await check(Buffer.alloc(0))), /too many fields that take no bytes/);
    const few = checker(fixtureOf("AVRO", laughs(3)));
    assert.deepEqual(await few.check(Buffer.alloc(0)), []);
    const wide = {
      type: "array",
      items: {
        type: "record",
        name: "W",
        fields: Array.from({ length: 1_000 }, (_, i) => ({ name: `f${i}`, type: "null" })),
      },
    };
    // 65,536 items, which as nulls are allowed.
    assert.match(
      String(await checker(fixtureOf("AVRO", wide)).check(Buffer.of(0x80, 0x80, 0x08, 0))),
      /too many fields that take no bytes/,
    );
  });

  test("a decompression bomb is refused before it is judged", async () => {
    const { check } = checker(fixtureOf("JSON", {}));
    await assert.rejects(check(Buffer.alloc(101 * 2 ** 20, " ")), /larger than 104857600 bytes/);
  });

  test("usual payloads stay on the loop", () => {
    for (const fixture of [avro, protobuf]) {
      const schema = allFormats[fixture.formatName].parse(fixture.text, fixture.references);
      for (const payload of fixture.good) assert.equal(schema.checkIfQuick(payload, [0]), true);
    }
  });
});

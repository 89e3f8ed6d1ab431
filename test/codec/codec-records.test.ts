import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { listRecords } from "#src/cli/codec-records.ts";
import { parseExactJson } from "#src/codec/exact-json.ts";
import { type DescribedRecord, loadJavaBatches } from "../records/java-batches.ts";
import { runCodec } from "./run-codec.ts";

interface ListedRecord {
  offset: number | bigint;
  timestamp: number | bigint;
  sequence?: number;
  controlType?: string;
  headers: Record<string, string>[];
  [part: string]: unknown;
}

interface ListedBatch {
  [name: string]: unknown;
  isCrcValid: boolean;
  records: ListedRecord[];
}

test("batches that Apache Kafka made are listed as Apache Kafka reads them", () => {
  for (const { name, base64, batches } of loadJavaBatches()) {
    const hex = Buffer.from(base64, "base64").toString("hex");
    const listed = parseExactJson(listRecords(hex)) as { batches: ListedBatch[] };
    assert.equal(listed.batches.length, batches.length, name);
    batches.forEach((expected, i) => {
      const batch = listed.batches[i] as ListedBatch;
      const { records, offsetOfMaxTimestamp: _, ...header } = expected;
      for (const [key, value] of Object.entries(header))
        assert.equal(String(batch[key]), String(value), `${name}: ${key}`);
      assert.ok(batch.isCrcValid, name);
      assert.deepEqual(batch.records.map(described), records, name);
    });
  }
});

/** In the form of the Java program: bytes in base64. */
function described(record: ListedRecord): DescribedRecord {
  return {
    offset: String(record.offset),
    timestamp: String(record.timestamp),
    sequence: record.sequence ?? -1,
    key: base64Of(record, "key"),
    value: base64OrDigest(record),
    headers: record.headers.map((header) => [header.key as string, base64Of(header, "value")]),
    ...(record.controlType === undefined ? {} : { controlType: record.controlType }),
  };
}

function base64OrDigest(record: ListedRecord): string | null {
  const base64 = base64Of(record, "value");
  const bytes = Buffer.from(base64 ?? "", "base64");
  return bytes.length > 1000 ? `sha256:${createHash("sha256").update(bytes).digest("hex")}` : base64;
}

function base64Of(parts: Record<string, unknown>, name: string): string | null {
  const hex = parts[`${name}Hex`];
  if (typeof hex === "string") return Buffer.from(hex, "hex").toString("base64");
  const text = parts[name] as string | null;
  return text === null ? null : Buffer.from(text).toString("base64");
}

// kafkajs still writes what brokers before 0.11 took.
const require = createRequire(import.meta.url);
const kafkajs = (path: string) => require(`kafkajs/src/protocol/${path}`);
const messageSet = (messageVersion: number, entries: object[], compression = 0): Buffer =>
  kafkajs("messageSet")({ messageVersion, compression, entries }).buffer;

test("message sets of formats v0 and v1 are listed, compressed ones with what is inside", () => {
  const entries = [
    { key: "k", value: "v", timestamp: 1_500_000_000_000 },
    { key: null, value: Buffer.from("ff", "hex"), timestamp: -1 },
  ];
  for (const version of [0, 1]) {
    const plain = messageSet(version, entries);
    const inner = messageSet(version, entries, 1);
    const wrapped = messageSet(version, [
      { compression: 1, timestamp: 7, key: null, value: gzipSync(inner) },
    ]);
    const listed = JSON.parse(listRecords(Buffer.concat([plain, wrapped]).toString("hex")));
    const times = (time: number) => (version === 0 ? {} : { timestampType: "CreateTime", timestamp: time });
    const common = { magic: version, isCrcValid: true, compression: "none" };
    const messages = [
      { ...common, ...times(1_500_000_000_000), key: "k", value: "v" },
      { ...common, ...times(-1), key: null, valueHex: "ff" },
    ];
    const bare = ({ offset: _o, sizeInBytes: _s, crc: _c, ...rest }: Record<string, unknown>) => rest;
    const [first, second, wrapper] = listed.batches;
    assert.deepEqual([first, second].map(bare), messages);
    assert.deepEqual(wrapper.messages.map(bare), messages);
    assert.deepEqual(
      wrapper.messages.map(({ offset }: { offset: number }) => offset),
      [0, 1],
    );
    assert.deepEqual(
      [wrapper.compression, wrapper.isCrcValid, wrapper.sizeInBytes],
      [
        "gzip",
        true,
        messageSet(version, [{ compression: 1, timestamp: 7, key: null, value: gzipSync(inner) }]).length,
      ],
    );
  }
});

test("what is broken is named, and what lies before it is listed", () => {
  const [fixture] = loadJavaBatches();
  assert.ok(fixture);
  const batch = Buffer.from(fixture.base64, "base64");
  const twice = Buffer.concat([batch, batch.subarray(0, 30)]);
  assert.equal(JSON.parse(listRecords(twice.toString("hex"))).incompleteBytes, 30);

  const flipped = Buffer.from(batch);
  flipped[batch.length - 1] = (flipped[batch.length - 1] as number) ^ 1;
  assert.equal(JSON.parse(listRecords(flipped.toString("hex"))).batches[0].isCrcValid, false);

  const garbage = Buffer.concat([batch, Buffer.alloc(20, 0xff)]);
  const listed = JSON.parse(listRecords(garbage.toString("hex")));
  assert.equal(listed.batches.length, 1);
  assert.deepEqual(listed.error, { what: `batch length -1 at byte ${batch.length}`, offset: batch.length });

  const cutRecord = Buffer.from(batch);
  cutRecord[61] = 0x7e;
  assert.match(JSON.parse(listRecords(cutRecord.toString("hex"))).batches[0].error.what, /^record 0 /);

  assert.deepEqual(JSON.parse(listRecords("abc")).error.what, "odd number of hex digits at character 2");
});

test("the process reads hex, lines with hex, and what decode writes", async () => {
  const [fixture] = loadJavaBatches();
  assert.ok(fixture);
  const hex = Buffer.from(fixture.base64, "base64").toString("hex");
  const decoded = {
    name: "ProduceRequest",
    version: 9,
    json: {},
    recordsHex: { "a[0].records": hex, "a[1].records": null },
  };
  const answers = await runCodec(
    `${hex}\n${JSON.stringify({ hex })}\n${JSON.stringify(decoded)}\n`,
    "records",
  );
  const [bare, line, byPath] = answers.map((answer) => JSON.parse(answer));
  assert.equal(bare.batches.length, fixture.batches.length);
  assert.deepEqual(line, bare);
  assert.deepEqual(byPath, {
    name: "ProduceRequest",
    version: 9,
    records: { "a[0].records": bare, "a[1].records": null },
  });
});

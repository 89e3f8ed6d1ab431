// Schema validation: CPU for each record of batches that go through untouched, by mode `id` and by mode `payload`, beside the
// floor, a plain loop over the same payloads: avsc's fromBuffer, protobufjs's decode, ajv's function on what JSON.parse gives.

import { Ajv } from "ajv";
import avsc from "avsc";
import protobuf from "protobufjs";
import { buildBatch } from "#src/records/record-writer.ts";
import { validateProducedBatch } from "#src/records/validate-batch.ts";
import { writeSchemaId } from "#src/schema/envelope.ts";
import type { SchemaFormatName } from "#src/schema/format.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { SchemaPipeline } from "#src/schema/pipeline.ts";
import type { SideRules } from "#src/schema/validate.ts";
import { FakeSource } from "../schema/pipeline/fake-source.ts";
import { figure, summarize, table } from "./statistics.ts";

const recordsOfBatch = 1_000;
const rounds = 25;
/** Each round runs for about this long, so that the CPU clock's steps do not count. */
const roundMs = 40;

interface Case {
  readonly name: string;
  readonly formatName: SchemaFormatName;
  readonly schema: string;
  readonly payloads: readonly Buffer[];
  readonly floor: (payload: Buffer) => unknown;
}

const numbers = Array.from({ length: recordsOfBatch }, (_, i) => i);
const order = (i: number) => ({
  id: `order-${1_000_000 + i}`,
  customer: 40_000 + i,
  total: i * 1.25,
  currency: "EUR",
  isPaid: i % 2 === 0,
  note: "left at the door, as asked for",
  lines: [0, 1, 2].map((line) => ({ product: `product-${(i + line) % 500}`, count: line + 1, price: 9.5 })),
});
const tiny = (i: number) => ({ id: i, name: `n${i % 100}` });

function avroCase(name: string, schema: avsc.Schema, value: (i: number) => unknown): Case {
  const type = avsc.Type.forSchema(schema);
  const payloads = numbers.map((i) => type.toBuffer(value(i)));
  return {
    name,
    formatName: "AVRO",
    schema: JSON.stringify(schema),
    payloads,
    floor: (payload) => type.fromBuffer(payload),
  };
}

function protobufCase(name: string, schema: string, value: (i: number) => object): Case {
  const type = protobuf.parse(schema).root.lookupType("M");
  const payloads = numbers.map((i) => Buffer.from(type.encode(type.fromObject(value(i))).finish()));
  return { name, formatName: "PROTOBUF", schema, payloads, floor: (payload) => type.decode(payload) };
}

function jsonCase(name: string, schema: object, value: (i: number) => unknown): Case {
  const validate = new Ajv().compile(schema);
  const payloads = numbers.map((i) => Buffer.from(JSON.stringify(value(i))));
  const floor = (payload: Buffer): unknown => validate(JSON.parse(payload.toString()));
  return { name, formatName: "JSON", schema: JSON.stringify(schema), payloads, floor };
}

const record = (name: string, fields: object): avsc.Schema =>
  ({
    type: "record",
    name,
    fields: Object.entries(fields).map(([of, type]) => ({ name: of, type })),
  }) as avsc.Schema;
const object = (properties: object): object => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const [text, integer, number] = [{ type: "string" }, { type: "integer" }, { type: "number" }];

const cases: readonly Case[] = [
  avroCase(
    "Avro, order",
    record("Order", {
      id: "string",
      customer: "long",
      total: "double",
      currency: "string",
      isPaid: "boolean",
      note: "string",
      lines: { type: "array", items: record("Line", { product: "string", count: "int", price: "double" }) },
    }),
    order,
  ),
  avroCase("Avro, tiny", record("Tiny", { id: "int", name: "string" }), tiny),
  protobufCase(
    "Protobuf, order",
    `syntax = "proto3"; message M { string id = 1; int64 customer = 2; double total = 3; string currency = 4; bool isPaid = 5;
     string note = 6; message Line { string product = 1; int32 count = 2; double price = 3; } repeated Line lines = 7; }`,
    order,
  ),
  protobufCase("Protobuf, tiny", `syntax = "proto3"; message M { int32 id = 1; string name = 2; }`, tiny),
  jsonCase(
    "JSON, order",
    object({
      id: text,
      customer: integer,
      total: number,
      currency: { enum: ["EUR", "USD"] },
      isPaid: { type: "boolean" },
      note: text,
      lines: { type: "array", items: object({ product: text, count: integer, price: number }) },
    }),
    order,
  ),
  jsonCase("JSON, tiny", object({ id: integer, name: text }), tiny),
];

export async function benchSchema(): Promise<string> {
  const rows: string[][] = [];
  for (const one of cases) rows.push(await measure(one));
  return table(
    `Schema validation, CPU µs a record, batches of ${recordsOfBatch} uncompressed`,
    ["Payload", "bytes", "floor", "untouched", "id", "payload", "payload / floor", "payload, records/s"],
    rows,
  );
}

async function measure({ name, formatName, schema, payloads, floor }: Case): Promise<string[]> {
  const source = new FakeSource();
  const fixture = { formatName, text: schema, references: [], recordName: "", good: [], bad: [] };
  source.add(1, { ...fixture, indexes: Buffer.alloc(0) }, "t-value");
  const prefix = Buffer.concat([
    writeSchemaId({ kind: "id", id: 1 }),
    Buffer.alloc(formatName === "PROTOBUF" ? 1 : 0),
  ]);
  const batch = buildBatch({
    records: payloads.map((payload) => ({
      timestamp: 1n,
      key: null,
      value: Buffer.concat([prefix, payload]),
    })),
  });
  const pipeline = new SchemaPipeline(source, allFormats);
  const validate = (mode: SideRules["mode"]) => async (): Promise<void> => {
    const value = {
      mode,
      action: "reject",
      isRequired: true,
      strategy: "TopicNameStrategy",
      context: ".",
    } as const;
    const to = { topicName: "t", partitionIndex: 0 };
    const { rejected } = await pipeline.validate(to, batch, { key: null, value });
    if (rejected.length > 0) throw new Error(JSON.stringify(rejected[0]));
  };
  const rules = {
    maxBatchSize: batch.buffer.length,
    timestampType: "CreateTime",
    timestampBeforeMaxMs: Number.MAX_SAFE_INTEGER,
    timestampAfterMaxMs: Number.MAX_SAFE_INTEGER,
    isCompacted: false,
  } as const;
  const runs = [
    () => {
      for (const payload of payloads) floor(payload);
    },
    () => {
      validateProducedBatch(batch.buffer, 12, rules, 1);
    },
    validate("id"),
    validate("payload"),
  ];
  const samples: number[][] = runs.map(() => []);
  // In turns, so that what else the machine does falls on all alike.
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of runs.entries()) {
      const { user, system } = process.cpuUsage();
      const end = performance.now() + roundMs;
      let batches = 0;
      do {
        await run();
        batches++;
      } while (performance.now() < end);
      const used = process.cpuUsage();
      samples[i]?.push((used.user - user + used.system - system) / batches / recordsOfBatch);
    }
  }
  const [plain, untouched, id, payload] = samples.map((list) => summarize(list.slice(5)).median) as [
    number,
    number,
    number,
    number,
  ];
  const size = Math.round(payloads.reduce((sum, { length }) => sum + length, 0) / payloads.length);
  return [name, String(size), ...[plain, untouched, id, payload, payload / plain, 1e6 / payload].map(figure)];
}

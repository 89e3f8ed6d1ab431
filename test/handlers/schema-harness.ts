/** A gateway's handlers with a real registry beside them, and what a producer sends to topics that validate. */
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { type Logger, pino } from "pino";
import {
  createProduceRequest,
  createProduceRequestPartitionProduceData,
  createProduceRequestTopicProduceData,
  type ProduceRequest,
} from "#generated/messages/produce-request.ts";
import type { ProduceResponsePartitionProduceResponse } from "#generated/messages/produce-response.ts";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import type { produceHandler } from "#src/handlers/produce.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { type BatchFields, buildBatch } from "#src/records/record-writer.ts";
import { allSchemaTypes } from "#src/registry/schema-types/all.ts";
import { startRegistry } from "#src/registry/start-registry.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { SchemaPipeline } from "#src/schema/pipeline.ts";
import type { Topic } from "#src/storage/engine.ts";
import type { Fixture } from "../schema/pipeline/fixtures.ts";
import { call, openTestBroker, type TestBroker, type TestServices } from "./harness.ts";

export function batchOf(values: readonly (Buffer | null)[], fields: BatchFields = {}): RecordBatch {
  return buildBatch({
    ...fields,
    records: values.map((value) => ({ timestamp: BigInt(Date.now()), key: null, value })),
  });
}

export function request(topic: Topic, batch: RecordBatch, index = 0): ProduceRequest {
  const partitionData = [{ ...createProduceRequestPartitionProduceData(), index, records: [batch.buffer] }];
  const topicData = [
    { ...createProduceRequestTopicProduceData(), name: topic.name, topicId: topic.id, partitionData },
  ];
  return { ...createProduceRequest(), acks: -1, timeoutMs: 1000, topicData };
}

export async function produce(
  handler: ReturnType<typeof produceHandler>,
  topic: Topic,
  batch: RecordBatch,
  version = 12,
  index = 0,
): Promise<ProduceResponsePartitionProduceResponse> {
  const { responses } = await call(handler, request(topic, batch, index), version);
  return responses[0]?.partitionResponses[0] ?? assert.fail();
}

export async function register(
  address: string,
  subject: string,
  { formatName, text, references }: Fixture,
): Promise<number> {
  const post = async (to: string, body: object): Promise<number> => {
    const answer = await fetch(`http://${address}/subjects/${to}/versions`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
    });
    const said = (await answer.json()) as { id: number };
    assert.equal(answer.status, 200, JSON.stringify(said));
    return said.id;
  };
  for (const { name, text: schema } of references) {
    await post(encodeURIComponent(name), { schemaType: formatName, schema });
  }
  return await post(subject, {
    schemaType: formatName,
    schema: text,
    references: references.map(({ name }) => ({ name, subject: name, version: 1 })),
  });
}

export interface WithRegistry {
  readonly broker: TestBroker;
  readonly services: TestServices;
  readonly registry: string;
}

export async function openWithRegistry(
  t: TestContext,
  log: Logger = pino({ level: "silent" }),
  settings: Partial<BrokerConfig> = {},
): Promise<WithRegistry> {
  const broker = await openTestBroker(t, settings);
  const { engine } = broker.services;
  const registry = await startRegistry({
    state: engine.state,
    host: "127.0.0.1",
    port: 0,
    log,
    schemaTypes: allSchemaTypes,
    clusterId: engine.clusterId,
    version: "0",
  });
  t.after(() => registry.close());
  const schemas = new SchemaPipeline(registry.source, allFormats);
  return { broker, services: { ...broker.services, schemas, log }, registry: `127.0.0.1:${registry.port}` };
}

/** A log that keeps what it is told. */
export function keptLog(): { readonly log: Logger; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  return { log, lines };
}

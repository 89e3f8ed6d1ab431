/** A gateway with registry and admin listener on free ports, and a stock client to fill it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IHeaders, Kafka, logLevel } from "kafkajs";
import { configFrom } from "#src/config/load-config.ts";
import { Gateway } from "#src/main.ts";
import { createLog } from "#src/observe/log.ts";

export interface Message {
  readonly key?: Buffer | string | null;
  readonly value: Buffer | string | null;
  readonly headers?: IHeaders;
  readonly timestamp?: string;
  readonly partition?: number;
}

export interface TestGateway {
  readonly admin: string;
  readonly registry: string;
  readonly gateway: Gateway;
  createTopic(topic: string, numPartitions?: number): Promise<void>;
  produce(topic: string, messages: readonly Message[], compression?: number): Promise<void>;
  /** The id under which the schema was registered. */
  register(subject: string, body: object): Promise<number>;
  close(): Promise<void>;
}

export async function openGateway({
  withRegistry = true,
}: {
  readonly withRegistry?: boolean;
} = {}): Promise<TestGateway> {
  const directory = await mkdtemp(join(tmpdir(), "sargasso-records-"));
  const config = await configFrom({
    listeners: ["PLAINTEXT://127.0.0.1:0"],
    "log.dirs": directory,
    "log.level": "error",
  });
  const admin = { host: "127.0.0.1", port: 0 };
  const registry = withRegistry ? { ...admin, version: "0" } : undefined;
  const gateway = await Gateway.open({ config, log: createLog("error"), admin, registry });
  const kafka = new Kafka({ brokers: [...gateway.addresses], logLevel: logLevel.NOTHING });
  const producer = kafka.producer();
  await producer.connect();
  return {
    admin: gateway.adminAddress ?? "",
    registry: `http://${gateway.registryAddress}`,
    gateway,
    createTopic: async (topic, numPartitions = 1) => {
      const client = kafka.admin();
      await client.connect();
      await client.createTopics({ topics: [{ topic, numPartitions }] });
      await client.disconnect();
    },
    produce: async (topic, messages, compression = 0) => {
      await producer.send({ topic, compression, messages: messages.map((message) => ({ ...message })) });
    },
    register: async (subject, body) => {
      const answer = await fetch(
        `http://${gateway.registryAddress}/subjects/${encodeURIComponent(subject)}/versions`,
        {
          method: "POST",
          body: JSON.stringify(body),
          headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
        },
      );
      const { id, message } = (await answer.json()) as { id: number; message?: string };
      if (!answer.ok) throw new Error(message);
      return id;
    },
    close: async () => {
      await producer.disconnect();
      await gateway.close(1_000);
      await rm(directory, { recursive: true });
    },
  };
}

/** A message as Confluent's serializers begin it. */
export function withSchemaId(id: number, ...rest: readonly Buffer[]): Buffer {
  const prefix = Buffer.alloc(5);
  prefix.writeInt32BE(id, 1);
  return Buffer.concat([prefix, ...rest]);
}

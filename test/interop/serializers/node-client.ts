// What the two Node clients have in common: BOOTSTRAP REGISTRY SCHEMAS PACKAGES as arguments, records by kafkajs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type IHeaders, Kafka, type KafkaMessage, logLevel } from "kafkajs";
import type { FormatName } from "./schemas.ts";

const [, , bootstrap = "", registryUrl = "", file = "", packages] = process.argv;

export const url: string = registryUrl;
export const schemas: Record<FormatName, readonly [string, string, string]> = JSON.parse(
  readFileSync(file, "utf8"),
);
/** For the packages that run.sh installs apart from this project's own. */
export const require: NodeJS.Require = createRequire(`${packages}/`);

const kafka = new Kafka({ brokers: [bootstrap], logLevel: logLevel.NOTHING, retry: { retries: 0 } });
const producer = kafka.producer();
await producer.connect();

export async function produce(topic: string, value: Buffer, headers: IHeaders = {}): Promise<void> {
  await producer.send({ topic, messages: [{ value, headers }] });
}

/** Each is refused. kafkajs, whose Produce ends at version 7, is told no more than the code. */
export async function assertRefused(topic: string, good: Buffer, stranger: number): Promise<void> {
  const ofStranger = Buffer.from(good);
  ofStranger.writeInt32BE(stranger, 1);
  const ofNobody = Buffer.from(good);
  ofNobody.writeInt32BE(0x7fffffff, 1);
  for (const bad of [ofStranger, ofNobody, good.subarray(0, -1), Buffer.from("hello")]) {
    await assert.rejects(produce(topic, bad), { code: 87 });
  }
}

export async function consume(topic: string, count: number): Promise<readonly KafkaMessage[]> {
  const consumer = kafka.consumer({ groupId: topic });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const messages: KafkaMessage[] = [];
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    const eachMessage = async ({ message }: { message: KafkaMessage }): Promise<void> => {
      if (messages.push(message) === count) resolve();
    };
    consumer.run({ eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return messages;
}

export async function close(): Promise<void> {
  await producer.disconnect();
}

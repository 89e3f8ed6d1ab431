/** A topic whose subjects and ids are in a context of the registry: checked on Produce, shown to whoever looks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Kafka, logLevel } from "kafkajs";
import { startGateway } from "#src/index.ts";

function withId(id: number, payload: string): Buffer {
  const prefix = Buffer.alloc(5);
  prefix.writeInt32BE(id, 1);
  return Buffer.concat([prefix, Buffer.from(payload)]);
}

test("a topic in a context", async () => {
  await using gateway = await startGateway({
    registry: true,
    admin: true,
    config: { "log.level": "silent" },
  });
  const kafka = new Kafka({
    brokers: [...gateway.addresses],
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
  });
  const register = async (subject: string, schema: string): Promise<number> => {
    const answer = await fetch(`${gateway.registry}/subjects/${encodeURIComponent(subject)}/versions`, {
      method: "POST",
      body: JSON.stringify({ schema }),
      headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
    });
    return ((await answer.json()) as { id: number }).id;
  };
  const id = await register(":.sea:ships-value", '"string"');
  // The same id, of the default context.
  assert.equal(await register("ships-value", '"null"'), id);

  const admin = kafka.admin();
  await admin.connect();
  const topicWith = (context: string): Promise<boolean> =>
    admin.createTopics({
      topics: [
        {
          topic: "ships",
          configEntries: [
            { name: "sargasso.value.schema.mode", value: "payload" },
            { name: "sargasso.schema.context", value: context },
          ],
        },
      ],
    });
  await assert.rejects(topicWith("sea"), (error: Error & { errors?: readonly { type?: string }[] }) => {
    assert.equal(error.errors?.[0]?.type, "INVALID_CONFIG");
    return true;
  });
  await topicWith(".sea");
  await admin.disconnect();

  const producer = kafka.producer();
  await producer.connect();
  const send = (value: Buffer): Promise<unknown> => producer.send({ topic: "ships", messages: [{ value }] });
  await send(withId(id, "\u0008Emma"));
  await assert.rejects(send(withId(id, "")), { type: "INVALID_RECORD" });
  await producer.disconnect();

  const page = (await (await fetch(`${gateway.admin}/topics/ships/partitions/0/records`)).json()) as {
    records: { value: { json: unknown; schema: { subjects: unknown } } }[];
  };
  assert.deepEqual(
    page.records.map(({ value }) => [value.json, value.schema.subjects]),
    [[{ value: "Emma" }, [{ subject: ":.sea:ships-value", version: 1 }]]],
  );
});

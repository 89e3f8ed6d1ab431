// @confluentinc/schemaregistry: arguments as in node-client.ts.

import assert from "node:assert/strict";
import type { IHeaders } from "kafkajs";
import { assertRefused, close, consume, produce, require, schemas, url } from "./node-client.ts";
import type { FormatName } from "./schemas.ts";

const sr = require("@confluentinc/schemaregistry");
const { createFileRegistry, createMutableRegistry, create, fromBinary } = require("@bufbuild/protobuf");
const { FileDescriptorProtoSchema, file_google_protobuf_timestamp } = require("@bufbuild/protobuf/wkt");

// Each would be a process of its own: they keep what they were told.
const client = () => new sr.SchemaRegistryClient({ baseURLs: [url], maxRetries: 0 });

interface Serdes {
  // biome-ignore lint/suspicious/noExplicitAny: serializers of three formats
  readonly serializer: (config: object) => any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly deserializer: () => any;
  readonly values: readonly [object, object];
}

/** The second version follows the first, the third may not; two records, the second with its schema's GUID in a header. */
async function run(format: FormatName, make: (subject: string) => Promise<Serdes>): Promise<void> {
  const topic = `confluent-node-${format}`;
  const subject = `${topic}-value`;
  const [first, second, incompatible] = schemas[format].map((schema) => ({
    schemaType: format.toUpperCase(),
    schema,
  }));
  await client().register(subject, first, false);
  await client().register(subject, second, false);
  await assert.rejects(client().register(subject, incompatible, false), { status: 409, errorCode: 40901 });
  const stranger = await client().register(
    "elsewhere-value",
    { schemaType: "AVRO", schema: '"long"' },
    false,
  );

  const { serializer, deserializer, values } = await make(subject);
  const config = { autoRegisterSchemas: false, useLatestVersion: true };
  const good = await serializer(config).serialize(topic, values[0]);
  await produce(topic, good);
  const headers: IHeaders = {};
  const inHeader = { ...config, schemaIdSerializer: sr.HeaderSchemaIdSerializer };
  await produce(topic, await serializer(inHeader).serialize(topic, values[1], headers), headers);
  await assertRefused(topic, good, stranger);

  const read = deserializer();
  for (const [i, message] of (await consume(topic, 2)).entries()) {
    const back = await read.deserialize(topic, message.value, message.headers);
    assert.deepEqual({ ...back }, { ...values[i] });
  }
}

const { VALUE } = sr.SerdeType;

await run("avro", async () => {
  // As far as avsc goes.
  const exact = Number.MAX_SAFE_INTEGER - 1;
  const price = Buffer.from("fe", "hex");
  const ship = {
    id: exact,
    note: null,
    cargo: -(2 ** 40),
    price,
    at: 1,
    day: -1,
    kind: "FERRY",
    counts: { crew: exact },
  };
  const one = { ...ship, ports: ["Kiel"], age: 7 };
  return {
    serializer: (config) => new sr.AvroSerializer(client(), VALUE, config),
    deserializer: () => new sr.AvroDeserializer(client(), VALUE, {}),
    values: [one, { ...one, note: "für Emma", cargo: "oats", age: 0 }],
  };
});

await run("json", async () => ({
  serializer: (config) => new sr.JsonSerializer(client(), VALUE, { ...config, validate: true }),
  deserializer: () => new sr.JsonDeserializer(client(), VALUE, { validate: true }),
  values: [
    { id: Number.MAX_SAFE_INTEGER, note: null, at: "2026-01-31T12:00:00.123456Z", ports: ["Kiel"] },
    { id: -5, note: "für Emma" },
  ],
}));

await run("protobuf", async (subject) => {
  // The message from the descriptor that the registry makes of the text.
  const { schema } = await client().getLatestSchemaMetadata(subject, "serialized");
  const descriptor = fromBinary(FileDescriptorProtoSchema, Buffer.from(schema, "base64"));
  const files = createFileRegistry(descriptor, (name: string) =>
    name === "google/protobuf/timestamp.proto" ? file_google_protobuf_timestamp : undefined,
  );
  const Ship = files.getMessage("harbour.Ship");
  const registry = createMutableRegistry(Ship);
  return {
    serializer: (config) => new sr.ProtobufSerializer(client(), VALUE, { ...config, registry }),
    deserializer: () => new sr.ProtobufDeserializer(client(), VALUE, {}),
    values: [
      create(Ship, {
        id: 2n ** 53n + 1n,
        most: 2n ** 64n - 1n,
        cargo: { case: "tons", value: -(2n ** 63n) },
        at: { seconds: 1_769_860_800n, nanos: 123_456_000 },
        kind: 1,
        counts: { crew: 2n ** 62n },
        ports: [{ name: "Kiel" }],
        flag: Buffer.of(0, 255),
        age: 7,
      }),
      create(Ship, { note: "für Emma", cargo: { case: "goods", value: "oats" } }),
    ],
  };
});

await close();

// Produce: what is stored, and what is refused.

import type { RecordBatch } from "#src/records/record-batch.ts";
import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import { unknownId } from "../plain.ts";
import { batch, changed, produceRequest, readBack } from "../records.ts";

/** Bytes that are no good, for a topic with these configs. */
const refused: readonly [what: string, bytes: (to: Conversation) => Buffer][] = [
  ["a wrong crc", (to) => changed(batch(to), (bytes) => bytes.writeUInt32BE(1, 17), false).buffer],
  ["magic 3", (to) => changed(batch(to), (bytes) => bytes.writeInt8(3, 16)).buffer],
  ["magic 1 in front of a batch", (to) => changed(batch(to), (bytes) => bytes.writeInt8(1, 16)).buffer],
  ["a magic below 0", (to) => changed(batch(to), (bytes) => bytes.writeInt8(-1, 16)).buffer],
  ["a length that is too small", (to) => changed(batch(to), (bytes) => bytes.writeInt32BE(5, 8)).buffer],
  [
    "a length beyond the bytes",
    (to) => changed(batch(to), (bytes) => bytes.writeInt32BE(5000, 8), false).buffer,
  ],
  ["two batches", (to) => Buffer.concat([batch(to).buffer, batch(to).buffer])],
  ["half a batch", (to) => batch(to, { count: 9 }).buffer.subarray(0, 100)],
  ["a batch and a half", (to) => Buffer.concat([batch(to).buffer, batch(to).buffer.subarray(0, 40)])],
  ["a few bytes", () => Buffer.from("abc")],
  ["offsets that do not begin with 0", (to) => batch(to, { baseOffset: 7n }).buffer],
  [
    "a count that is too large",
    (to) => changed(batch(to, { count: 2 }), (bytes) => bytes.writeInt32BE(3, 57)).buffer,
  ],
  [
    "a count that is too small",
    (to) => changed(batch(to, { count: 2 }), (bytes) => bytes.writeInt32BE(1, 57)).buffer,
  ],
  ["a count of 0", (to) => changed(batch(to), (bytes) => bytes.writeInt32BE(0, 57)).buffer],
  ["a count below 0", (to) => changed(batch(to), (bytes) => bytes.writeInt32BE(-1, 57)).buffer],
  ["a last offset beyond the count", (to) => changed(batch(to), (bytes) => bytes.writeInt32BE(5, 23)).buffer],
  ["a last offset below 0", (to) => changed(batch(to), (bytes) => bytes.writeInt32BE(-5, 23)).buffer],
  ["an unknown compression", (to) => changed(batch(to), (bytes) => bytes.writeInt16BE(5, 21)).buffer],
  [
    "compression of what is not compressed",
    (to) => changed(batch(to), (bytes) => bytes.writeInt16BE(1, 21)).buffer,
  ],
  ["the attribute LogAppendTime", (to) => batch(to, { timestampType: "LogAppendTime" }).buffer],
  ["a control batch", (to) => batch(to, { isControl: true }).buffer],
  [
    "a transactional batch",
    (to) => batch(to, { isTransactional: true, producerId: 5n, producerEpoch: 0, baseSequence: 0 }).buffer,
  ],
  ["unused attributes", (to) => changed(batch(to), (bytes) => bytes.writeInt16BE(0x4000, 21)).buffer],
  ["a record's offset out of order", (to) => badOffsets(to)],
  ["bytes after the last record", (to) => withTrailer(to)],
  ["a delete horizon", (to) => changed(batch(to), (bytes) => bytes.writeInt16BE(0x40, 21)).buffer],
];

function badOffsets(to: Conversation): Buffer {
  const two: RecordBatch = batch(to, { count: 2 });
  // Each record is as long: length, attributes, timestamp delta, then the offset's.
  const size = (two.buffer.length - 61) / 2;
  return changed(two, (bytes) => bytes.writeInt8(8, 61 + Math.floor(size) + 4)).buffer;
}

function withTrailer(to: Conversation): Buffer {
  const one = batch(to).buffer;
  const longer: Buffer = Buffer.concat([one, Buffer.alloc(8)]);
  longer.writeInt32BE(longer.length - 12, 8);
  const view = batch(to);
  return changed(Object.assign(Object.create(Object.getPrototypeOf(view)), { buffer: longer }), () => {})
    .buffer;
}

export function produce(cases: Cases): void {
  cases.each("Produce", "two batches, one after the other, with acks all and 1", async (to, version) => {
    const topic = await to.topic("a");
    await to.ask("Produce", version, produceRequest(topic, batch(to, { count: 3 }).buffer));
    await to.ask(
      "Produce",
      version,
      produceRequest(topic, batch(to, { count: 2, seconds: 5 }).buffer, { acks: 1 }),
    );
    await readBack(to, topic);
  });

  cases.each("Produce", "topics and partitions that there are not", async (to, version) => {
    const topic = await to.topic("a");
    const { buffer } = batch(to);
    await to.ask("Produce", version, produceRequest(topic, buffer, { index: 1 }));
    await to.ask("Produce", version, produceRequest(topic, buffer, { index: -1 }));
    await to.ask("Produce", version, produceRequest({ name: to.name("missing"), id: unknownId }, buffer));
  });

  cases.each("Produce", "acks that cannot be", async (to, version) => {
    const topic = await to.topic("a");
    await to.ask("Produce", version, produceRequest(topic, batch(to).buffer, { acks: 2 }));
    await to.ask("Produce", version, produceRequest(topic, batch(to).buffer, { acks: -2 }));
    await readBack(to, topic);
  });

  cases.each("Produce", "without an answer", async (to, version) => {
    const topic = await to.topic("a");
    await to.tell("Produce", version, produceRequest(topic, batch(to).buffer, { acks: 0 }));
    await to.ask("Produce", version, produceRequest(topic, batch(to).buffer));
    await readBack(to, topic);
  });

  cases.each("Produce", "an error without an answer closes the connection", async (to, version) => {
    const topic = await to.topic("a");
    await to.tell("Produce", version, produceRequest(topic, batch(to).buffer, { acks: 0, index: 9 }));
    await to.askRaw("Metadata", 12, "01000000");
  });

  cases.each("Produce", "no bytes, nothing", async (to, version) => {
    const topic = await to.topic("a");
    await to.ask("Produce", version, { acks: -1, timeoutMs: 1000, topicData: [] });
    await to.ask("Produce", version, produceRequest(topic, Buffer.alloc(0)));
    await readBack(to, topic);
  });

  cases.each("Produce", "good and bad partitions in one request", async (to, version) => {
    const topic = await to.topic("a", { partitions: 2 });
    const bad = refused[0]?.[1](to) ?? Buffer.alloc(0);
    const partitionData = [
      { index: 1, records: [batch(to).buffer] },
      { index: 0, records: [bad] },
      { index: 2, records: [batch(to).buffer] },
    ];
    const topicData = [{ name: topic.name, topicId: topic.id, partitionData }];
    await to.ask("Produce", version, { acks: -1, timeoutMs: 1000, topicData });
  });

  cases.each("Produce", "a batch that is too large", async (to, version) => {
    const topic = await to.topic("a", { configs: { "max.message.bytes": "200" } });
    const record = { value: Buffer.alloc(300) };
    await to.ask("Produce", version, produceRequest(topic, batch(to, { record }).buffer));
    await to.ask(
      "Produce",
      version,
      produceRequest(topic, batch(to, { record, compression: "gzip" }).buffer),
    );
  });

  cases.each("Produce", "with LogAppendTime", async (to, version) => {
    const topic = await to.topic("a", { configs: { "message.timestamp.type": "LogAppendTime" } });
    await to.ask("Produce", version, produceRequest(topic, batch(to, { count: 2 }).buffer));
    await readBack(to, topic);
  });

  cases.each("Produce", "a timestamp in the future", async (to, version) => {
    const topic = await to.topic("a");
    const late = batch(to, { count: 3, seconds: 100_000 });
    await to.ask("Produce", version, produceRequest(topic, late.buffer));
    const configs = { "message.timestamp.before.max.ms": "1000" };
    const other = await to.topic("b", { configs });
    await to.ask("Produce", version, produceRequest(other, batch(to, { count: 2 }).buffer));
  });

  cases.each("Produce", "a transactional id", async (to, version) => {
    const topic = await to.topic("a");
    await to.ask("Produce", version, {
      ...produceRequest(topic, batch(to).buffer),
      transactionalId: to.name("tx"),
    });
  });

  for (const [what, bytes] of refused) {
    cases.add(`Produce: ${what}`, async (to) => {
      const topic = await to.topic("a");
      await to.ask("Produce", 11, produceRequest(topic, bytes(to)));
      await to.ask("Produce", 5, produceRequest(topic, bytes(to)));
      await readBack(to, topic);
    });
    cases.add(`Produce to a compacted topic: ${what}`, async (to) => {
      const topic = await to.topic("a", { configs: { "cleanup.policy": "compact" } });
      await to.ask("Produce", 11, produceRequest(topic, bytes(to)));
      await readBack(to, topic);
    });
  }

  cases.each("Produce", "to a compacted topic", async (to, version) => {
    const topic = await to.topic("a", { configs: { "cleanup.policy": "compact" } });
    const keyless = batch(to, { count: 3, record: { key: null } });
    await to.ask("Produce", version, produceRequest(topic, keyless.buffer));
    await to.ask("Produce", version, produceRequest(topic, batch(to, { record: { value: null } }).buffer));
    await to.ask("DeleteRecords", 2, {
      timeoutMs: 1000,
      topics: [{ name: topic.name, partitions: [{ partitionIndex: 0, offset: 1n }] }],
    });
    await readBack(to, topic);
  });

  for (const type of ["uncompressed", "gzip", "snappy", "lz4", "zstd", "producer"]) {
    cases.add(`Produce: compression.type ${type}`, async (to) => {
      const topic = await to.topic("a", { configs: { "compression.type": type } });
      for (const compression of ["none", "gzip", "lz4"] as const) {
        const { buffer } = batch(to, { count: 20, compression });
        await to.ask("Produce", 11, produceRequest(topic, buffer));
      }
      await readBack(to, topic);
    });
  }

  for (const compression of ["gzip", "snappy", "lz4", "zstd"] as const) {
    cases.add(`Produce: ${compression}`, async (to) => {
      const topic = await to.topic("a");
      const { buffer } = batch(to, { count: 50, compression });
      for (const version of [3, 6, 7, 11]) await to.ask("Produce", version, produceRequest(topic, buffer));
      await readBack(to, topic);
    });
    cases.add(`Produce: compression ${compression} that is broken`, async (to) => {
      const topic = await to.topic("a");
      const broken = batch(to, { count: 50, compression });
      changed(broken, (bytes) => bytes.fill(0x55, 70));
      await to.ask("Produce", 11, produceRequest(topic, broken.buffer));
      await readBack(to, topic);
    });
  }

  cases.add("Produce: records with headers, nulls and negative times", async (to) => {
    const topic = await to.topic("a");
    const headers = [
      { key: "h", value: Buffer.from("1") },
      { key: "", value: null },
    ];
    await to.ask(
      "Produce",
      11,
      produceRequest(topic, batch(to, { record: { headers, key: null, value: null } }).buffer),
    );
    await to.ask("Produce", 11, produceRequest(topic, batch(to, { record: { timestamp: -1n } }).buffer));
    await to.ask("Produce", 11, produceRequest(topic, batch(to, { record: { timestamp: 0n } }).buffer));
    await to.ask("Produce", 11, produceRequest(topic, batch(to, { record: { timestamp: -5n } }).buffer));
    await readBack(to, topic);
  });

  cases.add("Produce: the same partition twice in one request", async (to) => {
    const topic = await to.topic("a");
    const partitionData = [0, 1].map((count) => ({
      index: 0,
      records: [batch(to, { count: count + 1 }).buffer],
    }));
    for (const version of [7, 13]) {
      const topicData = [{ name: topic.name, topicId: topic.id, partitionData }];
      await to.ask("Produce", version, { acks: -1, timeoutMs: 1000, topicData });
    }
    await readBack(to, topic);
  });

  cases.add("Produce: a leader epoch in the batch", async (to) => {
    const topic = await to.topic("a");
    await to.ask("Produce", 11, produceRequest(topic, batch(to, { partitionLeaderEpoch: 42 }).buffer));
    await readBack(to, topic);
  });

  cases.add("Produce: names that cannot be", async (to) => {
    for (const name of ["", "a b", "..", "__cluster_metadata"]) {
      await to.ask("Produce", 11, produceRequest({ name, id: unknownId }, batch(to).buffer));
    }
    await to.ask("Produce", 13, produceRequest({ name: "", id: "AAAAAAAAAAAAAAAAAAAAAA" }, batch(to).buffer));
  });
}

// What consumers say of themselves when they join.

/** A consumer's metadata as Kafka's clients write it, version 0: one topic, no user data. Apache Kafka never answers some bytes that are none. */
export function subscriptionTo(topic: string): Buffer {
  const fields = Buffer.alloc(8 + topic.length);
  fields.writeInt32BE(1, 2);
  fields.writeInt16BE(topic.length, 6);
  fields.write(topic, 8, "latin1");
  return Buffer.concat([fields, Buffer.alloc(4)]);
}

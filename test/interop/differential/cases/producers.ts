// InitProducerId, and the sequences of idempotent producers.

import type { Cases } from "../case.ts";
import type { Conversation, Topic } from "../conversation.ts";
import { type BatchSketch, batch, produceRequest, readBack } from "../records.ts";

async function newProducer(to: Conversation): Promise<bigint> {
  const { errorCode, producerId } = await to.prepare("InitProducerId", 4, { transactionalId: null });
  if (errorCode !== 0) throw new Error(`InitProducerId: ${errorCode}`);
  return producerId;
}

/** Each batch in turn, as what the producer sends. */
async function produceAll(
  to: Conversation,
  version: number,
  topic: Topic,
  sketches: readonly BatchSketch[],
): Promise<void> {
  for (const sketch of sketches) {
    await to.ask("Produce", version, produceRequest(topic, batch(to, sketch).buffer));
  }
}

/** What comes after batch 0 to 2 of epoch 0: sequences and epochs. */
const sequences: readonly [
  what: string,
  ...then: (readonly [epoch: number, sequence: number, count?: number])[],
][] = [
  ["the next", [0, 3]],
  ["the same again", [0, 0, 3]],
  ["the first records of the same", [0, 0, 2]],
  ["the last record of the same", [0, 2]],
  ["a gap", [0, 4]],
  ["0 again with another length", [0, 0, 5]],
  ["a later epoch from 0", [1, 0], [1, 1]],
  ["a later epoch that does not begin with 0", [1, 3]],
  ["an older epoch", [2, 0], [0, 3]],
  ["the next, twice", [0, 3, 2], [0, 3, 2]],
  ["the one before the last", [0, 3], [0, 0, 3]],
  ["six behind", [0, 3], [0, 4], [0, 5], [0, 6], [0, 7], [0, 0, 3]],
  ["five behind", [0, 3], [0, 4], [0, 5], [0, 6], [0, 3]],
];

export function producers(cases: Cases): void {
  cases.each("InitProducerId", "without a transactional id", async (to, version) => {
    await to.ask("InitProducerId", version, { transactionalId: null, transactionTimeoutMs: 60_000 });
    await to.ask("InitProducerId", version, { transactionalId: null, transactionTimeoutMs: 60_000 });
    await to.ask("InitProducerId", version, { transactionalId: null, transactionTimeoutMs: -1 });
  });

  cases.each("InitProducerId", "an empty transactional id", async (to, version) => {
    await to.ask("InitProducerId", version, { transactionalId: "", transactionTimeoutMs: 60_000 });
  });

  cases.each(
    "InitProducerId",
    "a producer id to go on with, without a transactional id",
    async (to, version) => {
      for (const [producerId, producerEpoch] of [
        [5n, 0],
        [5n, -1],
        [-1n, 5],
        [-5n, 0],
      ] as const) {
        await to.ask("InitProducerId", version, {
          transactionalId: null,
          transactionTimeoutMs: 60_000,
          producerId,
          producerEpoch,
        });
      }
    },
    3,
  );

  for (const [what, ...then] of sequences) {
    cases.add(`sequences: ${what}`, async (to) => {
      const topic = await to.topic("a");
      const producerId = await newProducer(to);
      await produceAll(to, 11, topic, [
        { producerId, producerEpoch: 0, baseSequence: 0, count: 3 },
        ...then.map(([producerEpoch, baseSequence, count = 1]) => ({
          producerId,
          producerEpoch,
          baseSequence,
          count,
        })),
      ]);
      await readBack(to, topic);
    });
  }

  cases.each("Produce", "an idempotent producer", async (to, version) => {
    const topic = await to.topic("a");
    const producerId = await newProducer(to);
    const producer = { producerId, producerEpoch: 0 };
    await produceAll(to, version, topic, [
      { ...producer, baseSequence: 0 },
      { ...producer, baseSequence: 0 },
      { ...producer, baseSequence: 5 },
      { ...producer, baseSequence: 1 },
      { ...producer, producerEpoch: 3, baseSequence: 0 },
      { ...producer, baseSequence: 2 },
    ]);
  });

  cases.add("sequences: a first batch that does not begin with 0", async (to) => {
    const topic = await to.topic("a");
    const producerId = await newProducer(to);
    await produceAll(to, 11, topic, [
      { producerId, producerEpoch: 0, baseSequence: 9 },
      { producerId, producerEpoch: 0, baseSequence: 10 },
      { producerId, producerEpoch: 0, baseSequence: 9 },
    ]);
    await readBack(to, topic);
  });

  cases.add("sequences: over the largest", async (to) => {
    const topic = await to.topic("a");
    const producerId = await newProducer(to);
    await produceAll(to, 11, topic, [
      { producerId, producerEpoch: 0, baseSequence: 2_147_483_646, count: 4 },
      { producerId, producerEpoch: 0, baseSequence: 2 },
    ]);
    await readBack(to, topic);
  });

  cases.add("sequences: fields of a producer that do not go together", async (to) => {
    const topic = await to.topic("a");
    const producerId = await newProducer(to);
    await produceAll(to, 11, topic, [
      { producerId, producerEpoch: -1, baseSequence: 0 },
      { producerId, producerEpoch: 0, baseSequence: -1 },
      { producerId, producerEpoch: -1, baseSequence: -1 },
      { producerId: -1n, producerEpoch: 0, baseSequence: 0 },
      { producerId: -1n, producerEpoch: -1, baseSequence: 0 },
      { producerId: -2n, producerEpoch: 0, baseSequence: 0 },
    ]);
    await readBack(to, topic);
  });

  cases.add("sequences: an id that nobody handed out", async (to) => {
    const topic = await to.topic("a");
    await produceAll(to, 11, topic, [
      { producerId: 999_999n, producerEpoch: 0, baseSequence: 0 },
      { producerId: 999_998n, producerEpoch: 4, baseSequence: 7 },
    ]);
  });

  cases.add("sequences: two partitions have their own", async (to) => {
    const topic = await to.topic("a", { partitions: 2 });
    const producerId = await newProducer(to);
    for (const index of [0, 1, 0, 1]) {
      const { buffer } = batch(to, { producerId, producerEpoch: 0, baseSequence: 0 });
      await to.ask("Produce", 11, produceRequest(topic, buffer, { index }));
    }
    await readBack(to, topic, 0);
    await readBack(to, topic, 1);
  });

  cases.add("sequences: a batch of the same producer twice in one request", async (to) => {
    const topic = await to.topic("a");
    const producerId = await newProducer(to);
    const buffers = [0, 1].map(
      (baseSequence) => batch(to, { producerId, producerEpoch: 0, baseSequence }).buffer,
    );
    await to.ask("Produce", 11, produceRequest(topic, Buffer.concat(buffers)));
    await readBack(to, topic);
  });

  cases.add("sequences: a transactional batch of an idempotent producer", async (to) => {
    const topic = await to.topic("a");
    const producerId = await newProducer(to);
    await produceAll(to, 11, topic, [
      { producerId, producerEpoch: 0, baseSequence: 0, isTransactional: true },
      { producerId, producerEpoch: 0, baseSequence: 0 },
    ]);
  });
}

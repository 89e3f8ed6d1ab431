// A topic that is deleted and made again under the same name: ids, sessions, offsets, producers.

import type { Cases } from "../case.ts";
import type { Conversation, Topic } from "../conversation.ts";
import { batch, fillPartition, produceRequest, readBack } from "../records.ts";

async function again(to: Conversation, topic: Topic): Promise<Topic> {
  await to.prepare("DeleteTopics", 5, { topicNames: [topic.name], timeoutMs: 30_000 });
  await to.gone(topic.name);
  return to.topic("a");
}

export function recreated(cases: Cases): void {
  cases.each(
    "Fetch",
    "a session of a topic that was made again",
    async (to, version) => {
      const first = await to.topic("a");
      await fillPartition(to, first, [{ count: 2 }]);
      const partitions = [{ partition: 0, partitionMaxBytes: 1000 }];
      const limits = { maxWaitMs: 0, minBytes: 0, maxBytes: 10_000 };
      const asked = [{ topic: first.name, topicId: first.id, partitions }];
      const { sessionId } = await to.ask("Fetch", version, { ...limits, sessionEpoch: 0, topics: asked });
      const second = await again(to, first);
      await fillPartition(to, second, [{ count: 1, seconds: 9 }]);
      await to.ask("Fetch", version, { ...limits, sessionId, sessionEpoch: 1 });
      await to.ask("Fetch", version, { ...limits, sessionId, sessionEpoch: 2, topics: asked });
      await to.ask("Fetch", version, { ...limits, sessionEpoch: -1, topics: asked });
      await to.ask("Fetch", version, {
        ...limits,
        sessionId,
        sessionEpoch: 3,
        topics: [{ topic: second.name, topicId: second.id, partitions }],
      });
    },
    7,
  );

  cases.each("Produce", "to a topic that was made again", async (to, version) => {
    const first = await to.topic("a");
    const { producerId } = await to.prepare("InitProducerId", 4, { transactionalId: null });
    const { buffer } = batch(to, { producerId, producerEpoch: 0, baseSequence: 0 });
    await to.ask("Produce", version, produceRequest(first, buffer));
    const second = await again(to, first);
    await to.ask("Produce", version, produceRequest(first, buffer));
    await to.ask("Produce", version, produceRequest(second, buffer));
    await readBack(to, second);
  });

  cases.each("OffsetFetch", "of a topic that was made again", async (to, version) => {
    const groupId = to.name("g");
    const first = await to.topic("a");
    await to.prepare("OffsetCommit", 8, {
      groupId,
      generationIdOrMemberEpoch: -1,
      topics: [
        { name: first.name, partitions: [{ partitionIndex: 0, committedOffset: 3n, committedMetadata: "" }] },
      ],
    });
    const second = await again(to, first);
    await to.withoutOffsets(groupId);
    for (const { name, id } of [first, second]) {
      const topics = [{ name, ...(version >= 8 ? { topicId: id } : {}), partitionIndexes: [0] }];
      await to.ask(
        "OffsetFetch",
        version,
        version >= 8 ? { groups: [{ groupId, topics }] } : { groupId, topics },
      );
    }
  });

  cases.each(
    "Metadata",
    "of a topic that was made again",
    async (to, version) => {
      const first = await to.topic("a");
      const second = await again(to, first);
      for (const topicId of [first.id, second.id]) {
        await to.ask("Metadata", version, { topics: [{ name: null, topicId }] });
      }
      await to.ask("Metadata", version, { topics: [{ name: second.name }] });
    },
    10,
  );

  cases.each(
    "DeleteTopics",
    "of a topic that was made again",
    async (to, version) => {
      const first = await to.topic("a");
      const second = await again(to, first);
      for (const topicId of [first.id, second.id]) {
        await to.ask("DeleteTopics", version, { topics: [{ name: null, topicId }], timeoutMs: 30_000 });
      }
    },
    6,
  );

  cases.each(
    "OffsetCommit",
    "of a topic that was made again",
    async (to, version) => {
      const first = await to.topic("a");
      const second = await again(to, first);
      for (const { name, id } of [first, second]) {
        await to.ask("OffsetCommit", version, {
          groupId: to.name("g"),
          generationIdOrMemberEpoch: -1,
          topics: [
            {
              name,
              topicId: id,
              partitions: [{ partitionIndex: 0, committedOffset: 1n, committedMetadata: "" }],
            },
          ],
        });
      }
    },
    10,
  );
}

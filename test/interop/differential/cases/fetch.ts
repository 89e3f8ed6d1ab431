// Fetch: positions, limits, sessions, epochs.

import type { Cases } from "../case.ts";
import type { Conversation, Topic } from "../conversation.ts";
import { unknownId } from "../plain.ts";
import { fillPartition } from "../records.ts";
import type { RequestOf, Sketch } from "../wire.ts";

type FetchSketch = Sketch<RequestOf<"Fetch">>;
type Partition = NonNullable<NonNullable<FetchSketch["topics"]>[number]["partitions"]>[number];

function request(topic: Topic, partitions: readonly Partition[], fields: FetchSketch = {}): FetchSketch {
  return {
    maxWaitMs: 0,
    minBytes: 0,
    maxBytes: 1_000_000,
    sessionEpoch: -1,
    topics: [
      {
        topic: topic.name,
        topicId: topic.id,
        partitions: partitions.map((partition) => ({ partitionMaxBytes: 1_000_000, ...partition })),
      },
    ],
    ...fields,
  };
}

/** Three batches of three, two and one records: offsets 0 to 5. */
async function filled(to: Conversation, partitions = 1): Promise<Topic> {
  const topic = await to.topic("a", { partitions });
  await fillPartition(to, topic, [{ count: 3 }, { count: 2, seconds: 10 }, { seconds: 20 }]);
  return topic;
}

export function fetch(cases: Cases): void {
  cases.each("Fetch", "from every offset", async (to, version) => {
    const topic = await filled(to);
    for (const fetchOffset of [0n, 1n, 3n, 5n, 6n]) {
      await to.ask("Fetch", version, request(topic, [{ partition: 0, fetchOffset }]));
    }
  });

  cases.each("Fetch", "offsets, partitions and topics that there are not", async (to, version) => {
    const topic = await filled(to);
    for (const fetchOffset of [7n, -1n, -5n]) {
      await to.ask("Fetch", version, request(topic, [{ partition: 0, fetchOffset }]));
    }
    await to.ask("Fetch", version, request(topic, [{ partition: 1 }, { partition: -1 }]));
    await to.ask("Fetch", version, request({ name: to.name("missing"), id: unknownId }, [{ partition: 0 }]));
    await to.ask("Fetch", version, request({ name: "", id: "AAAAAAAAAAAAAAAAAAAAAA" }, [{ partition: 0 }]));
  });

  cases.each("Fetch", "little room", async (to, version) => {
    const topic = await filled(to);
    for (const partitionMaxBytes of [0, 1, 100, 200]) {
      await to.ask("Fetch", version, request(topic, [{ partition: 0, partitionMaxBytes }]));
    }
    for (const maxBytes of [0, 1, 100, 200]) {
      await to.ask("Fetch", version, request(topic, [{ partition: 0 }], { maxBytes }));
    }
  });

  cases.each("Fetch", "a limit below 0", async (to, version) => {
    const topic = await filled(to);
    await to.ask("Fetch", version, request(topic, [{ partition: 0, partitionMaxBytes: -1 }]));
  });

  cases.each("Fetch", "little room for two partitions", async (to, version) => {
    const topic = await filled(to, 2);
    await fillPartition(to, topic, [{ count: 2 }], 1);
    const both = [{ partition: 0 }, { partition: 1 }];
    await to.ask("Fetch", version, request(topic, both, { maxBytes: 100 }));
    await to.ask("Fetch", version, request(topic, both.toReversed(), { maxBytes: 400 }));
    await to.ask("Fetch", version, request(topic, both));
  });

  cases.each("Fetch", "committed records only", async (to, version) => {
    const topic = await filled(to);
    await to.ask(
      "Fetch",
      version,
      request(topic, [{ partition: 0, fetchOffset: 2n }], { isolationLevel: 1 }),
    );
    await to.ask(
      "Fetch",
      version,
      request(topic, [{ partition: 0, fetchOffset: 6n }], { isolationLevel: 1 }),
    );
  });

  cases.each("Fetch", "nothing asked for", async (to, version) => {
    await to.ask("Fetch", version, { maxWaitMs: 0, minBytes: 0, maxBytes: 1000, sessionEpoch: -1 });
  });

  cases.each("Fetch", "waiting for what does not come", async (to, version) => {
    const topic = await filled(to);
    await to.ask(
      "Fetch",
      version,
      request(topic, [{ partition: 0, fetchOffset: 6n }], { maxWaitMs: 30, minBytes: 1 }),
    );
    await to.ask(
      "Fetch",
      version,
      request(topic, [{ partition: 0, fetchOffset: 5n }], { maxWaitMs: 30, minBytes: 5000 }),
    );
  });

  cases.each("Fetch", "waiting for what comes", async (to, version) => {
    const topic = await filled(to);
    const waiting = to.askApart(
      "Fetch",
      version,
      request(topic, [{ partition: 0, fetchOffset: 6n }], { maxWaitMs: 10_000, minBytes: 1 }),
    );
    await fillPartition(to, topic, [{ seconds: 30 }]);
    await waiting;
  });

  cases.each(
    "Fetch",
    "an epoch of the leader that is not",
    async (to, version) => {
      const topic = await filled(to);
      for (const currentLeaderEpoch of [-1, 0, 1, 100]) {
        await to.ask("Fetch", version, request(topic, [{ partition: 0, currentLeaderEpoch }]));
      }
    },
    9,
  );

  cases.each(
    "Fetch",
    "the epoch last fetched",
    async (to, version) => {
      const topic = await filled(to);
      for (const lastFetchedEpoch of [-1, 0, 1]) {
        await to.ask("Fetch", version, request(topic, [{ partition: 0, fetchOffset: 2n, lastFetchedEpoch }]));
      }
      await to.ask(
        "Fetch",
        version,
        request(topic, [{ partition: 0, fetchOffset: 9n, lastFetchedEpoch: 0 }]),
      );
    },
    12,
  );

  cases.each(
    "Fetch",
    "a session",
    async (to, version) => {
      const topic = await filled(to, 2);
      const nothing = { maxWaitMs: 0, minBytes: 0, maxBytes: 1_000_000, topics: [] };
      const both = [{ partition: 0 }, { partition: 1 }];
      const { sessionId } = await to.ask("Fetch", version, request(topic, both, { sessionEpoch: 0 }));
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 1 });
      await to.ask(
        "Fetch",
        version,
        request(topic, [{ partition: 0, fetchOffset: 6n }], { sessionId, sessionEpoch: 2 }),
      );
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 3 });
      await fillPartition(to, topic, [{ seconds: 40 }], 1);
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 4 });
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 9 });
      const forgottenTopicsData = [{ topic: topic.name, topicId: topic.id, partitions: [1] }];
      await to.ask("Fetch", version, { ...nothing, forgottenTopicsData, sessionId, sessionEpoch: 5 });
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 6 });
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: -1 });
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 7 });
    },
    7,
  );

  cases.each(
    "Fetch",
    "a session with partitions that there are not",
    async (to, version) => {
      const topic = await filled(to);
      const nothing = { maxWaitMs: 0, minBytes: 0, maxBytes: 1_000_000, topics: [] };
      const { sessionId } = await to.ask(
        "Fetch",
        version,
        request(topic, [{ partition: 0, fetchOffset: 6n }, { partition: 5 }], { sessionEpoch: 0 }),
      );
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 1 });
      await to.ask("Fetch", version, { ...nothing, sessionId: 12345, sessionEpoch: 3 });
      await to.ask("Fetch", version, { ...nothing, sessionId: 0, sessionEpoch: 3 });
    },
    7,
  );

  cases.each(
    "Fetch",
    "a topic that is deleted",
    async (to, version) => {
      const topic = await filled(to);
      const { sessionId } = await to.ask(
        "Fetch",
        version,
        request(topic, [{ partition: 0 }], { sessionEpoch: 0 }),
      );
      await to.prepare("DeleteTopics", 5, { topicNames: [topic.name], timeoutMs: 30_000 });
      const nothing = { maxWaitMs: 0, minBytes: 0, maxBytes: 1_000_000, topics: [] };
      await to.gone(topic.name);
      await to.ask("Fetch", version, { ...nothing, sessionId, sessionEpoch: 1 });
      await to.ask("Fetch", version, request(topic, [{ partition: 0 }]));
    },
    7,
  );

  cases.add("Fetch: the same partition twice", async (to) => {
    const topic = await filled(to);
    for (const version of [4, 11, 13]) {
      await to.ask("Fetch", version, request(topic, [{ partition: 0 }, { partition: 0, fetchOffset: 3n }]));
    }
  });

  cases.add("Fetch: as a replica", async (to) => {
    const topic = await filled(to);
    await to.ask("Fetch", 11, request(topic, [{ partition: 0 }], { replicaId: 5 }));
    await to.ask("Fetch", 11, request(topic, [{ partition: 0 }], { replicaId: -2 }));
    await to.ask(
      "Fetch",
      16,
      request(topic, [{ partition: 0 }], { replicaState: { replicaId: 5, replicaEpoch: 1n } }),
    );
  });

  cases.add("Fetch: with a rack, a cluster id", async (to) => {
    const topic = await filled(to);
    await to.ask("Fetch", 12, request(topic, [{ partition: 0 }], { rackId: "elsewhere" }));
    await to.ask("Fetch", 12, request(topic, [{ partition: 0 }], { clusterId: "another" }));
  });
}

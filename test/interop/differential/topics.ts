// Requests to make topics.

import type { RequestOf, Sketch } from "./wire.ts";

export type CreatableTopic = NonNullable<Sketch<RequestOf<"CreateTopics">>["topics"]>[number];

/** The topics of one request, one partition and one replica each unless they say otherwise. */
export function createTopicsRequest(...topics: readonly CreatableTopic[]): Sketch<RequestOf<"CreateTopics">> {
  return {
    timeoutMs: 30_000,
    topics: topics.map((topic) => ({ numPartitions: 1, replicationFactor: 1, ...topic })),
  };
}

/**
 * OffsetFetch v0-v10: the offsets that a group committed; -1 for a partition without one, whether or not the group,
 * the topic or the partition are there.
 *
 * v0   meant offsets in ZooKeeper: a partition without one is UNKNOWN_TOPIC_OR_PARTITION, as it was there
 * v2   null topics: all that the group committed (KIP-88); an error code for the whole
 * v3   throttleTimeMs
 * v5   committedLeaderEpoch (KIP-320)
 * v6   flexible (KIP-482)
 * v7   requireStable: commits that are under way are waited for (KIP-447)
 * v8   several groups (KIP-709)
 * v9   memberId and memberEpoch, for groups of the new protocol; classic groups do not check them (KIP-848)
 * v10  topics by id; UNKNOWN_TOPIC_ID (KIP-848)
 */
import { offsetFetchApi } from "#generated/apis/offset-fetch.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  OffsetFetchRequest,
  OffsetFetchRequestGroup,
  OffsetFetchRequestTopics,
} from "#generated/messages/offset-fetch-request.ts";
import {
  createOffsetFetchResponse,
  createOffsetFetchResponseGroup,
  createOffsetFetchResponsePartitions,
  createOffsetFetchResponseTopics,
  type OffsetFetchResponse,
  type OffsetFetchResponseGroup,
  type OffsetFetchResponsePartitions,
  type OffsetFetchResponseTopics,
} from "#generated/messages/offset-fetch-response.ts";
import type { CommittedOffset } from "#src/groups/committed-offsets.ts";
import { ZERO_UUID } from "#wire/message.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function offsetFetchHandler({
  groups,
  engine,
}: Pick<Services, "groups" | "engine">): Handler<OffsetFetchRequest, OffsetFetchResponse> {
  const fetchTopic = (groupId: string, asked: OffsetFetchRequestTopics, apiVersion: number) => {
    const topic = createOffsetFetchResponseTopics();
    topic.name = asked.name;
    topic.topicId = asked.topicId;
    const name = apiVersion >= 10 ? engine.topics.getById(asked.topicId)?.name : asked.name;
    topic.partitions = asked.partitionIndexes.map((index) => {
      if (name === undefined) return withoutOffset(index, ErrorCode.UNKNOWN_TOPIC_ID);
      const committed = groups.committedOffset(groupId, name, index);
      if (committed !== undefined) return withOffset(index, committed);
      return withoutOffset(index, apiVersion === 0 ? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION : ErrorCode.NONE);
    });
    return topic;
  };

  const fetchAll = (groupId: string): OffsetFetchResponseTopics[] =>
    Array.from(groups.committedOffsets(groupId), ([name, partitions]) => {
      const topic = createOffsetFetchResponseTopics();
      topic.name = name;
      topic.topicId = engine.topics.get(name)?.id ?? ZERO_UUID;
      topic.partitions = Array.from(partitions, ([index, committed]) => withOffset(index, committed));
      return topic;
    });

  return {
    api: offsetFetchApi,
    handle(request, { apiVersion }) {
      const asked = askedGroups(request, apiVersion);
      const fetchGroups = (): OffsetFetchResponse => {
        const fetched = asked.map(({ groupId, topics }) => {
          const group = createOffsetFetchResponseGroup();
          group.groupId = groupId;
          group.topics = topics?.map((topic) => fetchTopic(groupId, topic, apiVersion)) ?? fetchAll(groupId);
          return group;
        });
        return respond(fetched, apiVersion);
      };
      if (!request.requireStable) return fetchGroups();
      return Promise.all(asked.map(({ groupId }) => groups.offsetsSettled(groupId))).then(fetchGroups);
    },
    errorResponse(request, errorCode, apiVersion) {
      const failed = askedGroups(request, apiVersion).map(({ groupId, topics }) => {
        const group = createOffsetFetchResponseGroup();
        group.groupId = groupId;
        group.errorCode = errorCode;
        // Only the partitions can carry an error before v2.
        if (apiVersion < 2) group.topics = (topics ?? []).map((topic) => failedTopic(topic, errorCode));
        return group;
      });
      return respond(failed, apiVersion);
    },
  };
}

/** Before v8 the request is about one group, whose fields are the request's. */
function askedGroups(
  { groups, groupId, topics }: OffsetFetchRequest,
  apiVersion: number,
): Pick<OffsetFetchRequestGroup, "groupId" | "topics">[] {
  if (apiVersion >= 8) return groups;
  return [{ groupId, topics: topics?.map((topic) => ({ ...topic, topicId: ZERO_UUID })) ?? null }];
}

function respond(groups: OffsetFetchResponseGroup[], apiVersion: number): OffsetFetchResponse {
  const response = createOffsetFetchResponse();
  if (apiVersion >= 8) {
    response.groups = groups;
  } else {
    const [{ topics, errorCode }] = groups as [OffsetFetchResponseGroup];
    response.topics = topics;
    response.errorCode = errorCode;
  }
  return response;
}

function withOffset(index: number, committed: CommittedOffset): OffsetFetchResponsePartitions {
  const partition = createOffsetFetchResponsePartitions();
  partition.partitionIndex = index;
  partition.committedOffset = committed.offset;
  partition.committedLeaderEpoch = committed.leaderEpoch;
  partition.metadata = committed.metadata;
  return partition;
}

function withoutOffset(index: number, errorCode: number): OffsetFetchResponsePartitions {
  const partition = createOffsetFetchResponsePartitions();
  partition.partitionIndex = index;
  partition.committedOffset = -1n;
  partition.committedLeaderEpoch = -1;
  partition.metadata = "";
  partition.errorCode = errorCode;
  return partition;
}

function failedTopic(asked: OffsetFetchRequestTopics, errorCode: number): OffsetFetchResponseTopics {
  const topic = createOffsetFetchResponseTopics();
  topic.name = asked.name;
  topic.partitions = asked.partitionIndexes.map((index) => withoutOffset(index, errorCode));
  return topic;
}

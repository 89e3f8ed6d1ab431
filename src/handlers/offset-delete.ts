/**
 * OffsetDelete, version 0: forgets offsets that a group committed (KIP-496). Those of topics to which its members
 * subscribe are refused, each with GROUP_SUBSCRIBED_TO_TOPIC, and as a whole a group whose members do not tell.
 */
import { offsetDeleteApi } from "#generated/apis/offset-delete.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { OffsetDeleteRequest } from "#generated/messages/offset-delete-request.ts";
import {
  createOffsetDeleteResponse,
  createOffsetDeleteResponsePartition,
  createOffsetDeleteResponseTopic,
  type OffsetDeleteResponse,
  type OffsetDeleteResponsePartition,
} from "#generated/messages/offset-delete-response.ts";
import type { OffsetKey } from "#src/groups/committed-offsets.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function offsetDeleteHandler({
  groups,
  engine,
}: Pick<Services, "groups" | "engine">): Handler<OffsetDeleteRequest, OffsetDeleteResponse> {
  return {
    api: offsetDeleteApi,
    async handle(request) {
      const keys: OffsetKey[] = [];
      /** Where the error code of each of `keys` goes. */
      const answers: OffsetDeleteResponsePartition[] = [];
      const response = createOffsetDeleteResponse();
      for (const { name, partitions } of request.topics) {
        if (partitions.length === 0) continue;
        const existing = engine.topics.get(name);
        const topic = createOffsetDeleteResponseTopic();
        topic.name = name;
        topic.partitions = partitions.map(({ partitionIndex }) => {
          const answer = createOffsetDeleteResponsePartition();
          answer.partitionIndex = partitionIndex;
          if (existing?.partitions[partitionIndex] === undefined) {
            answer.errorCode = ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
          } else {
            keys.push({ topic: name, partition: partitionIndex });
            answers.push(answer);
          }
          return answer;
        });
        response.topics.push(topic);
      }
      const errorCodes = await groups.deleteOffsets(request.groupId, keys);
      for (const [index, answer] of answers.entries()) answer.errorCode = errorCodes[index] as number;
      return response;
    },
    errorResponse: (_request, errorCode) => ({ ...createOffsetDeleteResponse(), errorCode }),
  };
}

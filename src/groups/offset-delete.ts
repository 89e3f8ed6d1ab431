/** OffsetDelete: which of a group's offsets may be forgotten (KIP-496), and forgetting them. */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { OffsetKey } from "./committed-offsets.ts";
import type { Group } from "./group.ts";
import type { GroupStore } from "./group-store.ts";
import { groupErrorOf } from "./store-error.ts";

/**
 * Resolves, once they are gone from the store, to an error code for each of the offsets.
 * @throws KafkaError NON_EMPTY_GROUP for a group whose members do not tell what they subscribe to
 */
export async function deleteOffsets(
  group: Group,
  keys: readonly OffsetKey[],
  store: GroupStore,
): Promise<readonly number[]> {
  const { groupId } = group;
  if (group.state !== "Empty" && !group.usesConsumerProtocol) {
    throw new KafkaError(ErrorCode.NON_EMPTY_GROUP, `group ${groupId} has members`);
  }
  const errorCodes = keys.map(({ topic }) =>
    group.isSubscribedToTopic(topic) ? ErrorCode.GROUP_SUBSCRIBED_TO_TOPIC : ErrorCode.NONE,
  );
  const deleted = keys.filter((_, index) => errorCodes[index] === ErrorCode.NONE);
  try {
    await store.deleteOffsets(groupId, deleted);
  } catch (error) {
    const message = `offsets of group ${groupId} could not be deleted`;
    throw new KafkaError(groupErrorOf(error), message, { cause: error });
  }
  for (const { topic, partition } of deleted) group.offsets.delete(topic, partition);
  return errorCodes;
}

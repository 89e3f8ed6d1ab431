/**
 * Which offsets have lapsed (KIP-211): those of a group without members some time after it lost the last one, those
 * of a group that only stores offsets some time after each commit, and in a stable group of consumers those of topics
 * that nobody subscribes to any more.
 */
import type { CommittedOffset, OffsetKey } from "./committed-offsets.ts";
import type { Group } from "./group.ts";

/** The lapsed offsets of a group at `now` (wall clock ms). */
export function expiredOffsets(group: Group, now: number, retentionMs: number): OffsetKey[] {
  const since = retentionStart(group);
  if (since === null) return [];
  const expired: OffsetKey[] = [];
  for (const [topic, partitions] of group.offsets.topics()) {
    if (group.isSubscribedToTopic(topic)) continue;
    for (const [partition, committed] of partitions) {
      const { expireTimestamp } = committed;
      const hasLapsed =
        expireTimestamp === null ? now - since(committed) >= retentionMs : now >= expireTimestamp;
      if (hasLapsed) expired.push({ topic, partition });
    }
  }
  return expired;
}

/** From when on an offset's time runs; null while none of the group's offsets may go. */
function retentionStart(group: Group): ((committed: CommittedOffset) => number) | null {
  if (group.protocolType === null) return ({ commitTimestamp }) => commitTimestamp;
  if (group.state === "Empty") return () => group.stateTimestamp;
  if (group.state === "Stable" && group.usesConsumerProtocol && group.subscribedTopics !== null) {
    return ({ commitTimestamp }) => commitTimestamp;
  }
  return null;
}

import { consumerProtocolSubscription } from "#generated/messages/consumer-protocol-subscription.ts";
import { Reader } from "#wire/reader.ts";
import { WireError } from "#wire/wire-error.ts";
import type { Group } from "./group.ts";

/**
 * The topics that the members of a group of consumers subscribe to, or null when their metadata does not say.
 * Every version of the subscription begins as v0 does, so v0 is what is read, whatever the member's version.
 */
export function subscribedTopicsOf(group: Group): ReadonlySet<string> | null {
  const topics = new Set<string>();
  if (group.members.size === 0) return topics;
  if (group.protocolName === null) return null;
  const reader = new Reader();
  try {
    for (const member of group.members.values()) {
      reader.reset(member.metadata(group.protocolName));
      reader.readInt16();
      for (const topic of consumerProtocolSubscription.decode(reader, 0).topics) topics.add(topic);
    }
  } catch (error) {
    if (error instanceof WireError) return null;
    throw error;
  }
  return topics;
}

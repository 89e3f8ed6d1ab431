// Members of groups, and what they ask.

import { ErrorCode } from "#generated/errors.ts";
import type { Conversation } from "./conversation.ts";
import type { RequestOf, ResponseOf, Sketch } from "./wire.ts";

/**
 * A consumer's metadata as Kafka's clients write it, version 0: one topic, no user data. There are bytes that are none and
 * that Apache Kafka never answers.
 */
export function subscriptionTo(topic: string): Buffer {
  const fields = Buffer.alloc(8 + topic.length);
  fields.writeInt32BE(1, 2);
  fields.writeInt16BE(topic.length, 6);
  fields.write(topic, 8, "latin1");
  return Buffer.concat([fields, Buffer.alloc(4)]);
}

export type Join = Sketch<RequestOf<"JoinGroup">>;

const consumerMetadata = subscriptionTo("t");

/** A member that takes part in `range`, unless `fields` say otherwise. */
export function join(to: Conversation, fields: Join = {}): Join {
  return {
    groupId: to.name("g"),
    sessionTimeoutMs: 30_000,
    rebalanceTimeoutMs: 30_000,
    protocolType: "consumer",
    protocols: [{ name: "range", metadata: consumerMetadata }],
    ...fields,
  };
}

/** Joins as a new member; from version 4 on that takes two requests. */
export async function joinNew(
  to: Conversation,
  version: number,
  fields: Join = {},
): Promise<ResponseOf<"JoinGroup">> {
  const first = await to.ask("JoinGroup", version, join(to, fields));
  if (first.errorCode !== ErrorCode.MEMBER_ID_REQUIRED) return first;
  return to.ask("JoinGroup", version, join(to, { ...fields, memberId: first.memberId }));
}

export function sync(
  to: Conversation,
  memberId: string,
  generationId: number,
  fields: Sketch<RequestOf<"SyncGroup">> = {},
): Sketch<RequestOf<"SyncGroup">> {
  return { groupId: to.name("g"), memberId, generationId, ...fields };
}

export function assignment(memberId: string, text: string): { memberId: string; assignment: Buffer } {
  return { memberId, assignment: Buffer.from(text) };
}

/** A group of one member that is stable. */
export async function stableGroup(to: Conversation, fields: Join = {}): Promise<string> {
  let { errorCode, memberId } = await to.prepare("JoinGroup", 5, join(to, fields));
  if (errorCode === ErrorCode.MEMBER_ID_REQUIRED) {
    ({ errorCode, memberId } = await to.prepare("JoinGroup", 5, join(to, { ...fields, memberId })));
  }
  if (errorCode !== 0) throw new Error(`cannot join: ${errorCode}`);
  await to.prepare("SyncGroup", 3, sync(to, memberId, 1, { assignments: [assignment(memberId, "all")] }));
  return memberId;
}

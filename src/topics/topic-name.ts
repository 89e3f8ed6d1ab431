/** What Kafka allows as a topic's name, and the names that it keeps for itself. */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/** Kafka's limit: partition directories are `<name>-<partition>`, and file names end at 255 bytes. */
export const MAX_TOPIC_NAME_LENGTH = 249;
const LEGAL = /^[a-zA-Z0-9._-]*$/;

/** Topics in which Kafka keeps its own state; producers may not write there. */
const INTERNAL_TOPICS: ReadonlySet<string> = new Set([
  "__consumer_offsets",
  "__transaction_state",
  "__share_group_state",
]);

/** KRaft's metadata log; nobody may create a topic of this name. */
export const CLUSTER_METADATA_TOPIC = "__cluster_metadata";

export function isInternalTopic(name: string): boolean {
  return INTERNAL_TOPICS.has(name);
}

/** Says what is wrong with `name`, null when nothing is. */
export function topicNameProblem(name: string): string | null {
  if (name === "") return "Topic name is invalid: the empty string is not allowed";
  if (name === "." || name === "..") return `Topic name is invalid: '${name}' is not allowed`;
  if (name.length > MAX_TOPIC_NAME_LENGTH) {
    return `Topic name is invalid: the length of '${name}' is longer than the max allowed length ${MAX_TOPIC_NAME_LENGTH}`;
  }
  if (!LEGAL.test(name)) {
    return `Topic name is invalid: '${name}' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'`;
  }
  return null;
}

/** @throws KafkaError INVALID_TOPIC_EXCEPTION */
export function validateTopicName(name: string): void {
  const problem = topicNameProblem(name);
  if (problem !== null) throw new KafkaError(ErrorCode.INVALID_TOPIC_EXCEPTION, problem);
}

/**
 * Two names that are equal after this collide: Kafka's metric names write '.' as '_', so it never lets
 * `a.b` and `a_b` exist together.
 */
export function collisionKey(name: string): string {
  return name.replaceAll(".", "_");
}

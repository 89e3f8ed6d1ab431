/**
 * DeleteTopics, versions 0 to 6: deletes topics, each on its own. Gone for everybody when the answer comes; the space
 * is freed afterwards. With delete.topic.enable=false nothing is deleted.
 *
 * v1: throttle time. v3: TOPIC_DELETION_DISABLED; older clients hear INVALID_REQUEST (KIP-322). v4: flexible.
 * v5: error messages (KIP-599). v6: topics by id (KIP-516).
 */
import { deleteTopicsApi } from "#generated/apis/delete-topics.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DeleteTopicsRequest } from "#generated/messages/delete-topics-request.ts";
import type {
  DeleteTopicsResponse,
  DeleteTopicsResponseDeletableTopicResult,
} from "#generated/messages/delete-topics-response.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type UnknownTaggedField, type Uuid, ZERO_UUID } from "#wire/message.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const FIRST_VERSION_WITH_DELETION_DISABLED = 3;
const FIRST_VERSION_WITH_TOPIC_IDS = 6;
const NO_TAGS: readonly UnknownTaggedField[] = [];

/** A topic as the request names it: by one of both. */
interface AskedTopic {
  readonly name: string | null;
  readonly topicId: Uuid;
}

export function deleteTopicsHandler({
  topics,
  config,
  log,
}: Pick<Services, "topics" | "config" | "log">): Handler<DeleteTopicsRequest, DeleteTopicsResponse> {
  /** Finds what each name or id means, and refuses what is named twice in either way. */
  const resolve = (
    asked: readonly AskedTopic[],
    results: DeleteTopicsResponseDeletableTopicResult[],
  ): Map<Uuid, string> => {
    const counts = new Map<string, number>();
    for (const topic of asked) counts.set(keyOf(topic), (counts.get(keyOf(topic)) ?? 0) + 1);
    const found = new Map<Uuid, string>();
    const refused = new Set<Uuid>();
    // Ids first: a name that means the same topic as an id is the one that is too much.
    const idsFirst = [...asked].sort((a, b) => Number(a.name !== null) - Number(b.name !== null));
    for (const topic of idsFirst) {
      const { name, topicId } = topic;
      const count = counts.get(keyOf(topic)) ?? 0;
      counts.delete(keyOf(topic));
      if (count === 0) continue;
      if (name === null && topicId === ZERO_UUID) {
        results.push(result(topic, ErrorCode.INVALID_REQUEST, "Neither topic name nor id were specified."));
      } else if (name !== null && topicId !== ZERO_UUID) {
        results.push(
          result(topic, ErrorCode.INVALID_REQUEST, "You may not specify both topic name and topic id."),
        );
      } else if (count > 1) {
        const what = name === null ? "id" : "name";
        results.push(result(topic, ErrorCode.INVALID_REQUEST, `Duplicate topic ${what}.`));
        if (name === null) refused.add(topicId);
      } else {
        const existing = name === null ? topics.getById(topicId) : topics.get(name);
        if (existing === undefined) {
          const code = name === null ? ErrorCode.UNKNOWN_TOPIC_ID : ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
          results.push(result(topic, code, missing(name)));
        } else if (found.has(existing.id) || refused.has(existing.id)) {
          found.delete(existing.id);
          refused.add(existing.id);
          results.push(
            result(
              { name: existing.name, topicId: existing.id },
              ErrorCode.INVALID_REQUEST,
              "The provided topic name maps to an ID that was already supplied.",
            ),
          );
        } else {
          found.set(existing.id, existing.name);
        }
      }
    }
    return found;
  };

  const remove = async (topic: AskedTopic): Promise<DeleteTopicsResponseDeletableTopicResult> => {
    try {
      await topics.delete(topic.topicId);
      return result(topic, ErrorCode.NONE, null);
    } catch (error) {
      return result(topic, errorCodeOf(error, log), errorMessageOf(error));
    }
  };

  return {
    api: deleteTopicsApi,
    async handle(request, { apiVersion }) {
      if (!config["delete.topic.enable"]) {
        throw new KafkaError(
          apiVersion < FIRST_VERSION_WITH_DELETION_DISABLED
            ? ErrorCode.INVALID_REQUEST
            : ErrorCode.TOPIC_DELETION_DISABLED,
          "Topic deletion is disabled.",
        );
      }
      const results: DeleteTopicsResponseDeletableTopicResult[] = [];
      const found = resolve(askedTopics(request, apiVersion), results);
      const removals = Array.from(found, ([topicId, name]) => remove({ name, topicId }));
      results.push(...(await Promise.all(removals)));
      return { throttleTimeMs: 0, responses: results, unknownTaggedFields: NO_TAGS };
    },
    errorResponse(request, errorCode, apiVersion, message) {
      return {
        throttleTimeMs: 0,
        responses: askedTopics(request, apiVersion).map((topic) => result(topic, errorCode, message)),
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

function askedTopics(request: DeleteTopicsRequest, version: number): readonly AskedTopic[] {
  return version >= FIRST_VERSION_WITH_TOPIC_IDS
    ? request.topics
    : request.topicNames.map((name) => ({ name, topicId: ZERO_UUID }));
}

function keyOf({ name, topicId }: AskedTopic): string {
  return name === null ? `id:${topicId}` : `name:${name}:${topicId}`;
}

function missing(name: string | null): string {
  return name === null
    ? "This server does not host this topic ID."
    : "This server does not host this topic-partition.";
}

function result(
  { name, topicId }: AskedTopic,
  errorCode: number,
  errorMessage: string | null,
): DeleteTopicsResponseDeletableTopicResult {
  return { name, topicId, errorCode, errorMessage, unknownTaggedFields: NO_TAGS };
}

/**
 * What is in a topic, over HTTP on the admin address, so that one can look without a consumer:
 *
 *     GET /topics/{topic}                                  its partitions and their offsets
 *     GET /topics/{topic}/partitions/{partition}/records   decoded records
 *         offset=N | from=earliest|latest|<ISO 8601 time>, limit, maxBytes
 *
 * A page may end before the log does, also without records: `nextOffset` is where to go on until it reaches
 * `highWatermark`. Nothing is consumed, no group is touched.
 */
import type { FastifyInstance, FastifyReply } from "fastify";
import { ErrorCode, errorName } from "#generated/errors.ts";
import { int64ToJson } from "#src/codec/exact-json.ts";
import type { SchemaSource } from "#src/schema/schema-source.ts";
import type { Partition, Topic, TopicStore } from "#src/storage/engine.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { MessageDescriber } from "./describe-message.ts";
import { readPage } from "./read-page.ts";
import { firstOffset, parseRecordsQuery, quoted, RecordsError } from "./records-query.ts";

export interface RecordsSource {
  /** null while there is no store to read from. */
  topics(): Pick<TopicStore, "get"> | null;
  /** The registry that the gateway uses; null when there is none. */
  schemas(): SchemaSource | null;
  /** Of the registry, in which the topic's ids are. */
  schemaContextOf(topic: Topic): string;
}

interface TopicParams {
  readonly topic: string;
}

interface PartitionParams extends TopicParams {
  readonly partition: string;
}

export function recordsRoutes(http: FastifyInstance, source: RecordsSource): void {
  http.get<{ Params: TopicParams }>("/topics/:topic", async ({ params }, reply) => {
    try {
      const { name, id, partitions } = find(source, params.topic);
      return sendJson(reply, 200, {
        topic: name,
        topicId: id,
        partitions: partitions.map(describePartition),
      });
    } catch (error) {
      return fail(reply, error);
    }
  });

  http.get<{ Params: PartitionParams; Querystring: Record<string, unknown> }>(
    "/topics/:topic/partitions/:partition/records",
    async ({ params, query }, reply) => {
      try {
        const topic = find(source, params.topic);
        const partition = findPartition(topic, params.partition);
        const { start, limits } = parseRecordsQuery(query);
        const offset = await firstOffset(partition, start);
        const page = await readPage(
          partition,
          offset,
          limits,
          new MessageDescriber(source.schemas(), source.schemaContextOf(topic)),
        );
        const about = {
          topic: topic.name,
          ...describePartition(partition),
          nextOffset: int64ToJson(page.nextOffset),
          endedBy: page.endedBy,
          unreadable: page.unreadable.map(({ fromOffset, toOffset, reason }) => ({
            fromOffset: int64ToJson(fromOffset),
            toOffset: int64ToJson(toOffset),
            reason,
          })),
        };
        const text = `${JSON.stringify(about).slice(0, -1)},"records":[${page.records.join(",\n")}]}`;
        return reply.type("application/json").send(text);
      } catch (error) {
        return fail(reply, error);
      }
    },
  );
}

function describePartition({ index, logStartOffset, highWatermark }: Partition): object {
  return {
    partition: index,
    logStartOffset: int64ToJson(logStartOffset),
    highWatermark: int64ToJson(highWatermark),
  };
}

function find(source: RecordsSource, name: string): Topic {
  const topics = source.topics();
  if (topics === null) {
    throw new RecordsError(503, "KAFKA_STORAGE_ERROR", "the gateway is not ready, see /ready");
  }
  const topic = topics.get(name);
  if (topic !== undefined) return topic;
  throw new RecordsError(404, "UNKNOWN_TOPIC_OR_PARTITION", `there is no topic ${quoted(name)}`);
}

function findPartition({ name, partitions }: Topic, text: string): Partition {
  if (!/^\d{1,10}$/.test(text)) {
    throw new RecordsError(400, "INVALID_REQUEST", `expected a partition's number, got ${quoted(text)}`);
  }
  const partition = partitions[Number(text)];
  if (partition !== undefined) return partition;
  const last = partitions.length - 1;
  const range = last === 0 ? "partition 0 only" : `partitions 0 to ${last}`;
  throw new RecordsError(404, "UNKNOWN_TOPIC_OR_PARTITION", `topic ${quoted(name)} has ${range}`);
}

function fail(reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof RecordsError) {
    return sendJson(reply, error.status, { error: error.code, message: error.message });
  }
  if (!(error instanceof KafkaError)) throw error;
  const { code, message } = error;
  return sendJson(reply, statusOf(code), { error: errorName(code), message });
}

function statusOf(code: number): number {
  switch (code) {
    // Deleted, or trimmed, since it was looked up.
    case ErrorCode.UNKNOWN_TOPIC_OR_PARTITION:
      return 404;
    case ErrorCode.OFFSET_OUT_OF_RANGE:
      return 400;
    case ErrorCode.KAFKA_STORAGE_ERROR:
    case ErrorCode.NOT_LEADER_OR_FOLLOWER:
      return 503;
    default:
      return 500;
  }
}

function sendJson(reply: FastifyReply, status: number, body: object): FastifyReply {
  return reply.code(status).type("application/json").send(JSON.stringify(body));
}

/**
 * DescribeLogDirs, versions 0 to 5: the one directory that holds all data, and the size of each partition in it
 * (KIP-113): the bytes of its batches from the log's start on, not those that the store spends on top of them. There
 * are no replicas on their way to another directory, so none lags.
 *
 * v2: flexible. v3: an error for the whole answer. v4: what the volume holds and has left (KIP-827).
 * v5: whether the directory is cordoned, so that it gets no new partitions (KIP-1066); there is no way to cordon this one.
 */
import { statfs } from "node:fs/promises";
import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describeLogDirsApi } from "#generated/apis/describe-log-dirs.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeLogDirsRequest } from "#generated/messages/describe-log-dirs-request.ts";
import {
  createDescribeLogDirsResponse,
  createDescribeLogDirsResponseDescribeLogDirsPartition,
  createDescribeLogDirsResponseDescribeLogDirsResult,
  createDescribeLogDirsResponseDescribeLogDirsTopic,
  type DescribeLogDirsResponse,
  type DescribeLogDirsResponseDescribeLogDirsTopic,
} from "#generated/messages/describe-log-dirs-response.ts";
import type { Partition, Topic } from "#src/storage/engine.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const FIRST_VERSION_WITH_ERROR = 3;
/** Then other requests get their turn: what is known of a log is read from the store when it is first asked for, in 0.1 ms. */
const PARTITIONS_PER_TURN = 100;

export function describeLogDirsHandler({
  topics,
  config,
  log,
}: Pick<Services, "topics" | "config" | "log">): Handler<DescribeLogDirsRequest, DescribeLogDirsResponse> {
  const asked = (request: DescribeLogDirsRequest): Map<Topic, readonly Partition[]> => {
    if (request.topics === null) return new Map(topics.list().map((topic) => [topic, topic.partitions]));
    const found = new Map<Topic, readonly Partition[]>();
    for (const { topic: name, partitions } of request.topics) {
      const topic = topics.get(name);
      if (topic === undefined) continue;
      const indexes = new Set([...(found.get(topic) ?? []).map(({ index }) => index), ...partitions]);
      const existing = topic.partitions.filter(({ index }) => indexes.has(index));
      if (existing.length > 0) found.set(topic, existing);
    }
    return found;
  };

  return {
    api: describeLogDirsApi,
    async handle(request) {
      const logDir = resolve(config["log.dirs"]);
      const result = { ...createDescribeLogDirsResponseDescribeLogDirsResult(), logDir };
      try {
        const { blocks, bavail, bsize } = await statfs(logDir, { bigint: true });
        result.totalBytes = blocks * bsize;
        result.usableBytes = bavail * bsize;
        result.topics = await describeTopics(asked(request));
      } catch (error) {
        log.error({ err: error }, `the size of ${logDir} cannot be told`);
        result.errorCode = ErrorCode.KAFKA_STORAGE_ERROR;
      }
      return { ...createDescribeLogDirsResponse(), results: [result] };
    },
    errorResponse(_request, errorCode, apiVersion) {
      const response = createDescribeLogDirsResponse();
      if (apiVersion >= FIRST_VERSION_WITH_ERROR) response.errorCode = errorCode;
      return response;
    },
  };
}

async function describeTopics(
  asked: ReadonlyMap<Topic, readonly Partition[]>,
): Promise<DescribeLogDirsResponseDescribeLogDirsTopic[]> {
  const topics: DescribeLogDirsResponseDescribeLogDirsTopic[] = [];
  let count = 0;
  for (const [{ name }, partitions] of asked) {
    const topic = { ...createDescribeLogDirsResponseDescribeLogDirsTopic(), name };
    for (const { index, sizeInBytes } of partitions) {
      topic.partitions.push({
        ...createDescribeLogDirsResponseDescribeLogDirsPartition(),
        partitionIndex: index,
        partitionSize: BigInt(sizeInBytes),
      });
      count += 1;
      if (count % PARTITIONS_PER_TURN === 0) await setImmediate();
    }
    topics.push(topic);
  }
  return topics;
}

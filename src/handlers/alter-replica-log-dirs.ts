/**
 * AlterReplicaLogDirs, versions 0 to 2: moves replicas to other directories of their broker (KIP-113). There is one, and
 * every replica is in it: to move one there is done at once, any other directory is LOG_DIR_NOT_FOUND.
 *
 * v1: throttle time before the answer. v2: flexible.
 */
import { resolve } from "node:path";
import { alterReplicaLogDirsApi } from "#generated/apis/alter-replica-log-dirs.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { AlterReplicaLogDirsRequest } from "#generated/messages/alter-replica-log-dirs-request.ts";
import {
  type AlterReplicaLogDirsResponse,
  createAlterReplicaLogDirsResponse,
  createAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult,
  createAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult,
} from "#generated/messages/alter-replica-log-dirs-response.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

export function alterReplicaLogDirsHandler({
  topics,
  config,
}: Pick<Services, "topics" | "config">): Handler<AlterReplicaLogDirsRequest, AlterReplicaLogDirsResponse> {
  return {
    api: alterReplicaLogDirsApi,
    handle(request) {
      const logDir = resolve(config["log.dirs"]);
      return respond(request, (path, topic, index) => {
        // Compared as it is written, as Kafka does.
        if (path !== logDir) return ErrorCode.LOG_DIR_NOT_FOUND;
        return topics.partition(topic, index) === undefined
          ? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION
          : ErrorCode.NONE;
      });
    },
    errorResponse: (request, errorCode) => respond(request, () => errorCode),
  };
}

/** A replica that is named with several directories goes to the last. */
function respond(
  { dirs }: AlterReplicaLogDirsRequest,
  errorCodeOf: (path: string, topic: string, index: number) => number,
): AlterReplicaLogDirsResponse {
  const paths = new Map<string, Map<number, string>>();
  for (const { path, topics } of dirs) {
    for (const { name, partitions } of topics) {
      const byIndex = paths.get(name) ?? new Map<number, string>();
      for (const index of partitions) byIndex.set(index, path);
      if (byIndex.size > 0) paths.set(name, byIndex);
    }
  }
  const results = Array.from(paths, ([topicName, byIndex]) => ({
    ...createAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(),
    topicName,
    partitions: Array.from(byIndex, ([partitionIndex, path]) => ({
      ...createAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(),
      partitionIndex,
      errorCode: errorCodeOf(path, topicName, partitionIndex),
    })),
  }));
  return { ...createAlterReplicaLogDirsResponse(), results };
}

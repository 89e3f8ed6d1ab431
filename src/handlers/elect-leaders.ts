/**
 * ElectLeaders, versions 0 to 2: makes the preferred replica, or any that is left, the leader (KIP-183, KIP-460). A
 * partition has one replica, which leads it, so no election is ever needed: ELECTION_NOT_NEEDED where it is asked for by
 * name, nothing at all where it is asked for all partitions.
 *
 * v1: unclean elections; an error for the whole answer. v2: flexible.
 */
import { electLeadersApi } from "#generated/apis/elect-leaders.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { ElectLeadersRequest } from "#generated/messages/elect-leaders-request.ts";
import {
  createElectLeadersResponse,
  createElectLeadersResponsePartitionResult,
  createElectLeadersResponseReplicaElectionResult,
  type ElectLeadersResponse,
} from "#generated/messages/elect-leaders-response.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const PREFERRED = 0;
const UNCLEAN = 1;
const FIRST_VERSION_WITH_ERROR = 1;

interface Failure {
  readonly errorCode: number;
  readonly errorMessage: string | null;
}

export function electLeadersHandler({
  topics,
}: Pick<Services, "topics">): Handler<ElectLeadersRequest, ElectLeadersResponse> {
  const elect = (name: string, index: number): Failure => {
    const topic = topics.get(name);
    if (topic?.partitions[index] !== undefined) {
      return {
        errorCode: ErrorCode.ELECTION_NOT_NEEDED,
        errorMessage: "Leader election not needed for topic partition.",
      };
    }
    const what = topic === undefined ? `topic as ${name}` : `partition as ${name}-${index}`;
    return { errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, errorMessage: `No such ${what}` };
  };

  return {
    api: electLeadersApi,
    handle(request) {
      const { electionType } = request;
      if (electionType !== PREFERRED && electionType !== UNCLEAN) {
        throw new KafkaError(ErrorCode.INVALID_REQUEST, `Unknown election type ${electionType}`);
      }
      const asked =
        request.topicPartitions ?? topics.list().map(({ name }) => ({ topic: name, partitions: [] }));
      return respond(asked, elect);
    },
    errorResponse({ topicPartitions }, errorCode, apiVersion, errorMessage) {
      const response = respond(topicPartitions ?? [], () => ({ errorCode, errorMessage }));
      if (apiVersion >= FIRST_VERSION_WITH_ERROR) response.errorCode = errorCode;
      return response;
    },
  };
}

function respond(
  asked: readonly { readonly topic: string; readonly partitions: readonly number[] }[],
  elect: (name: string, index: number) => Failure,
): ElectLeadersResponse {
  const replicaElectionResults = asked.map(({ topic, partitions }) => ({
    ...createElectLeadersResponseReplicaElectionResult(),
    topic,
    partitionResult: partitions.map((partitionId) => ({
      ...createElectLeadersResponsePartitionResult(),
      partitionId,
      ...elect(topic, partitionId),
    })),
  }));
  return { ...createElectLeadersResponse(), replicaElectionResults };
}

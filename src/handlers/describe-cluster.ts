/**
 * DescribeCluster, versions 0 to 2: the nodes of the cluster (KIP-700).
 *
 * v1: the kind of endpoint; this is a broker's, and who wants a controller's is told so (KIP-919).
 * v2: fenced brokers (KIP-1073), of which there are none: the one node that answers is not fenced.
 */
import { describeClusterApi } from "#generated/apis/describe-cluster.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DescribeClusterRequest } from "#generated/messages/describe-cluster-request.ts";
import type {
  DescribeClusterResponse,
  DescribeClusterResponseDescribeClusterBroker,
} from "#generated/messages/describe-cluster-response.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { ALL_CLUSTER_OPERATIONS, OPERATIONS_NOT_ASKED } from "./authorized-operations.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const BROKERS = 1;
const CONTROLLERS = 2;
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function describeClusterHandler({
  cluster,
}: Pick<Services, "cluster">): Handler<DescribeClusterRequest, DescribeClusterResponse> {
  return {
    api: describeClusterApi,
    handle(request, { connection }) {
      const { endpointType } = request;
      if (endpointType !== BROKERS && endpointType !== CONTROLLERS) {
        return failed(ErrorCode.UNSUPPORTED_ENDPOINT_TYPE, `Unsupported endpoint type ${endpointType}`);
      }
      if (endpointType !== BROKERS) {
        return failed(
          ErrorCode.MISMATCHED_ENDPOINT_TYPE,
          "The request was sent to an endpoint of type BROKER, but we wanted an endpoint of type CONTROLLER",
        );
      }
      const { advertisedHost, advertisedPort } = connection.listener;
      const broker: DescribeClusterResponseDescribeClusterBroker = {
        brokerId: cluster.nodeId,
        host: advertisedHost,
        port: advertisedPort,
        rack: cluster.rack,
        isFenced: false,
        unknownTaggedFields: NO_TAGS,
      };
      return {
        throttleTimeMs: 0,
        errorCode: ErrorCode.NONE,
        errorMessage: null,
        endpointType: BROKERS,
        clusterId: cluster.clusterId,
        controllerId: cluster.nodeId,
        brokers: [broker],
        clusterAuthorizedOperations: request.includeClusterAuthorizedOperations
          ? ALL_CLUSTER_OPERATIONS
          : OPERATIONS_NOT_ASKED,
        unknownTaggedFields: NO_TAGS,
      };
    },
    errorResponse(_request, errorCode, _apiVersion, message) {
      return failed(errorCode, message);
    },
  };
}

function failed(errorCode: number, errorMessage: string | null): DescribeClusterResponse {
  return {
    throttleTimeMs: 0,
    errorCode,
    errorMessage,
    endpointType: BROKERS,
    clusterId: "",
    controllerId: -1,
    brokers: [],
    clusterAuthorizedOperations: OPERATIONS_NOT_ASKED,
    unknownTaggedFields: NO_TAGS,
  };
}

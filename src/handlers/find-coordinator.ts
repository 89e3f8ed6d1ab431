/**
 * FindCoordinator v0-v6: every group's coordinator is this gateway, at the address of the listener that was asked.
 *
 * There are no transactions and no share groups yet. Who asks for their coordinator is told INVALID_REQUEST, as Kafka
 * answers where it runs no share coordinator: clients take it as final and show the message, while
 * COORDINATOR_NOT_AVAILABLE would have them ask again until they time out. Idempotent producers do not ask.
 *
 * v1  keyType, errorMessage, throttleTimeMs
 * v3  flexible (KIP-482)
 * v4  several keys (KIP-699)
 * v5  TRANSACTION_ABORTABLE may be answered, of no use here (KIP-890)
 * v6  keyType SHARE (KIP-932)
 */
import { findCoordinatorApi } from "#generated/apis/find-coordinator.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { FindCoordinatorRequest } from "#generated/messages/find-coordinator-request.ts";
import {
  createFindCoordinatorResponse,
  createFindCoordinatorResponseCoordinator,
  type FindCoordinatorResponse,
  type FindCoordinatorResponseCoordinator,
} from "#generated/messages/find-coordinator-response.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

/** Values of keyType; a group before v1, which has none. */
const keyTypes = { group: 0, transaction: 1, share: 2 };

export function findCoordinatorHandler({
  cluster,
}: Pick<Services, "cluster">): Handler<FindCoordinatorRequest, FindCoordinatorResponse> {
  return {
    api: findCoordinatorApi,
    handle(request, { apiVersion, connection: { listener } }) {
      const refusal = refusalOf(request.keyType);
      return respond(request, apiVersion, (coordinator) => {
        if (refusal !== null) {
          fail(coordinator, ErrorCode.INVALID_REQUEST, refusal);
        } else {
          coordinator.nodeId = cluster.nodeId;
          coordinator.host = listener.advertisedHost;
          coordinator.port = listener.advertisedPort;
        }
      });
    },
    errorResponse: (request, errorCode, apiVersion, message) =>
      respond(request, apiVersion, (coordinator) => fail(coordinator, errorCode, message)),
  };
}

function refusalOf(keyType: number): string | null {
  switch (keyType) {
    case keyTypes.group:
      return null;
    case keyTypes.transaction:
      return "this server has no transactions yet";
    case keyTypes.share:
      return "this server has no share groups yet";
    default:
      return `unknown coordinator type ${keyType}`;
  }
}

function respond(
  { key, coordinatorKeys }: FindCoordinatorRequest,
  apiVersion: number,
  fill: (coordinator: FindCoordinatorResponseCoordinator) => void,
): FindCoordinatorResponse {
  const response = createFindCoordinatorResponse();
  const coordinators = (apiVersion >= 4 ? coordinatorKeys : [key]).map((coordinatorKey) => {
    const coordinator = createFindCoordinatorResponseCoordinator();
    coordinator.key = coordinatorKey;
    fill(coordinator);
    return coordinator;
  });
  if (apiVersion >= 4) {
    response.coordinators = coordinators;
  } else {
    const [{ errorCode, errorMessage, nodeId, host, port }] = coordinators as [
      FindCoordinatorResponseCoordinator,
    ];
    Object.assign(response, { errorCode, errorMessage, nodeId, host, port });
    // Kafka writes the error's name there, which is NONE; not any more in v4.
    if (apiVersion >= 1 && errorCode === ErrorCode.NONE) response.errorMessage = "NONE";
  }
  return response;
}

function fail(
  coordinator: FindCoordinatorResponseCoordinator,
  errorCode: number,
  message: string | null,
): void {
  coordinator.errorCode = errorCode;
  coordinator.errorMessage = message;
  coordinator.nodeId = -1;
  coordinator.host = "";
  coordinator.port = -1;
}

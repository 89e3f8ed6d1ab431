/**
 * IncrementalAlterConfigs, versions 0 and 1: sets and deletes configs of topics, this broker, its logger, groups and
 * client metrics, and appends to lists and subtracts from them; what is not named stays (KIP-339).
 *
 * Each resource on its own: all of its changes are made, or none. With validateOnly none is, after all checks. An unknown
 * operation is INVALID_REQUEST for every kind of resource; Kafka says UNKNOWN_SERVER_ERROR for all but brokers.
 *
 * v1: flexible.
 */
import { incrementalAlterConfigsApi } from "#generated/apis/incremental-alter-configs.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  IncrementalAlterConfigsRequest,
  IncrementalAlterConfigsRequestAlterableConfig,
} from "#generated/messages/incremental-alter-configs-request.ts";
import type { IncrementalAlterConfigsResponse } from "#generated/messages/incremental-alter-configs-response.ts";
import { type ConfigOperation, configOperations } from "#src/dynamic-configs/config-resource.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { alterResources, resourceResponse } from "./alter-resources.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const DELETE = configOperations.indexOf("DELETE");
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function incrementalAlterConfigsHandler({
  dynamicConfigs,
  log,
}: Pick<Services, "dynamicConfigs" | "log">): Handler<
  IncrementalAlterConfigsRequest,
  IncrementalAlterConfigsResponse
> {
  return {
    api: incrementalAlterConfigsApi,
    async handle({ resources, validateOnly }) {
      const all = await dynamicConfigs();
      const responses = await alterResources(
        resources,
        ({ configOperation }: IncrementalAlterConfigsRequestAlterableConfig) => configOperation === DELETE,
        ({ resourceType, resourceName, configs }) => {
          const changes = configs.map(({ name, configOperation, value }) => ({
            name,
            operation: operationOf(configOperation),
            value,
          }));
          const { logger } = all;
          return resourceType === logger.type
            ? logger.alter(resourceName, changes, validateOnly)
            : all.alter(resourceType, resourceName, changes, validateOnly);
        },
        log,
      );
      return { throttleTimeMs: 0, responses, unknownTaggedFields: NO_TAGS };
    },
    errorResponse({ resources }, errorCode, _apiVersion, message) {
      return {
        throttleTimeMs: 0,
        responses: resources.map((resource) => resourceResponse(resource, errorCode, message)),
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

function operationOf(number: number): ConfigOperation {
  const operation = configOperations[number];
  if (operation === undefined) {
    throw new KafkaError(ErrorCode.INVALID_REQUEST, `Unknown operations type ${number}`);
  }
  return operation;
}

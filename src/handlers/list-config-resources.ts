/**
 * ListConfigResources, versions 0 and 1: the resources that have configs (KIP-1142).
 *
 * v0: was ListClientMetricsResources; the subscriptions to clients' metrics (KIP-714).
 * v1: of the types asked for, or of all; one that is unknown is UNSUPPORTED_VERSION. Of groups those with configs of
 * their own, of topics all, and this broker.
 */
import { listConfigResourcesApi } from "#generated/apis/list-config-resources.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { ListConfigResourcesRequest } from "#generated/messages/list-config-resources-request.ts";
import type { ListConfigResourcesResponse } from "#generated/messages/list-config-resources-response.ts";
import { ResourceType } from "#src/dynamic-configs/config-resource.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const NO_TAGS: readonly UnknownTaggedField[] = [];
/** In the order in which Kafka answers. */
const ALL: readonly number[] = [
  ResourceType.GROUP,
  ResourceType.CLIENT_METRICS,
  ResourceType.BROKER_LOGGER,
  ResourceType.BROKER,
  ResourceType.TOPIC,
];

export function listConfigResourcesHandler({
  dynamicConfigs,
}: Pick<Services, "dynamicConfigs">): Handler<ListConfigResourcesRequest, ListConfigResourcesResponse> {
  return {
    api: listConfigResourcesApi,
    async handle({ resourceTypes }, { apiVersion }) {
      const asked = apiVersion === 0 ? [ResourceType.CLIENT_METRICS] : resourceTypes;
      if (asked.some((type) => !ALL.includes(type))) return failed(ErrorCode.UNSUPPORTED_VERSION);
      const configs = await dynamicConfigs();
      const types = asked.length === 0 ? ALL : ALL.filter((type) => asked.includes(type));
      const configResources = types.flatMap((resourceType) =>
        (configs.kind(resourceType)?.names() ?? []).map((resourceName) => ({
          resourceName,
          resourceType,
          unknownTaggedFields: NO_TAGS,
        })),
      );
      return { throttleTimeMs: 0, errorCode: ErrorCode.NONE, configResources, unknownTaggedFields: NO_TAGS };
    },
    errorResponse: (_request, errorCode) => failed(errorCode),
  };
}

function failed(errorCode: number): ListConfigResourcesResponse {
  return { throttleTimeMs: 0, errorCode, configResources: [], unknownTaggedFields: NO_TAGS };
}

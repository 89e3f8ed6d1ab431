/**
 * AlterConfigs, versions 0 to 2: makes the configs named all that is set for each resource; others go back to their
 * defaults (KIP-133). Clients should use IncrementalAlterConfigs instead.
 *
 * Each resource on its own; with validateOnly nothing is changed, after all checks. Loggers are not for this API.
 *
 * v1: as v0, quotas are applied after the answer (KIP-219); there are none here. v2: flexible.
 */
import { alterConfigsApi } from "#generated/apis/alter-configs.ts";
import type { AlterConfigsRequest } from "#generated/messages/alter-configs-request.ts";
import type { AlterConfigsResponse } from "#generated/messages/alter-configs-response.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { alterResources, resourceResponse } from "./alter-resources.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const NO_TAGS: readonly UnknownTaggedField[] = [];

export function alterConfigsHandler({
  dynamicConfigs,
  log,
}: Pick<Services, "dynamicConfigs" | "log">): Handler<AlterConfigsRequest, AlterConfigsResponse> {
  return {
    api: alterConfigsApi,
    async handle({ resources, validateOnly }) {
      const all = await dynamicConfigs();
      const responses = await alterResources(
        resources,
        () => false,
        ({ resourceType, resourceName, configs }) => {
          const wanted = new Map(configs.map(({ name, value }) => [name, value ?? ""]));
          return all.replace(resourceType, resourceName, wanted, validateOnly);
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

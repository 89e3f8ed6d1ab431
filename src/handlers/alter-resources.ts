/** What AlterConfigs and IncrementalAlterConfigs have in common: each resource on its own, with the checks that go before all. */
import type { Logger } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import type { AlterConfigsResponseAlterConfigsResourceResponse } from "#generated/messages/alter-configs-response.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";

interface Resource {
  readonly resourceType: number;
  readonly resourceName: string;
  readonly configs: readonly { readonly name: string; readonly value: string | null }[];
}

/** The responses of both APIs are the same but for their names. */
export type ResourceResponse = AlterConfigsResponseAlterConfigsResourceResponse;

const NO_TAGS: readonly UnknownTaggedField[] = [];

/**
 * Alters each resource that appears once, with `alter`, and says what came of it.
 * @param mayBeNull whether this config needs no value
 */
export async function alterResources<R extends Resource>(
  resources: readonly R[],
  mayBeNull: (config: R["configs"][number]) => boolean,
  alter: (resource: R) => void | Promise<void>,
  log: Logger,
): Promise<ResourceResponse[]> {
  const counts = new Map<string, number>();
  for (const resource of resources) counts.set(keyOf(resource), (counts.get(keyOf(resource)) ?? 0) + 1);
  return await Promise.all(
    resources.map(async (resource) => {
      try {
        if (counts.get(keyOf(resource)) !== 1) invalid("Each resource must appear at most once.");
        checkConfigs(resource.configs, mayBeNull);
        await alter(resource);
        return resourceResponse(resource, ErrorCode.NONE, null);
      } catch (error) {
        return resourceResponse(resource, errorCodeOf(error, log), errorMessageOf(error));
      }
    }),
  );
}

export function resourceResponse(
  { resourceType, resourceName }: Resource,
  errorCode: number,
  errorMessage: string | null,
): ResourceResponse {
  return { errorCode, errorMessage, resourceType, resourceName, unknownTaggedFields: NO_TAGS };
}

function keyOf({ resourceType, resourceName }: Resource): string {
  return `${resourceType} ${resourceName}`;
}

function checkConfigs<C extends Resource["configs"][number]>(
  configs: readonly C[],
  mayBeNull: (config: C) => boolean,
): void {
  if (new Set(configs.map(({ name }) => name)).size < configs.length) {
    invalid("Error due to duplicate config keys");
  }
  const withoutValue = configs.filter((config) => config.value === null && !mayBeNull(config));
  if (withoutValue.length > 0) {
    invalid(`Null value not supported for : ${withoutValue.map(({ name }) => name).join(", ")}`);
  }
}

function invalid(message: string): never {
  throw new KafkaError(ErrorCode.INVALID_REQUEST, message);
}

/**
 * DescribeConfigs, versions 0 to 4: the configs in force of topics, this broker and its logger, groups, and
 * subscriptions to clients' metrics (KIP-133, KIP-412, KIP-714, KIP-848).
 *
 * Topics and groups: every config of Kafka's, those that do not act here with the default that they are bound to. The
 * broker: every setting that this one has, and with an empty name those that were changed for the whole cluster. Of
 * Kafka's other broker configs there is nothing to say here.
 *
 * v0: says whether a value is the default. v1: where it comes from, and its synonyms (KIP-226).
 * v3: types and documentation (KIP-569). v4: flexible.
 */
import { describeConfigsApi } from "#generated/apis/describe-configs.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  DescribeConfigsRequest,
  DescribeConfigsRequestDescribeConfigsResource,
} from "#generated/messages/describe-configs-request.ts";
import type {
  DescribeConfigsResponse,
  DescribeConfigsResponseDescribeConfigsResourceResult,
  DescribeConfigsResponseDescribeConfigsResult,
} from "#generated/messages/describe-configs-response.ts";
import { type ConfigEntry, ConfigSource } from "#src/topics/config-entry.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const CONFIG_TYPES = { boolean: 1, string: 2, int: 3, long: 5, double: 6, list: 7, password: 9 } as const;
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function describeConfigsHandler({
  dynamicConfigs,
  log,
}: Pick<Services, "dynamicConfigs" | "log">): Handler<DescribeConfigsRequest, DescribeConfigsResponse> {
  return {
    api: describeConfigsApi,
    async handle(request, { apiVersion }) {
      const configs = await dynamicConfigs();
      const kinds = request.resources.map(({ resourceType, resourceName }) => {
        const kind = configs.kind(resourceType);
        if (kind === undefined) {
          throw new KafkaError(
            ErrorCode.INVALID_REQUEST,
            `Unexpected resource type ${resourceType} for resource ${resourceName}`,
          );
        }
        return kind;
      });
      const results = request.resources.map((resource, i) => {
        try {
          const entries = kinds[i]?.describe(resource.resourceName) ?? [];
          return described(resource, entries, request, apiVersion);
        } catch (error) {
          return failed(resource, errorCodeOf(error, log), errorMessageOf(error));
        }
      });
      return { throttleTimeMs: 0, results, unknownTaggedFields: NO_TAGS };
    },
    errorResponse(request, errorCode, _apiVersion, message) {
      return {
        throttleTimeMs: 0,
        results: request.resources.map((resource) => failed(resource, errorCode, message)),
        unknownTaggedFields: NO_TAGS,
      };
    },
  };
}

function described(
  { resourceType, resourceName, configurationKeys }: DescribeConfigsRequestDescribeConfigsResource,
  entries: readonly ConfigEntry[],
  request: DescribeConfigsRequest,
  version: number,
): DescribeConfigsResponseDescribeConfigsResult {
  const wanted = configurationKeys === null || configurationKeys.length === 0 ? null : configurationKeys;
  return {
    errorCode: ErrorCode.NONE,
    // Kafka's brokers leave it empty, not null, and so they do for a topic that does not exist.
    errorMessage: "",
    resourceType,
    resourceName,
    configs: entries
      .filter(({ name }) => wanted === null || wanted.includes(name))
      .map((entry) => resourceResult(entry, request, version)),
    unknownTaggedFields: NO_TAGS,
  };
}

function resourceResult(
  entry: ConfigEntry,
  request: DescribeConfigsRequest,
  version: number,
): DescribeConfigsResponseDescribeConfigsResourceResult {
  return {
    name: entry.name,
    value: entry.value,
    readOnly: entry.isReadOnly === true,
    // A field of version 0 alone.
    isDefault: version === 0 && entry.source === ConfigSource.DEFAULT,
    configSource: entry.source,
    isSensitive: entry.type === "password",
    synonyms: request.includeSynonyms
      ? entry.synonyms.map((synonym) => ({ ...synonym, unknownTaggedFields: NO_TAGS }))
      : [],
    configType: entry.type === null ? 0 : CONFIG_TYPES[entry.type],
    documentation: request.includeDocumentation ? entry.doc : null,
    unknownTaggedFields: NO_TAGS,
  };
}

function failed(
  { resourceType, resourceName }: DescribeConfigsRequestDescribeConfigsResource,
  errorCode: number,
  errorMessage: string | null,
): DescribeConfigsResponseDescribeConfigsResult {
  return { errorCode, errorMessage, resourceType, resourceName, configs: [], unknownTaggedFields: NO_TAGS };
}

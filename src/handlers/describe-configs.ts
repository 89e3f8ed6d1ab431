/**
 * DescribeConfigs, versions 0 to 4: the settings in force of topics and of this broker (KIP-133).
 *
 * Topics: every config of Kafka's, those that do not act here with the default that they are bound to. The broker:
 * every setting that this one has; all are read-only, as they are given at start. The cluster-wide defaults (an empty
 * broker name) are changed at run time only, so there are none. Loggers, client metrics and group configs have no
 * settings here and are refused.
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
import { brokerConfigEntries } from "#src/topics/broker-config-entries.ts";
import { type ConfigEntry, ConfigSource } from "#src/topics/config-entry.ts";
import { validateTopicName } from "#src/topics/topic-name.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import { errorCodeOf, errorMessageOf } from "./error-code.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const TOPIC = 2;
const BROKER = 4;
/** Kafka's other kinds, by number. */
const NOT_SERVED: ReadonlyMap<number, string> = new Map([
  [8, "BROKER_LOGGER"],
  [16, "CLIENT_METRICS"],
  [32, "GROUP"],
]);

const CONFIG_TYPES = { boolean: 1, string: 2, int: 3, long: 5, double: 6, list: 7, password: 9 } as const;
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function describeConfigsHandler({
  topics,
  cluster,
  config,
  log,
}: Pick<Services, "topics" | "cluster" | "config" | "log">): Handler<
  DescribeConfigsRequest,
  DescribeConfigsResponse
> {
  const entriesOf = ({
    resourceType,
    resourceName,
  }: DescribeConfigsRequestDescribeConfigsResource): readonly ConfigEntry[] => {
    if (resourceType === BROKER) {
      if (resourceName === "") return [];
      checkBrokerId(resourceName, cluster.nodeId);
      return brokerConfigEntries(config);
    }
    if (resourceType !== TOPIC) {
      throw new KafkaError(
        ErrorCode.INVALID_REQUEST,
        `Unsupported resource type: ${NOT_SERVED.get(resourceType)}`,
      );
    }
    validateTopicName(resourceName);
    const topic = topics.get(resourceName);
    if (topic === undefined) throw new KafkaError(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, "");
    return topics.describeConfigs(topic.configs);
  };

  return {
    api: describeConfigsApi,
    handle(request, { apiVersion }) {
      for (const { resourceType, resourceName } of request.resources) {
        if (resourceType !== TOPIC && resourceType !== BROKER && !NOT_SERVED.has(resourceType)) {
          throw new KafkaError(
            ErrorCode.INVALID_REQUEST,
            `Unexpected resource type ${resourceType} for resource ${resourceName}`,
          );
        }
      }
      const results = request.resources.map((resource) => {
        try {
          return described(resource, entriesOf(resource), request, apiVersion);
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

function checkBrokerId(resourceName: string, nodeId: number): void {
  if (!/^[+-]?\d+$/.test(resourceName)) {
    throw new KafkaError(
      ErrorCode.INVALID_REQUEST,
      `Broker id must be an integer, but it is: ${resourceName}`,
    );
  }
  if (Number(resourceName) !== nodeId) {
    throw new KafkaError(
      ErrorCode.INVALID_REQUEST,
      `Unexpected broker id, expected ${nodeId} or empty string, but received ${resourceName}`,
    );
  }
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
      .map((entry) => resourceResult(entry, resourceType === BROKER, request, version)),
    unknownTaggedFields: NO_TAGS,
  };
}

function resourceResult(
  entry: ConfigEntry,
  readOnly: boolean,
  request: DescribeConfigsRequest,
  version: number,
): DescribeConfigsResponseDescribeConfigsResourceResult {
  return {
    name: entry.name,
    value: entry.value,
    readOnly,
    // A field of version 0 alone.
    isDefault: version === 0 && entry.source === ConfigSource.DEFAULT,
    configSource: entry.source,
    isSensitive: false,
    synonyms: request.includeSynonyms
      ? entry.synonyms.map((synonym) => ({ ...synonym, unknownTaggedFields: NO_TAGS }))
      : [],
    configType: CONFIG_TYPES[entry.type],
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

/**
 * DescribeClientQuotas, versions 0 and 1: the quotas that match a filter (KIP-546): none, as nothing is throttled and
 * AlterClientQuotas is not served. A filter that makes no sense is refused as Kafka does.
 */
import { describeClientQuotasApi } from "#generated/apis/describe-client-quotas.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  DescribeClientQuotasRequest,
  DescribeClientQuotasRequestComponentData,
} from "#generated/messages/describe-client-quotas-request.ts";
import {
  createDescribeClientQuotasResponse,
  type DescribeClientQuotasResponse,
} from "#generated/messages/describe-client-quotas-response.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Handler } from "./handler.ts";

const EXACT = 0;
const DEFAULT = 1;
const SPECIFIED = 2;
const ENTITY_TYPES: ReadonlySet<string> = new Set(["user", "client-id", "ip"]);

export function describeClientQuotasHandler(): Handler<
  DescribeClientQuotasRequest,
  DescribeClientQuotasResponse
> {
  return {
    api: describeClientQuotasApi,
    handle({ components }) {
      validateFilter(components);
      return { ...createDescribeClientQuotasResponse(), errorMessage: "", entries: [] };
    },
    errorResponse: (_request, errorCode, _apiVersion, errorMessage) => ({
      ...createDescribeClientQuotasResponse(),
      errorCode,
      errorMessage,
      entries: null,
    }),
  };
}

/** @throws KafkaError INVALID_REQUEST, UNSUPPORTED_VERSION */
function validateFilter(components: readonly DescribeClientQuotasRequestComponentData[]): void {
  const types = new Set<string>();
  for (const component of components) {
    const { entityType } = component;
    const problem = matchProblem(component);
    if (problem !== null) fail(problem);
    if (types.has(entityType)) fail(`Entity type ${entityType} cannot appear more than once in the filter.`);
    if (entityType === "") fail("Invalid empty entity type.");
    if (!ENTITY_TYPES.has(entityType)) {
      throw new KafkaError(ErrorCode.UNSUPPORTED_VERSION, `Unsupported entity type ${entityType}`);
    }
    types.add(entityType);
  }
  if (types.has("ip") && types.size > 1) {
    fail(
      "Invalid entity filter component combination. IP filter component should not be used with user or clientId filter component.",
    );
  }
}

function matchProblem({ matchType, match }: DescribeClientQuotasRequestComponentData): string | null {
  switch (matchType) {
    case EXACT:
      return match === null ? "Request specified MATCH_TYPE_EXACT, but set match string to null." : null;
    case DEFAULT:
      return match === null
        ? null
        : "Request specified MATCH_TYPE_DEFAULT, but also specified a match string.";
    case SPECIFIED:
      return match === null
        ? null
        : "Request specified MATCH_TYPE_SPECIFIED, but also specified a match string.";
    default:
      return `Unknown match type ${matchType}`;
  }
}

function fail(message: string): never {
  throw new KafkaError(ErrorCode.INVALID_REQUEST, message);
}

/**
 * ApiVersions, versions 0 to 4: which APIs are served, in which versions.
 *
 * A request of a version that is not served comes here as version 0 with UNSUPPORTED_VERSION; the answer carries the
 * versions of this API, as Kafka's does, so that a newer client can start again (KIP-511). No features: `metadata.version`, `group.version` and their
 * like are levels of Kafka's own cluster state, which this gateway does not keep, and a client that finds none of
 * them goes by the versions of the APIs alone.
 *
 * v1: throttle time.
 * v3: flexible; the client says what software it is (KIP-511), and a malformed name is INVALID_REQUEST.
 * v4: features with a minimum of level 0 are listed (KAFKA-17011); there are none.
 */
import { apiVersionsApi } from "#generated/apis/api-versions.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { ApiVersionsRequest } from "#generated/messages/api-versions-request.ts";
import type {
  ApiVersionsResponse,
  ApiVersionsResponseApiVersion,
} from "#generated/messages/api-versions-response.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import type { Handler } from "./handler.ts";
import type { ServedApi, Services } from "./services.ts";

const FIRST_VERSION_WITH_SOFTWARE = 3;
const SOFTWARE = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-.]*[a-zA-Z0-9])?$/;
const NO_TAGS: readonly UnknownTaggedField[] = [];

export function apiVersionsHandler({
  apis,
}: Pick<Services, "apis">): Handler<ApiVersionsRequest, ApiVersionsResponse> {
  let table: ApiVersionsResponseApiVersion[] | null = null;
  // Made at the first request: the handlers that it lists are not all there before.
  const entries = (): ApiVersionsResponseApiVersion[] => {
    table ??= apis().map(tableEntry);
    return table;
  };

  return {
    api: apiVersionsApi,
    handle(request, { apiVersion, connection }) {
      if (apiVersion >= FIRST_VERSION_WITH_SOFTWARE) {
        if (!namesSoftware(request)) return response(ErrorCode.INVALID_REQUEST, []);
        const { clientSoftwareName: name, clientSoftwareVersion: version } = request;
        connection.clientSoftware = { name, version };
      }
      return response(ErrorCode.NONE, entries());
    },
    errorResponse(_request, errorCode) {
      if (errorCode !== ErrorCode.UNSUPPORTED_VERSION) return response(errorCode, []);
      return response(
        errorCode,
        entries().filter(({ apiKey }) => apiKey === apiVersionsApi.key),
      );
    },
  };
}

function namesSoftware(request: ApiVersionsRequest): boolean {
  return SOFTWARE.test(request.clientSoftwareName) && SOFTWARE.test(request.clientSoftwareVersion);
}

function tableEntry(api: ServedApi): ApiVersionsResponseApiVersion {
  return {
    apiKey: api.key,
    minVersion: api.minVersion,
    maxVersion: api.maxVersion,
    unknownTaggedFields: NO_TAGS,
  };
}

function response(errorCode: number, apiKeys: ApiVersionsResponseApiVersion[]): ApiVersionsResponse {
  return {
    errorCode,
    apiKeys,
    throttleTimeMs: 0,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1n,
    finalizedFeatures: [],
    zkMigrationReady: false,
    unknownTaggedFields: NO_TAGS,
  };
}

/**
 * UpdateFeatures, versions 0 to 2: sets the levels of features of the cluster (KIP-584). This gateway has none, as
 * api-versions.ts says, so that every update is refused with INVALID_UPDATE_VERSION, in the words of Kafka's controller
 * for a feature that it does not know. As there, one that fails fails all.
 *
 * v1: dry runs and downgrades that lose metadata (KIP-778), whose kinds are checked. v2: no results when it succeeds.
 */
import { updateFeaturesApi } from "#generated/apis/update-features.ts";
import { ErrorCode } from "#generated/errors.ts";
import type {
  UpdateFeaturesRequest,
  UpdateFeaturesRequestFeatureUpdateKey,
} from "#generated/messages/update-features-request.ts";
import {
  createUpdateFeaturesResponse,
  type UpdateFeaturesResponse,
} from "#generated/messages/update-features-response.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const FIRST_VERSION_WITH_UPGRADE_TYPE = 1;
/** Upgrade, safe downgrade, unsafe downgrade. */
const UPGRADE_TYPES: ReadonlySet<number> = new Set([1, 2, 3]);

export function updateFeaturesHandler({
  cluster,
}: Pick<Services, "cluster">): Handler<UpdateFeaturesRequest, UpdateFeaturesResponse> {
  const reasonFor = (update: UpdateFeaturesRequestFeatureUpdateKey, apiVersion: number): string => {
    const { feature, maxVersionLevel, upgradeType } = update;
    if (apiVersion >= FIRST_VERSION_WITH_UPGRADE_TYPE && !UPGRADE_TYPES.has(upgradeType)) {
      return "The controller does not support the given upgrade type.";
    }
    if (maxVersionLevel < 0) return "A feature version cannot be less than 0.";
    if (maxVersionLevel === 0) return `Feature ${feature} not found.`;
    return `Local controller ${cluster.nodeId} does not support this feature.`;
  };

  return {
    api: updateFeaturesApi,
    handle({ featureUpdates }, { apiVersion }) {
      const [first] = featureUpdates;
      if (first !== undefined) {
        throw new KafkaError(
          ErrorCode.INVALID_UPDATE_VERSION,
          `The update failed for all features since the following feature had an error: Invalid update version ${first.maxVersionLevel} for feature ${first.feature}. ${reasonFor(first, apiVersion)}`,
        );
      }
      return { ...createUpdateFeaturesResponse(), errorMessage: null };
    },
    errorResponse: (_request, errorCode, _apiVersion, errorMessage) => ({
      ...createUpdateFeaturesResponse(),
      errorCode,
      errorMessage,
    }),
  };
}

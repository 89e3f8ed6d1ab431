import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createUpdateFeaturesRequest } from "#generated/messages/update-features-request.ts";
import { updateFeaturesHandler } from "#src/handlers/update-features.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { ask, versions } from "./groups-harness.ts";
import { throughWire } from "./harness.ts";

const handler = updateFeaturesHandler({ cluster: { nodeId: 7, clusterId: "c", rack: null } });

function update(
  version: number,
  ...features: readonly (readonly [name: string, level: number, type: number])[]
) {
  const featureUpdates = features.map(([feature, maxVersionLevel, upgradeType]) => ({
    feature,
    maxVersionLevel,
    allowDowngrade: false,
    // A field since v1.
    upgradeType: version === 0 ? 1 : upgradeType,
    unknownTaggedFields: [],
  }));
  return ask(handler, { ...createUpdateFeaturesRequest(), featureUpdates }, version);
}

// The expected answers are those of Apache Kafka 4.3.1 for features that it does not know.
describe("UpdateFeatures", () => {
  for (const version of versions(0, 2)) {
    test(`v${version}: there is no feature to update`, async () => {
      const refused = async (level: number, type: number, reason: string) => {
        const message = `The update failed for all features since the following feature had an error: Invalid update version ${level} for feature foo.version. ${reason}`;
        const isRefusal = (error: unknown): boolean => {
          assert.ok(error instanceof KafkaError);
          assert.deepEqual([error.code, error.message], [ErrorCode.INVALID_UPDATE_VERSION, message]);
          return true;
        };
        await assert.rejects(() => update(version, ["foo.version", level, type]), isRefusal);
      };
      await refused(1, 1, "Local controller 7 does not support this feature.");
      await refused(0, 2, "Feature foo.version not found.");
      await refused(-1, 1, "A feature version cannot be less than 0.");
      if (version > 0) await refused(1, 9, "The controller does not support the given upgrade type.");
    });

    test(`v${version}: no updates are no error`, async () => {
      const { errorCode, errorMessage, results } = await update(version);
      assert.deepEqual([errorCode, errorMessage, results], [ErrorCode.NONE, null, []]);
    });

    test(`v${version} fails as a whole`, () => {
      const failure = handler.errorResponse(createUpdateFeaturesRequest(), 95, version, "why");
      const { errorCode, errorMessage, results } = throughWire(handler, failure, version);
      assert.deepEqual([errorCode, errorMessage, results], [95, "why", []]);
    });
  }
});

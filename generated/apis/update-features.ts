// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type UpdateFeaturesRequest, updateFeaturesRequest } from "../messages/update-features-request.ts";
import { type UpdateFeaturesResponse, updateFeaturesResponse } from "../messages/update-features-response.ts";

export const updateFeaturesApi: Api<UpdateFeaturesRequest, UpdateFeaturesResponse> = {
  name: "UpdateFeatures",
  key: 57,
  request: updateFeaturesRequest,
  response: updateFeaturesResponse,
};

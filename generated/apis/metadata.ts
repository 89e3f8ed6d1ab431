// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type MetadataRequest, metadataRequest } from "../messages/metadata-request.ts";
import { type MetadataResponse, metadataResponse } from "../messages/metadata-response.ts";

export const metadataApi: Api<MetadataRequest, MetadataResponse> = {
  name: "Metadata",
  key: 3,
  request: metadataRequest,
  response: metadataResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type ShareAcknowledgeRequest, shareAcknowledgeRequest } from "../messages/share-acknowledge-request.ts";
import { type ShareAcknowledgeResponse, shareAcknowledgeResponse } from "../messages/share-acknowledge-response.ts";

export const shareAcknowledgeApi: Api<ShareAcknowledgeRequest, ShareAcknowledgeResponse> = {
  name: "ShareAcknowledge",
  key: 79,
  request: shareAcknowledgeRequest,
  response: shareAcknowledgeResponse,
};

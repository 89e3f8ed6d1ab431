// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type DeleteAclsRequest, deleteAclsRequest } from "../messages/delete-acls-request.ts";
import { type DeleteAclsResponse, deleteAclsResponse } from "../messages/delete-acls-response.ts";

export const deleteAclsApi: Api<DeleteAclsRequest, DeleteAclsResponse> = {
  name: "DeleteAcls",
  key: 31,
  request: deleteAclsRequest,
  response: deleteAclsResponse,
};

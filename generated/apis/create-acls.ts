// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type CreateAclsRequest, createAclsRequest } from "../messages/create-acls-request.ts";
import { type CreateAclsResponse, createAclsResponse } from "../messages/create-acls-response.ts";

export const createAclsApi: Api<CreateAclsRequest, CreateAclsResponse> = {
  name: "CreateAcls",
  key: 30,
  request: createAclsRequest,
  response: createAclsResponse,
};

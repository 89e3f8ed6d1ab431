/** DeleteAcls, versions 0 to 3: SECURITY_DISABLED for each filter, as there is no authorizer; see describe-acls.ts. */
import { deleteAclsApi } from "#generated/apis/delete-acls.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { DeleteAclsRequest } from "#generated/messages/delete-acls-request.ts";
import {
  createDeleteAclsResponse,
  createDeleteAclsResponseDeleteAclsFilterResult,
  type DeleteAclsResponse,
} from "#generated/messages/delete-acls-response.ts";
import type { Handler } from "./handler.ts";

export function deleteAclsHandler(): Handler<DeleteAclsRequest, DeleteAclsResponse> {
  const failed = (
    { filters }: DeleteAclsRequest,
    errorCode: number,
    errorMessage: string | null,
  ): DeleteAclsResponse => ({
    ...createDeleteAclsResponse(),
    filterResults: filters.map(() => ({
      ...createDeleteAclsResponseDeleteAclsFilterResult(),
      errorCode,
      errorMessage,
    })),
  });

  return {
    api: deleteAclsApi,
    handle: (request) => failed(request, ErrorCode.SECURITY_DISABLED, "No Authorizer is configured."),
    errorResponse: (request, errorCode, _apiVersion, message) => failed(request, errorCode, message),
  };
}

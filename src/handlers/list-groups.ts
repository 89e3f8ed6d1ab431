/**
 * ListGroups v0-v5: all groups, those that only store offsets too.
 *
 * v1  throttleTimeMs
 * v3  flexible (KIP-482)
 * v4  states, and a filter by them, whatever the case (KIP-518)
 * v5  types, and a filter by them; every group here is of the type "classic" (KIP-848)
 */
import { listGroupsApi } from "#generated/apis/list-groups.ts";
import type { ListGroupsRequest } from "#generated/messages/list-groups-request.ts";
import {
  createListGroupsResponse,
  createListGroupsResponseListedGroup,
  type ListGroupsResponse,
} from "#generated/messages/list-groups-response.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const groupType = "classic";

export function listGroupsHandler({
  groups,
}: Pick<Services, "groups">): Handler<ListGroupsRequest, ListGroupsResponse> {
  return {
    api: listGroupsApi,
    handle({ statesFilter, typesFilter }) {
      const response = createListGroupsResponse();
      const states = new Set(statesFilter.map((state) => state.trim().toLowerCase()));
      const types = new Set(typesFilter.map((type) => type.toLowerCase()));
      if (types.size > 0 && !types.has(groupType)) return response;
      for (const group of groups.groups()) {
        if (states.size > 0 && !states.has(group.state.toLowerCase())) continue;
        const listed = createListGroupsResponseListedGroup();
        listed.groupId = group.groupId;
        listed.protocolType = group.protocolType ?? "";
        listed.groupState = group.state;
        listed.groupType = groupType;
        response.groups.push(listed);
      }
      return response;
    },
    errorResponse(_request, errorCode) {
      const response = createListGroupsResponse();
      response.errorCode = errorCode;
      return response;
    },
  };
}

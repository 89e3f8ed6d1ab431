// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type JoinGroupRequest, joinGroupRequest } from "../messages/join-group-request.ts";
import { type JoinGroupResponse, joinGroupResponse } from "../messages/join-group-response.ts";

export const joinGroupApi: Api<JoinGroupRequest, JoinGroupResponse> = {
  name: "JoinGroup",
  key: 11,
  request: joinGroupRequest,
  response: joinGroupResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type LeaveGroupRequest, leaveGroupRequest } from "../messages/leave-group-request.ts";
import { type LeaveGroupResponse, leaveGroupResponse } from "../messages/leave-group-response.ts";

export const leaveGroupApi: Api<LeaveGroupRequest, LeaveGroupResponse> = {
  name: "LeaveGroup",
  key: 13,
  request: leaveGroupRequest,
  response: leaveGroupResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type RemoveRaftVoterRequest, removeRaftVoterRequest } from "../messages/remove-raft-voter-request.ts";
import { type RemoveRaftVoterResponse, removeRaftVoterResponse } from "../messages/remove-raft-voter-response.ts";

export const removeRaftVoterApi: Api<RemoveRaftVoterRequest, RemoveRaftVoterResponse> = {
  name: "RemoveRaftVoter",
  key: 81,
  request: removeRaftVoterRequest,
  response: removeRaftVoterResponse,
};

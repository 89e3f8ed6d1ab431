// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AddRaftVoterRequest, addRaftVoterRequest } from "../messages/add-raft-voter-request.ts";
import { type AddRaftVoterResponse, addRaftVoterResponse } from "../messages/add-raft-voter-response.ts";

export const addRaftVoterApi: Api<AddRaftVoterRequest, AddRaftVoterResponse> = {
  name: "AddRaftVoter",
  key: 80,
  request: addRaftVoterRequest,
  response: addRaftVoterResponse,
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AlterUserScramCredentialsRequest, alterUserScramCredentialsRequest } from "../messages/alter-user-scram-credentials-request.ts";
import { type AlterUserScramCredentialsResponse, alterUserScramCredentialsResponse } from "../messages/alter-user-scram-credentials-response.ts";

export const alterUserScramCredentialsApi: Api<AlterUserScramCredentialsRequest, AlterUserScramCredentialsResponse> = {
  name: "AlterUserScramCredentials",
  key: 51,
  request: alterUserScramCredentialsRequest,
  response: alterUserScramCredentialsResponse,
};

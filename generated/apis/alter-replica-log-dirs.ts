// Generated from spec/ by `npm run generate`; do not edit.
import type { Api } from "../../src/wire/message.ts";
import { type AlterReplicaLogDirsRequest, alterReplicaLogDirsRequest } from "../messages/alter-replica-log-dirs-request.ts";
import { type AlterReplicaLogDirsResponse, alterReplicaLogDirsResponse } from "../messages/alter-replica-log-dirs-response.ts";

export const alterReplicaLogDirsApi: Api<AlterReplicaLogDirsRequest, AlterReplicaLogDirsResponse> = {
  name: "AlterReplicaLogDirs",
  key: 34,
  request: alterReplicaLogDirsRequest,
  response: alterReplicaLogDirsResponse,
};

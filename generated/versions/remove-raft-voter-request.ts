// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface RemoveRaftVoterRequestV0 {
  clusterId: string | null;
  voterId: number;
  voterDirectoryId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

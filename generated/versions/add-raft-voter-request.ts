// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface AddRaftVoterRequestV0 {
  clusterId: string | null;
  timeoutMs: number;
  voterId: number;
  voterDirectoryId: Uuid;
  listeners: AddRaftVoterRequestListenerV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddRaftVoterRequestV1 {
  clusterId: string | null;
  timeoutMs: number;
  voterId: number;
  voterDirectoryId: Uuid;
  listeners: AddRaftVoterRequestListenerV0[];
  ackWhenCommitted: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AddRaftVoterRequestListenerV0 {
  name: string;
  host: string;
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

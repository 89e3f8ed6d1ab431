// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface LeaderChangeMessageV0 {
  version: number;
  leaderId: number;
  voters: LeaderChangeMessageVoterV0[];
  grantingVoters: LeaderChangeMessageVoterV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface LeaderChangeMessageV1 {
  version: number;
  leaderId: number;
  voters: LeaderChangeMessageVoterV1[];
  grantingVoters: LeaderChangeMessageVoterV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface LeaderChangeMessageVoterV0 {
  voterId: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface LeaderChangeMessageVoterV1 {
  voterId: number;
  voterDirectoryId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

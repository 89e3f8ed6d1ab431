// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField, Uuid } from "../../src/wire/message.ts";

export interface VotersRecordV0 {
  version: number;
  voters: VotersRecordVoterV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface VotersRecordVoterV0 {
  voterId: number;
  voterDirectoryId: Uuid;
  endpoints: VotersRecordEndpointV0[];
  kRaftVersionFeature: VotersRecordKRaftVersionFeatureV0;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface VotersRecordEndpointV0 {
  name: string;
  host: string;
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface VotersRecordKRaftVersionFeatureV0 {
  minSupportedVersion: number;
  maxSupportedVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

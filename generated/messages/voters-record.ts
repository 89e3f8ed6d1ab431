// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/voters-record.ts";

export interface VotersRecord {
  /** (versions 0) */
  version: number;
  /** (versions 0) */
  voters: VotersRecordVoter[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createVotersRecord(): VotersRecord {
  return {
    version: 0,
    voters: [],
    unknownTaggedFields: [],
  };
}

export interface VotersRecordVoter {
  /** (versions 0) */
  voterId: number;
  /** Id of the voter's log directory, so that a voter with a new disk is another voter (KIP-853). (versions 0) */
  voterDirectoryId: Uuid;
  /** (versions 0) */
  endpoints: VotersRecordEndpoint[];
  /** (versions 0) */
  kRaftVersionFeature: VotersRecordKRaftVersionFeature;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createVotersRecordVoter(): VotersRecordVoter {
  return {
    voterId: 0,
    voterDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    endpoints: [],
    kRaftVersionFeature: createVotersRecordKRaftVersionFeature(),
    unknownTaggedFields: [],
  };
}

export interface VotersRecordEndpoint {
  /** (versions 0) */
  name: string;
  /** (versions 0) */
  host: string;
  /** (versions 0) */
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createVotersRecordEndpoint(): VotersRecordEndpoint {
  return {
    name: "",
    host: "",
    port: 0,
    unknownTaggedFields: [],
  };
}

export interface VotersRecordKRaftVersionFeature {
  /** (versions 0) */
  minSupportedVersion: number;
  /** (versions 0) */
  maxSupportedVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createVotersRecordKRaftVersionFeature(): VotersRecordKRaftVersionFeature {
  return {
    minSupportedVersion: 0,
    maxSupportedVersion: 0,
    unknownTaggedFields: [],
  };
}

export const votersRecord: MessageCodec<VotersRecord> = {
  name: "VotersRecord",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("VotersRecord", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("VotersRecord", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => VotersRecord)[] = [
  decodeVotersRecordV0, // 0
];

const encoders: readonly ((writer: Writer, value: VotersRecord, version: number) => void)[] = [
  encodeVotersRecordV0, // 0
];

/** Version 0 of VotersRecord. */
function decodeVotersRecordV0(reader: Reader): VotersRecord {
  const version_ = reader.readInt16();
  const votersCount = reader.readCompactArrayLength(27);
  const voters = new Array<VotersRecordVoter>(votersCount);
  for (let i = 0; i < votersCount; i++) voters[i] = decodeVotersRecordVoterV0(reader);
  return {
    version: version_,
    voters,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeVotersRecordV0(writer: Writer, value: VotersRecord): void {
  writer.writeInt16(value.version);
  const voters = value.voters;
  writer.writeCompactArrayLength(voters.length);
  for (let i = 0; i < voters.length; i++) encodeVotersRecordVoterV0(writer, voters[i] as VotersRecordVoter);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Voter. */
function decodeVotersRecordVoterV0(reader: Reader): VotersRecordVoter {
  const voterId = reader.readInt32();
  const voterDirectoryId = reader.readUuid();
  const endpointsCount = reader.readCompactArrayLength(5);
  const endpoints = new Array<VotersRecordEndpoint>(endpointsCount);
  for (let i = 0; i < endpointsCount; i++) endpoints[i] = decodeVotersRecordEndpointV0(reader);
  const kRaftVersionFeature = decodeVotersRecordKRaftVersionFeatureV0(reader);
  return {
    voterId,
    voterDirectoryId,
    endpoints,
    kRaftVersionFeature,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeVotersRecordVoterV0(writer: Writer, value: VotersRecordVoter): void {
  writer.writeInt32(value.voterId);
  writer.writeUuid(value.voterDirectoryId);
  const endpoints = value.endpoints;
  writer.writeCompactArrayLength(endpoints.length);
  for (let i = 0; i < endpoints.length; i++) encodeVotersRecordEndpointV0(writer, endpoints[i] as VotersRecordEndpoint);
  const kRaftVersionFeature = value.kRaftVersionFeature;
  encodeVotersRecordKRaftVersionFeatureV0(writer, kRaftVersionFeature);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Endpoint. */
function decodeVotersRecordEndpointV0(reader: Reader): VotersRecordEndpoint {
  const name = reader.readCompactString();
  const host = reader.readCompactString();
  const port = reader.readUint16();
  return {
    name,
    host,
    port,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeVotersRecordEndpointV0(writer: Writer, value: VotersRecordEndpoint): void {
  writer.writeCompactString(value.name);
  writer.writeCompactString(value.host);
  writer.writeUint16(value.port);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of KRaftVersionFeature. */
function decodeVotersRecordKRaftVersionFeatureV0(reader: Reader): VotersRecordKRaftVersionFeature {
  const minSupportedVersion = reader.readInt16();
  const maxSupportedVersion = reader.readInt16();
  return {
    minSupportedVersion,
    maxSupportedVersion,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeVotersRecordKRaftVersionFeatureV0(writer: Writer, value: VotersRecordKRaftVersionFeature): void {
  writer.writeInt16(value.minSupportedVersion);
  writer.writeInt16(value.maxSupportedVersion);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

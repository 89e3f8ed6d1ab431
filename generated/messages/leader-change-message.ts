// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/leader-change-message.ts";

export interface LeaderChangeMessage {
  /** (versions 0-1) */
  version: number;
  /** (versions 0-1) */
  leaderId: number;
  /** (versions 0-1) */
  voters: LeaderChangeMessageVoter[];
  /** Those that voted for the leader. (versions 0-1) */
  grantingVoters: LeaderChangeMessageVoter[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createLeaderChangeMessage(): LeaderChangeMessage {
  return {
    version: 0,
    leaderId: 0,
    voters: [],
    grantingVoters: [],
    unknownTaggedFields: [],
  };
}

export interface LeaderChangeMessageVoter {
  /** (versions 0-1) */
  voterId: number;
  /** Id of the voter's log directory, so that a voter with a new disk is another voter (KIP-853). (versions 1) */
  voterDirectoryId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createLeaderChangeMessageVoter(): LeaderChangeMessageVoter {
  return {
    voterId: 0,
    voterDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    unknownTaggedFields: [],
  };
}

export const leaderChangeMessage: MessageCodec<LeaderChangeMessage> = {
  name: "LeaderChangeMessage",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("LeaderChangeMessage", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("LeaderChangeMessage", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => LeaderChangeMessage)[] = [
  decodeLeaderChangeMessageV0, // 0
  decodeLeaderChangeMessageV1, // 1
];

const encoders: readonly ((writer: Writer, value: LeaderChangeMessage, version: number) => void)[] = [
  encodeLeaderChangeMessageV0, // 0
  encodeLeaderChangeMessageV1, // 1
];

/** Version 0 of LeaderChangeMessage. */
function decodeLeaderChangeMessageV0(reader: Reader): LeaderChangeMessage {
  const version_ = reader.readInt16();
  const leaderId = reader.readInt32();
  const votersCount = reader.readCompactArrayLength(5);
  const voters = new Array<LeaderChangeMessageVoter>(votersCount);
  for (let i = 0; i < votersCount; i++) voters[i] = decodeLeaderChangeMessageVoterV0(reader);
  const grantingVotersCount = reader.readCompactArrayLength(5);
  const grantingVoters = new Array<LeaderChangeMessageVoter>(grantingVotersCount);
  for (let i = 0; i < grantingVotersCount; i++) grantingVoters[i] = decodeLeaderChangeMessageVoterV0(reader);
  return {
    version: version_,
    leaderId,
    voters,
    grantingVoters,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaderChangeMessageV0(writer: Writer, value: LeaderChangeMessage, version: number): void {
  writer.writeInt16(value.version);
  writer.writeInt32(value.leaderId);
  const voters = value.voters;
  writer.writeCompactArrayLength(voters.length);
  for (let i = 0; i < voters.length; i++) encodeLeaderChangeMessageVoterV0(writer, voters[i] as LeaderChangeMessageVoter, version);
  const grantingVoters = value.grantingVoters;
  writer.writeCompactArrayLength(grantingVoters.length);
  for (let i = 0; i < grantingVoters.length; i++) encodeLeaderChangeMessageVoterV0(writer, grantingVoters[i] as LeaderChangeMessageVoter, version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of LeaderChangeMessage. */
function decodeLeaderChangeMessageV1(reader: Reader): LeaderChangeMessage {
  const version_ = reader.readInt16();
  const leaderId = reader.readInt32();
  const votersCount = reader.readCompactArrayLength(21);
  const voters = new Array<LeaderChangeMessageVoter>(votersCount);
  for (let i = 0; i < votersCount; i++) voters[i] = decodeLeaderChangeMessageVoterV1(reader);
  const grantingVotersCount = reader.readCompactArrayLength(21);
  const grantingVoters = new Array<LeaderChangeMessageVoter>(grantingVotersCount);
  for (let i = 0; i < grantingVotersCount; i++) grantingVoters[i] = decodeLeaderChangeMessageVoterV1(reader);
  return {
    version: version_,
    leaderId,
    voters,
    grantingVoters,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaderChangeMessageV1(writer: Writer, value: LeaderChangeMessage): void {
  writer.writeInt16(value.version);
  writer.writeInt32(value.leaderId);
  const voters = value.voters;
  writer.writeCompactArrayLength(voters.length);
  for (let i = 0; i < voters.length; i++) encodeLeaderChangeMessageVoterV1(writer, voters[i] as LeaderChangeMessageVoter);
  const grantingVoters = value.grantingVoters;
  writer.writeCompactArrayLength(grantingVoters.length);
  for (let i = 0; i < grantingVoters.length; i++) encodeLeaderChangeMessageVoterV1(writer, grantingVoters[i] as LeaderChangeMessageVoter);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of Voter. */
function decodeLeaderChangeMessageVoterV0(reader: Reader): LeaderChangeMessageVoter {
  const voterId = reader.readInt32();
  return {
    voterId,
    voterDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaderChangeMessageVoterV0(writer: Writer, value: LeaderChangeMessageVoter, version: number): void {
  if (value.voterDirectoryId !== "AAAAAAAAAAAAAAAAAAAAAA") throw writer.fieldNotInVersion("LeaderChangeMessageVoter.voterDirectoryId", version);
  writer.writeInt32(value.voterId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of Voter. */
function decodeLeaderChangeMessageVoterV1(reader: Reader): LeaderChangeMessageVoter {
  const voterId = reader.readInt32();
  const voterDirectoryId = reader.readUuid();
  return {
    voterId,
    voterDirectoryId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeLeaderChangeMessageVoterV1(writer: Writer, value: LeaderChangeMessageVoter): void {
  writer.writeInt32(value.voterId);
  writer.writeUuid(value.voterDirectoryId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

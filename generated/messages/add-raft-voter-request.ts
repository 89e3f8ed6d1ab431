// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/add-raft-voter-request.ts";

export interface AddRaftVoterRequest {
  /** (versions 0-1) */
  clusterId: string | null;
  /** (versions 0-1) */
  timeoutMs: number;
  /** (versions 0-1) */
  voterId: number;
  /** Id of the voter's log directory, so that a voter with a new disk is another voter (KIP-853). (versions 0-1) */
  voterDirectoryId: Uuid;
  /** (versions 0-1) */
  listeners: AddRaftVoterRequestListener[];
  /** Answer when the new set of voters is committed, not when the leader wrote it. (versions 1) */
  ackWhenCommitted: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddRaftVoterRequest(): AddRaftVoterRequest {
  return {
    clusterId: "",
    timeoutMs: 0,
    voterId: 0,
    voterDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    listeners: [],
    ackWhenCommitted: true,
    unknownTaggedFields: [],
  };
}

export interface AddRaftVoterRequestListener {
  /** (versions 0-1) */
  name: string;
  /** (versions 0-1) */
  host: string;
  /** (versions 0-1) */
  port: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddRaftVoterRequestListener(): AddRaftVoterRequestListener {
  return {
    name: "",
    host: "",
    port: 0,
    unknownTaggedFields: [],
  };
}

export const addRaftVoterRequest: MessageCodec<AddRaftVoterRequest> = {
  name: "AddRaftVoterRequest",
  kind: "request",
  apiKey: 80,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AddRaftVoterRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AddRaftVoterRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AddRaftVoterRequest)[] = [
  decodeAddRaftVoterRequestV0, // 0
  decodeAddRaftVoterRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: AddRaftVoterRequest, version: number) => void)[] = [
  encodeAddRaftVoterRequestV0, // 0
  encodeAddRaftVoterRequestV1, // 1
];

/** Version 0 of AddRaftVoterRequest. */
function decodeAddRaftVoterRequestV0(reader: Reader): AddRaftVoterRequest {
  const clusterId = reader.readCompactNullableString();
  const timeoutMs = reader.readInt32();
  const voterId = reader.readInt32();
  const voterDirectoryId = reader.readUuid();
  const listenersCount = reader.readCompactArrayLength(5);
  const listeners = new Array<AddRaftVoterRequestListener>(listenersCount);
  for (let i = 0; i < listenersCount; i++) listeners[i] = decodeAddRaftVoterRequestListenerV0(reader);
  return {
    clusterId,
    timeoutMs,
    voterId,
    voterDirectoryId,
    listeners,
    ackWhenCommitted: true,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddRaftVoterRequestV0(writer: Writer, value: AddRaftVoterRequest, version: number): void {
  if (!value.ackWhenCommitted) throw writer.fieldNotInVersion("AddRaftVoterRequest.ackWhenCommitted", version);
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.timeoutMs);
  writer.writeInt32(value.voterId);
  writer.writeUuid(value.voterDirectoryId);
  const listeners = value.listeners;
  writer.writeCompactArrayLength(listeners.length);
  for (let i = 0; i < listeners.length; i++) encodeAddRaftVoterRequestListenerV0(writer, listeners[i] as AddRaftVoterRequestListener);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of AddRaftVoterRequest. */
function decodeAddRaftVoterRequestV1(reader: Reader): AddRaftVoterRequest {
  const clusterId = reader.readCompactNullableString();
  const timeoutMs = reader.readInt32();
  const voterId = reader.readInt32();
  const voterDirectoryId = reader.readUuid();
  const listenersCount = reader.readCompactArrayLength(5);
  const listeners = new Array<AddRaftVoterRequestListener>(listenersCount);
  for (let i = 0; i < listenersCount; i++) listeners[i] = decodeAddRaftVoterRequestListenerV0(reader);
  const ackWhenCommitted = reader.readBool();
  return {
    clusterId,
    timeoutMs,
    voterId,
    voterDirectoryId,
    listeners,
    ackWhenCommitted,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeAddRaftVoterRequestV1(writer: Writer, value: AddRaftVoterRequest): void {
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.timeoutMs);
  writer.writeInt32(value.voterId);
  writer.writeUuid(value.voterDirectoryId);
  const listeners = value.listeners;
  writer.writeCompactArrayLength(listeners.length);
  for (let i = 0; i < listeners.length; i++) encodeAddRaftVoterRequestListenerV0(writer, listeners[i] as AddRaftVoterRequestListener);
  writer.writeBool(value.ackWhenCommitted);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-1 of Listener. */
function decodeAddRaftVoterRequestListenerV0(reader: Reader): AddRaftVoterRequestListener {
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

function encodeAddRaftVoterRequestListenerV0(writer: Writer, value: AddRaftVoterRequestListener): void {
  writer.writeCompactString(value.name);
  writer.writeCompactString(value.host);
  writer.writeUint16(value.port);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

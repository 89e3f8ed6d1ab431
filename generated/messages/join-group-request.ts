// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/join-group-request.ts";

export interface JoinGroupRequest {
  /** (versions 0-9) */
  groupId: string;
  /** Without a heartbeat for so long, the member is out. (versions 0-9) */
  sessionTimeoutMs: number;
  /** How long members may take to join again; before v1 the session timeout. (versions 1-9) */
  rebalanceTimeoutMs: number;
  /** Empty the first time. (versions 0-9) */
  memberId: string;
  /** Set by a static member (KIP-345), else null. (versions 5-9) */
  groupInstanceId: string | null;
  /** (versions 0-9) */
  protocolType: string;
  /** Assignors in the order of preference. (versions 0-9) */
  protocols: JoinGroupRequestProtocol[];
  /** Why the member joins again, for the log. (versions 8-9) */
  reason: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createJoinGroupRequest(): JoinGroupRequest {
  return {
    groupId: "",
    sessionTimeoutMs: 0,
    rebalanceTimeoutMs: -1,
    memberId: "",
    groupInstanceId: null,
    protocolType: "",
    protocols: [],
    reason: null,
    unknownTaggedFields: [],
  };
}

/** Assignors in the order of preference. */
export interface JoinGroupRequestProtocol {
  /** (versions 0-9) */
  name: string;
  /** A ConsumerProtocolSubscription, for consumers. (versions 0-9) */
  metadata: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createJoinGroupRequestProtocol(): JoinGroupRequestProtocol {
  return {
    name: "",
    metadata: Buffer.alloc(0),
    unknownTaggedFields: [],
  };
}

export const joinGroupRequest: MessageCodec<JoinGroupRequest> = {
  name: "JoinGroupRequest",
  kind: "request",
  apiKey: 11,
  minVersion: 0,
  maxVersion: 9,
  firstFlexibleVersion: 6,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("JoinGroupRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("JoinGroupRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => JoinGroupRequest)[] = [
  decodeJoinGroupRequestV0, // 0
  decodeJoinGroupRequestV1, // 1
  decodeJoinGroupRequestV1, // 2
  decodeJoinGroupRequestV1, // 3
  decodeJoinGroupRequestV1, // 4
  decodeJoinGroupRequestV5, // 5
  decodeJoinGroupRequestV6, // 6
  decodeJoinGroupRequestV6, // 7
  decodeJoinGroupRequestV8, // 8
  decodeJoinGroupRequestV8, // 9
];

const encoders: readonly ((writer: Writer, value: JoinGroupRequest, version: number) => void)[] = [
  encodeJoinGroupRequestV0, // 0
  encodeJoinGroupRequestV1, // 1
  encodeJoinGroupRequestV1, // 2
  encodeJoinGroupRequestV1, // 3
  encodeJoinGroupRequestV1, // 4
  encodeJoinGroupRequestV5, // 5
  encodeJoinGroupRequestV6, // 6
  encodeJoinGroupRequestV6, // 7
  encodeJoinGroupRequestV8, // 8
  encodeJoinGroupRequestV8, // 9
];

/** Version 0 of JoinGroupRequest. */
function decodeJoinGroupRequestV0(reader: Reader): JoinGroupRequest {
  const groupId = reader.readString();
  const sessionTimeoutMs = reader.readInt32();
  const memberId = reader.readString();
  const protocolType = reader.readString();
  const protocolsCount = reader.readArrayLength(6);
  const protocols = new Array<JoinGroupRequestProtocol>(protocolsCount);
  for (let i = 0; i < protocolsCount; i++) protocols[i] = decodeJoinGroupRequestProtocolV0(reader);
  return {
    groupId,
    sessionTimeoutMs,
    rebalanceTimeoutMs: -1,
    memberId,
    groupInstanceId: null,
    protocolType,
    protocols,
    reason: null,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupRequestV0(writer: Writer, value: JoinGroupRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("JoinGroupRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.sessionTimeoutMs);
  writer.writeString(value.memberId);
  writer.writeString(value.protocolType);
  const protocols = value.protocols;
  writer.writeArrayLength(protocols.length);
  for (let i = 0; i < protocols.length; i++) encodeJoinGroupRequestProtocolV0(writer, protocols[i] as JoinGroupRequestProtocol, version);
}

/** Versions 1-4 of JoinGroupRequest. */
function decodeJoinGroupRequestV1(reader: Reader): JoinGroupRequest {
  const groupId = reader.readString();
  const sessionTimeoutMs = reader.readInt32();
  const rebalanceTimeoutMs = reader.readInt32();
  const memberId = reader.readString();
  const protocolType = reader.readString();
  const protocolsCount = reader.readArrayLength(6);
  const protocols = new Array<JoinGroupRequestProtocol>(protocolsCount);
  for (let i = 0; i < protocolsCount; i++) protocols[i] = decodeJoinGroupRequestProtocolV0(reader);
  return {
    groupId,
    sessionTimeoutMs,
    rebalanceTimeoutMs,
    memberId,
    groupInstanceId: null,
    protocolType,
    protocols,
    reason: null,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupRequestV1(writer: Writer, value: JoinGroupRequest, version: number): void {
  if (value.groupInstanceId !== null) throw writer.fieldNotInVersion("JoinGroupRequest.groupInstanceId", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.sessionTimeoutMs);
  writer.writeInt32(value.rebalanceTimeoutMs);
  writer.writeString(value.memberId);
  writer.writeString(value.protocolType);
  const protocols = value.protocols;
  writer.writeArrayLength(protocols.length);
  for (let i = 0; i < protocols.length; i++) encodeJoinGroupRequestProtocolV0(writer, protocols[i] as JoinGroupRequestProtocol, version);
}

/** Version 5 of JoinGroupRequest. */
function decodeJoinGroupRequestV5(reader: Reader): JoinGroupRequest {
  const groupId = reader.readString();
  const sessionTimeoutMs = reader.readInt32();
  const rebalanceTimeoutMs = reader.readInt32();
  const memberId = reader.readString();
  const groupInstanceId = reader.readNullableString();
  const protocolType = reader.readString();
  const protocolsCount = reader.readArrayLength(6);
  const protocols = new Array<JoinGroupRequestProtocol>(protocolsCount);
  for (let i = 0; i < protocolsCount; i++) protocols[i] = decodeJoinGroupRequestProtocolV0(reader);
  return {
    groupId,
    sessionTimeoutMs,
    rebalanceTimeoutMs,
    memberId,
    groupInstanceId,
    protocolType,
    protocols,
    reason: null,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupRequestV5(writer: Writer, value: JoinGroupRequest, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupRequest.unknownTaggedFields", version);
  writer.writeString(value.groupId);
  writer.writeInt32(value.sessionTimeoutMs);
  writer.writeInt32(value.rebalanceTimeoutMs);
  writer.writeString(value.memberId);
  writer.writeNullableString(value.groupInstanceId);
  writer.writeString(value.protocolType);
  const protocols = value.protocols;
  writer.writeArrayLength(protocols.length);
  for (let i = 0; i < protocols.length; i++) encodeJoinGroupRequestProtocolV0(writer, protocols[i] as JoinGroupRequestProtocol, version);
}

/** Versions 6-7 of JoinGroupRequest. */
function decodeJoinGroupRequestV6(reader: Reader): JoinGroupRequest {
  const groupId = reader.readCompactString();
  const sessionTimeoutMs = reader.readInt32();
  const rebalanceTimeoutMs = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const protocolType = reader.readCompactString();
  const protocolsCount = reader.readCompactArrayLength(3);
  const protocols = new Array<JoinGroupRequestProtocol>(protocolsCount);
  for (let i = 0; i < protocolsCount; i++) protocols[i] = decodeJoinGroupRequestProtocolV6(reader);
  return {
    groupId,
    sessionTimeoutMs,
    rebalanceTimeoutMs,
    memberId,
    groupInstanceId,
    protocolType,
    protocols,
    reason: null,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeJoinGroupRequestV6(writer: Writer, value: JoinGroupRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt32(value.sessionTimeoutMs);
  writer.writeInt32(value.rebalanceTimeoutMs);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeCompactString(value.protocolType);
  const protocols = value.protocols;
  writer.writeCompactArrayLength(protocols.length);
  for (let i = 0; i < protocols.length; i++) encodeJoinGroupRequestProtocolV6(writer, protocols[i] as JoinGroupRequestProtocol);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 8-9 of JoinGroupRequest. */
function decodeJoinGroupRequestV8(reader: Reader): JoinGroupRequest {
  const groupId = reader.readCompactString();
  const sessionTimeoutMs = reader.readInt32();
  const rebalanceTimeoutMs = reader.readInt32();
  const memberId = reader.readCompactString();
  const groupInstanceId = reader.readCompactNullableString();
  const protocolType = reader.readCompactString();
  const protocolsCount = reader.readCompactArrayLength(3);
  const protocols = new Array<JoinGroupRequestProtocol>(protocolsCount);
  for (let i = 0; i < protocolsCount; i++) protocols[i] = decodeJoinGroupRequestProtocolV6(reader);
  const reason = reader.readCompactNullableString();
  return {
    groupId,
    sessionTimeoutMs,
    rebalanceTimeoutMs,
    memberId,
    groupInstanceId,
    protocolType,
    protocols,
    reason,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeJoinGroupRequestV8(writer: Writer, value: JoinGroupRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeInt32(value.sessionTimeoutMs);
  writer.writeInt32(value.rebalanceTimeoutMs);
  writer.writeCompactString(value.memberId);
  writer.writeCompactNullableString(value.groupInstanceId);
  writer.writeCompactString(value.protocolType);
  const protocols = value.protocols;
  writer.writeCompactArrayLength(protocols.length);
  for (let i = 0; i < protocols.length; i++) encodeJoinGroupRequestProtocolV6(writer, protocols[i] as JoinGroupRequestProtocol);
  writer.writeCompactNullableString(value.reason);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 0-5 of JoinGroupRequestProtocol. */
function decodeJoinGroupRequestProtocolV0(reader: Reader): JoinGroupRequestProtocol {
  const name = reader.readString();
  const metadata = reader.readBytes();
  return {
    name,
    metadata,
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeJoinGroupRequestProtocolV0(writer: Writer, value: JoinGroupRequestProtocol, version: number): void {
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("JoinGroupRequestProtocol.unknownTaggedFields", version);
  writer.writeString(value.name);
  writer.writeBytes(value.metadata);
}

/** Versions 6-9 of JoinGroupRequestProtocol. */
function decodeJoinGroupRequestProtocolV6(reader: Reader): JoinGroupRequestProtocol {
  const name = reader.readCompactString();
  const metadata = reader.readCompactBytes();
  return {
    name,
    metadata,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeJoinGroupRequestProtocolV6(writer: Writer, value: JoinGroupRequestProtocol): void {
  writer.writeCompactString(value.name);
  writer.writeCompactBytes(value.metadata);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

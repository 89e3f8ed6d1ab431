// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/share-group-heartbeat-request.ts";

export interface ShareGroupHeartbeatRequest {
  /** (versions 1) */
  groupId: string;
  /** (versions 1) */
  memberId: string;
  /** 0 joins, -1 leaves; else the epoch that the broker gave. (versions 1) */
  memberEpoch: number;
  /** Where the client or member is, for reads and assignments near by. (versions 1) */
  rackId: string | null;
  /** (versions 1) */
  subscribedTopicNames: string[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createShareGroupHeartbeatRequest(): ShareGroupHeartbeatRequest {
  return {
    groupId: "",
    memberId: "",
    memberEpoch: 0,
    rackId: null,
    subscribedTopicNames: null,
    unknownTaggedFields: [],
  };
}

export const shareGroupHeartbeatRequest: MessageCodec<ShareGroupHeartbeatRequest> = {
  name: "ShareGroupHeartbeatRequest",
  kind: "request",
  apiKey: 76,
  minVersion: 1,
  maxVersion: 1,
  firstFlexibleVersion: 1,
  decode(reader, version) {
    const decode = decoders[version - 1];
    if (decode === undefined) throw reader.unsupportedVersion("ShareGroupHeartbeatRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version - 1];
    if (encode === undefined) throw writer.unsupportedVersion("ShareGroupHeartbeatRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ShareGroupHeartbeatRequest)[] = [
  decodeShareGroupHeartbeatRequestV1, // 1
];

const encoders: readonly ((writer: Writer, value: ShareGroupHeartbeatRequest, version: number) => void)[] = [
  encodeShareGroupHeartbeatRequestV1, // 1
];

/** Version 1 of ShareGroupHeartbeatRequest. */
function decodeShareGroupHeartbeatRequestV1(reader: Reader): ShareGroupHeartbeatRequest {
  const groupId = reader.readCompactString();
  const memberId = reader.readCompactString();
  const memberEpoch = reader.readInt32();
  const rackId = reader.readCompactNullableString();
  const subscribedTopicNamesCount = reader.readCompactNullableArrayLength(1);
  const subscribedTopicNames = subscribedTopicNamesCount < 0 ? null : new Array<string>(subscribedTopicNamesCount);
  if (subscribedTopicNames !== null) {
    for (let i = 0; i < subscribedTopicNamesCount; i++) subscribedTopicNames[i] = reader.readCompactString();
  }
  return {
    groupId,
    memberId,
    memberEpoch,
    rackId,
    subscribedTopicNames,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeShareGroupHeartbeatRequestV1(writer: Writer, value: ShareGroupHeartbeatRequest): void {
  writer.writeCompactString(value.groupId);
  writer.writeCompactString(value.memberId);
  writer.writeInt32(value.memberEpoch);
  writer.writeCompactNullableString(value.rackId);
  const subscribedTopicNames = value.subscribedTopicNames;
  writer.writeCompactArrayLength(subscribedTopicNames === null ? -1 : subscribedTopicNames.length);
  if (subscribedTopicNames !== null) {
    for (let i = 0; i < subscribedTopicNames.length; i++) writer.writeCompactString(subscribedTopicNames[i] as string);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/remove-raft-voter-response.ts";

export interface RemoveRaftVoterResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0) */
  throttleTimeMs: number;
  /** (versions 0) */
  errorCode: number;
  /** (versions 0) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createRemoveRaftVoterResponse(): RemoveRaftVoterResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const removeRaftVoterResponse: MessageCodec<RemoveRaftVoterResponse> = {
  name: "RemoveRaftVoterResponse",
  kind: "response",
  apiKey: 81,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("RemoveRaftVoterResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("RemoveRaftVoterResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => RemoveRaftVoterResponse)[] = [
  decodeRemoveRaftVoterResponseV0, // 0
];

const encoders: readonly ((writer: Writer, value: RemoveRaftVoterResponse, version: number) => void)[] = [
  encodeRemoveRaftVoterResponseV0, // 0
];

/** Version 0 of RemoveRaftVoterResponse. */
function decodeRemoveRaftVoterResponseV0(reader: Reader): RemoveRaftVoterResponse {
  const throttleTimeMs = reader.readInt32();
  const errorCode = reader.readInt16();
  const errorMessage = reader.readCompactNullableString();
  return {
    throttleTimeMs,
    errorCode,
    errorMessage,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeRemoveRaftVoterResponseV0(writer: Writer, value: RemoveRaftVoterResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/add-raft-voter-response.ts";

export interface AddRaftVoterResponse {
  /** How long the client should pause because of a quota, or 0. The broker answers first and throttles then (KIP-219). (versions 0-1) */
  throttleTimeMs: number;
  /** (versions 0-1) */
  errorCode: number;
  /** (versions 0-1) */
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createAddRaftVoterResponse(): AddRaftVoterResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: "",
    unknownTaggedFields: [],
  };
}

export const addRaftVoterResponse: MessageCodec<AddRaftVoterResponse> = {
  name: "AddRaftVoterResponse",
  kind: "response",
  apiKey: 80,
  minVersion: 0,
  maxVersion: 1,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("AddRaftVoterResponse", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("AddRaftVoterResponse", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => AddRaftVoterResponse)[] = [
  decodeAddRaftVoterResponseV0, // 0
  decodeAddRaftVoterResponseV0, // 1
];

const encoders: readonly ((writer: Writer, value: AddRaftVoterResponse, version: number) => void)[] = [
  encodeAddRaftVoterResponseV0, // 0
  encodeAddRaftVoterResponseV0, // 1
];

/** Versions 0-1 of AddRaftVoterResponse. */
function decodeAddRaftVoterResponseV0(reader: Reader): AddRaftVoterResponse {
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

function encodeAddRaftVoterResponseV0(writer: Writer, value: AddRaftVoterResponse): void {
  writer.writeInt32(value.throttleTimeMs);
  writer.writeInt16(value.errorCode);
  writer.writeCompactNullableString(value.errorMessage);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

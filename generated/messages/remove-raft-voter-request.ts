// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField, Uuid } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/remove-raft-voter-request.ts";

export interface RemoveRaftVoterRequest {
  /** (versions 0) */
  clusterId: string | null;
  /** (versions 0) */
  voterId: number;
  /** Id of the voter's log directory, so that a voter with a new disk is another voter (KIP-853). (versions 0) */
  voterDirectoryId: Uuid;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createRemoveRaftVoterRequest(): RemoveRaftVoterRequest {
  return {
    clusterId: "",
    voterId: 0,
    voterDirectoryId: "AAAAAAAAAAAAAAAAAAAAAA",
    unknownTaggedFields: [],
  };
}

export const removeRaftVoterRequest: MessageCodec<RemoveRaftVoterRequest> = {
  name: "RemoveRaftVoterRequest",
  kind: "request",
  apiKey: 81,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("RemoveRaftVoterRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("RemoveRaftVoterRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => RemoveRaftVoterRequest)[] = [
  decodeRemoveRaftVoterRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: RemoveRaftVoterRequest, version: number) => void)[] = [
  encodeRemoveRaftVoterRequestV0, // 0
];

/** Version 0 of RemoveRaftVoterRequest. */
function decodeRemoveRaftVoterRequestV0(reader: Reader): RemoveRaftVoterRequest {
  const clusterId = reader.readCompactNullableString();
  const voterId = reader.readInt32();
  const voterDirectoryId = reader.readUuid();
  return {
    clusterId,
    voterId,
    voterDirectoryId,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeRemoveRaftVoterRequestV0(writer: Writer, value: RemoveRaftVoterRequest): void {
  writer.writeCompactNullableString(value.clusterId);
  writer.writeInt32(value.voterId);
  writer.writeUuid(value.voterDirectoryId);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/find-coordinator-request.ts";

export interface FindCoordinatorRequest {
  /** Group id or transactional id. (versions 0-3) */
  key: string;
  /** 0 group, 1 transaction, 2 share partition. (versions 1-6) */
  keyType: number;
  /** Group ids or transactional ids; of type 2 groupId:topicId:partition. (versions 4-6) */
  coordinatorKeys: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createFindCoordinatorRequest(): FindCoordinatorRequest {
  return {
    key: "",
    keyType: 0,
    coordinatorKeys: [],
    unknownTaggedFields: [],
  };
}

export const findCoordinatorRequest: MessageCodec<FindCoordinatorRequest> = {
  name: "FindCoordinatorRequest",
  kind: "request",
  apiKey: 10,
  minVersion: 0,
  maxVersion: 6,
  firstFlexibleVersion: 3,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("FindCoordinatorRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("FindCoordinatorRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => FindCoordinatorRequest)[] = [
  decodeFindCoordinatorRequestV0, // 0
  decodeFindCoordinatorRequestV1, // 1
  decodeFindCoordinatorRequestV1, // 2
  decodeFindCoordinatorRequestV3, // 3
  decodeFindCoordinatorRequestV4, // 4
  decodeFindCoordinatorRequestV4, // 5
  decodeFindCoordinatorRequestV4, // 6
];

const encoders: readonly ((writer: Writer, value: FindCoordinatorRequest, version: number) => void)[] = [
  encodeFindCoordinatorRequestV0, // 0
  encodeFindCoordinatorRequestV1, // 1
  encodeFindCoordinatorRequestV1, // 2
  encodeFindCoordinatorRequestV3, // 3
  encodeFindCoordinatorRequestV4, // 4
  encodeFindCoordinatorRequestV4, // 5
  encodeFindCoordinatorRequestV4, // 6
];

/** Version 0 of FindCoordinatorRequest. */
function decodeFindCoordinatorRequestV0(reader: Reader): FindCoordinatorRequest {
  const key = reader.readString();
  return {
    key,
    keyType: 0,
    coordinatorKeys: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFindCoordinatorRequestV0(writer: Writer, value: FindCoordinatorRequest, version: number): void {
  if (value.keyType !== 0) throw writer.fieldNotInVersion("FindCoordinatorRequest.keyType", version);
  if (value.coordinatorKeys.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorRequest.coordinatorKeys", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorRequest.unknownTaggedFields", version);
  writer.writeString(value.key);
}

/** Versions 1-2 of FindCoordinatorRequest. */
function decodeFindCoordinatorRequestV1(reader: Reader): FindCoordinatorRequest {
  const key = reader.readString();
  const keyType = reader.readInt8();
  return {
    key,
    keyType,
    coordinatorKeys: [],
    unknownTaggedFields: reader.noUnknownTaggedFields,
  };
}

function encodeFindCoordinatorRequestV1(writer: Writer, value: FindCoordinatorRequest, version: number): void {
  if (value.coordinatorKeys.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorRequest.coordinatorKeys", version);
  if (value.unknownTaggedFields.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorRequest.unknownTaggedFields", version);
  writer.writeString(value.key);
  writer.writeInt8(value.keyType);
}

/** Version 3 of FindCoordinatorRequest. */
function decodeFindCoordinatorRequestV3(reader: Reader): FindCoordinatorRequest {
  const key = reader.readCompactString();
  const keyType = reader.readInt8();
  return {
    key,
    keyType,
    coordinatorKeys: [],
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFindCoordinatorRequestV3(writer: Writer, value: FindCoordinatorRequest, version: number): void {
  if (value.coordinatorKeys.length !== 0) throw writer.fieldNotInVersion("FindCoordinatorRequest.coordinatorKeys", version);
  writer.writeCompactString(value.key);
  writer.writeInt8(value.keyType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Versions 4-6 of FindCoordinatorRequest. */
function decodeFindCoordinatorRequestV4(reader: Reader): FindCoordinatorRequest {
  const keyType = reader.readInt8();
  const coordinatorKeysCount = reader.readCompactArrayLength(1);
  const coordinatorKeys = new Array<string>(coordinatorKeysCount);
  for (let i = 0; i < coordinatorKeysCount; i++) coordinatorKeys[i] = reader.readCompactString();
  return {
    key: "",
    keyType,
    coordinatorKeys,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeFindCoordinatorRequestV4(writer: Writer, value: FindCoordinatorRequest, version: number): void {
  if (value.key !== "") throw writer.fieldNotInVersion("FindCoordinatorRequest.key", version);
  writer.writeInt8(value.keyType);
  const coordinatorKeys = value.coordinatorKeys;
  writer.writeCompactArrayLength(coordinatorKeys.length);
  for (let i = 0; i < coordinatorKeys.length; i++) writer.writeCompactString(coordinatorKeys[i] as string);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

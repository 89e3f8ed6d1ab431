// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-user-scram-credentials-request.ts";

export interface DescribeUserScramCredentialsRequest {
  /** Null or empty for all. (versions 0) */
  users: DescribeUserScramCredentialsRequestUserName[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeUserScramCredentialsRequest(): DescribeUserScramCredentialsRequest {
  return {
    users: [],
    unknownTaggedFields: [],
  };
}

/** Null or empty for all. */
export interface DescribeUserScramCredentialsRequestUserName {
  /** (versions 0) */
  name: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeUserScramCredentialsRequestUserName(): DescribeUserScramCredentialsRequestUserName {
  return {
    name: "",
    unknownTaggedFields: [],
  };
}

export const describeUserScramCredentialsRequest: MessageCodec<DescribeUserScramCredentialsRequest> = {
  name: "DescribeUserScramCredentialsRequest",
  kind: "request",
  apiKey: 50,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeUserScramCredentialsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeUserScramCredentialsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeUserScramCredentialsRequest)[] = [
  decodeDescribeUserScramCredentialsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeUserScramCredentialsRequest, version: number) => void)[] = [
  encodeDescribeUserScramCredentialsRequestV0, // 0
];

/** Version 0 of DescribeUserScramCredentialsRequest. */
function decodeDescribeUserScramCredentialsRequestV0(reader: Reader): DescribeUserScramCredentialsRequest {
  const usersCount = reader.readCompactNullableArrayLength(2);
  const users = usersCount < 0 ? null : new Array<DescribeUserScramCredentialsRequestUserName>(usersCount);
  if (users !== null) {
    for (let i = 0; i < usersCount; i++) users[i] = decodeDescribeUserScramCredentialsRequestUserNameV0(reader);
  }
  return {
    users,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeUserScramCredentialsRequestV0(writer: Writer, value: DescribeUserScramCredentialsRequest): void {
  const users = value.users;
  writer.writeCompactArrayLength(users === null ? -1 : users.length);
  if (users !== null) {
    for (let i = 0; i < users.length; i++) encodeDescribeUserScramCredentialsRequestUserNameV0(writer, users[i] as DescribeUserScramCredentialsRequestUserName);
  }
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 0 of UserName. */
function decodeDescribeUserScramCredentialsRequestUserNameV0(reader: Reader): DescribeUserScramCredentialsRequestUserName {
  const name = reader.readCompactString();
  return {
    name,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeUserScramCredentialsRequestUserNameV0(writer: Writer, value: DescribeUserScramCredentialsRequestUserName): void {
  writer.writeCompactString(value.name);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-cluster-request.ts";

export interface DescribeClusterRequest {
  /** (versions 0-2) */
  includeClusterAuthorizedOperations: boolean;
  /** 1 brokers, 2 controllers (KIP-919). (versions 1-2) */
  endpointType: number;
  /** (versions 2) */
  includeFencedBrokers: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeClusterRequest(): DescribeClusterRequest {
  return {
    includeClusterAuthorizedOperations: false,
    endpointType: 1,
    includeFencedBrokers: false,
    unknownTaggedFields: [],
  };
}

export const describeClusterRequest: MessageCodec<DescribeClusterRequest> = {
  name: "DescribeClusterRequest",
  kind: "request",
  apiKey: 60,
  minVersion: 0,
  maxVersion: 2,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeClusterRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeClusterRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeClusterRequest)[] = [
  decodeDescribeClusterRequestV0, // 0
  decodeDescribeClusterRequestV1, // 1
  decodeDescribeClusterRequestV2, // 2
];

const encoders: readonly ((writer: Writer, value: DescribeClusterRequest, version: number) => void)[] = [
  encodeDescribeClusterRequestV0, // 0
  encodeDescribeClusterRequestV1, // 1
  encodeDescribeClusterRequestV2, // 2
];

/** Version 0 of DescribeClusterRequest. */
function decodeDescribeClusterRequestV0(reader: Reader): DescribeClusterRequest {
  const includeClusterAuthorizedOperations = reader.readBool();
  return {
    includeClusterAuthorizedOperations,
    endpointType: 1,
    includeFencedBrokers: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterRequestV0(writer: Writer, value: DescribeClusterRequest, version: number): void {
  if (value.endpointType !== 1) throw writer.fieldNotInVersion("DescribeClusterRequest.endpointType", version);
  if (value.includeFencedBrokers) throw writer.fieldNotInVersion("DescribeClusterRequest.includeFencedBrokers", version);
  writer.writeBool(value.includeClusterAuthorizedOperations);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 1 of DescribeClusterRequest. */
function decodeDescribeClusterRequestV1(reader: Reader): DescribeClusterRequest {
  const includeClusterAuthorizedOperations = reader.readBool();
  const endpointType = reader.readInt8();
  return {
    includeClusterAuthorizedOperations,
    endpointType,
    includeFencedBrokers: false,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterRequestV1(writer: Writer, value: DescribeClusterRequest, version: number): void {
  if (value.includeFencedBrokers) throw writer.fieldNotInVersion("DescribeClusterRequest.includeFencedBrokers", version);
  writer.writeBool(value.includeClusterAuthorizedOperations);
  writer.writeInt8(value.endpointType);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

/** Version 2 of DescribeClusterRequest. */
function decodeDescribeClusterRequestV2(reader: Reader): DescribeClusterRequest {
  const includeClusterAuthorizedOperations = reader.readBool();
  const endpointType = reader.readInt8();
  const includeFencedBrokers = reader.readBool();
  return {
    includeClusterAuthorizedOperations,
    endpointType,
    includeFencedBrokers,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeClusterRequestV2(writer: Writer, value: DescribeClusterRequest): void {
  writer.writeBool(value.includeClusterAuthorizedOperations);
  writer.writeInt8(value.endpointType);
  writer.writeBool(value.includeFencedBrokers);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

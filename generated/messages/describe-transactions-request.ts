// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/describe-transactions-request.ts";

export interface DescribeTransactionsRequest {
  /** (versions 0) */
  transactionalIds: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createDescribeTransactionsRequest(): DescribeTransactionsRequest {
  return {
    transactionalIds: [],
    unknownTaggedFields: [],
  };
}

export const describeTransactionsRequest: MessageCodec<DescribeTransactionsRequest> = {
  name: "DescribeTransactionsRequest",
  kind: "request",
  apiKey: 65,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("DescribeTransactionsRequest", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("DescribeTransactionsRequest", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => DescribeTransactionsRequest)[] = [
  decodeDescribeTransactionsRequestV0, // 0
];

const encoders: readonly ((writer: Writer, value: DescribeTransactionsRequest, version: number) => void)[] = [
  encodeDescribeTransactionsRequestV0, // 0
];

/** Version 0 of DescribeTransactionsRequest. */
function decodeDescribeTransactionsRequestV0(reader: Reader): DescribeTransactionsRequest {
  const transactionalIdsCount = reader.readCompactArrayLength(1);
  const transactionalIds = new Array<string>(transactionalIdsCount);
  for (let i = 0; i < transactionalIdsCount; i++) transactionalIds[i] = reader.readCompactString();
  return {
    transactionalIds,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeDescribeTransactionsRequestV0(writer: Writer, value: DescribeTransactionsRequest): void {
  const transactionalIds = value.transactionalIds;
  writer.writeCompactArrayLength(transactionalIds.length);
  for (let i = 0; i < transactionalIds.length; i++) writer.writeCompactString(transactionalIds[i] as string);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

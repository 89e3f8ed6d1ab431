// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/k-raft-version-record.ts";

export interface KRaftVersionRecord {
  /** (versions 0) */
  version: number;
  /** (versions 0) */
  kRaftVersion: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createKRaftVersionRecord(): KRaftVersionRecord {
  return {
    version: 0,
    kRaftVersion: 0,
    unknownTaggedFields: [],
  };
}

export const kRaftVersionRecord: MessageCodec<KRaftVersionRecord> = {
  name: "KRaftVersionRecord",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("KRaftVersionRecord", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("KRaftVersionRecord", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => KRaftVersionRecord)[] = [
  decodeKRaftVersionRecordV0, // 0
];

const encoders: readonly ((writer: Writer, value: KRaftVersionRecord, version: number) => void)[] = [
  encodeKRaftVersionRecordV0, // 0
];

/** Version 0 of KRaftVersionRecord. */
function decodeKRaftVersionRecordV0(reader: Reader): KRaftVersionRecord {
  const version_ = reader.readInt16();
  const kRaftVersion = reader.readInt16();
  return {
    version: version_,
    kRaftVersion,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeKRaftVersionRecordV0(writer: Writer, value: KRaftVersionRecord): void {
  writer.writeInt16(value.version);
  writer.writeInt16(value.kRaftVersion);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

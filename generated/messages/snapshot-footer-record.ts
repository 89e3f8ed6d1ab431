// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/snapshot-footer-record.ts";

export interface SnapshotFooterRecord {
  /** (versions 0) */
  version: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createSnapshotFooterRecord(): SnapshotFooterRecord {
  return {
    version: 0,
    unknownTaggedFields: [],
  };
}

export const snapshotFooterRecord: MessageCodec<SnapshotFooterRecord> = {
  name: "SnapshotFooterRecord",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SnapshotFooterRecord", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SnapshotFooterRecord", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SnapshotFooterRecord)[] = [
  decodeSnapshotFooterRecordV0, // 0
];

const encoders: readonly ((writer: Writer, value: SnapshotFooterRecord, version: number) => void)[] = [
  encodeSnapshotFooterRecordV0, // 0
];

/** Version 0 of SnapshotFooterRecord. */
function decodeSnapshotFooterRecordV0(reader: Reader): SnapshotFooterRecord {
  const version_ = reader.readInt16();
  return {
    version: version_,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSnapshotFooterRecordV0(writer: Writer, value: SnapshotFooterRecord): void {
  writer.writeInt16(value.version);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

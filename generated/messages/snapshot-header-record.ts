// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec, UnknownTaggedField } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/snapshot-header-record.ts";

export interface SnapshotHeaderRecord {
  /** (versions 0) */
  version: number;
  /** (versions 0) */
  lastContainedLogTimestamp: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export function createSnapshotHeaderRecord(): SnapshotHeaderRecord {
  return {
    version: 0,
    lastContainedLogTimestamp: 0n,
    unknownTaggedFields: [],
  };
}

export const snapshotHeaderRecord: MessageCodec<SnapshotHeaderRecord> = {
  name: "SnapshotHeaderRecord",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: 0,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("SnapshotHeaderRecord", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("SnapshotHeaderRecord", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => SnapshotHeaderRecord)[] = [
  decodeSnapshotHeaderRecordV0, // 0
];

const encoders: readonly ((writer: Writer, value: SnapshotHeaderRecord, version: number) => void)[] = [
  encodeSnapshotHeaderRecordV0, // 0
];

/** Version 0 of SnapshotHeaderRecord. */
function decodeSnapshotHeaderRecordV0(reader: Reader): SnapshotHeaderRecord {
  const version_ = reader.readInt16();
  const lastContainedLogTimestamp = reader.readInt64();
  return {
    version: version_,
    lastContainedLogTimestamp,
    unknownTaggedFields: reader.readUnknownTaggedFields(),
  };
}

function encodeSnapshotHeaderRecordV0(writer: Writer, value: SnapshotHeaderRecord): void {
  writer.writeInt16(value.version);
  writer.writeInt64(value.lastContainedLogTimestamp);
  writer.writeUnknownTaggedFields(value.unknownTaggedFields);
}

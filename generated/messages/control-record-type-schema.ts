// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/control-record-type-schema.ts";

export interface ControlRecordTypeSchema {
  /** 0 abort, 1 commit, 2 leader change, 3 snapshot header, 4 snapshot footer, 5 KRaft version, 6 voters. (versions 0) */
  type: number;
}

export function createControlRecordTypeSchema(): ControlRecordTypeSchema {
  return {
    type: 0,
  };
}

export const controlRecordTypeSchema: MessageCodec<ControlRecordTypeSchema> = {
  name: "ControlRecordTypeSchema",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("ControlRecordTypeSchema", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("ControlRecordTypeSchema", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => ControlRecordTypeSchema)[] = [
  decodeControlRecordTypeSchemaV0, // 0
];

const encoders: readonly ((writer: Writer, value: ControlRecordTypeSchema, version: number) => void)[] = [
  encodeControlRecordTypeSchemaV0, // 0
];

/** Version 0 of ControlRecordTypeSchema. */
function decodeControlRecordTypeSchemaV0(reader: Reader): ControlRecordTypeSchema {
  const type = reader.readInt16();
  return {
    type,
  };
}

function encodeControlRecordTypeSchemaV0(writer: Writer, value: ControlRecordTypeSchema): void {
  writer.writeInt16(value.type);
}

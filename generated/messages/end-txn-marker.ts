// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageCodec } from "../../src/wire/message.ts";
import type { Reader } from "../../src/wire/reader.ts";
import type { Writer } from "../../src/wire/writer.ts";
export type * from "../versions/end-txn-marker.ts";

export interface EndTxnMarker {
  /** Fences markers of an older coordinator. (versions 0) */
  coordinatorEpoch: number;
}

export function createEndTxnMarker(): EndTxnMarker {
  return {
    coordinatorEpoch: 0,
  };
}

export const endTxnMarker: MessageCodec<EndTxnMarker> = {
  name: "EndTxnMarker",
  kind: "data",
  apiKey: null,
  minVersion: 0,
  maxVersion: 0,
  firstFlexibleVersion: null,
  decode(reader, version) {
    const decode = decoders[version];
    if (decode === undefined) throw reader.unsupportedVersion("EndTxnMarker", version);
    return decode(reader);
  },
  encode(writer, value, version) {
    const encode = encoders[version];
    if (encode === undefined) throw writer.unsupportedVersion("EndTxnMarker", version);
    encode(writer, value, version);
  },
};

const decoders: readonly ((reader: Reader) => EndTxnMarker)[] = [
  decodeEndTxnMarkerV0, // 0
];

const encoders: readonly ((writer: Writer, value: EndTxnMarker, version: number) => void)[] = [
  encodeEndTxnMarkerV0, // 0
];

/** Version 0 of EndTxnMarker. */
function decodeEndTxnMarkerV0(reader: Reader): EndTxnMarker {
  const coordinatorEpoch = reader.readInt32();
  return {
    coordinatorEpoch,
  };
}

function encodeEndTxnMarkerV0(writer: Writer, value: EndTxnMarker): void {
  writer.writeInt32(value.coordinatorEpoch);
}

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const endTxnMarkerSchema: MessageSchema = {
  kind: "data",
  apiKey: null,
  validVersions: [0, 0],
  flexibleVersions: null,
  name: "EndTxnMarker",
  fields: [
    {
      name: "coordinatorEpoch",
      type: "int32",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

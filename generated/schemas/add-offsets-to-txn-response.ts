// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const addOffsetsToTxnResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 25,
  validVersions: [0, 4],
  flexibleVersions: [3, 4],
  name: "AddOffsetsToTxnResponse",
  fields: [
    {
      name: "throttleTimeMs",
      type: "int32",
      isArray: false,
      versions: [0, 4],
      nullableVersions: null,
      flexibleVersions: [3, 4],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "errorCode",
      type: "int16",
      isArray: false,
      versions: [0, 4],
      nullableVersions: null,
      flexibleVersions: [3, 4],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

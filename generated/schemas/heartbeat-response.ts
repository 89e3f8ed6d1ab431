// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const heartbeatResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 12,
  validVersions: [0, 4],
  flexibleVersions: [4, 4],
  name: "HeartbeatResponse",
  fields: [
    {
      name: "throttleTimeMs",
      type: "int32",
      isArray: false,
      versions: [1, 4],
      nullableVersions: null,
      flexibleVersions: [4, 4],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: true,
      mapKey: false,
    },
    {
      name: "errorCode",
      type: "int16",
      isArray: false,
      versions: [0, 4],
      nullableVersions: null,
      flexibleVersions: [4, 4],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

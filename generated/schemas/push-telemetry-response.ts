// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const pushTelemetryResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 72,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "PushTelemetryResponse",
  fields: [
    {
      name: "throttleTimeMs",
      type: "int32",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
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
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const getTelemetrySubscriptionsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 71,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "GetTelemetrySubscriptionsRequest",
  fields: [
    {
      name: "clientInstanceId",
      type: "uuid",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: "AAAAAAAAAAAAAAAAAAAAAA",
      ignorable: false,
      mapKey: false,
    },
  ],
};

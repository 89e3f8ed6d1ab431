// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const saslAuthenticateRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 36,
  validVersions: [0, 2],
  flexibleVersions: [2, 2],
  name: "SaslAuthenticateRequest",
  fields: [
    {
      name: "authBytes",
      type: "bytes",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: Buffer.alloc(0),
      ignorable: false,
      mapKey: false,
    },
  ],
};

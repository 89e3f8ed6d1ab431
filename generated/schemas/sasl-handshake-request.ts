// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const saslHandshakeRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 17,
  validVersions: [0, 1],
  flexibleVersions: null,
  name: "SaslHandshakeRequest",
  fields: [
    {
      name: "mechanism",
      type: "string",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
  ],
};

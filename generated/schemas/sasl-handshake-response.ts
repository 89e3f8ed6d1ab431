// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const saslHandshakeResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 17,
  validVersions: [0, 1],
  flexibleVersions: null,
  name: "SaslHandshakeResponse",
  fields: [
    {
      name: "errorCode",
      type: "int16",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "mechanisms",
      type: "string",
      isArray: true,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

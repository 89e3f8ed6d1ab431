// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const renewDelegationTokenRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 39,
  validVersions: [0, 2],
  flexibleVersions: [2, 2],
  name: "RenewDelegationTokenRequest",
  fields: [
    {
      name: "hmac",
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
    {
      name: "renewPeriodMs",
      type: "int64",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: 0n,
      ignorable: false,
      mapKey: false,
    },
  ],
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const describeDelegationTokenRequestDescribeDelegationTokenOwnerSchema: StructSchema = {
  name: "DescribeDelegationTokenOwner",
  fields: [
    {
      name: "principalType",
      type: "string",
      isArray: false,
      versions: [0, 3],
      nullableVersions: null,
      flexibleVersions: [2, 3],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "principalName",
      type: "string",
      isArray: false,
      versions: [0, 3],
      nullableVersions: null,
      flexibleVersions: [2, 3],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const describeDelegationTokenRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 41,
  validVersions: [0, 3],
  flexibleVersions: [2, 3],
  name: "DescribeDelegationTokenRequest",
  fields: [
    {
      name: "owners",
      type: describeDelegationTokenRequestDescribeDelegationTokenOwnerSchema,
      isArray: true,
      versions: [0, 3],
      nullableVersions: [0, 3],
      flexibleVersions: [2, 3],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const shareGroupDescribeRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 77,
  validVersions: [1, 1],
  flexibleVersions: [1, 1],
  name: "ShareGroupDescribeRequest",
  fields: [
    {
      name: "groupIds",
      type: "string",
      isArray: true,
      versions: [1, 1],
      nullableVersions: null,
      flexibleVersions: [1, 1],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
    {
      name: "includeAuthorizedOperations",
      type: "bool",
      isArray: false,
      versions: [1, 1],
      nullableVersions: null,
      flexibleVersions: [1, 1],
      tag: null,
      taggedVersions: null,
      default: false,
      ignorable: false,
      mapKey: false,
    },
  ],
};

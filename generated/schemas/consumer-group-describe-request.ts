// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const consumerGroupDescribeRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 69,
  validVersions: [0, 1],
  flexibleVersions: [0, 1],
  name: "ConsumerGroupDescribeRequest",
  fields: [
    {
      name: "groupIds",
      type: "string",
      isArray: true,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
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
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: false,
      ignorable: false,
      mapKey: false,
    },
  ],
};

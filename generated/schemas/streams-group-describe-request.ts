// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const streamsGroupDescribeRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 89,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "StreamsGroupDescribeRequest",
  fields: [
    {
      name: "groupIds",
      type: "string",
      isArray: true,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
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
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: false,
      ignorable: false,
      mapKey: false,
    },
  ],
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const describeGroupsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 15,
  validVersions: [0, 6],
  flexibleVersions: [5, 6],
  name: "DescribeGroupsRequest",
  fields: [
    {
      name: "groups",
      type: "string",
      isArray: true,
      versions: [0, 6],
      nullableVersions: null,
      flexibleVersions: [5, 6],
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
      versions: [3, 6],
      nullableVersions: null,
      flexibleVersions: [5, 6],
      tag: null,
      taggedVersions: null,
      default: false,
      ignorable: false,
      mapKey: false,
    },
  ],
};

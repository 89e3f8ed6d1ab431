// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const deleteGroupsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 42,
  validVersions: [0, 2],
  flexibleVersions: [2, 2],
  name: "DeleteGroupsRequest",
  fields: [
    {
      name: "groupsNames",
      type: "string",
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

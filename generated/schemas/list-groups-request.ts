// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const listGroupsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 16,
  validVersions: [0, 5],
  flexibleVersions: [3, 5],
  name: "ListGroupsRequest",
  fields: [
    {
      name: "statesFilter",
      type: "string",
      isArray: true,
      versions: [4, 5],
      nullableVersions: null,
      flexibleVersions: [4, 5],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
    {
      name: "typesFilter",
      type: "string",
      isArray: true,
      versions: [5, 5],
      nullableVersions: null,
      flexibleVersions: [5, 5],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

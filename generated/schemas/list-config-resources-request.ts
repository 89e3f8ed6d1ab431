// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const listConfigResourcesRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 74,
  validVersions: [0, 1],
  flexibleVersions: [0, 1],
  name: "ListConfigResourcesRequest",
  fields: [
    {
      name: "resourceTypes",
      type: "int8",
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
  ],
};

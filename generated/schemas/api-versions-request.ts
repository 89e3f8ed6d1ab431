// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const apiVersionsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 18,
  validVersions: [0, 4],
  flexibleVersions: [3, 4],
  name: "ApiVersionsRequest",
  fields: [
    {
      name: "clientSoftwareName",
      type: "string",
      isArray: false,
      versions: [3, 4],
      nullableVersions: null,
      flexibleVersions: [3, 4],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: true,
      mapKey: false,
    },
    {
      name: "clientSoftwareVersion",
      type: "string",
      isArray: false,
      versions: [3, 4],
      nullableVersions: null,
      flexibleVersions: [3, 4],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: true,
      mapKey: false,
    },
  ],
};

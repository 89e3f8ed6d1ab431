// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const responseHeaderSchema: MessageSchema = {
  kind: "header",
  apiKey: null,
  validVersions: [0, 1],
  flexibleVersions: [1, 1],
  name: "ResponseHeader",
  fields: [
    {
      name: "correlationId",
      type: "int32",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [1, 1],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

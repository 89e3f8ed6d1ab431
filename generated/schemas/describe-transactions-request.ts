// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema } from "../../src/wire/schema.ts";

export const describeTransactionsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 65,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "DescribeTransactionsRequest",
  fields: [
    {
      name: "transactionalIds",
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
  ],
};

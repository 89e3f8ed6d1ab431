// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const describeUserScramCredentialsRequestUserNameSchema: StructSchema = {
  name: "UserName",
  fields: [
    {
      name: "name",
      type: "string",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const describeUserScramCredentialsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 50,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "DescribeUserScramCredentialsRequest",
  fields: [
    {
      name: "users",
      type: describeUserScramCredentialsRequestUserNameSchema,
      isArray: true,
      versions: [0, 0],
      nullableVersions: [0, 0],
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

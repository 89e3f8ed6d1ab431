// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const createAclsResponseAclCreationResultSchema: StructSchema = {
  name: "AclCreationResult",
  fields: [
    {
      name: "errorCode",
      type: "int16",
      isArray: false,
      versions: [0, 3],
      nullableVersions: null,
      flexibleVersions: [2, 3],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "errorMessage",
      type: "string",
      isArray: false,
      versions: [0, 3],
      nullableVersions: [0, 3],
      flexibleVersions: [2, 3],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const createAclsResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 30,
  validVersions: [0, 3],
  flexibleVersions: [2, 3],
  name: "CreateAclsResponse",
  fields: [
    {
      name: "throttleTimeMs",
      type: "int32",
      isArray: false,
      versions: [0, 3],
      nullableVersions: null,
      flexibleVersions: [2, 3],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "results",
      type: createAclsResponseAclCreationResultSchema,
      isArray: true,
      versions: [0, 3],
      nullableVersions: null,
      flexibleVersions: [2, 3],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

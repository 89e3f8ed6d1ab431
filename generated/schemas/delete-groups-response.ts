// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const deleteGroupsResponseDeletableGroupResultSchema: StructSchema = {
  name: "DeletableGroupResult",
  fields: [
    {
      name: "groupId",
      type: "string",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: true,
    },
    {
      name: "errorCode",
      type: "int16",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const deleteGroupsResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 42,
  validVersions: [0, 2],
  flexibleVersions: [2, 2],
  name: "DeleteGroupsResponse",
  fields: [
    {
      name: "throttleTimeMs",
      type: "int32",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "results",
      type: deleteGroupsResponseDeletableGroupResultSchema,
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

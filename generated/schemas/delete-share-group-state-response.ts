// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const deleteShareGroupStateResponsePartitionResultSchema: StructSchema = {
  name: "PartitionResult",
  fields: [
    {
      name: "partition",
      type: "int32",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "errorCode",
      type: "int16",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
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
      versions: [0, 0],
      nullableVersions: [0, 0],
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: null,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const deleteShareGroupStateResponseDeleteStateResultSchema: StructSchema = {
  name: "DeleteStateResult",
  fields: [
    {
      name: "topicId",
      type: "uuid",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: "AAAAAAAAAAAAAAAAAAAAAA",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: deleteShareGroupStateResponsePartitionResultSchema,
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

export const deleteShareGroupStateResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 86,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "DeleteShareGroupStateResponse",
  fields: [
    {
      name: "results",
      type: deleteShareGroupStateResponseDeleteStateResultSchema,
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

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const writeShareGroupStateResponsePartitionResultSchema: StructSchema = {
  name: "PartitionResult",
  fields: [
    {
      name: "partition",
      type: "int32",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
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
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
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
      versions: [0, 1],
      nullableVersions: [0, 1],
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: null,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const writeShareGroupStateResponseWriteStateResultSchema: StructSchema = {
  name: "WriteStateResult",
  fields: [
    {
      name: "topicId",
      type: "uuid",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: "AAAAAAAAAAAAAAAAAAAAAA",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: writeShareGroupStateResponsePartitionResultSchema,
      isArray: true,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const writeShareGroupStateResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 85,
  validVersions: [0, 1],
  flexibleVersions: [0, 1],
  name: "WriteShareGroupStateResponse",
  fields: [
    {
      name: "results",
      type: writeShareGroupStateResponseWriteStateResultSchema,
      isArray: true,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

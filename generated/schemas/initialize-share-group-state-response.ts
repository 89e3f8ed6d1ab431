// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const initializeShareGroupStateResponsePartitionResultSchema: StructSchema = {
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

const initializeShareGroupStateResponseInitializeStateResultSchema: StructSchema = {
  name: "InitializeStateResult",
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
      type: initializeShareGroupStateResponsePartitionResultSchema,
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

export const initializeShareGroupStateResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 83,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "InitializeShareGroupStateResponse",
  fields: [
    {
      name: "results",
      type: initializeShareGroupStateResponseInitializeStateResultSchema,
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

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const deleteRecordsRequestDeleteRecordsPartitionSchema: StructSchema = {
  name: "DeleteRecordsPartition",
  fields: [
    {
      name: "partitionIndex",
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
      name: "offset",
      type: "int64",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: 0n,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const deleteRecordsRequestDeleteRecordsTopicSchema: StructSchema = {
  name: "DeleteRecordsTopic",
  fields: [
    {
      name: "name",
      type: "string",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: deleteRecordsRequestDeleteRecordsPartitionSchema,
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

export const deleteRecordsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 21,
  validVersions: [0, 2],
  flexibleVersions: [2, 2],
  name: "DeleteRecordsRequest",
  fields: [
    {
      name: "topics",
      type: deleteRecordsRequestDeleteRecordsTopicSchema,
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
    {
      name: "timeoutMs",
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
  ],
};

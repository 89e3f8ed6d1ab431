// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const alterShareGroupOffsetsRequestPartitionSchema: StructSchema = {
  name: "AlterShareGroupOffsetsRequestPartition",
  fields: [
    {
      name: "partitionIndex",
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
      name: "startOffset",
      type: "int64",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: 0n,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const alterShareGroupOffsetsRequestTopicSchema: StructSchema = {
  name: "AlterShareGroupOffsetsRequestTopic",
  fields: [
    {
      name: "topicName",
      type: "string",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: true,
    },
    {
      name: "partitions",
      type: alterShareGroupOffsetsRequestPartitionSchema,
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

export const alterShareGroupOffsetsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 91,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "AlterShareGroupOffsetsRequest",
  fields: [
    {
      name: "groupId",
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
    {
      name: "topics",
      type: alterShareGroupOffsetsRequestTopicSchema,
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

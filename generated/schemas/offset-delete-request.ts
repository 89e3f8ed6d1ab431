// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const offsetDeleteRequestPartitionSchema: StructSchema = {
  name: "OffsetDeleteRequestPartition",
  fields: [
    {
      name: "partitionIndex",
      type: "int32",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const offsetDeleteRequestTopicSchema: StructSchema = {
  name: "OffsetDeleteRequestTopic",
  fields: [
    {
      name: "name",
      type: "string",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: true,
    },
    {
      name: "partitions",
      type: offsetDeleteRequestPartitionSchema,
      isArray: true,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const offsetDeleteRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 47,
  validVersions: [0, 0],
  flexibleVersions: null,
  name: "OffsetDeleteRequest",
  fields: [
    {
      name: "groupId",
      type: "string",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "topics",
      type: offsetDeleteRequestTopicSchema,
      isArray: true,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const consumerProtocolAssignmentTopicPartitionSchema: StructSchema = {
  name: "TopicPartition",
  fields: [
    {
      name: "topic",
      type: "string",
      isArray: false,
      versions: [0, 3],
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
      type: "int32",
      isArray: true,
      versions: [0, 3],
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

export const consumerProtocolAssignmentSchema: MessageSchema = {
  kind: "data",
  apiKey: null,
  validVersions: [0, 3],
  flexibleVersions: null,
  name: "ConsumerProtocolAssignment",
  fields: [
    {
      name: "assignedPartitions",
      type: consumerProtocolAssignmentTopicPartitionSchema,
      isArray: true,
      versions: [0, 3],
      nullableVersions: null,
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
    {
      name: "userData",
      type: "bytes",
      isArray: false,
      versions: [0, 3],
      nullableVersions: [0, 3],
      flexibleVersions: null,
      tag: null,
      taggedVersions: null,
      default: null,
      ignorable: false,
      mapKey: false,
    },
  ],
};

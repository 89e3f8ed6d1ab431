// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const describeQuorumRequestPartitionDataSchema: StructSchema = {
  name: "PartitionData",
  fields: [
    {
      name: "partitionIndex",
      type: "int32",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [0, 2],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const describeQuorumRequestTopicDataSchema: StructSchema = {
  name: "TopicData",
  fields: [
    {
      name: "topicName",
      type: "string",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [0, 2],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: describeQuorumRequestPartitionDataSchema,
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [0, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const describeQuorumRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 55,
  validVersions: [0, 2],
  flexibleVersions: [0, 2],
  name: "DescribeQuorumRequest",
  fields: [
    {
      name: "topics",
      type: describeQuorumRequestTopicDataSchema,
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [0, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

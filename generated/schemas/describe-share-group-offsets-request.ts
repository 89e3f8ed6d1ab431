// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const describeShareGroupOffsetsRequestTopicSchema: StructSchema = {
  name: "DescribeShareGroupOffsetsRequestTopic",
  fields: [
    {
      name: "topicName",
      type: "string",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: "int32",
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

const describeShareGroupOffsetsRequestGroupSchema: StructSchema = {
  name: "DescribeShareGroupOffsetsRequestGroup",
  fields: [
    {
      name: "groupId",
      type: "string",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "topics",
      type: describeShareGroupOffsetsRequestTopicSchema,
      isArray: true,
      versions: [0, 1],
      nullableVersions: [0, 1],
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const describeShareGroupOffsetsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 90,
  validVersions: [0, 1],
  flexibleVersions: [0, 1],
  name: "DescribeShareGroupOffsetsRequest",
  fields: [
    {
      name: "groups",
      type: describeShareGroupOffsetsRequestGroupSchema,
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

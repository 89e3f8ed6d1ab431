// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const describeTopicPartitionsRequestTopicRequestSchema: StructSchema = {
  name: "TopicRequest",
  fields: [
    {
      name: "name",
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
  ],
};

const describeTopicPartitionsRequestCursorSchema: StructSchema = {
  name: "Cursor",
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
      mapKey: false,
    },
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
  ],
};

export const describeTopicPartitionsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 75,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "DescribeTopicPartitionsRequest",
  fields: [
    {
      name: "topics",
      type: describeTopicPartitionsRequestTopicRequestSchema,
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
    {
      name: "responsePartitionLimit",
      type: "int32",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: 2000,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "cursor",
      type: describeTopicPartitionsRequestCursorSchema,
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

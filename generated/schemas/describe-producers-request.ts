// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const describeProducersRequestTopicRequestSchema: StructSchema = {
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
    {
      name: "partitionIndexes",
      type: "int32",
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

export const describeProducersRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 61,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "DescribeProducersRequest",
  fields: [
    {
      name: "topics",
      type: describeProducersRequestTopicRequestSchema,
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

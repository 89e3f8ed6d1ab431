// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const describeLogDirsRequestDescribableLogDirTopicSchema: StructSchema = {
  name: "DescribableLogDirTopic",
  fields: [
    {
      name: "topic",
      type: "string",
      isArray: false,
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [2, 5],
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
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [2, 5],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const describeLogDirsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 35,
  validVersions: [0, 5],
  flexibleVersions: [2, 5],
  name: "DescribeLogDirsRequest",
  fields: [
    {
      name: "topics",
      type: describeLogDirsRequestDescribableLogDirTopicSchema,
      isArray: true,
      versions: [0, 5],
      nullableVersions: [0, 5],
      flexibleVersions: [2, 5],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

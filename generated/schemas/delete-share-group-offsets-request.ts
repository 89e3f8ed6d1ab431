// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const deleteShareGroupOffsetsRequestTopicSchema: StructSchema = {
  name: "DeleteShareGroupOffsetsRequestTopic",
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
  ],
};

export const deleteShareGroupOffsetsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 92,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "DeleteShareGroupOffsetsRequest",
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
      type: deleteShareGroupOffsetsRequestTopicSchema,
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

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const readShareGroupStateRequestPartitionDataSchema: StructSchema = {
  name: "PartitionData",
  fields: [
    {
      name: "partition",
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
      name: "leaderEpoch",
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

const readShareGroupStateRequestReadStateDataSchema: StructSchema = {
  name: "ReadStateData",
  fields: [
    {
      name: "topicId",
      type: "uuid",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: "AAAAAAAAAAAAAAAAAAAAAA",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: readShareGroupStateRequestPartitionDataSchema,
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

export const readShareGroupStateRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 84,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "ReadShareGroupStateRequest",
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
      type: readShareGroupStateRequestReadStateDataSchema,
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

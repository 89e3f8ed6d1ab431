// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const listPartitionReassignmentsRequestListPartitionReassignmentsTopicsSchema: StructSchema = {
  name: "ListPartitionReassignmentsTopics",
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

export const listPartitionReassignmentsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 46,
  validVersions: [0, 0],
  flexibleVersions: [0, 0],
  name: "ListPartitionReassignmentsRequest",
  fields: [
    {
      name: "timeoutMs",
      type: "int32",
      isArray: false,
      versions: [0, 0],
      nullableVersions: null,
      flexibleVersions: [0, 0],
      tag: null,
      taggedVersions: null,
      default: 60000,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "topics",
      type: listPartitionReassignmentsRequestListPartitionReassignmentsTopicsSchema,
      isArray: true,
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

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const readShareGroupStateSummaryRequestPartitionDataSchema: StructSchema = {
  name: "PartitionData",
  fields: [
    {
      name: "partition",
      type: "int32",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
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
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const readShareGroupStateSummaryRequestReadStateSummaryDataSchema: StructSchema = {
  name: "ReadStateSummaryData",
  fields: [
    {
      name: "topicId",
      type: "uuid",
      isArray: false,
      versions: [0, 1],
      nullableVersions: null,
      flexibleVersions: [0, 1],
      tag: null,
      taggedVersions: null,
      default: "AAAAAAAAAAAAAAAAAAAAAA",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: readShareGroupStateSummaryRequestPartitionDataSchema,
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

export const readShareGroupStateSummaryRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 87,
  validVersions: [0, 1],
  flexibleVersions: [0, 1],
  name: "ReadShareGroupStateSummaryRequest",
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
      type: readShareGroupStateSummaryRequestReadStateSummaryDataSchema,
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

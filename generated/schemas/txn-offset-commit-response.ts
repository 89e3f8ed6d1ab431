// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const txnOffsetCommitResponsePartitionSchema: StructSchema = {
  name: "TxnOffsetCommitResponsePartition",
  fields: [
    {
      name: "partitionIndex",
      type: "int32",
      isArray: false,
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [3, 5],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "errorCode",
      type: "int16",
      isArray: false,
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [3, 5],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const txnOffsetCommitResponseTopicSchema: StructSchema = {
  name: "TxnOffsetCommitResponseTopic",
  fields: [
    {
      name: "name",
      type: "string",
      isArray: false,
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [3, 5],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: txnOffsetCommitResponsePartitionSchema,
      isArray: true,
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [3, 5],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const txnOffsetCommitResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 28,
  validVersions: [0, 5],
  flexibleVersions: [3, 5],
  name: "TxnOffsetCommitResponse",
  fields: [
    {
      name: "throttleTimeMs",
      type: "int32",
      isArray: false,
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [3, 5],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "topics",
      type: txnOffsetCommitResponseTopicSchema,
      isArray: true,
      versions: [0, 5],
      nullableVersions: null,
      flexibleVersions: [3, 5],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const writeTxnMarkersResponseWritableTxnMarkerPartitionResultSchema: StructSchema = {
  name: "WritableTxnMarkerPartitionResult",
  fields: [
    {
      name: "partitionIndex",
      type: "int32",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [1, 2],
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
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [1, 2],
      tag: null,
      taggedVersions: null,
      default: 0,
      ignorable: false,
      mapKey: false,
    },
  ],
};

const writeTxnMarkersResponseWritableTxnMarkerTopicResultSchema: StructSchema = {
  name: "WritableTxnMarkerTopicResult",
  fields: [
    {
      name: "name",
      type: "string",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [1, 2],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: false,
    },
    {
      name: "partitions",
      type: writeTxnMarkersResponseWritableTxnMarkerPartitionResultSchema,
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [1, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

const writeTxnMarkersResponseWritableTxnMarkerResultSchema: StructSchema = {
  name: "WritableTxnMarkerResult",
  fields: [
    {
      name: "producerId",
      type: "int64",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [1, 2],
      tag: null,
      taggedVersions: null,
      default: 0n,
      ignorable: false,
      mapKey: false,
    },
    {
      name: "topics",
      type: writeTxnMarkersResponseWritableTxnMarkerTopicResultSchema,
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [1, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const writeTxnMarkersResponseSchema: MessageSchema = {
  kind: "response",
  apiKey: 27,
  validVersions: [0, 2],
  flexibleVersions: [1, 2],
  name: "WriteTxnMarkersResponse",
  fields: [
    {
      name: "markers",
      type: writeTxnMarkersResponseWritableTxnMarkerResultSchema,
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [1, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

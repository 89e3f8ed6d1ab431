// Generated from spec/ by `npm run generate`; do not edit.
import type { MessageSchema, StructSchema } from "../../src/wire/schema.ts";

const alterReplicaLogDirsRequestAlterReplicaLogDirTopicSchema: StructSchema = {
  name: "AlterReplicaLogDirTopic",
  fields: [
    {
      name: "name",
      type: "string",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
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
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

const alterReplicaLogDirsRequestAlterReplicaLogDirSchema: StructSchema = {
  name: "AlterReplicaLogDir",
  fields: [
    {
      name: "path",
      type: "string",
      isArray: false,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: "",
      ignorable: false,
      mapKey: true,
    },
    {
      name: "topics",
      type: alterReplicaLogDirsRequestAlterReplicaLogDirTopicSchema,
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

export const alterReplicaLogDirsRequestSchema: MessageSchema = {
  kind: "request",
  apiKey: 34,
  validVersions: [0, 2],
  flexibleVersions: [2, 2],
  name: "AlterReplicaLogDirsRequest",
  fields: [
    {
      name: "dirs",
      type: alterReplicaLogDirsRequestAlterReplicaLogDirSchema,
      isArray: true,
      versions: [0, 2],
      nullableVersions: null,
      flexibleVersions: [2, 2],
      tag: null,
      taggedVersions: null,
      default: [],
      ignorable: false,
      mapKey: false,
    },
  ],
};

import type { Area } from "./case.ts";
import { alterConfigs } from "./cases/alter-configs.ts";
import { cluster } from "./cases/cluster.ts";
import { configValues } from "./cases/config-values.ts";
import { configs } from "./cases/configs.ts";
import { createTopics } from "./cases/create-topics.ts";
import { deleteTopics } from "./cases/delete-topics.ts";
import { dynamicConfigs } from "./cases/dynamic-configs.ts";
import { fetch } from "./cases/fetch.ts";
import { frames } from "./cases/frames.ts";
import { groupAdmin } from "./cases/group-admin.ts";
import { groups } from "./cases/groups.ts";
import { listOffsets } from "./cases/list-offsets.ts";
import { metadata } from "./cases/metadata.ts";
import { offsets } from "./cases/offsets.ts";
import { partitions } from "./cases/partitions.ts";
import { produce } from "./cases/produce.ts";
import { producers } from "./cases/producers.ts";
import { rebalances } from "./cases/rebalances.ts";
import { records } from "./cases/records.ts";
import { recreated } from "./cases/recreated.ts";
import { replicas } from "./cases/replicas.ts";
import { security } from "./cases/security.ts";

export const areas: readonly Area[] = [
  cluster,
  frames,
  createTopics,
  configValues,
  deleteTopics,
  partitions,
  metadata,
  configs,
  alterConfigs,
  dynamicConfigs,
  produce,
  producers,
  fetch,
  listOffsets,
  offsets,
  groups,
  groupAdmin,
  rebalances,
  recreated,
  records,
  replicas,
  security,
];

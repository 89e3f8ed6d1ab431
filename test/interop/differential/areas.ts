import type { Area } from "./case.ts";
import { alterConfigs } from "./cases/alter-configs.ts";
import { cluster } from "./cases/cluster.ts";
import { configs } from "./cases/configs.ts";
import { createTopics } from "./cases/create-topics.ts";
import { deleteTopics } from "./cases/delete-topics.ts";
import { fetch } from "./cases/fetch.ts";
import { frames } from "./cases/frames.ts";
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
  deleteTopics,
  partitions,
  metadata,
  configs,
  alterConfigs,
  produce,
  producers,
  fetch,
  listOffsets,
  offsets,
  groups,
  rebalances,
  recreated,
  records,
  replicas,
  security,
];

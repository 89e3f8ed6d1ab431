import type { Logger } from "pino";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import type { Group } from "./group.ts";
import type { GroupMemory } from "./group-memory.ts";
import type { Timers } from "./timers.ts";

export type GroupConfig = Pick<
  BrokerConfig,
  | "group.min.session.timeout.ms"
  | "group.max.session.timeout.ms"
  | "group.initial.rebalance.delay.ms"
  | "group.max.size"
  | "sargasso.max.groups"
  | "sargasso.groups.max.bytes"
  | "offset.metadata.max.bytes"
  | "offsets.retention.minutes"
  | "offsets.retention.check.interval.ms"
>;

export type GroupLog = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** What the state machine needs from the world around it. */
export interface GroupEnvironment {
  readonly config: GroupConfig;
  readonly timers: Timers;
  readonly memory: GroupMemory;
  readonly log: GroupLog;
  /** Wall clock ms, for what outlives the process. */
  now(): number;
  /** Stores the group as it is now, its members with `assignments`; rejects when it was not stored. */
  saveGroup(group: Group, assignments: ReadonlyMap<string, Buffer>): Promise<void>;
}

/**
 * The configs of single groups that Kafka 4.3 knows. All are for the group protocols after the classic one, which are
 * not served: each is described with its default, and takes no other value.
 */

export interface GroupConfigDefinition {
  readonly type: "int" | "boolean" | "string";
  readonly default: string;
  /** Kafka's broker config that gives the default. */
  readonly brokerConfig: string;
  readonly atLeast?: number;
  readonly oneOf?: readonly string[];
  readonly doc: string;
}

/** In the order of their names. */
export const groupConfigDefinitions: Readonly<Record<string, GroupConfigDefinition>> = {
  "consumer.assignment.interval.ms": milliseconds(
    1_000,
    0,
    "group.consumer.assignment.interval.ms",
    "The least time between two assignments of a consumer group.",
  ),
  "consumer.heartbeat.interval.ms": milliseconds(
    5_000,
    1,
    "group.consumer.heartbeat.interval.ms",
    "How often members of a consumer group are told to send a heartbeat.",
  ),
  "consumer.session.timeout.ms": milliseconds(
    45_000,
    1,
    "group.consumer.session.timeout.ms",
    "After how long without a heartbeat a member of a consumer group is removed.",
  ),
  "share.assignment.interval.ms": milliseconds(
    1_000,
    0,
    "group.share.assignment.interval.ms",
    "The least time between two assignments of a share group.",
  ),
  "share.auto.offset.reset": {
    type: "string",
    default: "latest",
    brokerConfig: "share.auto.offset.reset",
    doc: "Where a share group begins to read: latest, earliest or by_duration:<ISO 8601 duration>.",
  },
  "share.delivery.count.limit": {
    type: "int",
    default: "5",
    brokerConfig: "group.share.delivery.count.limit",
    atLeast: 2,
    doc: "How many times a record is delivered to a share group at most.",
  },
  "share.heartbeat.interval.ms": milliseconds(
    5_000,
    1,
    "group.share.heartbeat.interval.ms",
    "How often members of a share group are told to send a heartbeat.",
  ),
  "share.isolation.level": {
    type: "string",
    default: "read_uncommitted",
    brokerConfig: "share.isolation.level",
    oneOf: ["read_committed", "read_uncommitted"],
    doc: "Which records of transactions a share group is given.",
  },
  "share.partition.max.record.locks": {
    type: "int",
    default: "2000",
    brokerConfig: "group.share.partition.max.record.locks",
    atLeast: 100,
    doc: "How many records of a partition a share group may have locked.",
  },
  "share.record.lock.duration.ms": milliseconds(
    30_000,
    1_000,
    "group.share.record.lock.duration.ms",
    "How long a share group locks a record that it was given.",
  ),
  "share.renew.acknowledge.enable": {
    type: "boolean",
    default: "true",
    brokerConfig: "share.renew.acknowledge.enable",
    doc: "Whether members of a share group may renew the lock of a record.",
  },
  "share.session.timeout.ms": milliseconds(
    45_000,
    1,
    "group.share.session.timeout.ms",
    "After how long without a heartbeat a member of a share group is removed.",
  ),
  "streams.assignment.interval.ms": milliseconds(
    1_000,
    0,
    "group.streams.assignment.interval.ms",
    "The least time between two assignments of a streams group.",
  ),
  "streams.heartbeat.interval.ms": milliseconds(
    5_000,
    1,
    "group.streams.heartbeat.interval.ms",
    "How often members of a streams group are told to send a heartbeat.",
  ),
  "streams.initial.rebalance.delay.ms": milliseconds(
    3_000,
    0,
    "group.streams.initial.rebalance.delay.ms",
    "How long a new streams group waits for more members before its first rebalance.",
  ),
  "streams.num.standby.replicas": {
    type: "int",
    default: "0",
    brokerConfig: "group.streams.num.standby.replicas",
    atLeast: 0,
    doc: "How many standby replicas each task of a streams group has.",
  },
  "streams.session.timeout.ms": milliseconds(
    45_000,
    1,
    "group.streams.session.timeout.ms",
    "After how long without a heartbeat a member of a streams group is removed.",
  ),
};

function milliseconds(
  value: number,
  atLeast: number,
  brokerConfig: string,
  doc: string,
): GroupConfigDefinition {
  return { type: "int", default: String(value), brokerConfig, atLeast, doc };
}

/**
 * The operations that Kafka lists as allowed (KIP-430), as bits by the number of each AclOperation. There is no
 * authorizer here, and without one Kafka lists all that make sense for a kind of resource.
 */
const READ = 3;
const WRITE = 4;
const CREATE = 5;
const DELETE = 6;
const ALTER = 7;
const DESCRIBE = 8;
const CLUSTER_ACTION = 9;
const DESCRIBE_CONFIGS = 10;
const ALTER_CONFIGS = 11;
const IDEMPOTENT_WRITE = 12;

/** What a response says when the operations were not asked for. */
export const OPERATIONS_NOT_ASKED = -2_147_483_648;

export const ALL_TOPIC_OPERATIONS: number = bits([
  READ,
  WRITE,
  CREATE,
  DELETE,
  ALTER,
  DESCRIBE,
  DESCRIBE_CONFIGS,
  ALTER_CONFIGS,
]);

export const ALL_GROUP_OPERATIONS: number = bits([READ, DELETE, DESCRIBE, DESCRIBE_CONFIGS, ALTER_CONFIGS]);

export const ALL_CLUSTER_OPERATIONS: number = bits([
  CREATE,
  ALTER,
  DESCRIBE,
  CLUSTER_ACTION,
  DESCRIBE_CONFIGS,
  ALTER_CONFIGS,
  IDEMPOTENT_WRITE,
]);

function bits(operations: readonly number[]): number {
  return operations.reduce((all, operation) => all | (1 << operation), 0);
}

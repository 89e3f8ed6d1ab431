import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/**
 * Checks the replicas that a client wants for one partition. There is one node, so it can only be `[nodeId]`; what else
 * it is is told as Kafka does.
 * @throws KafkaError INVALID_REPLICA_ASSIGNMENT
 */
export function validateReplicas(brokerIds: readonly number[], nodeId: number): void {
  if (brokerIds.length === 0) fail("The manual partition assignment includes an empty replica list.");
  // In order, so that of several mistakes the one is told that Kafka tells.
  const sorted = [...brokerIds].sort((a, b) => a - b);
  for (const [i, brokerId] of sorted.entries()) {
    if (brokerId !== nodeId) {
      fail(`The manual partition assignment includes broker ${brokerId}, but no such broker is registered.`);
    }
    if (sorted.indexOf(brokerId) !== i) {
      fail(`The manual partition assignment includes the broker ${brokerId} more than once.`);
    }
  }
}

/**
 * The number of partitions that a complete assignment gives, one list of replicas a partition.
 * @throws KafkaError INVALID_REPLICA_ASSIGNMENT
 */
export function countAssignedPartitions(
  assignments: readonly { readonly partitionIndex: number; readonly brokerIds: readonly number[] }[],
  nodeId: number,
): number {
  const indexes = new Set<number>();
  for (const { partitionIndex, brokerIds } of assignments) {
    if (indexes.has(partitionIndex)) {
      fail(`Found multiple manual partition assignments for partition ${partitionIndex}`);
    }
    indexes.add(partitionIndex);
    validateReplicas(brokerIds, nodeId);
  }
  for (let index = 0; index < indexes.size; index++) {
    if (!indexes.has(index)) fail("partitions should be a consecutive 0-based integer sequence");
  }
  return indexes.size;
}

function fail(message: string): never {
  throw new KafkaError(ErrorCode.INVALID_REPLICA_ASSIGNMENT, message);
}

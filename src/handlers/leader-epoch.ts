import { ErrorCode } from "#generated/errors.ts";
import type { Partition } from "#src/storage/engine.ts";

/** -1 says that the client does not know the leader epoch, and nothing is checked. */
export const UNKNOWN_EPOCH = -1;

/** Whether the client's leader epoch is that of the partition (KIP-320), as an error code. */
export function checkLeaderEpoch(partition: Partition, clientEpoch: number): number {
  if (clientEpoch === UNKNOWN_EPOCH || clientEpoch === partition.leaderEpoch) return ErrorCode.NONE;
  return clientEpoch < partition.leaderEpoch ? ErrorCode.FENCED_LEADER_EPOCH : ErrorCode.UNKNOWN_LEADER_EPOCH;
}

import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/** The store itself failed: the change has not happened. */
export function storageError(message: string, cause?: unknown): KafkaError {
  return new KafkaError(ErrorCode.KAFKA_STORAGE_ERROR, message, cause === undefined ? undefined : { cause });
}

export function engineClosed(): KafkaError {
  return storageError("the storage engine is closed");
}

export function partitionDeleted(topic: string, partition: number): KafkaError {
  return new KafkaError(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, `partition ${topic}-${partition} was deleted`);
}

export function offsetOutOfRange(offset: bigint, logStart: bigint, end: bigint): KafkaError {
  return new KafkaError(
    ErrorCode.OFFSET_OUT_OF_RANGE,
    `offset ${offset} is outside the log, which reaches from ${logStart} to ${end}`,
  );
}

import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/** What APPEND and SUBTRACT are answered with where the config is no list. */
export function notAList(config: string, operation: "APPEND" | "SUBTRACT"): KafkaError {
  return new KafkaError(
    ErrorCode.INVALID_CONFIG,
    `Can't ${operation} to key ${config} because its type is not LIST.`,
  );
}

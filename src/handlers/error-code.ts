import type { Logger } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

/**
 * The code that a response carries for `error` where it concerns one topic or partition of several. What is not a
 * KafkaError is a bug here: the client hears UNKNOWN_SERVER_ERROR, the log has the cause.
 */
export function errorCodeOf(error: unknown, log: Logger): number {
  if (error instanceof KafkaError) return error.code;
  log.error({ err: error }, "a part of a request failed unexpectedly");
  return ErrorCode.UNKNOWN_SERVER_ERROR;
}

/** The message that goes with `errorCodeOf`; a bug's own message is not for clients. */
export function errorMessageOf(error: unknown): string | null {
  return error instanceof KafkaError ? error.message : null;
}

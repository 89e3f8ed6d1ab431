import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { Compression } from "./record-batch.ts";

/** Decompressing would give more bytes than the caller allows. */
export class UncompressedSizeError extends KafkaError {
  constructor(compression: Compression, maxSize: number) {
    super(
      ErrorCode.MESSAGE_TOO_LARGE,
      `${compression} data is larger than ${maxSize} bytes when uncompressed`,
    );
    this.name = "UncompressedSizeError";
  }
}

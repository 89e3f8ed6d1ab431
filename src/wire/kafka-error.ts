/** Messages quote what the client sent. A response's strings have 32,767 bytes at most, and a character up to three. */
const MAX_MESSAGE_LENGTH = 8_000;

/**
 * A Kafka error as a value: thrown or rejected by groups, topics and storage, and turned into the
 * `errorCode` (and `errorMessage`, where the version has one) of the response that it concerns.
 * Codes come from `generated/errors.ts`.
 */
export class KafkaError extends Error {
  readonly code: number;

  constructor(code: number, message: string, options?: ErrorOptions) {
    super(
      message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message,
      options,
    );
    this.name = "KafkaError";
    this.code = code;
  }
}

/**
 * A Kafka error as a value: thrown or rejected by groups, topics and storage, and turned into the
 * `errorCode` (and `errorMessage`, where the version has one) of the response that it concerns.
 * Codes come from `generated/errors.ts`.
 */
export class KafkaError extends Error {
  readonly code: number;

  constructor(code: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "KafkaError";
    this.code = code;
  }
}

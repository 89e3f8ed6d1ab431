/**
 * Thrown by a handler whose request must not be answered but whose client has to notice that it failed:
 * Produce with acks=0 (in Kafka, too, only the closed connection tells such a producer).
 */
export class CloseConnectionError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CloseConnectionError";
  }
}

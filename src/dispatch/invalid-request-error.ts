import type { Frame } from "./frame.ts";

/** What is known of a request that cannot be answered. */
export interface InvalidRequestDetail {
  readonly apiKey?: number;
  readonly api?: string;
  readonly apiVersion?: number;
  /** Where decoding failed, from the start of the request, its header included. */
  readonly offset?: number;
  /** The bytes that could not be decoded, for those who want to say which field was meant. */
  readonly frame?: Frame;
}

/**
 * A request that cannot be answered: broken, or of an API or version that is not served. The connection
 * that it came on is closed, as Kafka does.
 */
export class InvalidRequestError extends Error {
  readonly detail: InvalidRequestDetail;

  constructor(message: string, detail: InvalidRequestDetail, options?: ErrorOptions) {
    super(message, options);
    this.name = "InvalidRequestError";
    this.detail = detail;
  }
}

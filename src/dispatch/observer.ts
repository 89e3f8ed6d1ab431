/** What dispatch tells of a request that was answered, for metrics. Called on the hot path: be quick. */
export interface RequestObserver {
  onRequest(request: AnsweredRequest): void;
}

export interface AnsweredRequest {
  readonly api: string;
  readonly apiVersion: number;
  readonly requestBytes: number;
  /** 0 when the request has no response. */
  readonly responseBytes: number;
  /** From the start of decoding to the encoded response, waiting for more records or members included. */
  readonly durationMs: number;
  /** Whether the request failed as a whole, or with what is not a KafkaError. */
  readonly failed: boolean;
}

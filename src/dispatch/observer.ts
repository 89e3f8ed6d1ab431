/** What dispatch tells of a request that was answered, for metrics and the log. Called on the hot path: be quick. */
export interface RequestObserver {
  onRequest(request: AnsweredRequest): void;
}

export interface AnsweredRequest {
  readonly api: string;
  readonly apiVersion: number;
  readonly clientId: string | null;
  /** As Kafka prints it: `/127.0.0.1`. */
  readonly clientHost: string;
  readonly requestBytes: number;
  /** 0 when the request has no response. */
  readonly responseBytes: number;
  readonly decodeMs: number;
  /** Waiting for the disk, for more records or for members included. */
  readonly handleMs: number;
  readonly encodeMs: number;
  /** As decoded. */
  readonly request: unknown;
  /** As handed to the encoder; null when the request has none. */
  readonly response: unknown;
  /** Whether the request failed as a whole, or with what is not a KafkaError. */
  readonly failed: boolean;
}

/** One observer for all of them; undefined for none, so that nothing is measured for nobody. */
export function observerOf(observers: readonly (RequestObserver | undefined)[]): RequestObserver | undefined {
  const present = observers.filter((observer) => observer !== undefined);
  if (present.length <= 1) return present[0];
  return {
    onRequest: (request) => {
      for (const observer of present) observer.onRequest(request);
    },
  };
}

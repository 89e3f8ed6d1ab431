/** The bytes of one request, without the length in front: `buffer[start, end)`. Many share one received chunk. */
export interface Frame {
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a response, the length in front included; null when the request has none. */
export type ResponseFrame = readonly Buffer[] | null;

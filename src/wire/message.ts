import type { Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/** The kinds of message that Kafka's spec files declare (`"type"` in the spec). */
export type MessageKind =
  | "request"
  | "response"
  | "header"
  | "data"
  | "metadata"
  | "coordinator-key"
  | "coordinator-value";

/**
 * What the generator emits for each message: its codec for every version.
 *
 * `decode` and `encode` pick a straight-line function by version; a version outside
 * `minVersion`..`maxVersion` throws a WireError with code UNSUPPORTED_VERSION.
 */
export interface MessageCodec<T> {
  /** The spec's name, for example `FetchRequest`. */
  readonly name: string;
  readonly kind: MessageKind;
  /** The API key of a request or response (and the record type of `metadata`), else null. */
  readonly apiKey: number | null;
  readonly minVersion: number;
  readonly maxVersion: number;
  /** The first flexible version (KIP-482), or null when none is. Decides the header version. */
  readonly firstFlexibleVersion: number | null;
  decode(reader: Reader, version: number): T;
  encode(writer: Writer, value: T, version: number): void;
}

/** A request and its response, paired by API key in `generated/api-table.ts`. */
export interface Api<Request, Response> {
  /** The name without its suffix, for example `Fetch`. */
  readonly name: string;
  readonly key: number;
  readonly request: MessageCodec<Request>;
  readonly response: MessageCodec<Response>;
}

/** A tagged field that the spec of this version does not know; it survives decode -> encode (KIP-482). */
export interface UnknownTaggedField {
  readonly tag: number;
  readonly data: Buffer;
}

/**
 * Record batches as they lie on the wire: contiguous pieces that together are the field's bytes.
 * Decoding yields exactly one piece, a view on the frame; a fetch response may carry many.
 */
export type Records = readonly Buffer[];

/** A uuid as Kafka prints it: 16 bytes in URL-safe base64 without padding, 22 characters. */
export type Uuid = string;

export const ZERO_UUID: Uuid = "AAAAAAAAAAAAAAAAAAAAAA";

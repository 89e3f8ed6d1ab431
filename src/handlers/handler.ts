import type { apiRanges } from "#generated/api-ranges.ts";
import type { Api } from "#wire/message.ts";
import type { ServedApi } from "./services.ts";

/** The listener on which a connection came in, and the address that clients are told to use for it. */
export interface ListenerAddress {
  readonly name: string;
  readonly advertisedHost: string;
  readonly advertisedPort: number;
}

export interface ClientSoftware {
  readonly name: string;
  readonly version: string;
}

/** What a handler may know of the connection that a request came on. */
export interface ConnectionContext {
  /** Unique within the process, never reused. */
  readonly id: number;
  readonly listener: ListenerAddress;
  /** The peer's address without port, as Kafka prints it in group descriptions: `/127.0.0.1`. */
  readonly clientHost: string;
  readonly clientPort: number;
  /** As the client says with ApiVersions (KIP-511); null when it does not. */
  clientSoftware: ClientSoftware | null;
  readonly isClosed: boolean;
  /** Calls `listener` once when the connection closes; returns a function that takes it back. */
  onClose(listener: () => void): () => void;
}

export interface RequestContext {
  readonly apiVersion: number;
  readonly correlationId: number;
  readonly clientId: string | null;
  readonly connection: ConnectionContext;
}

/**
 * One API. `handle` may answer at once or later; `null` means that this request has no response (Produce with acks=0).
 * A KafkaError or anything else that it throws becomes the API's top-level error in dispatch where the
 * response has one; errors that concern one topic or partition belong into the response.
 */
export interface Handler<Request, Response> {
  readonly api: Api<Request, Response>;
  /** Whether `handle` returns the same responses again, which then must not change: their bytes are kept with them. */
  readonly repeatsResponses?: boolean;
  handle(request: Request, context: RequestContext): Response | null | Promise<Response | null>;
  /** The response that says "this failed as a whole" (what AbstractRequest.getErrorResponse is in Kafka). */
  errorResponse(request: Request, errorCode: number, apiVersion: number, message: string | null): Response;
}

/** For lists of handlers: each is only ever called with what its own api decoded. */
// biome-ignore lint/suspicious/noExplicitAny: the request and response types differ by handler
export type AnyHandler = Handler<any, any>;

/**
 * An API that is served. The version range that is declared here is what ApiVersions advertises, what dispatch
 * accepts and what the documentation lists; it must lie within the spec's.
 */
export interface ServedHandler extends ServedApi {
  readonly name: keyof typeof apiRanges;
  /**
   * Whether a request may start before the previous one of this API on the same connection was answered.
   * The order of starts and of responses is kept either way. Kafka handles one request a connection at a
   * time; only Produce gains from more, since appends of several requests then share one commit.
   */
  readonly pipelined?: boolean;
  load(): Promise<AnyHandler>;
}

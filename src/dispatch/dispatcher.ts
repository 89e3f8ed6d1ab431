/**
 * From a request's bytes to its response's: header, version check, decode, handle, encode.
 *
 * Knows nothing of sockets, so that a request can be measured without one. What cannot be answered is thrown
 * as InvalidRequestError and means "close the connection"; the caller keeps the order of responses.
 */
import type { Logger } from "pino";
import { ErrorCode } from "#generated/errors.ts";
import { createApiVersionsRequest } from "#generated/messages/api-versions-request.ts";
import { type RequestHeader, requestHeader } from "#generated/messages/request-header.ts";
import { type ResponseHeader, responseHeader } from "#generated/messages/response-header.ts";
import { CloseConnectionError } from "#src/handlers/close-connection-error.ts";
import type { AnyHandler, ConnectionContext, RequestContext, ServedHandler } from "#src/handlers/handler.ts";
import type { ServedApi } from "#src/handlers/services.ts";
import { requestHeaderVersion, responseHeaderVersion } from "#wire/header-version.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import type { UnknownTaggedField } from "#wire/message.ts";
import type { Reader } from "#wire/reader.ts";
import { Writer } from "#wire/writer.ts";
import { brokenRequest } from "./broken-request.ts";
import type { Frame, ResponseFrame } from "./frame.ts";
import { HandlerTable } from "./handler-table.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import type { RequestObserver } from "./observer.ts";
import { RepeatedResponses } from "./repeated-responses.ts";
import type { RequestDispatcher } from "./request-dispatcher.ts";

export interface DispatcherOptions {
  readonly handlers: readonly ServedHandler[];
  readonly log: Logger;
  readonly observer?: RequestObserver | undefined;
}

const API_VERSIONS_KEY = 18;
/** api key, api version, correlation id: what every header begins with. */
const FIXED_HEADER_BYTES = 8;
const NO_TAGS: readonly UnknownTaggedField[] = [];

export class Dispatcher implements RequestDispatcher {
  readonly #handlers: HandlerTable;
  readonly #log: Logger;
  readonly #observer: RequestObserver | undefined;
  // One for all connections: encoding is synchronous from reset to finish.
  readonly #writer = new Writer();
  readonly #repeated = new RepeatedResponses();

  /** @throws Error when an API is declared twice or beyond its spec */
  constructor({ handlers, log, observer }: DispatcherOptions) {
    this.#handlers = new HandlerTable(handlers);
    this.#log = log;
    this.#observer = observer;
  }

  served(): readonly ServedApi[] {
    return this.#handlers.served();
  }

  /** Loads what no request has asked for yet. @throws Error when an API is declared with the handler of another */
  loadAll(): Promise<void> {
    return this.#handlers.loadAll();
  }

  pipelinedApi(frame: Frame): number | null {
    if (frame.end - frame.start < FIXED_HEADER_BYTES) return null;
    const apiKey = frame.buffer.readInt16BE(frame.start);
    return this.#handlers.get(apiKey)?.served.pipelined === true ? apiKey : null;
  }

  dispatch(
    frame: Frame,
    reader: Reader,
    connection: ConnectionContext,
  ): ResponseFrame | Promise<ResponseFrame> {
    const startedAt = this.#observer === undefined ? 0 : performance.now();
    if (frame.end - frame.start < FIXED_HEADER_BYTES) {
      throw new InvalidRequestError(`a request of ${frame.end - frame.start} bytes has no header`, {});
    }
    const apiKey = frame.buffer.readInt16BE(frame.start);
    const apiVersion = frame.buffer.readInt16BE(frame.start + 2);
    const lazy = this.#handlers.get(apiKey);
    if (lazy === undefined) {
      throw new InvalidRequestError(`API ${apiKey} is not served`, { apiKey, apiVersion });
    }
    const { name, minVersion, maxVersion } = lazy.served;
    const isServed = apiVersion >= minVersion && apiVersion <= maxVersion;
    if (!isServed && apiKey !== API_VERSIONS_KEY) {
      throw new InvalidRequestError(
        `${name} is served in versions ${minVersion}-${maxVersion}, not ${apiVersion}`,
        { apiKey, api: name, apiVersion },
      );
    }
    const { handler } = lazy;
    if (handler === null) return lazy.load().then(() => this.dispatch(frame, reader, connection));

    let header: RequestHeader;
    let request: unknown;
    reader.reset(frame.buffer, frame.start, frame.end);
    try {
      header = requestHeader.decode(reader, requestHeaderVersion(handler.api.request, apiVersion));
      // Bytes after the message are ignored, as Apache Kafka ignores them: librdkafka 2.16.1 puts three into a
      // Metadata v13 for all topics.
      if (isServed) request = handler.api.request.decode(reader, apiVersion);
    } catch (error) {
      throw brokenRequest(error, handler.api, apiVersion, frame);
    }
    const context: RequestContext = {
      apiVersion,
      correlationId: header.correlationId,
      clientId: header.clientId,
      connection,
    };
    const requestBytes = frame.end - frame.start;
    const decodedAt = this.#observer === undefined ? 0 : performance.now();
    const call: Call = { handler, request, context, requestBytes, startedAt, decodedAt };

    // A client newer than this gateway: the oldest form that everybody reads, with the table (KIP-511).
    if (!isServed) {
      const older: Call = {
        ...call,
        request: createApiVersionsRequest(),
        context: { ...context, apiVersion: 0 },
      };
      return this.#fail(older, ErrorCode.UNSUPPORTED_VERSION, null);
    }

    let response: unknown;
    try {
      response = handler.handle(request, context);
    } catch (error) {
      return this.#failure(call, error);
    }
    if (response instanceof Promise) {
      return response.then(
        (value) => this.#answer(call, value),
        (error) => this.#failure(call, error),
      );
    }
    return this.#answer(call, response);
  }

  #answer(call: Call, response: unknown): ResponseFrame {
    const handledAt = this.#observer === undefined ? 0 : performance.now();
    let frame: ResponseFrame = null;
    if (response !== null) {
      try {
        frame = this.#encode(call, response);
      } catch (error) {
        return this.#failure(call, error);
      }
    }
    this.#observe(call, handledAt, response, frame, false);
    return frame;
  }

  /** The handler threw, or its response cannot be encoded. */
  #failure(call: Call, error: unknown): ResponseFrame {
    if (error instanceof CloseConnectionError) throw error;
    if (error instanceof KafkaError) return this.#fail(call, error.code, error.message);
    const { handler, context } = call;
    this.#log.error(
      { err: error, api: handler.api.name, apiVersion: context.apiVersion, clientId: context.clientId },
      "a request failed unexpectedly",
    );
    return this.#fail(call, ErrorCode.UNKNOWN_SERVER_ERROR, null);
  }

  #fail(call: Call, errorCode: number, message: string | null): ResponseFrame {
    const { handler, request, context } = call;
    const handledAt = this.#observer === undefined ? 0 : performance.now();
    let response: unknown;
    let frame: ResponseFrame;
    try {
      response = handler.errorResponse(request, errorCode, context.apiVersion, message);
      frame = this.#encode(call, response);
    } catch (cause) {
      if (cause instanceof CloseConnectionError) throw cause;
      const api = handler.api.name;
      throw new CloseConnectionError(`no error response for ${api} v${context.apiVersion}`, { cause });
    }
    this.#observe(call, handledAt, response, frame, true);
    return frame;
  }

  #encode({ handler, context }: Call, response: unknown): ResponseFrame {
    const writer = this.#writer;
    writer.reset();
    writer.writeInt32(0);
    const codec = handler.api.response;
    const header: ResponseHeader = { correlationId: context.correlationId, unknownTaggedFields: NO_TAGS };
    responseHeader.encode(writer, header, responseHeaderVersion(codec, context.apiVersion));
    if (handler.repeatsResponses === true) {
      this.#repeated.write(writer, handler.api, response as object, context.apiVersion);
    } else {
      codec.encode(writer, response, context.apiVersion);
    }
    const length = writer.position - 4;
    const pieces = writer.finish();
    pieces[0]?.writeInt32BE(length, 0);
    return pieces;
  }

  #observe(call: Call, handledAt: number, response: unknown, frame: ResponseFrame, failed: boolean): void {
    if (this.#observer === undefined) return;
    const { handler, request, context, requestBytes, startedAt, decodedAt } = call;
    this.#observer.onRequest({
      api: handler.api.name,
      apiVersion: context.apiVersion,
      clientId: context.clientId,
      clientHost: context.connection.clientHost,
      requestBytes,
      responseBytes: frame === null ? 0 : byteLength(frame),
      decodeMs: decodedAt - startedAt,
      handleMs: handledAt - decodedAt,
      encodeMs: performance.now() - handledAt,
      request,
      response,
      failed,
    });
  }
}

interface Call {
  readonly handler: AnyHandler;
  readonly request: unknown;
  readonly context: RequestContext;
  readonly requestBytes: number;
  /** In ms; 0 when nobody observes. */
  readonly startedAt: number;
  readonly decodedAt: number;
}

function byteLength(pieces: readonly Buffer[]): number {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length;
}
